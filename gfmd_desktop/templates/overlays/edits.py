"""What each row of an overlay does to the tree of the survey."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ...core import Finding, Sharing, findings
from ..model import Node
from .blocks import Block, Table
from .keys import Key
from .reading import ALLOWED, Action, Overlay, Step

Items = dict[str, list[tuple[Node | None, Block]]]
_YES = frozenset({"yes", "true", "t", "y", "1", "true()"})
_NO = frozenset({"no", "false", "f", "n", "0", "false()", "-"})
_NUMBER = re.compile(r".*?(\d+)$")
_OWN_FROM = 90  # what a region or country adds for itself is numbered from here within its section


class Editor:
    """Applies rows one after the other; what cannot be done is a finding."""

    def __init__(
        self,
        overlay: Overlay,
        table: Table,
        root: Block,
        items: Items,
        codes: Mapping[str, int],
        found: list[Finding],
    ) -> None:
        self._overlay = overlay
        self._table = table
        self._root = root
        self._items = items
        self._codes = dict(codes)
        self._findings = found
        self._done: dict[tuple[str, Action], int] = {}
        self._last: Block | None = None
        self._open: list[Block] = []

    def apply(self, step: Step) -> None:
        """Apply one row."""
        if step.action is Action.ADD:
            self._add(step)
            return
        self._open.clear()
        self._last = None
        block = self._find(step, step.item, "item")
        if block is None or not self._allowed(step, block):
            return
        first = self._done.setdefault((step.item, step.action), step.row)
        if first != step.row:
            self._say("overlay-twice", step, "item", item=step.item, action=step.action, first=first)
            return
        block.touched.append(step.row)
        match step.action:
            case Action.HIDE:
                self._hide(step, block)
            case Action.REWORD:
                block.cells.update(self._cells(step))
            case Action.MOVE:
                self._move(step, block)
            case Action.TIGHTEN:
                self._tighten(step, block)

    # -- finding and refusing ----------------------------------------------------------------------------------

    def _find(self, step: Step, name: str, column: str) -> Block | None:
        entries = self._items.get(name, [])
        if len(entries) == 1:
            return entries[0][1]
        what = "overlay-item-unknown" if not entries else "overlay-item-ambiguous"
        self._say(what, step, column, item=name)
        return None

    def _allowed(self, step: Step, block: Block) -> bool:
        """Refuse cells that the action may not carry, unless they repeat what the base has."""
        sound = True
        for key, text in self._cells(step).items():
            if key[0] in ALLOWED[step.action] or block.cells.get(key, "") == text:
                continue
            self._say("overlay-not-allowed", step, key[0], item=step.item, action=step.action, column=key[0])
            sound = False
        return sound

    # -- adding ------------------------------------------------------------------------------------------------

    def _add(self, step: Step) -> None:
        cells = self._cells(step)
        written = " ".join(cells.get(("type", ""), "").lower().split())
        if written.startswith("end") and self._open:
            closed = self._open.pop()
            closed.end = cells
            self._last = closed
            return
        if not self._new(step, cells):
            return
        block = Block(cells, touched=[step.row])
        if not self._put(step, block):
            return
        self._items.setdefault(cells.get(("gfmd:item", ""), "") or step.item, []).append((None, block))
        self._items.setdefault(cells.get(("name", ""), ""), [(None, block)])
        self._last = block
        if block.holds:
            self._open.append(block)

    def _new(self, step: Step, cells: dict[Key, str]) -> bool:
        """Tell whether name and code are free; a code given as `item` becomes the question's own."""
        name = cells.get(("name", ""), "")
        if not name:
            self._say("overlay-no-name", step, "name", item=step.item)
            return False
        if step.item and step.item != name:
            cells.setdefault(("gfmd:item", ""), step.item)
        code = cells.get(("gfmd:item", ""), "")
        if code in self._codes or name in self._items:
            self._say("overlay-taken", step, "name", item=code if code in self._codes else name)
            return False
        if code:
            self._codes[code] = step.row
            number = _NUMBER.fullmatch(code)
            if number is None or int(number[1]) < _OWN_FROM:
                self._findings.append(
                    findings.warning("templates.overlay-number", self._place(step, "item"), item=code, row=step.row)
                )
        return True

    def _put(self, step: Step, block: Block) -> bool:
        """Put an added row where it says, or after the one added before, or into the group being added."""
        if step.place is not None:
            self._open.clear()
            return self._place_block(step, block)
        if self._open:
            _insert(self._open[-1], len(self._open[-1].inside), block)
            return True
        if self._last is not None and self._last.above is not None:
            above = self._last.above
            _insert(above, above.inside.index(self._last) + 1, block)
            return True
        self._say("overlay-no-place", step, "after", item=step.item)
        return False

    def _place_block(self, step: Step, block: Block) -> bool:
        where, name = step.place or ("", "")
        target = self._find(step, name, where)
        if target is None:
            return False
        if where == "into":
            if not target.holds or target in block.walk():
                self._say("overlay-not-a-group", step, where, item=name)
                return False
            _insert(target, len(target.inside), block)
            return True
        if target in block.walk() or target.above is None:
            self._say("overlay-into-itself", step, where, item=name)
            return False
        _insert(target.above, target.above.inside.index(target) + (where == "after"), block)
        return True

    # -- changing ----------------------------------------------------------------------------------------------

    def _hide(self, step: Step, block: Block) -> None:
        """Ask no more, or only under a further condition; the row stays, and so do its answers."""
        condition = step.cells.get(("relevant", ""))
        before = block.text("relevant")
        block.cells["relevant", ""] = _both(before, condition, "and") if condition else "false()"

    def _move(self, step: Step, block: Block) -> None:
        if step.place is None:
            self._say("overlay-no-place", step, "after", item=step.item)
            return
        above = block.above or self._root
        number = above.inside.index(block)
        above.inside.remove(block)
        if not self._place_block(step, block):
            _insert(above, number, block)

    def _tighten(self, step: Step, block: Block) -> None:
        for key, text in self._cells(step).items():
            before = block.cells.get(key, "")
            match key[0]:
                case "required":
                    self._require(step, block, text)
                case "constraint" | "choice_filter":
                    block.cells[key] = _both(before, text, "and") if before != text else before
                case "gfmd:sharing":
                    self._close(step, block, text)
                case _ if before and before != text:
                    block.cells[key] = f"{before} {text}"
                case _:
                    block.cells[key] = text

    def _require(self, step: Step, block: Block, text: str) -> None:
        before = block.text("required")
        if text.lower() in _NO:
            if before.lower() not in ("", *_NO):
                self._say("overlay-loosens", step, "required", item=step.item, column="required")
        elif before.lower() in _YES or text.lower() in _YES:
            block.cells["required", ""] = "yes"
        else:
            block.cells["required", ""] = _both(before if before.lower() not in _NO else "", text, "or")

    def _close(self, step: Step, block: Block, text: str) -> None:
        order = [str(level) for level in Sharing]
        before = block.text("gfmd:sharing") or str(Sharing.PUBLIC)
        if text not in order or order.index(text) < order.index(before):
            self._say("overlay-loosens", step, "gfmd:sharing", item=step.item, column="gfmd:sharing")
        else:
            block.cells["gfmd:sharing", ""] = text

    # -- small -------------------------------------------------------------------------------------------------

    def _cells(self, step: Step) -> dict[Key, str]:
        return {self._table.key(key): text for key, text in step.cells.items()}

    def _place(self, step: Step, column: str) -> findings.Place:
        return self._overlay.sheets["overlay"].place(step.row, column)

    def _say(self, what: str, step: Step, at: str, /, **context: object) -> None:
        where = self._place(step, at)
        self._findings.append(findings.error(f"templates.{what}", where, row=step.row, **context))


def _insert(above: Block, number: int, block: Block) -> None:
    above.inside.insert(number, block)
    block.above = above


def _both(before: str, after: str | None, word: str) -> str:
    if not before or not after:
        return before or after or ""
    return f"({before}) {word} ({after})"
