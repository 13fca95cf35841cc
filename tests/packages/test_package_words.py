"""Every code of the room has words and a cure in four languages, with placeholders that its findings fill."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from string import Formatter

import pytest

from gfmd_desktop import packages
from gfmd_desktop.core import LANGUAGES

ROOM = Path(packages.__file__).parent
TABLE = Path(__file__).resolve().parents[2] / "translations" / "words" / "packages.csv"
ROWS = {row["key"]: row for row in csv.DictReader(TABLE.read_text(encoding="utf-8").splitlines(keepends=True))}
CODES = sorted(
    {code for file in ROOM.glob("*.py") for code in re.findall(r'"(packages\.[a-z0-9-]+)"', file.read_text("utf-8"))}
)


def holes(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("code", CODES)
def test_code_has_words_and_cure(code: str) -> None:
    for key in (code, f"{code}.cure"):
        assert all(ROWS[key][language].strip() for language in LANGUAGES), key


@pytest.mark.parametrize("key", sorted(ROWS))
def test_translations_have_the_same_placeholders(key: str) -> None:
    row = ROWS[key]
    assert len(row) == 1 + len(LANGUAGES)
    assert {language: holes(row[language]) for language in LANGUAGES} == dict.fromkeys(LANGUAGES, holes(row["en"]))


def test_no_words_are_left_without_a_code() -> None:
    keys = {key.removesuffix(".cure") for key in ROWS}
    told = re.compile(r"packages\.(verdict|strength|verify)[-.]")
    assert {key for key in keys if not told.match(key)} == set(CODES)


def test_states_and_strengths_have_words() -> None:
    assert all(f"packages.verdict-{state.value}" in ROWS for state in packages.State)
    assert all(f"packages.strength-{strength.value}" in ROWS for strength in packages.Strength)
    assert packages.__all__ == sorted(packages.__all__)
