"""The page that says what stays behind: readable in four languages, and it gives nothing away."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

import pytest

from gfmd_desktop.actions.withheld import page_name, withheld_page
from gfmd_desktop.core import LANGUAGES, Sharing
from gfmd_desktop.disclosure import What, Why, Withheld
from gfmd_desktop.templates import builtin

DAY = date(2026, 3, 1)
SECRET = "Returns agreed with <b>Ruritania</b>"
LINES = (
    Withheld(What.DATASET, SECRET, Sharing.INTERNAL, Why.LEVEL),
    Withheld(What.SOURCE, f"{SECRET}.xlsx", Sharing.INTERNAL, Why.LEVEL),
    Withheld(What.DOCUMENT, "0198c0de-0000-7000-8000-00000000d0c1", Sharing.INTERNAL, Why.LEVEL),
    Withheld(What.OBSERVATIONS, "Census <2024>", Sharing.INTERNAL, Why.SMALL, 7),
    Withheld(What.ANSWER, "P1_1_02", Sharing.PARTNERS, Why.LEVEL, 2),
    Withheld(What.ANSWER, "P1_1_02", Sharing.PARTNERS, Why.LEVEL, 1),
)


class Cells(HTMLParser):
    """Gathers the cells of a page's table, its language, and every tag."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.tags: list[str] = []
        self.root: dict[str, str | None] = {}
        self.feed(page.decode("utf-8"))

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        if tag == "html":
            self.root = dict(attributes)
        elif tag == "tr":
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")

    def handle_data(self, data):
        if self.rows and self.rows[-1] and self.tags[-1] == "td":
            self.rows[-1][-1] += data


def page(language: str, lines=LINES) -> bytes:
    template = builtin("extended-migration-profile")
    facts = {"audience": Sharing.PUBLIC, "office": "Office & Sons", "day": DAY, "templates": [template]}
    return withheld_page(language, lines, **facts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_may_not_be_known_is_counted_and_not_named(language) -> None:
    made = page(language)
    assert b"Ruritania" not in made
    assert b"0198c0de" not in made
    read = Cells(made)
    rows = [row for row in read.rows if row]
    assert [row[2] for row in rows] == ["1", "1", "1", "7", "3"]
    assert rows[3][1] == "Census <2024>"
    question = builtin("extended-migration-profile").find("P1_1_02")
    assert rows[4][1] == f"{question.code} {question.label(language)}"
    assert read.root == {"lang": language, "dir": "rtl" if language == "ar" else "ltr"}
    assert not {"script", "img", "link", "iframe"} & set(read.tags)
    assert page_name(language).endswith(f".{language}.html")


def test_the_page_says_so_when_nothing_is_withheld() -> None:
    made = page("en", ()).decode()
    assert "Nothing was withheld" in made and "<table>" not in made
    assert "Office &amp; Sons" in made and made == page("en", ()).decode()
