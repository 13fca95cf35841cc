"""From a spreadsheet's cells to observations: a proposal with reasons, a recipe that can be kept, a plan."""

from .fill_in import Wanted, write_fill_in
from .plan import Indicator, Plan
from .proposal import Proposal, Question, Reason, SheetRole
from .proposing import propose
from .recipe import Column, Recipe, Table, Values
from .running import run

__all__ = [
    "Column",
    "Indicator",
    "Plan",
    "Proposal",
    "Question",
    "Reason",
    "Recipe",
    "SheetRole",
    "Table",
    "Values",
    "Wanted",
    "propose",
    "run",
    "write_fill_in",
]
