"""From a workbook to a proposal: which sheets hold tables, what each column is, what is measured, for whom and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..core import Finding, Place, address, findings
from ..sheets import Workbook
from .adapting import Pair, decisions, renamed
from .facts import Facts, Stated, facts_of, is_notes_sheet, lines, stated_period
from .figure_columns import holds_number, value_like
from .filled_in import filled_in, fits
from .filled_in import proposal as own_proposal
from .frames import Frame, frame
from .grid import Box, Grid, blocks, joined, look
from .matching import best_match, overlay
from .own_table import own_tables, propose_own
from .proposal import Proposal, Question, Reason, SheetRole
from .recipe import Recipe
from .tables import Drafted, draft
from .unknown import questions_about_labels

_SHORT_SHEET = 150
_SENTENCE = 40  # letters of a text that is no label
_PIVOT = ("row labels", "column labels", "(all)", "étiquettes de lignes", "etiquetas de fila")


@dataclass(frozen=True, slots=True)
class Seen:
    """A sheet after the first look: its grid, the tables on it, and the texts that belong to none."""

    grid: Grid
    role: str
    frames: tuple[Frame, ...]
    texts: tuple[tuple[Box, tuple[tuple[str, ...], ...]], ...]

    def above(self, found: Frame) -> list[tuple[str, ...]]:
        """Return the rows of text over a table and under the one before, of its own columns if there are any."""
        top, left, _, right = found.box
        tops = [one.box.bottom for one in self.frames if one.box.bottom < top and _overlap(one.box, left, right)]
        over = [(box, rows) for box, rows in self.texts if max(tops, default=0) < box.top and box.bottom < top]
        own = [(box, rows) for box, rows in over if _overlap(box, left, right)]
        return [row for _, rows in own or over for row in rows]

    def below(self, found: Frame) -> list[tuple[str, ...]]:
        """Return the rows of text under a table and over the next."""
        ends = [one.box.top for one in self.frames if one.box.top > found.box.bottom]
        rows = [rows for box, rows in self.texts if found.box.bottom < box.top < min(ends, default=1 << 30)]
        return [row for part in rows for row in part]

    def beside(self) -> list[Box]:
        """Return the blocks that stand beside a table and belong to none: neither titles nor notes."""
        spans = [(min(one.header), one.last) for one in self.frames]
        boxes = (box for box, _ in self.texts)
        return [box for box in boxes if any(box.top <= last and box.bottom >= first for first, last in spans)]


def _overlap(box: Box, left: int, right: int) -> bool:
    return box.left <= right and box.right >= left


def propose(
    workbook: Workbook,
    *,
    sheet: str | None = None,
    recipes: Sequence[Recipe] = (),
    aliases: Mapping[str, str] | None = None,
    language: str = "en",
) -> Proposal:
    """Propose how to read a workbook, all its data sheets or only one; nothing is written anywhere.

    A recipe among `recipes` whose layout is found again lends its decisions. `aliases` are labels already
    explained; `language` that of suggestions. GfmdError `sheets.*` where a sheet cannot be read. A workbook of ours
    that was filled in is read as its own recipe says, a table of observations that we wrote as it is.
    """
    own = filled_in(workbook)
    if own is not None and fits(workbook, own):
        return own_proposal(workbook, own, sheet)
    recipes = (*recipes, own) if own is not None else recipes
    if (written := own_tables(workbook)) is not None:
        return propose_own(workbook, written, sheet)
    seen = {info.name: see(look(workbook.sheet(info.name))) for info in workbook.sheets}
    roles = _roles(workbook, seen, sheet)
    stated = stated_period(one.grid for one in seen.values())
    drafts = [one for role in roles if role.chosen for one in _drafts(workbook, seen, role.name, stated)]
    said = drafts[0].said if drafts and not drafts[0].facts.title else ""
    name = (drafts[0].facts.title or said) if drafts else workbook.name
    recipe = Recipe(tuple(one.table for one in drafts), name, {"title": said} if said else {})
    reasons = [reason for one in drafts for reason in one.reasons]
    questions = [question for one in drafts for question in one.questions]
    fresh, lent = recipe, best_match(recipe, recipes)
    if lent is not None:
        recipe = overlay(recipe, lent)
        reasons = [Reason("recipe", Place(workbook.name), 1.0, (("name", lent.name),)), *_confirmed(reasons)]
        questions = [question for question in questions if _still_open(question, recipe, lent)]
    questions += questions_about_labels(workbook, recipe, aliases or {}, language)
    return Proposal(
        recipe,
        drafts[0].facts if drafts else Facts(),
        tuple(roles),
        tuple(reasons),
        tuple(questions),
        tuple(_findings(workbook, seen, roles, drafts)),
        decisions(fresh, lent) if lent is not None else (),
        fresh,
        lent,
    )


def take_renamed(proposal: Proposal, pairs: Iterable[Pair]) -> Proposal:
    """Return a proposal with what a person decided: the new column of each pair is the old one under another name."""
    if proposal.fresh is None or proposal.lent is None:
        return proposal
    fresh = renamed(proposal.fresh, {pair.new: pair.old.header for pair in pairs})
    return replace(
        proposal, recipe=overlay(fresh, proposal.lent), decisions=decisions(fresh, proposal.lent), fresh=fresh
    )


def _still_open(question: Question, recipe: Recipe, lent: Recipe) -> bool:
    """Tell whether a recipe leaves a question open: the period of each edition, and what is about a new column."""
    if question.code == "country":
        return not all(table.tells("REF_AREA") for table in recipe.tables)
    known = {one.header for table in lent.tables for one in table.values} | {
        one.name for table in lent.tables for one in table.values
    }
    return question.code == "period" or (question.code == "unit" and question.subject not in known)


def _confirmed(reasons: Sequence[Reason]) -> list[Reason]:
    return [replace(reason, confidence=max(reason.confidence, 0.95)) for reason in reasons]


def see(grid: Grid) -> Seen:
    """Look at one sheet: cut it into blocks, and tell tables from text."""
    if not grid.cells:
        return Seen(grid, "empty", (), ())
    boxes = joined(grid, blocks(grid))
    framed = [(box, _table(grid, box)) for box in boxes]
    tables = tuple(found for _, found in framed if found is not None)
    texts = tuple((box, _rows_of_text(grid, box)) for box, found in framed if found is None)
    role = "data" if tables else ("notes" if is_notes_sheet(grid.name) else "text")
    if tables and is_pivot(grid):
        role = "pivot"
    return Seen(grid, role, tables, texts)


def _rows_of_text(grid: Grid, box: Box) -> tuple[tuple[str, ...], ...]:
    rows = (tuple(dict.fromkeys(text for at in box.columns if (text := grid.text(row, at)))) for row in box.rows)
    return tuple(row for row in rows if row)


def _table(grid: Grid, box: Box) -> Frame | None:
    """Return the frame of a block that has figures besides years, codes and running numbers."""
    found = frame(grid, box)
    if found is None:
        return None
    values = [column for column in found.numeric if value_like(found.heading(column), grid, found, column)]
    if _list_of_notes(grid, found, values):
        return None
    return found if any(holds_number(grid, found, column) for column in values) else None


def _list_of_notes(grid: Grid, found: Frame, values: Sequence[int]) -> bool:
    """Tell whether a block only numbers sentences: small numbers in the first column, long texts beside them."""
    if list(values) != [found.box.left] or not found.labels:
        return False
    rows = range(found.first, found.last + 1)
    texts = [text for row in rows for column in found.labels if (text := grid.text(row, column))]
    numbers = (text for row in rows if (text := grid.text(row, values[0])))
    return all(len(text) <= 3 for text in numbers) and sum(map(len, texts)) > _SENTENCE * len(texts)


def is_pivot(grid: Grid) -> bool:
    """Tell whether a sheet shows a pivot table: its own words stand in it."""
    rows = list(grid.cells.values())[:30]
    found = {cell.raw.strip().lower() for row in rows for cell in row.values()}
    return any(word in found for word in _PIVOT)


def _roles(workbook: Workbook, seen: Mapping[str, Seen], sheet: str | None) -> list[SheetRole]:
    if sheet is not None:
        workbook.sheet(sheet)  # refuses a name that is not there
        return [SheetRole(name, one.role, name == sheet and bool(one.frames)) for name, one in seen.items()]
    data = {name for name, one in seen.items() if one.role == "data"}
    hidden = {info.name for info in workbook.sheets if info.hidden}
    chosen = data - hidden or data
    return [SheetRole(name, one.role, name in chosen) for name, one in seen.items()]


def _drafts(workbook: Workbook, seen: Mapping[str, Seen], name: str, stated: Stated | None) -> list[Drafted]:
    one = seen[name]
    elsewhere = _elsewhere(seen, name)
    drafts = []
    for found in one.frames:
        over = one.above(found)
        above = [*(" ".join(row) for row in over), *found.titles]
        below = [*found.notes, *(" ".join(row) for row in one.below(found))]
        facts = facts_of(workbook, above, below, elsewhere)
        drafts.append(draft(workbook, one.grid, found, facts, [*over, *((text,) for text in found.titles)], stated))
    return drafts


def _elsewhere(seen: Mapping[str, Seen], name: str) -> list[str]:
    """Return the texts of the sheets that hold no table: notes first, then covers and contents."""
    others = [one for other, one in seen.items() if other != name and one.role in ("notes", "text")]
    ordered = sorted(others, key=lambda one: one.role != "notes")
    return [text for one in ordered if len(one.grid.cells) <= _SHORT_SHEET for text in lines(one.grid)]


def _findings(
    workbook: Workbook, seen: Mapping[str, Seen], roles: Sequence[SheetRole], drafts: Sequence[Drafted]
) -> list[Finding]:
    found: list[Finding] = []
    for role in roles:
        place = Place(workbook.name, role.name)
        if role.role == "empty":
            found.append(findings.note("importing.empty-sheet", place))
        elif role.role == "pivot" and not role.chosen:
            found.append(findings.note("importing.pivot", place))
        elif role.role == "data" and not role.chosen:
            found.append(findings.note("importing.sheet-left-out", place))
        elif role.role in ("text", "notes"):
            found.append(findings.note("importing.sheet-of-text", place))
        for box in seen[role.name].beside() if role.chosen else ():
            area = f"{address(box.top, box.left)}:{address(box.bottom, box.right)}"
            found.append(findings.note("importing.outside", replace(place, spot=area)))
    if not drafts:
        found.append(findings.error("importing.no-table", Place(workbook.name)))
    return found
