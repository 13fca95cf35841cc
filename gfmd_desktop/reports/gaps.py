"""The annex of data gaps: what is not available and why, and what is not answered yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from gfmd_desktop.documents import DataGap
from gfmd_desktop.templates import Asked, Interview, Node, Repeat

from .answers import Printer
from .model import Block, Cell, Column, Heading, Paragraph, Run, Table

_OPEN = "missing"
_SHARES = {"item": 1.1, "question": 5.5, "reason": 3.0}


@dataclass(frozen=True, slots=True)
class _Line:
    code: str
    label: str
    reason: str
    note: str


def gap_blocks(interview: Interview, gaps: Sequence[DataGap], printer: Printer) -> list[Block]:
    """Return the annex; what is missing inside a repeat or matrix is told once, of the whole."""
    asked = {one.path: one for one in interview.asked()}
    lines = list(dict.fromkeys(_line(gap, asked, interview, printer) for gap in gaps))
    blocks: list[Block] = [Heading(2, "", printer.words.say("reports.gaps"))]
    if not lines:
        return [*blocks, Paragraph((Run(printer.words.say("reports.gaps.none")),))]
    for key, kept in (
        ("reports.gaps.intro", [line for line in lines if line.reason != _OPEN]),
        ("reports.gaps.open", [line for line in lines if line.reason == _OPEN]),
    ):
        if kept:
            count = printer.numbers.isolated(str(len(kept)))
            blocks += [Paragraph((Run(printer.words.say(key, count=count)),)), _table(kept, printer)]
    return blocks


def _line(gap: DataGap, asked: Mapping[str, Asked], interview: Interview, printer: Printer) -> _Line:
    one = asked.get(gap.path)
    whole = next((group for group in one.groups if _is_whole(group)), None) if one else None
    if whole is None:
        return _Line(gap.code, gap.label, gap.reason, gap.note)
    return _Line(whole.code, whole.label(printer.words.language), gap.reason, gap.note)


def _is_whole(group: Node) -> bool:
    return isinstance(group, Repeat) or "gfmd-matrix" in group.appearances


def _table(lines: Sequence[_Line], printer: Printer) -> Table:
    told = lines[0].reason != _OPEN
    keys = list(_SHARES) if told else ["item", "question"]
    columns = tuple(Column((Run(printer.words.say(f"reports.gaps.{key}")),), share=_SHARES[key]) for key in keys)
    rows = []
    for line in lines:
        note = (Run(f" {line.note}", soft=True),) if line.note else ()
        cells = (
            Cell((Run(printer.numbers.isolated(line.code), soft=True),)),
            Cell((Run(line.label),)),
            Cell((Run(printer.reason(line.reason)), *note)),
        )
        rows.append(cells[: len(columns)])
    return Table(columns, tuple(rows))
