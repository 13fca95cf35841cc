"""Figures quoted in narratives: found, judged by audience, printed with their mark."""

from __future__ import annotations

from dataclasses import dataclass

from gfmd_desktop.core import Sharing, Words
from gfmd_desktop.documents import figures

from .marks import Lookup, Marks
from .model import Block, Run
from .narrative import narrative
from .numbers import Numbers


@dataclass(frozen=True, slots=True)
class Quoter:
    """Prints the narratives of one document."""

    words: Words
    numbers: Numbers
    marks: Marks
    find: Lookup
    country: str
    audience: Sharing

    def narrative(self, text: str) -> tuple[Block, ...]:
        """Return the blocks of a CommonMark text with figures."""
        return narrative(figures.parse(text), self._figure)

    def _figure(self, figure: figures.Figure) -> Run:
        key = figure.key
        found = self.find(key._replace(ref_area=key.ref_area or self.country))
        if found is None or found.observation.value is None:
            return Run(self.words.say("reports.figure-missing", figure=str(figure)), emphasis=True)
        if not found.level().allows(self.audience):
            return Run(self.words.say("reports.withheld.figure"), emphasis=True)
        text = figures.render(figure, found.observation, self.words.language)
        return Run(self.numbers.isolated(text), mark=self.marks.observation(found))
