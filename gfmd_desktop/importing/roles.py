"""What a column beside the values is: a dimension, a code, notes, flags, or nothing that matters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..sheets import Kind
from ..statistics import areas, plain, recognise_age, recognise_flag, recognise_month, recognise_period, recognise_sex
from .frames import Frame
from .grid import Grid
from .headers import SURELY_AREAS, named_dimension, named_role, spoken
from .labels import WITHIN, group_of_citizens, is_total
from .numbers import parse_number
from .recipe import AREA_DIMENSIONS, OWN_ROLES, Column
from .vocabulary import bare_header, machine_role, one_text

_SAMPLE = 80  # distinct texts looked at to tell what a column holds
_MOST_NAMES, _FEW_NAMES, _SEVERAL = 0.8, 0.1, 6  # shares of entries that are names of areas; entries that tell
_MONTH = r"month|\bmois\b|\bmes\b|\bmese\b|monat|месяц|شهر"
_RESERVED = {"AREA": "PLACE", "CODE": "CODE_GIVEN", "FREQ": "FREQUENCY", "INDICATOR": "INDICATOR_GIVEN"}
_WORDS = re.compile(r"[a-z]{2}|[^\x00-\x7f]")
_NOTHING_SAID = ("z", "x", "not applicable", "na", "n/a", "sans objet", "no aplica", "not specified")
_LONGEST_MARK = 5  # letters of a mark that tells the kind of source
_OF_MEASURES = ("MEASURE", "UNIT", "UNIT_MULT")


@dataclass(frozen=True, slots=True)
class Judged:
    """A column's role with the reason for it (a word of `importing.reason.*`) and how sure it is, from 0 to 1."""

    column: Column
    reason: str
    confidence: float


def content_role(texts: Sequence[str]) -> tuple[str, float]:
    """Return the dimension that a column's distinct texts speak of, `AREA` for countries, and the share that does."""
    distinct = list(dict.fromkeys(text for text in texts if text))[:_SAMPLE]
    if not distinct:
        return "", 0.0
    shares = {
        "AREA": sum(1 for text in distinct if areas().resolve(text)),
        "TIME_PERIOD": sum(1 for text in distinct if recognise_period(text)),
        "SEX": sum(1 for text in distinct if recognise_sex(text)) if len(distinct) <= 8 else 0,
        "AGE": sum(1 for text in distinct if recognise_age(text)),
    }
    best = max(shares, key=lambda name: (shares[name], name == "SEX"))
    return (best, shares[best] / len(distinct)) if shares[best] else ("", 0.0)


def value_like(heading: str, grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a numeric column holds figures, and not years, codes or running numbers."""
    if column in frame.periods:
        return True
    return not _surely_none(heading, grid, frame, column) and _figures_of_no_time(heading, grid, frame, column)


def _surely_none(heading: str, grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a header, or other columns, say that a column of numbers holds no figures."""
    machine = machine_role(heading)
    return (
        machine not in ("", "value")
        or (machine == "value" and _said_before(grid, frame, column))
        or named_role(frame.tagged(column)) in ("order", "note", "code", "ignore")
        or not _has_figures(grid, frame, column)
        or _dimension_of_a_cube(grid, frame, column)
    )


def _figures_of_no_time(heading: str, grid: Grid, frame: Frame, column: int) -> bool:
    role = named_role(frame.tagged(column))
    texts = [text for row in range(frame.first, frame.last + 1) if (text := grid.text(row, column))]
    if (
        role == "TIME_PERIOD"
        and re.search(_MONTH, plain(spoken(heading)))
        and all(re.fullmatch(r"0?[1-9]|1[0-2]", text) for text in texts)
    ):
        return False  # numbers of months
    named_value = any(machine_role(frame.heading(other)) == "value" for other in frame.numeric if other != column)
    if role == "TIME_PERIOD" or (role == "" and (not heading or named_value)):
        return not texts or sum(1 for text in texts if recognise_period(_number(text))) * 10 < len(texts) * 8
    return True


def _dimension_of_a_cube(grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a column of numbers is a dimension in codes: beside `OBS_VALUE`, or one by one with names."""
    headings = {other: bare_header(frame.heading(other)).upper() for other in frame.numeric}
    if headings[column] != "OBS_VALUE" and "OBS_VALUE" in headings.values():
        return True
    texts = _texts(grid, frame, column)
    if not texts or len(set(texts)) > _SAMPLE or not all(text.isdigit() for text in texts):
        return False
    beside = _texts(grid, frame, column + 1) if column + 1 in frame.labels else []
    paired = len(beside) == len(texts) > 3 * len(set(texts)) and not any(text.isdigit() for text in beside)
    return paired and _follows(texts, beside) and _follows(beside, texts)


def _said_before(grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a column of values repeats, or leaves blank, what another column of values says."""
    first = min(other for other in frame.numeric if machine_role(frame.heading(other)) == "value")
    rows = range(frame.first, frame.last + 1)
    return first < column and all(grid.text(row, column) in ("", grid.text(row, first)) for row in rows)


def _has_figures(grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a column holds a number or a sign for a missing one, and not only letters that could be either."""
    cells = (grid.cell(row, column) for row in range(frame.first, frame.last + 1))
    return any(
        cell is not None
        and (cell.kind is Kind.NUMBER or not re.search(r"[^\W\d_]", cell.text) or parse_number(cell.text) is not None)
        for cell in cells
    )


def holds_number(grid: Grid, frame: Frame, column: int) -> bool:
    """Tell whether a column holds a number, typed or as text."""
    cells = (grid.cell(row, column) for row in range(frame.first, frame.last + 1))
    return any(cell is not None and (cell.kind is Kind.NUMBER or _parsed(cell.text)) for cell in cells)


def _parsed(text: str) -> bool:
    return bool(parse_number(text) or parse_number(text, ","))


def _number(text: str) -> object:
    return int(text) if text.isdigit() else text.removesuffix(".0") if re.fullmatch(r"\d{4}\.0", text) else text


def judge(grid: Grid, frame: Frame, columns: Sequence[int], values: Sequence[int]) -> list[Judged]:
    """Give every column beside the values its role."""
    judged = _regions_aside(grid, frame, [_judge(grid, frame, column, values) for column in columns])
    judged = _one_period(grid, frame, _areas_told_apart(judged))
    judged = _names_beside_codes(grid, frame, judged)
    judged = [_within_country(grid, frame, one, judged) for one in judged]
    judged = _codes_paired(grid, frame, _attributes_dropped(grid, frame, judged))
    seen: set[str] = set()
    told_apart = [_unless_taken(one, seen) for one in judged]
    return [_blank_is_total(grid, frame, one, told_apart) for one in told_apart]


def _judge(grid: Grid, frame: Frame, column: int, values: Sequence[int]) -> Judged:
    heading = frame.heading(column)
    texts = [grid.text(row, column) for row in range(frame.first, frame.last + 1)]
    if written := _machine(heading, column, texts, grid):
        return written
    prefix, texts = without_prefix(texts)
    named = named_role(bare_header(frame.tagged(column))) or (named_role(prefix) if prefix else "")
    if own := _of_its_own(grid, frame, Column(heading, column, named), texts, values):
        return own
    content, share = content_role(texts)
    down = _down(grid, frame, column, texts)
    if named and (judged := _judged_by_name(Column(heading, column, named, down=down), texts, content, share)):
        return judged
    if content and share >= 0.6:
        return Judged(Column(heading, column, content, down=down), "content", share)
    return Judged(Column(heading, column, own_dimension(heading, column), down=down), "own-dimension", 0.6)


def _of_its_own(grid: Grid, frame: Frame, column: Column, texts: Sequence[str], values: Sequence[int]) -> Judged | None:
    """Return the role of a column that is no dimension: flags, notes, codes, and what says nothing."""
    heading, at, named = column.header, column.column, column.role
    if grid.whole and plain(one_text(texts)).strip("_ ") in _NOTHING_SAID:
        return Judged(Column(heading, at, "ignore"), "said-nothing", 0.9)
    if not named and at - 1 in values and heading in ("", frame.heading(at - 1)) and _flags(texts):
        return Judged(Column(heading, at, "flag"), "flags", 0.9)
    if named == "type" and any(len(text) > _LONGEST_MARK for text in texts):
        return Judged(Column(heading, at, "MEASURE"), "own-dimension", 0.7)
    if named in OWN_ROLES:
        places = named == "code" and _place_codes(texts)
        return Judged(Column(heading, at, "REGION" if places else named), *_why_own(places))
    return None


def _why_own(places: bool) -> tuple[str, float]:
    return ("place-codes", 0.8) if places else ("header", 0.95)


def _machine(heading: str, column: int, texts: Sequence[str], grid: Grid) -> Judged | None:
    """Leave out what says the same for the whole table; a measure or unit that changes is a breakdown of its own."""
    machine = machine_role(heading)
    if machine == "value":  # of two such columns the second, which repeats the first
        return Judged(Column(heading, column, "ignore"), "repeats", 0.9)
    if machine == "attribute" and any(areas().resolve(text) for text in texts[:_SAMPLE]):
        return None
    if machine == "attribute" or (machine and grid.whole and len(set(texts)) == 1):
        return Judged(Column(heading, column, "ignore"), "header", 0.9)
    own = {"measure": "MEASURE", "unit": "UNIT", "mult": "UNIT_MULT"}.get(machine, "")
    return Judged(Column(heading, column, own), "own-dimension", 0.7) if own and any(texts) else None


def without_prefix(texts: Sequence[str]) -> tuple[str, list[str]]:
    """Return what all texts begin with before a colon, and the texts without it: `Country of birth: Morocco`."""
    heads = {text.split(":")[0] for text in texts if text}
    if len(heads) == 1 and all(":" in text for text in texts if text):
        return heads.pop(), [text.partition(":")[2].strip() for text in texts]
    return "", list(texts)


def _judged_by_name(column: Column, texts: Sequence[str], content: str, share: float) -> Judged | None:
    """Return what a header's words make of a column; None where its entries belie them."""
    named = column.role
    if named in AREA_DIMENSIONS and (content != "AREA" or share < _MOST_NAMES):
        if scheme := code_scheme([text for text in texts if text]):
            return Judged(_with(column, named, scheme=scheme), "codes", 0.9)
        if (content != "AREA" or share < _FEW_NAMES) and _vague(column.header) and len(set(texts)) > _SEVERAL:
            return None  # an `Area` whose entries no list of countries knows is a place within one
        if not re.search(SURELY_AREAS, plain(column.header)):
            return None  # `Asylum application` speaks of asylum, not of a country of asylum
    if named == "REGION" and content == "AREA" and share > 0.8 and _countries(texts):
        return Judged(_with(column, "REF_AREA"), "header", 0.95)
    sure = 0.95 if content in (named, "AREA") or named not in (*AREA_DIMENSIONS, "SEX", "AGE") else 0.7
    return Judged(column, "header", sure)


def _vague(heading: str) -> bool:
    """Tell whether a header may mean countries or places within one."""
    return not re.search(r"countr|\bpays\b|\bpais|national|nacional|citizen|staat|paese|стран|دول|بلد", plain(heading))


def own_dimension(heading: str, column: int) -> str:
    """Return the name of a dimension of this workspace, made from a header: `Method of entry` METHOD_OF_ENTRY."""
    slug = re.sub(r"[^A-Z0-9]+", "_", plain(heading).upper()).strip("_")[:40].strip("_")
    slug = _RESERVED.get(slug, slug)
    return slug if slug and slug[0].isalpha() else f"COLUMN_{column}"


def _countries(texts: Sequence[str]) -> bool:
    """Tell whether most of the areas that a column names are countries."""
    distinct = list(dict.fromkeys(texts))[:_SAMPLE]
    found = [area for text in distinct if (area := areas().resolve(text))]
    return sum(1 for area in found if area.kind == "country") * 2 > len(found)


def _regions_aside(grid: Grid, frame: Frame, judged: list[Judged]) -> list[Judged]:
    """Where a column names countries, one of continents that no header calls an area is a breakdown of its own."""
    places = [one for one in judged if one.column.role in ("AREA", *AREA_DIMENSIONS)]
    with_countries = {one.column.column for one in places if _countries(_texts(grid, frame, one.column.column))}
    return [
        Judged(_with(one.column, own_dimension(one.column.header, one.column.column)), "own-dimension", 0.6)
        if with_countries and one.column.role == "AREA" and one.column.column not in with_countries
        else one
        for one in judged
    ]


def _place_codes(texts: Sequence[str]) -> bool:
    """Tell whether codes are a producer's own for places, such as `LY010602`."""
    found = [text for text in texts if text]
    own = sum(1 for text in found if re.fullmatch(r"[A-Z]{2,3}[-_.]?\d{2,}", text))
    return bool(found) and own * 10 >= len(found) * 9


def _flags(texts: Sequence[str]) -> bool:
    found = [text for text in texts if text]
    return bool(found) and all(recognise_flag(text) for text in found)


def _down(grid: Grid, frame: Frame, column: int, texts: Sequence[str]) -> bool:
    """Tell whether a label stands only in the first of the rows it is for."""
    merged = any(
        area.left <= column <= area.right and area.top >= frame.first and area.bottom > area.top for area in grid.merged
    )
    blank = [row for row, text in zip(range(frame.first, frame.last + 1), texts, strict=True) if not text]
    if any(grid.cell(row, other) for row in blank for other in frame.labels if other < column):
        return merged  # a parent of its own stands before the blank, such as `Eastern total`
    return merged or (bool(texts[:1]) and bool(texts[0]) and len(blank) * 3 >= len(texts) and len(frame.labels) > 1)


def _within_country(grid: Grid, frame: Frame, one: Judged, others: Sequence[Judged]) -> Judged:
    """Take a column of one country and many unknown names for places of it: `Italy`, `Nord-ovest`, `Lazio`."""
    of_places = one.column.role in ("REF_AREA", "REGION", "PLACE") or one.reason == "own-dimension"
    if (
        not of_places
        or one.column.scheme
        or any(other.column.role == "REF_AREA" for other in others if other is not one)
    ):
        return one
    country = _only_country([text for text in _texts(grid, frame, one.column.column) if text])
    if not country:
        return one
    return Judged(_with(one.column, "REGION", scheme=WITHIN + country), "within-country", 0.75)


def _only_country(texts: Sequence[str]) -> str:
    """Return the one country among names most of which are nobody's, which stands first or last as their total.

    None where a total is named besides: then the country's name is that of a place, too.
    """
    distinct = list(dict.fromkeys(texts))
    if not any(area and area.kind == "country" for area in map(areas().resolve, (*distinct[:1], *distinct[-1:]))):
        return ""
    found = [area for text in distinct if (area := areas().resolve(text))]
    countries = {area.code for area in found if area.kind == "country"}
    unknown = len(distinct) - len(found)
    several = unknown > 2 and unknown > len(found) and not any(map(is_total, distinct))
    return countries.pop() if several and len(countries) == 1 else ""


def _blank_is_total(grid: Grid, frame: Frame, one: Judged, others: Sequence[Judged]) -> Judged:
    """Take a blank in a breakdown for its total, where rows with that blank have other labels: no province, a country.

    Two rows at least: a single one is rather a label that somebody forgot.
    """
    column = one.column
    if column.role in (*OWN_ROLES, *AREA_DIMENSIONS, "TIME_PERIOD", "SEX", "AGE") or column.down:
        return one
    labels = [other.column.column for other in others if other is not one and other.column.role not in OWN_ROLES]
    rows = range(frame.first, frame.last + 1)
    blank = [row for row in rows if not grid.cell(row, column.column) and _has_number(grid, frame, row)]
    if len(blank) < 2 or not all(any(grid.cell(row, label) for label in labels) for row in blank):
        return one
    return Judged(replace(column, blank="_T"), one.reason, one.confidence)


def _has_number(grid: Grid, frame: Frame, row: int) -> bool:
    return any(grid.sort(row, column) == "n" for column in frame.numeric)


def _areas_told_apart(judged: list[Judged]) -> list[Judged]:
    """Name columns of countries that no header names: the first is the reference area, the next its counterpart."""
    free = [name for name in AREA_DIMENSIONS if name not in {one.column.role for one in judged}]
    return [_area_named(one, free) for one in judged]


def _area_named(one: Judged, free: list[str]) -> Judged:
    if one.column.role != "AREA":
        return one
    return Judged(_with(one.column, free.pop(0) if free else "ignore"), one.reason, min(one.confidence, 0.8))


def _unless_taken(one: Judged, seen: set[str]) -> Judged:
    role = one.column.role
    if role in (*OWN_ROLES, "TIME_PERIOD") or role not in seen:
        seen.add(role)
        return one
    return Judged(_with(one.column, own_dimension(one.column.header, one.column.column)), "own-dimension", 0.5)


def _one_period(grid: Grid, frame: Frame, judged: list[Judged]) -> list[Judged]:
    """Keep of several columns about time the one that says most, or a month (or quarter) and its year together."""
    times = {one.column.column: one for one in judged if one.column.role == "TIME_PERIOD"}
    if len(times) < 2:
        return judged
    kinds = {column: _time_kind(_texts(grid, frame, column)) for column in times}
    by_kind = {kind: column for column, kind in reversed(kinds.items())}
    if "part" in by_kind and "year" in by_kind and "period" not in by_kind:
        kept = {by_kind["part"], by_kind["year"]}
    elif "quarter" in by_kind and "year" in by_kind and "period" not in by_kind:
        kept = {by_kind["quarter"], by_kind["year"]}
    else:
        kept = {by_kind.get("period") or by_kind.get("day") or by_kind.get("year") or min(times)}
    return [
        one
        if one.column.role != "TIME_PERIOD" or one.column.column in kept
        else Judged(_with(one.column, "ignore"), "said-twice", 0.85)
        for one in judged
    ]


def _texts(grid: Grid, frame: Frame, column: int) -> list[str]:
    return [text for row in range(frame.first, frame.last + 1) if (text := grid.text(row, column))]


def _time_kind(texts: Sequence[str]) -> str:
    """Return what a column's texts are: year, part (of a year), day or another whole period."""
    distinct = list(dict.fromkeys(texts))[:_SAMPLE]
    if all(re.fullmatch(r"\d{4}", text) for text in distinct):
        return "year"
    if all(recognise_month(text) for text in distinct):
        return "part"
    if all(re.fullmatch(r"[QqTt][1-4]", text) for text in distinct):
        return "quarter"
    found = [recognise_period(text) for text in distinct]
    return "period" if all(one and one.freq != "D" for one in found) else "day"


def _codes_paired(grid: Grid, frame: Frame, judged: list[Judged]) -> list[Judged]:
    """Say which dimension a code column is for and by which list: the area dimension nearest to it."""
    named = [one.column for one in judged if one.column.role in AREA_DIMENSIONS]
    return [_paired(grid, frame, one, named) if one.column.role == "code" else one for one in judged]


def _paired(grid: Grid, frame: Frame, one: Judged, named: Sequence[Column]) -> Judged:
    said = named_dimension(spoken(one.column.header))
    near = min(
        named,
        key=lambda column: (said not in column.role.split("+"), abs(column.column - one.column.column)),
        default=None,
    )
    scheme = code_scheme(_texts(grid, frame, one.column.column))
    if near is None and scheme:
        return Judged(_with(one.column, "REF_AREA", scheme=scheme), "codes", 0.85)
    if near is None or not scheme:
        return Judged(_with(one.column, "ignore"), "codes-unknown", 0.7)
    return Judged(_with(one.column, "code", of=near.role, scheme=scheme), "codes", 0.9)


def code_scheme(texts: Sequence[str]) -> str:
    """Return the list that a column's codes belong to; an empty text if most are unknown to all."""
    distinct = list(dict.fromkeys(texts))[:_SAMPLE]
    if all(text.isdigit() for text in distinct) and sorted(map(int, distinct)) == list(range(1, len(distinct) + 1)):
        return ""  # running numbers
    shares = {
        scheme: sum(1 for text in distinct if areas().resolve_code(text, scheme))
        for scheme in ("desa", "m49", "iso3", "eurostat", "iso2")
    }
    best = max(shares, key=lambda scheme: shares[scheme])
    return best if distinct and shares[best] * 10 >= len(distinct) * 7 else ""


def _attributes_dropped(grid: Grid, frame: Frame, judged: list[Judged]) -> list[Judged]:
    """Drop columns that only repeat another one: a region beside its country, a name beside its code."""
    rows = range(frame.first, frame.last + 1)
    texts = {one.column.column: [grid.text(row, one.column.column) for row in rows] for one in judged}
    standard = [one for one in judged if one.column.role in (*AREA_DIMENSIONS, "SEX", "AGE", "TIME_PERIOD")]
    loose = [one for one in judged if _loose(one)]
    if len(rows) < 3:
        return judged
    dropped: set[int] = set()
    for one in sorted(loose, key=lambda item: _telling(item, texts[item.column.column])):
        if not grid.whole and len(set(texts[one.column.column])) < 2:
            continue  # further down it may say something else
        others = [other for other in (*standard, *loose) if other is not one and other.column.column not in dropped]
        if any(_follows(texts[other.column.column], texts[one.column.column]) for other in others):
            dropped.add(one.column.column)
    return [
        Judged(_with(one.column, "ignore"), "repeats", 0.8) if one.column.column in dropped else one for one in judged
    ]


def _telling(one: Judged, texts: Sequence[str]) -> tuple[int, bool]:
    """Return how much a column tells: the number of its entries, and whether they are more than somebody's codes."""
    return len(set(texts)), one.reason == "place-codes" or any(map(_WORDS.search, texts))


def _names_beside_codes(grid: Grid, frame: Frame, judged: list[Judged]) -> list[Judged]:
    """Of two columns for one dimension that say the same row by row, keep the one that is better understood."""
    by_role: dict[str, list[Judged]] = {}
    for one in judged:
        if one.column.role in (*AREA_DIMENSIONS, *_OF_MEASURES, "SEX", "AGE"):
            by_role.setdefault(one.column.role, []).append(one)
    left: set[int] = set()
    helpers: dict[int, str] = {}
    for role, twins in by_role.items():
        kept = max(twins, key=lambda one: _understood(role, _texts(grid, frame, one.column.column)))
        for one in twins:
            rows = range(frame.first, frame.last + 1)
            pair = [[grid.text(row, twin.column.column) for row in rows] for twin in (kept, one)]
            if one is not kept and (_follows(*pair) or _follows(*reversed(pair))):
                left.add(one.column.column)
                helpers |= {one.column.column: _telling_codes(role, *pair)}
    return [
        one
        if one.column.column not in left
        else Judged(_with(one.column, "code", of=one.column.role, scheme=helpers[one.column.column]), "codes", 0.9)
        if helpers[one.column.column]
        else Judged(_with(one.column, "ignore"), "repeats", 0.85)
        for one in judged
    ]


def _telling_codes(role: str, names: Sequence[str], codes: Sequence[str]) -> str:
    """Return the scheme of codes that tell what some of the names beside them leave open."""
    open_names = role in AREA_DIMENSIONS and not all(areas().resolve(text) for text in set(names))
    return code_scheme([text for text in codes if text]) if open_names else ""


def _understood(role: str, texts: Sequence[str]) -> float:
    distinct = list(dict.fromkeys(texts))[:_SAMPLE]
    if role in _OF_MEASURES:
        return float(sum(" " in text for text in distinct))
    if role == "CITIZENSHIP" and any(map(group_of_citizens, distinct)):
        return 1.0
    ways = {"SEX": recognise_sex, "AGE": recognise_age, "TIME_PERIOD": recognise_period}
    way = ways.get(role, areas().resolve)
    return sum(1 for text in distinct if way(text)) / len(distinct) if distinct else 0.0


def _loose(one: Judged) -> bool:
    role = one.column.role
    if role in _OF_MEASURES or one.column.scheme.startswith(WITHIN):
        return False  # what is measured is never told by where or when
    return role == "REGION" or one.reason == "own-dimension"


def _follows(key: Sequence[str], found: Sequence[str]) -> bool:
    """Tell whether each text of the first column always stands beside the same text of the second."""
    told: dict[str, str] = {}
    return all(told.setdefault(one, two) == two for one, two in zip(key, found, strict=True))


def _with(column: Column, role: str, *, of: str = "", scheme: str = "") -> Column:
    return Column(column.header, column.column, role, of, scheme, column.down, column.blank)
