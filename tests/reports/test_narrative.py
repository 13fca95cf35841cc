"""CommonMark in narratives: what is kept, what is refused, and that no letter is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.reports import Align, BulletList, Heading, Note, Paragraph, Run, Table
from gfmd_desktop.reports.narrative import flat, narrative


def blocks(text: str):
    return narrative([text], lambda figure: Run(str(figure)))


def test_emphasis_and_links():
    (block,) = blocks("a **b** *c* [d](https://iom.int) <mailto:x@y.org>")
    assert block == Paragraph(
        (
            Run("a "),
            Run("b", strong=True),
            Run(" "),
            Run("c", emphasis=True),
            Run(" "),
            Run("d", link="https://iom.int"),
            Run(" "),
            Run("mailto:x@y.org", link="mailto:x@y.org"),
        )
    )


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//host", "x.exe"]
)
def test_other_addresses_are_no_links(address):
    assert not any(run.link for block in blocks(f"[x]({address})") for run in flat([block]))


def test_lists_nest():
    (block,) = blocks("3. a\n   - b\n4. c")
    assert isinstance(block, BulletList)
    assert (block.ordered, block.first) == (True, 3)
    assert [(flat([Paragraph(item.runs)])[0].text, item.depth) for item in block.items] == [
        ("a", 0),
        ("b", 1),
        ("c", 0),
    ]


def test_headings_stand_below_the_question_and_quotes_become_notes():
    found = blocks("# One\n\n> two")
    assert found == (Heading(4, "", "One"), Note((Run("two"),)))


def test_tables():
    (table,) = blocks("| a | b |\n|---|--:|\n| 1 | **2** |")
    assert isinstance(table, Table)
    assert [column.align for column in table.columns] == [Align.START, Align.END]
    assert table.rows[0][1].runs == (Run("2", strong=True),)


def test_html_pictures_and_code_are_only_text():
    found = flat(blocks("<b>x</b> ![alt](http://h/p.png) `c`\n\n<script>y</script>\n\n    code\n\n---"))
    text = "".join(run.text for run in found)
    assert "<b>x</b>" in text
    assert "<script>" in text
    assert "alt" in text
    assert "http" not in text


def test_figures_inside_emphasis_lists_and_tables_survive_markup():
    parts = ["- **x ", 1, " y**\n\n| a |\n|---|\n| ", 2, " |"]
    found = narrative(parts, lambda figure: Run(f"figure {figure}", mark=f"F{figure}"))
    marks = [run for block in found[:1] for item in block.items for run in item.runs if run.mark]
    assert marks == [Run("figure 1", strong=True, mark="F1")]
    assert found[1].rows[0][0].runs == (Run("figure 2", mark="F2"),)


def test_private_characters_cannot_pretend_to_be_figures():
    text = "".join(run.text for run in flat(blocks("a \ue0000\ue001 b")))
    assert text == "a \ufffd0\ufffd b"


@given(st.text(max_size=300))
def test_any_text_gives_blocks(text):
    assert isinstance(blocks(text), tuple)


@given(
    st.lists(st.text(st.sampled_from("abc اب"), min_size=1).filter(lambda word: word.strip()), min_size=1, max_size=5)
)
def test_plain_paragraphs_keep_their_words(words):
    text = "\n\n".join(word.strip() for word in words)
    kept = "".join(run.text for run in flat(blocks(text)))
    assert kept.split() == text.split()
