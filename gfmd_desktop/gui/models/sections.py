"""The tree of a document's sections, and the delegate that draws title, ring and per cent."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...templates import Node
from .. import look
from ..parts import paint_ring

if TYPE_CHECKING:
    from ...documents import Section

Index = QModelIndex | QPersistentModelIndex
SECTION = Qt.ItemDataRole.UserRole


def share(section: Section) -> tuple[int, int]:
    """Return how many answers a section has and needs; where none is required, how many it has and asks for."""
    count = section.count
    return (count.required_answered, count.required) if count.required else (count.answered, count.asked)


def within(sections: Sequence[Section], section: Section) -> list[Section]:
    """Return the sections directly within another."""
    after = sections[list(sections).index(section) + 1 :]
    inside = itertools.takewhile(lambda one: one.depth > section.depth, after)
    return [one for one in inside if one.depth == section.depth + 1]


def title_of(section: Section) -> str:
    """Return the title with its number; templates often write the number themselves."""
    numbered = any(sign.isdigit() for sign in section.title[:12])
    return section.title if numbered else f"{section.number} {section.title}".strip()


class _Node:
    def __init__(self, section: Section | None, parent: _Node | None) -> None:
        self.section, self.parent = section, parent
        self.children: list[_Node] = []
        self.row = len(parent.children) if parent is not None else 0


class SectionModel(QAbstractItemModel):
    """Sections by their depth; a refresh with the same sections only repaints."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node(None, None)
        self._nodes: list[_Node] = []

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Replace the sections, or only their numbers when the tree is the same."""
        if [node.section and (node.section.path, node.section.title, node.section.depth) for node in self._nodes] == [
            (section.path, section.title, section.depth) for section in sections
        ]:
            for node, section in zip(self._nodes, sections, strict=True):
                node.section = section
                place = self._index(node)
                self.dataChanged.emit(place, place)
            return
        self.beginResetModel()
        self._root, self._nodes = _Node(None, None), []
        trail = [self._root]
        for section in sections:
            least = min((known.depth for known in sections), default=0)
            del trail[section.depth - least + 1 :]
            node = _Node(section, trail[-1])
            trail[-1].children.append(node)
            trail.append(node)
            self._nodes.append(node)
        self.endResetModel()

    def place_of(self, path: str) -> QModelIndex:
        """Return the index of a section; invalid when there is none."""
        for node in self._nodes:
            if node.section is not None and node.section.path == path:
                return self._index(node)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a child."""
        node = self._node(parent)
        if column != 0 or not 0 <= row < len(node.children):
            return QModelIndex()
        return self.createIndex(row, 0, node.children[row])

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """Return the index of the section around."""
        above = self._node(index).parent
        return QModelIndex() if above is None or above is self._root else self._index(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many sections there are within."""
        return len(self._node(parent).children)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return one."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return title, section, or what a screen reader says."""
        section = self._node(index).section
        if section is None:
            return None
        words = title_of(section)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            answered, asked = share(section)
            return f"{words}, {answered} / {asked}"
        return section if role == SECTION else None

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, _Node) else self._root

    def _index(self, node: _Node) -> QModelIndex:
        return QModelIndex() if node is self._root else self.createIndex(node.row, 0, node)


class SectionDelegate(QStyledItemDelegate):
    """Draws parts as small headings, sections with ring and per cent."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(80, look.ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one section."""
        section = index.data(SECTION)
        if section is None:
            return
        painter.save()
        box: QRect = option.rect.adjusted(2, 1, -2, -1)
        direction = option.direction
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("tint" if chosen else "background"))
            painter.drawRoundedRect(box, look.RADIUS, look.RADIUS)
        part = index.model().hasChildren(index)
        inner = box.adjusted(look.GAP_SMALL, 0, -look.GAP_SMALL, 0)
        lead = 0 if part else 26
        if not part:
            ring = QRect(inner.left(), inner.center().y() - 8, 17, 17)
            paint_ring(painter, QStyle.visualRect(direction, inner, ring).toRectF(), *share(section))
        end = self._draw_share(painter, inner, direction, section, part)
        self._draw_title(painter, inner.adjusted(lead, 0, -end, 0), inner, direction, str(index.data()), part, chosen)
        painter.restore()

    def _draw_share(
        self, painter: QPainter, inner: QRect, direction: Qt.LayoutDirection, section: Section, part: bool
    ) -> int:
        answered, asked = share(section)
        if part or not asked or answered in (0, asked):
            return 0
        words = f"\u2066{100 * answered // asked}\u00a0%\u2069"
        painter.setFont(look.body_font(look.SMALL_POINTS))
        painter.setPen(look.color("soft"))
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, QStyle.visualAlignment(direction, end), words)
        return painter.fontMetrics().horizontalAdvance(words) + look.GAP_SMALL

    def _draw_title(
        self,
        painter: QPainter,
        room: QRect,
        inner: QRect,
        direction: Qt.LayoutDirection,
        words: str,
        part: bool,
        chosen: bool,
    ) -> None:
        painter.setFont(look.body_font(look.SMALL_POINTS if part else look.BODY_POINTS, bold=part or chosen))
        painter.setPen(look.color("soft" if part and not chosen else "text"))
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QStyle.visualRect(direction, inner, room), QStyle.visualAlignment(direction, start), text)


def holds(holder: Node, item: Node) -> bool:
    """Tell whether an item of a template is another one, or lies within it."""
    return holder is item or any(holds(inner, item) for inner in getattr(holder, "items", ()))
