"""What may leave: sharing levels, confidentiality, small counts. Pure; decides before anything is written."""

from .answers import document_level
from .cells import is_small, judge, level_of
from .values import Disclosure, DocumentPart, Mask, What, Why, Withheld, cover
from .withholding import published, withhold

__all__ = [
    "Disclosure",
    "DocumentPart",
    "Mask",
    "What",
    "Why",
    "Withheld",
    "cover",
    "document_level",
    "is_small",
    "judge",
    "level_of",
    "published",
    "withhold",
]
