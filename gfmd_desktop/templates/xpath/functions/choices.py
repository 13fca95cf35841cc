"""Functions on choices, and the choice between values."""

from __future__ import annotations

import hashlib
import random
import uuid
from collections.abc import Sequence

from ..evaluation import Context, EvaluationError, evaluate
from ..syntax import Expression
from ..values import Value, to_boolean, to_number, to_text
from .registry import Function


def _if(context: Context, arguments: Sequence[Expression]) -> Value:
    return evaluate(arguments[1 if to_boolean(evaluate(arguments[0], context)) else 2], context)


def _once(context: Context, arguments: Sequence[Expression]) -> Value:
    """Return the value this question already has, or else the argument."""
    own = context.current.value()
    return own if to_text(own) else evaluate(arguments[0], context)


def _selected(context: Context, values: list[Value]) -> Value:
    return to_text(values[1]).strip() in to_text(values[0]).split()


def _selected_at(context: Context, values: list[Value]) -> Value:
    chosen, place = to_text(values[0]).split(), to_number(values[1])
    return chosen[int(place)] if 0 <= place < len(chosen) else ""


def _count_selected(context: Context, values: list[Value]) -> Value:
    return float(len(to_text(values[0]).split()))


def _choice_name(context: Context, values: list[Value]) -> Value:
    """Return the label of a choice; the question is named in quotes, as `'${country}'`."""
    question = to_text(values[1]).strip().removeprefix("${").removesuffix("}").strip()
    return context.world.choice_label(to_text(values[0]), question.rpartition("/")[2])


def _randomize(context: Context, values: list[Value]) -> Value:
    """Shuffle nodes; with a seed always alike."""
    if not isinstance(values[0], list):
        raise EvaluationError("randomize")
    chance = random.Random(seed(to_text(values[1]))) if len(values) > 1 else context.world.chance  # noqa: S311
    return chance.sample(values[0], len(values[0]))


def seed(text: str) -> int:
    """Return the seed that a text stands for: the first eight bytes of its SHA-256."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def _uuid(context: Context, values: list[Value]) -> Value:
    """Return a random UUID, or a random text of the length given."""
    name = str(uuid.UUID(int=context.world.chance.getrandbits(128), version=4))
    if not values:
        return name
    length = to_number(values[0])
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    return "".join(context.world.chance.choices(letters, k=int(length))) if 0 < length <= 1000 else ""


TABLE = (
    Function("count-selected", 1, 1, _count_selected),
    Function("if", 3, 3, lazy=_if),
    Function("is-selected", 2, 2, _selected),
    Function("jr:choice-name", 2, 2, _choice_name),
    Function("once", 1, 1, lazy=_once),
    Function("randomize", 1, 2, _randomize, steady=False),
    Function("selected", 2, 2, _selected),
    Function("selected-at", 2, 2, _selected_at),
    Function("uuid", 0, 1, _uuid, steady=False),
)
