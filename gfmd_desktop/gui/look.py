"""Every colour, distance and font of the window, and the one style sheet built from them."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from ..core import GfmdError, places, resources
from . import icons

GAP_TINY, GAP_SMALL, GAP, GAP_WIDE, GAP_LARGE, GAP_HUGE = 4, 8, 12, 16, 24, 32
RADIUS = 6
ROW_HEIGHT = 34
ICON_SIZE = 20
RAIL_WIDTH = 206
SIDE_WIDTH = 270
ROOM_FOR_SIDE = 1180  # in narrower windows help and findings take the place of the page, on demand
CONTENT_WIDTH = 760
WINDOW_SIZE = (1366, 768)
BODY_POINTS, SMALL_POINTS, QUESTION_POINTS, TITLE_POINTS, VERDICT_POINTS = 10, 9, 13, 15, 20
FAMILIES = ["Noto Sans", "Noto Naskh Arabic"]
THEMES = ("light", "dark", "system")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, by what they are for."""

    background: str
    surface: str
    line: str
    text: str
    soft: str
    primary: str
    on_primary: str
    tint: str
    on_tint: str
    warning: str
    warning_ground: str
    good: str
    good_ground: str
    bad: str
    bad_ground: str
    rail: str
    rail_text: str
    rail_selected: str
    on_rail_selected: str
    sheet_title: str
    sheet_header: str
    sheet_label: str
    sheet_figure: str
    sheet_note: str


LIGHT = Tokens(
    background="#F5F7F9",
    surface="#FFFFFF",
    line="#D8DEE6",
    text="#1B2530",
    soft="#566473",
    primary="#155E75",
    on_primary="#FFFFFF",
    tint="#E3F1F5",
    on_tint="#155E75",
    warning="#8A5000",  # the sketch's #9A5B00 reaches 5.1 on the ground but reads faint at 9 pt
    warning_ground="#FFF4E0",
    good="#2C6E49",
    good_ground="#E7F4EC",
    bad="#B3261E",
    bad_ground="#FDEDEB",
    rail="#0F3B4A",
    rail_text="#D5E6EC",
    rail_selected="#1B566A",
    on_rail_selected="#FFFFFF",
    sheet_title="#E9E4F5",
    sheet_header="#DCEBF7",
    sheet_label="#E8F3E4",
    sheet_figure="#FFF6DC",
    sheet_note="#ECEFF3",
)
DARK = Tokens(
    background="#12181E",
    surface="#1A222A",
    line="#2F3A45",
    text="#E5EBF1",
    soft="#9DABB9",
    primary="#5FB3CE",
    on_primary="#0B1116",
    tint="#16323D",
    on_tint="#9AD4E8",
    warning="#E9B565",
    warning_ground="#33270F",
    good="#7CC79B",
    good_ground="#17301F",
    bad="#F2938B",
    bad_ground="#3A1D1B",
    rail="#0B1116",
    rail_text="#A9BAC6",
    rail_selected="#16323D",
    on_rail_selected="#FFFFFF",
    sheet_title="#2E2A40",
    sheet_header="#1D3347",
    sheet_label="#20361F",
    sheet_figure="#3A3217",
    sheet_note="#2A323B",
)
PAIRS = (
    ("text", "background"),
    ("text", "surface"),
    ("text", "tint"),
    ("soft", "background"),
    ("soft", "surface"),
    ("soft", "tint"),
    ("primary", "background"),
    ("primary", "surface"),
    ("on_primary", "primary"),
    ("on_tint", "tint"),
    ("warning", "warning_ground"),
    ("warning", "surface"),
    ("text", "warning_ground"),
    ("good", "background"),
    ("good", "surface"),
    ("good", "good_ground"),
    ("bad", "background"),
    ("bad", "surface"),
    ("bad", "bad_ground"),
    ("rail_text", "rail"),
    ("on_rail_selected", "rail_selected"),
    ("text", "sheet_title"),
    ("text", "sheet_header"),
    ("text", "sheet_label"),
    ("text", "sheet_figure"),
    ("text", "sheet_note"),
)


def tokens() -> Tokens:
    """Return the colours now in force."""
    application = QApplication.instance()
    return DARK if application is not None and application.property("gfmdTheme") == "dark" else LIGHT


def color(token: str) -> QColor:
    """Return the colour now in force under a token's name."""
    return QColor(getattr(tokens(), token))


def apply(application: QApplication, theme: str) -> None:
    """Give the application its style, fonts, palette and style sheet; `theme` is light, dark or system."""
    dark = theme == "dark" or (theme == "system" and application.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    name = "dark" if dark else "light"
    application.setProperty("gfmdTheme", name)
    if application.style().name() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
    application.setFont(body_font())
    application.setPalette(qt_palette(tokens()))
    application.setStyleSheet(style_sheet(tokens(), _small_images(name)))
    icons.dress_all()


def body_font(points: float = BODY_POINTS, *, bold: bool = False) -> QFont:
    """Return the shipped font; Latin first, so that digits look alike in every language."""
    load_fonts()
    font = QFont(FAMILIES)
    font.setPointSizeF(points)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once; without them the system's Noto or default font serves."""
    application = QApplication.instance()
    if application is None or application.property("gfmdFonts"):
        return
    application.setProperty("gfmdFonts", True)
    try:
        folder = resources.folder("fonts")
    except GfmdError:
        return
    for file in sorted(folder.rglob("*.[to]tf")):
        QFontDatabase.addApplicationFont(str(file))


def qt_palette(shades: Tokens) -> QPalette:
    """Return the Qt palette for what the style sheet does not reach."""
    role = QPalette.ColorRole
    palette = QPalette()
    for key, shade in (
        (role.Window, shades.background),
        (role.WindowText, shades.text),
        (role.Base, shades.surface),
        (role.AlternateBase, shades.background),
        (role.Text, shades.text),
        (role.Button, shades.surface),
        (role.ButtonText, shades.text),
        (role.Highlight, shades.primary),
        (role.HighlightedText, shades.on_primary),
        (role.PlaceholderText, shades.soft),
        (role.ToolTipBase, shades.surface),
        (role.ToolTipText, shades.text),
        (role.Link, shades.primary),
        (role.Mid, shades.line),
        (role.Dark, shades.line),
    ):
        palette.setColor(key, QColor(shade))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(shades.soft))
    return palette


def style_sheet(shades: Tokens, images: str) -> str:
    """Return the application's style sheet; `images` is the search prefix of the small indicator images."""
    text = Path(__file__).with_name("look.qss").read_text(encoding="utf-8")
    sizes = {
        "radius": RADIUS,
        "small_points": SMALL_POINTS,
        "question_points": QUESTION_POINTS,
        "title_points": TITLE_POINTS,
        "verdict_points": VERDICT_POINTS,
        "row": ROW_HEIGHT,
    }
    return Template(text).substitute(asdict(shades), images=images, **sizes)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role of the style sheet and have it and what is in it drawn anew."""
    widget.setProperty("role", role)
    for one in (widget, *widget.findChildren(QWidget)):
        one.style().unpolish(one)
        one.style().polish(one)


def leading(text: str) -> str:
    """Return a text that a label puts on the window's leading side, whatever script it begins with.

    QLabel aligns by the direction of its own text, so a Latin name would stand on the wrong side from right to left.
    """
    right_to_left = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    mark = "\u200f" if right_to_left else "\u200e"
    return "\n".join(mark + line for line in whole(text).split("\n")) if text else text


def whole(text: str) -> str:
    """Return a text each line of which runs in its own direction, whatever stands around it."""
    return "\n".join(f"\u2068{line}\u2069" if line else "" for line in text.split("\n"))


def contrast(first: str, second: str) -> float:
    """Return the WCAG 2 contrast ratio of two colours written `#RRGGBB`."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(shade: str) -> float:
    parts = [int(shade[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _small_images(theme: str) -> str:
    """Write the recoloured images that a style sheet can only name by file, and return their prefix."""
    folder = places.home() / "cache" / f"look-{theme}"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = (
        ("chevron-down", "soft"),
        ("chevron-up", "soft"),
        ("check", "on_primary"),
        ("minus", "on_primary"),
        ("chevron-right", "soft"),
        ("chevron-left", "soft"),
    )
    for name, token in wanted:
        for suffix, ratio in (("", 1.0), ("@2x", 2.0)):
            icons.image(name, getattr(tokens(), token), 14, ratio).save(str(folder / f"{name}{suffix}.png"))
    prefix = f"look{theme}"
    QDir.setSearchPaths(prefix, [str(folder)])
    return prefix
