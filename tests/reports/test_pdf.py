"""The printed file: text that can be read out, fonts inside, contents that tell the truth, the same bytes each time."""

import io
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import Cancelled, Sharing, Words
from gfmd_desktop.reports import (
    Align,
    BulletList,
    Cell,
    Chart,
    ChartKind,
    Column,
    Heading,
    ListItem,
    NotAvailable,
    Note,
    PageBreak,
    Paragraph,
    Report,
    Run,
    Series,
    Table,
    page_count,
    write_pdf,
)

from .conftest import LANGUAGES, document, pdf_bytes

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils are not installed")
_STEERING = re.compile("[\u2066-\u2069\u202a-\u202e\u200e\u200f]")


def small(*blocks, language: str = "en", title: str = "A report") -> Report:
    return Report(title, "", "Morocco", "2019", language, Sharing.PUBLIC, "An office", date(2026, 1, 2), "id", blocks)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def text_of(path: Path, *options: str) -> str:
    done = subprocess.run(["pdftotext", *options, str(path), "-"], capture_output=True, check=True)
    return _STEERING.sub("", done.stdout.decode("utf-8")).replace("\u00a0", " ")


def pages_of(path: Path) -> list[str]:
    return text_of(path).split("\f")


def written(report: Report, folder: Path) -> Path:
    path = folder / "report.pdf"
    path.write_bytes(pdf_bytes(report))
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_report_gives_the_same_bytes(make, language):
    assert pdf_bytes(make(language)) == pdf_bytes(make(language))


def test_bytes_do_not_depend_on_what_was_printed_before(make):
    first = pdf_bytes(small(paragraph("عدد المهاجرين 12")))
    pdf_bytes(make("ar"))
    assert pdf_bytes(small(paragraph("عدد المهاجرين 12"))) == first


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_fonts_are_embedded_subsets_with_their_text(printed, language):
    with pikepdf.open(printed(language)) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "/ToUnicode" in font
            described = font.DescendantFonts[0] if font.Subtype == "/Type0" else font
            assert "/FontFile2" in described.FontDescriptor
            assert re.match(r"/[A-Z]{6}\+(Noto|DejaVu)", str(font.BaseFont))


@pytest.mark.parametrize("language", LANGUAGES)
def test_file_says_its_language_title_and_date(printed, language):
    with pikepdf.open(printed(language)) as pdf:
        assert str(pdf.Root.Lang) == language
        assert str(pdf.docinfo.Title) == "Migration profile of Morocco"
        assert str(pdf.docinfo.CreationDate) == "D:20261122000000Z"
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.ViewerPreferences.Direction) == ("/R2L" if language == "ar" else "/L2R")


def test_structure_has_headings_tables_and_figures_with_alternative_text(printed):
    with pikepdf.open(printed("en")) as pdf:
        elements = list(walk(pdf.Root.StructTreeRoot))
        tags = {str(element.S) for element in elements}
        assert {
            "/Document",
            "/H1",
            "/H2",
            "/H3",
            "/P",
            "/Table",
            "/TR",
            "/TH",
            "/TD",
            "/L",
            "/LI",
            "/Figure",
            "/TOC",
        } <= tags
        figures = [element for element in elements if element.S == "/Figure"]
        assert all(str(figure.Alt) for figure in figures)


@needs_poppler
def test_words_stay_apart_when_the_structure_is_read_aloud(tmp_path):
    words = " ".join(f"word{i}" for i in range(60))
    path = written(small(Heading(1, "", "Head"), paragraph(words)), tmp_path)
    done = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True)
    assert words in done.stdout.decode()
    assert done.stderr == b""


def walk(node):
    kids = node.get("/K")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and kid.get("/Type") == "/StructElem":
            yield kid
            yield from walk(kid)


def test_every_mark_on_a_page_belongs_to_one_element(printed):
    with pikepdf.open(printed("ar")) as pdf:
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        for index, page in enumerate(pdf.pages):
            content = page.Contents.read_bytes()
            used = sorted(int(number) for number in re.findall(rb"MCID (\d+)>>", content))
            assert used == list(range(len(numbers[2 * index + 1])))
            assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC")


@needs_poppler
@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Residents born abroad rose to 98,574"),
        ("fr", "Les résidents nés à l’étranger étaient 98 574"),
        ("es", "Los residentes nacidos en el extranjero eran 98.574"),
    ],
)
def test_text_can_be_copied(printed, language, expected):
    assert expected in " ".join(text_of(printed(language)).split())


@needs_poppler
def test_arabic_is_read_back_as_letters_in_reading_order(printed):
    text = " ".join(text_of(printed("ar")).split())
    assert re.search("بلغ عدد المقيمين المولودين في الخارج (F1 )?98,574", text)
    assert "وفقاً لمكتب الصرف" in text
    assert "Office des Changes" in text
    assert not re.search("[\ufb50-\ufdff\ufe70-\ufefc]", text)


@needs_poppler
@pytest.mark.parametrize("language", LANGUAGES)
def test_contents_name_the_page_where_each_section_is(printed, language):
    pages = pages_of(printed(language))
    sources = Words(language).say("reports.sources")
    line = next(
        line for line in text_of(printed(language), "-layout", "-f", "2", "-l", "2").split("\n") if sources in line
    )
    number = int(next(iter(re.findall(r"\d+", line.replace(sources, "")))))
    assert sources in pages[number - 1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_footer_counts_the_pages(printed, language):
    pdf = pypdfium2.PdfDocument(printed(language))
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in pdf]
    pdf.close()
    for number, text in enumerate(texts[1:], start=2):
        assert Words(language).say("reports.page", page=number, pages=len(texts)) in text


def test_bookmarks_follow_the_headings(make, printed):
    headings = [f"{block.number} {block.text}".strip() for block in make().blocks if isinstance(block, Heading)]
    with pikepdf.open(printed("en")) as pdf, pdf.open_outline() as outline:
        assert list(titles(outline.root)) == headings
        assert [item.title for item in outline.root][:1] == ["Part 1. Migration at a glance"]


def titles(items):
    for item in items:
        yield item.title
        yield from titles(item.children)


def test_marks_link_to_their_line_in_the_list_of_sources(printed):
    with pikepdf.open(printed("en")) as pdf:
        links = [link for page in pdf.pages for link in page.get("/Annots", [])]
        marks = [link for link in links if re.fullmatch(r"F\d+", str(link.Contents))]
        assert marks
        last = pdf.pages[-1].obj.objgen
        targets = {link.Dest[0].objgen for link in marks}
        assert last in targets
        web = [str(link.A.URI) for link in links if "/A" in link]
        assert web == ["https://www.iom.int"]


@needs_poppler
def test_vowel_signs_and_ligatures_are_read_back_in_order(tmp_path):
    text = "ما حُجب مُحَمَّد لا إله لله رُصِدَ عاملاً"
    path = written(small(paragraph(text), language="ar"), tmp_path)
    assert text in text_of(path)


def test_another_reader_finds_every_letter_and_none_that_was_not_written():
    text = "ما حُجب مُحَمَّد لا إله لله رُصِدَ عاملاً efficient 12.5"
    pdf = pypdfium2.PdfDocument(pdf_bytes(small(paragraph(text), language="ar", title="")))
    found = pdf[len(pdf) - 1].get_textpage().get_text_range()
    pdf.close()
    found = "".join(character for character in _STEERING.sub("", found) if character.isprintable())
    around = f"Morocco · 2019 An office {Words('ar').say('reports.page', page=2, pages=2)}"
    assert sorted("".join(found.split())) == sorted("".join((text + around).split()))


@needs_poppler
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_long_table_repeats_its_titles_and_loses_no_row(tmp_path, language):
    columns = (Column((Run("Country or area"),)), Column((Run("2017"),), Align.END))
    rows = tuple((Cell((Run(f"Land {i}"),)), Cell((Run(f"{5000 - i}.25", mark="F1"),))) for i in range(500))
    path = written(small(Table(columns, rows, "A long table", "Unit", "1"), language=language), tmp_path)
    pages = pages_of(path)
    with_rows = [page for page in pages if "Land" in page]
    assert len(with_rows) > 10
    assert all("Country or area" in page for page in with_rows)
    text = " ".join(" ".join(page.split()) for page in pages)
    assert all(f"{5000 - i}.25" in text for i in range(500))


@needs_poppler
def test_a_cell_longer_than_a_page_is_continued(tmp_path):
    long = " ".join(f"word{i}" for i in range(3000))
    table = Table(
        (Column((Run("Name"),), share=1), Column((Run("Text"),), share=2)), ((Cell((Run("a"),)), Cell((Run(long),))),)
    )
    path = written(small(table, paragraph("after")), tmp_path)
    text = " ".join(text_of(path).split())
    assert page_count(path.read_bytes()) > 5
    assert "word0 " in text
    assert "word2999" in text
    assert "after" in text


@needs_poppler
def test_a_word_without_a_break_stays_on_the_page(tmp_path):
    path = written(small(paragraph("x" * 2000), Heading(1, "1", "y" * 500)), tmp_path)
    assert "".join(text_of(path).split()).count("x") >= 2000
    boxes = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, check=True).stdout.decode()
    assert max(float(edge) for edge in re.findall(r'xMax="([\d.]+)"', boxes)) <= 595.3


def test_many_columns_still_fit(tmp_path):
    columns = tuple(Column((Run(f"Column number {i}"),)) for i in range(40))
    rows = tuple(tuple(Cell((Run("1234567"),)) for _ in columns) for _ in range(3))
    assert page_count(pdf_bytes(small(Table(columns, rows)))) >= 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "a\x00b\x07c",
        "\ud800 lone",
        "\u202eevil\u202c \u2067open",
        "\u2066" * 300 + "deep",
        "\u202b" * 300 + "عميق",
        "e" + "\u0301" * 500,
        "漢字 និយាយ 🙂",
        "\\) Tj ET (x",
        "\u2029\u2028\x85",
        "ﷺ لا لله",
    ],
)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_hostile_text_is_only_text(text, language):
    blocks = (
        Heading(1, "", text),
        paragraph(text),
        Table((Column((Run(text),)),), ((Cell((Run(text),)),),), caption=text),
    )
    data = pdf_bytes(small(*blocks, language=language, title=text))
    assert page_count(data) >= 2
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for page in pdf.pages:
            assert pikepdf.parse_content_stream(page)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["en", "ar"]))
def test_any_text_can_be_printed_twice_alike(text, language):
    report = small(Heading(1, "1", text or "x"), paragraph(text), language=language)
    assert pdf_bytes(report) == pdf_bytes(report)


words = st.sampled_from(["a word ", "كلمة ", "x", "مُحَمَّد ", "12,345 ", "\n", "\u2067אב\u2069 "])
texts = st.builds(lambda word, count: word * count, words, st.sampled_from([0, 1, 7, 60, 900]))
cell_runs = st.builds(lambda text, mark, link: (Run(text, mark=mark, link=link),), texts, st.sampled_from(["", "F1"]),
                      st.sampled_from(["", "#F1", "#nowhere", "https://example.org"]))  # fmt: skip


@st.composite
def tables(draw: st.DrawFn) -> Table:
    count, share = draw(st.sampled_from([1, 2, 5, 50])), draw(st.sampled_from([0, 1]))
    few = st.builds(lambda text: (Run(text[:300]),), texts)
    columns = tuple(Column(draw(few), draw(st.sampled_from(Align)), share) for _ in range(count))
    inside = cell_runs if count < 3 else few
    rows = tuple(tuple(Cell(draw(inside)) for _ in range(count)) for _ in range(draw(st.sampled_from([0, 1, 3]))))
    return Table(columns, rows, draw(texts)[:200], "", "1", draw(st.booleans()))


blocks = st.one_of(
    st.builds(Heading, st.integers(1, 5), st.just("1.1"), texts),
    st.builds(Paragraph, cell_runs),
    st.builds(Note, cell_runs),
    st.builds(NotAvailable, texts, texts),
    st.builds(lambda runs, depth: BulletList((ListItem(runs, depth),) * 3), cell_runs, st.integers(0, 5)),
    st.just(PageBreak()),
    tables(),
    st.builds(
        lambda kind, count, value: Chart(
            kind, tuple(map(str, range(count))), (Series("a", (value, *[None] * (count - 1))[:count]),) * 3, "c"
        ),
        st.sampled_from(ChartKind),
        st.sampled_from([0, 1, 30]),
        st.decimals(-(10**9), 10**9, places=2),
    ),
)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(blocks, max_size=6), texts, st.sampled_from(["en", "ar"]))
def test_any_report_finds_its_pages(content, title, language):
    data = pdf_bytes(small(*content, language=language, title=title))
    assert page_count(data) >= 1


def test_sharing_of_the_report_is_in_the_attached_data(make, tmp_path):
    path = written(make(audience=Sharing.PARTNERS), tmp_path)
    with pikepdf.open(path) as pdf:
        assert list(pdf.attachments) == ["chain-of-custody.json"]
        assert len(pdf.Root.AF) == 1
        assert pdf.Root.AF[0].AFRelationship == "/Data"
        data = pdf.attachments["chain-of-custody.json"].get_file().read_bytes()
    assert b'"audience": "partners"' in data
    assert b"Secret plan" not in path.read_bytes() + data


def test_writing_can_be_stopped(make):
    class Stop:
        def step(self, done: int, total: int, text: str = "") -> None:
            raise Cancelled

    stream = io.BytesIO()
    with pytest.raises(Cancelled):
        write_pdf(make(), stream, Stop())
    assert stream.getvalue() == b""


def test_a_blank_document_has_title_contents_and_annexes(make):
    assert page_count(pdf_bytes(make(state=document({})))) > 3
