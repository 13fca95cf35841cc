"""Where a figure comes from, asked of the file alone; and files that are none of ours."""

import io
import json

import pikepdf
import pytest

from gfmd_desktop.core import GfmdError, Words
from gfmd_desktop.reports import trace
from gfmd_desktop.reports.custody import read_custody

from .conftest import document


def custody(path) -> dict:
    with pikepdf.open(path) as pdf:
        return json.loads(pdf.attachments["chain-of-custody.json"].get_file().read_bytes())


def with_attachment(data: bytes | None, path):
    pdf = pikepdf.new()
    pdf.add_blank_page()
    if data is not None:
        pdf.attachments["chain-of-custody.json"] = pikepdf.AttachedFileSpec(pdf, data, filename="chain-of-custody.json")
    pdf.save(path)
    return path


def refused(path, mark: str = "F1") -> str:
    with pytest.raises(GfmdError) as caught:
        trace(path, mark)
    assert Words("en").error(caught.value).cure
    return caught.value.code


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_figure_of_the_report_is_found_by_its_mark(make, printed, language):
    figures = make(language).figures
    assert read_custody(printed(language)) == {figure.mark: figure for figure in figures}
    for figure in (figures[0], figures[7], figures[-1]):
        assert trace(printed(language), figure.mark) == figure


@pytest.mark.parametrize("mark", ["F1", "f1", "1", "[F1]", " (F1) "])
def test_a_mark_may_be_typed_as_it_is_read(printed, mark):
    found = trace(printed("en"), mark)
    assert (found.file, found.sheet, found.cell) == ("undesa_migrant_stock_total_2019.xlsx", "Table 1", "I99")
    assert (found.published, found.period, found.area) == ("98574", "2019", "MAR")


def test_a_number_answered_is_found_by_the_code_of_its_question(printed):
    found = trace(printed("fr"), "P1.4.01")
    assert (found.kind, found.value, found.path) == ("answer", "1990", "A1")


def test_marks_are_the_same_in_every_language(make):
    untranslated = document({"A2@fr": "", "A2@ar": ""})

    def told(language: str) -> list[tuple[str, str, str]]:
        figures = make(language, state=untranslated).figures
        return [(figure.mark, figure.cell, figure.published) for figure in figures]

    assert told("en") == told("fr") == told("ar")


def test_the_attached_data_say_what_report_it_is(printed):
    data = custody(printed("en"))
    assert data["format"] == "gfmd-custody/1"
    assert data["report"]["date"] == "2026-11-22"
    assert data["report"]["document"] == "0190c2a4-7b1e-7d3c-9c55-3f1a2b4c5d6e"


def test_a_copy_saved_by_another_program_can_still_be_asked(printed, tmp_path):
    copy = tmp_path / "copy.pdf"
    with pikepdf.open(printed("en")) as pdf:
        pdf.save(copy, compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all)
    assert trace(copy, "F1").cell == "I99"


def test_no_such_mark(printed):
    assert refused(printed("en"), "F99999") == "reports.no-such-mark"
    assert refused(printed("en"), "") == "reports.no-such-mark"


def test_another_pdf_is_not_a_report(tmp_path):
    assert refused(with_attachment(None, tmp_path / "x.pdf")) == "reports.not-a-report"


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{", b"[]", b"null", b'{"format": "gfmd-custody/2", "figures": []}', b'{"format": "gfmd-custody/1"}',
        b'{"format": "gfmd-custody/1", "figures": {}}', b"[" * 100_000, b"\xff\xfe", b"1" * 5000,
    ],
)  # fmt: skip
def test_other_data_under_that_name_are_not_a_report(data, tmp_path):
    assert refused(with_attachment(data, tmp_path / "x.pdf")) == "reports.not-a-report"


def test_figures_with_wrong_facts_do_not_break_the_rest(tmp_path):
    figures = [
        None,
        {},
        {"mark": 1},
        {"mark": "F1", "kind": "observation", "value": "5", "dims": "x", "unit_mult": "y", "new": 1},
    ]
    data = json.dumps({"format": "gfmd-custody/1", "figures": figures}).encode()
    found = trace(with_attachment(data, tmp_path / "x.pdf"), "F1")
    assert (found.value, found.dims, found.unit_mult) == ("5", (), 0)


def test_data_that_would_fill_the_memory_are_refused(tmp_path):
    assert refused(with_attachment(b" " * 70_000_000, tmp_path / "x.pdf")) == "reports.not-a-report"


def test_damaged_cut_and_foreign_files(printed, tmp_path):
    whole = printed("en").read_bytes()
    for name, data in (("empty", b""), ("text", b"hello"), ("head", whole[:100])):
        path = tmp_path / f"{name}.pdf"
        path.write_bytes(data)
        assert refused(path) == "reports.damaged-pdf"
    assert refused(tmp_path / "absent.pdf") == "reports.no-such-file"
    assert refused(tmp_path) == "reports.damaged-pdf"


def test_a_password_is_said(printed, tmp_path):
    locked = tmp_path / "locked.pdf"
    stream = io.BytesIO()
    with pikepdf.open(printed("en")) as pdf:
        pdf.save(stream, encryption=pikepdf.Encryption(owner="a", user="b"))
    locked.write_bytes(stream.getvalue())
    assert refused(locked) == "reports.damaged-pdf"
