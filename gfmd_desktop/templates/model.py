"""What a template is: groups, repeats and questions in a tree, lists of choices, settings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from .attached import DataFile
from .formulas import Formula
from .kinds import Kind

_NUMBER = re.compile(r"-?\d+(\.\d+)?", re.ASCII)
Texts = Mapping[str, str]  # text by BCP 47 tag; "" where the form does not say in which language


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Item:
    """What all rows of the survey sheet have.

    `path` is the item's place in a document without row ids (`partners/name`), `row` its row in the sheet,
    `extension` the columns of ours without their prefix (`item`, `indicators`, `sharing`, …), `extra` any others.
    """

    name: str
    path: str
    row: int
    labels: Texts = field(default_factory=dict)
    hints: Texts = field(default_factory=dict)
    guidance: Texts = field(default_factory=dict)
    relevant: Formula | None = None
    required: Formula | None = None
    required_messages: Texts = field(default_factory=dict)
    constraint: Formula | None = None
    constraint_messages: Texts = field(default_factory=dict)
    appearance: str = ""
    extension: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, str] = field(default_factory=dict)

    def label(self, language: str = "") -> str:
        """Return the label in a language, or in the nearest there is; `${…}` stand as written."""
        return pick(self.labels, language)

    @property
    def appearances(self) -> frozenset[str]:
        """The words of the appearance column, such as `minimal`."""
        return frozenset(self.appearance.split())

    @property
    def code(self) -> str:
        """The permanent code (`P1.2.03`), or the name if there is none."""
        return self.extension.get("item") or self.name


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Group(Item):
    """A group: a heading and what stands under it."""

    items: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Repeat(Item):
    """A group that is answered any number of times; `count` says how often, if the form decides that."""

    items: tuple[Node, ...] = ()
    count: Formula | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Question(Item):
    """A question, a note, or a value the form computes (`kind` says which).

    Where `triggers` names questions, the calculation is made when one of these is answered, and its result is stored.
    """

    kind: Kind
    list_name: str = ""
    or_other: bool = False
    calculation: Formula | None = None
    choice_filter: Formula | None = None
    default: Formula | str | None = None
    read_only: Formula | None = None
    search: Formula | None = None
    triggers: tuple[str, ...] = ()
    parameters: Mapping[str, str] = field(default_factory=dict)

    @property
    def takes_answer(self) -> bool:
        """Tell whether a person answers it, unlike a note or a computed value."""
        return self.kind.asked and self.kind is not Kind.NOTE

    @property
    def bounds(self) -> tuple[Decimal, Decimal, Decimal]:
        """Start, end and step of a range; 1, 10 and 1 where the form does not say."""
        said = (self.parameters.get(name, "") for name in ("start", "end", "step"))
        start, end, step = (Decimal(text) if _NUMBER.fullmatch(text) else None for text in said)
        one = Decimal(1)
        return start if start is not None else one, end if end is not None else one * 10, abs(step or one)

    @property
    def is_table(self) -> bool:
        """Tell whether it is an indicator table, whose cells are answered one by one."""
        return "gfmd-indicator-table" in self.appearances


Node = Group | Repeat | Question


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a list; `extra` are the further columns, which filters use.

    `row` is its row in the sheet or the file, 0 for one that stands beside what a file offers.
    """

    name: str
    labels: Texts
    extra: Mapping[str, str] = field(default_factory=dict)
    row: int = 0

    def label(self, language: str = "") -> str:
        """Return the label in a language, or in the nearest there is, or the name."""
        return pick(self.labels, language) or self.name


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Template:
    """An XLSForm as read.

    `sheets` are its sheets as text, header first, `digest` is their SHA-256. `files` are the tables of data it reads,
    by the name expressions use; they are among the sheets, too, and so go where the template goes.
    """

    id: str
    version: str
    titles: Texts
    languages: tuple[str, ...]
    default_language: str
    items: tuple[Node, ...]
    choices: Mapping[str, tuple[Choice, ...]]
    settings: Mapping[str, str]
    sheets: Mapping[str, tuple[tuple[str, ...], ...]]
    digest: str
    files: Mapping[str, DataFile] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The title in the default language."""
        return pick(self.titles, self.default_language) or self.id

    def walk(self) -> Iterator[Node]:
        """Yield every group, repeat and question, outer before inner, in order."""
        return walk(self.items)

    def questions(self) -> Iterator[Question]:
        """Yield the questions in order, notes and computed values included."""
        return (item for item in self.walk() if isinstance(item, Question))

    def find(self, path: str) -> Node | None:
        """Return the item of a path without row ids, such as `partners/name`."""
        return next((item for item in self.walk() if item.path == path), None)


def walk(items: Sequence[Node]) -> Iterator[Node]:
    """Yield items and all within them, outer before inner, in order."""
    for item in items:
        yield item
        if not isinstance(item, Question):
            yield from walk(item.items)


def pick(texts: Texts, language: str) -> str:
    """Return the text in the language, its parent (`ar` for `ar-TN`), unspecified, or the first there is."""
    if language in texts:
        return texts[language]
    parent = language.partition("-")[0]
    if parent in texts:
        return texts[parent]
    kin = next((text for tag, text in texts.items() if parent and tag.partition("-")[0] == parent), "")
    return kin or texts.get("") or texts.get("en") or next(iter(texts.values()), "")
