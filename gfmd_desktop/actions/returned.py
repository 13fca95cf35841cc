"""The returned workbook: a copy of the sender's own file with the findings at their cells, in his language."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from pathlib import Path

from gfmd_desktop import sheets
from gfmd_desktop.core import LANGUAGES, Words, findings

from .imports import ImportDraft, ImportPlan

_COLOURS = {
    findings.Severity.ERROR: "FFC7CE",
    findings.Severity.WARNING: "FFEB9C",
    findings.Severity.NOTE: "DDEBF7",
}
_ROWS = 60  # of each sheet that are looked at for its language
_ARABIC = re.compile("[\u0621-\u064a]{2,}")
_COMMON = {
    "en": "the of and by in for from year country total sex age source note other",
    "fr": "le la les des du et par pour dans année pays ensemble sexe âge source selon autres hommes femmes",
    "es": "el los las de del y por para en año país ambos sexo edad fuente según otros hombres mujeres",
}


def sender_language(draft: ImportDraft, default: str = "en") -> str:
    """Return the language in which a workbook is written, of those that the program speaks."""
    words: Counter[str] = Counter()
    for info in draft.workbook.sheets:
        rows, _whole = draft.workbook.sheet(info.name).head(_ROWS)
        texts = chain.from_iterable((cell.raw for cell in row.cells if cell.kind == "text") for row in rows)
        words.update(word for text in texts for word in re.findall(r"[^\W\d_]+", text.casefold()))
    scores = {language: sum(words[word] for word in known.split()) for language, known in _COMMON.items()}
    scores["ar"] = sum(count for word, count in words.items() if _ARABIC.fullmatch(word))
    best = max(LANGUAGES, key=lambda language: (scores.get(language, 0), language == default))
    return best if scores.get(best) else default


def write_returned_workbook(plan: ImportPlan, path: Path, language: str = "") -> int:
    """Write a copy of the sender's workbook with the findings at their cells; return how many.

    The language is that of the workbook unless one is named. The workbook itself is only read. Findings without a
    cell are left to the list.
    """
    words = Words(language or sender_language(plan.draft))
    marks = [
        sheets.Mark(each.where.part, row, column, str(words.finding(each)), _COLOURS[each.severity])
        for each in plan.findings
        for row, column in cells_named(each.where.spot)
    ]
    return sheets.copy_with_marks(plan.draft.path, path, marks)


def cells_named(spot: str) -> list[tuple[int, int]]:
    """Return rows and columns of the cells that a place names: `K99, L99, …`."""
    found = re.findall(r"\b([A-Z]{1,3})([1-9]\d{0,6})\b", spot)
    return [
        (int(row), sum((ord(each) - 64) * 26**power for power, each in enumerate(reversed(letters))))
        for letters, row in found
    ]
