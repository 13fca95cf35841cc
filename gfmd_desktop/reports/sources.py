"""The list of sources at the end of a report: for each mark where its figure was published, down to the cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from gfmd_desktop.core import Words

from .custody import NAME
from .model import Align, Block, Cell, Column, Heading, Paragraph, Provenance, Run, Table
from .naming import Naming
from .numbers import Numbers

_SHORT = 16  # characters of a fingerprint that are printed; the attached data have all


def source_blocks(figures: Sequence[Provenance], words: Words) -> list[Block]:
    """Return the list of sources: one part per workbook, then what the office typed, then what was computed."""
    return _List(words, Numbers(words.language), Naming(words.language)).blocks(figures)


@dataclass(frozen=True, slots=True)
class _List:
    words: Words
    numbers: Numbers
    naming: Naming

    def blocks(self, figures: Sequence[Provenance]) -> list[Block]:
        blocks: list[Block] = [Heading(1, "", self.words.say("reports.sources"))]
        if not figures:
            return [*blocks, Paragraph((Run(self.words.say("reports.sources.none")),))]
        intro = self.words.say("reports.sources.intro", file=self.numbers.isolated(NAME))
        blocks.append(Paragraph((Run(intro),)))
        observed = [figure for figure in figures if figure.kind == "observation"]
        for dataset in dict.fromkeys(_dataset(figure) for figure in observed):
            blocks += self._workbook([figure for figure in observed if _dataset(figure) == dataset])
        blocks += self._answers([figure for figure in figures if figure.kind == "answer" and figure.indicator])
        blocks += self._computed([figure for figure in figures if figure.kind == "computed"])
        return blocks

    def _workbook(self, figures: Sequence[Provenance]) -> Iterator[Block]:
        first = figures[0]
        yield Heading(2, "", first.dataset_title or first.file or first.publisher)
        facts = (
            ("publisher", first.publisher),
            ("vintage", first.vintage),
            ("file", self.numbers.isolated(first.file)),
            ("sha256", self.numbers.isolated(f"{first.sha256[:_SHORT]}…" if first.sha256 else "")),
            ("licence", first.licence),
        )
        rows = tuple((self._label(key), Cell((Run(text),))) for key, text in facts if text)
        if rows:
            yield Table((Column((), share=1.0), Column((), share=3.2)), rows, plain=True)
        yield from self._tables(figures, {"mark": 0.8, "about": 3.4, "period": 1.1, "value": 2.4, "cell": 2.9})

    def _label(self, key: str) -> Cell:
        return Cell((Run(self.words.say(f"reports.sources.{key}"), soft=True),))

    def _answers(self, figures: Sequence[Provenance]) -> Iterator[Block]:
        if figures:
            yield Heading(2, "", self.words.say("reports.sources.answers"))
            yield from self._tables(figures, {"mark": 1.0, "about": 5.4, "period": 1.4, "given": 2.0})

    def _tables(self, figures: Sequence[Provenance], shares: Mapping[str, float]) -> Iterator[Table]:
        """Yield a table for each indicator and unit, so that neither is repeated in every row."""
        columns = tuple(self._column(title, share) for title, share in shares.items())
        for kind in dict.fromkeys((figure.indicator_name, figure.unit_name) for figure in figures):
            rows = [self._row(one)[: len(columns)] for one in figures if (one.indicator_name, one.unit_name) == kind]
            unit = self.words.say("reports.unit", unit=kind[1]) if kind[1] else ""
            yield Table(columns, tuple(rows), kind[0], unit)

    def _column(self, title: str, share: float) -> Column:
        align = Align.END if title in ("value", "given") else Align.START
        return Column((Run(self.words.say(f"reports.sources.{title}")),), align, share)

    def _row(self, figure: Provenance) -> tuple[Cell, ...]:
        about = " · ".join(part for part in (figure.area_name, figure.group) if part)
        texts = (
            about,
            self.numbers.isolated(self.naming.period(figure.period)),
            self.numbers.isolated(figure.published or figure.value),
            self.numbers.isolated(f"{figure.sheet} {figure.cell}".strip()),
        )
        return (_anchor(figure), *(Cell((Run(text),)) for text in texts))

    def _computed(self, figures: Sequence[Provenance]) -> Iterator[Block]:
        if not figures:
            return
        yield Heading(2, "", self.words.say("reports.sources.computed"))
        columns = tuple(self._column(key, share) for key, share in (("mark", 1.0), ("formula", 7.0), ("given", 2.0)))
        rows = tuple(
            (
                _anchor(figure),
                Cell((Run(self.numbers.isolated(figure.formula)), *_inputs(figure.inputs))),
                Cell((Run(self.numbers.isolated(figure.value)),)),
            )
            for figure in figures
        )
        yield Table(columns, rows)


def _dataset(figure: Provenance) -> tuple[str, str]:
    return figure.dataset, figure.sha256


def _anchor(figure: Provenance) -> Cell:
    return Cell((Run(figure.mark, strong=True, place=figure.mark),))


def _inputs(marks: Sequence[str]) -> Iterator[Run]:
    for mark in marks:
        yield Run(" ")
        yield Run(mark, link=f"#{mark}")
