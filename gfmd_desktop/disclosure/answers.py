"""Which answers may leave: the document's level, each item's level, and small counts typed into tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from ..core import STATISTICS_LOG, Change, Json, Meta, Observation, ObservationKey, Sharing
from ..documents import cell_key, log
from .cells import judge
from .values import DocumentPart, What, Why, Withheld


def document_level(part: DocumentPart) -> Sharing:
    """Return the document's sharing level; the most closed where offices disagree, internal where nobody said."""
    found = log.heads(change for change in part.changes if change.path == Meta.SHARING)
    levels = [_level(head.value) for head in found.get((part.id, Meta.SHARING), ())]
    order = list(Sharing)
    return max(levels, key=order.index, default=Sharing.INTERNAL)


def judge_document(part: DocumentPart, audience: Sharing, today: str) -> tuple[frozenset[str], tuple[Withheld, ...]]:
    """Return the ids of the changes that may leave, earlier values included, and what stays."""
    if audience is Sharing.INTERNAL:
        return frozenset(change.id for change in part.changes), ()
    level = document_level(part)
    if not level.allows(audience):
        return frozenset(), (Withheld(What.DOCUMENT, part.id, level, Why.LEVEL),)
    closed = _closed_paths(part, audience) | _small_cells(part, audience, today)
    shown = frozenset(change.id for change in part.changes if change.path not in closed)
    lines = (
        Withheld(What.ANSWER, path, found, why, sum(change.path == path for change in part.changes))
        for path, (found, why) in sorted(closed.items())
    )
    return shown, tuple(lines)


def judge_statistics_log(changes: tuple[Change, ...], datasets: frozenset[str]) -> frozenset[str]:
    """Return the ids of the changes about datasets (withdrawn, preferred) that speak only of those that leave."""
    return frozenset(
        change.id for change in changes if change.document == STATISTICS_LOG and _dataset_of(change) in {*datasets, ""}
    )


def _dataset_of(change: Change) -> str:
    first, _, rest = change.path.partition("/")
    if first == "datasets":
        return rest.partition("/")[0]
    return change.value if isinstance(change.value, str) else ""


def _level(value: Json) -> Sharing:
    try:
        return Sharing(value)
    except ValueError:
        return Sharing.INTERNAL


def _closed_paths(part: DocumentPart, audience: Sharing) -> dict[str, tuple[Sharing, Why]]:
    paths = {change.path for change in part.changes if not change.path.startswith("@")}
    levels = {path: part.level(path) for path in paths}
    return {path: (level, Why.LEVEL) for path, level in levels.items() if not level.allows(audience)}


def _small_cells(part: DocumentPart, audience: Sharing, today: str) -> dict[str, tuple[Sharing, Why]]:
    """Return the typed cells that may not leave, because of any value they ever had that is known here."""
    closed: dict[str, tuple[Sharing, Why]] = {}
    current = _typed(
        part, {path: [head.value for head in heads] for (_, path), heads in log.heads(part.changes).items()}
    )
    ever: dict[str, list[Json]] = defaultdict(list)
    for change in part.changes:
        ever[change.path].append(change.value)
    for table in (current, _typed(part, ever)):
        for path, why in _judged(table, audience, today, derivable=table is current):
            closed.setdefault(path, (Sharing.INTERNAL, why))
    return closed


def _typed(part: DocumentPart, values: Mapping[str, list[Json]]) -> list[tuple[str, Observation]]:
    found = []
    for path in sorted(values):
        key = cell_key(path, part.country)
        numbers = [number for value in values[path] if (number := _number(value)) is not None]
        if key is not None:
            found += [(path, _observed(key, number)) for number in numbers]
    return found


def _observed(key: ObservationKey, number: Decimal) -> Observation:
    indicator, area, period, counterpart, freq, sex, age, dims = key
    return Observation(indicator, area, period, number, counterpart, freq, sex, age, dims, text=str(number))


def _judged(
    table: list[tuple[str, Observation]], audience: Sharing, today: str, *, derivable: bool
) -> list[tuple[str, Why]]:
    mask = judge(lambda: (each for _, each in table), audience, today).mask
    reasons = {"A": Why.SMALL, "D": Why.DERIVABLE}
    closed = [(table[place][0], reasons[status]) for place, status in (mask.hidden or {}).items()]
    closed += [(table[place][0], Why.LEVEL) for place in sorted(mask.dropped)]
    return [(path, why) for path, why in closed if derivable or why is not Why.DERIVABLE]


def _number(value: Json) -> Decimal | None:
    if isinstance(value, bool) or not isinstance(value, int | str):
        return None
    try:
        number = Decimal(value)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None
