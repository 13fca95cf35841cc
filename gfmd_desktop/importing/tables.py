"""One table of the proposal: columns with roles, value columns with indicators, dimensions of the whole table."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..core import address
from ..sheets import Kind, Workbook
from ..statistics import (
    find_periods,
    indicator_of_series,
    plain,
    recognise_age,
    recognise_indicator,
    recognise_sex,
)
from .axes import Axis, Group, axes, groups, recognise_part
from .desk import Desk
from .facts import Facts, Stated
from .figure_columns import value_like
from .frames import Frame
from .grid import Grid
from .headers import named_dimension
from .matrix import Sides, sides
from .measures import MEASURED, measures_of
from .naming import MIRRORS, Named, bare_title, breakdown, named, told_apart
from .numbers import decimal_sign, figure_of
from .proposal import Question, Reason
from .recipe import AREA_DIMENSIONS, OWN_ROLES, YEAR, Column, Table, Values
from .roles import judge
from .vocabulary import best_measure, machine_role, one_text, power_of_ten, unit_words
from .whereabouts import period_of, reference_area

_BY_CITIZENSHIP = (
    r"(?:\b(?:by|par|selon|segun|por|and|et)|,|حسب|وفق\w*)\s+(?:\w+ ){0,4}?(?:the |la |le |l'|el |pais de )?"
    r"(?:citizenship|nationalit|nacionalidad|ciudadania)|"
    r"(?:country|pays|pais) (?:of|de) (?:citizenship|nationalit|nacionalidad)|جنسي"
)
_BY_ORIGIN = (
    r"(?:country|countries|pays|pais|place|lieu|lugar)(?: \w+)? (?:of|de|d') ?"
    r"(?:birth|naissance|nacimiento|origin|origen|previous residence|last residence|procedencia)|"
    r"(?:by|par|selon|segun|por) (?:country of )?orig|بلد (?:ال)?(?:ميلاد|منشا)"
)
_UNIT_LINE = r"(?:units?(?: of measure)?|unités?|unidad(?:es)?(?: de medida)?|الوحدة|وحدة القياس)\s*[:：]\s*(\S.*)$"
_OF_PLACES = r"destin|residen|asyl|asil|accueil|host|receiv|reporting|declar|geo|المقصد|اقامه|report"


_LONG = 50  # rows


@dataclass(slots=True)
class Drafted:
    """A table with what led to it; filled step by step while drafting."""

    table: Table
    facts: Facts
    reasons: list[Reason] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    said: str = ""  # what a column says that the whole table measures


def draft(
    workbook: Workbook,
    grid: Grid,
    frame: Frame,
    facts: Facts,
    pairs: Sequence[tuple[str, ...]],
    stated: Stated | None = None,
) -> Drafted:
    """Propose how to read one table; `pairs` are the key/value rows above it, `stated` a period said for the file."""
    desk = Desk(workbook, grid, frame, facts, [], [], stated)
    _tell_skeleton(desk)
    values = [column for column in frame.numeric if value_like(frame.heading(column), grid, frame, column)]
    beside = [column for column in (*frame.labels, *frame.numeric) if column not in values]
    judged = judge(grid, frame, sorted(beside), values)
    found = axes(frame, values, sorted(beside))
    columns = [one.column for one in judged]
    for one in judged:
        spot = address(frame.header[-1], one.column.column)
        desk.because(one.reason, spot, one.confidence, header=one.column.header, role=one.column.role)
    months = _months_across(frame, values, found)
    columns = _time_said_once(columns, found, months)
    columns = _people_of_countries(desk, columns, found)
    columns, found, matrix = _areas_settled(desk, columns, found)
    said = {**_pairs(pairs), **_constants(desk, sorted(beside))}
    desk = replace(desk, measured=any(column.role in MEASURED for column in columns))
    grouped = groups(frame, values, found)
    several = len(grouped) > 1
    timed = any(column.role == "TIME_PERIOD" for column in columns)
    measured = told_apart(
        [_values(desk, group, found, said, matrix, several=several, timed=timed) for group in grouped]
    )
    of_people = {key: code for key, code in said.items() if key in ("SEX", "AGE")}
    dims = _table_dims(desk, columns, found, months, of_people, measured)
    last = frame.last if grid.whole else 0
    by_place = len(measured) == 1 and any(one.reason == "place-codes" for one in judged)
    records = by_place or _many_alike(grid, frame, columns, found)
    if records:
        desk.because("records", address(frame.first, frame.box.left), 0.8)
    table = Table(
        grid.name,
        frame.header,
        frame.first,
        last,
        tuple(columns),
        tuple(measured),
        dims,
        _month_first(grid, frame, columns),
        _decimal(grid, frame, values),
        facts.title,
        records,
        measures=measures_of(grid, frame, columns, facts.title or grid.name),
    )
    return Drafted(table, facts, desk.reasons, desk.questions, said.get("MEASURE", ""))


def _tell_skeleton(desk: Desk) -> None:
    frame, box = desk.frame, desk.frame.box
    area = f"{address(frame.header[0], box.left)}:{address(frame.last, box.right)}"
    desk.because("area", area, 0.95, rows=frame.last - frame.first + 1, columns=box.right - box.left + 1)
    desk.because("header-rows", address(frame.header[0], box.left), 0.95, rows=", ".join(map(str, frame.header)))


def _many_alike(grid: Grid, frame: Frame, columns: Sequence[Column], found: Sequence[Axis]) -> bool:
    """Tell whether rows are records of their own: many of a long table have all their labels in common."""
    labels = [one.column for one in columns if one.role not in OWN_ROLES or one.role == "code"]
    rows = [row for row in range(frame.first, frame.last + 1) if row in grid.cells]
    if found or not labels or len(rows) < _LONG:
        return False
    told = {tuple(grid.text(row, column) for column in labels) for row in rows}
    return len(told) * 10 < len(rows) * 9


def _time_said_once(columns: list[Column], found: Sequence[Axis], months: bool) -> list[Column]:
    """Where the header names the periods, a column headed `Period` names what is measured."""
    if not any(axis.dimension == "TIME_PERIOD" for axis in found) or months:
        return columns
    return [replace(one, role="ITEM") if one.role == "TIME_PERIOD" else one for one in columns]


def _months_across(frame: Frame, values: Sequence[int], found: Sequence[Axis]) -> bool:
    """Tell whether the header names months or quarters without their year."""
    levels = [axis.levels[0] for axis in found if axis.dimension == "TIME_PERIOD" and len(axis.levels) == 1]
    return any(recognise_part(frame.paths[column][level]) for level in levels for column in values)


def _people_of_countries(desk: Desk, columns: list[Column], found: Sequence[Axis]) -> list[Column]:
    """Where the title speaks of nationalities or births by country in one country, rows name those and not it."""
    rows = [one for one in columns if one.role in AREA_DIMENSIONS]
    title = plain(desk.facts.title)
    if len(rows) != 1 or rows[0].role != "REF_AREA" or any(axis.dimension == "AREA" for axis in found):
        return columns
    if re.search(_OF_PLACES, plain(rows[0].header)):
        return columns
    by_origin = "COUNTERPART_AREA" if re.search(_BY_ORIGIN, title) else ""
    role = "CITIZENSHIP" if re.search(_BY_CITIZENSHIP, title) else by_origin
    if not role:
        return columns
    spot = address(desk.frame.header[-1], rows[0].column)
    desk.because("rows-title", spot, 0.75, role=role, title=desk.facts.title[:80])
    return [replace(one, role=role) if one is rows[0] else one for one in columns]


def _areas_settled(
    desk: Desk, columns: list[Column], found: list[Axis]
) -> tuple[list[Column], list[Axis], Sides | None]:
    """Say which countries are the reference area where rows, columns or both name them."""
    rows = [column for column in columns if set(column.role.split("+")) & set(AREA_DIMENSIONS)]
    if not any(axis.dimension == "AREA" for axis in found):
        return columns, found, None
    if len(rows) != 1:
        dimension = "REF_AREA" if not any(column.role == "REF_AREA" for column in rows) else "COUNTERPART_AREA"
        return columns, _axes_named(found, dimension), None
    corner = rows[0]
    matrix = sides(corner.header, desk.facts.title)
    row_role, column_role = ("COUNTERPART_AREA", "REF_AREA") if matrix.rows_send else ("REF_AREA", "COUNTERPART_AREA")
    spot = address(desk.frame.header[-1], corner.column)
    desk.because(matrix.reason, spot, matrix.confidence, header=corner.header)
    if matrix.confidence < 0.6:
        desk.ask("matrix-sides", spot, corner.header, "REF_AREA", "COUNTERPART_AREA")
    settled = Column(corner.header, corner.column, row_role, down=corner.down)
    return [settled if column is corner else column for column in columns], _axes_named(found, column_role), matrix


def _axes_named(found: Sequence[Axis], dimension: str) -> list[Axis]:
    return [Axis(dimension, one.levels, one.share) if one.dimension == "AREA" else one for one in found]


def _headed(desk: Desk) -> str:
    """Return the header of the first column where it names what is measured: `Remittance inflows (US$ million)`."""
    text = desk.frame.heading(desk.frame.labels[0]) if desk.frame.labels else ""
    return text if recognise_indicator(text) else ""


def _constants(desk: Desk, beside: Sequence[int]) -> dict[str, str]:
    """Return measure, unit and multiplier that columns of their own say for every row of a whole sheet."""
    said: dict[str, dict[str, str]] = {}
    for column in beside if desk.grid.whole else ():
        heading = desk.frame.heading(column)
        role = machine_role(heading)
        text = one_text([desk.grid.text(row, column) for row in range(desk.frame.first, desk.frame.last + 1)])
        if role in ("measure", "unit", "mult") and text:
            said.setdefault(role, {})[heading] = text
    units = [unit_words(text) for text in said.get("unit", {}).values()]
    powers = [power for text in said.get("mult", {}).values() if (power := power_of_ten(text)) is not None]
    codes = [text for text in said.get("measure", {}).values() if indicator_of_series(text)]
    found = {
        "MEASURE": best_measure(said.get("measure", {})),
        "SERIES": next(iter(codes), ""),
        "UNIT": max(units, key=len, default=""),
    }
    if powers:
        found["MULT"] = str(max(powers))
    return {name: text for name, text in found.items() if text}


def _values(
    desk: Desk,
    group: Group,
    found: Sequence[Axis],
    said: Mapping[str, str],
    matrix: Sides | None,
    *,
    several: bool,
    timed: bool,
) -> Values:
    percent = _percent(desk, group)
    heading = "" if machine_role(group.text) == "value" else group.text
    heading = heading or said.get("SERIES", "")
    title = said.get("MEASURE", "") or desk.facts.title or _headed(desk) or desk.grid.name
    what = named(heading, title, said.get("UNIT", ""), matrix=matrix is not None, percent=percent)
    if "MULT" in said:
        what = replace(what, mult=int(said["MULT"]))
    spot = f"{address(desk.frame.header[0], group.first)}:{address(desk.frame.header[-1], group.last)}"
    desk.because(
        what.reason,
        spot,
        what.confidence,
        header=group.heading or bare_title(desk.facts.title),
        indicator=what.indicator,
    )
    _unit_told(desk, group, what, spot)
    return Values(
        group.heading,
        group.first,
        group.last,
        what.indicator,
        what.unit,
        what.mult,
        {**group.dims, **_further(desk, group, found, what, several, timed)},
        dict(group.across),
        MIRRORS.get(what.indicator, "") if matrix is not None else "",
        what.name,
    )


def _unit_told(desk: Desk, group: Group, what: Named, spot: str) -> None:
    """Say where the unit is from: named, counted because all figures are whole, or asked."""
    if not what.unit_said and what.name and _whole(desk, group):
        desk.because("unit-whole", spot, 0.75, unit=what.unit)
        return
    desk.because("unit", spot, 0.9 if what.unit_said else 0.5, unit=what.unit, mult=what.mult, evidence=what.evidence)
    if what.name and not what.unit_said and not desk.measured:
        desk.ask_once("unit", spot, what.name)


def _whole(desk: Desk, group: Group) -> bool:
    """Tell whether all figures of a group are whole numbers, as counts are."""
    decimal = _decimal(desk.grid, desk.frame, [group.first])
    cells = (
        desk.grid.cell(row, column)
        for row in range(desk.frame.first, desk.frame.last + 1)
        for column in range(group.first, group.last + 1)
    )
    found = [figure for cell in cells if cell is not None and (figure := figure_of(cell, decimal)) is not None]
    return bool(found) and all(figure == figure.to_integral_value() for figure in found)


def _further(
    desk: Desk, group: Group, found: Sequence[Axis], what: Named, several: bool, timed: bool
) -> dict[str, str]:
    """Return what a group's heading adds: the part of the indicator, and the period where only other groups have it."""
    dims = {}
    part = breakdown(group.text, what) if several and not machine_role(group.text) else ""
    if part:
        dims["BREAKDOWN"] = part
    if "TIME_PERIOD" in group.across:
        return dims
    periods = [one.time_period for one in find_periods(group.text)]
    if any(axis.dimension == "TIME_PERIOD" for axis in found):
        periods = periods or list(desk.facts.periods)
        dims["TIME_PERIOD"] = periods[0] if len(periods) == 1 else ""
    elif several and len(periods) == 1 and not timed:
        dims["TIME_PERIOD"] = periods[0]  # `Population 2010` beside `Population 2020`
    return dims


def _percent(desk: Desk, group: Group) -> bool:
    cells = [desk.grid.cell(row, group.first) for row in range(desk.frame.first, desk.frame.last + 1)]
    numbers = [cell for cell in cells if cell is not None and cell.kind is Kind.NUMBER]
    return bool(numbers) and sum(cell.percent for cell in numbers) * 2 > len(numbers)


def _pairs(rows: Sequence[tuple[str, ...]]) -> dict[str, str]:
    """Read key/value rows above a table: `Sex: Total`, `Unit of measure: Number`."""
    found: dict[str, str] = {}
    for row in rows:
        if len(row) == 1 and (line := re.match(_UNIT_LINE, row[0], re.IGNORECASE)):
            found["UNIT"] = line[1]
        if len(row) != 2:
            continue
        key, value = row
        dimension = named_dimension(key)
        if re.search(r"\bunit\b|unite|unidad", plain(key)):
            found["UNIT"] = value
        elif dimension == "SEX" and (code := recognise_sex(value)):
            found["SEX"] = code
        elif dimension == "AGE" and (code := recognise_age(value)):
            found["AGE"] = code
    return found


def _table_dims(
    desk: Desk,
    columns: Sequence[Column],
    found: Sequence[Axis],
    months: bool,
    said: Mapping[str, str],
    measured: Sequence[Values],
) -> dict[str, str]:
    """Find what neither rows nor columns say: the period and the country that the whole table is about."""
    told = {part for column in columns if column.role not in OWN_ROLES for part in column.role.split("+")}
    told |= {axis.dimension for axis in found}
    dims = {name: code for name, code in said.items() if name not in told and code != "_T"}
    if "TIME_PERIOD" not in told and not all(one.dims.get("TIME_PERIOD") for one in measured):
        dims["TIME_PERIOD"] = period_of(desk)
    elif months and not any(column.role == "TIME_PERIOD" for column in columns):
        dims[YEAR] = period_of(desk)
    if "REF_AREA" not in told:
        dims["REF_AREA"] = reference_area(desk, columns)
    return {name: code for name, code in dims.items() if code}


def _month_first(grid: Grid, frame: Frame, columns: Sequence[Column]) -> bool:
    """Tell whether dates with slashes name the month first: some second number is no month."""
    times = [column.column for column in columns if column.role == "TIME_PERIOD"]
    texts = [grid.text(row, column) for column in times for row in range(frame.first, frame.last + 1)]
    found = [match for text in texts if (match := re.fullmatch(r"(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}", text))]
    return bool(found) and any(int(match[2]) > 12 for match in found) and not any(int(match[1]) > 12 for match in found)


def _decimal(grid: Grid, frame: Frame, values: Sequence[int]) -> str:
    cells = [grid.cell(row, column) for row in range(frame.first, frame.last + 1) for column in values]
    return decimal_sign(cell.raw for cell in cells if cell is not None and cell.kind is Kind.TEXT)
