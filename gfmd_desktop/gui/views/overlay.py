"""An overlay before it is installed: every finding with its place, and what it changes in its base, in plain words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...core import Changes, Finding, Severity, findings
from .. import look
from .._ui.overlay_view import Ui_OverlayView
from ..context import Context
from ..models.rows import Row
from .view import View

if TYPE_CHECKING:
    from ...actions import CheckedOverlay
    from ...templates import Difference

_EMPTY, _FINDINGS, _DIFFERENCES = range(3)
_MARKS = {
    Severity.ERROR: ("circle-x", "bad"),
    Severity.WARNING: ("circle-alert", "warning"),
    Severity.NOTE: ("info", "primary"),
}
_SHORT = 240


class OverlayView(View):
    """Check, compare with the base, install or save what the two compose."""

    rail = "documents"
    parent_screen = "templates"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_OverlayView()
        self.ui.setupUi(self)
        self.dressed()
        self._overlay: Path | str = ""
        self.checked: CheckedOverlay | None = None
        self._differences: tuple[Difference, ...] = ()
        self.ui.findings.wraps = self.ui.differences.wraps = True
        self.ui.choose.clicked.connect(self._on_choose)
        self.ui.empty.pressed.connect(self._on_choose)
        self.ui.tabs.currentChanged.connect(self._on_tab)
        self.ui.search.textChanged.connect(lambda _text: self._list_differences())
        self.ui.install.clicked.connect(self._on_install)
        self.ui.save_as.clicked.connect(self._on_save)

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Overlay")

    def crumb(self) -> str:
        """Lead back to the templates."""
        return self.tr("Templates and overlays")

    def open(self, argument: Any) -> None:
        """Check an overlay: a file, or the name of one that ships."""
        if argument:
            self.check(argument)
        else:
            self._show()

    def retranslate(self) -> None:
        """Word everything again."""
        self._show()

    def check(self, overlay: Path | str) -> None:
        """Apply an overlay to its base without keeping anything, and list all that is wrong with it."""
        from ... import actions

        workspace = self.context.workspace
        self._overlay, self.checked = overlay, None
        self._show()
        self.context.run(
            lambda _progress: actions.check_overlay(overlay, workspace), self._on_checked, self._on_refused
        )

    def _on_checked(self, checked: CheckedOverlay) -> None:
        self.checked, self._differences = checked, checked.differences
        self._show()
        self.ui.tabs.setCurrentIndex(0 if checked.findings else 1)

    def _on_refused(self, error: BaseException) -> None:
        text, cure = self.context.words.error(error)
        self.ui.empty.say("circle-x", text, cure, self.tr("Choose an overlay…"))

    def _show(self) -> None:
        checked = self.checked
        named = self._overlay.name if isinstance(self._overlay, Path) else self._overlay
        self.ui.file.setText(look.leading(named))
        for widget in (self.ui.tabs, self.ui.save_as, self.ui.install, self.ui.facts):
            widget.setVisible(checked is not None)
        if checked is None:
            self.ui.stack.setCurrentIndex(_EMPTY)
            words = self.tr(
                "An overlay adapts a questionnaire to a region or a country. Nothing is kept before you say so."
            )
            self.ui.empty.say("layers", self.tr("Check an overlay"), words, self.tr("Choose an overlay…"))
            return
        self._name_tabs(checked)
        self.ui.facts.setText(look.leading(self._facts(checked)))
        self._list_findings(checked)
        self._list_differences()
        self.ui.install.setVisible(isinstance(self._overlay, Path))  # what ships is ready for use
        self.ui.install.setEnabled(checked.sound and not self.context.workspace.read_only)
        self.ui.save_as.setEnabled(checked.sound)
        self._on_tab(self.ui.tabs.currentIndex())

    def _facts(self, checked: CheckedOverlay) -> str:
        words = self.tr("{id}, version {version}, adapts {base}, version {base_version}").format(
            id=f"\u2068{checked.overlay.id}\u2069",
            version=f"\u2068{checked.overlay.version}\u2069",
            base=f"\u2068{checked.overlay.base}\u2069",
            base_version=f"\u2068{checked.overlay.base_version}\u2069",
        )
        errors = sum(findings.refused([one]) for one in checked.findings)
        if errors:
            return f"{words}\n" + self.tr("Errors that forbid installing it: {count}").format(count=errors)
        return words

    def _name_tabs(self, checked: CheckedOverlay) -> None:
        names = (
            self.tr("Findings: {count}").format(count=len(checked.findings)),
            self.tr("Changes: {count}").format(count=len(self._differences)),
        )
        for number, name in enumerate(names):
            if self.ui.tabs.count() <= number:
                self.ui.tabs.addTab(name)
            else:
                self.ui.tabs.setTabText(number, name)

    def _list_findings(self, checked: CheckedOverlay) -> None:
        columns = (self.tr("Sheet"), self.tr("Place"), self.tr("What was found"), self.tr("What to do"))
        self.ui.findings.show_rows(columns, [self._finding(one) for one in checked.findings], (2, 2, 6, 6))

    def _finding(self, found: Finding) -> Row:
        text, cure = self.context.words.finding(found)
        icon, tone = _MARKS[found.severity]
        return Row(found, (found.where.part, found.where.spot, text, cure), icon=icon, tone=tone)

    def _list_differences(self) -> None:
        columns = (self.tr("Change"), self.tr("Question"), self.tr("Part"), self.tr("Before"), self.tr("After"))
        wanted = self.ui.search.text().casefold().split()
        rows = [
            row
            for row in (self._difference(one) for one in self._differences)
            if all(word in " ".join(row.cells).casefold() for word in wanted)
        ]
        self.ui.differences.show_rows(columns, rows, (2, 4, 3, 5, 5))
        self.ui.count.setText(self.tr("Changes: {count}").format(count=len(rows)))

    def _difference(self, one: Difference) -> Row:
        what = self.context.words.say(f"cli.difference.{one.what}")
        cells = (what, self._question(one), self._column(one.column), _short(one.before), _short(one.after))
        return Row(one, cells)

    def _question(self, one: Difference) -> str:
        """Return the code and the words of a question; of a choice its list and name."""
        checked = self.checked
        template = checked.template if checked is not None and checked.template is not None else None
        item = template.find(one.path) if template is not None else None
        label = item.label(self.context.language) if item is not None and one.what != "added" else ""
        return f"{one.code or one.path} {label}".strip()

    def _column(self, column: str) -> str:
        """Return the name of a column of a questionnaire in plain words; one nobody names stays as it is."""
        name, _, language = column.partition("::")
        words = {
            "label": self.tr("wording"),
            "hint": self.tr("hint"),
            "guidance_hint": self.tr("guidance"),
            "required": self.tr("must be answered"),
            "relevant": self.tr("asked when"),
            "constraint": self.tr("rule"),
            "constraint_message": self.tr("words of the rule"),
            "required_message": self.tr("words when missing"),
            "choice_filter": self.tr("which choices"),
            "gfmd:sharing": self.tr("who may see it"),
        }
        plain = words.get(name) or words.get(column) or column
        return f"{plain} ({language})" if language and name in words else plain

    def _on_tab(self, number: int) -> None:
        if self.checked is not None:
            self.ui.stack.setCurrentIndex(_DIFFERENCES if number == 1 else _FINDINGS)
            empty = number == 0 and not self.checked.findings
            if empty:
                self.ui.stack.setCurrentIndex(_EMPTY)
                self.ui.empty.say("circle-check", self.tr("Nothing to remark"), self.tr("It can be installed."))

    def _on_choose(self) -> None:
        path = self.context.dialogs.open_file(self.tr("Choose an overlay"), self.tr("Workbooks (*.xlsx *.xls)"))
        if path is not None:
            self.check(path)

    def _on_install(self) -> None:
        from ... import actions

        overlay, workspace = self._overlay, self.context.workspace

        def installed(changes: Changes) -> None:
            self.context.tell(changes, self)
            self.go.emit("templates", changes.summary["template"])

        self.context.run(lambda _progress: actions.apply_overlay(overlay, workspace), installed)

    def _on_save(self) -> None:
        from ... import actions

        if self.checked is None:
            return
        name = f"{self.checked.overlay.id}.xlsx"
        path = self.context.dialogs.save_file(self.tr("Save the composed form"), "XLSForm (*.xlsx)", name)
        if path is not None:
            overlay, told = self._overlay, self.tr("The composed form is saved.")
            self.context.run(
                lambda _progress: actions.apply_overlay(overlay, output=path),
                lambda _done: self.context.dialogs.notice(told, f"\u2068{path}\u2069"),
            )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1]}…"
