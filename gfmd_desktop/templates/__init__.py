"""The template engine: XLSForm sheets → Template → Interview. Knows no widget."""

from .answers import NOT_AVAILABLE, is_answer, read_answer, read_number, unavailable
from .interview import Asked, AskedRepeat, Effects, Interview
from .kinds import Kind
from .loading import Loaded, load, load_tables
from .model import Choice, Formula, Group, Item, Node, Question, Repeat, Template
from .rows import between
from .scalars import is_unavailable
from .shipped import builtin, builtins, export_xlsx

__all__ = [
    "NOT_AVAILABLE",
    "Asked",
    "AskedRepeat",
    "Choice",
    "Effects",
    "Formula",
    "Group",
    "Interview",
    "Item",
    "Kind",
    "Loaded",
    "Node",
    "Question",
    "Repeat",
    "Template",
    "between",
    "builtin",
    "builtins",
    "export_xlsx",
    "is_answer",
    "is_unavailable",
    "load",
    "load_tables",
    "read_answer",
    "read_number",
    "unavailable",
]
