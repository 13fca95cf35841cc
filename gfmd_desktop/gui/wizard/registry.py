"""Which widget draws which type of question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ...templates import Kind, Question
from .choices import FEW, ChecksField, ComboField, RadioField, RankField
from .dates import DateField, DateTimeField, TimeField
from .field import Field
from .form import Asked
from .numbers import DecimalField, IntegerField
from .plain import AcknowledgeField, ComputedField, FileField, NoteField, PlaceField
from .records import RecordField
from .table import TableField
from .texts import Narrative, TextLine

FIELDS: dict[Kind, Callable[[Asked, QWidget | None], Field]] = {
    Kind.TEXT: TextLine,
    Kind.BARCODE: TextLine,
    Kind.INTEGER: IntegerField,
    Kind.DECIMAL: DecimalField,
    Kind.RANGE: DecimalField,
    Kind.DATE: DateField,
    Kind.TIME: TimeField,
    Kind.DATE_TIME: DateTimeField,
    Kind.SELECT_ONE: RadioField,
    Kind.SELECT_MULTIPLE: ChecksField,
    Kind.RANK: RankField,
    Kind.GEOPOINT: PlaceField,
    Kind.GEOTRACE: PlaceField,
    Kind.GEOSHAPE: PlaceField,
    Kind.FILE: FileField,
    Kind.ACKNOWLEDGE: AcknowledgeField,
    Kind.NOTE: NoteField,
    Kind.CALCULATE: ComputedField,
}


def field_for(asked: Asked, parent: QWidget | None = None) -> Field:
    """Return the field of a question; long lists are searched, multiline texts are narratives."""
    question = asked.question
    if question.is_table:
        return TableField(asked, parent)
    if question.kind is Kind.TEXT and question.extension.get("register"):
        return RecordField(asked, parent)
    if question.kind is Kind.TEXT and "multiline" in question.appearances:
        return Narrative(asked, parent)
    if question.kind is Kind.SELECT_ONE and _long(asked, question):
        return ComboField(asked, parent)
    return FIELDS.get(question.kind, TextLine)(asked, parent)


def _long(asked: Asked, question: Question) -> bool:
    return bool({"minimal", "autocomplete"} & question.appearances) or len(asked.choices()) > FEW
