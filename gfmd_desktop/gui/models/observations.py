"""A table of observations of any length: it holds row numbers and a few pages, and reads the rest as it is painted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from ...core import Observation
from .isolating import grouped

Index = QModelIndex | QPersistentModelIndex
PAGE = 256
_PAGES = 64
_SEARCHED = PAGE * 32
OBSERVATION = Qt.ItemDataRole.UserRole
FIELDS = ("indicator", "ref_area", "counterpart_area", "time_period", "value", "unit_measure", "sex", "age", "cell")
WIDTHS = (176, 108, 100, 64, 104, 92, 84, 84, 56)
_VALUE = FIELDS.index("value")
_ABSOLUTE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

Labeller = Callable[[str, str], str]
Fetch = Callable[[Sequence[int]], Sequence[Observation]]


class ObservationModel(QAbstractTableModel):
    """`fetch` gives the observations of row numbers, `label` words a code of a field."""

    def __init__(self, fetch: Fetch, label: Labeller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch, self._label = fetch, label
        self._ids: Sequence[int] = ()
        self._pages: OrderedDict[int, Sequence[Observation]] = OrderedDict()

    def show_rows(self, ids: Sequence[int]) -> None:
        """Show the observations with these row numbers, in this order."""
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self.endResetModel()

    def set_label(self, label: Labeller) -> None:
        """Word everything again, in another language."""
        self._label = label
        if len(self._ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(FIELDS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(FIELDS) - 1)

    def observation(self, row: int) -> Observation | None:
        """Return the observation of a row."""
        if not 0 <= row < len(self._ids):
            return None
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._fetch(self._ids[number * PAGE : (number + 1) * PAGE])
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[place]

    def row_of(self, wanted: Observation) -> int:
        """Return the row of an observation among the first few thousand, 0 if it is not there."""
        rows = range(min(len(self._ids), _SEARCHED))
        return next((row for row in rows if self.observation(row) == wanted), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many observations there are."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of fields shown."""
        return 0 if parent.isValid() else len(FIELDS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return words, alignment, or the observation itself."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _ABSOLUTE_RIGHT if index.column() == _VALUE else None
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, OBSERVATION):
            return None
        observation = self.observation(index.row())
        if role == OBSERVATION or observation is None:
            return observation
        return self._text(observation, FIELDS[index.column()])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the name of a field."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal and section < len(FIELDS):
            return field_words(FIELDS[section])
        return None

    def _text(self, observation: Observation, field: str) -> str:
        if field == "value":
            return value_words(observation, self._label)
        found = str(getattr(observation, field))
        return found if field in ("time_period", "cell") else self._label(field, found)


def value_words(observation: Observation, label: Labeller) -> str:
    """Return the figure as published, thousands apart, or why there is none."""
    if observation.value is None:
        return label("obs_status", observation.obs_status)
    return grouped(format(observation.value, "f"))


def field_words(field: str) -> str:
    """Return the name of a field."""
    return {
        "indicator": QCoreApplication.translate("Fields", "Indicator"),
        "ref_area": QCoreApplication.translate("Fields", "Area"),
        "counterpart_area": QCoreApplication.translate("Fields", "Other country"),
        "time_period": QCoreApplication.translate("Fields", "Period"),
        "sex": QCoreApplication.translate("Fields", "Sex"),
        "age": QCoreApplication.translate("Fields", "Age"),
        "value": QCoreApplication.translate("Fields", "Figure"),
        "unit_measure": QCoreApplication.translate("Fields", "Unit"),
        "cell": QCoreApplication.translate("Fields", "Cell"),
        "dataset": QCoreApplication.translate("Fields", "Import"),
        "obs_status": QCoreApplication.translate("Fields", "Status"),
        "dims": QCoreApplication.translate("Fields", "Further"),
    }[field]
