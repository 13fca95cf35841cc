"""From a spreadsheet's cells to observations: a proposal with reasons, a recipe that can be kept, a plan."""

from .adapting import Decision, Pair, Spot, What
from .fill_in import Wanted, write_fill_in
from .plan import Indicator, Plan
from .proposal import Proposal, Question, Reason, SheetRole
from .proposing import propose, take_renamed
from .recipe import Column, Recipe, Table, Values
from .running import run
from .spool_process import FLAG, serve

__all__ = [
    "FLAG",
    "Column",
    "Decision",
    "Indicator",
    "Pair",
    "Plan",
    "Proposal",
    "Question",
    "Reason",
    "Recipe",
    "SheetRole",
    "Spot",
    "Table",
    "Values",
    "Wanted",
    "What",
    "propose",
    "run",
    "serve",
    "take_renamed",
    "write_fill_in",
]
