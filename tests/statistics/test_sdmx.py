import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.core import GfmdError, Observation
from gfmd_desktop.statistics import choose, digest, read_sdmx_csv, read_sdmx_rows, write_sdmx_csv

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
codes = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789", min_size=1, max_size=6)
dims = st.dictionaries(st.sampled_from(["REASON", "CITIZENSHIP", "STATUS"]), codes, max_size=3)
decimals = st.decimals(
    allow_nan=False, allow_infinity=False, min_value=Decimal(-(10**20)), max_value=Decimal(10**20), places=None
)


@st.composite
def observations(draw):
    row = draw(st.integers(0, 2**20))
    return Observation(
        draw(codes),
        draw(codes),
        draw(st.sampled_from(["2015", "2022-Q3", "2015-01-01/P5Y"])),
        draw(st.none() | decimals),
        counterpart_area=draw(codes),
        sex=draw(st.sampled_from(["_T", "F", "M"])),
        age=draw(codes),
        dims=tuple(sorted((name, code) for name, code in draw(dims).items() if code != "_T")),
        unit_measure=draw(codes),
        unit_mult=draw(st.integers(-3, 12)),
        text=draw(texts),
        note=draw(texts),
        dataset=draw(codes),
        sheet=draw(texts),
        row=row,
        column=draw(st.integers(1, 16384)) if row else 0,
    )


def written(rows, **more):
    stream = io.StringIO(newline="")
    write_sdmx_csv(rows, stream, **more)
    return stream.getvalue()


def read(text):
    return list(read_sdmx_csv(io.StringIO(text, newline="")))


@given(st.lists(observations(), max_size=8))
def test_what_is_written_is_read_back(rows):
    text = written(rows)
    back = read(text)
    assert back == rows
    assert written(back) == text
    assert digest(back) == digest(rows)


@given(st.lists(observations(), max_size=8), st.randoms())
def test_the_digest_does_not_know_the_order_or_the_dataset(rows, random):
    mixed = [row._replace(dataset="other") for row in rows]
    random.shuffle(mixed)
    assert digest(mixed) == digest(rows)


@given(st.lists(observations(), min_size=1, max_size=5), st.integers(0, 4))
def test_the_digest_sees_every_change(rows, which):
    row = rows[which % len(rows)]
    changes = (
        row._replace(value=Decimal(7) if row.value is None else None),
        row._replace(text=row.text + "x"),
        row._replace(note=row.note + "x"),
        row._replace(sheet=row.sheet + "x"),
        row._replace(row=row.row + 1),
        row._replace(conf_status="C"),
        row._replace(unit_mult=row.unit_mult + 1),
        row._replace(dims=(*row.dims, ("USE", "FOOD"))),
    )
    rest = [each for each in rows if each is not row]
    for changed in changes:
        assert digest([*rest, changed]) != digest(rows)
    assert digest([*rows, row]) != digest(rows)


def test_values_keep_their_digits():
    row = Observation("DEM06", "MAR", "2015", Decimal("12.50"))
    assert str(read(written([row]))[0].value) == "12.50"
    assert "1000" in written([row._replace(value=Decimal("1E+3"))])
    assert read(written([row._replace(value=Decimal("153011473.000000000000001"))]))[0].value == Decimal(
        "153011473.000000000000001"
    )


def test_the_table_is_sdmx_csv_2():
    row = Observation(
        "LEG02", "MAR", "2015", Decimal(5), dims=(("REASON", "WORK"),), dataset="d", sheet="S", row=99, column=11
    )
    header, cells = list(csv.reader(io.StringIO(written([row], sources={"d": "ab" * 32}), newline="")))
    named = dict(zip(header, cells, strict=True))
    assert header[:3] == ["STRUCTURE", "STRUCTURE_ID", "ACTION"]
    assert named["STRUCTURE"] == "dataflow" and named["STRUCTURE_ID"] == "GFMD:MIGRATION(1.0.0)"
    assert (named["ACTION"], named["REASON"], named["OBS_VALUE"], named["CELL"]) == ("I", "WORK", "5", "K99")
    assert named["SOURCE_SHA256"] == "ab" * 32
    assert header.index("REASON") < header.index("OBS_VALUE") < header.index("UNIT_MEASURE") < header.index("NOTE")


def test_a_total_on_a_further_dimension_is_written_out_and_left_out_again():
    plain = Observation("LEG02", "MAR", "2015", Decimal(5))
    detailed = plain._replace(dims=(("REASON", "WORK"),))
    back = read(written([plain._replace(dims=(("REASON", "_T"),)), detailed]))
    assert back == [plain, detailed]
    assert digest([plain]) == digest([plain._replace(dims=(("REASON", "_T"),))])


@pytest.mark.parametrize("text", ["=1+1", "+cmd|' /C calc'!A0", "-", "@SUM(A1)", "'quoted", "\ttab", "=HYPERLINK(1)"])
def test_no_text_starts_a_formula(text):
    row = Observation("DEM06", "MAR", "2015", None, text=text, note=text, sheet=text)
    content = written([row])
    for cells in csv.reader(io.StringIO(content, newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)
    assert read(content) == [row]


def test_numbers_stay_as_they_were_shown():
    row = Observation("REM11", "MAR", "2015", Decimal("-5.2"), text="-5.2")
    assert ",-5.2," in written([row])
    assert read(written([row])) == [row]


def test_sources_come_back():
    row = Observation("DEM06", "MAR", "2015", Decimal(1), dataset="d")
    text = written([row], sources={"d": "00" * 32})
    assert list(read_sdmx_rows(io.StringIO(text, newline=""))) == [(row, "00" * 32)]


def test_a_stream_of_observations_needs_its_dimensions_named():
    row = Observation("LEG02", "MAR", "2015", Decimal(5), dims=(("REASON", "WORK"),))
    assert read(written(iter([row]), further=["REASON"])) == [row]
    with pytest.raises(GfmdError) as caught:
        written(iter([row]), further=[])
    assert caught.value.code == "statistics.extra-dimension"


def _broken(change):
    lines = written([Observation("DEM06", "MAR", "2015", Decimal("12.5"), row=3, column=2)]).split("\r\n")
    return change("\r\n".join(lines))


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda text: "", "statistics.not-sdmx-csv"),
        (lambda text: text.replace("OBS_VALUE", "VALUE"), "statistics.not-sdmx-csv"),
        (lambda text: text.replace("SEX,", "AGE,"), "statistics.not-sdmx-csv"),
        (lambda text: text.replace("12.5", "12,5"), "statistics.bad-sdmx-row"),
        (lambda text: text.replace("12.5", "NaN"), "statistics.bad-sdmx-row"),
        (lambda text: text.replace("12.5", "1_2"), "statistics.bad-sdmx-row"),
        (lambda text: text.replace("B3", "3B"), "statistics.bad-sdmx-row"),
        (lambda text: text.replace("12.5,,0", "12.5,,0.5"), "statistics.bad-sdmx-row"),
        (lambda text: text.replace("dataflow", '"dataflow'), "statistics.bad-sdmx-row"),
    ],
)
def test_a_damaged_table_is_refused(change, code):
    with pytest.raises(GfmdError) as caught:
        read(_broken(change))
    assert caught.value.code == code


def test_choosing_the_dataset_that_speaks():
    key = Observation("STK01", "MAR", "2015", None)
    old, new = key._replace(value=Decimal(88511), dataset="2015"), key._replace(value=Decimal(92424), dataset="2019")
    assert choose([old, new], {}).undecided == ((old, new),)
    chosen = choose([old, new], {("STK01", "MAR"): "2019"})
    assert (chosen.speaking, chosen.silent, chosen.undecided) == ((new,), (old,), ())
    assert choose([old, new], {("STK01", "MAR"): "elsewhere"}).undecided == ((old, new),)
    assert choose([old], {("STK01", "MAR"): "2019"}).speaking == (old,)


def test_equal_figures_agree_and_a_figure_speaks_before_a_gap():
    key = Observation("STK01", "MAR", "2015", Decimal(92424), dataset="b")
    same = key._replace(value=Decimal("92.424"), unit_mult=3, dataset="a")
    gap = key._replace(value=None, obs_status="O", dataset="0")
    assert choose([key, same, gap], {}).speaking == (same,)
    assert choose([gap], {}).speaking == (gap,)


@given(st.lists(observations(), max_size=12), st.randoms())
def test_choosing_loses_nothing_and_does_not_depend_on_order(rows, random):
    rows = [row._replace(indicator="STK01", ref_area="MAR", time_period="2015", dims=(), age="_T") for row in rows]
    chosen = choose(rows, {("STK01", "MAR"): "A"})
    parts = [*chosen.speaking, *chosen.silent, *(each for group in chosen.undecided for each in group)]
    assert sorted(map(repr, parts)) == sorted(map(repr, rows))
    random.shuffle(rows)
    again = choose(rows, {("STK01", "MAR"): "A"})
    assert {each.key: each.value for each in again.speaking} == {each.key: each.value for each in chosen.speaking}
