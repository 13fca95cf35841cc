"""Questionnaires: those that ship, their regional overlays, and what is installed here."""

from __future__ import annotations

from functools import cache
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
    from ...actions import Workspace

SHIPPED, OVERLAY, INSTALLED = "shipped", "overlay", "installed"


class Questionnaire(NamedTuple):
    """A template in a list; `kind` is shipped, overlay (ships, not installed) or installed."""

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
            OVERLAY: self.tr("overlay that ships, not installed yet"),
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
            OVERLAY: self.tr("It adapts a questionnaire for a region. Look at its changes, then install it."),
            INSTALLED: self.tr("It was installed in this workspace, or came with a package."),
        }
        self.ui.about.setText(words.get(kind, ""))
        self.ui.look.setVisible(kind == OVERLAY)
        self.ui.begin.setEnabled(bool(kind) and kind != OVERLAY and not self.context.workspace.read_only)
        self.ui.save_as.setEnabled(bool(kind) and kind != OVERLAY)

    def _on_begin(self) -> None:
        key = str(self.ui.grid.key() or "")
        if self._kinds.get(key) == OVERLAY:
            self.go.emit("overlay", key)
        elif is_register(key):
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
    """Return every questionnaire there is, overlays that ship included; registers come last."""
    from ... import actions

    found = [
        Questionnaire(card.id, SHIPPED if card.builtin else INSTALLED, card.title(language), card.version)
        for card in actions.list_templates(workspace)
    ]
    installed = {one.id for one in found}
    found += [one for one in _overlays(language) if one.id not in installed]
    return sorted(found, key=lambda one: is_register(one.id))


@cache
def _overlays(language: str) -> tuple[Questionnaire, ...]:
    """Return the overlays that ship; what ships does not change while the program runs."""
    from ... import actions
    from ...templates import shipped_overlays

    checked = {name: actions.check_overlay(name) for name in shipped_overlays()}
    return tuple(
        Questionnaire(name, OVERLAY, one.template.titles.get(language) or one.template.title, one.overlay.version)
        for name, one in checked.items()
        if one.template is not None
    )


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
