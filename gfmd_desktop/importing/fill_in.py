"""Workbooks made for an office to fill in: one sheet per indicator, whose cells come back as exactly the figures asked.

What the cells mean is told twice: in words, for people and for the usual reading of tables, and as a recipe on a hidden
sheet, by which `filled_in` reads the workbook again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import ceil
from pathlib import Path

from ..core import GfmdError, Words
from ..sheets import Area, Check, FormCell, FormSheet, Look, write_form
from ..statistics import Indicator, areas, catalogue, limits, period_label, recognise_period
from .labels import TOTAL, Labels
from .recipe import EACH, Column, Recipe, Table, Values

SHEET, MARKER, VERSION = "gfmd", "gfmd-fill-in-workbook", 1
MARKS = (("..", "not-available"), ("c", "confidential"), ("z", "not-applicable"))
FACTS = ("publisher", "vintage", "licence")
_STATUSES = ("A", "P", "E", "U", "B", "D")
_RIGHT_TO_LEFT = ("ar",)
_MOST_CELLS = 100_000
_WIDTHS = {"code": 8.0, "TIME_PERIOD": 14.0}
_COVER = {1: 34.0, 2: 80.0}  # widths of its columns
_PIECE = 8_000  # letters of the recipe in one cell; a cell holds 32,767
_SEXES_AND_AGES = (("SEX", "sexes"), ("AGE", "ages"))
_LETTERS, _HEIGHT = 1.1, 15.5  # letters in a unit of a column's width; points of a line


@dataclass(frozen=True, slots=True)
class Wanted:
    """The figures of one indicator that are asked for; `counterparts` are the other countries, none for the total."""

    indicator: str
    areas: tuple[str, ...]
    periods: tuple[str, ...]
    sexes: tuple[str, ...] = (TOTAL,)
    ages: tuple[str, ...] = (TOTAL,)
    counterparts: tuple[str, ...] = ()

    @property
    def cells(self) -> int:
        """Return how many figures that is."""
        return len(self.areas) * len(self.periods) * len(self.sexes) * len(self.ages) * max(1, len(self.counterparts))

    @property
    def possible(self) -> Wanted:
        """Return the same without breakdowns that the indicator does not have; GfmdError `statistics.no-indicator`."""
        has = catalogue().indicator(self.indicator).dimensions
        return replace(
            self,
            sexes=self.sexes if "SEX" in has else (TOTAL,),
            ages=self.ages if "AGE" in has else (TOTAL,),
            counterparts=self.counterparts if "COUNTERPART_AREA" in has else (),
        )


def write_fill_in(
    path: Path, wanted: Sequence[Wanted], words: Words, *, title: str, office: str, now: datetime
) -> Recipe:
    """Write the workbook in the language of `words` and return its recipe.

    Breakdowns that an indicator does not have are left out. GfmdError `importing.form-empty`, `.form-too-large`,
    `.form-no-area`, `.form-no-period`, `statistics.no-indicator`, `sheets.unwritable`.
    """
    asked = [one.possible for one in wanted]
    cells = sum(one.cells for one in asked)
    if not cells:
        raise GfmdError("importing.form-empty")
    if cells > _MOST_CELLS:
        raise GfmdError("importing.form-too-large", cells=cells, most=_MOST_CELLS)
    names = list(_names(asked))
    pages = [_Page(one, name, words) for one, name in zip(asked, names, strict=True)]
    recipe = Recipe(tuple(page.table for page in pages), title)
    cover, facts = _cover(pages, words, title, office)
    told = {"facts": facts, "recipe": recipe.to_json()}
    sheets = [cover, *(page.sheet() for page in pages), _hidden(told, words)]
    right = words.language in _RIGHT_TO_LEFT
    write_form(path, sheets, title=title, author=office, now=now, right_to_left=right)
    return recipe


def _names(asked: Iterable[Wanted]) -> Iterator[str]:
    seen: dict[str, int] = {}
    for one in asked:
        seen[one.indicator] = count = seen.get(one.indicator, 0) + 1
        yield one.indicator if count == 1 else f"{one.indicator} ({count})"


class _Page:
    """The sheet of one indicator, and the table of the recipe that reads it."""

    def __init__(self, wanted: Wanted, name: str, words: Words) -> None:
        self.wanted, self.name, self.words = wanted, name, words
        self.indicator: Indicator = catalogue().indicator(wanted.indicator)
        self._axes = [(codelist, field) for codelist, field in _SEXES_AND_AGES if len(getattr(wanted, field)) > 1]
        self._head = tuple(range(5, 5 + max(1, len(self._axes))))
        self._beside = self._columns_beside()
        self._first = len(self._beside) + 1
        self._pairs = [(sex, age) for sex in wanted.sexes for age in wanted.ages]
        self._status = self._first + len(self._pairs)
        self._labels = Labels({})
        self.table = self._table()

    @property
    def title(self) -> str:
        """Return the name of what is measured."""
        return self.indicator.name(self.words.language)

    @property
    def unit(self) -> str:
        """Return the unit in which figures are to be entered."""
        unit = catalogue().label("UNIT_MEASURE", self.indicator.unit, self.words.language)
        power = str(self.indicator.unit_mult)
        many = catalogue().label("UNIT_MULT", power, self.words.language) if self.indicator.unit_mult else ""
        return f"{unit} ({many})" if many else unit

    def sheet(self) -> FormSheet:
        """Return the sheet as it is to be written."""
        rows = list(self._rows())
        last = self._head[-1] + len(rows)
        widths = {column: _WIDTHS.get(role, 30.0) for column, role in self._beside.items()}
        widths |= dict.fromkeys(range(self._first, self._status), 15.0)
        widths |= {self._status: 26.0, self._status + 1: 44.0}
        return FormSheet(
            self.name,
            [*self._top(), *self._header(), *(cell for row in rows for cell in row)],
            widths,
            {
                1: 1.5 * _HEIGHT,
                3: _height(self.indicator.definition(self.words.language), sum(widths.values())),
                self._head[-1]: 2 * _HEIGHT,
            },
            list(self._checks(last)),
            [Area(3, 1, 3, self._status + 1)],
            frozen=(self._head[-1] + 1, self._first),
            printed=(self._head[0], self._head[-1]),
        )

    def _columns_beside(self) -> dict[int, str]:
        sides = ["code", "REF_AREA", *(["code", "COUNTERPART_AREA"] if self.wanted.counterparts else []), "TIME_PERIOD"]
        return dict(enumerate(sides, 1))

    def _table(self) -> Table:
        columns = []
        for column, role in self._beside.items():
            of = self._beside[column + 1] if role == "code" else ""
            columns.append(Column(self._heading(of or role, code=bool(of)), column, role, of))
        columns.append(Column(self._say("status"), self._status, "flag", EACH))
        columns.append(Column(self._say("remark"), self._status + 1, "type"))
        values = tuple(self._values(number, *pair) for number, pair in enumerate(self._pairs))
        first = self._head[-1] + 1
        return Table(self.name, self._head, first, 0, tuple(columns), values, title=self.title, sparse=True)

    def _values(self, number: int, sex: str, age: str) -> Values:
        dims = {name: code for name, code in (("SEX", sex), ("AGE", age)) if code != TOTAL}
        column = self._first + number
        header = self._path(sex, age)[-1]
        return Values(header, column, column, self.indicator.id, self.indicator.unit, self.indicator.unit_mult, dims)

    def _path(self, sex: str, age: str) -> tuple[str, ...]:
        codes = {"SEX": sex, "AGE": age}
        language = self.words.language
        return tuple(catalogue().label(name, codes[name], language) for name, _ in self._axes) or (self._say("figure"),)

    def _heading(self, role: str, *, code: bool = False) -> str:
        return self._say(
            "code" if code else {"REF_AREA": "area", "COUNTERPART_AREA": "counterpart"}.get(role, "period")
        )

    def _say(self, what: str, **values: object) -> str:
        return self.words.say(f"importing.form.{what}", **values)

    def _top(self) -> Iterator[FormCell]:
        yield FormCell(1, 1, self.title, Look.TITLE)
        yield FormCell(2, 1, self._say("unit", unit=self.unit), Look.BOLD)
        yield FormCell(3, 1, self.indicator.definition(self.words.language), Look.SOFT)

    def _header(self) -> Iterator[FormCell]:
        below = self._head[-1]
        for column in (*self.table.columns,):
            yield from (FormCell(row, column.column, None, Look.HEADING) for row in self._head[:-1])
            yield FormCell(below, column.column, column.header, Look.HEADING)
        for number, pair in enumerate(self._pairs):
            for row, text in zip(self._head, self._path(*pair), strict=True):
                yield FormCell(row, self._first + number, text, Look.HEADING)

    def _rows(self) -> Iterator[list[FormCell]]:
        row = self._head[-1]
        figure = "#,##0" if self.indicator.unit == "PS" else "General"
        for area in self.wanted.areas:
            for other in self.wanted.counterparts or ("",):
                for period in self.wanted.periods:
                    row += 1
                    told = [*self._area("REF_AREA", area), *(self._area("COUNTERPART_AREA", other) if other else ())]
                    beside = [*told, self._period(period)]
                    cells = [FormCell(row, at, text, Look.LABEL) for at, text in enumerate(beside, 1)]
                    cells += [FormCell(row, at, None, Look.FIGURE, figure) for at in range(self._first, self._status)]
                    yield [*cells, *(FormCell(row, self._status + at, None, Look.OPEN) for at in (0, 1))]

    def _area(self, dimension: str, code: str) -> tuple[str, str]:
        name = areas().name(code, self.words.language) if areas().get(code) else ""
        if not name or self._labels.of(dimension, name, code).code != code:
            raise GfmdError("importing.form-no-area", area=code)
        return code, name

    def _period(self, period: str) -> str:
        for text in (period_label(period), period):
            if (found := recognise_period(text)) and found.time_period == period:
                return text
        raise GfmdError("importing.form-no-period", period=period)

    def _checks(self, last: int) -> Iterator[Check]:
        first = self._head[-1] + 1
        bounds = limits(self.indicator)
        tests = [
            f"{{cell}}{sign}{bound:f}" for sign, bound in zip((">=", "<="), bounds, strict=True) if bound is not None
        ]
        marks = ",".join(f'{{cell}}="{mark}"' for mark, _ in MARKS)
        yield Check(
            Area(first, self._first, last, self._status - 1),
            formula=f"OR(AND({','.join(('ISNUMBER({cell})', *tests))}),{marks})",
            hint=(self._say("hint-title"), self._say("hint", unit=self.unit)),
            refusal=(self._say("refusal-title"), self._say("refusal", bounds=self._bounds(*bounds))),
        )
        yield Check(
            Area(first, self._status, last, self._status),
            options=f"{SHEET}!$C$1:$C${len(_STATUSES)}",
            hint=(self._say("status"), self._say("status-hint")),
            refusal=(self._say("refusal-title"), self._say("status-refusal")),
        )

    def _bounds(self, least: object, greatest: object) -> str:
        if least is None and greatest is None:
            return ""
        return f" ({'…' if least is None else least} – {'…' if greatest is None else greatest})"


def _cover(pages: Sequence[_Page], words: Words, title: str, office: str) -> tuple[FormSheet, dict[str, list[object]]]:
    """Return the sheet that says how to fill in, and where it asks for facts about the figures."""
    name = words.say("importing.form.read-first")
    lines: list[tuple[tuple[str | None, Look], ...]] = [((title, Look.TITLE),), ((office, Look.SOFT),), ()]
    lines += [((words.say(f"importing.form.step-{number}"), Look.TEXT),) for number in range(1, 7)]
    lines += [(), ((words.say("importing.form.marks"), Look.BOLD),)]
    lines += [((mark, Look.LABEL), (words.say(f"importing.form.{why}"), Look.LABEL)) for mark, why in MARKS]
    lines += [(), ((words.say("importing.form.facts"), Look.BOLD),)]
    facts: dict[str, list[object]] = {}
    for fact in FACTS:
        facts[fact] = [name, len(lines) + 1, 2]
        lines.append(((words.say(f"importing.form.{fact}"), Look.LABEL), (None, Look.OPEN)))
    lines += [(), ((words.say("importing.form.contents"), Look.BOLD),)]
    lines += [((page.name, Look.LABEL), (f"{page.title} ({page.unit})", Look.LABEL)) for page in pages]
    lines += [(), ((words.say("importing.form.hidden", sheet=SHEET), Look.SOFT),)]
    cells = [
        FormCell(row, column, text, look)
        for row, line in enumerate(lines, 1)
        for column, (text, look) in enumerate(line, 1)
    ]
    alone = {row: line[0][0] or "" for row, line in enumerate(lines, 1) if len(line) == 1}
    heights = {row: _height(text, sum(_COVER.values())) for row, text in alone.items() if row > 1}
    return FormSheet(name, cells, _COVER, heights, merged=[Area(row, 1, row, 2) for row in alone]), facts


def _height(text: str, width: float) -> float:
    """Return the height of a row whose text is broken into lines."""
    return _HEIGHT * ceil(len(text) / (width * _LETTERS))


def _hidden(told: object, words: Words) -> FormSheet:
    """Return the sheet that a program reads: a mark, what it is for, and the recipe in pieces."""
    text = json.dumps(told, ensure_ascii=True, separators=(",", ":"))
    pieces = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)]
    column = [f"{MARKER} {VERSION}", words.say("importing.form.hidden", sheet=SHEET), *pieces]
    cells = [FormCell(row, 1, piece) for row, piece in enumerate(column, 1)]
    for row, status in enumerate(_STATUSES, 1):
        label = catalogue().label("OBS_STATUS", status, words.language)
        cells.append(FormCell(row, 3, f"{status}: {label}"))
    return FormSheet(SHEET, cells, hidden=True)
