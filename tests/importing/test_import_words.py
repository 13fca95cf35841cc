"""Whatever the importer says has words in four languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gfmd_desktop import importing
from gfmd_desktop.core import LANGUAGES, catalogue

SOURCES = {path.name: path.read_text(encoding="utf-8") for path in Path(importing.__file__).parent.glob("*.py")}


def said() -> set[str]:
    codes = {code for text in SOURCES.values() for code in re.findall(r'"(importing\.[a-z-]+)"', text)}
    reasons = set(re.findall(r'because\(\s*"([a-z-]+)"', SOURCES["tables.py"]))
    reasons |= set(re.findall(r'Judged\([^\n]*, "([a-z-]+)", ', SOURCES["roles.py"]))
    reasons |= set(re.findall(r'Sides\([^\n]*"([a-z-]+)"', SOURCES["matrix.py"]))
    questions = set(re.findall(r'ask\(\s*"([a-z-]+)"', SOURCES["tables.py"])) | {"area"}
    problems = {"not-a-number", "error-cell", "formula-without-value", "unknown-label", "no-label", "label-held"}
    return (
        codes
        | {f"importing.reason.{code}" for code in reasons | {"indicator", "own-indicator", "recipe"}}
        | {f"importing.question.{code}" for code in questions}
        | {f"importing.{code}" for code in problems}
    )


def test_enough_was_found_to_be_worth_testing() -> None:
    assert len(said()) > 40


@pytest.mark.parametrize("code", sorted(said()))
def test_every_code_has_words(code: str) -> None:
    texts = catalogue()[code]
    assert all(texts[language].strip() for language in LANGUAGES)
    holes = {language: sorted(set(re.findall(r"\{(\w+)\}", texts[language]))) for language in LANGUAGES}
    assert len({tuple(names) for names in holes.values()}) == 1
    if not code.startswith(("importing.reason.", "importing.question.")):
        assert f"{code}.cure" in catalogue()
