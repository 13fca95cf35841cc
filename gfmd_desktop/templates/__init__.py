"""The template engine: XLSForm sheets → Template → Interview. Knows no widget."""

from .answers import NOT_AVAILABLE, is_answer, read_answer, read_number, unavailable
from .aside import aside_origin, is_aside
from .formulas import Formula
from .interview import Asked, AskedRepeat, Effects, Interview
from .kinds import Kind
from .loading import Heading, Loaded, load, load_tables
from .model import Choice, Group, Item, Node, Question, Repeat, Template
from .moving import Moved, MovePlan, fitted, plan_move
from .overlays import (
    Composed,
    Difference,
    Overlay,
    ReadOverlay,
    compose,
    differences,
    is_overlay,
    make_overlay,
    overlay_heading,
    overlay_template,
    read_overlay,
    shipped_overlay,
    shipped_overlays,
)
from .renaming import Renaming, mapping_sheets, proposed, read_renaming
from .rows import between
from .scalars import is_unavailable
from .shipped import builtin, builtin_heading, builtins, export_xlsx

__all__ = [
    "NOT_AVAILABLE",
    "Asked",
    "AskedRepeat",
    "Choice",
    "Composed",
    "Difference",
    "Effects",
    "Formula",
    "Group",
    "Heading",
    "Interview",
    "Item",
    "Kind",
    "Loaded",
    "MovePlan",
    "Moved",
    "Node",
    "Overlay",
    "Question",
    "ReadOverlay",
    "Renaming",
    "Repeat",
    "Template",
    "aside_origin",
    "between",
    "builtin",
    "builtin_heading",
    "builtins",
    "compose",
    "differences",
    "export_xlsx",
    "fitted",
    "is_answer",
    "is_aside",
    "is_overlay",
    "is_unavailable",
    "load",
    "load_tables",
    "make_overlay",
    "mapping_sheets",
    "overlay_heading",
    "overlay_template",
    "plan_move",
    "proposed",
    "read_answer",
    "read_number",
    "read_overlay",
    "read_renaming",
    "shipped_overlay",
    "shipped_overlays",
    "unavailable",
]
