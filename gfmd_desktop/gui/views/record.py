"""One record in plain words: may it stand in reports, what to check, what the form worked out, where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ...core import Changes, Json, Sharing, clock
from ...templates import Kind, Question
from .. import lists, look
from .._ui.record_view import Ui_RecordView
from ..context import Context
from ..parts import Card, Notice, notice_of
from ..values import joined, moment, value_text
from .documents import sharing_words
from .reminders import reminder_card
from .view import View

if TYPE_CHECKING:
    from ...actions import OpenDocument
    from ...templates import Asked

_VERDICTS = {"described": "good", "counted": "warning", "withheld": "bad"}


class RecordView(View):
    """What the register knows about a record beyond its answers; every line leads to where it comes from."""

    rail = "registers"
    parent_screen = "profile"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_RecordView()
        self.ui.setupUi(self)
        self.dressed()
        self.record = ""
        self._name = ""
        self.ui.open_record.clicked.connect(lambda: self.go.emit("profile", self.record))
        for cards in (self.ui.conditions, self.ui.computed, self.ui.due, self.ui.uses, self.ui.refers):
            cards.opened.connect(lambda key: self.go.emit("profile", key))
        for notices in (self.ui.release, self.ui.prompts):
            notices.followed.connect(lambda key: self.go.emit("profile", key))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("About this record")

    def crumb(self) -> str:
        """Lead back to the record."""
        return self._name

    def open(self, argument: Any) -> None:
        """Show a record by its id."""
        self.record = str(argument or self.record)
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow answers."""
        if self.isVisible() and {"answers", "documents"} & changes.nouns:
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        self._show()

    def _show(self) -> None:
        from ... import actions

        if not self.record:
            return
        workspace, language = self.context.workspace, self.context.language
        opened = actions.open_document(workspace, self.record, language)
        self._name = actions.record_title(workspace, self.record, language)
        self.ui.name.setText(look.leading(self._name))
        self.ui.facts.setText(look.leading(self._facts(opened)))
        self._show_release(opened)
        self._show_prompts(opened)
        self._show_computed(opened)
        self._show_due()
        self._show_links(opened)
        self.titled.emit()

    def _facts(self, opened: OpenDocument) -> str:
        state, language = opened.state, self.context.language
        country = dict(lists.countries(language)).get(state.country, state.country)
        seen = self.tr("may be seen by: {who}").format(who=sharing_words(str(state.sharing)))
        changed = max((head.made_at for one in state.settled.values() for head in one.heads), default="")
        when = self.tr("changed {when}").format(when=moment(changed)) if changed else ""
        return joined(opened.template.titles.get(language) or opened.template.title, country, seen, when)

    def _show_release(self, opened: OpenDocument) -> None:
        """Say what the rule of release decides, in the register's own words, and which conditions are met."""
        from ... import actions

        notices = release_notices(opened)
        if not notices:
            found = actions.release_findings(self.context.workspace, [self.record], Sharing.PUBLIC)
            notices = [notice_of(one, self.context.words) for one in found]
            notices = notices or [Notice("good", self.tr("Reports may describe it, up to its sharing level."))]
        self.ui.release.show_notices(notices)
        self.ui.conditions.show_cards(
            Card(
                (self.record, one.path),
                _label(opened, one),
                "" if opened.value(one.path) == "yes" else self.tr("not met yet"),
                icon="circle-check" if opened.value(one.path) == "yes" else "circle-alert",
                tone="good" if opened.value(one.path) == "yes" else "warning",
            )
            for one in _conditions(opened)
        )

    def _show_prompts(self, opened: OpenDocument) -> None:
        rules = [one.question for one in _rules(opened)]
        link = self.tr("Show")
        notices = [
            Notice("warning", _label(opened, note), key=(self.record, note.path), link=link)
            for note in _notes(opened)
            if not any(_depends(note.question, rule) for rule in rules)
        ]
        self.ui.prompts.show_notices(notices)
        self.ui.prompts_title.setVisible(bool(notices))

    def _show_computed(self, opened: OpenDocument) -> None:
        told = {one.path for one in (*_conditions(opened), *_rules(opened))}
        cards = [
            Card((self.record, one.path), _label(opened, one), self._words(opened, one), icon="info")
            for one in opened.interview.asked()
            if one.question.calculation is not None and one.path not in told and opened.value(one.path) is not None
        ]
        self.ui.computed.show_cards(cards)
        self.ui.computed_title.setVisible(bool(cards))

    def _words(self, opened: OpenDocument, asked: Asked) -> str:
        value: Json = opened.value(asked.path)
        labels = {one.name: one.label(self.context.language) for one in opened.interview.choices(asked.path)}
        return value_text(value, labels)

    def _show_due(self) -> None:
        from ... import actions

        today = clock.now().date()
        everything = actions.due_reminders(self.context.workspace, today.max, self.context.language)
        found = [one for one in everything if one.record == self.record]
        self.ui.due.show_cards(reminder_card(one, today) for one in found)
        self.ui.due_title.setVisible(bool(found))

    def _show_links(self, opened: OpenDocument) -> None:
        from ... import actions

        workspace, language = self.context.workspace, self.context.language
        uses = actions.record_uses(workspace, self.record, language)
        self.ui.uses.show_cards(
            Card((one.document, one.path), one.title, joined(one.template, one.label), icon="link") for one in uses
        )
        self.ui.no_uses.setVisible(not uses)
        linked = dict.fromkeys(
            str(opened.value(one.path))
            for one in opened.interview.asked()
            if one.question.extension.get("register") and opened.value(one.path)
        )
        here = {card.id for card in actions.list_documents(workspace)}
        self.ui.refers.show_cards(
            Card(one, actions.record_title(workspace, one, language), icon="library", opens=one in here)
            for one in linked
        )
        self.ui.refers_title.setVisible(bool(linked))


def release_notices(opened: OpenDocument) -> list[Notice]:
    """Return what the register itself says about the release of a record; nothing where it has no rule."""
    return [
        Notice(_VERDICTS.get(str(opened.value(rule.path)), "note"), _label(opened, note))
        for rule in _rules(opened)
        for note in _notes(opened)
        if _depends(note.question, rule.question)
    ]


def _rules(opened: OpenDocument) -> Iterator[Asked]:
    """Yield the questions that say whether the record may be released."""
    return (one for one in opened.interview.asked() if one.question.list_name == "RELEASE")


def _conditions(opened: OpenDocument) -> list[Asked]:
    """Return the computed yes-or-no questions on which the release depends."""
    begin = tuple(f"{rule.question.name}_" for rule in _rules(opened))
    asked = (one for one in opened.interview.asked() if one.question.calculation is not None)
    return [one for one in asked if begin and one.question.list_name and one.question.name.startswith(begin)]


def _notes(opened: OpenDocument) -> Iterator[Asked]:
    return (one for one in opened.interview.asked() if one.question.kind is Kind.NOTE)


def _label(opened: OpenDocument, asked: Asked) -> str:
    return opened.interview.label(asked.path)


def _depends(question: Question, on: Question) -> bool:
    """Tell whether a question is asked by what another says."""
    return question.relevant is not None and f"${{{on.name}}}" in question.relevant.text
