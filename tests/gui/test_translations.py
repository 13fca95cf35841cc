"""Every text of the window is there in every language, with the same placeholders."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from gfmd_desktop.core import LANGUAGES

ROOT = Path(__file__).parents[2]
OTHERS = [language for language in LANGUAGES if language != "en"]


def messages(file):
    for context in ElementTree.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            yield context.findtext("name"), message


def table(language):
    return ROOT / "translations" / f"gfmd_{language}.ts"


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_unfinished(language):
    open_ones = [
        message.findtext("source")
        for _context, message in messages(table(language))
        if message.find("translation").get("type") or not (message.findtext("translation") or "").strip()
    ]
    assert open_ones == []


@pytest.mark.parametrize("language", OTHERS)
def test_placeholders_are_the_same(language):
    for _context, message in messages(table(language)):
        source, text = message.findtext("source"), message.findtext("translation")
        assert sorted(re.findall(r"{\w*}", source)) == sorted(re.findall(r"{\w*}", text)), source


@pytest.mark.parametrize("language", OTHERS)
def test_hardly_any_text_is_left_in_english(language):
    alike = [
        m.findtext("source") for _c, m in messages(table(language)) if m.findtext("source") == m.findtext("translation")
    ]
    words = {text for text in alike if len(text.split()) > 2}
    assert words <= {"SDMX-CSV 2.0 (*.sdmx.csv)"}


def test_the_tables_are_those_of_the_code(tmp_path):
    fresh = tmp_path / "fresh.ts"
    forms = sorted((ROOT / "ui").glob("*.ui"))
    modules = sorted(p for p in (ROOT / "gfmd_desktop" / "gui").rglob("*.py") if "_ui" not in p.parts)
    code = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
    arguments = ["-silent", "-locations", "none", *forms, *modules, "-ts", fresh]
    subprocess.run([sys.executable, "-c", code, *map(str, arguments)], check=True, cwd=ROOT)
    wanted = {(context, message.findtext("source")) for context, message in messages(fresh)}
    for language in OTHERS:
        assert {(context, message.findtext("source")) for context, message in messages(table(language))} == wanted
