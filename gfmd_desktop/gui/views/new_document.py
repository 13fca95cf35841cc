"""Begins a document: which template, what title, which country, period, language, and who may see it."""

from __future__ import annotations

from typing import Any

from ...core import NAMES, Sharing, clock
from .._ui.new_document_view import Ui_NewDocumentView
from ..context import Context
from ..parts import Card
from .documents import sharing_words
from .registers import is_register
from .templates import INSTALLED, OVERLAY, SHIPPED, Questionnaire, known
from .view import View


class NewDocumentView(View):
    """One page; the title is proposed until the person writes their own."""

    rail = "documents"
    parent_screen = "documents"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_NewDocumentView()
        self.ui.setupUi(self)
        self.dressed()
        self._cards: dict[str, Questionnaire] = {}
        self._template: Any = None
        self._proposed = ""
        self.ui.templates.opened.connect(self.choose)
        for field in (self.ui.document_title, self.ui.first_year, self.ui.last_year):
            field.textChanged.connect(self._on_changed)
        self.ui.country.editTextChanged.connect(self._on_changed)
        self.ui.language.activated.connect(self._on_changed)
        self.ui.from_file.clicked.connect(lambda: self.go.emit("templates", None))
        self.ui.others.clicked.connect(self._on_others)
        self.ui.cancel.clicked.connect(lambda: self.go.emit("documents", None))
        self.ui.create.clicked.connect(self._on_create)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("New document")

    def crumb(self) -> str:
        """Lead back to the list."""
        return self.tr("Profiles and annexes")

    def guidance(self) -> str:
        """Explain what the choices mean."""
        return self.tr(
            "The period is the span of years the document describes; tables ask for figures of these years. "
            "The language is that of the text you write; reports can be printed in any language of the template. "
            "What is shared with nobody never enters a package."
        )

    def open(self, argument: Any) -> None:
        """Offer the templates; a fresh form each time."""
        offered = known(self.context.workspace, self.context.language)
        self._cards = {one.id: one for one in offered if not is_register(one.id)}
        self._template, self._proposed = None, ""
        year = clock.now().year
        self.ui.document_title.clear()
        self.ui.first_year.setText(str(year - 10))
        self.ui.last_year.setText(str(year))
        self.retranslate()
        self.ui.country.choose(self.context.workspace.office.country)
        self.ui.language.setCurrentIndex(self.ui.language.findData(self.context.language))
        if len(self._cards) == 1:
            self.choose(next(iter(self._cards)))
        if isinstance(argument, tuple) and argument[0] == "template" and argument[1] in self._cards:
            self.choose(argument[1])
        self._on_changed()

    def choose(self, template: str) -> None:
        """Take a template."""
        self._template = self._cards[template]
        self._list_templates()
        self._on_changed()

    def retranslate(self) -> None:
        """Word the lists in the window's language."""
        self._list_templates()
        self.ui.country.speak(self.context.language)
        language, sharing = self.ui.language.currentData(), self.ui.sharing.currentData()
        self.ui.language.clear()
        for tag, name in NAMES.items():
            self.ui.language.addItem(name, tag)
        self.ui.language.setCurrentIndex(max(0, self.ui.language.findData(language or self.context.language)))
        self.ui.sharing.clear()
        for level in Sharing:
            self.ui.sharing.addItem(sharing_words(level), str(level))
        self.ui.sharing.setCurrentIndex(max(0, self.ui.sharing.findData(sharing or str(Sharing.PARTNERS))))

    def _on_others(self) -> None:
        self._template = None
        self._list_templates()
        self._on_changed()

    def _list_templates(self) -> None:
        chosen = self._template.id if self._template is not None else ""
        cards = []
        self.ui.others.setVisible(bool(chosen) and len(self._cards) > 1)
        offered = [self._template] if chosen else list(self._cards.values())
        kinds = {
            SHIPPED: self.tr("built in"),
            OVERLAY: self.tr("built in, regional overlay"),
            INSTALLED: self.tr("installed here"),
        }
        for card in offered:
            kind = kinds[card.kind]
            version = self.tr("version {version}").format(version=f"\u2068{card.version}\u2069")
            icon = "circle-check" if card.id == chosen else "layers" if card.kind == OVERLAY else "file-text"
            cards.append(Card(card.id, self._title_of(card), f"{version} · {kind}", icon=icon))
        self.ui.templates.show_cards(cards)
        name = self._title_of(self._template) if self._template is not None else ""
        words = self.tr("Chosen: {template}").format(template=name) if name else self.tr("Choose one of the templates.")
        self.ui.chosen.setText(words)

    def _title_of(self, card: Any) -> str:
        now = {one.id: one.title for one in known(self.context.workspace, self.context.language)}
        return now.get(card.id, str(card.title))

    def _on_changed(self) -> None:
        if self._template is not None and self.ui.document_title.text() == self._proposed:
            country = self.ui.country.currentText()
            parts = (self._title_of(self._template), country, self.ui.last_year.text())
            self._proposed = ", ".join(part for part in parts if part)
            self.ui.document_title.setText(self._proposed)
        problem = self._problem()
        self.ui.problem.setText(problem)
        complete = self._template is not None and self.ui.document_title.text().strip() and self.ui.country.code()
        self.ui.create.setEnabled(bool(complete) and not problem)

    def _problem(self) -> str:
        first, last = self.ui.first_year.text(), self.ui.last_year.text()
        if not (first.isdecimal() and last.isdecimal() and len(first) == len(last) == 4):
            return self.tr("A year has four digits.")
        if int(first) > int(last):
            return self.tr("The last year lies before the first.")
        return ""

    def _on_create(self) -> None:
        from ... import actions

        made = self.context.attempt(
            lambda: actions.create_document(
                self.context.workspace,
                self._template.id,
                title=self.ui.document_title.text().strip(),
                country=self.ui.country.code(),
                period=(self.ui.first_year.text(), self.ui.last_year.text()),
                language=self.ui.language.currentData(),
                sharing=Sharing(self.ui.sharing.currentData()),
            ),
            self,
        )
        if made is not None:
            self.go.emit("profile", made.summary["document"])
