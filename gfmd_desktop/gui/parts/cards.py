"""Lists of cards: a thing with a line about it that can be opened with mouse or keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from .. import icons, look

_WRAP = Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class Card:
    """What one card says; `share` draws a ring instead of the icon, `key` is told when it is opened."""

    key: Any
    title: str
    detail: str = ""
    icon: str = ""
    tone: str = "primary"
    trailing: str = ""
    share: tuple[int, int] | None = None
    opens: bool = True


class CardButton(QAbstractButton):
    """One card."""

    def __init__(self, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.setText(card.title)
        self.setAccessibleName(card.title)
        self.setAccessibleDescription(card.detail)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if card.opens else Qt.FocusPolicy.NoFocus)
        if card.opens:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hasHeightForWidth(self) -> bool:
        """Wrap the words, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the wrapped words need."""
        room = self._words_width(width)
        height = self._height(self._title_font(), self.card.title, room)
        if self.card.detail:
            height += look.GAP_TINY + self._height(self._detail_font(), self.card.detail, room)
        return height + 2 * look.GAP

    def sizeHint(self) -> QSize:
        """Return a usual width and the height that goes with it."""
        return QSize(320, self.heightForWidth(320))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shades = look.tokens()
        active = self.card.opens and (self.underMouse() or self.isDown())
        painter.setBrush(QColor(shades.tint if active else shades.surface))
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(shades.primary if focus or active else shades.line), 2 if focus else 1))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), look.RADIUS, look.RADIUS)
        self._draw_sides(painter)
        self._draw_words(painter)

    def _draw_sides(self, painter: QPainter) -> None:
        from .ring import paint_ring

        direction, size = self.layoutDirection(), look.ICON_SIZE
        box = QRect(look.GAP_WIDE, look.GAP, size, size)
        place = QStyle.visualRect(direction, self.rect(), box)
        if self.card.share is not None:
            paint_ring(painter, place.toRectF(), *self.card.share)
        elif self.card.icon:
            painter.drawPixmap(place, icons.pixmap(self.card.icon, self.card.tone, size))
        if self.card.trailing:
            painter.setFont(self._detail_font())
            painter.setPen(look.color("soft"))
            end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            area = self.rect().adjusted(look.GAP_WIDE, look.GAP + 1, -look.GAP_WIDE, 0)
            painter.drawText(area, QStyle.visualAlignment(direction, end), self.card.trailing)

    def _draw_words(self, painter: QPainter) -> None:
        room = self._words_width(self.width())
        title = self._height(self._title_font(), self.card.title, room)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        flags = QStyle.visualAlignment(self.layoutDirection(), start).value | _WRAP.value
        box = QRect(self._lead(), look.GAP, room, title)
        painter.setFont(self._title_font())
        painter.setPen(look.color("text"))
        painter.drawText(
            QStyle.visualRect(self.layoutDirection(), self.rect(), box), flags, look.whole(self.card.title)
        )
        if self.card.detail:
            below = QRect(self._lead(), look.GAP + title + look.GAP_TINY, room, self.height())
            painter.setFont(self._detail_font())
            painter.setPen(look.color("soft"))
            painter.drawText(
                QStyle.visualRect(self.layoutDirection(), self.rect(), below), flags, look.whole(self.card.detail)
            )

    def _lead(self) -> int:
        drawn = self.card.icon or self.card.share is not None
        return look.GAP_WIDE + (look.ICON_SIZE + look.GAP if drawn else 0)

    def _words_width(self, width: int) -> int:
        from PySide6.QtGui import QFontMetrics

        end = QFontMetrics(self._detail_font()).horizontalAdvance(self.card.trailing) if self.card.trailing else 0
        return max(60, width - self._lead() - look.GAP_WIDE - (end + look.GAP if end else 0))

    def _height(self, font: QFont, text: str, width: int) -> int:
        from PySide6.QtGui import QFontMetrics

        return QFontMetrics(font).boundingRect(0, 0, width, 2000, _WRAP.value, text).height()

    def _title_font(self) -> QFont:
        return look.body_font(bold=True)

    def _detail_font(self) -> QFont:
        return look.body_font(look.SMALL_POINTS)


class CardList(QWidget):
    """Cards under each other; `opened` tells the key of the one that was pressed."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.GAP_SMALL)
        self.buttons: list[CardButton] = []

    def show_cards(self, cards: Iterable[Card]) -> None:
        """Replace what is listed."""
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._add(card) for card in cards]
        self.setVisible(bool(self.buttons))

    def _add(self, card: Card) -> CardButton:
        button = CardButton(card, self)
        if card.opens:
            button.clicked.connect(lambda: self.opened.emit(card.key))
        self._layout.addWidget(button)
        return button
