"""A template being answered, without a widget: what is asked, offered, computed and doubtful."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from ..core import Finding, GfmdError, Json, Words
from .answers import normal
from .computing import Computing, compute_all
from .formulas import Formula
from .model import Choice, Group, Node, Question, Repeat, Template, pick
from .outlook import Outlook
from .problems import Inspector
from .rows import Address, address, between, path_of
from .scalars import is_unavailable, to_json
from .state import State
from .xpath import to_boolean
from .xpath.functions.choices import seed


@dataclass(frozen=True, slots=True)
class Asked:
    """A question or note that is to be shown, at its document path; `groups` are those around it, outermost first."""

    path: str
    question: Question
    rows: tuple[str, ...]
    groups: tuple[Group | Repeat, ...]


@dataclass(frozen=True, slots=True)
class AskedRepeat:
    """A repeat that is to be shown as a whole, at its document path (without a row of its own)."""

    path: str
    repeat: Repeat
    rows: tuple[str, ...]
    groups: tuple[Group | Repeat, ...]


@dataclass(frozen=True, slots=True)
class Effects:
    """What an answer changed, by document path.

    `shown` and `hidden`: questions, groups and repeats; `calculated`: new computed values; `touched`: questions whose
    label, choices or rules read something that changed; `once`: values computed once, which belong in the log;
    `missing_rows`: repeats that want more rows than they have, with how many.
    """

    shown: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    calculated: Mapping[str, Json] = field(default_factory=dict)
    touched: frozenset[str] = frozenset()
    once: Mapping[str, Json] = field(default_factory=dict)
    missing_rows: Mapping[str, int] = field(default_factory=dict)


class Interview:
    """Answers to a template. Keeps its own copy of the answers; an answer of None was cleared by a person.

    `today` is what the form's `today()` says; `language` that of labels and messages (default: the template's).
    """

    def __init__(
        self,
        template: Template,
        answers: Mapping[str, Json],
        today: date,
        *,
        language: str = "",
        now: datetime | None = None,
    ) -> None:
        self.template = template
        self.language = language or template.default_language
        moment = now or datetime.combine(today, time())
        self._state = State(template, dict(answers), moment, self.language)
        self._state.today = today
        compute_all(self._state)

    # -- what is asked -----------------------------------------------------------------------------------------

    def asked(self) -> tuple[Asked, ...]:
        """Return the relevant questions and notes, in the form's order, row by row."""
        found: list[Asked] = []
        self._collect(self.template.items, (), (), found)
        return tuple(found)

    def _collect(
        self, items: tuple[Node, ...], rows: tuple[str, ...], groups: tuple[Group | Repeat, ...], found: list[Asked]
    ) -> None:
        for item in items:
            for node in self._state.nodes_in(item, rows):
                if not isinstance(item, Question):
                    self._collect(item.items, node.rows, (*groups, item), found)
                elif item.kind.asked:
                    found.append(Asked(path_of(item, rows), item, rows, groups))

    def repeats(self) -> tuple[AskedRepeat, ...]:
        """Return the relevant repeats, in the form's order, inner ones for each row of the outer."""
        found: list[AskedRepeat] = []
        for item in self._outlook.order:
            if isinstance(item, Repeat):
                groups = tuple(reversed(list(self._outlook.above(item))))
                for rows in self._state.live_rows(item):
                    if self._state.is_relevant(item, rows):
                        found.append(AskedRepeat(path_of(item, rows), item, rows, groups))
        return tuple(found)

    def relevant(self, path: str) -> bool:
        """Tell whether the question, group, repeat or row at a path is to be shown."""
        found = self._find(path)
        if found is None or not self._state.is_relevant(found.item, found.rows):
            return False
        if isinstance(found.item, Repeat) and len(found.rows) > len(self._outlook.repeats[found.item]):
            return found.rows[-1] in self._state.rows_of(found.item, found.rows[:-1])
        return True

    def value(self, path: str) -> Json:
        """Return the answer or computed value at a path, None if there is none; hidden answers are still there."""
        found = self._find(path)
        if found is None or found.cell or not isinstance(found.item, Question):
            return self._state.answers.get(path)
        return self._state.json(found.item, path)

    def answer_or_cover(self, path: str) -> Json:
        """Return the value at a path, or the *not available* said of the repeat or matrix around it."""
        value, found = self.value(path), self._find(path)
        if value is not None or found is None:
            return value
        return self._state.cover(found.item, found.rows)

    def answers(self) -> dict[str, Json]:
        """Return all stored answers, those of hidden questions and rows included."""
        return {path: value for path, value in self._state.answers.items() if value is not None}

    def calculated(self) -> dict[str, Json]:
        """Return every computed value that is not empty, by path."""
        return {path: value for path, value in self._state.calculated.items() if value is not None}

    def once(self) -> dict[str, Json]:
        """Return values that are computed only once and are not stored yet."""
        return dict(self._state.once)

    def item(self, path: str) -> Node | None:
        """Return the item of a document path; for a typed cell, its question."""
        found = self._find(path)
        return None if found is None else found.item

    def question(self, path: str) -> Question:
        """Return the question at a path; GfmdError `templates.no-question` if there is none."""
        item = self.item(path)
        if not isinstance(item, Question):
            raise GfmdError("templates.no-question", path=path)
        return item

    def homeless(self) -> dict[str, Json]:
        """Return the answers that have no place in the template: they stay, in a drawer."""
        own = ((path, value) for path, value in self.answers().items() if not path.startswith("@"))
        return {path: value for path, value in own if self._find(path) is None}

    # -- what a question shows ---------------------------------------------------------------------------------

    def label(self, path: str, language: str = "") -> str:
        """Return the label of the item at a path, `${…}` filled."""
        return self._text(path, "labels", language)

    def hint(self, path: str, language: str = "") -> str:
        """Return the hint of the item at a path, `${…}` filled."""
        return self._text(path, "hints", language)

    def guidance(self, path: str, language: str = "") -> str:
        """Return the guidance of the question at a path, `${…}` filled."""
        return self._text(path, "guidance", language)

    def choices(self, path: str) -> tuple[Choice, ...]:
        """Return the choices offered now, filtered and in order, *other* last where the form asks for it."""
        question, rows = self._question(path)
        offered = self._state.choices(question, rows)
        if question.parameters.get("randomize", "").lower() == "true":
            offered = _shuffled(offered, question.parameters.get("seed", path))
        if question.or_other and all(choice.name != "other" for choice in offered):
            labels = {tag: Words(tag).say("templates.other") for tag in self.template.languages or ("",)}
            offered.append(Choice("other", labels))
        return tuple(self._filled(choice, question, rows) for choice in offered)

    def _filled(self, choice: Choice, question: Question, rows: tuple[str, ...]) -> Choice:
        """Return a choice whose labels have their `${…}` filled."""
        if not any("${" in text for text in choice.labels.values()):
            return choice
        labels = {tag: self._state.text(text, question, rows) for tag, text in choice.labels.items()}
        return replace(choice, labels=labels)

    def required(self, path: str) -> bool:
        """Tell whether the question or repeat must be answered (or marked *not available*)."""
        item = self.item(path)
        return item is not None and self._holds(path, item.required)

    def read_only(self, path: str) -> bool:
        """Tell whether the question may not be changed by hand."""
        question, _ = self._question(path)
        return not question.takes_answer or self._holds(path, question.read_only)

    def problems(self, filled: Collection[str] = ()) -> tuple[Finding, ...]:
        """Return what is missing or wrong among the asked questions; `filled` are tables that data answer."""
        inspector = Inspector(self._state, self.language, filled)
        found = [finding for asked in self.asked() for finding in inspector.inspect(asked.question, asked.rows)]
        for repeat in self.repeats():
            found.extend(inspector.inspect_repeat(repeat.repeat, repeat.rows))
        for item in self._outlook.order:
            if isinstance(item, Group) and (item.required or item.constraint):
                for rows in self._state.live_rows(item):
                    if self._state.is_relevant(item, rows):
                        found.extend(inspector.inspect_matrix(item, rows))
        found.extend(inspector.row_findings(self.missing_rows()))
        return tuple(found)

    def check(self, path: str) -> tuple[Finding, ...]:
        """Return what is missing or wrong at one question."""
        question, rows = self._question(path)
        return tuple(Inspector(self._state, self.language, ()).inspect(question, rows))

    # -- answering ---------------------------------------------------------------------------------------------

    def answer(self, path: str, value: Json) -> Effects:
        """Take an answer, a typed cell, a row (`{"row": …}`) or None to clear; return what that changed.

        A repeat or group as a whole can only be *not available*. GfmdError `templates.no-question`, `.not-a-row`.
        """
        found = self._find(path)
        if found is None:
            raise GfmdError("templates.no-question", path=path)
        item, rows = found.item, found.rows
        if isinstance(item, Question) and not found.cell:
            self._state.answers[path] = normal(item, value, self._state.choices(item, rows))
            return self._effects(lambda computing: computing.answered(item, rows))
        if not found.cell and not _fits(found, value, self._outlook):
            raise GfmdError("templates.not-a-row", path=path)
        self._state.answers[path] = value
        if isinstance(item, Repeat) and len(rows) > len(self._outlook.repeats[item]):
            return self._effects(lambda computing: computing.row_changed(item, rows))
        return Effects(touched=frozenset({path_of(item, rows)}))

    def add_row(self, repeat_path: str, row: str) -> tuple[str, Json, Effects]:
        """Add a row with this id after the last; return its path, its entry for the log, and what that changed."""
        rows = self._stored_rows(repeat_path)
        last = self._state.answers[f"{repeat_path}/{rows[-1]}"] if rows else {}
        entry = {"row": True, "order": between(str(last.get("order", "")), "")}
        path = f"{repeat_path}/{row}"
        return path, entry, self.answer(path, entry)

    def rows(self, repeat_path: str) -> tuple[str, ...]:
        """Return the ids of the rows of a repeat, in order; where the form sets their number, the first so many."""
        found = self._find(repeat_path)
        if found is None or not isinstance(found.item, Repeat):
            raise GfmdError("templates.no-question", path=repeat_path)
        return tuple(self._state.rows_of(found.item, found.rows))

    def missing_rows(self) -> dict[str, int]:
        """Return the repeats whose number of rows the form sets and that have fewer, with how many are missing."""
        return dict(self._state.lacking)

    def defaults(self, within: str = "") -> dict[str, Json]:
        """Return the default answers of questions never answered (below a path): to be stored when a form begins."""
        found: dict[str, Json] = {}
        for item in self._outlook.order:
            if isinstance(item, Question) and item.default is not None:
                for rows in self._state.all_rows(item):
                    path = path_of(item, rows)
                    if path.startswith(within) and path not in self._state.answers:
                        found[path] = self._default(item, rows, path)
        return {path: value for path, value in found.items() if value is not None}

    # -- inside ------------------------------------------------------------------------------------------------

    @property
    def _outlook(self) -> Outlook:
        return self._state.outlook

    def _find(self, path: str) -> Address | None:
        return address(self._outlook, path)

    def _question(self, path: str) -> tuple[Question, tuple[str, ...]]:
        found = self._find(path)
        if found is None or not isinstance(found.item, Question):
            raise GfmdError("templates.no-question", path=path)
        return found.item, found.rows

    def _stored_rows(self, repeat_path: str) -> list[str]:
        found = self._find(repeat_path)
        return self._state.stored_rows(found.item, found.rows) if found and isinstance(found.item, Repeat) else []

    def _text(self, path: str, table: str, language: str) -> str:
        found = self._find(path)
        texts = getattr(found.item, table, {}) if found else {}
        pattern = pick(texts, language or self.language)
        return self._state.text(pattern, found.item, found.rows) if found else ""

    def _holds(self, path: str, formula: Formula | None) -> bool:
        if formula is None:
            return False
        found = self._find(path)
        if found is None:
            return False
        return to_boolean(self._state.evaluate(formula.tree, found.item, found.rows, path, False))

    def _default(self, question: Question, rows: tuple[str, ...], path: str) -> Json:
        if isinstance(question.default, Formula):
            return to_json(question, self._state.evaluate(question.default.tree, question, rows, path, ""))
        return to_json(question, question.default or "")

    def _effects(self, compute: Callable[[Computing], None]) -> Effects:
        """Compute what a change asks for, and say what came of it."""
        computing, state = Computing(self._state), self._state
        compute(computing)
        before, once, state.once = computing.relevant, state.once, {}
        return Effects(
            shown=frozenset(path for path, was in before.items() if not was and state.relevant.get(path)),
            hidden=frozenset(path for path, was in before.items() if was and not state.relevant.get(path)),
            calculated={
                path: state.calculated[path]
                for path, was in computing.calculated.items()
                if path in state.calculated and state.calculated[path] != was
            },
            touched=frozenset(path_of(item, rows) for item, rows in computing.touched()),
            once=once,
            missing_rows=dict(state.lacking),
        )


def _fits(found: Address, value: Json, outlook: Outlook) -> bool:
    """Tell whether a row gets a row entry, or a repeat or group is said to be not available as a whole."""
    if value is None:
        return True
    is_row = len(found.rows) > len(outlook.repeats[found.item])
    return isinstance(value, dict) and (bool(value.get("row")) if is_row else is_unavailable(value))


def _shuffled(choices: list[Choice], seed_text: str) -> list[Choice]:
    """Shuffle always alike for the same seed."""
    return random.Random(seed(seed_text)).sample(choices, len(choices))  # noqa: S311
