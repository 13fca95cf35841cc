"""The value of a figure: looked up, or computed from several observations."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, localcontext

from ...core import Finding, Observation, ObservationKey, Place, findings
from .syntax import FIELDS, Figure, Format, Key
from .texts import Parsed

Lookup = Callable[[ObservationKey], Observation | None]
_PERCENT = frozenset({"PT", "PC", "PCT", "%"})


@dataclass(frozen=True, slots=True)
class Defaults:
    """What a key means where it does not say: the document's country and the last year of its period."""

    ref_area: str = ""
    time_period: str = ""


@dataclass(frozen=True, slots=True)
class Value:
    """A computed figure.

    `number` is what is printed (None: not known), in `format`; for `percent` and `change` it counts hundredths, so
    12.5 is printed as 12.5 %. `observations` are those it rests on, `missing` the keys without one.
    """

    figure: Figure
    number: Decimal | None
    format: Format
    observations: tuple[Observation, ...] = ()
    missing: tuple[ObservationKey, ...] = ()
    unit_measure: str = ""
    unit_mult: int = 0

    @property
    def computed(self) -> bool:
        """Tell whether it rests on more than one observation."""
        return bool(self.figure.function) or self.format.name == "change"


def key_of(key: Key, defaults: Defaults) -> ObservationKey:
    """Return the whole key of an observation, what is left out being the default."""
    given = dict(key.dimensions)
    dims = tuple(sorted((name, code) for name, code in given.items() if name not in FIELDS))
    return ObservationKey(
        indicator=key.indicator,
        ref_area=given.get("REF_AREA", defaults.ref_area),
        time_period=given.get("TIME_PERIOD", defaults.time_period),
        counterpart_area=given.get("COUNTERPART_AREA", "_T"),
        freq=given.get("FREQ") or _frequency(given.get("TIME_PERIOD", defaults.time_period)),
        sex=given.get("SEX", "_T"),
        age=given.get("AGE", "_T"),
        dims=dims,
    )


def needed(figure: Figure, defaults: Defaults) -> tuple[ObservationKey, ...]:
    """Return the keys a figure rests on, in order."""
    keys = tuple(key_of(key, defaults) for key in figure.keys)
    changes = figure.function == "change" or (not figure.function and figure.format.name == "change")
    if changes and len(keys) == 1:
        return (keys[0], keys[0]._replace(time_period=before(keys[0].time_period)))
    return keys


def all_needed(parsed: Parsed, defaults: Defaults) -> tuple[ObservationKey, ...]:
    """Return every key a text needs, once each, in order."""
    return tuple(dict.fromkeys(key for figure in parsed.figures for key in needed(figure, defaults)))


def compute(figure: Figure, lookup: Lookup, defaults: Defaults) -> Value:
    """Return the value of a figure with what it rests on."""
    keys = needed(figure, defaults)
    found = [(key, lookup(key)) for key in keys]
    missing = tuple(key for key, one in found if one is None or one.value is None)
    observations = tuple(one for _, one in found if one is not None)
    if missing:
        return Value(figure, None, figure.format, observations, missing)
    first = observations[0]
    function = figure.function or ("change" if figure.format.name == "change" else "")
    if not function:
        return Value(figure, *_plain(first, figure.format), (first,), (), first.unit_measure, first.unit_mult)
    number = _apply(function, [base_value(one) for one in observations])
    unit = "" if function in ("ratio", "change") else first.unit_measure
    percent = figure.format.name in ("percent", "change") and function in ("ratio", "change")
    return Value(figure, _hundredfold(number, percent), figure.format, observations, (), unit)


def unknown(
    parsed: Parsed, indicators: Collection[str], dimensions: Mapping[str, Collection[str]], where: Place
) -> Iterator[Finding]:
    """Yield findings about indicators nobody knows, and dimensions or codes an indicator does not have.

    `dimensions` gives the codes of each dimension that has a code list; an empty collection allows any code.
    """
    for figure in parsed.figures:
        for key in figure.keys:
            if key.indicator not in indicators:
                yield findings.error("documents.figure-unknown", where, figure=figure.source, found=key.indicator)
            for name, code in key.dimensions:
                if name not in FIELDS and name not in dimensions:
                    yield findings.error("documents.figure-dimension-unknown", where, figure=figure.source, found=name)
                elif (codes := dimensions.get(name)) and code not in codes:
                    yield findings.error("documents.figure-code-unknown", where, figure=figure.source, found=code)


def without_value(values: Iterable[Value], where: Place) -> Iterator[Finding]:
    """Yield a finding for each figure that no observation answers."""
    for value in values:
        for key in value.missing:
            named = " ".join(part for part in (key.indicator, key.ref_area, key.time_period, key.sex, key.age) if part)
            yield findings.warning("documents.figure-empty", where, figure=value.figure.source, key=named)


def before(period: str) -> str:
    """Return the period one year earlier: `2023` → `2022`, `2023-Q1` → `2022-Q1`."""
    year = period[:4]
    return f"{int(year) - 1:04}{period[4:]}" if year.isdigit() and len(year) == 4 else period


def base_value(observation: Observation) -> Decimal:
    """Return the value in base units, the published decimal times its power of ten."""
    value = observation.value if observation.value is not None else Decimal("NaN")
    return value.scaleb(observation.unit_mult) if observation.unit_mult else value


def _plain(observation: Observation, format_: Format) -> tuple[Decimal, Format]:
    """Return what is printed: a percentage as published, a share (0.125) made one."""
    value = observation.value if observation.value is not None else Decimal("NaN")
    share = format_.name == "percent" and observation.unit_measure.upper() not in _PERCENT
    return (value * 100 if share else value), format_


def _apply(function: str, numbers: list[Decimal]) -> Decimal | None:
    with localcontext() as context:
        context.prec = 28
        match function:
            case "sum":
                return sum(numbers, Decimal(0))
            case "average":
                return sum(numbers, Decimal(0)) / len(numbers)
            case "difference":
                return numbers[0] - numbers[1]
            case _ if numbers[1] == 0:
                return None
            case "ratio":
                return numbers[0] / numbers[1]
            case _:
                return (numbers[0] - numbers[1]) / abs(numbers[1])


def _hundredfold(number: Decimal | None, percent: bool) -> Decimal | None:
    return number * 100 if percent and number is not None else number


def _frequency(period: str) -> str:
    if "Q" in period:
        return "Q"
    return "M" if len(period) == 7 and period[4] == "-" and period[5:].isdigit() else "A"
