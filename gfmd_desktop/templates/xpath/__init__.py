"""Expressions of XLSForm: XPath 1.0 as ODK defines it."""

from .evaluation import Context, EvaluationError, World, chosen, evaluate
from .functions import FUNCTIONS, UNSUPPORTED
from .parsing import parse
from .patterns import PatternError, longest_text
from .syntax import Expression, to_xpath, walk
from .tokens import ExpressionError
from .values import Node, Scalar, Value, to_boolean, to_date, to_number, to_text

__all__ = [
    "FUNCTIONS",
    "UNSUPPORTED",
    "Context",
    "EvaluationError",
    "Expression",
    "ExpressionError",
    "Node",
    "PatternError",
    "Scalar",
    "Value",
    "World",
    "chosen",
    "evaluate",
    "longest_text",
    "parse",
    "to_boolean",
    "to_date",
    "to_number",
    "to_text",
    "to_xpath",
    "walk",
]
