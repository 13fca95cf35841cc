"""Every text outside the window is there in four languages, with the same placeholders in each."""

import ast
import csv
import string
from pathlib import Path

import pytest

from gfmd_desktop.core import LANGUAGES, Finding, GfmdError, Place, Severity, Words, catalogue

ROOT = Path(__file__).resolve().parents[2]
TABLES = sorted((ROOT / "translations" / "words").glob("*.csv"))


def placeholders(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_tables_are_complete(table):
    with table.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows
    keys = [row["key"] for row in rows]
    assert len(keys) == len(set(keys))
    for row in rows:
        assert set(row) == {"key", *LANGUAGES}, row
        for language in LANGUAGES:
            assert row[language].strip(), f"{row['key']} has no {language}"
            assert placeholders(row[language]) == placeholders(row["en"]), f"{row['key']} in {language}"


def codes_in(module):
    """Codes given as literals to GfmdError and to the builders of findings."""
    found = set()
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            code = node.args[0].value
            if name in {"GfmdError", "Finding", "error", "warning", "note"} and isinstance(code, str) and "." in code:
                found.add(code)
    return found


def test_every_code_has_words_and_a_cure():
    codes = {
        code
        for module in (ROOT / "gfmd_desktop").rglob("*.py")
        if "_ui" not in module.parts and "_resources" not in module.parts
        for code in codes_in(module)
    }
    assert len(codes) > 50
    texts = catalogue()
    assert sorted(code for code in codes if code not in texts) == []
    assert sorted(code for code in codes if f"{code}.cure" not in texts) == []


def test_a_missing_placeholder_stays_visible_instead_of_raising():
    words = Words("fr")
    assert "{name}" in words.say("core.resource-missing")


def test_findings_and_errors_are_worded_with_a_cure():
    words = Words("en")
    worded = words.error(GfmdError("core.resource-missing", name="fonts"))
    assert "fonts" in worded.text
    assert worded.cure
    finding = Finding("core.resource-missing", Severity.ERROR, Place("a", "b", "c"), (("name", "x"),))
    assert "x" in words.finding(finding).text


def test_an_unknown_language_speaks_english():
    assert Words("xx").language == "en"
