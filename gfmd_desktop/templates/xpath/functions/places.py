"""Functions on places: geopoint `lat lon alt acc`, lines and areas with `;` between their points."""

from __future__ import annotations

import math
from itertools import pairwise

from ..evaluation import Context
from ..values import Value, to_text
from .registry import Function, flat

_RADIUS = 6_378_100  # metres at the equator, as JavaRosa takes it
_AROUND = 2 * math.pi * _RADIUS
_Point = tuple[float, float]


def _distance(context: Context, values: list[Value]) -> Value:
    points = _points(values)
    return math.nan if points is None else math.fsum(_between(a, b) for a, b in pairwise(points))


def _area(context: Context, values: list[Value]) -> Value:
    points = _points(values)
    if points is None:
        return math.nan
    if len(points) < 3:
        return 0.0
    flat_points = [_flat(points[0], point) for point in points[1:]]
    return abs(math.fsum((a[1] * b[0] - a[0] * b[1]) / 2 for a, b in pairwise(flat_points)))


def _geofence(context: Context, values: list[Value]) -> Value:
    """Tell whether the point lies in the area (rays crossed, after W. R. Franklin)."""
    point, area = _points(values[:1]), _points(values[1:])
    if not point or not area:
        return False
    y, x = point[0]
    inside = False
    for (y1, x1), (y2, x2) in pairwise(area):
        if (y2 > y) != (y1 > y) and x < (x1 - x2) * (y - y2) / (y1 - y2) + x2:
            inside = not inside
    return inside


def _intersects(context: Context, values: list[Value]) -> Value:
    """Tell whether a line or the edge of a shape crosses or touches itself, other than where its parts join."""
    points = _points(values)
    sides = list(pairwise(points or ()))
    closed = bool(points) and points[0] == points[-1]  # type: ignore[index]
    for place, one in enumerate(sides):
        for later in range(place + 2, len(sides)):
            joined = closed and place == 0 and later == len(sides) - 1
            if not joined and _cross(*one, *sides[later]):
                return True
    return False


def _cross(a: _Point, b: _Point, c: _Point, d: _Point) -> bool:
    """Tell whether the stretches from a to b and from c to d have a point in common."""
    turns = (_turn(a, b, c), _turn(a, b, d), _turn(c, d, a), _turn(c, d, b))
    if turns[0] != turns[1] and turns[2] != turns[3]:
        return True
    ends = ((a, b, c), (a, b, d), (c, d, a), (c, d, b))
    return any(turn == 0 and _within(*end) for turn, end in zip(turns, ends, strict=True))


def _turn(a: _Point, b: _Point, c: _Point) -> int:
    """Return on which side of the line from a to b the point c lies: -1, 0 or 1."""
    side = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    return (side > 0) - (side < 0)


def _within(a: _Point, b: _Point, c: _Point) -> bool:
    return all(min(a[axis], b[axis]) <= c[axis] <= max(a[axis], b[axis]) for axis in (0, 1))


def _points(values: list[Value]) -> list[_Point] | None:
    """Return all points of all values, None if something there is no point."""
    texts = [text.strip() for value in flat(values) for text in to_text(value).split(";")]
    try:
        return [(float(parts[0]), float(parts[1])) for text in texts if text and (parts := text.split())]
    except (ValueError, IndexError):
        return None


def _between(a: _Point, b: _Point) -> float:
    (y1, x1), (y2, x2) = ((math.radians(part) for part in point) for point in (a, b))
    cosine = math.sin(y1) * math.sin(y2) + math.cos(y1) * math.cos(y2) * math.cos(x1 - x2)
    return math.acos(min(1.0, max(-1.0, cosine))) * _RADIUS


def _flat(origin: _Point, point: _Point) -> _Point:
    """Return a point in metres north and east of another."""
    north = (point[0] - origin[0]) * _AROUND / 360
    return north, (point[1] - origin[1]) * _AROUND * math.cos(math.radians(point[0])) / 360


TABLE = (
    Function("area", 1, 1, _area),
    Function("distance", 1, None, _distance),
    Function("enclosed-area", 1, 1, _area),
    Function("geofence", 2, 2, _geofence),
    Function("intersects", 1, 1, _intersects),
)
