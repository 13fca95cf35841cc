"""Colours that can be read, icons that exist, and no colour outside the module that owns them."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import gfmd_desktop.gui as gui
from gfmd_desktop.gui import icons, look

ROOM = Path(gui.__file__).parent
ROOT = ROOM.parent.parent


@pytest.mark.parametrize("theme", [look.LIGHT, look.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", look.PAIRS, ids="-on-".join)
def test_every_pair_can_be_read(theme, pair):
    words, ground = (getattr(theme, name) for name in pair)
    assert look.contrast(words, ground) >= 4.5


def test_contrast_is_that_of_wcag():
    assert look.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert look.contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_every_ground_is_in_a_pair():
    grounds = {pair[1] for pair in look.PAIRS}
    named = {field.name for field in fields(look.Tokens)}
    assert {name for name in named if name.endswith("_ground") or name.startswith("sheet_")} <= grounds


def test_colours_are_written_in_one_module():
    places = [p for p in ROOM.rglob("*.py") if "_ui" not in p.parts and p.name != "look.py"]
    places += [ROOM / "look.qss", *(ROOT / "ui").glob("*.ui")]
    guilty = [p.name for p in places if re.search(r"#[0-9A-Fa-f]{6}\b", p.read_text(encoding="utf-8"))]
    assert guilty == []


def test_views_have_no_style_sheet_of_their_own():
    guilty = [p.name for p in ROOM.rglob("*.py") if "setStyleSheet" in p.read_text(encoding="utf-8")]
    assert guilty == ["look.py"]


def test_the_style_sheet_has_no_placeholder_left(qapp):
    assert "$" not in look.style_sheet(look.LIGHT, "look")


def test_icons_named_anywhere_are_shipped_and_no_other():
    shipped = {p.stem for p in (ROOT / "resources" / "icons").glob("*.svg")}
    texts = [p.read_text(encoding="utf-8") for p in ROOM.rglob("*.py") if "_ui" not in p.parts]
    texts += [p.read_text(encoding="utf-8") for p in (ROOT / "ui").glob("*.ui")]
    everything = "\n".join(texts)
    unused = {name for name in shipped if f'"{name}"' not in everything and f">{name}<" not in everything}
    assert unused == set()
    asked = set(re.findall(r'iconName" stdset="0">\s*<string notr="true">([a-z0-9-]+)<', everything))
    assert asked <= shipped
    assert (ROOT / "resources" / "icons" / "LICENSE").exists()


def test_an_icon_takes_the_colour_of_its_token(qapp):
    picture = icons.image("minus", "#FF0000", 20, 1.0)
    assert picture.pixelColor(10, 10).red() > 200
    assert picture.pixelColor(10, 10).blue() < 60


def test_only_pointing_icons_are_mirrored(qapp):
    plain = icons.image("chevron-right", "#000000", 20, 1.0), icons.image("search", "#000000", 20, 1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        turned = icons.image("chevron-right", "#000000", 20, 1.0), icons.image("search", "#000000", 20, 1.0)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned[0] == plain[0].flipped(Qt.Orientation.Horizontal)
    assert turned[1] == plain[1]


def test_an_unknown_icon_is_our_mistake(qapp):
    with pytest.raises(LookupError):
        icons.image("no-such-icon", "#000000", 20, 1.0)
