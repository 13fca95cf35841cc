"""Figures quoted in narratives: found, judged by audience, printed with their mark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from gfmd_desktop.core import Observation, ObservationKey, Sharing, Words
from gfmd_desktop.documents import Defaults, Figure, LocaleFormatter, figures

from .marks import Lookup, Marks, Sourced
from .model import Block, Run
from .narrative import narrative
from .numbers import Numbers, shown_places


@dataclass(frozen=True, slots=True)
class Quoter:
    """Prints the narratives of one document; `typed` are the figures typed into its tables, with their paths."""

    words: Words
    numbers: Numbers
    marks: Marks
    find: Lookup
    typed: Mapping[ObservationKey, tuple[Observation, str]]
    defaults: Defaults
    audience: Sharing
    withheld: list[Sharing] = field(default_factory=list)

    def narrative(self, text: str) -> tuple[Block, ...]:
        """Return the blocks of a CommonMark text with figures."""
        return narrative(figures.parse(text).parts, self._figure)

    def _figure(self, figure: Figure) -> Run:
        found: dict[ObservationKey, Sourced] = {}

        def lookup(key: ObservationKey) -> Observation | None:
            one = self._sourced(key)
            if one is not None:
                found[key] = one
            return one.observation if one else None

        value = figures.compute(figure, lookup, self.defaults)
        if value.number is None:
            return Run(self.words.say("reports.figure-missing", figure=figure.source.strip("{} ")), emphasis=True)
        levels = [one.level() for one in found.values() if not one.level().allows(self.audience)]
        if levels:
            self.withheld.extend(levels[:1])
            return Run(self.words.say("reports.withheld.figure"), emphasis=True)
        text = figures.write(_readable(value), LocaleFormatter(self.words.language))
        return Run(self.numbers.isolated(text), mark=self._mark(value, text, tuple(found.values())))

    def _sourced(self, key: ObservationKey) -> Sourced | None:
        typed = self.typed.get(key)
        return Sourced(typed[0]) if typed else self.find(key)

    def _mark(self, value: figures.Value, text: str, found: tuple[Sourced, ...]) -> str:
        paths = [self._path(one) for one in found]
        if not value.computed:
            return self.marks.observation(found[0], paths[0])
        inputs = tuple(self.marks.observation(one, path) for one, path in zip(found, paths, strict=True))
        return self.marks.computed(text, figures.write_figure(value.figure).strip("{}"), inputs)

    def _path(self, one: Sourced) -> str:
        typed = self.typed.get(one.observation.key)
        return typed[1] if typed and typed[0] == one.observation else ""


def _readable(value: figures.Value) -> figures.Value:
    """Give a published figure, or a sum of them, the decimals of print when its narrative asks for none."""
    published = not value.computed or value.figure.function == "sum"
    if value.number is None or value.format.decimals is not None or not published or value.format.name == "compact":
        return value
    places = shown_places(value.number, value.unit_measure, value.unit_mult)
    return replace(value, format=replace(value.format, decimals=places))
