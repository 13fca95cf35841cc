"""What a person types, in any language's digits and separators, becomes one answer or a clear refusal."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.core import GfmdError
from gfmd_desktop.templates import Choice, Kind, Question, between, read_answer, read_number

LIST = (
    Choice("origin", {"en": "Country of origin", "fr": "Pays d’origine"}),
    Choice("transit", {"en": "Transit", "fr": "Transit"}),
    Choice("dest", {"en": "Destination, final", "ar": "بلد المقصد"}),
)


def question(kind: Kind, appearance: str = "") -> Question:
    return Question(name="q", path="q", row=2, kind=kind, appearance=appearance)


@pytest.mark.parametrize(
    ("kind", "text", "language", "answer"),
    [
        (Kind.INTEGER, " 1 234 567 ", "fr", 1234567),
        (Kind.INTEGER, "1,234,567", "en", 1234567),
        (Kind.INTEGER, "1.234", "es", 1234),
        (Kind.INTEGER, "١٢٣٤", "ar", 1234),
        (Kind.INTEGER, "٣٢٬٠٠٠", "ar", 32000),
        (Kind.INTEGER, "−5", "en", -5),
        (Kind.INTEGER, "1\u202f000", "fr", 1000),
        (Kind.DECIMAL, "12,50", "fr", "12.50"),
        (Kind.DECIMAL, "12,5", "en", "12.5"),
        (Kind.DECIMAL, "1.234,5", "es", "1234.5"),
        (Kind.DECIMAL, "1,234.5", "fr", "1234.5"),
        (Kind.DECIMAL, "١٢٫٥", "ar", "12.5"),
        (Kind.DECIMAL, "0,125", "en", "0.125"),
        (Kind.DECIMAL, "1.234", "fr", "1.234"),
        (Kind.DATE, "31/01/2026", "fr", "2026-01-31"),
        (Kind.DATE, "2026-01-31", "en", "2026-01-31"),
        (Kind.DATE, "٣١/٠١/٢٠٢٦", "ar", "2026-01-31"),
        (Kind.DATE, "1.2.2026", "en", "2026-02-01"),
        (Kind.TIME, "14:30", "en", "14:30"),
        (Kind.DATE_TIME, "2026-01-31T14:30", "en", "2026-01-31T14:30"),
        (Kind.SELECT_ONE, "transit", "en", "transit"),
        (Kind.SELECT_ONE, "pays d’origine", "fr", "origin"),
        (Kind.SELECT_ONE, "بلد المقصد", "ar", "dest"),
        (Kind.SELECT_MULTIPLE, "Destination, final", "en", ["dest"]),
        (Kind.SELECT_MULTIPLE, "dest origin", "en", ["origin", "dest"]),
        (Kind.SELECT_MULTIPLE, "Destination, final; Transit", "en", ["transit", "dest"]),
        (Kind.RANK, "dest, origin", "en", ["dest", "origin"]),
        (Kind.GEOPOINT, "34.02, -6.84", "en", "34.02 -6.84 0 0"),
        (Kind.ACKNOWLEDGE, "x", "en", True),
        (Kind.TEXT, "  two\nlines ", "en", "two\nlines"),
        (Kind.TEXT, "   ", "en", None),
    ],
)
def test_what_is_typed(kind: Kind, text: str, language: str, answer: object) -> None:
    assert read_answer(question(kind), text, language, LIST) == answer


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (Kind.INTEGER, "12.5", "templates.not-whole"),
        (Kind.INTEGER, "n/a", "templates.not-whole"),
        (Kind.INTEGER, "1e400", "templates.not-whole"),
        (Kind.DECIMAL, "1,2,3", "templates.not-number"),
        (Kind.DECIMAL, "NaN", "templates.not-number"),
        (Kind.DECIMAL, "--1", "templates.not-number"),
        (Kind.DATE, "31/13/2026", "templates.not-date"),
        (Kind.DATE, "01/31/2026", "templates.not-date"),
        (Kind.DATE, "2026", "templates.not-date"),
        (Kind.TIME, "25:00", "templates.not-time"),
        (Kind.DATE_TIME, "yesterday", "templates.not-moment"),
        (Kind.SELECT_ONE, "elsewhere", "templates.choice-not-offered"),
        (Kind.SELECT_MULTIPLE, "origin; elsewhere", "templates.choice-not-offered"),
        (Kind.GEOPOINT, "91 0", "templates.not-place"),
        (Kind.GEOPOINT, "here", "templates.not-place"),
    ],
)
def test_what_is_refused(kind: Kind, text: str, code: str) -> None:
    with pytest.raises(GfmdError) as caught:
        read_answer(question(kind), text, "en", LIST)
    assert caught.value.code == code


def test_years_and_months_where_the_form_asks_for_them() -> None:
    assert read_answer(question(Kind.DATE, "year"), "2024") == "2024-01-01"
    assert read_answer(question(Kind.DATE, "month-year"), "05/2024") == "2024-05-01"
    assert read_answer(question(Kind.DATE, "month-year"), "2024-5") == "2024-05-01"


@given(st.decimals(-(10**12), 10**12, places=2), st.sampled_from(["en", "fr", "es", "pt", "de", "ar_EG"]))
def test_numbers_as_their_language_prints_them(number: Decimal, language: str) -> None:
    """Babel is the judge: what it prints for people is read as the same number."""
    printed = format_decimal(
        number, "#,##0.00", locale=language, decimal_quantization=False, numbering_system="default"
    )
    assert read_number(printed, language.partition("_")[0]) == number


@given(st.text(max_size=20))
def test_any_text_is_a_number_or_refused(text: str) -> None:
    try:
        assert read_number(text, "en").is_finite()
    except GfmdError as problem:
        assert problem.code == "templates.not-number"


@given(st.data())
def test_there_is_always_a_place_between_two_rows(data: st.DataObject) -> None:
    places = [""]
    for _ in range(data.draw(st.integers(1, 25))):
        spot = data.draw(st.integers(0, len(places) - 1))
        after = places[spot + 1] if spot + 1 < len(places) else ""
        place = between(places[spot], after)
        assert places[spot] < place
        assert not after or place < after
        places.insert(spot + 1, place)
    assert places == sorted(set(places))


def test_places_stay_short_when_rows_are_appended() -> None:
    place = ""
    for _ in range(300):
        place = between(place, "")
    assert len(place) <= 80
