"""Two logs of changes → a plan of what is new, what conflicts and what is doubtful. Pure: nothing is written."""

from .planning import merged, plan
from .text import Origin, Part, Proposal, propose_text
from .values import DocumentNews, Fork, Gap, Holding, Link, MergePlan, Replay

__all__ = [
    "DocumentNews",
    "Fork",
    "Gap",
    "Holding",
    "Link",
    "MergePlan",
    "Origin",
    "Part",
    "Proposal",
    "Replay",
    "merged",
    "plan",
    "propose_text",
]
