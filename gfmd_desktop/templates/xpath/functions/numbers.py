"""Functions on numbers."""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal, InvalidOperation

from ..evaluation import Context, EvaluationError
from ..values import Value, exact_days, to_boolean, to_number
from .registry import Call, Function, flat


def _one(compute: Callable[[float], float]) -> Call:
    """Make a function of one number; what has no result (the root of -1) is NaN."""

    def call(context: Context, values: list[Value]) -> Value:
        return _safe(compute, exact_days(values[0]))

    return call


def _two(compute: Callable[[float, float], float]) -> Call:
    def call(context: Context, values: list[Value]) -> Value:
        return _safe(compute, exact_days(values[0]), exact_days(values[1]))

    return call


def _safe(compute: Callable[..., float], *numbers: float) -> float:
    try:
        return float(compute(*numbers))
    except OverflowError:
        return math.inf
    except (ValueError, ZeroDivisionError):
        return math.nan


def _logarithm(compute: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: -math.inf if number == 0 else compute(number)


def _number(context: Context, values: list[Value]) -> Value:
    return to_number(values[0]) if values else to_number(context.node.value())


def _int(context: Context, values: list[Value]) -> Value:
    number = to_number(values[0])
    return number if math.isnan(number) or math.isinf(number) else float(math.trunc(number))


def _round(context: Context, values: list[Value]) -> Value:
    """Half rounds up, towards plus infinity; a second argument gives the decimals, negative for tens."""
    number, places = to_number(values[0]), to_number(values[1]) if len(values) > 1 else 0.0
    if math.isnan(number) or math.isinf(number):
        return number
    if not abs(places) <= 30:
        return math.nan
    method = ROUND_HALF_DOWN if number < 0 else ROUND_HALF_UP
    try:
        return float(Decimal(repr(number)).quantize(Decimal(1).scaleb(-int(places)), rounding=method))
    except InvalidOperation:
        return number


def _whole(compute: Callable[[float], int]) -> Call:
    def call(context: Context, values: list[Value]) -> Value:
        number = to_number(values[0])
        return number if math.isnan(number) or math.isinf(number) else float(compute(number))

    return call


def _sum(context: Context, values: list[Value]) -> Value:
    if not isinstance(values[0], list):
        raise EvaluationError("sum")
    return math.fsum(_numbers(values))


def _min(context: Context, values: list[Value]) -> Value:
    return min(_numbers(values), default=math.nan)


def _max(context: Context, values: list[Value]) -> Value:
    return max(_numbers(values), default=math.nan)


def _numbers(values: list[Value]) -> list[float]:
    """Return the values that are numbers; empty ones do not count."""
    return [number for value in flat(values) if not math.isnan(number := to_number(value))]


def _checklist(context: Context, values: list[Value]) -> Value:
    least, most = to_number(values[0]), to_number(values[1])
    count = sum(to_boolean(value) for value in flat(values[2:]))
    return (least < 0 or count >= least) and (most < 0 or count <= most)


def _weighted(context: Context, values: list[Value]) -> Value:
    if len(values) % 2:
        raise EvaluationError("weighted-checklist")
    flags, weights = flat(values[2::2]), flat(values[3::2])
    if len(flags) != len(weights):
        raise EvaluationError("weighted-checklist")
    total = sum(to_number(weight) for flag, weight in zip(flags, weights, strict=True) if to_boolean(flag))
    return to_number(values[0]) <= total <= to_number(values[1])


def _random(context: Context, values: list[Value]) -> Value:
    return context.world.chance.random()


TABLE = (
    Function("abs", 1, 1, _one(abs)),
    Function("acos", 1, 1, _one(math.acos)),
    Function("asin", 1, 1, _one(math.asin)),
    Function("atan", 1, 1, _one(math.atan)),
    Function("atan2", 2, 2, _two(math.atan2)),
    Function("ceiling", 1, 1, _whole(math.ceil)),
    Function("checklist", 2, None, _checklist),
    Function("cos", 1, 1, _one(math.cos)),
    Function("exp", 1, 1, _one(math.exp)),
    Function("exp10", 1, 1, _one(lambda number: 10.0**number)),
    Function("floor", 1, 1, _whole(math.floor)),
    Function("int", 1, 1, _int),
    Function("log", 1, 1, _one(_logarithm(math.log))),
    Function("log10", 1, 1, _one(_logarithm(math.log10))),
    Function("max", 1, None, _max),
    Function("min", 1, None, _min),
    Function("number", 0, 1, _number),
    Function("pi", 0, 0, lambda context, values: math.pi),
    Function("pow", 2, 2, _two(math.pow)),
    Function("random", 0, 0, _random, steady=False),
    Function("round", 1, 2, _round),
    Function("sin", 1, 1, _one(math.sin)),
    Function("sqrt", 1, 1, _one(math.sqrt)),
    Function("sum", 1, 1, _sum),
    Function("tan", 1, 1, _one(math.tan)),
    Function("weighted-checklist", 4, None, _weighted),
)
