"""The nine reports over registers: chosen, narrowed, read as tables, printed and exported."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QTimer

from ...core import NAMES, Changes, Sharing
from .._ui.register_reports_view import Ui_RegisterReportsView
from ..context import Context
from ..models.rows import Row
from .documents import sharing_words
from .registers import is_register
from .view import View

_EMPTY, _MAIN = 0, 1
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
        self.tables: tuple[Any, ...] = ()
        self._job: Any = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._on_soon)
        for box in (self.ui.report, self.ui.audience, self.ui.language, self.ui.of):
            box.activated.connect(lambda _at: self._read())
        self.ui.find.textChanged.connect(lambda _text: self._soon.start())
        self.ui.tabs.currentChanged.connect(self._show_table)
        self.ui.grid.opened.connect(self._on_opened)
        self.ui.print_pdf.clicked.connect(self._on_print)
        self.ui.save_as.clicked.connect(self._on_export)

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

    def _on_read(self, tables: tuple[Any, ...]) -> None:
        self._job = None
        self.tables = tables
        tabs = self.ui.tabs
        tabs.blockSignals(True)
        at = max(0, tabs.currentIndex())
        while tabs.count():
            tabs.removeTab(0)
        for table in tables:
            tabs.addTab(f"{table.title}  \u2068{len(table.rows)}\u2069")
        tabs.setCurrentIndex(min(at, len(tables) - 1))
        tabs.setVisible(len(tables) > 1)
        tabs.blockSignals(False)
        self._show_table()

    def _show_table(self) -> None:
        at = self.ui.tabs.currentIndex()
        if not 0 <= at < len(self.tables):
            return
        table = self.tables[at]
        records = table.records or ("",) * len(table.rows)
        rows = [Row(record, cells) for record, cells in zip(records, table.rows, strict=False)]
        self.ui.grid.wraps = True
        self.ui.grid.show_rows(table.columns, rows, _weights(table))
        self.ui.stack.setCurrentIndex(_MAIN if rows else _EMPTY)
        told = [self.tr("Records: {count}").format(count=len(rows))]
        if table.counted:
            told.append(self.context.words.say("actions.register-report.counted", count=table.counted))
        self.ui.count.setText(" ".join(told))
        nothing = self.tr("No record that this audience may see belongs in this report.")
        self.ui.empty.say("list-checks", table.title, f"{nothing} {' '.join(told[1:])}".strip())

    def _on_opened(self, record: str) -> None:
        if record:
            self.go.emit("profile", record)

    def _on_print(self) -> None:
        from ... import actions

        path = self.context.dialogs.save_file(self.tr("Print the report"), "PDF (*.pdf)", f"{self._name()}.pdf")
        if path is not None:
            number, workspace = self.ui.report.currentData(), self.context.workspace
            work = partial(actions.write_register_report, workspace, number, path, **self._wanted())
            told = self.tr("The report is printed.")
            self.context.run(lambda progress: work(progress=progress), lambda _done: self._say_saved(told, path))

    def _on_export(self) -> None:
        from ... import actions

        kinds = self.tr("Workbook (*.xlsx);;Table as text (*.csv)")
        path = self.context.dialogs.save_file(self.tr("Export the report"), kinds, f"{self._name()}.xlsx")
        if path is not None:
            number, workspace = self.ui.report.currentData(), self.context.workspace
            work = partial(actions.export_register_report, workspace, number, path, **self._wanted())
            told = self.tr("The tables are exported.")
            self.context.run(lambda _progress: work(), lambda _done: self._say_saved(told, path))

    def _say_saved(self, words: str, path: Any) -> None:
        self.context.dialogs.notice(words, f"\u2068{path}\u2069")

    def _name(self) -> str:
        title = self.ui.report.currentText()
        return "".join(sign if sign.isalnum() else "-" for sign in title).strip("-")[:60] or "report"


def _weights(table: Any) -> list[int]:
    """Give columns with long texts more of the width."""
    longest = [max((len(row[at]) for row in table.rows), default=0) for at in range(len(table.columns))]
    return [min(6, max(2, one // 12)) for one in longest]
