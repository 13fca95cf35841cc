"""The nine reports over registers: chosen, narrowed, read as tables, printed and exported."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from ...core import NAMES, Changes, Sharing
from .._ui.register_reports_view import Ui_RegisterReportsView
from ..context import Context
from .documents import sharing_words
from .registers import is_register
from .saving import save_tables
from .view import View

if TYPE_CHECKING:
    from ...actions import Listing

_LANGUAGES = ("en", "fr", "ar", "es")
_SOON_MS = 250


class RegisterReportsView(View):
    """One report at a time; what an audience may not see is neither shown, printed nor exported."""

    rail = "registers"
    parent_screen = "registers"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_RegisterReportsView()
        self.ui.setupUi(self)
        self.dressed()
        self._job: Any = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._on_soon)
        for box in (self.ui.report, self.ui.audience, self.ui.language, self.ui.of):
            box.activated.connect(lambda _at: self._read())
        self.ui.find.textChanged.connect(lambda _text: self._soon.start())
        self.ui.panel.opened.connect(self._on_opened)
        self.ui.print_pdf.clicked.connect(lambda: self._save("pdf"))
        self.ui.save_as.clicked.connect(lambda: self._save("xlsx"))

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Reports on the registers")

    def crumb(self) -> str:
        """Lead back to the registers."""
        return self.tr("Registers")

    def open(self, argument: Any) -> None:
        """Show a report; `argument` may be its number."""
        self.retranslate(argument if isinstance(argument, int) else None)

    def refresh(self, changes: Changes) -> None:
        """Follow records."""
        if self.isVisible() and {"answers", "documents"} & changes.nouns:
            self._read()

    def retranslate(self, number: int | None = None) -> None:
        """Word the choices again, keeping what is chosen."""
        from ... import actions

        say = self.context.words.say
        audience = self.ui.audience.currentData() or str(Sharing.PARTNERS)
        chosen = (number or self.ui.report.currentData() or 1, audience, self._language())
        self._fill(self.ui.report, {one: say(f"actions.register-report.{one}") for one in actions.REGISTER_REPORTS})
        self._fill(self.ui.audience, {str(level): sharing_words(str(level)) for level in Sharing})
        self._fill(self.ui.language, {tag: NAMES[tag] for tag in _LANGUAGES})
        for box, value in zip((self.ui.report, self.ui.audience, self.ui.language), chosen, strict=True):
            box.setCurrentIndex(max(0, box.findData(value)))
        of = self.ui.of.currentData()
        self._fill(self.ui.of, {"": self.tr("Of all records")} | self._records())
        self.ui.of.setCurrentIndex(max(0, self.ui.of.findData(of)))
        self._read()

    def _records(self) -> dict[str, str]:
        """Return what a report can be kept to: a partnership or agreement with its projects, a round of the review."""
        from ... import actions

        cards = actions.list_records(self.context.workspace, language=self.context.language)
        return {card.id: card.title for card in cards if is_register(card.register)}

    def _fill(self, box: Any, entries: dict[Any, str]) -> None:
        box.clear()
        for value, words in entries.items():
            box.addItem(words, value)

    def _language(self) -> str:
        return str(self.ui.language.currentData() or self.context.language)

    def _wanted(self) -> dict[str, Any]:
        return {
            "language": self._language(),
            "audience": Sharing(self.ui.audience.currentData() or Sharing.PUBLIC),
            "find": self.ui.find.text().strip(),
            "of": self.ui.of.currentData() or "",
        }

    def _on_soon(self) -> None:
        if self.context.has_workspace:
            self._read()

    def _read(self) -> None:
        from ... import actions

        self._soon.stop()
        if self._job is not None:
            self._job.cancel()
        work = partial(actions.register_report, self.context.workspace, self.ui.report.currentData(), **self._wanted())
        self._job = self.context.run(lambda _progress: work(), self._on_read)

    def _on_read(self, tables: tuple[Listing, ...]) -> None:
        self._job = None
        nothing = self.tr("No record that this audience may see belongs in this report.")
        self.ui.panel.describe(self.tr("The report as a table"), "list-checks", self.ui.report.currentText(), nothing)
        self.ui.panel.show_tables(tables, [self._note(table) for table in tables])

    def _note(self, table: Listing) -> str:
        told = self.tr("Records: {count}").format(count=len(table.rows))
        if not table.counted:
            return told
        return f"{told}. " + self.context.words.say("actions.register-report.counted", count=table.counted)

    def _on_opened(self, table: int, row: int) -> None:
        records = self.ui.panel.tables[table].records
        if records:
            self.go.emit("profile", records[row])

    def _save(self, kind: str) -> None:
        from ... import actions

        number, workspace = self.ui.report.currentData(), self.context.workspace
        write = partial(actions.write_register_report, workspace, number, **self._wanted())
        save_tables(self.context, self.ui.report.currentText(), kind, write)
