"""Changesets: the sealed part of an office's log, line by line, from which parts may be withheld.

The first line is a header that commits to every change by the SHA-256 of its line; the changeset's root is the
SHA-256 of the header. Withholding a change replaces its line by its commitment and leaves the root alone, so a
redacted copy and a full one are the same changeset. A change's id has 74 random bits: they keep a commitment from
being guessed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NoReturn

from gfmd_desktop.core import Change, GfmdError, Json, Office, clock, is_id

FORMAT = "gfmd-changeset/1"
FIRST = ""  # what the first changeset of an office has before it
LARGEST = 64 << 20  # bytes of a changeset's file
_LARGEST_LINE = 8 << 20  # bytes; as JSON it may take twenty times that in memory
_MOST = 100_000  # changes or datasets in one changeset
_DEEPEST = 64  # levels of lists and objects in a value
_DIGEST = re.compile(r"[0-9a-f]{64}")
_HEADER_KEYS = {
    "format",
    "office",
    "office_name",
    "number",
    "previous",
    "sealed_at",
    "datasets",
    "commitments",
}
_CHANGE_KEYS = {"id", "document", "path", "value", "parents", "office", "author", "made_at", "note"}


@dataclass(frozen=True, slots=True)
class DatasetDigest:
    """A dataset that belongs to a changeset, by its id and the SHA-256 of its observations."""

    id: str
    digest: str


@dataclass(frozen=True, slots=True)
class ChangesetHeader:
    """The header: `number` counts from 1, `previous` is the root of the changeset before (empty for the first)."""

    office: str
    office_name: str
    number: int
    previous: str
    sealed_at: str
    datasets: tuple[DatasetDigest, ...]
    commitments: tuple[str, ...]

    def to_line(self) -> bytes:
        """Return the canonical header, without line end."""
        return canonical(
            {
                "format": FORMAT,
                "office": self.office,
                "office_name": self.office_name,
                "number": self.number,
                "previous": self.previous,
                "sealed_at": self.sealed_at,
                "datasets": [{"id": each.id, "digest": each.digest} for each in self.datasets],
                "commitments": list(self.commitments),
            }
        )

    @property
    def root(self) -> str:
        """Return what names this changeset: the SHA-256 of its header."""
        return hashlib.sha256(self.to_line()).hexdigest()


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed changeset: its header and its changes in the order of the commitments."""

    header: ChangesetHeader
    changes: tuple[Change, ...]

    @property
    def root(self) -> str:
        """Return what names this changeset."""
        return self.header.root


@dataclass(frozen=True, slots=True)
class ParsedChangeset:
    """A changeset as received: the changes that are disclosed, and the commitments of those that are not."""

    header: ChangesetHeader
    root: str
    changes: tuple[Change, ...]
    withheld: tuple[str, ...]


def seal(
    changes: Iterable[Change],
    datasets: Mapping[str, str],
    office: Office,
    *,
    number: int,
    previous: str,
    now: datetime,
) -> Sealed:
    """Seal an office's unsent changes, and datasets given as id and digest, into its changeset of that number.

    ValueError if the changes are another office's or doubled, or the number and `previous` do not fit: our mistake.
    GfmdError packages.limits-exceeded if it would be larger than a receiver reads.
    """
    ordered = tuple(sorted(changes, key=lambda change: change.id))
    if any(change.office != office.id for change in ordered) or len({change.id for change in ordered}) != len(ordered):
        raise ValueError("a changeset holds each of its own office's changes once")
    if number < 1 or (number == 1) != (previous == FIRST):
        raise ValueError("the first changeset, and only the first, has nothing before it")
    header = ChangesetHeader(
        office.id,
        office.name,
        number,
        previous,
        clock.stamp(now),
        tuple(DatasetDigest(key, datasets[key]) for key in sorted(datasets)),
        tuple(commitment(change) for change in ordered),
    )
    sizes = [len(header.to_line()), *(len(change_line(change)) for change in ordered)]
    if max(sizes) > _LARGEST_LINE or sum(sizes) + len(sizes) > LARGEST or len(sizes) > _MOST or len(datasets) > _MOST:
        raise GfmdError("packages.limits-exceeded", members=len(ordered), size=sum(sizes))
    return Sealed(header, ordered)


def reseal(header: ChangesetHeader, changes: Iterable[Change]) -> Sealed:
    """Put a stored header and its changes together again; ValueError if they are not exactly those sealed."""
    ordered = tuple(sorted(changes, key=lambda change: change.id))
    if tuple(commitment(change) for change in ordered) != header.commitments:
        raise ValueError("these are not the changes of this changeset")
    return Sealed(header, ordered)


def render(sealed: Sealed, disclosed: Collection[str] | None = None) -> bytes:
    """Return the file: changes whose ids are in `disclosed` (None: all) in full, the others as commitments."""
    lines = [sealed.header.to_line()]
    for change, promise in zip(sealed.changes, sealed.header.commitments, strict=True):
        shown = disclosed is None or change.id in disclosed
        lines.append(change_line(change) if shown else canonical({"withheld": promise}))
    return b"\n".join(lines) + b"\n"


def parse(data: bytes, member: str = "") -> ParsedChangeset:
    """Read a changeset's file strictly: every line canonical, every commitment met.

    GfmdError packages.changeset-malformed, packages.changeset-altered (a line does not match its commitment),
    packages.changeset-foreign (a change of another office), each with member and line.
    """
    reader = _Lines(data, member)
    header = _header(reader)
    changes: list[Change] = []
    withheld: list[str] = []
    for promise in header.commitments:
        line, value = reader.next()
        if value.keys() == {"withheld"}:
            reader.check(value["withheld"] == promise, "packages.changeset-altered")
            withheld.append(promise)
            continue
        reader.check(hashlib.sha256(line).hexdigest() == promise, "packages.changeset-altered")
        change = _change(reader, value)
        reader.check(change.office == header.office, "packages.changeset-foreign")
        reader.check(not changes or changes[-1].id < change.id)
        changes.append(change)
    reader.finish()
    return ParsedChangeset(header, header.root, tuple(changes), tuple(withheld))


def commitment(change: Change) -> str:
    """Return the SHA-256 of the change's line, which stands for it in the header."""
    return hashlib.sha256(change_line(change)).hexdigest()


def change_line(change: Change) -> bytes:
    """Return a change as one line of canonical JSON, without line end."""
    return canonical(
        {
            "id": change.id,
            "document": change.document,
            "path": change.path,
            "value": change.value,
            "parents": list(change.parents),
            "office": change.office,
            "author": change.author,
            "made_at": change.made_at,
            "note": change.note,
        }
    )


def canonical(value: Json) -> bytes:
    """Return JSON in the one form that digests are taken of: keys sorted, no spaces, UTF-8."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("utf-8")


class _Lines:
    """The lines of a changeset's file, each an object of canonical JSON; knows where it is, for errors."""

    def __init__(self, data: bytes, member: str) -> None:
        self._member = member
        self._number = 0
        if len(data) > LARGEST or not data.endswith(b"\n"):
            self.fail()
        self._lines = _split(data)

    def next(self) -> tuple[bytes, dict[str, Json]]:
        """Return the next line, raw and read."""
        self._number += 1
        line = next(self._lines, None)
        if line is None or len(line) > _LARGEST_LINE:
            self.fail()
        try:
            value = json.loads(line.decode("utf-8"), parse_float=_no_float, parse_constant=_no_float)
            self.check(isinstance(value, dict) and canonical(value) == line)
        except (ValueError, RecursionError) as problem:
            raise self._error("packages.changeset-malformed") from problem
        return line, value

    def finish(self) -> None:
        """Refuse anything behind the last line."""
        self._number += 1
        self.check(next(self._lines, None) is None)

    def check(self, fits: bool, code: str = "packages.changeset-malformed") -> None:
        """Refuse the present line unless it fits."""
        if not fits:
            self.fail(code)

    def fail(self, code: str = "packages.changeset-malformed") -> NoReturn:
        """Refuse the present line."""
        raise self._error(code)

    def _error(self, code: str) -> GfmdError:
        return GfmdError(code, member=self._member, line=self._number, where=f"{self._member} › {self._number}")


def _split(data: bytes) -> Iterator[bytes]:
    """Yield the lines one by one: a list of sixty million empty ones would fill the memory."""
    start = 0
    while start < len(data):
        end = data.index(b"\n", start)
        yield data[start:end]
        start = end + 1


def _header(reader: _Lines) -> ChangesetHeader:
    _, value = reader.next()
    reader.check(value.keys() == _HEADER_KEYS and value["format"] == FORMAT)
    number, previous = value["number"], value["previous"]
    reader.check(type(number) is int and 0 < number < 1 << 53)
    reader.check(previous == FIRST if number == 1 else _is_digest(previous))
    reader.check(_is_text(value["office"]) and is_id(value["office"]) and _is_text(value["office_name"]))
    reader.check(_is_moment(value["sealed_at"]))
    commitments = _list(reader, value["commitments"])
    reader.check(all(_is_digest(each) for each in commitments))
    datasets = tuple(_dataset(reader, each) for each in _list(reader, value["datasets"]))
    reader.check(list(datasets) == sorted(set(datasets), key=lambda each: each.id))
    return ChangesetHeader(
        value["office"], value["office_name"], number, previous, value["sealed_at"], datasets, tuple(commitments)
    )


def _dataset(reader: _Lines, value: Json) -> DatasetDigest:
    reader.check(isinstance(value, dict) and value.keys() == {"id", "digest"})
    reader.check(_is_text(value["id"]) and is_id(value["id"]) and _is_digest(value["digest"]))
    return DatasetDigest(value["id"], value["digest"])


def _change(reader: _Lines, value: dict[str, Json]) -> Change:
    reader.check(value.keys() == _CHANGE_KEYS)
    texts = [value[key] for key in ("id", "document", "path", "office", "author", "made_at", "note")]
    reader.check(all(_is_text(text) for text in texts))
    reader.check(
        is_id(value["id"]) and bool(value["document"]) and bool(value["path"]) and _is_moment(value["made_at"])
    )
    parents = _list(reader, value["parents"])
    reader.check(all(_is_text(each) and is_id(each) for each in parents) and len(set(parents)) == len(parents))
    reader.check(_depth(value["value"]) <= _DEEPEST)
    return Change(
        value["id"],
        value["document"],
        value["path"],
        value["value"],
        tuple(parents),
        value["office"],
        value["author"],
        value["made_at"],
        value["note"],
    )


def _list(reader: _Lines, value: Json) -> Sequence[Json]:
    if not isinstance(value, list) or len(value) > _MOST:
        reader.fail()
    return value


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _is_digest(value: Json) -> bool:
    return isinstance(value, str) and _DIGEST.fullmatch(value) is not None


def _is_moment(value: Json) -> bool:
    try:
        return isinstance(value, str) and clock.stamp(clock.moment(value)) == value
    except ValueError:
        return False


def _depth(value: Json) -> int:
    level, here = 0, [value]
    while here and level <= _DEEPEST:
        level += 1
        here = [
            inner
            for each in here
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
        ]
    return level


def _no_float(text: str) -> NoReturn:
    raise ValueError(text)
