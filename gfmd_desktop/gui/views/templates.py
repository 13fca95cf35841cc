"""Questionnaires: those that ship, their regional overlays, and what is installed here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from ...core import Changes
from .._ui.templates_view import Ui_TemplatesView
from ..context import Context
from ..models.rows import Row
from .registers import is_register
from .view import View

if TYPE_CHECKING:
    from ...actions import TemplateCard, Workspace

SHIPPED, OVERLAY, INSTALLED = "shipped", "overlay", "installed"


class Questionnaire(NamedTuple):
    """A template in a list; `kind` is shipped, overlay (of a region or country, ships as well) or installed."""

    id: str
    kind: str
    title: str
    version: str


class TemplatesView(View):
    """One list; what can be done with the chosen one stands below it."""

    rail = "documents"
    parent_screen = "documents"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_TemplatesView()
        self.ui.setupUi(self)
        self.dressed()
        self._kinds: dict[str, str] = {}
        self.ui.grid.chosen.connect(self._on_chosen)
        self.ui.grid.opened.connect(lambda _key: self.ui.begin.click())
        self.ui.from_file.clicked.connect(self._on_file)
        self.ui.make_overlay.clicked.connect(lambda: self.go.emit("new-overlay", self.ui.grid.key()))
        self.ui.look.clicked.connect(lambda: self.go.emit("overlay", self.ui.grid.key()))
        self.ui.save_as.clicked.connect(self._on_save)
        self.ui.begin.clicked.connect(self._on_begin)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Templates and overlays")

    def crumb(self) -> str:
        """Lead back to the documents."""
        return self.tr("Profiles and annexes")

    def open(self, argument: Any) -> None:
        """List what there is; `argument` may be the id of the one to stand on."""
        self._show()
        row = self.ui.grid.rows.row_of(argument)
        if row >= 0:
            self.ui.grid.setCurrentIndex(self.ui.grid.rows.index(row, 0))

    def refresh(self, changes: Changes) -> None:
        """Follow what is installed."""
        if self.isVisible() and "templates" in changes.nouns:
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        if self.context.has_workspace:
            self._show()

    def _show(self) -> None:
        found = known(self.context.workspace, self.context.language)
        self._kinds = {one.id: one.kind for one in found}
        state = {
            SHIPPED: self.tr("built in"),
            OVERLAY: self.tr("built in, regional overlay"),
            INSTALLED: self.tr("installed here"),
        }
        icons = {SHIPPED: "file-text", OVERLAY: "layers", INSTALLED: "circle-check"}
        rows = [
            Row(one.id, (one.title, one.id, one.version, state[one.kind]), icon=icons[one.kind], tone="primary")
            for one in found
        ]
        columns = (self.tr("Title"), self.tr("Name"), self.tr("Version"), self.tr("State"))
        self.ui.grid.show_rows(columns, rows, (5, 4, 2, 4))
        self.ui.count.setText(self.tr("Templates and overlays: {count}").format(count=len(rows)))
        writable = not self.context.workspace.read_only
        self.ui.from_file.setEnabled(writable)
        self._on_chosen(self.ui.grid.key())

    def _on_chosen(self, key: Any) -> None:
        kind = self._kinds.get(str(key), "")
        words = {
            SHIPPED: self.tr("It ships with the program and is the same everywhere."),
            OVERLAY: self.tr("It adapts a questionnaire for a region or a country; look at its changes."),
            INSTALLED: self.tr("It was installed in this workspace, or came with a package."),
        }
        self.ui.about.setText(words.get(kind, ""))
        self.ui.look.setVisible(kind == OVERLAY)
        self.ui.begin.setEnabled(bool(kind) and not self.context.workspace.read_only)
        self.ui.save_as.setEnabled(bool(kind))

    def _on_begin(self) -> None:
        key = str(self.ui.grid.key() or "")
        if is_register(key):
            self.go.emit("registers", key)
        elif key:
            self.go.emit("new-document", ("template", key))

    def _on_file(self) -> None:
        from ...templates import is_overlay

        title = self.tr("Choose a template or an overlay")
        path = self.context.dialogs.open_file(title, self.tr("XLSForm workbooks (*.xlsx *.xls)"))
        if path is not None:
            self.context.run(
                lambda _progress: is_overlay(path),
                lambda overlay: self.go.emit("overlay" if overlay else "template", path),
                lambda _error: self.go.emit("template", path),
            )

    def _on_save(self) -> None:
        key = self.ui.grid.key()
        if key:
            save_template(self, str(key))


def known(workspace: Workspace, language: str) -> list[Questionnaire]:
    """Return every questionnaire there is, those of registers last."""
    from ... import actions

    found = (
        Questionnaire(card.id, _kind(card), card.title(language), card.version)
        for card in actions.list_templates(workspace)
    )
    return sorted(found, key=lambda one: is_register(one.id))


def _kind(card: TemplateCard) -> str:
    if not card.builtin:
        return INSTALLED
    return OVERLAY if card.base else SHIPPED


def save_template(view: View, identity: str) -> None:
    """Let a questionnaire be saved as an ordinary XLSForm workbook."""
    from ... import actions

    workspace, dialogs = view.context.workspace, view.context.dialogs
    path = dialogs.save_file(
        QCoreApplication.translate("TemplatesView", "Save the questionnaire"), "XLSForm (*.xlsx)", f"{identity}.xlsx"
    )
    if path is None:
        return

    def saved(_done: object, path: Path = path) -> None:
        told = QCoreApplication.translate("TemplatesView", "The questionnaire is saved.")
        dialogs.notice(told, f"\u2068{path}\u2069")

    view.context.run(lambda _progress: actions.export_template(identity, path, workspace), saved)
