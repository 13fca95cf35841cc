"""Statistics: indicators, code lists, areas, what labels mean, checks, and observations as SDMX-CSV. Values only."""

from .areas import Area, AreaKind, Areas, Suggestion, areas, looks_aggregate
from .catalogue import Catalogue, Code, Codelist, Indicator, catalogue
from .choosing import Chosen, Preferred, choose
from .digests import block_digests, digest, digest_lines, joint_digest
from .folding import fold, plain, without_footnotes
from .limits import Limits, limits
from .missing import Flag, Missing, recognise_flag, recognise_missing
from .months import recognise_month
from .people import age_bounds, find_sex, recognise_age, recognise_sex, recognise_sexes
from .periods import Period, find_periods, find_vintage, recognise_period, recognise_periods
from .recognising import Candidate, recognise_indicator
from .rule_language import Clause, parse_rule
from .rules import Placing, cell_place, check
from .screening import Screen, doubtful
from .sdmx import decimal_text, further_dimensions, read_sdmx_csv, read_sdmx_rows, write_sdmx_csv
from .series import base_value, dimension
from .series_codes import indicator_of_series
from .tables import TABLE, is_table_of_ours, read_table_row, table_row
from .timeline import period_bounds, period_label, previous_period
from .units import UnitFound, propose_multiplier, propose_unit

__all__ = [
    "TABLE",
    "Area",
    "AreaKind",
    "Areas",
    "Candidate",
    "Catalogue",
    "Chosen",
    "Clause",
    "Code",
    "Codelist",
    "Flag",
    "Indicator",
    "Limits",
    "Missing",
    "Period",
    "Placing",
    "Preferred",
    "Screen",
    "Suggestion",
    "UnitFound",
    "age_bounds",
    "areas",
    "base_value",
    "block_digests",
    "catalogue",
    "cell_place",
    "check",
    "choose",
    "decimal_text",
    "digest",
    "digest_lines",
    "dimension",
    "doubtful",
    "find_periods",
    "find_sex",
    "find_vintage",
    "fold",
    "further_dimensions",
    "indicator_of_series",
    "is_table_of_ours",
    "joint_digest",
    "limits",
    "looks_aggregate",
    "parse_rule",
    "period_bounds",
    "period_label",
    "plain",
    "previous_period",
    "propose_multiplier",
    "propose_unit",
    "read_sdmx_csv",
    "read_sdmx_rows",
    "read_table_row",
    "recognise_age",
    "recognise_flag",
    "recognise_indicator",
    "recognise_missing",
    "recognise_month",
    "recognise_period",
    "recognise_periods",
    "recognise_sex",
    "recognise_sexes",
    "table_row",
    "without_footnotes",
    "write_sdmx_csv",
]
