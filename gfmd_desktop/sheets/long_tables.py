"""Tables of any length as a new .xlsx, written row by row: memory does not grow, decimals keep their digits.

Texts stand in their cells (inline), so that nothing has to be kept; a table longer than a sheet goes on in the next.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain, islice
from typing import IO, BinaryIO
from xml.sax.saxutils import escape, quoteattr

from ..core import NoProgress, Progress, column_letters
from .tables import Value
from .xlsx_rows import MOST_ROWS

_EXACT = 15  # digits that every spreadsheet keeps; a longer figure is written as text
_EVERY = 2_000
_SPECIAL = re.compile("[\x00-\x08\x0b\x0c\x0d-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_DATE = (1980, 1, 1, 0, 0, 0)  # the same table, the same bytes
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FROZEN = (
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" '
    'state="frozen"/></sheetView></sheetViews>'
)
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/>'
    '<sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>'
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/>'
    '<xf xfId="0" fontId="1" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


@dataclass(frozen=True, slots=True)
class LongTable:
    """One table: a bold header that stays in sight, its rows, and the columns' widths in characters."""

    name: str
    header: Sequence[str]
    rows: Iterable[Sequence[Value]]
    widths: Sequence[int] = ()


def write_long_tables(stream: BinaryIO, tables: Iterable[LongTable], progress: Progress | None = None) -> None:
    """Write the tables, one sheet each or more, to a stream opened for writing; `Cancelled` from progress."""
    names: list[str] = []
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
        for table in tables:
            for name, rows in _sheets(table):
                names.append(name)
                with _opened(archive, f"xl/worksheets/sheet{len(names)}.xml") as part:
                    _write_sheet(part, table, rows, progress or NoProgress())
        for path, text in _frame(names):
            with _opened(archive, path) as part:
                part.write(text.encode())


def _sheets(table: LongTable) -> Iterator[tuple[str, Iterator[Sequence[Value]]]]:
    """Yield the table's rows in portions that a sheet can hold; at least one, without rows if there are none."""
    rest, number = iter(table.rows), 1
    first = next(rest, None)
    while True:
        name = table.name if number == 1 else f"{table.name} {number}"
        begun = () if first is None else (first,)
        yield name, islice(chain(begun, rest), MOST_ROWS - 1)
        first, number = next(rest, None), number + 1
        if first is None:
            return


def _opened(archive: zipfile.ZipFile, path: str) -> IO[bytes]:
    info = zipfile.ZipInfo(path, _DATE)
    info.compress_type = zipfile.ZIP_DEFLATED
    return archive.open(info, "w", force_zip64=True)


def _write_sheet(part: IO[bytes], table: LongTable, rows: Iterator[Sequence[Value]], progress: Progress) -> None:
    last = column_letters(len(table.header))
    part.write(f'{_HEAD}<worksheet xmlns="{_MAIN}">{_FROZEN}{_columns(table.widths)}<sheetData>'.encode())
    writers = [_cell_writer(at) for at in range(1, len(table.header) + 1)]
    part.write(_row(1, table.header, writers, ' s="1"'))
    number = 1
    while some := list(islice(rows, _EVERY)):
        part.write(b"".join(_row(number + at, row, writers) for at, row in enumerate(some, 1)))
        number += len(some)
        progress.step(number - 1, 0, table.name)
    part.write(f'</sheetData><autoFilter ref="A1:{last}{number}"/></worksheet>'.encode())


def _columns(widths: Sequence[int]) -> str:
    each = (f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>' for at, width in enumerate(widths, 1))
    return f"<cols>{''.join(each)}</cols>" if widths else ""


_Writer = Callable[[int, Value, str], str]


def _cell_writer(column: int) -> _Writer:
    letters = column_letters(column)

    def write(row: int, value: Value, style: str) -> str:
        if value is None or value == "":
            return ""
        if isinstance(value, Decimal):
            value = f"{value:f}" if _too_long(value) else value
        if isinstance(value, str):
            return f'<c r="{letters}{row}"{style} t="inlineStr"><is><t xml:space="preserve">{_text(value)}</t></is></c>'
        return f'<c r="{letters}{row}"{style}><v>{value if isinstance(value, int) else format(value, "f")}</v></c>'

    return write


def _too_long(value: Decimal) -> bool:
    return len(value.as_tuple().digits) > _EXACT or abs(value.adjusted()) >= _EXACT


def _row(number: int, row: Sequence[Value], writers: Sequence[_Writer], style: str = "") -> bytes:
    cells = "".join(write(number, value, style) for write, value in zip(writers, row, strict=True))
    return f'<row r="{number}">{cells}</row>'.encode()


def _text(text: str) -> str:
    """Return a text as XML; what XML does not know is written as Excel writes it (`_x000B_`)."""
    if _SPECIAL.search(text):
        text = _SPECIAL.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    return escape(text)


def _frame(names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the small parts of the workbook that name the others."""
    numbers = range(1, len(names) + 1)
    sheets = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{at}" r:id="r{at}"/>' for at, name in zip(numbers, names, strict=True)
    )
    yield (
        "xl/workbook.xml",
        f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>',
    )
    yield "xl/styles.xml", _STYLES
    related = "".join(
        f'<Relationship Id="r{at}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{at}.xml"/>' for at in numbers
    )
    styles = f'<Relationship Id="styles" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    yield "xl/_rels/workbook.xml.rels", _related(related + styles)
    whole = f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    yield "_rels/.rels", _related(whole)
    parts = [("xl/workbook.xml", "sheet.main"), ("xl/styles.xml", "styles")]
    parts += [(f"xl/worksheets/sheet{at}.xml", "worksheet") for at in numbers]
    types = "".join(f'<Override PartName="/{path}" ContentType="{_TYPE}.{kind}+xml"/>' for path, kind in parts)
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    default = '<Default Extension="xml" ContentType="application/xml"/>'
    content = f'<Types xmlns="{_PACKAGE}/content-types">{rels}{default}{types}</Types>'
    yield "[Content_Types].xml", _HEAD + content


def _related(entries: str) -> str:
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'
