"""Under a narrative: finds an observation and makes a reference of it, so that the text never holds a copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...core import Observation
from .. import lists, look
from ..models.isolating import isolated
from ..models.observations import value_words

if TYPE_CHECKING:
    from .form import Form

_SHOWN = 200
_OBSERVATION = Qt.ItemDataRole.UserRole


class FigurePicker(QFrame):
    """An indicator, then one of its figures; `picked` tells the reference in double braces."""

    picked = Signal(str)

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP_WIDE, look.GAP, look.GAP_WIDE, look.GAP)
        self.words, self.empty = QLabel(self), QLabel(self)
        self.words.setProperty("role", "heading")
        self.empty.setProperty("role", "soft")
        self.empty.setWordWrap(True)
        self.indicator, self.search, self.figures = QComboBox(self), QLineEdit(self), QListWidget(self)
        self.figures.setMinimumHeight(170)
        self.insert, self.close_button = QPushButton(self), QPushButton(self)
        row = QHBoxLayout()
        row.addWidget(self.indicator, 2)
        row.addWidget(self.search, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.insert)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addWidget(self.figures)
        column.addWidget(self.empty)
        column.addLayout(buttons)
        self.indicator.activated.connect(lambda _at: self._list())
        self.search.textChanged.connect(lambda _text: self._list())
        self.figures.itemActivated.connect(lambda _item: self._on_insert())
        self.figures.currentRowChanged.connect(lambda at: self.insert.setEnabled(at >= 0))
        self.insert.clicked.connect(self._on_insert)
        self.close_button.clicked.connect(self.hide)
        self._retranslate()

    def begin(self) -> None:
        """Offer the indicators that have figures of the document's country."""
        from ... import actions

        label = lists.labeller(self.form.language)
        codes = actions.observation_codes(self.form.context.workspace, "indicator", self._filter())
        self.indicator.clear()
        for code, name in sorted(((code, label("indicator", code)) for code in codes), key=lambda pair: pair[1]):
            self.indicator.addItem(name, code)
        self._list()
        self.indicator.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "insert"):
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.words.setText(self.tr("Which figure shall the text quote?"))
        self.indicator.setAccessibleName(self.tr("Indicator"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setPlaceholderText(self.tr("Year, country"))
        self.figures.setAccessibleName(self.tr("Figures"))
        self.insert.setText(self.tr("Insert"))
        self.close_button.setText(self.tr("Close"))
        self.empty.setText(self.tr("There are no figures of this country yet; import a workbook under Statistics."))

    def _filter(self, **more: Any) -> Any:
        from ... import actions

        country = self.form.document.state.country
        return actions.ObservationFilter(ref_areas=(country,) if country else (), **more)

    def _list(self) -> None:
        from ... import actions

        self.figures.clear()
        code = self.indicator.currentData()
        found: tuple[Observation, ...] = ()
        if code:
            wanted = self._filter(indicators=(code,))
            found = actions.find_observations(self.form.context.workspace, wanted, 0, 5000, ("-time_period",))
        label = lists.labeller(self.form.language)
        terms = self.search.text().casefold().split()
        for observation in found:
            words = figure_words(observation, label)
            if all(term in words.casefold() for term in terms):
                item = QListWidgetItem(isolated(words), self.figures)
                item.setData(_OBSERVATION, observation)
                if self.figures.count() >= _SHOWN:
                    break
        self.empty.setVisible(not self.indicator.count())
        self.insert.setEnabled(self.figures.currentRow() >= 0)

    def _on_insert(self) -> None:
        item = self.figures.currentItem()
        if item is not None:
            self.picked.emit(reference(item.data(_OBSERVATION)))
            self.hide()


def figure_words(observation: Observation, label: Any) -> str:
    """Return period, what else distinguishes the figure, and the figure."""
    parts = [observation.time_period]
    if observation.counterpart_area != "_T":
        parts.append(label("counterpart_area", observation.counterpart_area))
    parts += [label(name, code) for name in ("sex", "age") if (code := getattr(observation, name)) != "_T"]
    parts += [label(name, code) for name, code in observation.dims]
    return f"{' · '.join(parts)}:  {value_words(observation, label)}"


def reference(observation: Observation) -> str:
    """Return the figure as a text quotes it, naming every dimension that is not the usual total."""
    parts = [observation.indicator, f"REF_AREA={observation.ref_area}"]
    if observation.counterpart_area != "_T":
        parts.append(f"COUNTERPART_AREA={observation.counterpart_area}")
    if observation.freq != "A":
        parts.append(f"FREQ={observation.freq}")
    parts.append(f"TIME_PERIOD={observation.time_period}")
    parts += [f"{name.upper()}={code}" for name in ("sex", "age") if (code := getattr(observation, name)) != "_T"]
    parts += [f"{name}={code}" for name, code in observation.dims]
    return "{{" + " ".join(parts) + "}}"
