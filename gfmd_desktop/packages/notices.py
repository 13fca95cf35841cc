"""What an office tells about its own keys: a successor, or a withdrawal. It travels as a small signed package."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gfmd_desktop.core import GfmdError, Json, Place, clock

from .certificates import Bundle, read_bundle
from .container import Member
from .reading import Package

NAME, CERTIFICATES = "identity/notice.json", "identity/certificate.pem"
FORMAT = "gfmd-key-notice/1"
_LARGEST = 256 * 1024  # bytes


class NoticeKind(StrEnum):
    """What is told about the key."""

    SUCCESSOR = "successor"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Notice:
    """`fingerprint` names the certificate that is spoken of; a successor brings the new ones in `bundle`."""

    kind: NoticeKind
    office_id: str
    fingerprint: str
    told_at: datetime
    reason: str = ""
    bundle: Bundle | None = None

    def members(self) -> list[Member]:
        """Return what to pack and sign."""
        body = {
            "format": FORMAT,
            "kind": self.kind.value,
            "office": self.office_id,
            "fingerprint": self.fingerprint,
            "told_at": clock.stamp(self.told_at),
            "reason": self.reason,
        }
        data = json.dumps(body, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"
        found = [Member.of_bytes(NAME, "application/json", data)]
        if self.bundle is not None:
            found.append(Member.of_bytes(CERTIFICATES, "application/x-pem-file", self.bundle.pem))
        return found


def read_notice(package: Package) -> Notice:
    """Return the notice in a package; GfmdError packages.not-a-notice. Who may give it is for `accepts` to say."""
    try:
        body = json.loads(package.read(NAME, _LARGEST))
        told = _read(body, package)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise GfmdError("packages.not-a-notice", where=Place(package.file)) from problem
    except GfmdError as problem:
        raise GfmdError("packages.not-a-notice", where=Place(package.file)) from problem
    return told


def _read(body: Mapping[str, Json], package: Package) -> Notice:
    kind = NoticeKind(body["kind"])
    if body["format"] != FORMAT or not re.fullmatch(r"[0-9a-f]{64}", body["fingerprint"]):
        raise ValueError
    bundle = None
    if kind is NoticeKind.SUCCESSOR:
        bundle = read_bundle(package.read(CERTIFICATES, _LARGEST), CERTIFICATES)
        if bundle.certificate.office_id not in {"", body["office"]}:
            raise ValueError
    moment = datetime.fromisoformat(body["told_at"])
    return Notice(kind, str(body["office"]), body["fingerprint"], moment, str(body["reason"])[:500], bundle)
