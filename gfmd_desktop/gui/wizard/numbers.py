"""Fields of numbers: typed as people write them, kept exactly."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ...core import Json
from .. import look
from .field import Field

if TYPE_CHECKING:
    from .form import Asked

_EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬−", "01234567890123456789.,-")
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’\u2066-\u2069\u200e\u200f]")
_GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?")
_DECIMAL = re.compile(r"-?\d+(\.\d+)?")
NUMBER_WIDTH = 220


def parse_decimal(text: str) -> str | None:
    """Return the exact decimal a person meant, without grouping; None for nothing.

    A single comma is the decimal sign unless it groups thousands together with a point or another comma.
    ValueError when the text is not a number, or could mean two.
    """
    plain = _SPACES.sub("", text.translate(_EASTERN))
    if not plain:
        return None
    if _GROUPED.fullmatch(plain) and ("." in plain or plain.count(",") > 1):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"-?[1-9]\d{0,2},\d{3}", plain):
        raise ValueError(
            QCoreApplication.translate(
                "Numbers", "{text} can mean thousands or a fraction; write it without the comma, or with a point."
            ).format(text=text.strip())
        )
    plain = plain.replace(",", ".")
    if not _DECIMAL.fullmatch(plain):
        raise ValueError(QCoreApplication.translate("Numbers", "{text} is not a number.").format(text=text.strip()))
    return plain


def parse_integer(text: str) -> int | None:
    """Return the whole number a person meant; ValueError when it is none."""
    plain = _SPACES.sub("", text.translate(_EASTERN))
    if re.fullmatch(r"-?\d{1,3}([.,]\d{3})+", plain):
        plain = re.sub("[.,]", "", plain)
    if not plain:
        return None
    if not re.fullmatch(r"-?\d+", plain):
        raise ValueError(
            QCoreApplication.translate("Numbers", "{text} is not a whole number.").format(text=text.strip())
        )
    return int(plain)


def grouped(text: str) -> str:
    """Return decimal text with its thousands apart (U+202F keeps its order from right to left as well)."""
    match = re.fullmatch(r"(-?)(\d+)(\.\d+)?", text)
    if match is None:
        return text
    sign, whole, rest = match.groups()
    return f"{sign}{int(whole):,}".replace(",", "\u202f") + (rest or "") if len(whole) > 4 else text


class _NumberField(Field):
    """One short line."""

    def __init__(self, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(asked, parent)
        self.edit = QLineEdit(self)
        self.edit.setMaximumWidth(NUMBER_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(look.GAP_SMALL)
        row.addWidget(self.edit)
        row.addStretch(1)
        self.column.addLayout(row)
        self.watch(self.edit)
        self.edit.returnPressed.connect(self.commit)

    def write(self, value: Json) -> None:
        """Show the number, thousands apart."""
        self.edit.setText("" if value is None else grouped(str(value)))


class IntegerField(_NumberField):
    """A whole number."""

    def read(self) -> Json:
        """Return an int, or None."""
        return parse_integer(self.edit.text())


class DecimalField(_NumberField):
    """An exact decimal, kept as text."""

    def read(self) -> Json:
        """Return decimal text, or None."""
        return parse_decimal(self.edit.text())
