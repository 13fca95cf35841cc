"""Makes a workbook for an office to fill in: from the tables of a document, or from indicators that are chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...core import GfmdError, clock
from .. import icons, lists, look
from ..context import Context
from ..parts import Notice, NoticeList
from .view import View

_DOCUMENT, _CHOSEN = 0, 1
_CODE = Qt.ItemDataRole.UserRole
_YEARS, _FIRST_YEAR, _LAST_YEAR = 5, 1900, 2100
_AGES = {
    "": (),
    "minors": ("Y_LT18", "Y_GE18", "_T"),
    "broad": ("Y_LT15", "Y15T24", "Y25T64", "Y_GE65", "_T"),
    "five": (*(f"Y{low}T{low + 4}" for low in range(0, 85, 5)), "Y_GE85", "_T"),
}


class WorkbookView(View):
    """Says how many figures are asked before anything is written; `open` may be given (document, section)."""

    rail = "statistics"
    parent_screen = "statistics"
    has_side = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._sections: dict[str, tuple[Any, ...]] = {}
        self._reading: Any = None
        self._section_wanted = ""
        self._wanted: tuple[Any, ...] = ()
        self._names: dict[QWidget, QLabel] = {}
        self.lead, self.sum = QLabel(self), QLabel(self)
        self.by_document, self.by_choice = QRadioButton(self), QRadioButton(self)
        self.modes = QButtonGroup(self)
        self.stack = QStackedWidget(self)
        self.document, self.section, self.language, self.ages = (QComboBox(self) for _ in range(4))
        self.search, self.areas, self.others, self.heading = (QLineEdit(self) for _ in range(4))
        self.indicators = QListWidget(self)
        self.first, self.last = QSpinBox(self), QSpinBox(self)
        self.years = QWidget(self)
        self.by_sex = QCheckBox(self)
        self.told = NoticeList(self)
        self.save = QPushButton(self)
        self._arrange()
        self._connect()
        self._prepare()

    def title(self) -> str:
        """Name the screen."""
        return self.tr("A workbook to fill in")

    def crumb(self) -> str:
        """Lead back to the figures."""
        return self.tr("Statistics")

    def open(self, argument: Any) -> None:
        """Offer the documents; `argument` may be (document, section)."""
        self._offer_documents()
        if isinstance(argument, tuple):
            document, self._section_wanted = argument
            self.document.setCurrentIndex(max(0, self.document.findData(document)))
            self.by_document.setChecked(True)
        elif not self.document.count():
            self.by_choice.setChecked(True)
        self.retranslate()
        self._read_document()

    def retranslate(self) -> None:
        """Word everything again."""
        self.lead.setText(
            self.tr(
                "An office fills in the yellow cells and sends the workbook back; it is then read without a question. "
                "Drop-down lists, missing marks and explanations are in the language chosen here."
            )
        )
        self.by_document.setText(self.tr("What the indicator tables of a document ask"))
        self.by_choice.setText(self.tr("Indicators that I choose"))
        self.by_sex.setText(self.tr("by sex"))
        self.search.setPlaceholderText(self.tr("Type to search"))
        self.areas.setPlaceholderText(self.tr("Names or codes, with commas between"))
        self.others.setPlaceholderText(self.tr("None: only totals"))
        self.save.setText(self.tr("Save the workbook…"))
        self._name_fields()
        self._fill_ages()
        self._fill_indicators()
        self._count()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP_HUGE, look.GAP_LARGE, look.GAP_HUGE, look.GAP_LARGE)
        column.setSpacing(look.GAP)
        for label in (self.lead, self.sum):
            label.setWordWrap(True)
        self.lead.setProperty("role", "soft")
        self.sum.setProperty("role", "heading")
        self.save.setProperty("role", "primary")
        between = QHBoxLayout(self.years)
        between.setContentsMargins(0, 0, 0, 0)
        between.addWidget(self.first)
        between.addWidget(self.last)
        for mode, button in ((_DOCUMENT, self.by_document), (_CHOSEN, self.by_choice)):
            self.modes.addButton(button, mode)
        self.stack.addWidget(self._form((self.document, self.section)))
        chosen = (self.search, self.indicators, self.areas, self.others, self.by_sex, self.ages)
        self.stack.addWidget(self._form(chosen))
        for widget in (self.lead, self.by_document, self.by_choice):
            column.addWidget(widget)
        column.addWidget(self.stack, 1)
        column.addWidget(self._form((self.years, self.language, self.heading)))
        column.addWidget(self.told)
        column.addWidget(self.sum)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignTrailing)

    def _form(self, fields: tuple[QWidget, ...]) -> QWidget:
        box = QWidget(self)
        form = QFormLayout(box)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            label = self._names[field] = QLabel(box)
            form.addRow(label, field)
        return box

    def _name_fields(self) -> None:
        names = {
            self.document: self.tr("Document"),
            self.section: self.tr("Section"),
            self.search: self.tr("Indicators"),
            self.indicators: "",
            self.areas: self.tr("Countries or areas"),
            self.others: self.tr("Other countries"),
            self.by_sex: self.tr("Broken down"),
            self.ages: self.tr("Ages"),
            self.years: self.tr("Years"),
            self.language: self.tr("Language of the workbook"),
            self.heading: self.tr("Title"),
        }
        for field, name in names.items():
            self._names[field].setText(name)
            field.setAccessibleName(name or names[self.search])
        for spin, name in ((self.first, self.tr("First year")), (self.last, self.tr("Last year"))):
            spin.setAccessibleName(name)
            spin.lineEdit().setAccessibleName(name)

    def _connect(self) -> None:
        self.modes.idToggled.connect(lambda mode, on: self._on_mode(mode) if on else None)
        self.document.activated.connect(lambda _at: self._read_document())
        self.section.activated.connect(lambda _at: self._count())
        self.ages.activated.connect(lambda _at: self._count())
        self.by_sex.toggled.connect(lambda _on: self._count())
        self.search.textChanged.connect(self._narrow)
        self.indicators.itemChanged.connect(lambda _item: self._count())
        for line in (self.areas, self.others):
            line.editingFinished.connect(self._count)
        for spin in (self.first, self.last):
            spin.valueChanged.connect(lambda _year: self._count())
        self.save.clicked.connect(self._on_save)

    def _prepare(self) -> None:
        year = clock.now().year
        for spin, value in ((self.first, year - _YEARS), (self.last, year - 1)):
            spin.setRange(_FIRST_YEAR, _LAST_YEAR)
            spin.setLocale(QLocale.c())
            spin.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            spin.setValue(value)
        for tag, name in lists.languages():
            self.language.addItem(name, tag)
        office = self.context.workspace.office
        self.language.setCurrentIndex(max(0, self.language.findData(office.language)))
        self.areas.setText(dict(lists.countries(self.context.language)).get(office.country, office.country))
        self.indicators.setMinimumHeight(150)
        icons.wear(self.save, "download", "on_primary", 18)
        self.by_document.setChecked(True)

    def _offer_documents(self) -> None:
        from ... import actions

        before = self.document.currentData()
        self.document.clear()
        for card in actions.list_documents(self.context.workspace):
            self.document.addItem(card.title, card.id)
        self.document.setCurrentIndex(max(0, self.document.findData(before)))

    def _read_document(self) -> None:
        """Find out, beside the window, what the tables of the document ask; once for each document."""
        from ... import actions

        identity, workspace, language = self.document.currentData(), self.context.workspace, self.context.language
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        if identity is None or identity in self._sections:
            self._offer_sections()
            return
        self._reading = self.context.run(
            lambda _progress: actions.workbook_sections(actions.open_document(workspace, identity, language)),
            lambda sections: self._on_sections(identity, sections),
        )

    def _on_sections(self, identity: str, sections: tuple[Any, ...]) -> None:
        self._reading = None
        self._sections[identity] = sections
        self._offer_sections()

    def _offer_sections(self) -> None:
        before = self._section_wanted or self.section.currentData()
        self._section_wanted = ""
        self.section.clear()
        self.section.addItem(self.tr("the whole document"), "")
        for each in self._sections.get(self.document.currentData(), ()):
            self.section.addItem(each.title, each.path)
        self.section.setCurrentIndex(max(0, self.section.findData(before)))
        self._count()

    def _fill_ages(self) -> None:
        chosen = self.ages.currentData()
        names = {
            "": self.tr("all ages together"),
            "minors": self.tr("under 18, 18 and over"),
            "broad": self.tr("under 15, 15–24, 25–64, 65 and over"),
            "five": self.tr("groups of five years"),
        }
        self.ages.clear()
        for key, name in names.items():
            self.ages.addItem(name, key)
        self.ages.setCurrentIndex(max(0, self.ages.findData(chosen)))

    def _fill_indicators(self) -> None:
        chosen = set(self._chosen())
        self.indicators.blockSignals(True)
        self.indicators.clear()
        for name, code in lists.indicators(self.context.language):
            item = QListWidgetItem(f"{name}  \u2068{code}\u2069", self.indicators)
            item.setData(_CODE, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if code in chosen else Qt.CheckState.Unchecked)
        self.indicators.blockSignals(False)
        self._narrow(self.search.text())

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().casefold() for word in wanted))

    def _items(self) -> list[QListWidgetItem]:
        return [self.indicators.item(at) for at in range(self.indicators.count())]

    def _chosen(self) -> list[str]:
        return [str(item.data(_CODE)) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def _on_mode(self, mode: int) -> None:
        self.stack.setCurrentIndex(mode)
        self._count()

    def _ask(self) -> tuple[Any, ...]:
        """Return what is asked; GfmdError where a field cannot be understood."""
        from ... import actions

        years = tuple(str(year) for year in range(self.first.value(), self.last.value() + 1))
        if self.by_document.isChecked():
            chosen = self.section.currentData() or ""
            known = self._sections.get(self.document.currentData(), ())
            asked = dict.fromkeys(one for each in known if chosen in ("", each.path) for one in each.wanted)
            return tuple(replace(one, periods=years) for one in asked)
        sexes = ("F", "M", "_T") if self.by_sex.isChecked() else ()
        ages = _AGES[self.ages.currentData() or ""]
        areas, others = _parts(self.areas.text()), _parts(self.others.text())
        return actions.workbook_request(self._chosen(), areas, years, sexes=sexes, ages=ages, counterparts=others)

    def _count(self) -> None:
        """Say how many figures are asked, or what cannot be understood."""
        try:
            self._wanted = self._ask()
            self.told.show_notices(())
        except GfmdError as error:
            self._wanted = ()
            self.told.show_notices([Notice("warning", *self.context.words.error(error))])
        count = sum(one.cells for one in self._wanted)
        told = {"count": f"\u2068{count}\u2069", "sheets": f"\u2068{len(self._wanted)}\u2069"}
        words = self.tr("The workbook asks for {count} figures on {sheets} sheets.").format(**told)
        self.sum.setText(words if count else self.tr("No figure is asked for yet."))
        self.save.setEnabled(count > 0)

    def _on_save(self) -> None:
        from ... import actions

        kind = self.tr("Excel workbooks")
        path = self.context.dialogs.save_file(self.tr("Save the workbook"), f"{kind} (*.xlsx)", "figures.xlsx")
        if path is None:
            return
        workspace, wanted = self.context.workspace, self._wanted
        language, title = self.language.currentData(), self.heading.text().strip()
        self.context.run(
            lambda _progress: actions.write_workbook(workspace, wanted, path, language, title),
            lambda count: self.context.dialogs.notice(
                self.tr("A workbook that asks for {count} figures was written.").format(count=count),
                f"\u2068{path}\u2069",
            ),
        )


def _parts(text: str) -> list[str]:
    return [part for each in text.replace("،", ",").replace(";", ",").split(",") if (part := each.strip())]
