"""Makes an overlay: a base, a copy of it that was changed in a spreadsheet program, and a name."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path
from typing import Any

from ...core import Changes
from .. import look
from .._ui.new_overlay_view import Ui_NewOverlayView
from ..context import Context
from ..parts import notice_of
from .templates import known, save_template
from .view import View

_IDENTITY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class NewOverlayView(View):
    """One page in the order in which it is done; what was made is checked at once."""

    rail = "documents"
    parent_screen = "templates"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_NewOverlayView()
        self.ui.setupUi(self)
        self.dressed()
        self._edited: Path | None = None
        self.ui.identity.textChanged.connect(lambda _text: self._say())
        self.ui.save_base.clicked.connect(lambda: save_template(self, str(self.ui.base.currentData())))
        self.ui.choose_edited.clicked.connect(self._on_edited)
        self.ui.drop_edited.clicked.connect(self._on_drop)
        self.ui.make.clicked.connect(self._on_make)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Make an overlay")

    def crumb(self) -> str:
        """Lead back to the templates."""
        return self.tr("Templates and overlays")

    def open(self, argument: Any) -> None:
        """Begin anew; `argument` may be the id of the base."""
        self._edited = None
        self.ui.identity.clear()
        self.ui.findings.show_notices(())
        self._list_bases(str(argument or self.ui.base.currentData() or ""))
        self._say()

    def retranslate(self) -> None:
        """Word everything again."""
        self._list_bases(str(self.ui.base.currentData() or ""))
        self._say()

    def _list_bases(self, chosen: str) -> None:
        self.ui.base.clear()
        for one in known(self.context.workspace, self.context.language):
            self.ui.base.addItem(look.whole(f"{one.title} · {one.version}"), one.id)
        self.ui.base.setCurrentIndex(max(0, self.ui.base.findData(chosen)))

    def _say(self) -> None:
        name = self.ui.identity.text().strip()
        wrong = bool(name) and (_IDENTITY.fullmatch(name) is None or self.ui.base.findData(name) >= 0)
        taken = self.tr("There is a questionnaire of this name already.")
        form = self.tr("The name may have small letters, digits and hyphens.")
        self.ui.problem.setText("" if not wrong else taken if self.ui.base.findData(name) >= 0 else form)
        self.ui.make.setEnabled(bool(name) and not wrong)
        none = self.tr("No changed copy chosen: the overlay will be empty.")
        self.ui.edited.setText(f"\u2068{self._edited.name}\u2069" if self._edited is not None else none)
        self.ui.drop_edited.setVisible(self._edited is not None)

    def _on_edited(self) -> None:
        path = self.context.dialogs.open_file(self.tr("Choose the changed copy"), self.tr("Workbooks (*.xlsx *.xls)"))
        if path is not None:
            self._edited = path
            self._say()

    def _on_drop(self) -> None:
        self._edited = None
        self._say()

    def _on_make(self) -> None:
        from ... import actions

        name, base = self.ui.identity.text().strip(), str(self.ui.base.currentData())
        path = self.context.dialogs.save_file(self.tr("Save the overlay"), "XLSForm (*.xlsx)", f"{name}.xlsx")
        if path is not None:
            make = partial(actions.make_overlay, base, name, path, edited=self._edited, ws=self.context.workspace)
            self.context.run(lambda _progress: make(), partial(self._on_made, path))

    def _on_made(self, path: Path, changes: Changes) -> None:
        """Show what an overlay may not say and was left out; else go on to check what was made."""
        self.ui.findings.show_notices(notice_of(one, self.context.words) for one in changes.findings)
        self.context.dialogs.notice(
            self.tr("The overlay is saved, with {count} rows.").format(count=changes.summary["rows"]),
            f"\u2068{path}\u2069",
        )
        if not changes.findings and changes.summary["rows"]:
            self.go.emit("overlay", path)
