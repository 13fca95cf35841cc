"""What the members of a package are, in plain words."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from ...core import NAMES

_REPORT = re.compile(r"documents/([0-9a-f-]{36})/[^/]*\.([a-z]{2})\.(pdf|docx|xlsx)")
_CHANGES = re.compile(r"changes/[0-9a-f-]{36}/(\d+)\.jsonl(\.p7s)?")
_LANGUAGE = re.compile(r"[^/]*\.([a-z]{2})\.(?:txt|html|pdf)")


def document_of(name: str) -> str:
    """Return the id of the document whose report a member is; empty if it is none."""
    found = _REPORT.fullmatch(name)
    return found[1] if found else ""


def member_order(name: str) -> tuple[int, str]:
    """Return the key that puts what people read first, and what helps them last."""
    folders = ("documents", "data", "sources", "templates", "changes")
    folder = name.partition("/")[0]
    return (folders.index(folder) if folder in folders else len(folders), name)


def member_words(name: str, titles: dict[str, str]) -> str:
    """Return what a member is; `titles` gives documents by id and imports by id where they are known."""
    if found := _REPORT.fullmatch(name):
        words = QCoreApplication.translate("Members", "Report: {title}, {language}")
        title = titles.get(found[1], f"\u2066{found[1][:8]}\u2069")
        return words.format(title=f"\u2068{title}\u2069", language=NAMES.get(found[2], found[2]))
    if found := _CHANGES.fullmatch(name):
        signed = QCoreApplication.translate("Members", "Signature of contribution {number}")
        words = (
            signed
            if found[2]
            else QCoreApplication.translate("Members", "Answers and decisions, contribution {number}")
        )
        return words.format(number=found[1])
    return _plain(name, titles)


def _plain(name: str, titles: dict[str, str]) -> str:
    folder, _, last = name.rpartition("/")
    stem = last.partition(".")[0]
    if folder == "data":
        words = QCoreApplication.translate("Members", "Figures: {title}")
        if last.endswith(".json"):
            words = QCoreApplication.translate("Members", "About the figures: {title}")
        return words.format(title=f"\u2068{titles.get(stem, stem[:8])}\u2069")
    if folder == "templates":
        return QCoreApplication.translate("Members", "Questionnaire {name}").format(name=f"\u2066{last}\u2069")
    if folder == "sources":
        return QCoreApplication.translate("Members", "Source workbook {name}").format(name=f"\u2066{stem[:12]}…\u2069")
    if last == "datapackage.json":
        return QCoreApplication.translate("Members", "Description of the data")
    if found := _LANGUAGE.fullmatch(last):
        words = QCoreApplication.translate("Members", "What was withheld, {language}")
        if last.startswith("VERIFY"):
            words = QCoreApplication.translate("Members", "How to check it, {language}")
        return words.format(language=NAMES.get(found[1], found[1]))
    return f"\u2066{name}\u2069"
