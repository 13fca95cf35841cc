"""Which members of a package each signature covers, as a table."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex
_TICK = "✓"


class CoverageModel(QAbstractTableModel):
    """A row for each member (name, and what it is), a column for each signature (whose, and what it covers)."""

    def __init__(self) -> None:
        super().__init__()
        self.members: Sequence[tuple[str, str]] = ()
        self.signatures: list[tuple[str, frozenset[str]]] = []
        self._words = ("", "", "")

    def show(
        self,
        members: Sequence[tuple[str, str]],
        signatures: Sequence[tuple[str, Collection[str]]],
        words: tuple[str, str, str],
    ) -> None:
        """Replace everything; `words` head the members and say *covered* and *not covered* to a screen reader."""
        self.beginResetModel()
        self.members, self._words = members, words
        self.signatures = [(office, frozenset(covers)) for office, covers in signatures]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many members there are."""
        return 0 if parent.isValid() else len(self.members)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return one column for the members, and one for each signature."""
        return 0 if parent.isValid() else 1 + len(self.signatures)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a member is, or a tick where a signature covers it."""
        name, words = self.members[index.row()]
        if index.column() == 0:
            shown: dict[int, str] = {
                Qt.ItemDataRole.DisplayRole: words,
                Qt.ItemDataRole.ToolTipRole: f"\u2066{name}\u2069",
            }
            return shown.get(role)
        covered = name in self.signatures[index.column() - 1][1]
        said: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: _TICK if covered else "",
            Qt.ItemDataRole.AccessibleTextRole: self._words[1 if covered else 2],
            Qt.ItemDataRole.TextAlignmentRole: Qt.AlignmentFlag.AlignCenter,
        }
        return said.get(role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return whose signature a column is."""
        if orientation != Qt.Orientation.Horizontal or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        return self._words[0] if section == 0 else self.signatures[section - 1][0]
