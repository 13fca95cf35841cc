"""Describes a package's tables as a Frictionless Data Package (version 2), so that data tools open them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePosixPath

from gfmd_desktop.core import Json, clock

NAME = "datapackage.json"
_PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_UNFIT = re.compile(r"[^a-z0-9]+")
_TYPES = {"OBS_VALUE": "number", "UNIT_MULT": "integer", "ROW": "integer", "COLUMN": "integer"}


@dataclass(frozen=True, slots=True)
class Field:
    """A column: `type` is one of Table Schema's, such as string, number, integer or date."""

    name: str
    type: str = "string"
    title: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class Resource:
    """A member to describe: size in bytes, SHA-256 in hexadecimal; with `fields` it is a CSV table (UTF-8, comma)."""

    path: str
    title: str
    size: int
    sha256: str
    fields: tuple[Field, ...] = ()
    media_type: str = "text/csv"


def fields_of(header: Sequence[str]) -> tuple[Field, ...]:
    """Return the fields of an SDMX-CSV header: everything is a code or text but the value and its power of ten."""
    return tuple(Field(name, _TYPES.get(name.upper(), "string")) for name in header)


def datapackage(
    *,
    id: str,
    title: str,
    created: datetime,
    publisher: str,
    resources: Iterable[Resource],
    licence: str = "",
    language: str = "en",
) -> bytes:
    """Return datapackage.json; `id` is a UUID, at least one resource is needed (ValueError otherwise)."""
    described = _described(resources)
    if not described:
        raise ValueError("a data package describes at least one resource")
    package: dict[str, Json] = {
        "$schema": _PROFILE,
        "id": f"urn:uuid:{id}",
        "name": _slug(title) or "package",
        "title": title,
        "created": clock.stamp(created),
        "languages": [language],
        "contributors": [{"title": publisher, "roles": ["publisher"]}],
        "resources": described,
    }
    if licence:
        package["licenses"] = [{"title": licence, "name": _slug(licence) or "other"}]
    return json.dumps(package, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"


def _described(resources: Iterable[Resource]) -> list[dict[str, Json]]:
    taken: set[str] = set()
    described = []
    for resource in sorted(resources, key=lambda each: each.path):
        name = base = _slug(PurePosixPath(resource.path).with_suffix("").as_posix()) or "resource"
        number = 1
        while name in taken:
            number += 1
            name = f"{base}-{number}"
        taken.add(name)
        described.append(_resource(resource, name))
    return described


def _resource(resource: Resource, name: str) -> dict[str, Json]:
    described: dict[str, Json] = {
        "name": name,
        "path": resource.path,
        "title": resource.title,
        "format": PurePosixPath(resource.path).suffix.lstrip(".").lower(),
        "mediatype": resource.media_type,
        "bytes": resource.size,
        "hash": f"sha256:{resource.sha256}",
    }
    if resource.fields:
        described |= {
            "type": "table",
            "encoding": "utf-8",
            "dialect": {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "header": True},
            "schema": {"fields": [_field(field) for field in resource.fields], "missingValues": [""]},
        }
    return described


def _field(field: Field) -> dict[str, Json]:
    described: dict[str, Json] = {"name": field.name, "type": field.type}
    if field.title:
        described["title"] = field.title
    if field.required:
        described["constraints"] = {"required": True}
    return described


def _slug(text: str) -> str:
    return _UNFIT.sub("-", text.casefold()).strip("-")
