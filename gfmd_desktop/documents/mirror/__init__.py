"""Mirror checks MC01 to MC40: a movement, payment or agreement as each of two countries tells it."""

from .book import Book, Sighting, Term
from .grading import Conditions, Grade, Kind, gap, grade
from .running import MIRROR_CHECKS, Fill, Mirror, mirror, mirrored_indicators
from .shapes import Compared, Countries

__all__ = [
    "MIRROR_CHECKS",
    "Book",
    "Compared",
    "Conditions",
    "Countries",
    "Fill",
    "Grade",
    "Kind",
    "Mirror",
    "Sighting",
    "Term",
    "gap",
    "grade",
    "mirror",
    "mirrored_indicators",
]
