"""What a package would bring, in words: offices and documents by name, never by id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from ...core import Meta
from ..context import Context
from ..parts import Card, Notice


def names_of(context: Context, plan: Any) -> dict[str, str]:
    """Return the names of offices and documents by id: those known here, and those that the package itself tells."""
    from ... import actions

    workspace = context.workspace
    names = {entry.office: entry.name for entry in actions.trust_overview(workspace) if entry.office}
    names[workspace.office.id] = workspace.office.name
    names |= {card.id: card.title for card in actions.list_documents(workspace)}
    for change in plan.changes if plan is not None else ():
        if change.path == Meta.TITLE and change.document not in names:
            names[change.document] = str(change.value)
    return names


def named(notice: Notice, names: Mapping[str, str]) -> Notice:
    """Return a notice that says names where it said ids."""
    text, cure = notice.text, notice.cure
    for identity, name in names.items():
        text, cure = (said.replace(identity, f"\u2068{name}\u2069") for said in (text, cure))
    return replace(notice, text=text, cure=cure)


def document_cards(plan: Any, names: Mapping[str, str]) -> Iterator[Card]:
    """Yield what would come to each document, and from whom."""
    fresh = QCoreApplication.translate("MergeWords", "new here")
    counted = QCoreApplication.translate("MergeWords", "answers and decisions: {count}")
    source = QCoreApplication.translate("MergeWords", "from {offices}")
    for news in plan.documents:
        title = names.get(news.document)
        if title is None:
            continue
        offices = ", ".join(f"\u2068{names.get(office, office)}\u2069" for office in news.offices)
        parts = (fresh if news.new else "", counted.format(count=news.changes), source.format(offices=offices))
        icon = "plus" if news.new else "file-text"
        yield Card(news.document, f"\u2068{title}\u2069", " · ".join(filter(None, parts)), icon=icon, opens=False)
