"""Lucide icons, recoloured by token when drawn and mirrored from right to left where they point."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

POINTING = frozenset({"chevron-left", "chevron-right", "send", "undo-2", "redo-2", "book-open", "git-merge"})
_ROOM = 6  # between icon and words
_PROPERTY, _TONE = "iconName", "iconToken"


def icon(name: str, tone: str = "text", size: int = 20) -> QIcon:
    """Return an icon in the colour of a token of the theme now in force."""
    from . import look

    shades = look.tokens()
    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(_pixmap(name, getattr(shades, tone), size, ratio))
        result.addPixmap(_pixmap(name, shades.line, size, ratio), QIcon.Mode.Disabled)
    return result


def spaced(name: str, tone: str, size: int) -> QIcon:
    """Return an icon with some room between it and the words that follow it on a button."""
    from . import look

    shades, result = look.tokens(), QIcon()
    right_to_left = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for ratio in (1.0, 2.0):
        for mode, shade in ((QIcon.Mode.Normal, getattr(shades, tone)), (QIcon.Mode.Disabled, shades.soft)):
            drawn = image(name, shade, size, ratio)
            wide = QImage(round((size + _ROOM) * ratio), drawn.height(), drawn.format())
            wide.fill(Qt.GlobalColor.transparent)
            wide.setDevicePixelRatio(ratio)
            painter = QPainter(wide)
            painter.drawImage(_ROOM if right_to_left else 0, 0, drawn)
            painter.end()
            result.addPixmap(QPixmap.fromImage(wide), mode)
    return result


def pixmap(name: str, tone: str = "text", size: int = 20) -> QPixmap:
    """Return one picture of an icon, sharp on screens of up to double density."""
    from . import look

    return _pixmap(name, getattr(look.tokens(), tone), size, 2.0)


def image(name: str, shade: str, size: int, ratio: float) -> QImage:
    """Draw an icon in a colour; `ratio` is the density of the screen it is meant for."""
    edge = round(size * ratio)
    picture = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", shade).encode()))
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    if name in POINTING and QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        picture = picture.transformed(QTransform().scale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def wear(widget: QAbstractButton | QLabel, name: str, tone: str = "text", size: int = 20) -> None:
    """Give a button or label an icon that follows theme and direction."""
    widget.setProperty(_PROPERTY, name)
    widget.setProperty(_TONE, tone)
    widget.setProperty("iconEdge", size)
    dress(widget)


def dress(widget: QWidget) -> None:
    """Set the icon that a widget's `iconName` property asks for."""
    name = widget.property(_PROPERTY)
    if not name:
        return
    tone = widget.property(_TONE) or "text"
    size = int(widget.property("iconEdge") or 20)
    if isinstance(widget, QPushButton):
        widget.setIconSize(QSize(size + _ROOM, size))
        widget.setIcon(spaced(name, tone, size))
    elif isinstance(widget, QAbstractButton):
        widget.setIcon(icon(name, tone, size))
    elif isinstance(widget, QLabel):
        widget.setPixmap(pixmap(name, tone, size))


def dress_tree(root: QWidget) -> None:
    """Set the icons of a widget and of everything in it."""
    dress(root)
    for child in root.findChildren(QWidget):
        dress(child)


def dress_all() -> None:
    """Set every icon of the application anew, after the theme or the direction changed."""
    for widget in QApplication.topLevelWidgets():
        dress_tree(widget)


def _pixmap(name: str, shade: str, size: int, ratio: float) -> QPixmap:
    return QPixmap.fromImage(image(name, shade, size, ratio))


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise LookupError(f"icon {name} is not among the program's files")
    return bytes(file.readAll().data()).decode()
