"""What the program understood of a workbook, with a reason for each part, and what it has to ask."""

from __future__ import annotations

from dataclasses import dataclass

from ..core import Finding, Place
from .adapting import Decision
from .facts import Facts
from .recipe import Recipe


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a part of the recipe is as it is: `importing.reason.<code>` words it; confidence from 0 to 1."""

    code: str
    where: Place
    confidence: float
    context: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> str:
        """Return the key of its words."""
        return f"importing.reason.{self.code}"

    def values(self) -> dict[str, str]:
        """Return what fills the placeholders of its words."""
        return {"where": str(self.where), **dict(self.context)}


@dataclass(frozen=True, slots=True)
class Question:
    """Something only a person knows: `importing.question.<code>`; `subject` is the label or header it is about.

    `suggestions` are codes, best first. A label is answered by an alias, the rest by a changed recipe.
    """

    code: str
    where: Place
    subject: str
    suggestions: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Return the key of its words."""
        return f"importing.question.{self.code}"


@dataclass(frozen=True, slots=True)
class SheetRole:
    """What a sheet is taken for: data, pivot, notes, text or empty, and whether it is read."""

    name: str
    role: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """A recipe ready to run, why it is so, what to ask, what was found; `confidence` is that of its weakest part.

    Where a stored recipe was recognised, `decisions` say how the layout differs from it, `lent` is that recipe, and
    `fresh` the recipe that the workbook alone suggests.
    """

    recipe: Recipe
    facts: Facts
    sheets: tuple[SheetRole, ...]
    reasons: tuple[Reason, ...]
    questions: tuple[Question, ...]
    findings: tuple[Finding, ...]
    decisions: tuple[Decision, ...] = ()
    fresh: Recipe | None = None
    lent: Recipe | None = None

    @property
    def confidence(self) -> float:
        """Return how sure the weakest part is."""
        return min((reason.confidence for reason in self.reasons), default=0.0)
