"""The figures: a table that never feels big, filters as chips, and the cell each figure comes from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QMenu

from ...core import Changes, Observation
from .. import lists, look
from .._ui.statistics_view import Ui_StatisticsView
from ..context import Context
from ..models.isolating import IsolatingDelegate
from ..models.observations import FIELDS, OBSERVATION, WIDTHS, ObservationModel
from ..parts import Card, notice_of
from .differences import DifferencesPanel
from .filters import FilterBar
from .source_panel import SourcePanel
from .view import View

_EMPTY, _MAIN = 0, 1
_FIGURES, _IMPORTS, _REMARKS, _DIFFERENCES = range(4)
_SOON_MS, _SEARCH_WIDTH = 300, 260
_KINDS = {".csv": "csv", ".json": "json", ".xlsx": "xlsx"}


class StatisticsView(View):
    """Figures, imports, and what the rules of the catalogue say about them."""

    rail = "statistics"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_StatisticsView()
        self.ui.setupUi(self)
        self.dressed()
        self._order: tuple[str, ...] = ()
        self._search: Any = None
        self._chosen = ""
        self._cards: dict[str, Any] = {}
        self._checked = False
        self._looked_for: Observation | None = None
        self.model = ObservationModel(self._fetch, lists.labeller(context.language), self)
        self.filters = FilterBar(context, self.ui.filters, self)
        self.source = SourcePanel(context, self.ui, self)
        self.differences = DifferencesPanel(context, self)
        self.ui.parts.addWidget(self.differences)
        self.search_line = QLineEdit(self)
        self.search_line.setClearButtonEnabled(True)
        self.search_line.setMaximumWidth(_SEARCH_WIDTH)
        self.ui.layout_4.addWidget(self.search_line)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self.menu = QMenu(self)
        self.ui.import_file.setMenu(self.menu)
        self._prepare_table()
        self._connect()
        self._name_tabs()

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Statistics")

    def open(self, argument: Any) -> None:
        """Show what there is; `argument` may name an indicator."""
        if isinstance(argument, str) and argument:
            self.filters.choose("indicator", (argument,))
        self._show()

    def refresh(self, changes: Changes) -> None:
        """Follow imports and withdrawals."""
        if {"datasets", "observations"} & changes.nouns:
            self._checked = False
            if self.isVisible():
                self._show()

    def retranslate(self) -> None:
        """Word the table again."""
        self.model.set_label(lists.labeller(self.context.language))
        self._name_tabs()
        if self.context.has_workspace:
            self._show()

    def _prepare_table(self) -> None:
        table = self.ui.table
        table.setModel(self.model)
        table.setItemDelegate(IsolatingDelegate(table))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(look.ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.sectionClicked.connect(self._on_sort)
        table.setCornerButtonEnabled(False)

    def _connect(self) -> None:
        self.filters.changed.connect(self._search_again)
        self.ui.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.ui.tabs.currentChanged.connect(self._on_tab)
        self.ui.empty.pressed.connect(lambda: self.go.emit("import", None))
        self.search_line.textChanged.connect(lambda _text: self._soon.start())
        self._soon.timeout.connect(lambda: self.filters.search(self.search_line.text()))
        self.differences.shown.connect(self._on_remarked)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self.search_line.setFocus)
        self.ui.save_as.clicked.connect(self._on_save)
        self.ui.check.clicked.connect(self._check)
        self.ui.remarks_list.followed.connect(self._on_remark)
        self.ui.datasets.opened.connect(self._choose_dataset)
        self.ui.withdraw.clicked.connect(lambda: self._stand(withdraw=True))
        self.ui.restore.clicked.connect(lambda: self._stand(withdraw=False))

    def _name_tabs(self) -> None:
        tabs = self.ui.tabs
        tabs.setUsesScrollButtons(False)
        names = (self.tr("Figures"), self.tr("Imports"), self.tr("Remarks"), self.tr("Differences"))
        for number, name in enumerate(names):
            if tabs.count() <= number:
                tabs.addTab(name)
            else:
                tabs.setTabText(number, name)
        self.search_line.setPlaceholderText(self.tr("Search texts and notes"))
        self.search_line.setAccessibleName(self.search_line.placeholderText())
        self.differences.retranslate()
        self._fill_menu()

    def _fill_menu(self) -> None:
        """Offer the ways by which figures come in."""
        self.menu.clear()
        entries = (
            (self.tr("Import a workbook…"), "import"),
            (self.tr("Import several workbooks…"), "import-many"),
            (self.tr("Make a workbook to fill in…"), "workbook"),
        )
        for words, screen in entries:
            action = self.menu.addAction(words)
            action.setEnabled(screen == "workbook" or not self._read_only())
            action.triggered.connect(partial(self.go.emit, screen, None))

    def _read_only(self) -> bool:
        return self.context.has_workspace and self.context.workspace.read_only

    def _show(self) -> None:
        from ... import actions

        workspace = self.context.workspace
        datasets = actions.list_datasets(workspace)
        self.ui.stack.setCurrentIndex(_MAIN if datasets else _EMPTY)
        self._fill_menu()
        self.ui.empty.say(
            "table-2",
            self.tr("No figures yet"),
            self.tr(
                "Import workbooks as they come: tables of the United Nations, of the World Bank, of your statistical "
                "office. The program proposes how to read them, you confirm, and every figure remembers its cell."
            ),
            "" if workspace.read_only else self.tr("Import a workbook"),
        )
        self._list_datasets(datasets)
        if self.ui.tabs.currentIndex() == _DIFFERENCES:
            self.differences.look_again()
        if datasets:
            self.filters.offer()
            self._search_again()

    def _search_again(self) -> None:
        from ... import actions

        if self._search is not None:
            self._search.cancel()
        wanted, order, workspace = self.filters.wanted(), self._order, self.context.workspace
        self._search = self.context.jobs.start(lambda _progress: actions.observation_ids(workspace, wanted, order))
        self._search.succeeded.connect(self._on_found)
        self._search.failed.connect(self.context.dialogs.error)

    def _on_found(self, ids: Sequence[int]) -> None:
        self.model.show_rows(ids)
        count = f"\u2068{len(ids):,}\u2069".replace(",", "\u202f")
        self.ui.count.setText(self.tr("Figures found: {count}").format(count=count))
        if len(ids):
            # Kept until the person chooses another row: several searches may still be under way.
            row = self.model.row_of(self._looked_for) if self._looked_for is not None else 0
            self.ui.table.setCurrentIndex(self.model.index(row, 0))  # selectRow finds no column from right to left
        else:
            self.source.show_nothing()

    def _fetch(self, ids: Any) -> tuple[Observation, ...]:
        from ... import actions

        return actions.observations_by_row(self.context.workspace, ids)

    def _on_sort(self, column: int) -> None:
        field = FIELDS[column]
        field = "column" if field == "cell" else field
        self._order = (f"-{field}",) if self._order == (field,) else (field,)
        down = self._order[0].startswith("-")
        header = self.ui.table.horizontalHeader()
        header.setSortIndicatorShown(True)
        header.setSortIndicator(column, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        self._search_again()

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        observation = index.data(OBSERVATION) if index.isValid() else None
        if observation is not None:
            if observation != self._looked_for:
                self._looked_for = None
            self.source.show_observation(observation)

    def _on_tab(self, number: int) -> None:
        self.ui.parts.setCurrentIndex(number)
        if number == _REMARKS and not self._checked:
            self._check()
        elif number == _DIFFERENCES:
            self.differences.look_again()

    def _on_save(self) -> None:
        from ... import actions

        kinds = (
            self.tr("Excel, with codes and sources (*.xlsx)"),
            self.tr("SDMX-CSV 2.0 (*.sdmx.csv)"),
            self.tr("CSV table (*.csv)"),
            "JSON (*.json)",
        )
        path = self.context.dialogs.save_file(self.tr("Save the figures found"), ";;".join(kinds), "observations.xlsx")
        if path is None:
            return
        kind = "sdmx-csv" if path.name.endswith(".sdmx.csv") else _KINDS.get(path.suffix.lower(), "csv")
        workspace, wanted, language = self.context.workspace, self.filters.wanted(), self.context.language
        self.context.run(
            lambda progress: actions.export_observations(workspace, wanted, kind, path, progress, language=language),
            lambda count: self.context.dialogs.notice(
                self.tr("Figures written: {count}").format(count=count), f"\u2068{path}\u2069"
            ),
        )

    def _check(self) -> None:
        from ... import actions

        self.ui.tabs.setCurrentIndex(_REMARKS)
        self.ui.remarks_words.setText(self.tr("The figures are being checked against the rules of the catalogue…"))
        self._checked = True
        workspace = self.context.workspace
        self.context.run(lambda progress: actions.check_statistics(workspace, progress), self._on_checked)

    def _on_checked(self, findings: Any) -> None:
        words = (
            self.tr("What the rules of the catalogue find doubtful: {count}").format(count=len(findings))
            if findings
            else self.tr("The figures agree with every rule of the catalogue.")
        )
        self.ui.remarks_words.setText(words)
        link = self.tr("Show the cell")
        self.ui.remarks_list.show_notices(
            notice_of(finding, self.context.words, finding.where if finding.where.spot else None, link)
            for finding in findings
        )

    def _on_remark(self, where: Any) -> None:
        """Find the figure that a remark is about, and show it with its cell."""
        from ... import actions

        workspace = self.context.workspace
        self.context.run(lambda _progress: actions.observation_at(workspace, where), self._on_remarked)

    def _on_remarked(self, observation: Observation | None) -> None:
        if observation is None:
            self.context.dialogs.notice(self.tr("This figure is no longer among those that count."))
            return
        self._looked_for = observation
        self.ui.tabs.setCurrentIndex(_FIGURES)
        self.filters.chosen = {"indicator": (observation.indicator,), "ref_area": (observation.ref_area,)}
        self.filters.offer()
        self._search_again()

    def _list_datasets(self, datasets: Any) -> None:
        self._cards = {card.id: card for card in datasets}
        cards = []
        for card in datasets:
            figures = self.tr("figures: {count}").format(count=card.observations)
            facts = (card.publisher, card.vintage, f"\u2068{card.file}\u2069" if card.file else "", card.sheet, figures)
            state = self.tr("withdrawn") if card.withdrawn else card.imported_at[:10]
            icon = "x" if card.withdrawn else "file-spreadsheet"
            cards.append(Card(card.id, card.title, " · ".join(filter(None, facts)), icon=icon, trailing=state))
        self.ui.datasets.show_cards(cards)
        self._choose_dataset(self._chosen)

    def _choose_dataset(self, key: str) -> None:
        card = self._cards.get(key)
        self._chosen = key if card is not None else ""
        self.ui.chosen.setVisible(card is not None)
        if card is not None:
            self.ui.chosen_title.setText(card.title)
            self.ui.withdraw.setVisible(not card.withdrawn)
            self.ui.restore.setVisible(card.withdrawn)
            self.ui.withdraw.setEnabled(not self.context.workspace.read_only)

    def _stand(self, *, withdraw: bool) -> None:
        from ... import actions

        card = self._cards[self._chosen]
        if withdraw and not self.context.dialogs.confirm(
            self.tr("Withdraw this import?"),
            self.tr("Its {count} figures no longer count in tables and reports. Nothing is deleted.").format(
                count=card.observations
            ),
            self.tr("Withdraw"),
        ):
            return
        act = actions.withdraw_dataset if withdraw else actions.restore_dataset
        self.context.attempt(lambda: act(self.context.workspace, card.id))
        self._show()
