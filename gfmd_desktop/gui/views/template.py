"""Installs a template from a file: first every defect with its sheet and row, then the decision."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...core import Changes, findings
from .. import look
from .._ui.template_view import Ui_TemplateView
from ..context import Context
from ..parts import notice_of
from .view import View


class TemplateView(View):
    """Choose, read what was found, install."""

    rail = "documents"
    parent_screen = "templates"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_TemplateView()
        self.ui.setupUi(self)
        self.dressed()
        self._path: Path | None = None
        self._checked: Any = None
        self.ui.choose.clicked.connect(self._on_choose)
        self.ui.install.clicked.connect(self._on_install)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Install a template")

    def crumb(self) -> str:
        """Lead back to the templates."""
        return self.tr("Templates and overlays")

    def open(self, argument: Any) -> None:
        """Begin anew, or with the file named."""
        self._path, self._checked = None, None
        self._show()
        if isinstance(argument, Path):
            self.check(argument)

    def retranslate(self) -> None:
        """Word everything again."""
        self._show()

    def check(self, path: Path) -> None:
        """Read a file and list what is wrong with it."""
        from ... import actions

        self._path, self._checked = path, None
        self._show()
        self.context.run(lambda _progress: actions.check_template(path), self._on_checked)

    def _on_checked(self, checked: Any) -> None:
        self._checked = checked
        self._show()

    def _show(self) -> None:
        checked = self._checked
        self.ui.file.setText(look.leading(self._path.name) if self._path is not None else "")
        self.ui.file.setVisible(self._path is not None)
        self.ui.facts.setVisible(checked is not None)
        self.ui.findings.setVisible(checked is not None)
        self.ui.install.setVisible(checked is not None)
        if checked is None:
            return
        self.ui.facts.setText(look.leading(self._facts()))
        order = sorted(checked.findings, key=lambda one: not findings.refused([one]))
        self.ui.findings.show_notices(notice_of(one, self.context.words) for one in order)
        self.ui.install.setEnabled(bool(checked.id) and not findings.refused(checked.findings))

    def _facts(self) -> str:
        checked = self._checked
        if not checked.id:
            return self.tr("This file cannot be used as a template.")
        words = self.tr("{id}, version {version}: {questions} questions in {groups} groups, languages {languages}")
        told = words.format(
            id=f"\u2068{checked.id}\u2069",
            version=f"\u2068{checked.version}\u2069",
            questions=checked.questions,
            groups=checked.groups,
            languages=", ".join(checked.languages) or "–",
        )
        errors = sum(findings.refused([one]) for one in checked.findings)
        if errors:
            return f"{told}\n" + self.tr("Errors that forbid installing it: {count}").format(count=errors)
        return told

    def _on_choose(self) -> None:
        path = self.context.dialogs.open_file(self.tr("Choose a template"), self.tr("XLSForm workbooks (*.xlsx *.xls)"))
        if path is not None:
            self.check(path)

    def _on_install(self) -> None:
        from ... import actions

        path = self._path
        if path is None:
            return

        def installed(changes: Changes) -> None:
            self.context.tell(changes, self)
            self.go.emit("new-document", ("template", changes.summary["template"]))

        self.context.run(lambda _progress: actions.install_template(self.context.workspace, path), installed)
