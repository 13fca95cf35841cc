"""Which answers of one document feed which questions of another: `gfmd:prefill` by item, `gfmd:feed` by column."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..core import Json
from ..statistics import catalogue
from ..templates import Group, Interview, Node, Question, Repeat, is_unavailable
from ..templates import Kind as QuestionKind
from .fitting import fits, gathered
from .tables import Cell, IndicatorTable, Origin, cell_path, indicators_of
from .telling import tell, words

COMPANION = "@origin"  # beside the path of a filled answer: where it came from
_ROWS = uuid.UUID("5b0c2d3e-8f5a-4d57-9d0e-6a1c4f2b7e90")  # rows made of a matrix's rows get ids derived from this
Tables = Callable[[str], IndicatorTable]
May = Callable[[str, str], bool]  # may what stands at a path of the source be copied to a path of the target?


@dataclass(frozen=True, slots=True)
class Spring:
    """One answer or figure that feeds another: its item, its path, what it says now.

    `figure` tells that it is an observation, whose `dataset` is named; else it is an answer.
    """

    item: str
    path: str
    value: Json
    figure: bool = False
    dataset: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """What would be written at a path and what it comes from.

    `mode`: copy (an answer), rows, cell (a typed cell), figures (a table shows the same observations: nothing is
    written, only remembered), draft (a text to edit). `row` is the entry of the row that the path needs, if any.
    """

    item: str
    path: str
    value: Json
    mode: str
    springs: tuple[Spring, ...]
    rows: tuple[tuple[str, Json], ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """A document as prefill sees it: its interview, its indicator tables by path, its id."""

    interview: Interview
    table: Tables
    id: str = ""

    def items(self) -> Mapping[str, Node]:
        """Return the items by permanent code and by name."""
        walked = list(self.interview.template.walk())
        by_name = {item.name: item for item in reversed(walked)}
        return by_name | {item.extension["item"]: item for item in walked if "item" in item.extension}

    @property
    def register(self) -> str:
        """The code of the register whose record it is (`REG-DOC`); empty for other documents."""
        code = self.interview.template.id.upper()
        return code if code.startswith("REG-") else ""


def fed(target: Side) -> dict[str, tuple[str, ...]]:
    """Return the items of a document that are fed, with the codes of what feeds them."""
    walked = target.interview.template.walk()
    return {item.code: tuple(item.extension["prefill"].split()) for item in walked if item.extension.get("prefill")}


def feeds(target: Side, source: Side, may: May) -> tuple[Feed, ...]:
    """Return what the source has for the target now, in the order of the target's form.

    `may(target path, source path)` says whether something may be copied; what may not is left out.
    """
    return tuple(_Feeder(target, source, may).feeds())


class _Feeder:
    def __init__(self, target: Side, source: Side, may: May) -> None:
        self._target, self._source, self._may = target, source, may
        self._here = ""
        self._items = source.items()

    def feeds(self) -> Iterator[Feed]:
        for item in self._target.interview.template.walk():
            codes = item.extension.get("prefill", "").split()
            origins = [self._items[code] for code in codes if code in self._items]
            self._here = item.path
            if not self._target.interview.relevant(item.path):
                continue
            if self._source.register:
                yield from self._from_record(item, self._source.register)
            elif origins:
                yield from self._feed(item, origins)

    def _from_record(self, item: Node, register: str) -> Iterator[Feed]:
        """Yield the row that a record is in a repeat of its register, and the answers of questions it feeds."""
        if isinstance(item, Repeat) and register in item.extension.get("register", "").split():
            row = row_of_record(item.path, self._source.id)
            own = [each for each in self._source.interview.template.questions() if each.takes_answer]
            springs = {each.name: tuple(self._springs(each)) for each in own}
            named = {name.removeprefix(register[4:]): told for name, told in springs.items()} | springs
            yield from self._row(item, row, {"row": True, "order": "V"}, named)
        elif isinstance(item, Question) and register in item.extension.get("prefill", "").split():
            yield from self._copy(item, ())

    def _feed(self, item: Node, origins: Sequence[Node]) -> Iterator[Feed]:
        if isinstance(item, Repeat):
            for origin in origins:
                yield from self._rows(item, origin)
        elif isinstance(item, Group):
            for question in _questions(item.items):
                yield from self._cell_of_matrix(item, question, origins)
        elif item.is_table:
            yield from self._table(item, origins)
        elif "multiline" in item.appearances:
            yield from self._draft(item, origins)
        else:
            yield from self._copy(item, origins)

    # -- single answers ----------------------------------------------------------------------------------------

    def _copy(self, item: Question, origins: Sequence[Node]) -> Iterator[Feed]:
        named = [self._items[name] for name in item.extension.get("feed", "").split() if name in self._items]
        questions = [each for each in (named or origins) if isinstance(each, Question)]
        springs = tuple(spring for each in questions for spring in self._springs(each))
        value = self._gathered(item, springs)
        if value is None and not questions:
            value, springs = self._from_rows(item, origins)
        if value is not None:
            yield Feed(item.code, item.path, value, "copy", springs)

    def _from_rows(self, item: Question, origins: Sequence[Node]) -> tuple[Json, tuple[Spring, ...]]:
        """Choose what has an answered row of its own in a matrix."""
        offered = [choice.name for choice in self._target.interview.template.choices.get(item.list_name, ())]
        found: dict[str, list[Spring]] = {}
        for origin in origins:
            for row in origin.items if isinstance(origin, Group) and item.kind is QuestionKind.SELECT_MULTIPLE else ():
                springs = [self._spring(each, each.path) for each in _questions((row,)) if each.takes_answer]
                code = row.name.removeprefix(f"{origin.name}_")
                if code in offered and any(springs):
                    found[code] = [each for each in springs if each is not None]
        chosen = [name for name in offered if name in found]
        return chosen or None, tuple(spring for name in chosen for spring in found[name])

    def _cell_of_matrix(self, matrix: Group, question: Question, origins: Sequence[Node]) -> Iterator[Feed]:
        suffix = question.name.removeprefix(matrix.name)
        names = question.extension.get("feed", "").split()
        for origin in origins:
            twins = [self._items.get(name) for name in names or (origin.name + suffix,)]
            springs = tuple(each for twin in twins if isinstance(twin, Question) for each in self._springs(twin))
            value = self._gathered(question, springs)
            if value is None:
                value, springs = self._implied(question, self._told)
            if value is not None:
                yield Feed(matrix.code, question.path, value, "rows", springs)
                return
            if isinstance(origin, Question) and origin.kind is QuestionKind.SELECT_MULTIPLE:
                yield from self._chosen_row(matrix, question, origin)

    def _told(self, name: str) -> tuple[Spring, ...]:
        question = self._items.get(name)
        return tuple(self._springs(question)) if isinstance(question, Question) else ()

    def _implied(self, question: Question, told: Callable[[str], Sequence[Spring]]) -> tuple[Json, tuple[Spring, ...]]:
        """Choose what follows from which questions are answered: `choice=question,question`, the last that holds."""
        for choice, _, names in (rule.partition("=") for rule in reversed(question.extension.get("feed", "").split())):
            springs = [told(name) for name in names.split(",")]
            if names and all(springs) and fits(question, choice, self._offered(question)):
                return choice, tuple(each for some in springs for each in some)
        return None, ()

    def _chosen_row(self, matrix: Group, question: Question, origin: Question) -> Iterator[Feed]:
        """Say yes in the first column of the rows that a multiple choice named."""
        spring = self._spring(origin, origin.path)
        row = next((each for each in matrix.items if isinstance(each, Group) and question in each.items), None)
        if spring is None or row is None or row.items[0] is not question:
            return
        named = row.name.removeprefix(f"{matrix.name}_") in (spring.value if isinstance(spring.value, list) else ())
        if named and fits(question, "yes", self._offered(question)):
            yield Feed(matrix.code, question.path, "yes", "rows", (spring,))

    # -- rows --------------------------------------------------------------------------------------------------

    def _rows(self, repeat: Repeat, origin: Node) -> Iterator[Feed]:
        if isinstance(origin, Repeat):
            for row in self._source.interview.rows(origin.path):
                entry = self._source.interview.answers().get(f"{origin.path}/{row}")
                springs = self._row_springs(origin, f"{origin.path}/{row}/")
                yield from self._row(repeat, row, entry, springs)
        elif isinstance(origin, Group):
            for number, each in enumerate(origin.items):
                if isinstance(each, Group):
                    row = str(uuid.uuid5(_ROWS, f"{repeat.path}/{each.path}"))
                    answered = {
                        inner.name.removeprefix(each.name): tuple(self._springs(inner))
                        for inner in _questions(each.items)
                        if inner.takes_answer
                    }
                    yield from self._row(repeat, row, {"row": True, "order": f"V{number:03d}V"}, answered)

    def _row_springs(self, origin: Repeat, above: str) -> dict[str, tuple[Spring, ...]]:
        found: dict[str, tuple[Spring, ...]] = {}
        for question in _questions(origin.items):
            if "/" not in question.path.removeprefix(f"{origin.path}/"):
                spring = self._spring(question, above + question.name)
                if spring is not None:
                    found[question.name.removeprefix(origin.name)] = found[question.name] = (spring,)
        return found

    def _row(self, repeat: Repeat, row: str, entry: Json, springs: Mapping[str, Sequence[Spring]]) -> Iterator[Feed]:
        needed = ((f"{repeat.path}/{row}", entry if isinstance(entry, dict) else {"row": True, "order": "V"}),)
        for question in repeat.items:
            if isinstance(question, Question) and question.takes_answer:
                wanted = [*question.extension.get("feed", "").split(), question.name.removeprefix(repeat.name)]
                told = next((tuple(springs[name]) for name in wanted if springs.get(name)), ())
                value = self._gathered(question, told)
                if value is None:
                    value, told = self._implied(question, lambda name: springs.get(name, ()))
                if value is not None:
                    path = f"{repeat.path}/{row}/{question.name}"
                    yield Feed(repeat.code, path, value, "rows", told, needed)

    # -- figures and drafts ------------------------------------------------------------------------------------

    def _table(self, item: Question, origins: Sequence[Node]) -> Iterator[Feed]:
        wanted = frozenset(indicators_of(item))
        observed: list[Spring] = []
        for origin in origins:
            for cell in self._cells(origin):
                if wanted and cell.key.indicator not in wanted:
                    continue
                spring = _figure(origin.code, cell)
                if cell.origin is Origin.TYPED:
                    yield Feed(item.code, cell_path(item.path, cell.key), cell.typed, "cell", (spring,))
                else:
                    observed.append(spring)
        if observed:
            yield Feed(item.code, item.path, None, "figures", tuple(observed))

    def _cells(self, origin: Node) -> Iterator[Cell]:
        if not self._may(self._here, origin.path):
            return
        if isinstance(origin, Question) and origin.is_table and self._source.interview.relevant(origin.path):
            for row in self._source.table(origin.path).cells:
                yield from (cell for cell in row if cell.origin in (Origin.TYPED, Origin.OBSERVED))

    def _draft(self, item: Question, origins: Sequence[Node]) -> Iterator[Feed]:
        parts: list[str] = []
        springs: list[Spring] = []
        limits = item.extension.get("feed", "").split()
        for origin in origins:
            only = [name for name in limits if name.startswith(origin.name)]
            if isinstance(origin, Question) and origin.is_table:
                text, found = self._quoted(origin)
            elif not all(self._may(item.path, each.path) for each in _questions((origin,)) if each.takes_answer):
                continue
            else:
                text = tell(self._source.interview, origin, self._target.interview.language, only)
                found = self._springs_below(origin, only) if text else []
            if text:
                parts.append(f"**{origin.label(self._target.interview.language)}**\n\n{text}")
                springs += found
        if parts:
            yield Feed(item.code, item.path, "\n\n".join(parts), "draft", tuple(springs))

    def _quoted(self, origin: Question) -> tuple[str, list[Spring]]:
        """Quote the latest total of each indicator by reference, so that the text follows the data."""
        latest: dict[str, Cell] = {}
        for cell in self._cells(origin):
            key = cell.key
            if (key.sex, key.age, key.dims, key.counterpart_area) == ("_T", "_T", (), "_T"):
                before = latest.get(key.indicator)
                if before is None or before.key.time_period < key.time_period:
                    latest[key.indicator] = cell
        lines = [f"- {self._named(name)} ({cell.key.time_period}): {_quote(cell)}" for name, cell in latest.items()]
        return "\n".join(lines), [_figure(origin.code, cell) for cell in latest.values()]

    def _named(self, indicator: str) -> str:
        known = catalogue().indicators.get(indicator)
        return pick(dict(known.names), self._target.interview.language) if known is not None else indicator

    def _springs_below(self, origin: Node, only: Sequence[str]) -> list[Spring]:
        prefix = f"{origin.path}/" if isinstance(origin, Repeat) else ""
        paths = {
            question.path for question in _questions((origin,)) if not only or question.name.startswith(tuple(only))
        }
        found: list[Spring] = []
        for path in self._source.interview.answers():
            item = self._source.interview.item(path)
            inside = path.startswith(prefix) if prefix else True
            if inside and "@" not in path and isinstance(item, Question) and item.path in paths:
                found.append(Spring(origin.code, path, self._source.interview.value(path)))
        return found

    def _spring(self, question: Question, path: str) -> Spring | None:
        value = self._source.interview.value(path) if self._source.interview.relevant(path) else None
        if value is None or is_unavailable(value) or not self._may(self._here, question.path):
            return None
        return Spring(question.code, path, value)

    def _springs(self, question: Question) -> Iterator[Spring]:
        """Yield what a question says, in every row where it stands in a repeat."""
        above, _, name = question.path.rpartition("/")
        if "/" in above:
            return
        rows = [f"{above}/{row}/{name}" for row in self._source.interview.rows(above)] if above else [question.path]
        yield from (spring for path in rows if (spring := self._spring(question, path)) is not None)

    def _gathered(self, target: Question, springs: Sequence[Spring]) -> Json:
        """Return the one answer that several give."""
        return gathered(target, [self._worded(target, each) for each in springs], self._offered(target))

    def _offered(self, question: Question) -> tuple[str, ...]:
        return tuple(choice.name for choice in self._target.interview.template.choices.get(question.list_name, ()))

    def _worded(self, target: Question, spring: Spring) -> Json:
        """Tell a choice in words where the target is a text."""
        origin = self._source.interview.item(spring.path)
        chosen = isinstance(origin, Question) and origin.kind.chosen
        if target.kind is not QuestionKind.TEXT or not isinstance(origin, Question) or not chosen:
            return spring.value
        return words(self._source.interview, origin, spring.path, self._target.interview.language)


def row_of_record(repeat: str, record: str) -> str:
    """Return the id of the row that a record has in a repeat: the same in every office."""
    return str(uuid.uuid5(_ROWS, f"{repeat}/{record}"))


def _figure(item: str, cell: Cell) -> Spring:
    dataset = cell.observation.dataset if cell.observation is not None else ""
    return Spring(
        item, cell.path, None if cell.value is None else str(cell.value), cell.origin is Origin.OBSERVED, dataset
    )


def _quote(cell: Cell) -> str:
    return f"{{{{{cell.key.indicator} TIME_PERIOD={cell.key.time_period} REF_AREA={cell.key.ref_area}}}}}"


def pick(names: Mapping[str, str], language: str) -> str:
    """Return the name in a language, in English, or any."""
    return names.get(language) or names.get("en") or next(iter(names.values()), "")


def _questions(items: Sequence[Node]) -> Iterator[Question]:
    for item in items:
        if isinstance(item, Question):
            yield item
        else:
            yield from _questions(item.items)
