"""Statistics: indicators, code lists, areas, what labels mean, checks, and observations as SDMX-CSV. Values only."""

from .folding import fold, plain, without_footnotes
from .missing import Flag, Missing, recognise_flag, recognise_missing
from .months import recognise_month
from .people import age_bounds, recognise_age, recognise_sex, recognise_sexes
from .periods import Period, find_periods, find_vintage, recognise_period, recognise_periods
from .timeline import period_bounds, period_label, previous_period
from .units import UnitFound, propose_multiplier, propose_unit

__all__ = [
    "Flag",
    "Missing",
    "Period",
    "UnitFound",
    "age_bounds",
    "find_periods",
    "find_vintage",
    "fold",
    "period_bounds",
    "period_label",
    "plain",
    "previous_period",
    "propose_multiplier",
    "propose_unit",
    "recognise_age",
    "recognise_flag",
    "recognise_missing",
    "recognise_month",
    "recognise_period",
    "recognise_periods",
    "recognise_sex",
    "recognise_sexes",
    "without_footnotes",
]
