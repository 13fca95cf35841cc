"""From the blocks of a report to boxes: which style, which language direction, which element of the structure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import cast

from gfmd_desktop.core import Words, is_right_to_left

from ..model import (
    Block,
    BulletList,
    Cell,
    Chart,
    Heading,
    NotAvailable,
    Note,
    PageBreak,
    Paragraph,
    Report,
    Run,
    Table,
)
from ..numbers import Numbers
from . import look
from .boxes import Box, PanelBox, SpaceBox, TextBox, TextLook
from .charts import chart_box
from .faces import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from .lines import Stretch, Style, base_of
from .sheet import Element
from .tables import CellText, Grid, TableBox

_WEIGHTS = {(False, False): REGULAR, (True, False): BOLD, (False, True): ITALIC, (True, True): BOLD_ITALIC}
_DENSE = 8  # columns from which the type of a table gets smaller
BULLETS = ("•", "–", "·")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents and of the bookmarks."""

    level: int
    number: str
    text: str
    place: str


class Setter:
    """Turns blocks into boxes and collects the contents on the way."""

    def __init__(self, report: Report, words: Words, structure: Element) -> None:
        self.setting = look.setting(is_right_to_left(report.language))
        self.entries: list[Entry] = []
        self._words = words
        self._numbers = Numbers(report.language)
        self._structure = structure
        self._makers: dict[type[Block], object] = {
            Heading: self._heading,
            Paragraph: lambda block: [self.text(block.runs, look.BODY, "P", after=7.0)],
            BulletList: self._list,
            Table: self._table,
            Chart: self._chart,
            Note: self._note,
            NotAvailable: self._not_available,
            PageBreak: lambda _: [SpaceBox(0.0, new_page=True)],
        }

    def boxes(self, blocks: Sequence[Block]) -> list[Box]:
        """Return the boxes of all blocks, in order."""
        made: list[Box] = []
        for block in blocks:
            if isinstance(block, Heading) and block.level == 1 and made:
                made.append(SpaceBox(0.0, new_page=True))
            made += self._block(block)
        return made

    def _block(self, block: Block) -> list[Box]:
        make = cast(Callable[[Block], list[Box]], self._makers[type(block)])
        return make(block)

    def leading(self, style: Style) -> float:
        """Return the height of a line of this style."""
        return style.size * (self.setting.leading if style.size < 14 else self.setting.leading * 0.87)

    def stretches(self, runs: Sequence[Run], style: Style) -> tuple[Stretch, ...]:
        """Return runs as stretches of text, each figure followed by its small mark."""
        made: list[Stretch] = []
        for run in runs:
            own = replace(style, weight=_WEIGHTS[run.strong or "bold" in style.weight, run.emphasis])
            if run.soft:
                own = replace(own, colour=look.SOFT)
            if run.link:
                own = replace(own, colour=look.PRIMARY)
            made.append(Stretch(run.text, own, run.link))
            if run.mark:
                made.append(self.mark(run.mark, style))
        return tuple(made)

    def mark(self, mark: str, style: Style) -> Stretch:
        """Return the small raised mark of a figure, a link to the list of sources."""
        small = Style(max(5.2, style.size * 0.56), REGULAR, look.PRIMARY, style.size * 0.36)
        return Stretch(f"\u00a0{mark}", small, f"#{mark}")

    def text(self, runs: Sequence[Run], style: Style, tag: str, **how: float | bool | str) -> TextBox:
        """Return a paragraph whose direction follows its own first letter, else the report's."""
        plain = "".join(run.text for run in runs)
        base = base_of(plain, self.setting.base)
        shape = TextLook(base, self.leading(style), **how)  # type: ignore[arg-type]
        place = next((run.place for run in runs if run.place), "")
        return TextBox(self.stretches(runs, style), shape, self._structure.child(tag), place=place)

    def _heading(self, block: Heading) -> list[Box]:
        level = min(max(block.level, 1), max(look.HEADINGS))
        style = look.HEADINGS[level]
        before, after = look.HEADING_SPACE[level]
        place = f"h{len(self.entries)}"
        self.entries.append(Entry(level, block.number, block.text, place))
        number = [Run(f"{self._numbers.isolated(block.number)}\u2002")] if block.number else []
        runs = [*number, Run(block.text, place=place)]
        shape = TextLook(self.setting.base, self.leading(style), before=before, after=after, keep=True)
        element = self._structure.child(f"H{level}")
        return [TextBox(self.stretches(runs, style), shape, element, place=place)]

    def _list(self, block: BulletList) -> list[Box]:
        element = self._structure.child("L")
        made: list[Box] = []
        for number, item in enumerate(block.items):
            depth = min(item.depth, len(BULLETS) - 1)
            sign = f"{block.first + number}." if block.ordered and not depth else BULLETS[depth]
            base = base_of("".join(run.text for run in item.runs), self.setting.base)
            shape = TextLook(base, self.leading(look.BODY), indent=18.0 * (depth + 1), after=3.0)
            body = element.child("LI").child("LBody")
            bullet = (Stretch(sign, replace(look.BODY, colour=look.PRIMARY)),)
            made.append(TextBox(self.stretches(item.runs, look.BODY), shape, body, bullet=bullet))
        if made:
            made[-1].after = 8.0
        return made

    def _note(self, block: Note) -> list[Box]:
        return [PanelBox(self.text(block.runs, replace(look.BODY, size=9.0), "Note"), self.setting.base)]

    def _not_available(self, block: NotAvailable) -> list[Box]:
        runs = [Run(self._words.say("reports.not-available", reason=block.reason))]
        if block.note:
            runs.append(Run(f" {block.note}", soft=True))
        inner = self.text(runs, replace(look.BODY, size=9.0), "P")
        return [PanelBox(inner, self.setting.base, look.WARNING, look.WARNING_GROUND)]

    def _caption(self, key: str, block: Table | Chart) -> list[Box]:
        if not block.caption:
            return []
        number = self._numbers.isolated(block.number)
        label = f"{self._words.say(key, number=number)}\u2002" if block.number else ""
        kind = "table" if isinstance(block, Table) else "chart"
        runs = [Run(label, place=f"{kind}-{block.number}" if block.number else ""), Run(block.caption)]
        box = self.text(runs, look.CAPTION, "Caption", before=10.0, after=2.0 if block.unit else 5.0, keep=True)
        if not block.unit:
            return [box]
        return [box, self.text([Run(block.unit)], look.UNIT, "P", after=5.0, keep=True)]

    def _table(self, block: Table) -> list[Box]:
        if not block.columns:
            return []
        style = look.CELL if len(block.columns) < _DENSE else replace(look.CELL, size=7.5)
        grid = Grid(
            tuple(
                CellText(self.stretches(c.title, replace(style, weight=BOLD, colour=look.DARK))) for c in block.columns
            ),
            tuple(tuple(self._cell(cell, style, block, i) for i, cell in enumerate(row)) for row in block.rows),
            tuple(str(column.align) for column in block.columns),
            tuple(column.share for column in block.columns),
            self.setting.base,
            self.leading(style),
            block.plain,
        )
        return [*self._caption("reports.table", block), TableBox(grid, self._structure.child("Table"))]

    def _cell(self, cell: Cell, style: Style, table: Table, column: int) -> CellText:
        if cell.heading:
            style = replace(style, weight=BOLD)
        runs = list(cell.runs)
        mark: tuple[Stretch, ...] = ()
        if table.columns[column].align == "end" and runs and runs[-1].mark:
            mark = (replace(self.mark(runs[-1].mark, style), text=f" {runs[-1].mark}"),)
            runs[-1] = replace(runs[-1], mark="")
        places = tuple(run.place for run in cell.runs if run.place)
        base = base_of("".join(run.text for run in runs), self.setting.base)
        return CellText(self.stretches(runs, style), cell.heading, mark, places, base)

    def _chart(self, block: Chart) -> list[Box]:
        element = self._structure.child("Figure", alternative=block.alternative or block.caption)
        return [
            *self._caption("reports.chart", block),
            chart_box(block, element, self.setting.base, self._numbers.figure),
        ]
