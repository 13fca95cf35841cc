"""Producers' codes of series, and phrases in further languages, mean indicators."""

from __future__ import annotations

import pytest

from gfmd_desktop.statistics import catalogue, indicator_of_series, recognise_indicator, recognise_missing


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("SM.POP.NETM", "FLW03"),
        ("API_SM.POP.TOTL.ZS_DS2_en_csv", "STK03"),
        ("SM.POP.TOTL", "STK01"),
        ("estat_migr_imm1ctz", "FLW01"),
        ("ESTAT:MIGR_ASYAPPCTZA(1.0)", "FRC03"),
        ("UNE_DEAP_SEX_AGE_RT_A", "LAB03"),
        ("REF", "FRC01"),
        ("Ref. area", ""),
        ("references", ""),
        ("population", ""),
    ],
)
def test_codes_of_series(text, indicator):
    assert indicator_of_series(text) == indicator
    assert not indicator or indicator in catalogue().indicators


@pytest.mark.parametrize(
    ("text", "indicator"),
    [
        ("Zuzüge nach Deutschland", "FLW01"),
        ("Ausländische Bevölkerung", "STK02"),
        ("Popolazione straniera residente", "STK02"),
        ("Solicitações de refúgio", "FRC03"),
        ("Число выбывших", "FLW02"),
    ],
)
def test_phrases_beyond_the_four_languages(text, indicator):
    assert recognise_indicator(text)[0].indicator == indicator


@pytest.mark.parametrize(
    ("mark", "note", "status"),
    [
        ("D", "Data withheld to limit disclosure.", "Q"),
        ("X", "Not applicable.", "M"),
        ("X", "", "Q"),
        ("ab", "Included in others.", "K"),
    ],
)
def test_a_legend_says_what_a_letter_means(mark, note, status):
    found = recognise_missing(mark, note)
    assert found is not None
    assert found.obs_status == status


def test_a_letter_without_a_legend_is_no_mark():
    assert recognise_missing("ab") is None
    assert recognise_missing("ab", "A remark of the office.") is None
