"""How a printed report looks: colours, sizes and distances in points, all in this one place."""

from __future__ import annotations

from dataclasses import dataclass

from .fonts import BOLD, ITALIC, REGULAR
from .lines import Style

PRIMARY = "#155E75"
DARK = "#0F3B4A"
TINT = "#E3F1F5"
TEXT = "#1B2530"
SOFT = "#566473"
LINE = "#D8DEE6"
GROUND = "#F5F7F9"
WARNING = "#9A5B00"
WARNING_GROUND = "#FFF4E0"
WHITE = "#FFFFFF"
SERIES = ("#155E75", "#C26A1B", "#2C6E49", "#7A4E9A", "#B3261E", "#5B7C99", "#8C7A1E", "#3A3F8F")

WIDTH, HEIGHT = 595.276, 841.89  # A4
MARGIN = 64.0
TOP, BOTTOM = 84.0, 72.0
INNER = WIDTH - 2 * MARGIN
PAGE = HEIGHT - TOP - BOTTOM  # the height that text may fill

BODY = Style(10.0, REGULAR, TEXT)
SMALL = Style(8.5, REGULAR, SOFT)
CELL = Style(8.5, REGULAR, TEXT)
CELL_HEAD = Style(8.5, BOLD, DARK)
CAPTION = Style(9.0, BOLD, DARK)
NOTE = Style(9.0, REGULAR, TEXT)
UNIT = Style(8.5, ITALIC, SOFT)
FURNITURE = Style(8.0, REGULAR, SOFT)
HEADINGS = {
    1: Style(19.0, BOLD, PRIMARY),
    2: Style(14.0, BOLD, PRIMARY),
    3: Style(10.5, BOLD, DARK),
    4: Style(10.0, BOLD, TEXT),
    5: Style(9.0, BOLD, SOFT),
}
HEADING_SPACE = {1: (0.0, 16.0), 2: (22.0, 8.0), 3: (14.0, 4.0), 4: (8.0, 3.0), 5: (6.0, 2.0)}


@dataclass(frozen=True, slots=True)
class Setting:
    """What depends on the language: direction and the height of a line as a multiple of the type size."""

    right_to_left: bool
    leading: float

    @property
    def base(self) -> int:
        """Return the base level of the bidirectional algorithm."""
        return int(self.right_to_left)


def setting(right_to_left: bool) -> Setting:
    """Return the setting of a direction; Arabic lines are a little taller."""
    return Setting(right_to_left, 1.72 if right_to_left else 1.45)
