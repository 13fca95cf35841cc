"""What lies in a package beside signatures: names of members, and datasets as members."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import PurePosixPath

from gfmd_desktop import packages
from gfmd_desktop.core import Dataset, GfmdError, Json, Sharing, is_id

_CHANGESET = re.compile(r"changes/([0-9a-f-]{36})/(\d{1,9})\.jsonl")
_SOURCE = re.compile(r"sources/([0-9a-f]{64})(\.[a-z0-9]{1,8})?")
_TEXTS = (
    "id",
    "office",
    "author",
    "imported_at",
    "title",
    "publisher",
    "vintage",
    "licence",
    "source",
    "sheet",
    "digest",
)


def changeset_name(office: str, number: int) -> str:
    """Return the member of a changeset; its signature has `.p7s` after it."""
    return f"changes/{office}/{number}.jsonl"


def source_name(sha256: str, name: str) -> str:
    """Return the member of a source file."""
    suffix = PurePosixPath(name).suffix.lower()
    return f"sources/{sha256}{suffix if re.fullmatch(r'[.][a-z0-9]{1,8}', suffix) else ''}"


def observations_name(dataset: str) -> str:
    """Return the member that holds a dataset's observations as SDMX-CSV."""
    return f"data/{dataset}.csv"


def dataset_name(dataset: str) -> str:
    """Return the member that says what a dataset is."""
    return f"data/{dataset}.json"


def changesets_in(package: packages.Package) -> Iterator[tuple[str, str]]:
    """Yield the members that are changesets, with the office in their name."""
    for member in package.members:
        if found := _CHANGESET.fullmatch(member.name):
            yield member.name, found[1]


def sources_in(package: packages.Package) -> dict[str, str]:
    """Return the members that are source files, by the SHA-256 in their name."""
    found = ((_SOURCE.fullmatch(member.name), member.name) for member in package.members)
    return {match[1]: name for match, name in found if match}


def templates_in(package: packages.Package) -> tuple[str, ...]:
    """Return the members that are templates."""
    names = (PurePosixPath(member.name) for member in package.members)
    return tuple(str(name) for name in names if name.parts[0] == "templates" and name.suffix == ".xlsx")


def datasets_in(package: packages.Package) -> Iterator[tuple[Dataset, Json]]:
    """Yield the datasets of a package with what was withheld from each; GfmdError `actions.member-invalid`."""
    for member in package.members:
        name = PurePosixPath(member.name)
        if len(name.parts) == 2 and name.parts[0] == "data" and name.suffix == ".json":
            yield read_dataset(package.read(member.name), member.name)


def write_dataset(dataset: Dataset, source_file: str, media_type: str, withheld: int) -> bytes:
    """Return the member that says what a dataset is; `withheld` counts the observations that stayed behind."""
    told = asdict(dataset) | {
        "notes": list(dataset.notes),
        "sharing": str(dataset.sharing),
        "source_file": source_file,
        "source_media_type": media_type,
        "withheld": withheld,
    }
    return json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8") + b"\n"


def read_dataset(data: bytes, member: str) -> tuple[Dataset, dict[str, Json]]:
    """Read what `write_dataset` wrote, strictly, with the facts that are not the dataset's own."""
    try:
        told = json.loads(data)
        if not is_id(told["id"]) or not all(isinstance(told[name], str) for name in _TEXTS):
            raise ValueError("id")
        dataset = Dataset(
            recipe=told["recipe"],
            observations=int(told["observations"]),
            notes=tuple(str(note) for note in told["notes"]),
            sharing=Sharing(told["sharing"]),
            **{name: told[name] for name in _TEXTS},
        )
        more = {
            "source_file": str(told["source_file"]),
            "source_media_type": str(told["source_media_type"]),
            "withheld": int(told["withheld"]),
        }
    except (KeyError, TypeError, ValueError) as fault:
        raise GfmdError("actions.member-invalid", member=member, reason=fault) from fault
    return dataset, more
