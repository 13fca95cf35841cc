"""A template being answered: what a log of changes says, completeness, review, quoted figures, indicator tables."""

from . import figures, log
from .comparing import ComparedItem, compare
from .completeness import Completeness, Count, DataGap, Section, completeness, data_gaps, sections_around
from .figures import Defaults, Figure, LocaleFormatter
from .log import Conflict, Settled, Write, conflicts, heads, resolve, writes
from .mirror import MIRROR_CHECKS, Compared, Fill, Grade, Mirror, mirror, mirrored_indicators
from .prefill import COMPANION, Feed, Side, Spring, fed, feeds, row_of_record
from .quality import Figures, Quality, quality
from .records import Record, Reminder, reminders, shifted
from .review import Review, advance
from .state import DocumentState, interview, state
from .tables import (
    Cell,
    Column,
    IndicatorTable,
    Origin,
    Row,
    cell_key,
    cell_path,
    indicator_table,
    indicators_of,
    typed_observations,
    with_unit,
)
from .telling import tell, words
from .voluntary import CHECKS, Compiled
from .voluntary import review as review_checks

__all__ = [
    "CHECKS",
    "COMPANION",
    "MIRROR_CHECKS",
    "Cell",
    "Column",
    "Compared",
    "ComparedItem",
    "Compiled",
    "Completeness",
    "Conflict",
    "Count",
    "DataGap",
    "Defaults",
    "DocumentState",
    "Feed",
    "Figure",
    "Figures",
    "Fill",
    "Grade",
    "IndicatorTable",
    "LocaleFormatter",
    "Mirror",
    "Origin",
    "Quality",
    "Record",
    "Reminder",
    "Review",
    "Row",
    "Section",
    "Settled",
    "Side",
    "Spring",
    "Write",
    "advance",
    "cell_key",
    "cell_path",
    "compare",
    "completeness",
    "conflicts",
    "data_gaps",
    "fed",
    "feeds",
    "figures",
    "heads",
    "indicator_table",
    "indicators_of",
    "interview",
    "log",
    "mirror",
    "mirrored_indicators",
    "quality",
    "reminders",
    "resolve",
    "review_checks",
    "row_of_record",
    "sections_around",
    "shifted",
    "state",
    "tell",
    "typed_observations",
    "with_unit",
    "words",
    "writes",
]
