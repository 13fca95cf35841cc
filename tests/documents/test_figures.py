"""Figures in narratives: read, computed, printed; typed numbers found."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.core import Observation, ObservationKey, Place, Words, catalogue
from gfmd_desktop.documents import Defaults, LocaleFormatter, figures
from gfmd_desktop.documents.figures import FORMATS, FUNCTIONS, Figure, FigureError, Format, Key, parse, read_figure

ROOT = Path(__file__).parents[2]
DEFAULTS = Defaults("MDA", "2023")


def observed(indicator: str, value: str, year: str = "2023", **more: object) -> Observation:
    return Observation(indicator, "MDA", year, Decimal(value), **more)  # type: ignore[arg-type]


DATA = [
    observed("REM03", "12.345", unit_measure="PT"),
    observed("REM03", "14.1", "2022", unit_measure="PT"),
    observed("REM01", "1.95", unit_measure="USD", unit_mult=9),
    observed("REM01", "1500", "2022", unit_measure="USD", unit_mult=6),
    observed("STK01", "104000"),
    observed("STK01", "54000", sex="F"),
    observed("STK01", "50000", sex="M"),
    observed("STK01", "2292018.108", counterpart_area="FRA"),
    observed("SHR", "0.125"),
    observed("NIL", "0", "2022"),
    observed("NIL", "5"),
    Observation("GAP", "MDA", "2023", None, obs_status="M"),
]


def lookup(key: ObservationKey) -> Observation | None:
    return next((one for one in DATA if one.key == key), None)


def shown(text: str, language: str = "en") -> str:
    parsed = parse(text)
    assert not parsed.findings
    return figures.render(parsed, lookup, LocaleFormatter(language), DEFAULTS).text


@pytest.mark.parametrize(
    ("text", "language", "printed"),
    [
        ("Remittances were {{REM03 | percent 1}} of GDP.", "en", "Remittances were 12.3% of GDP."),
        ("{{REM03 | percent 1}}", "fr", "12,3\u202f%"),
        ("{{REM03 REF_AREA=MDA TIME_PERIOD=2022 | percent}}", "en", "14.1%"),
        ("{{REM03}}", "en", "12.345"),
        ("{{SHR | percent 1}}", "en", "12.5%"),
        ("{{STK01}}", "fr", "104\u202f000"),
        ("{{STK01}}", "es", "104.000"),
        ("{{STK01 SEX=F | plain}}", "en", "54000"),
        ("{{STK01 COUNTERPART_AREA=FRA | number 0}}", "en", "2,292,018"),
        ("{{REM01 | compact 1}}", "en", "2 billion"),
        ("{{REM01 | change 1}}", "en", "+30.0%"),
        ("{{change(REM01) }}", "en", "+30.0%"),
        ("{{REM03 | change}}", "en", "\u221212.4%"),
        ("{{change(STK01 SEX=F, STK01 SEX=M) | percent 0}}", "en", "8%"),
        ("{{ratio(STK01 SEX=F, STK01) | percent 1}}", "en", "51.9%"),
        ("{{ratio(STK01 SEX=F, STK01 SEX=M) | number 2}}", "en", "1.08"),
        ("{{sum(STK01 SEX=F, STK01 SEX=M)}}", "en", "104,000"),
        ("{{difference(STK01 SEX=F, STK01 SEX=M)}}", "en", "4,000.0"),
        ("{{difference(STK01 SEX=M, STK01 SEX=F) | number 0}}", "en", "\u22124,000"),
        ("{{average(STK01 SEX=F, STK01 SEX=M) | number 0}}", "en", "52,000"),
        ("{{sum(REM01, REM01 TIME_PERIOD=2022) | compact 2}}", "en", "3.45 billion"),
        ("{{STK01 TIME_PERIOD=1990}}", "en", "…"),
        ("{{GAP}} and {{NIL | change}}", "en", "… and …"),
        ("{{STK01}}", "ar", "104,000"),
        ("`{{STK01}}` and ``a ` {{STK01}}``", "en", "`{{STK01}}` and ``a ` {{STK01}}``"),
        ("```\n{{STK01}}\n```\n{{NIL}}", "en", "```\n{{STK01}}\n```\n5"),
        (r"\{{STK01}}", "en", r"\{{STK01}}"),
        ("a ` b {{NIL}}", "en", "a ` b 5"),
        ("~~~~\n{{NIL}}\n~~~\n~~~~\n{{NIL}}", "en", "~~~~\n{{NIL}}\n~~~\n~~~~\n5"),
        ("{{\n STK01\n SEX=F }}", "en", "54,000"),
    ],
)
def test_printed(text: str, language: str, printed: str) -> None:
    assert shown(text, language) == printed


@pytest.mark.parametrize(
    ("inner", "reason", "found"),
    [
        ("", "end", ""),
        ("stk01", "indicator", "stk01"),
        ("STK01 SEX", "dimension", "SEX"),
        ("STK01 SEX=", "end", ""),
        ("STK01 SEX= | number", "code", "SEX"),
        ("STK01 SEX=F SEX=M", "twice", "SEX"),
        ("STK01 | percents", "format", "percents"),
        ("STK01 | percent x", "decimals", "x"),
        ("STK01 | percent 1 2", "unexpected", "2"),
        ("STK01 |", "end", ""),
        ("STK01 ; x", "unexpected", "; x"),
        ("root(STK01, STK02)", "function", "root"),
        ("sum(STK01, STK02", "end", ""),
        ("ratio(STK01)", "count", "ratio"),
        ("sum(STK01, STK02 | number", "parenthesis", "sum"),
        ("sum(STK01, STK02) STK03", "unexpected", "STK03"),
    ],
)
def test_broken(inner: str, reason: str, found: str) -> None:
    with pytest.raises(FigureError) as caught:
        read_figure(inner)
    assert (caught.value.reason, caught.value.found) == (reason, found)
    text = f"one\n\ntwo {{{{{inner}}}}} three"
    parsed = parse(text, Place(spot="P1"))
    assert "".join(map(str, parsed.parts)) == text
    assert [finding.code for finding in parsed.findings] == [f"documents.figure-{reason}"]
    assert "P1, line 3" in str(Words("en").finding(parsed.findings[0]))


def test_a_figure_that_is_never_closed_ends_with_its_paragraph() -> None:
    parsed = parse("a {{STK01 b\n\nc {{NIL}}")
    assert [finding.code for finding in parsed.findings] == ["documents.figure-unclosed"]
    assert [figure.source for figure in parsed.figures] == ["{{NIL}}"]


CODES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_", min_size=1, max_size=6)
WORDS = CODES.map(lambda text: "I" + text)
KEYS = st.builds(Key, WORDS, st.dictionaries(WORDS, CODES, max_size=3).map(lambda found: tuple(found.items())))
FIGURES = st.sampled_from(["", *FUNCTIONS]).flatmap(
    lambda name: st.builds(
        Figure,
        st.lists(KEYS, min_size=FUNCTIONS.get(name, (1, 1))[0], max_size=min(4, FUNCTIONS.get(name, (1, 1))[1])).map(
            tuple
        ),
        st.just(name),
        st.builds(Format, st.sampled_from(FORMATS), st.one_of(st.none(), st.integers(0, 9))),
    )
)


@given(FIGURES)
def test_what_is_written_is_read_again(figure: Figure) -> None:
    written = figures.write_figure(figure)
    parsed = parse(written)
    assert len(parsed.parts) == 1
    assert (parsed.figures[0].keys, parsed.figures[0].function, parsed.figures[0].format) == (
        figure.keys,
        figure.function,
        figure.format,
    )


@given(st.text("a{}|`~\\\n A1=(),#", max_size=60))
def test_nothing_of_a_text_is_lost(text: str) -> None:
    parsed = parse(text)
    assert "".join(part if isinstance(part, str) else part.source for part in parsed.parts) == text


@given(st.lists(st.sampled_from(["{{STK01}}", "word ", "{{NIL | change}}", "\n\n"]), max_size=8))
def test_positions_point_at_the_figures(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert all(text.startswith(figure.source, figure.position) for figure in parse(text).figures)


def test_provenance_and_needed_keys() -> None:
    parsed = parse("{{REM01 | change}} {{ratio(STK01 SEX=F, STK01)}} {{STK01}}")
    keys = figures.all_needed(parsed, DEFAULTS)
    assert [(key.indicator, key.time_period, key.sex) for key in keys] == [
        ("REM01", "2023", "_T"),
        ("REM01", "2022", "_T"),
        ("STK01", "2023", "F"),
        ("STK01", "2023", "_T"),
    ]
    rendered = figures.render(parsed, lookup, LocaleFormatter("en"), DEFAULTS)
    assert [len(shown.value.observations) for shown in rendered.figures] == [2, 2, 1]
    assert [shown.value.computed for shown in rendered.figures] == [True, True, False]
    assert rendered.figures[2].value.observations[0].key == keys[3]


def test_unknown_indicators_dimensions_and_codes_and_missing_values() -> None:
    parsed = parse("{{XXX01}} {{STK01 PLANET=EARTH}} {{STK01 SEX=Q}} {{STK01 SEX=F}} {{STK01 TIME_PERIOD=1990}}")
    found = list(figures.unknown(parsed, {"STK01"}, {"SEX": {"F", "M", "_T"}}, Place(spot="P1")))
    assert [(finding.code.rpartition(".")[2], finding.values()["found"]) for finding in found] == [
        ("figure-unknown", "XXX01"),
        ("figure-dimension-unknown", "PLANET"),
        ("figure-code-unknown", "Q"),
    ]
    values = [figures.compute(figure, lookup, DEFAULTS) for figure in parsed.figures]
    empty = [finding.values()["key"] for finding in figures.without_value(values, Place())]
    assert "STK01 MDA 1990 _T _T" in empty
    assert len(empty) == 4


def test_quarters_and_months() -> None:
    key = figures.key_of(Key("FLW01", (("TIME_PERIOD", "2023-Q2"), ("CITIZENSHIP", "FRA"))), DEFAULTS)
    assert (key.freq, key.dims) == ("Q", (("CITIZENSHIP", "FRA"),))
    assert figures.key_of(Key("FLW01", (("TIME_PERIOD", "2023-05"),)), DEFAULTS).freq == "M"
    change = read_figure("FLW01 TIME_PERIOD=2023-Q2 | change")
    assert figures.needed(change, DEFAULTS)[1].time_period == "2022-Q2"


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("In 2023 there were 104,000 migrants.", "en", [("104,000", False, "{{STK01 REF_AREA=MDA TIME_PERIOD=2023}}")]),
        ("En 2023, 104 000 migrants.", "fr", [("104 000", False, "{{STK01 REF_AREA=MDA TIME_PERIOD=2023}}")]),
        ("In 2023 there were 105,000 migrants.", "en", [("105,000", True, "{{STK01 REF_AREA=MDA TIME_PERIOD=2023}}")]),
        ("There were 105,000 migrants.", "en", []),
        ("Sie waren 54000 Frauen.", "de", [("54000", False, "{{STK01 REF_AREA=MDA TIME_PERIOD=2023 SEX=F}}")]),
        ("USD 1.95 billion in 2023", "en", [("1.95", False, "{{REM01 REF_AREA=MDA TIME_PERIOD=2023}}")]),
        ("in 2023, 12.3 percent", "en", [("12.3", False, "{{REM03 REF_AREA=MDA TIME_PERIOD=2023}}")]),
        ("In 2023 and 2022, decree 12, page 5.", "en", []),
        ("In 2023: {{STK01}}.", "en", []),
        ("عام 2023 بلغ ١٠٤٬٠٠٠ مهاجر", "ar", [("١٠٤٬٠٠٠", False, "{{STK01 REF_AREA=MDA TIME_PERIOD=2023}}")]),
    ],
)
def test_typed_numbers(text: str, language: str, found: list[tuple[str, bool, str]]) -> None:
    typed = figures.typed_numbers(parse(text), DATA, language)
    assert [(one.text, one.contradicts, one.figure) for one in typed] == found


def test_typed_numbers_name_their_line() -> None:
    typed = figures.typed_numbers(parse("One.\n\nTwo {{NIL}}\nIn 2023 it was 105,000."), DATA, "en")
    assert [one.line for one in typed] == [4]
    finding = next(figures.typed_findings(typed, Place(spot="P1")))
    assert finding.code == "documents.number-contradicts"
    assert "104000" in str(Words("en").finding(finding))


@given(st.text("0123456789., abc\n.", max_size=60), st.sampled_from(["en", "fr", "ar"]))
def test_any_text_can_be_searched_for_numbers(text: str, language: str) -> None:
    for one in figures.typed_numbers(parse(text), DATA, language):
        assert one.text in text


def test_every_code_has_words_in_four_languages() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "gfmd_desktop/documents").rglob("*.py"))
    said = set(re.findall(r'"(documents\.[a-z][a-z0-9-]*)"', source))
    said |= {f"documents.figure-{reason}" for reason in re.findall(r'FigureError\("([a-z]+)"', source)}
    assert len(said) > 18
    known = catalogue()
    for code in said:
        assert all(known[code].values()), code
        assert all(known[f"{code}.cure"].values()), code
