r"""Text tables (CSV, TSV): which encoding, which separator, and their cells.

Eurostat writes tables with two separators: codes are parted by commas, and they from the years by tabs, under a first
header such as `freq,sex,geo\TIME_PERIOD`. Both part cells here, as a spreadsheet does that is told of both.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from ..core import GfmdError
from .model import Cell, Kind, Layout, Row, Sheet, SheetInfo
from .watching import beat

_SAMPLE = 1 << 18
_BEAT = 5_000
_SEPARATORS = ("\t", ";", ",", "|")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,27})(?:\.\d{1,20})?")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_GROUPED = re.compile(r"-?[1-9]\d{0,2}\.\d{3}")
_POINTED = re.compile(r"(?<![\d.,])-?(?:\d+\.(?:\d{1,2}|\d{4,})|(?:0|\d{4,})\.\d{3})(?![\d.,])")
_COMMAS = re.compile(r"(?<![\d.,])-?\d+,\d{1,2}(?![\d.,])|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.,])")
_PACKED = re.compile(r"[^\t\n\\]+,[^\t\n\\]*\\[A-Za-z_]+ *\t")
_ARABIC = re.compile("[\u0621-\u064a]{3,}")


class TextTable:
    """A delimited text file as a workbook of one sheet, named after the file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with path.open("rb") as stream:
            sample = stream.read(_SAMPLE)
        if not sample.strip():
            raise GfmdError("sheets.empty", name=path.name)
        self.encoding = encoding_of(path, sample)
        text = sample.decode(self.encoding, errors="ignore")
        self._separator = separator_of(text)
        self._cell = _text_or_number if self._groups_with_points(text) else _cell
        self._packed = bool(_PACKED.match(text.lstrip("\ufeff")))
        self.infos = (SheetInfo(path.stem),)

    def sheet(self, name: str) -> Sheet:
        """Return the only sheet."""
        return Sheet(SheetInfo(name), self._rows, Layout)

    def _rows(self) -> Iterator[Row]:
        try:
            with self.path.open(encoding=self.encoding, newline="") as stream:
                lines = (line.replace("\0", "") for line in stream)
                for number, fields in enumerate(self._parted(lines), 1):
                    if number % _BEAT == 0:
                        beat()
                    cells = tuple(self._cell(number, column, text) for column, text in enumerate(fields, 1) if text)
                    if cells:
                        yield Row(number, cells)
        except (UnicodeDecodeError, csv.Error) as problem:
            raise GfmdError("sheets.damaged", name=self.path.name) from problem

    def _groups_with_points(self, text: str) -> bool:
        """Tell whether `1.250` may be a thousand and more here: nothing in the text has decimals after a point.

        Such a figure stays text, so that who reads the table decides with its other figures before him.
        """
        if _POINTED.search(text):
            return False
        return self._separator in (";", "\t") or bool(_COMMAS.search(text))

    def _parted(self, lines: Iterator[str]) -> Iterator[list[str]]:
        rows = csv.reader(lines, delimiter="\t" if self._packed else self._separator)
        return map(unpacked, rows) if self._packed else rows


def unpacked(fields: list[str]) -> list[str]:
    """Return the fields of a row with the codes of its first one apart; a header's last code without its axis."""
    if not fields:
        return fields
    codes = fields[0].split("\\")[0] if "\\" in fields[0] else fields[0]
    return [*(code.strip() for code in codes.split(",")), *(field.strip() for field in fields[1:])]


def encoding_of(path: Path, sample: bytes) -> str:
    """Return the encoding of a text file: by its mark, else UTF-8 if it is valid, else a Windows code page."""
    for mark, encoding in _MARKS:
        if sample.startswith(mark):
            return encoding
    if sample[:200].count(0) > len(sample[:200]) // 4:
        return "utf-16-le" if sample[1:2] == b"\0" else "utf-16-be"
    if _is_utf8(path):
        return "utf-8"
    if b"\0" in sample:
        raise GfmdError("sheets.not-a-workbook", name=path.name)
    return _code_page(sample)


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(1 << 20):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _code_page(sample: bytes) -> str:
    """Tell Arabic from western text: Arabic words are runs of high bytes, accents stand alone among letters."""
    arabic = sum(len(word) for word in _ARABIC.findall(sample.decode("cp1256", errors="ignore")))
    high = sum(byte >= 0xC0 for byte in sample)
    if high and arabic > high / 2:
        return "cp1256"
    try:
        sample.decode("cp1252")
    except UnicodeDecodeError:
        return "latin-1"
    return "cp1252" if any(0x80 <= byte < 0xA0 for byte in sample) else "latin-1"


def separator_of(sample: str) -> str:
    """Return the separator that cuts most lines into the same number of fields, more than one; titles have none."""
    lines = re.split("\r\n|\r|\n", sample)[:200]  # str.splitlines knows further line ends, which are text here
    return max(_SEPARATORS, key=lambda separator: _fitness(lines, separator))


def _fitness(lines: list[str], separator: str) -> tuple[float, int]:
    try:
        widths = Counter(len(row) for row in csv.reader(io.StringIO("\n".join(lines)), delimiter=separator) if row)
    except csv.Error:
        return 0.0, 0
    several = {width: count for width, count in widths.items() if width > 1}
    usual, count = max(several.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
    return count / max(sum(widths.values()), 1), usual


def _cell(row: int, column: int, text: str) -> Cell:
    if _NUMBER.fullmatch(text):
        return Cell(row, column, Decimal(text), Kind.NUMBER, text)
    return Cell(row, column, text, Kind.TEXT, text)


def _text_or_number(row: int, column: int, text: str) -> Cell:
    return Cell(row, column, text, Kind.TEXT, text) if _GROUPED.fullmatch(text) else _cell(row, column, text)
