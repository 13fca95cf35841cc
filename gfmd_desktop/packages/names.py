"""Which member names are safe to write and to unpack on any system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from gfmd_desktop.core import Finding, Place, findings

LONGEST = 240  # characters; Windows programs stop at 260 with the folder
_SEGMENT = re.compile(r'[^\x00-\x1f\x7f<>:"\\|?*/]{1,120}')
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"}
)
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def problem(name: str) -> str:
    """Return the code of what makes a name unsafe, or an empty text."""
    if not name or len(name) > LONGEST or name != unicodedata.normalize("NFC", name):
        return "packages.name-unsafe"
    segments = name.split("/")
    if any(not _segment_is_safe(segment) for segment in segments):
        return "packages.name-unsafe"
    if any(segment.split(".")[0].strip().casefold() in _DEVICES for segment in segments):
        return "packages.name-device"
    return ""


def check(names: Iterable[str], file: str = "") -> list[Finding]:
    """Return a finding for every name that is unsafe, doubled, or would meet another one on some system."""
    found: list[Finding] = []
    seen: dict[str, str] = {}
    folders: dict[str, str] = {}
    for name in names:
        if code := problem(name):
            found.append(findings.error(code, Place(file, printable(name))))
            continue
        folded = _fold(name)
        if folded in seen:
            code = "packages.member-doubled" if seen[folded] == name else "packages.name-clash"
            found.append(findings.error(code, Place(file, name), other=seen[folded]))
            continue
        seen[folded] = name
        found.extend(_folder_clashes(name, folders, file))
    found.extend(
        findings.error("packages.name-clash", Place(file, seen[folded]), other=folders[folded] + "/")
        for folded in seen.keys() & folders.keys()
    )
    return found


def printable(name: str) -> str:
    """Return the name with everything invisible written as an escape, cut to a length one can read."""
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in name)
    return shown if len(shown) <= LONGEST else shown[:LONGEST] + "…"


def _folder_clashes(name: str, folders: dict[str, str], file: str) -> list[Finding]:
    found = []
    parts = name.split("/")[:-1]
    for depth in range(1, len(parts) + 1):
        folder = "/".join(parts[:depth])
        other = folders.setdefault(_fold(folder), folder)
        if other != folder:
            found.append(findings.error("packages.name-clash", Place(file, name), other=other + "/"))
    return found


def _segment_is_safe(segment: str) -> bool:
    if not _SEGMENT.fullmatch(segment) or segment in {".", ".."}:
        return False
    if segment[0] == " " or segment[-1] in " .":
        return False
    return not any(unicodedata.category(character) in _INVISIBLE for character in segment)


def _fold(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())
