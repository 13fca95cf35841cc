"""What a column beside the values is: a dimension, a code, notes, flags, or nothing that matters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..statistics import areas, plain, recognise_age, recognise_flag, recognise_month, recognise_period, recognise_sex
from .figure_columns import running
from .frames import Frame
from .grid import Grid
from .headers import SURELY_AREAS, named_dimension, named_role, spoken
from .judged import SAMPLE, Judged, code_scheme, texts_of, with_role
from .labels import WITHIN, is_total
from .recipe import AREA_DIMENSIONS, OWN_ROLES, Column
from .twins import attributes_dropped, names_beside_codes
from .vocabulary import bare_header, machine_role, one_text

_MOST_NAMES, _FEW_NAMES, _SEVERAL = 0.8, 0.1, 6  # shares of entries that are names of areas; entries that tell
_RESERVED = {"AREA": "PLACE", "CODE": "CODE_GIVEN", "FREQ": "FREQUENCY", "INDICATOR": "INDICATOR_GIVEN"}
_PEOPLE = {"XXA", "XXB", "XXC", "GBO"}  # stateless persons, refugees, overseas citizens
_OF_PLACES = r"destin|residen|asyl|asil|accueil|host|receiv|report|aufnahme|zielland"
_NOTHING_SAID = ("z", "x", "not applicable", "na", "n/a", "sans objet", "no aplica", "not specified")
_LONGEST_MARK = 5  # letters of a mark that tells the kind of source


def content_role(texts: Sequence[str]) -> tuple[str, float]:
    """Return the dimension that a column's distinct texts speak of, `AREA` for countries, and the share that does."""
    distinct = list(dict.fromkeys(text for text in texts if text))[:SAMPLE]
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


def judge(grid: Grid, frame: Frame, columns: Sequence[int], values: Sequence[int]) -> list[Judged]:
    """Give every column beside the values its role."""
    judged = _regions_aside(grid, frame, [_judge(grid, frame, column, values) for column in columns])
    judged = [_of_people(grid, frame, one) for one in _areas_told_apart(judged)]
    judged = _one_period(grid, frame, judged)
    judged = names_beside_codes(grid, frame, judged)
    judged = [_within_country(grid, frame, one, judged) for one in judged]
    judged = _codes_paired(grid, frame, attributes_dropped(grid, frame, judged))
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
    named = "" if named == "flag" and not _mostly_flags(texts) else named  # `Status` of claims, not of figures
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
    if not named and running(heading, grid, frame, at):
        return Judged(Column(heading, at, "order"), "running", 0.9)
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
    if machine == "attribute" and any(areas().resolve(text) for text in texts[:SAMPLE]):
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
            return Judged(with_role(column, named, scheme=scheme), "codes", 0.9)
        if (content != "AREA" or share < _FEW_NAMES) and _vague(column.header) and len(set(texts)) > _SEVERAL:
            return None  # an `Area` whose entries no list of countries knows is a place within one
        if not re.search(SURELY_AREAS, plain(column.header)):
            return None  # `Asylum application` speaks of asylum, not of a country of asylum
    if named == "REGION" and content == "AREA" and share > 0.8 and _countries(texts):
        return Judged(with_role(column, "REF_AREA"), "header", 0.95)
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
    distinct = list(dict.fromkeys(texts))[:SAMPLE]
    found = [area for text in distinct if (area := areas().resolve(text))]
    return sum(1 for area in found if area.kind == "country") * 2 > len(found)


def _regions_aside(grid: Grid, frame: Frame, judged: list[Judged]) -> list[Judged]:
    """Where a column names countries, one of continents that no header calls an area is a breakdown of its own."""
    places = [one for one in judged if one.column.role in ("AREA", *AREA_DIMENSIONS)]
    with_countries = {one.column.column for one in places if _countries(texts_of(grid, frame, one.column.column))}
    return [
        Judged(with_role(one.column, own_dimension(one.column.header, one.column.column)), "own-dimension", 0.6)
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


def _mostly_flags(texts: Sequence[str]) -> bool:
    """Tell whether the entries of a column headed as flags are flags, or nothing stands in it."""
    found = [text for text in texts if text]
    return sum(1 for text in found if recognise_flag(text)) * 2 >= len(found)


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
    country = _only_country([text for text in texts_of(grid, frame, one.column.column) if text])
    if not country:
        return one
    return Judged(with_role(one.column, "REGION", scheme=WITHIN + country), "within-country", 0.75)


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


def _of_people(grid: Grid, frame: Frame, one: Judged) -> Judged:
    """Take countries among which the stateless stand for those of people: no place is called so."""
    said = re.search(_OF_PLACES, plain(one.column.header))
    if one.column.role != "REF_AREA" or one.column.scheme or said:
        return one
    found = {area.code for text in set(texts_of(grid, frame, one.column.column)) if (area := areas().resolve(text))}
    return Judged(replace(one.column, role="CITIZENSHIP"), "stateless", 0.8) if found & _PEOPLE else one


def _area_named(one: Judged, free: list[str]) -> Judged:
    if one.column.role != "AREA":
        return one
    return Judged(with_role(one.column, free.pop(0) if free else "ignore"), one.reason, min(one.confidence, 0.8))


def _unless_taken(one: Judged, seen: set[str]) -> Judged:
    role = one.column.role
    if role in (*OWN_ROLES, "TIME_PERIOD") or role not in seen:
        seen.add(role)
        return one
    return Judged(with_role(one.column, own_dimension(one.column.header, one.column.column)), "own-dimension", 0.5)


def _one_period(grid: Grid, frame: Frame, judged: list[Judged]) -> list[Judged]:
    """Keep of several columns about time the one that says most, or a month (or quarter) and its year together."""
    times = {one.column.column: one for one in judged if one.column.role == "TIME_PERIOD"}
    if len(times) < 2:
        return judged
    kinds = {column: _time_kind(texts_of(grid, frame, column)) for column in times}
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
        else Judged(with_role(one.column, "ignore"), "said-twice", 0.85)
        for one in judged
    ]


def _time_kind(texts: Sequence[str]) -> str:
    """Return what a column's texts are: year, part (of a year), day or another whole period."""
    distinct = list(dict.fromkeys(texts))[:SAMPLE]
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
    scheme = code_scheme(texts_of(grid, frame, one.column.column))
    if near is None and scheme:
        return Judged(with_role(one.column, "REF_AREA", scheme=scheme), "codes", 0.85)
    if near is None or not scheme:
        return Judged(with_role(one.column, "ignore"), "codes-unknown", 0.7)
    return Judged(with_role(one.column, "code", of=near.role, scheme=scheme), "codes", 0.9)
