"""From a spreadsheet's cells to observations: a proposal with reasons, a recipe that can be kept, a plan."""

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
    "propose",
    "run",
]
