"""From the blocks of a report to flowables: which style, which direction, which element of the structure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from gfmd_desktop.core import Words, is_right_to_left

from .. import model
from ..model import Block, Cell, Chart, Heading, Report, Run, Table
from ..numbers import Numbers
from . import look
from .charts import Figure
from .fonts import BOLD, BOLD_ITALIC, ITALIC, PLAIN, REGULAR, face
from .lines import Stretch, Style, base_of, clean
from .tables import CellText, Grid, TaggedTable, table
from .tagging import Element
from .text import Text, TextLook, colour

_WEIGHTS = {(False, False): REGULAR, (True, False): BOLD, (False, True): ITALIC, (True, True): BOLD_ITALIC}
_DENSE = 8  # columns from which the type of a table gets smaller
_SIGNS = ("•", "–", "·")
_PAD = 10.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents and of the bookmarks."""

    level: int
    number: str
    text: str
    place: str


class Setter:
    """Turns blocks into flowables and collects the contents on the way."""

    def __init__(self, report: Report, words: Words, structure: Element) -> None:
        self.setting = look.setting(is_right_to_left(report.language))
        self.numbers = Numbers(report.language)
        self.entries: list[Entry] = []
        self._words = words
        self._structure = structure
        self._depth = 0
        self._makers: dict[type[Block], Callable[[Any], list[Flowable]]] = {
            Heading: self._heading,
            model.Paragraph: lambda block: [self.text(block.runs, look.BODY, "P", after=7.0)],
            model.BulletList: self._list,
            Table: self._table,
            Chart: self._chart,
            model.Note: self._note,
            model.NotAvailable: self._not_available,
            model.PageBreak: lambda _: [PageBreak()],
        }

    def story(self, blocks: Sequence[Block]) -> list[Flowable]:
        """Return the flowables of all blocks, in order; a part begins on a new page."""
        made: list[Flowable] = []
        for block in blocks:
            starts = isinstance(block, model.PageBreak) or (isinstance(block, Heading) and block.level == 1)
            if starts and made and not isinstance(made[-1], PageBreak):
                made.append(PageBreak())
            made += [] if isinstance(block, model.PageBreak) else self._makers[type(block)](block)
        return list(_kept(made))

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
                made.append(_mark(run.mark, style, "\u00a0"))
        return tuple(made)

    def text(self, runs: Sequence[Run], style: Style, tag: str, **how: Any) -> Text:
        """Return a paragraph whose direction follows its own first letter, else the report's."""
        shape = TextLook(self._base(runs), self.leading(style), **how)
        places = [run.place for run in runs if run.place]
        return Text(self.stretches(runs, style), shape, self._structure.child(tag), places=places)

    def _base(self, runs: Sequence[Run]) -> int:
        return base_of("".join(run.text for run in runs), self.setting.base)

    def _heading(self, block: Heading) -> list[Flowable]:
        level = min(max(block.level, 1), max(look.HEADINGS))
        style, (before, after) = look.HEADINGS[level], look.HEADING_SPACE[level]
        entry = Entry(level, block.number, block.text, f"h{len(self.entries)}")
        self.entries.append(entry)
        number = [Run(f"{self.numbers.isolated(block.number)}\u2002")] if block.number else []
        how = TextLook(self.setting.base, self.leading(style), before=before, after=after, keep=True)
        self._depth = min(level, self._depth + 1)  # bookmarks may not skip a level
        title = clean(f"{block.number} {block.text}".strip())
        stretches = self.stretches([*number, Run(block.text)], style)
        element = self._structure.child(f"H{level}")
        return [Text(stretches, how, element, places=[entry.place], entry=(title, self._depth - 1))]

    def _list(self, block: model.BulletList) -> list[Flowable]:
        element = self._structure.child("L")
        return [
            self._item(block, number, element.child("LI").child("LBody"), 8.0 if item is block.items[-1] else 3.0)
            for number, item in enumerate(block.items)
        ]

    def _item(self, block: model.BulletList, number: int, element: Element, after: float) -> Text:
        item = block.items[number]
        depth = min(item.depth, len(_SIGNS) - 1)
        sign = f"{block.first + number}." if block.ordered and not depth else _SIGNS[depth]
        how = TextLook(self._base(item.runs), self.leading(look.BODY), indent=18.0 * (depth + 1), after=after)
        signs = [Stretch(sign, replace(look.BODY, colour=look.PRIMARY))]
        return Text(self.stretches(item.runs, look.BODY), how, element, sign=signs)

    def _note(self, block: model.Note) -> list[Flowable]:
        return [self._panel(self.text(block.runs, look.NOTE, "Note", after=0.0), look.PRIMARY, look.TINT)]

    def _not_available(self, block: model.NotAvailable) -> list[Flowable]:
        runs = [Run(self._words.say("reports.not-available", reason=block.reason))]
        if block.note:
            runs.append(Run(f" {block.note}", soft=True))
        return [self._panel(self.text(runs, look.NOTE, "P", after=0.0), look.WARNING, look.WARNING_GROUND)]

    def _panel(self, inner: Text, bar: str, ground: str) -> Flowable:
        """Return text on tinted ground with a bar at its leading edge."""
        face(PLAIN)
        line = "LINEAFTER" if self.setting.base else "LINEBEFORE"
        whole = ((0, 0), (-1, -1))
        style = [
            ("FONT", *whole, PLAIN),
            ("VALIGN", *whole, "TOP"),
            ("BACKGROUND", *whole, colour(ground)),
            (line, *whole, 3, colour(bar)),
            *((f"{side}PADDING", *whole, 1.5 * _PAD) for side in ("LEFT", "RIGHT")),
            *((f"{side}PADDING", *whole, 0.7 * _PAD) for side in ("TOP", "BOTTOM")),
        ]
        return TaggedTable([[inner]], [look.INNER], style=style, splitInRow=1, spaceBefore=6, spaceAfter=10)

    def _caption(self, key: str, block: Table | Chart) -> list[Flowable]:
        if not block.caption:
            return []
        label = f"{self._words.say(key, number=self.numbers.isolated(block.number))}\u2002" if block.number else ""
        kind = "table" if isinstance(block, Table) else "chart"
        runs = [Run(label, place=f"{kind}-{block.number}" if block.number else ""), Run(block.caption)]
        title = self.text(runs, look.CAPTION, "Caption", before=10.0, after=2.0 if block.unit else 5.0, keep=True)
        unit = [self.text([Run(block.unit)], look.UNIT, "P", after=5.0, keep=True)] if block.unit else []
        return [title, *unit]

    def _table(self, block: Table) -> list[Flowable]:
        style = look.CELL if len(block.columns) < _DENSE else replace(look.CELL, size=7.5)
        head = replace(style, weight=BOLD, colour=look.DARK)
        grid = Grid(
            tuple(CellText(self.stretches(one.title, head), base=self._base(one.title)) for one in block.columns),
            tuple(tuple(self._cell(cell, style, block, i) for i, cell in enumerate(row)) for row in block.rows),
            tuple(str(column.align) for column in block.columns),
            tuple(column.share for column in block.columns),
            self.setting.base,
            self.leading(style),
            block.plain,
        )
        if not block.columns or not (grid.rows or grid.titled):
            return []
        return [*self._caption("reports.table", block), table(grid, self._structure.child("Table"), look.INNER)]

    def _cell(self, cell: Cell, style: Style, block: Table, column: int) -> CellText:
        style = replace(style, weight=BOLD) if cell.heading else style
        runs = list(cell.runs)
        mark: tuple[Stretch, ...] = ()
        if block.columns[column].align == "end" and runs and runs[-1].mark:
            mark = (_mark(runs[-1].mark, style, " "),)
            runs[-1] = replace(runs[-1], mark="")
        places = tuple(run.place for run in runs if run.place)
        return CellText(self.stretches(runs, style), cell.heading, mark, places, self._base(runs))

    def _chart(self, block: Chart) -> list[Flowable]:
        caption = self._caption("reports.chart", block)
        element = self._structure.child("Figure", alternative=block.alternative or block.caption)
        return [*caption, Figure(block, element, self.setting.base, self.numbers.figure)]


def _mark(mark: str, style: Style, space: str) -> Stretch:
    """Return the small raised mark of a figure, a link to the list of sources."""
    small = Style(max(5.2, style.size * 0.56), REGULAR, look.PRIMARY, style.size * 0.36)
    return Stretch(f"{space}{mark}", small, f"#{mark}")


def places(report: Report) -> frozenset[str]:
    """Return every place of a report that links can point to, headings apart."""
    named = {f"table-{block.number}" for block in report.blocks if isinstance(block, Table) and block.caption}
    named |= {f"chart-{block.number}" for block in report.blocks if isinstance(block, Chart) and block.caption}
    return frozenset(named.union(run.place for block in report.blocks for run in _runs(block) if run.place))


def _runs(block: Block) -> Iterator[Run]:
    match block:
        case model.Paragraph():
            yield from block.runs
        case Table():
            yield from chain.from_iterable(cell.runs for row in block.rows for cell in row)


class Room(CondPageBreak):  # type: ignore[misc]
    """Begins a new page where there is not enough room; the distances around it stay as they are."""

    _SPACETRANSFER = True


def _kept(story: Sequence[Flowable]) -> Iterator[Flowable]:
    """Put a condition before headings, captions, tables and charts: enough room for what must not be parted."""
    together = False
    for number, flowable in enumerate(story):
        keeps = _keeps(flowable)
        if not together and (keeps or isinstance(flowable, TaggedTable)):
            gap = float(story[number - 1].getSpaceAfter()) if number else 0.0
            yield Room(min(_needed(story[number : number + 6], gap), look.PAGE))
        together = keeps
        yield flowable


def _keeps(flowable: Flowable) -> bool:
    return isinstance(flowable, Text) and flowable.how.keep


def _needed(following: Sequence[Flowable], gap: float) -> float:
    """Return the height of what stays together, up to the first place to break; `gap` is free above it already."""
    total = -gap
    for flowable in following:
        total += max(gap, float(flowable.getSpaceBefore()))
        if not _keeps(flowable):
            least: Callable[[float], float] = getattr(flowable, "least", lambda width: 0.0)
            return total + least(look.INNER)
        total += float(flowable.wrap(look.INNER, 0)[1])
        gap = float(flowable.getSpaceAfter())
    return total
