"""From one version of a template to another: where each item went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .model import Node, Question, Repeat, Template
from .outlook import Outlook
from .overlays.comparing import another, paired
from .renaming import Renaming, proposed


@dataclass(frozen=True, slots=True)
class Link:
    """Two versions, and which items of the earlier are which of the later.

    `mates` has for the path of a later item that of the same earlier one.
    """

    before: Outlook
    after: Outlook
    renaming: Renaming
    mates: Mapping[str, str]

    def target(self, item: Node) -> str:
        """Return where an item went: as mapped, else with the repeat around it, else where it was; empty: retired."""
        if item.path in self.renaming.items:
            return self.renaming.items[item.path]
        above, _, name = item.path.rpartition("/")
        if above and (repeat := self.before.by_path.get(above)) is not None:
            moved = self.target(repeat)
            return f"{moved}/{name}" if moved else ""
        return item.path

    def follow(self, item: Node) -> Node | None:
        """Return the later item that is this one and can have its answers: of the same sort, as deep in repeats."""
        new = self.after.by_path.get(self.target(item))
        if new is None or _sort(item) != _sort(new) or item.path.count("/") != new.path.count("/"):
            return None
        if item.path in self.renaming.items:
            return new
        return new if self.mates.get(new.path, item.path) == item.path and not another(item, new) else None


class Lineage:
    """The versions a document had, and through them where an item of any of them is in the version to come."""

    def __init__(self, before: Template, after: Template, renaming: Renaming, earlier: tuple[Template, ...]) -> None:
        self.versions = (before, *earlier)
        self._after = after
        self._outlooks: dict[Template, Outlook] = {}
        self._links = {(before, after): self._made(before, after, renaming)}

    def outlook(self, template: Template) -> Outlook:
        """Return the outlook of a version, made once."""
        if template not in self._outlooks:
            self._outlooks[template] = Outlook(template)
        return self._outlooks[template]

    def link(self, before: Template, after: Template) -> Link:
        """Return the link between two versions, made once; the mapping counts between the present and the new one."""
        if (before, after) not in self._links:
            self._links[before, after] = self._made(before, after, proposed(before, after))
        return self._links[before, after]

    def retired(self, item: Node, origin: Template) -> bool:
        """Tell whether an item was retired on purpose."""
        return self.link(origin, self._after).target(item) == ""

    def goal(self, item: Node, origin: Template) -> Node | None:
        """Return what an item of a version is in the new one, None if it has no place there."""
        return self.link(origin, self._after).follow(item)

    def _made(self, before: Template, after: Template, renaming: Renaming) -> Link:
        mates = {new.path: old.path for old, new in paired(before, after)}
        return Link(self.outlook(before), self.outlook(after), renaming, mates)


def _sort(item: Node) -> str:
    return "question" if isinstance(item, Question) else "repeat" if isinstance(item, Repeat) else "group"
