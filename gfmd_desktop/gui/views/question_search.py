"""Finds questions of the open document by their code, their words and their answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

if TYPE_CHECKING:
    from ..wizard.form import Form

_PATH = Qt.ItemDataRole.UserRole
_HITS = 60


class QuestionSearch(QObject):
    """While something is searched for, the hits take the place of the tree; `chosen` tells the path of one."""

    chosen = Signal(str)

    def __init__(
        self, line: QLineEdit, hits: QListWidget, tree: QWidget, form: Callable[[], Form | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._line, self._hits, self._tree, self._form = line, hits, tree, form
        self._index: list[tuple[str, str, str]] = []
        hits.hide()
        line.textChanged.connect(self._on_text)
        hits.itemActivated.connect(self._on_hit)
        hits.itemClicked.connect(self._on_hit)

    def forget(self) -> None:
        """Read words and answers anew with the next search."""
        self._index = []

    def _on_text(self, text: str) -> None:
        wanted = text.casefold().split()
        self._hits.setVisible(bool(wanted))
        self._tree.setVisible(not wanted)
        self._hits.clear()
        if not wanted:
            return
        for path, words, shown in self._searchable():
            if all(word in words for word in wanted):
                item = QListWidgetItem(shown, self._hits)
                item.setData(_PATH, path)
                item.setToolTip(shown)
                if self._hits.count() >= _HITS:
                    break
        if not self._hits.count():
            QListWidgetItem(self.tr("Nothing found"), self._hits).setFlags(Qt.ItemFlag.NoItemFlags)

    def _searchable(self) -> list[tuple[str, str, str]]:
        form = self._form()
        if not self._index and form is not None:
            for asked in form.document.interview.asked():
                label = form.label(asked.question, asked.path)
                answer = form.value(asked.path)
                shown = f"\u2066{asked.question.code}\u2069  {label}"
                self._index.append((asked.path, f"{shown} {answer or ''}".casefold(), shown))
        return self._index

    def _on_hit(self, item: QListWidgetItem) -> None:
        if path := item.data(_PATH):
            self._line.clear()
            self.chosen.emit(path)
