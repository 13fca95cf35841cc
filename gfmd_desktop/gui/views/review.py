"""How far a document has come: draft, submitted, approved; what stands against the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ...core import Changes, GfmdError, Meta, Severity
from .. import look
from .._ui.review_view import Ui_ReviewView
from ..context import Context
from ..parts import Card, Notice
from ..values import joined, moment
from .documents import review_title
from .view import View

if TYPE_CHECKING:
    from ...actions import OpenDocument

_NEEDED, _CONFLICT = "templates.required", "actions.conflict-open"
_SHOWN = 20


class ReviewView(View):
    """One state, one step onward, one step back; each blocker leads to its question."""

    rail = "documents"
    parent_screen = "profile"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ReviewView()
        self.ui.setupUi(self)
        self.dressed()
        self.document: OpenDocument | None = None
        self.origins = QPushButton(self)
        self.origins.setProperty("role", "link")
        self.origins.clicked.connect(self._on_origins)
        column = self.ui.column
        column.insertWidget(column.indexOf(self.ui.past) + 1, self.origins, 0, Qt.AlignmentFlag.AlignLeading)
        self.ui.against.followed.connect(self._on_followed)
        self.ui.onward.clicked.connect(lambda: self.move_to(self._steps()[0]))
        self.ui.backward.clicked.connect(lambda: self.move_to("draft"))
        self._show_state("draft")

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Review")

    def crumb(self) -> str:
        """Lead back to the document."""
        return self.document.state.title if self.document is not None else ""

    def guidance(self) -> str:
        """Explain the states."""
        return self.tr(
            "A draft can be changed. A submitted document is read by whoever approves it; its answers are closed. "
            "An approved document is what you hand on. Each step is kept in the history and can be taken back by "
            "returning to draft."
        )

    def open(self, argument: Any) -> None:
        """Show the state of a document by its id."""
        if argument is not None or self.document is not None:
            self._read(argument if argument is not None else self.document.id if self.document else "")
        self.ui.note.clear()

    def refresh(self, changes: Changes) -> None:
        """Follow answers and decisions made elsewhere."""
        if self.isVisible() and self.document is not None:
            self._read(self.document.id)

    def retranslate(self) -> None:
        """Word everything again."""
        if self.document is not None:
            self._read(self.document.id)

    def move_to(self, state: str) -> None:
        """Take the step; what stands against it is told on the page."""
        from ... import actions

        if self.document is None:
            return
        try:
            note = self.ui.note.text().strip()
            changes = actions.set_review(self.context.workspace, self.document.id, state, note)
        except GfmdError as error:
            self.ui.problem.setText(look.leading(" ".join(self.context.words.error(error))))
            self.ui.problem.show()
            return
        self.context.tell(changes, self)
        self.ui.note.clear()
        self._read(self.document.id)

    def _read(self, document: str) -> None:
        from ... import actions

        self.document = actions.open_document(self.context.workspace, document, self.context.language)
        self.ui.problem.hide()
        self._show_state(str(self.document.state.review))
        self._show_against()
        self._show_past()
        self.titled.emit()

    def _steps(self) -> tuple[str, str]:
        """Return the state that comes next and the one before, empty where there is none."""
        state = str(self.document.state.review) if self.document is not None else "draft"
        return {"draft": ("submitted", ""), "submitted": ("approved", "draft")}.get(state, ("", "draft"))

    def _show_state(self, state: str) -> None:
        meanings = {
            "draft": self.tr("The document is being written; answers can be changed."),
            "submitted": self.tr("It was handed in; its answers are closed until it is approved or returned."),
            "approved": self.tr("The document is approved for exchange; to change it, return it to draft."),
        }
        actions = {"submitted": self.tr("Submit for approval"), "approved": self.tr("Approve")}
        onward, backward = self._steps()
        self.ui.state.setText(look.leading(review_title(state)))
        self.ui.meaning.setText(look.leading(meanings.get(state, "")))
        self.ui.onward.setText(actions.get(onward, ""))
        self.ui.onward.setVisible(bool(onward))
        self.origins.setText(self.tr("Origins and drawer…"))
        self.ui.backward.setText(self.tr("Return to draft"))
        self.ui.backward.setVisible(bool(backward))
        for widget in (self.ui.onward, self.ui.backward, self.ui.note):
            widget.setEnabled(not self.context.workspace.read_only)

    def _show_against(self) -> None:
        found = self.against()
        onward = bool(self._steps()[0])
        self.ui.against.show_notices(found if onward else ())
        self.ui.against_title.setVisible(onward)
        self.ui.nothing.setVisible(onward and not found)

    def against(self) -> list[Notice]:
        """Return what stands against handing in or approving; missing answers forbid only the approval."""
        if self.document is None:
            return []
        findings, link = self.document.findings(), self.tr("Show")
        missing = [one for one in findings if one.code == _NEEDED]
        notices = [self._notice(one, link) for one in findings if one.code == _CONFLICT]
        errors = [one for one in findings if one.severity is Severity.ERROR and one.code != _NEEDED]
        notices += [self._notice(one, link) for one in errors[:_SHOWN]]
        if missing:
            words = self.tr("Answers still needed before approval: {count}").format(count=len(missing))
            cure = self.tr("Answer them, or mark them as not available and say why.")
            notices.append(
                Notice("warning", words, cure, ("profile", missing[0].where.spot), self.tr("Show the first"))
            )
        return notices

    def _notice(self, finding: Any, link: str) -> Notice:
        text, cure = self.context.words.finding(finding)
        screen = "conflicts" if finding.code == _CONFLICT else "profile"
        return Notice("bad", text, cure, (screen, finding.where.spot), link)

    def _on_origins(self) -> None:
        if self.document is not None:
            self.go.emit("origins", self.document.id)

    def _on_followed(self, key: object) -> None:
        if self.document is not None and isinstance(key, tuple):
            screen, path = key
            self.go.emit(screen, path if screen == "conflicts" else (self.document.id, path))

    def _show_past(self) -> None:
        from ... import actions

        if self.document is None:
            return
        changes = actions.history(self.context.workspace, self.document.id, Meta.REVIEW)[::-1]
        cards = [
            Card(
                change.id,
                review_title(str(change.value)),
                joined(moment(change.made_at), change.author, change.note),
                icon="history",
                opens=False,
            )
            for change in changes[:_SHOWN]
        ]
        self.ui.past.show_cards(cards)
