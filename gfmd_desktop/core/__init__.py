"""The shared nouns: model, findings, errors, progress, clock, ids, resources, words. Standard library only."""

from . import clock, findings, places, resources
from .blocks import Block, Tally, in_blocks
from .changes import Changes
from .errors import Cancelled, GfmdError
from .findings import Finding, Place, Severity
from .ids import is_id, new_id
from .languages import LANGUAGES, NAMES, is_right_to_left
from .model import (
    STATISTICS_LOG,
    Change,
    Dataset,
    Json,
    Meta,
    Observation,
    ObservationKey,
    Office,
    Sharing,
    Source,
    address,
    column_letters,
)
from .progress import NoProgress, Progress
from .words import Worded, Words, catalogue

__all__ = [
    "LANGUAGES",
    "NAMES",
    "STATISTICS_LOG",
    "Block",
    "Cancelled",
    "Change",
    "Changes",
    "Dataset",
    "Finding",
    "GfmdError",
    "Json",
    "Meta",
    "NoProgress",
    "Observation",
    "ObservationKey",
    "Office",
    "Place",
    "Progress",
    "Severity",
    "Sharing",
    "Source",
    "Tally",
    "Worded",
    "Words",
    "address",
    "catalogue",
    "clock",
    "column_letters",
    "findings",
    "in_blocks",
    "is_id",
    "is_right_to_left",
    "new_id",
    "places",
    "resources",
]
