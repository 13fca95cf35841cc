"""Every code of these rooms has its words and a cure, with the same placeholders in each language."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import gfmd_desktop
from gfmd_desktop.core import LANGUAGES, catalogue
from gfmd_desktop.store.folder import FolderKind

HOUSE = Path(gfmd_desktop.__file__).parent
FOLDERS = {f"store.folder-{kind}" for kind in FolderKind if kind is not FolderKind.LOCAL}


def codes(room: str) -> list[str]:
    said = "".join(path.read_text(encoding="utf-8") for path in sorted((HOUSE / room).glob("*.py")))
    found = set(re.findall(rf'"({room}\.[a-z-]+)"', said))
    return sorted(found | FOLDERS if room == "store" else found)


@pytest.mark.parametrize("code", [*codes("store"), *codes("merge")])
def test_a_code_has_words_and_a_cure(code: str) -> None:
    for key in (code, f"{code}.cure"):
        texts = catalogue()[key]
        assert all(texts[language].strip() for language in LANGUAGES)
        names = [sorted(name for _, name, _, _ in Formatter().parse(texts[each]) if name) for each in LANGUAGES]
        assert all(each == names[0] for each in names), key


def test_there_are_no_words_without_a_code() -> None:
    known = {*codes("store"), *codes("merge"), "merge.refused"}
    said = {key.removesuffix(".cure") for key in catalogue() if key.startswith(("store.", "merge."))}
    assert said == known
