"""What differs between two templates, item by item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..model import Group, Node, Question, Repeat, Template

TEXT_TABLES = {
    "label": "labels",
    "hint": "hints",
    "guidance_hint": "guidance",
    "constraint_message": "constraint_messages",
    "required_message": "required_messages",
}
RULES = ("relevant", "required", "constraint", "calculation", "choice_filter", "read_only", "default", "count")


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: `what` is added, removed, moved or changed; then in which column, from what to what.

    For choices it is choice-added, choice-removed or choice-changed, and `path` is `list/name`.
    """

    what: str
    code: str
    path: str
    column: str = ""
    before: str = ""
    after: str = ""


def differences(before: Template, after: Template) -> tuple[Difference, ...]:
    """Return what differs, in the order of the later template; items are the same if their code or path is."""
    pairs = paired(before, after)
    mates = {id(new): old for old, new in pairs}
    found: list[Difference] = []
    for item in after.walk():
        old = mates.get(id(item))
        if old is None:
            found.append(Difference("added", item.code, item.path, after=item.label()))
        else:
            found += _changes(old, item)
    kept = {id(old) for old, _ in pairs}
    found += [
        Difference("removed", item.code, item.path, item.label()) for item in before.walk() if id(item) not in kept
    ]
    return (*found, *_moved(before, after, pairs), *_choices(before, after))


def paired(before: Template, after: Template) -> list[tuple[Node, Node]]:
    """Return the items that are the same in both, in the later order: by permanent code first, else by path."""
    by_code = {code: item for item in before.walk() if (code := item.extension.get("item"))}
    by_path = {item.path: item for item in before.walk()}
    found: dict[Node, Node] = {}
    for item in after.walk():
        old = by_code.pop(item.extension.get("item", ""), None)
        if old is not None:
            found[item] = old
    taken = set(found.values())
    for item in after.walk():
        old = by_path.get(item.path)
        if item not in found and old is not None and old not in taken and not another(old, item):
            found[item] = old
    return [(found[item], item) for item in after.walk() if item in found]


def another(old: Node, new: Node) -> bool:
    """Tell whether two items are not the same, because each has a permanent code of its own."""
    codes = old.extension.get("item"), new.extension.get("item")
    return all(codes) and codes[0] != codes[1]


def type_of(item: Node) -> str:
    """Return the type as a form writes it."""
    if isinstance(item, Question):
        return " ".join(part for part in (str(item.kind), item.list_name, "or_other" * item.or_other) if part)
    return "begin_repeat" if isinstance(item, Repeat) else "begin_group"


def _changes(old: Node, new: Node) -> Iterator[Difference]:
    def changed(column: str, before: str, after: str) -> Iterator[Difference]:
        if before != after:
            yield Difference("changed", new.code, new.path, column, before, after)

    yield from changed("type", type_of(old), type_of(new))
    yield from changed("name", old.name, new.name)
    for column, table in TEXT_TABLES.items():
        one, other = getattr(old, table), getattr(new, table)
        for language in dict.fromkeys((*one, *other)):
            yield from changed(f"{column}::{language}", one.get(language, ""), other.get(language, ""))
    for rule in RULES:
        yield from changed("repeat_count" if rule == "count" else rule, rule_text(old, rule), rule_text(new, rule))
    yield from changed("appearance", old.appearance, new.appearance)
    own = dict.fromkeys((*old.extension, *new.extension))
    for name in own:
        if name != "overlay":
            yield from changed(f"gfmd:{name}", old.extension.get(name, ""), new.extension.get(name, ""))


def rule_text(item: Node, rule: str) -> str:
    """Return an expression of an item as written, empty if it has none."""
    formula = getattr(item, rule, None)
    return formula if isinstance(formula, str) else getattr(formula, "text", "")


def _moved(before: Template, after: Template, pairs: list[tuple[Node, Node]]) -> list[Difference]:
    """Return the items that stand under another heading, or in another order under the same."""
    mates = {id(new): old for old, new in pairs}
    above_before, above_after = _parents(before), _parents(after)
    found: list[Difference] = []
    for _, siblings in _families(after):
        olds = [(item, mates[id(item)]) for item in siblings if id(item) in mates]
        stay: list[tuple[Node, Node]] = []
        for item, old in olds:
            one, other = above_before[id(old)], above_after[id(item)]
            same = (one is None and other is None) or (
                one is not None and other is not None and mates.get(id(other)) is one
            )
            if same:
                stay.append((item, old))
            else:
                found.append(
                    Difference("moved", item.code, item.path, "", one.code if one else "", other.code if other else "")
                )
        order = {id(item): number for number, item in enumerate(before.walk())}
        for item in _out_of_order([(item, order[id(old)]) for item, old in stay]):
            number = siblings.index(item)
            found.append(
                Difference("moved", item.code, item.path, "order", "", siblings[number - 1].code if number else "")
            )
    return found


def _out_of_order(numbered: list[tuple[Node, int]]) -> list[Node]:
    """Return the fewest items whose removal leaves the numbers rising."""
    best: list[list[int]] = []
    for place, (_, number) in enumerate(numbered):
        ends = [run for run in best if numbered[run[-1]][1] < number]
        longest: list[int] = max(ends, key=len, default=[])
        best.append([*longest, place])
    longest_of_all: list[int] = max(best, key=len, default=[])
    keep = set(longest_of_all)
    return [item for place, (item, _) in enumerate(numbered) if place not in keep]


def _parents(template: Template) -> dict[int, Node | None]:
    return {id(item): above for above, siblings in _families(template) for item in siblings}


def _families(template: Template) -> Iterator[tuple[Node | None, tuple[Node, ...]]]:
    yield None, template.items
    for item in template.walk():
        if isinstance(item, Group | Repeat):
            yield item, item.items


def _choices(before: Template, after: Template) -> Iterator[Difference]:
    one = {f"{name}/{choice.name}": choice for name, choices in before.choices.items() for choice in choices}
    other = {f"{name}/{choice.name}": choice for name, choices in after.choices.items() for choice in choices}
    for path in dict.fromkeys((*one, *other)):
        name = path.partition("/")[0]
        if path not in one:
            yield Difference("choice-added", name, path, after=other[path].label())
        elif path not in other:
            yield Difference("choice-removed", name, path, one[path].label())
        elif one[path].labels != other[path].labels:
            yield Difference("choice-changed", name, path, "label", one[path].label(), other[path].label())
