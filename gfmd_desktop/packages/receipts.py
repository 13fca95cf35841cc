"""Receipts: the receiver says by signature which package arrived when; the sender signs beside it, and both keep it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime

from gfmd_desktop.core import GfmdError, Place, clock

from .container import Member
from .reading import Package

NAME = "receipt/receipt.json"
FORMAT = "gfmd-receipt/1"
_LARGEST = 64 * 1024  # bytes
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Receipt:
    """`package` is the digest by which the package is known; `sender` the fingerprint that it was signed with."""

    package: str
    file: str
    sender: str
    receiver: str
    arrived_at: datetime
    verdict: str

    def members(self) -> list[Member]:
        """Return what to pack and sign."""
        body = {
            "format": FORMAT,
            "package": self.package,
            "file": self.file,
            "sender": self.sender,
            "receiver": self.receiver,
            "arrived_at": clock.stamp(self.arrived_at),
            "verdict": self.verdict,
        }
        data = json.dumps(body, ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"
        return [Member.of_bytes(NAME, "application/json", data)]


def read_receipt(package: Package) -> Receipt:
    """Return the receipt in a package; GfmdError packages.not-a-receipt."""
    try:
        body = json.loads(package.read(NAME, _LARGEST))
        if body["format"] != FORMAT or not _DIGEST.fullmatch(body["package"]) or not _DIGEST.fullmatch(body["sender"]):
            raise ValueError
        texts = {name: str(body[name])[:300] for name in ("package", "file", "sender", "receiver", "verdict")}
        return Receipt(arrived_at=datetime.fromisoformat(body["arrived_at"]), **texts)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, GfmdError) as problem:
        raise GfmdError("packages.not-a-receipt", where=Place(package.file)) from problem
