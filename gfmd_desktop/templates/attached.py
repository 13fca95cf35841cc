"""Tables of data that a form reads: CSV, XML or GeoJSON files beside it, or further sheets once it is installed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .. import sheets
from ..core import Finding, GfmdError, Place, findings

INDEX = "attached"  # the sheet that says which further sheet holds which file
_SUFFIXES = (".csv", ".geojson", ".xml")
_LARGEST = 32 * 1024 * 1024
_MOST_ROWS = 200_000
_LONGEST = 32_767  # characters in a cell of a workbook
Tables = Mapping[str, Sequence[tuple[int, Mapping[int, str]]]]


@dataclass(frozen=True, slots=True, eq=False)
class DataFile:
    """A table by the name of its file; rows are texts by column, without what is empty."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[Mapping[str, str], ...]

    @property
    def stem(self) -> str:
        """The name by which expressions know it: that of the file without its suffix."""
        return Path(self.name).stem

    @property
    def keys(self) -> tuple[str, str]:
        """The columns that hold the value and the label of a choice unless the form names others."""
        return ("id", "title") if self.name.lower().endswith(".geojson") else ("name", "label")

    def raw(self) -> tuple[tuple[str, ...], ...]:
        """Return the table as text, header first."""
        return (self.columns, *(tuple(row.get(column, "") for column in self.columns) for row in self.rows))


class Attachments:
    """Finds the files a form asks for: in its own further sheets, else in the folder where it lies."""

    def __init__(self, tables: Tables, form: Path | None = None) -> None:
        self.findings: list[Finding] = []
        self._found: dict[str, DataFile | None] = {}
        self._tables = tables
        self._sheets = {row.get(1, ""): row.get(2, "") for _, row in tables.get(INDEX, ())[1:]}
        self._folders = () if form is None else _folders(form)

    @property
    def files(self) -> dict[str, DataFile]:
        """The files found so far, by stem."""
        return {found.stem: found for found in self._found.values() if found is not None}

    def find(self, name: str) -> DataFile | None:
        """Return a file by name (its suffix may be left out), None if it is not there or cannot be read."""
        if name not in self._found:
            self._found[name] = self._look(name)
        return self._found[name]

    def sheets(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        """Return the files as further sheets, the index first; nothing without files."""
        named = {f"{INDEX} {number}": file for number, file in enumerate(self.files.values(), 1)}
        index = (("file", "sheet"), *((file.name, sheet) for sheet, file in named.items()))
        return {INDEX: index, **{sheet: file.raw() for sheet, file in named.items()}} if named else {}

    def _look(self, name: str) -> DataFile | None:
        for wanted in _names(name):
            if wanted in self._sheets:
                return _of_rows(wanted, [row for _, row in self._tables.get(self._sheets[wanted], ())])
        for wanted in _names(name):
            for folder in self._folders:
                if (path := folder / wanted).is_file():
                    return self._read(path)
        return None

    def _read(self, path: Path) -> DataFile | None:
        try:
            if path.stat().st_size > _LARGEST:
                raise GfmdError("templates.too-large", file=path.name)
            found = _READERS[path.suffix.lower()](path)
        except (GfmdError, ValueError, KeyError, TypeError) as problem:
            reason = problem.code if isinstance(problem, GfmdError) else str(problem)[:120]
            self.findings.append(findings.error("templates.file-unreadable", Place(path.name), reason=reason))
            return None
        self.findings.extend(_measured(found))
        return found


def _measured(file: DataFile) -> Iterator[Finding]:
    """Point out what a sheet of a workbook cannot hold, in which the file will travel."""
    if len(file.rows) > _MOST_ROWS:
        yield findings.error("templates.file-long", Place(file.name), most=_MOST_ROWS)
    for number, row in enumerate(file.rows, 2):
        for column, text in row.items():
            if len(text) > _LONGEST:
                context = {"column": column, "most": _LONGEST}
                yield findings.error("templates.file-cell-long", Place(file.name, "", str(number)), **context)


def _folders(form: Path) -> tuple[Path, ...]:
    """Return where files may lie: beside the form, or in the folder that ODK's tools keep for them."""
    own = form if form.is_dir() else form.parent
    return own, own / "media", own / f"{form.stem}-media"


def _names(name: str) -> Iterator[str]:
    """Yield the file names that a name may mean; one that leads elsewhere means none."""
    if not name or Path(name).name != name or name.startswith(".") or "\\" in name:
        return
    if name.lower().endswith(_SUFFIXES):
        yield name
    else:
        yield from (name + suffix for suffix in _SUFFIXES)


def _of_rows(name: str, rows: Sequence[Mapping[int, str]]) -> DataFile:
    """Make a table of rows of text by column number, the first of which is the header."""
    header = {number: text.strip() for number, text in rows[0].items() if text.strip()} if rows else {}
    body = ({header[number]: text.strip() for number, text in row.items() if number in header} for row in rows[1:])
    kept = ({column: text for column, text in row.items() if text} for row in body)
    return DataFile(name, tuple(dict.fromkeys(header.values())), tuple(row for row in kept if row))


def _from_csv(path: Path) -> DataFile:
    book = sheets.read(path)
    rows = book.sheet(book.sheets[0].name).iter_rows()
    return _of_rows(path.name, [{cell.column: cell.raw for cell in row.cells} for row in rows])


def _from_xml(path: Path) -> DataFile:
    """Read `root/item`, each with a text per column; entities are not followed."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(path.read_bytes(), parser)
    except etree.XMLSyntaxError as problem:
        raise ValueError(problem) from problem
    rows = [
        {etree.QName(leaf).localname: (leaf.text or "").strip() for leaf in item if len(leaf) == 0} for item in root
    ]
    return _of_columns(path.name, rows)


def _from_geojson(path: Path) -> DataFile:
    """Read the features of a collection: their properties, their id, and their geometry as ODK writes places."""
    known = json.loads(path.read_text(encoding="utf-8-sig"))
    return _of_columns(path.name, [_feature(feature) for feature in known["features"]])


def _feature(feature: Mapping[str, Any]) -> dict[str, str]:
    said = {name: _plain(value) for name, value in (feature.get("properties") or {}).items()}
    if feature.get("id") is not None:
        said["id"] = _plain(feature["id"])
    return said | {"geometry": _geometry(feature.get("geometry") or {})}


def _plain(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _geometry(geometry: Mapping[str, Any]) -> str:
    points = geometry.get("coordinates") or []
    match geometry.get("type"):
        case "Point":
            return _point(points)
        case "LineString":
            return "; ".join(_point(point) for point in points)
        case "Polygon":
            return "; ".join(_point(point) for point in points[0])
        case _:
            return ""


def _point(point: Sequence[float]) -> str:
    longitude, latitude, *rest = point
    return f"{latitude} {longitude} {rest[0] if rest else 0} 0"


def _of_columns(name: str, rows: Sequence[Mapping[str, str]]) -> DataFile:
    columns = tuple(dict.fromkeys(column for row in rows for column in row))
    kept = ({column: text for column, text in row.items() if text} for row in rows)
    return DataFile(name, columns, tuple(row for row in kept if row))


_READERS = {".csv": _from_csv, ".xml": _from_xml, ".geojson": _from_geojson}
