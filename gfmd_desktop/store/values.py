"""What the store keeps beside the nouns of `core`: frozen values, in and out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ..core import Json


class Direction(StrEnum):
    """Whether something of ours left or something of theirs came in."""

    SENT = "sent"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Partner:
    """An office whose certificate (DER) is known here; trusted when `trusted_at` is not empty.

    `fingerprint` is the SHA-256 of the certificate in lower-case hex: the pin.
    """

    fingerprint: str
    office: str
    name: str
    certificate: bytes
    trusted_at: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Changeset:
    """One link of an office's chain: exact bytes and their detached signature, ours or received.

    `root` names it, `previous` is the root of number n-1. A full and a redacted copy have the same root and
    different bytes; two roots for one number are a fork, and both are kept.
    """

    office: str
    number: int
    root: str
    previous: str
    body: bytes
    signature: bytes
    direction: Direction
    kept_at: str


@dataclass(frozen=True, slots=True)
class PackageRecord:
    """One line of the register of packages sent and received; `verdict` as the check said then."""

    digest: str
    direction: Direction
    at: str
    name: str
    office: str
    audience: str = ""
    verdict: Json = None


@dataclass(frozen=True, slots=True)
class StoredRecipe:
    """How a layout maps to observations, as the importing room wrote it."""

    id: str
    name: str
    body: Json
    saved_at: str
    used_at: str = ""


@dataclass(frozen=True, slots=True)
class StoredTemplate:
    """An installed template without its bytes; `titles` by language, `name` that of the file."""

    id: str
    version: str
    name: str
    titles: Mapping[str, str]
    digest: str
    installed_at: str


@dataclass(frozen=True, slots=True)
class ObservationFilter:
    """Which observations are meant; an empty field does not restrict.

    `period_from` and `period_to` compare TIME_PERIOD as text and are included; `without` are datasets left out
    (the withdrawn ones); `text` is looked for, whatever the case, in the text as found and in the note.
    """

    indicators: tuple[str, ...] = ()
    ref_areas: tuple[str, ...] = ()
    counterpart_areas: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    period_from: str = ""
    period_to: str = ""
    sexes: tuple[str, ...] = ()
    ages: tuple[str, ...] = ()
    dims: tuple[tuple[str, str], ...] = ()
    datasets: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    obs_statuses: tuple[str, ...] = ()
    conf_statuses: tuple[str, ...] = ()
    sheet: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a workspace open for writing: computer, process, function of the person, since when."""

    host: str
    pid: int
    author: str
    since: str


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified copy of a workspace: where, when, why, how many bytes."""

    path: Path
    made_at: str
    reason: str
    size: int


@dataclass(frozen=True, slots=True)
class Totals:
    """How much a workspace holds, for an overview and for checking a copy against its original."""

    changes: int
    datasets: int
    observations: int
    sources: int
