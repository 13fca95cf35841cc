"""Filling in a document: sections with their completeness, questions, what is missing next, what is doubtful."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...core import Changes
from ...templates import Node, Question
from .. import look
from .._ui.profile_view import Ui_ProfileView
from ..context import Context
from ..models.sections import SECTION, SectionDelegate, SectionModel, holds, share, title_of, within
from ..parts import Card, CardList, Notice, notice_of
from ..wizard.form import Form
from ..wizard.question import QuestionBox
from ..wizard.section import SectionPage
from ..wizard.texts import Narrative
from .documents import review_title
from .more_menu import MoreMenu
from .question_search import QuestionSearch
from .record import release_notices
from .registers import is_register
from .view import View

if TYPE_CHECKING:
    from ...actions import OpenDocument
    from ...documents import Section

_SOON_MS = 120
_NARROW = 860
_NEEDED = "templates.required"
_ABOUT = "@record"


class ProfileView(View):
    """A stepper over the sections of one document."""

    rail = "documents"
    parent_screen = "documents"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ProfileView()
        self.ui.setupUi(self)
        self.dressed()
        self.document: OpenDocument | None = None
        self.form: Form | None = None
        self.page: SectionPage | None = None
        self._sections: Sequence[Section] = ()
        self._section = ""
        self._box: QuestionBox | None = None
        self._name = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._on_soon)
        self.model = SectionModel(self)
        self.ui.tree.setModel(self.model)
        self.ui.tree.setItemDelegate(SectionDelegate(self.ui.tree))
        self.ui.tree.setIndentation(look.GAP_TINY)
        self.ui.tree.setRootIsDecorated(False)
        self.ui.tree.setMouseTracking(True)
        self.search = QuestionSearch(self.ui.search, self.ui.hits, self.ui.tree, lambda: self.form, self)
        self.more = MoreMenu(self.ui.more, self)
        self._connect()

    def _connect(self) -> None:
        self.ui.tree.selectionModel().currentChanged.connect(self._on_section)
        self.search.chosen.connect(self.show_question)
        self.more.chosen.connect(self._lead)
        self.ui.next_missing.clicked.connect(self.next_missing)
        self.ui.back.clicked.connect(lambda: self.step(-1))
        self.ui.forward.clicked.connect(lambda: self.step(1))
        self.ui.undo.clicked.connect(self._on_undo)
        self.ui.redo.clicked.connect(self._on_redo)
        self.ui.review.clicked.connect(lambda: self._lead("review"))
        self.ui.report.clicked.connect(lambda: self._lead("report"))
        self.ui.export_package.clicked.connect(lambda: self._lead("export"))
        QShortcut(QKeySequence("Ctrl+F"), self, self.ui.search.setFocus)
        QShortcut(QKeySequence("Ctrl+M"), self, self.next_missing)
        QShortcut(QKeySequence("Ctrl+H"), self, lambda: self._to_box(QuestionBox.turn_history))
        QShortcut(QKeySequence("Ctrl+Shift+N"), self, lambda: self._to_box(QuestionBox.say_missing))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the buttons their icons only where there is no room for words."""
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        for button in (self.ui.review, self.ui.report, self.ui.export_package):
            words = button.text() or button.accessibleName()
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setText("" if self.width() < _NARROW else words)

    def title(self) -> str:
        """Name the document."""
        return self._name

    def crumb(self) -> str:
        """Lead back to the list."""
        return self.tr("Registers") if self.rail == "registers" else self.tr("Profiles and annexes")

    def guidance(self) -> str:
        """Return the guidance of the question being answered."""
        box = self._box
        if box is None and self.page is not None:
            box = next((one for one in self.page.boxes() if one.asked.guidance), None)
        return look.leading(box.asked.guidance) if box is not None else ""

    def notices(self) -> Sequence[Notice]:
        """Return the findings of the section shown."""
        if self.form is None or self.page is None:
            return ()
        here = {box.asked.path for box in self.page.boxes()}
        roots, link = {one.split("/")[0] for one in here}, self.tr("Show")
        found, missing = self._release(), 0
        for finding in self.form.findings():
            path = finding.where.spot
            if finding.code == _NEEDED:
                missing += path in here
            elif path in here or path.split("/")[0] in roots:
                found.append(notice_of(finding, self.context.words, path, link))
        for box in self.page.boxes():
            if isinstance(box.field, Narrative):
                path = box.asked.path
                typed = self.form.document.typed_numbers(box.field.path)
                found += [notice_of(one, self.context.words, path, link) for one in typed]
        if missing:
            words = self.tr("Answers still needed in this section: {count}").format(count=missing)
            found.append(Notice("note", words, self.tr("Answer them, or mark them as not available and say why.")))
        return found

    def follow(self, key: object) -> None:
        """Go to the question of a finding, or to what is known about the record."""
        if key == _ABOUT:
            self._lead("record")
        else:
            self.show_question(str(key))

    def open(self, argument: Any) -> None:
        """Open a document; `argument` is its id, or (id, path of a question)."""
        document, path = argument if isinstance(argument, tuple) else (argument, "")
        if document is not None and (self.document is None or self.document.id != document):
            self._take(self._opened(document))
        elif self.document is not None:
            self.document = self._opened(self.document.id)
            self._take(self.document, self._section)
        if path:
            self.show_question(path)

    def refresh(self, changes: Changes) -> None:
        """Follow statistics, merges and decisions made elsewhere."""
        if self.document is None or not {"observations", "conflicts", "documents"} & changes.nouns:
            return
        if self.isVisible():
            self._take(self._opened(self.document.id), self._section)

    def may_leave(self) -> bool:
        """Leaving the screen leaves the field, which saves it."""
        self._leave_field()
        return True

    def retranslate(self) -> None:
        """Open the document in the language: every word of it may differ."""
        if self.document is not None and self.context.has_workspace:
            self._take(self._opened(self.document.id), self._section)

    def show_section(self, path: str) -> None:
        """Show a section by its path."""
        self.ui.tree.setCurrentIndex(self.model.place_of(path))

    def show_question(self, path: str) -> None:
        """Show the section of a question and put the cursor into it."""
        section = self._section_of(path)
        if section is not None:
            self.show_section(section)
        boxes = list(self.page.boxes()) if self.page is not None else []
        exact = (one for one in boxes if one.asked.path == path)
        near = (one for one in boxes if one.asked.path.startswith(path.split("/", maxsplit=1)[0]))
        box = next(exact, None) or next(near, None)
        if box is not None:
            self.ui.scroll.ensureWidgetVisible(box, 0, look.GAP_HUGE)
            box.begin()

    def next_missing(self) -> None:
        """Go to the next question without an answer, from the present section on, around the end."""
        self._leave_field()
        if self.form is None:
            return
        order = [asked.path for asked in self.form.document.interview.asked() if asked.question.takes_answer]
        start = order.index(self._box.asked.path) + 1 if self._box and self._box.asked.path in order else 0
        for path in order[start:] + order[:start]:
            if self.form.value(path) in (None, "", []) and not self._answered_by_data(path):
                self.show_question(path)
                return
        self.context.dialogs.notice(self.tr("Every question has an answer."))

    def step(self, by: int) -> None:
        """Show the section before or after."""
        paths = [section.path for section in self._sections]
        at = paths.index(self._section) + by if self._section in paths else 0
        if 0 <= at < len(paths):
            self.show_section(paths[at])

    def _opened(self, document: str) -> OpenDocument:
        from ... import actions

        return actions.open_document(self.context.workspace, document, self.context.language)

    def _release(self) -> list[Notice]:
        """Return for a record whether it may stand in reports, with the way to the reasons."""
        if self.document is None or self.rail != "registers":
            return []
        return [
            replace(notice, key=_ABOUT, link=self.tr("About this record")) for notice in release_notices(self.document)
        ]

    def _take(self, document: OpenDocument, section: str = "") -> None:
        self.document = document
        self._belong()
        self.form = Form(self.context, document, self)
        self.form.answered.connect(self._on_answered)
        self.form.refused.connect(self._on_refused)
        self._box = None
        self.search.forget()
        self._read_sections()
        first = section or next((one.path for one in self._sections if one.count.asked), "")
        self._section = ""
        self.ui.tree.setCurrentIndex(QModelIndex())
        self.show_section(first)
        self.titled.emit()

    def _belong(self) -> None:
        """Stand among the registers with a record, named by its own title."""
        from ... import actions

        if self.document is None:
            return
        record = is_register(self.document.template.id)
        self.rail = self.parent_screen = "registers" if record else "documents"
        self.more.record = record
        self._name = self.document.state.title
        if record:
            self._name = actions.record_title(self.context.workspace, self.document.id, self.context.language)

    def _read_sections(self) -> None:
        if self.document is None:
            return
        counted = self.document.completeness()
        self._sections = counted.sections
        self.model.show_sections(self._sections)
        self.ui.tree.expandAll()
        self._show_undo()
        self._belong()
        self.ui.review.setText(review_title(str(self.document.state.review)))
        self._fit_buttons()
        whole = counted.whole
        answered, asked = whole.required_answered, whole.required
        words = self.tr("{answered} of {asked} questions answered")
        self.ui.whole.setText(words.format(answered=answered, asked=asked))

    def _on_section(self, index: QModelIndex) -> None:
        section = index.data(SECTION) if index.isValid() else None
        if section is None or self.form is None:
            return
        self._leave_field()
        self._section = section.path
        self._box = None
        self.ui.section_title.setText(look.leading(title_of(section)))
        self._show_page(section)
        paths = [one.path for one in self._sections]
        self.ui.back.setEnabled(paths.index(section.path) > 0)
        self.ui.forward.setEnabled(paths.index(section.path) < len(paths) - 1)
        self.side_changed.emit()

    def _show_page(self, section: Section) -> None:
        assert self.form is not None  # noqa: S101
        items = self._items(section.path)
        self.page = SectionPage(self.form, items, [one.path for one in self._sections])
        self.page.entered.connect(self._on_entered)
        self.page.conflict_opened.connect(lambda path: self.go.emit("conflicts", path))
        self.page.setMaximumWidth(look.CONTENT_WIDTH)
        host = QWidget()
        host.setProperty("role", "page")
        row = QHBoxLayout(host)
        row.setContentsMargins(look.GAP_HUGE, look.GAP_WIDE, look.GAP_HUGE, look.GAP_WIDE)
        column = QVBoxLayout()
        row.addStretch(1)
        row.addLayout(column, 20)
        row.addStretch(1)
        inner = self._inner_cards(section)
        if inner is not None:
            inner.setMaximumWidth(look.CONTENT_WIDTH)
            column.addWidget(inner)
        column.addWidget(self.page, 1)
        self.ui.scroll.setWidget(host)
        self.page.refresh(self._conflicts())

    def _inner_cards(self, section: Section) -> CardList | None:
        inner = within(self._sections, section)
        if not inner:
            return None
        cards = CardList()
        cards.show_cards(Card(one.path, title_of(one), share=share(one)) for one in inner)
        cards.opened.connect(self.show_section)
        return cards

    def _items(self, path: str) -> Sequence[Node]:
        assert self.document is not None  # noqa: S101
        item = self.document.template.find(path)
        if item is None:
            return [one for one in self.document.template.items if isinstance(one, Question)]
        return [item] if isinstance(item, Question) or not hasattr(item, "items") else self._within(item)

    def _within(self, item: Any) -> Sequence[Node]:
        from ...templates import Repeat

        return [item] if isinstance(item, Repeat) else item.items

    def _section_of(self, path: str) -> str | None:
        """Return the innermost section that holds a question."""
        assert self.document is not None  # noqa: S101
        item = self.document.interview.item(path)
        best = None
        for section in self._sections:
            holder = self.document.template.find(section.path)
            if holder is not None and item is not None and holds(holder, item):
                best = section.path
        return best

    def _conflicts(self) -> set[str]:
        return {one.path.partition("@")[0] for one in self.document.conflicts()} if self.document is not None else set()

    def _answered_by_data(self, path: str) -> bool:
        question = self.form.document.interview.item(path) if self.form is not None else None
        if not isinstance(question, Question) or not question.is_table or self.form is None:
            return False
        return self.form.document.table(path).filled

    def _on_answered(self, _path: str) -> None:
        if self.page is not None:
            self.page.refresh(self._conflicts())
        self._show_undo()
        self._soon.start()

    def _on_soon(self) -> None:
        """Count and check once the person has moved on; the answer itself is on disk and on the page already."""
        if not self.context.has_workspace:
            return
        self._read_sections()
        self.titled.emit()
        self.side_changed.emit()

    def _show_undo(self) -> None:
        if self.document is not None:
            self.ui.undo.setEnabled(self.document.can_undo)
            self.ui.redo.setEnabled(self.document.can_redo)

    def _on_refused(self, path: str, words: str) -> None:
        box = self.page.box(path) if self.page is not None else None
        if box is not None:
            box.say_problem(words)
        else:
            self.context.dialogs.notice(words)

    def _on_entered(self, box: QuestionBox) -> None:
        if box is not self._box:
            self._box = box
            self.side_changed.emit()

    def _leave_field(self) -> None:
        """Save the field in which somebody is typing."""
        if self._box is not None and self._box.field.isEnabled():
            self._box.field.commit()

    def _on_undo(self) -> None:
        self._leave_field()
        if self.form is not None:
            self.form.undo()

    def _on_redo(self) -> None:
        if self.form is not None:
            self.form.redo()

    def _to_box(self, act: Callable[[QuestionBox], None]) -> None:
        if self._box is not None:
            act(self._box)

    def _lead(self, screen: str) -> None:
        if self.document is not None:
            self._leave_field()
            self.go.emit(screen, self.document.id)
