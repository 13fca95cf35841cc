"""Places boxes on pages, one after the other, without a second pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from gfmd_desktop.core import Progress

from .boxes import Box, SpaceBox


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of a page that text may fill, in points."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A box with the top it was given."""

    box: Box
    top: float


@dataclass(slots=True)
class _Run:
    frame: Frame
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    used: float = 0.0
    gap: float = 0.0

    def room(self) -> float:
        return self.frame.height - self.used

    def turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
        self.used = self.gap = 0.0

    def put(self, box: Box, height: float) -> None:
        gap = max(self.gap, box.before) if self.pages[-1] else 0.0
        self.used += gap
        self.pages[-1].append(Placed(box, self.frame.top - self.used))
        self.used += height
        self.gap = box.after

    def gap_for(self, box: Box) -> float:
        return max(self.gap, box.before) if self.pages[-1] else 0.0


def paginate(boxes: Sequence[Box], frame: Frame, progress: Progress, text: str) -> list[list[Placed]]:
    """Return for each page the boxes on it; a box too high for any page is cut where the page ends."""
    run = _Run(frame)
    for number, box in enumerate(boxes):
        if number % 50 == 0:
            progress.step(number, len(boxes), text)
        if isinstance(box, SpaceBox) and box.new_page:
            run.turn()
            continue
        needed = _needed(boxes, number, frame.width)
        if run.pages[-1] and needed > run.room() - run.gap_for(box):
            run.turn()
        _place(run, box)
    return [page for page in run.pages if page]


def _needed(boxes: Sequence[Box], number: int, width: float) -> float:
    """Return the height of a box, with what it must not be parted from, up to the first place to break."""
    total = 0.0
    for box in boxes[number : number + 6]:
        if not box.keep:
            return total + box.least(width)
        total += box.height(width) + box.after
    return total


def _place(run: _Run, box: Box) -> None:
    rest: Box | None = box
    while rest is not None:
        height = rest.height(run.frame.width)
        room = run.room() - run.gap_for(rest)
        if height <= room + 0.01:
            run.put(rest, height)
            return
        parts = rest.split(run.frame.width, room)
        if parts is None and run.pages[-1]:
            run.turn()
            continue
        if parts is None:
            run.put(rest, height)
            return
        first, rest = parts
        run.put(first, first.height(run.frame.width))
        run.turn()
