"""Where items stand in their template: parents, repeats around, and what a name or a path means from there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .formulas import Formula, formula_of
from .model import Group, Node, Question, Repeat, Template
from .xpath import Expression
from .xpath.syntax import Call, Filter, Literal, Path, Reference, Step, operands

_OF_QUESTIONS = ("calculation", "read_only", "choice_filter", "default", "search")
ROOT = Group(name="data", path="", row=0)


class Outlook:
    """Looks up items; built once for a template."""

    def __init__(self, template: Template) -> None:
        self.template = template
        self.order: list[Node] = list(template.walk())
        self.place = {item: number for number, item in enumerate(self.order)}
        self.by_path = {item.path: item for item in self.order}
        self.by_name: dict[str, list[Node]] = {}
        self.parent: dict[Node, Group | Repeat] = {}
        self.inside: dict[Node, tuple[Node, ...]] = {ROOT: template.items}
        self.repeats: dict[Node, tuple[Repeat, ...]] = {ROOT: ()}
        self._enter(ROOT, template.items, ())

    def _enter(self, above: Group | Repeat, items: tuple[Node, ...], repeats: tuple[Repeat, ...]) -> None:
        for item in items:
            self.by_name.setdefault(item.name, []).append(item)
            self.parent[item] = above
            self.repeats[item] = repeats
            if not isinstance(item, Question):
                self.inside[item] = item.items
                around = (*repeats, item) if isinstance(item, Repeat) else repeats
                self._enter(item, item.items, around)

    def above(self, item: Node) -> Iterator[Group | Repeat]:
        """Yield the groups and repeats around an item, the innermost first, without the root."""
        parent = self.parent.get(item)
        while parent is not None and parent is not ROOT:
            yield parent
            parent = self.parent.get(parent)

    def named(self, name: str, here: Node) -> list[Node]:
        """Return the items a reference may mean, those that share most groups with `here`."""
        candidates = self.by_name.get(name, [])
        if len(candidates) < 2:
            return candidates
        around = {*self.above(here), here}
        shared = [sum(above in around for above in self.above(item)) for item in candidates]
        best = max(shared)
        return [item for item, count in zip(candidates, shared, strict=True) if count == best]

    def shared(self, target: Node, here: Node) -> int:
        """Return how many repeats around the target are also around (or are) this item."""
        own = (*self.repeats[here], here) if isinstance(here, Repeat) else self.repeats[here]
        count = 0
        for one, other in zip(self.repeats[target], own, strict=False):
            if one is not other:
                break
            count += 1
        return count

    def reads(self, formula: Formula, here: Node) -> Iterator[tuple[Node, int]]:
        """Yield the items whose values or rows a formula reads, and of how many repeats it reads its own row only."""
        if formula.by_paths:
            for item in self.meant(formula.tree, here):
                yield item, 0
        for name in formula.names:
            for item in self.named(name, here)[:1]:
                rows = 0 if formula.by_paths else self.shared(item, here)
                yield item, min(rows, len(self.repeats[here]))

    def meant(self, expression: Expression, here: Node) -> set[Node]:
        """Return all items whose values or rows an expression reads."""
        found: set[Node] = set()
        self._meant(expression, {here}, here, found)
        return found

    def _meant(self, expression: Expression, context: set[Node], here: Node, found: set[Node]) -> set[Node]:
        """Collect into `found`; return the items the expression's own nodes stand for."""
        match expression:
            case Reference():
                own = set(self.named(expression.name, here)[:1])
            case Call(name="current"):
                own = {here}
            case Call():
                return self._meant_by_call(expression, context, here, found)
            case Filter():
                own = self._meant(expression.base, context, here, found)
                for predicate in expression.predicates:
                    self._meant(predicate, own, here, found)
            case Path():
                own = self._meant_by_path(expression, context, here, found)
            case _:
                for part in operands(expression):
                    self._meant(part, context, here, found)
                return set()
        found |= own - {ROOT, here}
        return own

    def _meant_by_call(self, call: Call, context: set[Node], here: Node, found: set[Node]) -> set[Node]:
        own: set[Node] = set()
        for argument in call.arguments:
            own |= self._meant(argument, context, here, found)
            if call.name == "jr:choice-name" and isinstance(argument, Literal) and "${" in argument.text:
                found |= set(self.named(argument.text.strip().removeprefix("${").removesuffix("}").strip(), here)[:1])
        return own

    def _meant_by_path(self, path: Path, context: set[Node], here: Node, found: set[Node]) -> set[Node]:
        if path.base is not None:
            own = self._meant(path.base, context, here, found)
            if isinstance(path.base, Call) and path.base.name == "instance":
                own = set()
            steps = path.steps
        elif path.absolute:
            first = path.steps[:1]
            own = {ROOT}
            steps = path.steps if first and first[0].axis == "descendant" else path.steps[1:]
        else:
            own, steps = context, path.steps
        for step in steps:
            own = {item for start in own for item in self._step(step, start)}
            for predicate in step.predicates:
                self._meant(predicate, own, here, found)
        if not own:  # a list of choices: its predicates may still read the form
            for step in path.steps:
                for predicate in step.predicates:
                    self._meant(predicate, set(), here, found)
        return own

    def _step(self, step: Step, start: Node) -> Iterable[Node]:
        match step.axis:
            case "self":
                return [start]
            case "parent":
                return [self.parent[start]] if start in self.parent else []
            case "child":
                return [item for item in self.inside.get(start, ()) if step.name in ("*", item.name)]
            case _:
                return [item for item in self.below(start) if step.name in ("*", item.name)]

    def below(self, start: Node) -> Iterator[Node]:
        """Yield all items inside one, outer before inner."""
        for item in self.inside.get(start, ()):
            yield item
            yield from self.below(item)


def formulas(item: Node) -> Iterator[tuple[str, Formula]]:
    """Yield the expressions of an item with the column they stand in."""
    if item.relevant is not None:
        yield "relevant", item.relevant
    if item.required is not None:
        yield "required", item.required
    if item.constraint is not None:
        yield "constraint", item.constraint
    if isinstance(item, Question):
        for meaning in _OF_QUESTIONS:
            formula = getattr(item, meaning)
            if isinstance(formula, Formula):
                yield "appearance" if meaning == "search" else meaning, formula
    elif isinstance(item, Repeat) and item.count is not None:
        yield "repeat_count", item.count


def choice_list(name: str) -> Formula | None:
    """Return the expression of a list that is a reference (`select_one ${names}`), else None."""
    return formula_of(name) if name.startswith("${") and name.endswith("}") else None
