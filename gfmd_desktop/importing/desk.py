"""What the steps of drafting one table share: the table, its surroundings, and what is noted and asked on the way."""

from __future__ import annotations

from dataclasses import dataclass

from ..core import Place
from ..sheets import Workbook
from .facts import Facts, Stated
from .frames import Frame
from .grid import Grid
from .proposal import Question, Reason


@dataclass(frozen=True, slots=True)
class Desk:
    """What the steps of drafting one table share."""

    workbook: Workbook
    grid: Grid
    frame: Frame
    facts: Facts
    reasons: list[Reason]
    questions: list[Question]
    stated: Stated | None = None
    measured: bool = False  # in units that stand in a column

    def place(self, spot: str = "") -> Place:
        """Return a place on the sheet."""
        return Place(self.workbook.name, self.grid.name, spot)

    def because(self, code: str, spot: str, confidence: float, **context: object) -> None:
        """Note why a part is as it is."""
        self.reasons.append(
            Reason(code, self.place(spot), confidence, tuple((name, str(value)) for name, value in context.items()))
        )

    def ask_once(self, code: str, spot: str, subject: str) -> None:
        """Ask unless the same was asked of this table: columns of one indicator share its unit."""
        if (code, subject) not in {(one.code, one.subject) for one in self.questions}:
            self.ask(code, spot, subject)

    def ask(self, code: str, spot: str, subject: str, *suggestions: str) -> None:
        """Note what only a person can tell."""
        self.questions.append(Question(code, self.place(spot), subject, suggestions))
