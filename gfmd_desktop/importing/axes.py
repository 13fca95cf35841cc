"""What the header says of each value column: which levels name periods, sexes, ages or countries, and what is left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..statistics import (
    age_bounds,
    areas,
    plain,
    recognise_age,
    recognise_month,
    recognise_period,
    recognise_periods,
    recognise_sex,
    recognise_sexes,
    without_footnotes,
)
from .frames import Frame
from .headers import named_dimension, spoken
from .labels import is_total

_SEX_PHRASES = (
    (
        "_T",
        r"\(?\b(?:of |for )?both sexes(?: combined)?\b\)?|\(?\b(?:les )?deux sexes\b\)?|\(?\bambos sexos\b\)?|"
        r"\(?كلا الجنسين\)?",
    ),
    (
        "F",
        r"\(?\b(?:females?|women|femmes|feminine?|mujeres|femenin[oa]s?|weiblich|frauen|mulheres|feminino|femmine|donne|женщины|kadin)\b\)?|"
        r"\(?(?<!\w)(?:ال)?اناث(?!\w)\)?",
    ),
    (
        "M",
        r"\(?\b(?:males?|men|hommes|masculine?|hombres|masculin[oa]s?|mannlich|manner|homens|maschi|uomini|мужчины|erkek)\b\)?|"
        r"\(?(?<!\w)(?:ال)?ذكور(?!\w)\)?",
    ),
)  # fmt: skip
_MOST, _HALF, _MANY = 0.8, 0.5, 2  # shares of a level that name periods, and how many make a series
_LONGEST_NAME = 30  # letters of a header that only names a dimension
_SHARE_OF = re.compile(
    r"percentage of|per cent of|share of|% of|proportion of|pourcentage (?:de|du)|part des|porcentaje de"
)


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbouring value columns alike but for the dimensions `across`; `text` is what no dimension took."""

    first: int
    last: int
    heading: str
    text: str
    dims: Mapping[str, str]
    across: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Axis:
    """A header level or two that name the codes of one dimension."""

    dimension: str
    levels: tuple[int, ...]
    share: float


def axes(frame: Frame, values: Sequence[int], beside: Sequence[int]) -> list[Axis]:
    """Return the dimensions that whole header levels name; `beside` are the columns that hold no values."""
    depth = len(frame.header)
    found: list[Axis] = []
    for level in range(depth):
        if dimension := _named_beside(frame, level, beside):
            found.append(Axis(dimension, (level,), 1.0))
            continue
        labels = [frame.paths[column][level] for column in values]
        above = [frame.paths[column][level - 1] if level else "" for column in values]
        axis = _axis(labels, above, level)
        if axis is not None:
            found = [one for one in found if not set(one.levels) <= set(axis.levels)]
            if axis.dimension not in {one.dimension for one in found}:
                found.append(axis)
    return found


def _named_beside(frame: Frame, level: int, beside: Sequence[int]) -> str:
    """Return the dimension of a level that the corner names: `CITIZEN` stands above `GEO` and before `Total`."""
    if level == len(frame.header) - 1:
        return ""
    texts = {
        path[level] for column in beside if (path := frame.paths[column])[level] and path[-1] not in ("", path[level])
    }
    names = {named_dimension(text) for text in texts}
    return names.pop() if len(texts) == len(names) == 1 and "" not in names else ""


def _axis(labels: Sequence[str], above: Sequence[str], level: int) -> Axis | None:
    said = [label for label in labels if label]
    if not said:
        return None
    parts = [label for label in said if not is_total(label)]
    if len(parts) > 1 and all(recognise_part(label) for label in parts) and len(set(parts)) == len(parts):
        return Axis("TIME_PERIOD", (level,), 1.0)
    periods = recognise_periods(said)
    if (share := _share(periods)) >= (_MOST if sum(map(bool, periods)) < _MANY else _HALF):
        return Axis("TIME_PERIOD", (level,), share)
    both = [(label, top) for label, top in zip(labels, above, strict=True) if label and recognise_period(top)]
    if both and all(recognise_period(f"{label} {top}") for label, top in both):
        return Axis("TIME_PERIOD", (level, level - 1), 1.0)
    for dimension, codes in (
        ("SEX", tuple(None if "%" in label else code for label, code in zip(said, recognise_sexes(said), strict=True))),
        ("AGE", tuple(recognise_age(label) for label in said)),
        ("AREA", tuple(_area(label) for label in said)),
    ):
        telling = [code for code in codes if code and code != "_T"]
        enough = 0.6 if dimension == "AREA" else 0.8
        if telling and (share := _share(codes)) >= enough and (dimension != "AREA" or len(set(telling)) > 1):
            return Axis(dimension, (level,), share)
    return None


def _area(label: str) -> str | None:
    found = areas().resolve(label)
    return found.code if found else None


def _share(found: Sequence[object]) -> float:
    return sum(1 for one in found if one) / len(found) if found else 0.0


def groups(frame: Frame, values: Sequence[int], found: Sequence[Axis]) -> list[Group]:
    """Return the groups of neighbouring columns with the same text and the same axes."""
    taken = {level for axis in found for level in axis.levels}
    texts = {column: _free(frame.paths[column], taken, found) for column in values}
    result: list[Group] = []
    for run in _runs(list(values), texts, frame, found):
        first, last = run[0], run[-1]
        heading = texts[first]
        text, dims = (
            _without_sex(spoken(heading)) if not any(axis.dimension == "SEX" for axis in found) else (heading, {})
        )
        if dims and not any(axis.dimension == "AGE" for axis in found):
            text, dims = _without_age(text, dims)
        result.append(Group(first, last, heading, text, dims, _across(frame, first, found)))
    return _sexes_consistent(_open_ended(result))


def _open_ended(found: list[Group]) -> list[Group]:
    """Take a bare number after the last of several age groups for the open one: `18-59` and then `60`."""
    ends = {bounds[1] for one in found if (bounds := age_bounds(one.dims.get("AGE", ""))) and bounds[1]}
    return [
        replace(one, text="", dims={**one.dims, "AGE": f"Y_GE{one.text}"})
        if one.text.isdigit() and "AGE" not in one.dims and int(one.text) - 1 in ends
        else one
        for one in found
    ]


def _free(path: Sequence[str], taken: set[int], found: Sequence[Axis]) -> str:
    texts = [
        label
        for level, label in enumerate(path)
        if label and (level not in taken or _foreign(label, level, found)) and not _names_axis(label, found)
    ]
    return " › ".join(dict.fromkeys(texts))


def _across(frame: Frame, column: int, found: Sequence[Axis]) -> dict[str, tuple[int, ...]]:
    path = frame.paths[column]
    return {
        axis.dimension: axis.levels
        for axis in found
        if any(path[level] for level in axis.levels)
        and not all(_foreign(path[level], level, found) for level in axis.levels if path[level])
    }


def _foreign(label: str, level: int, found: Sequence[Axis]) -> bool:
    """Tell whether a label stands on the level of the periods and is none: `Share of GDP (%)` after the years."""
    timed = any(axis.dimension == "TIME_PERIOD" and axis.levels == (level,) for axis in found)
    return timed and not (recognise_period(label) or recognise_part(label) or is_total(label))


def _names_axis(label: str, found: Sequence[Axis]) -> bool:
    """Tell whether a label only names a dimension that another level spells out: `Sex` above `Male`, `Female`."""
    if len(label) >= _LONGEST_NAME:
        return False
    said = {"SEX": recognise_sex(label), "AGE": recognise_age(label)}  # again, in another language
    return any(axis.dimension == named_dimension(label) or said.get(axis.dimension) for axis in found)


def recognise_part(label: str) -> bool:
    """Tell whether a label names a month or a quarter without its year."""
    return bool(recognise_month(label) or re.fullmatch(r"[QqTt][1-4]|(?:Q|T|Trim\.? ?)[1-4]", label.strip()))


def _runs(values: list[int], texts: Mapping[int, str], frame: Frame, found: Sequence[Axis]) -> Iterator[list[int]]:
    run: list[int] = []
    seen: set[tuple[str, ...]] = set()
    for column in values:
        labels = tuple(frame.paths[column][level] for axis in found for level in axis.levels)
        same = run and texts[column] == texts[run[-1]] and column == run[-1] + 1
        if run and (not same or labels in seen or _across(frame, column, found) != _across(frame, run[0], found)):
            yield run
            run, seen = [], set()
        run.append(column)
        seen.add(labels)
    if run:
        yield run


def _without_sex(text: str) -> tuple[str, dict[str, str]]:
    """Take the sex out of a heading: `Total male population` is the total population, SEX M."""
    if recognise_sex(text) and recognise_sex(text) not in ("_U", "_O"):
        share = re.search(r"%|\bper ?cent\w*|\bpour ?cent\w*|\bpor ?cien\w*|بالمائة", text, re.IGNORECASE)
        return share[0] if share else "", {"SEX": str(recognise_sex(text))}
    for code, pattern in _SEX_PHRASES:
        if found := re.search(pattern, text, re.IGNORECASE):
            rest = " ".join((text[: found.start()] + " " + text[found.end() :]).split())
            return rest, {"SEX": code}
    return text, {}


def _without_age(text: str, dims: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Take what is left beside a sex for an age: `Female 5 - 11`, `Male total`."""
    age = recognise_age(text) if text else None
    if age is None and not is_total(text):
        return text, dims
    return "", {**dims, "AGE": age} if age and age != "_T" else dims


def _sexes_consistent(found: list[Group]) -> list[Group]:
    """Leave the sex in the text where it is what is measured (`women as a percentage of migrants`)."""
    sexes = {group.dims.get("SEX") for group in found if group.dims}
    alone = len(sexes) == 1
    return [
        Group(one.first, one.last, one.heading, one.heading, {}, one.across)
        if alone and one.dims.get("SEX") in ("F", "M") and _SHARE_OF.search(plain(one.heading))
        else one
        for one in found
    ]


def footnote_mark(text: str) -> tuple[str, str]:
    """Return a label without the footnote mark glued to its end, and the mark: `(thousands)g` has g."""
    found = re.search(r"(?<=\))([a-z]|\d{1,2})$", text)
    if found:
        return text[: found.start()], found[1]
    bare = without_footnotes(text)
    mark = re.sub(r"[\s()\[\]/]", "", text[len(bare) :]) if text.startswith(bare) else ""
    return (bare, mark) if mark else (text, "")
