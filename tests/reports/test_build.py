"""What of a document is printed, for whom, in which language, and with which marks."""

from dataclasses import replace
from decimal import Decimal

import pytest

from gfmd_desktop.core import Change, GfmdError, Meta, Observation, Sharing, Words
from gfmd_desktop.documents.log import Conflict
from gfmd_desktop.reports import BulletList, Chart, ChartKind, Heading, Note, Paragraph, Report, Run, Sourced, Table
from gfmd_desktop.statistics import areas

from .conftest import ROW, Figures, document, sourced, statistics, stock


def runs(report: Report) -> list[Run]:
    found: list[Run] = []
    for block in report.blocks:
        match block:
            case Paragraph() | Note():
                found += block.runs
            case BulletList():
                found += [run for item in block.items for run in item.runs]
            case Table():
                found += [run for row in block.rows for cell in row for run in cell.runs]
    return found


def said(report: Report) -> str:
    return " ".join(run.text for run in runs(report))


def marked(report: Report) -> dict[str, str]:
    return {run.mark: run.text for run in runs(report) if run.mark}


def test_sections_and_questions_follow_the_template(make):
    headings = [(block.level, block.number, block.text) for block in make().blocks if isinstance(block, Heading)]
    assert headings[:4] == [
        (1, "", "Part 1. Migration at a glance"),
        (2, "1.4", "Stocks and flows"),
        (3, "P1.4.02", "Summarise the history."),
        (3, "P1.4.03", "Stock of migrants"),
    ]


def test_a_figure_is_printed_from_the_observation_with_a_mark(make):
    report = make()
    strong = next(run for run in runs(report) if run.text == "98,574")
    assert strong.strong
    provenance = {figure.mark: figure for figure in report.figures}[strong.mark]
    assert (provenance.indicator, provenance.area, provenance.period) == ("STK01", "MAR", "2019")
    assert (provenance.published, provenance.sheet, provenance.cell) == ("98574", "Table 1", "I99")
    assert provenance.file == "undesa_migrant_stock_total_2019.xlsx"
    assert (provenance.publisher, provenance.vintage) == ("UN DESA", "2019 revision")


def test_the_same_figure_has_the_same_mark_everywhere(make):
    report = make()
    marks = {run.mark for run in runs(report) if run.text == "98,574" and run.mark}
    assert len(marks) == 1


def test_every_mark_has_a_provenance_and_a_line_in_the_list_of_sources(make):
    report = make()
    known = {figure.mark for figure in report.figures}
    places = {run.place for run in runs(report) if run.place}
    used = set(marked(report))
    assert used
    assert used <= known
    assert used <= places


def test_a_computed_figure_names_its_inputs(make):
    report = make()
    computed = next(figure for figure in report.figures if figure.kind == "computed")
    by_mark = {figure.mark: figure for figure in report.figures}
    assert [by_mark[mark].period for mark in computed.inputs] == ["2019", "2015"]
    assert computed.value == "6.7%"


def test_when_the_observation_changes_so_does_the_text(make):
    changed = Figures([sourced(stock(2019, "111111"))])
    assert "111,111" in said(make(figures=changed))


def test_a_quoted_figure_that_does_not_exist_is_said_to_be_missing(make):
    assert "[no figure: STK01 TIME_PERIOD=2019]" in said(make(figures=Figures()))


@pytest.mark.parametrize(
    ("language", "number", "label"),
    [
        ("en", "98,574", "Stock of migrants"),
        ("fr", "98\u202f574", "Effectif de migrants"),
        ("es", "98.574", "Población migrante"),
    ],
)
def test_language_chooses_narrative_labels_and_numbers(make, language, number, label):
    report = make(language)
    assert any(run.text == number and run.mark for run in runs(report))
    assert label in [block.text for block in report.blocks if isinstance(block, Heading)]


def test_a_narrative_that_is_not_translated_is_printed_as_written(make):
    state = document({"A2@fr": ""})
    assert "Residents born abroad rose to" in said(make("fr", state=state))


def test_arabic_prints_latin_digits_isolated(make):
    assert "\u206898,574\u2069" in [run.text for run in runs(make("ar"))]


def test_internal_answers_are_withheld_and_counted(make):
    public = make()
    assert "Secret plan." not in said(public)
    assert Words("en").say("reports.withheld.text", audience="the public", partners=0, internal=1) in said(public)
    internal = make(audience=Sharing.INTERNAL)
    assert "Secret plan." in said(internal)
    assert "reports.withheld" not in said(internal)


def test_figures_of_a_closed_dataset_are_not_printed_for_the_public(make):
    closed = Figures([sourced(stock(2019, "98574"), Sharing.PARTNERS)])
    public, partners = make(figures=closed), make(figures=closed, audience=Sharing.PARTNERS)
    assert "98,574" not in said(public)
    assert "[withheld]" in said(public)
    assert not [figure for figure in public.figures if figure.kind == "observation"]
    assert "98,574" in said(partners)


def test_a_confidential_observation_is_not_printed_for_partners(make):
    closed = Figures([sourced(stock(2019, "98574", conf_status="C"))])
    assert "98,574" not in said(make(figures=closed, audience=Sharing.PARTNERS))


def test_what_is_not_available_is_a_data_gap_with_its_reason(make):
    report = make()
    gaps = next(
        block
        for block in report.blocks
        if isinstance(block, Table)
        and len(block.columns) == 3
        and block.columns[2].title
        and block.columns[2].title[0].text == "Reason"
    )
    row = [" ".join(run.text for run in cell.runs) for cell in gaps.rows[0]]
    assert row[:2] == ["P1.4.07", "Next census"]
    assert "not collected" in row[2]
    assert "2030" in row[2]


def test_an_internal_question_without_answer_is_no_public_gap(make):
    state = document({"A4": ""})
    assert "Plans kept inside" not in said(make(state=state))


def test_indicator_table_has_periods_down_and_groups_across(make):
    table = next(block for block in make().blocks if isinstance(block, Table) and block.number == "1")
    assert [column.title[0].text for column in table.columns] == ["Period", "Total", "Male", "Female"]
    assert [row[0].runs[0].text for row in table.rows] == ["2000", "2010", "2015", "2019"]
    assert all(cell.runs[0].mark for row in table.rows for cell in row[1:])


def test_partner_countries_go_down_with_the_largest_first(make):
    table = next(block for block in make().blocks if isinstance(block, Table) and block.number == "2")
    assert len(table.rows) == 15
    assert [row[1].runs[0].text for row in table.rows[:2]] == ["5,000.25", "4,999.25"]


def test_three_points_make_a_chart_two_do_not(make):
    charts = [block for block in make().blocks if isinstance(block, Chart)]
    assert [(chart.kind, len(chart.labels)) for chart in charts] == [(ChartKind.LINE, 4), (ChartKind.BAR, 10)]
    assert "98,574" in charts[0].alternative
    few = Figures([sourced(stock(year, "5")) for year in (2015, 2019)])
    assert not [block for block in make(figures=few).blocks if isinstance(block, Chart)]


def test_a_typed_cell_goes_before_the_data_and_says_who_typed_it(make):
    state = document({"A3/STK01.2019._T._T": "100000"})
    report = make(state=state)
    mark = next(run.mark for run in runs(report) if run.text == "100,000")
    provenance = {figure.mark: figure for figure in report.figures}[mark]
    assert (provenance.kind, provenance.path) == ("answer", "A3/STK01.2019._T._T")
    assert "98,574" not in said(report)


def test_a_number_answered_can_be_traced_by_its_code(make):
    report = make()
    assert {figure.mark: figure.value for figure in report.figures}["P1.4.01"] == "1990"
    assert "1990" in said(report)


def test_rows_of_a_repeat_become_a_table(make):
    rows = [row for block in make().blocks if isinstance(block, Table) for row in block.rows]
    texts = [[run.text for cell in row for run in cell.runs] for row in rows]
    assert ["Agreement with Spain", "1250"] in texts


def test_a_conflict_is_said_and_neither_side_printed(make):
    sides = tuple(Change(str(i), "d", "A5", value, (), "o", "", "2026") for i, value in enumerate("ab"))
    state = document({"A5": None}, conflicts=(Conflict("d", "A5", sides),))
    assert Words("en").say("reports.conflict") in said(make(state=state))


def test_an_empty_document_is_still_a_report(make, template):
    empty = make(state=document(dict.fromkeys([*answers_of(document()), f"A6/{ROW}"])), figures=Figures())
    assert "No figure of this report" in said(empty)
    assert empty.figures == ()


def answers_of(state) -> list[str]:
    return list(state.answers)


def test_definitions_of_the_printed_indicators_are_given(make):
    texts = said(make())
    assert "Residents born outside the country" in texts


def test_the_same_document_builds_the_same_report(make):
    assert make("ar") == make("ar")
    assert statistics().known == statistics().known


def test_the_title_is_printed_in_the_language_of_the_report_where_there_is_one(make):
    state = document()
    translated = replace(state, meta={**state.meta, "@title@fr": "Profil migratoire du Maroc", "@title@es": ""})
    assert make("fr", state=translated).title == "Profil migratoire du Maroc"
    assert make("es", state=translated).title == "Migration profile of Morocco"


@pytest.mark.parametrize(
    ("own", "refused"),
    [
        ("public", []),
        ("partners", [Sharing.PUBLIC]),
        ("internal", [Sharing.PUBLIC, Sharing.PARTNERS]),
        (None, [Sharing.PUBLIC, Sharing.PARTNERS]),
    ],
)
def test_a_document_above_the_audience_is_refused(make, own, refused):
    state = document()
    state = replace(state, meta={**state.meta, Meta.SHARING: own})
    for audience in Sharing:
        if audience not in refused:
            assert make(state=state, audience=audience).audience is audience
            continue
        with pytest.raises(GfmdError) as caught:
            make(state=state, audience=audience)
        assert caught.value.code == "reports.above-audience"
        told = Words("en").error(caught.value)
        assert "Migration profile of Morocco" in told.text
        assert told.cure


def partner(code: str, value: str | None, year: int = 2017) -> Sourced:
    number = None if value is None else Decimal(value)
    seen = Observation("REM01", "MAR", str(year), number, counterpart_area=code, unit_measure="USD", unit_mult=6,
                       text=value or "", dataset="d1", sheet="Matrix", row=2, column=4)  # fmt: skip
    return sourced(seen)


def test_a_table_of_countries_lists_the_largest_and_says_where_the_rest_is(make):
    text = said(make())
    assert "Not listed here: 485 more countries or areas with smaller figures, and 0 without or with zero." in text
    assert "undesa_migrant_stock_total_2019.xlsx, sheet Matrix" in text


def test_aggregates_stand_on_top_and_zeros_are_left_out(make):
    given = [("FRA", "10"), ("_T", "50"), ("ESP", "30"), ("ITA", "0"), ("DEU", None), ("W00", "45")]
    figures = Figures([partner(code, value) for code, value in given])
    if not areas().is_aggregate("W00"):
        figures.known[-1:] = [
            partner(next(each.code for each in areas() if each.aggregate and each.code != "_T"), "45")
        ]
    report = make(figures=figures)
    table = next(block for block in report.blocks if isinstance(block, Table) and block.number == "1")
    assert [row[1].runs[0].text for row in table.rows] == ["50", "45", "30", "10"]
    assert "Not listed here: 0 more countries or areas with smaller figures, and 2 without" in said(report)


def test_a_short_table_of_countries_says_nothing_more(make):
    report = make(figures=Figures([partner("FRA", "10"), partner("ESP", "30")]))
    assert "Not listed here" not in said(report)
    assert not [block for block in report.blocks if isinstance(block, Chart)]


def test_the_largest_countries_are_drawn_as_bars_the_largest_first(make):
    chart = next(block for block in make().blocks if isinstance(block, Chart) and block.kind is ChartKind.BAR)
    assert [str(value) for value in chart.series[0].values] == [f"{5000 - row}.25" for row in range(10)]
    assert "AAZ: 5,000.25; ABZ: 4,999.25" in chart.alternative
    assert chart.caption.endswith("2017")
