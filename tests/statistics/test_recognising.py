from datetime import date, datetime
from decimal import Decimal

import pytest

from gfmd_desktop.statistics import (
    age_bounds,
    catalogue,
    find_periods,
    find_sex,
    find_vintage,
    period_bounds,
    period_label,
    previous_period,
    propose_multiplier,
    propose_unit,
    recognise_age,
    recognise_flag,
    recognise_indicator,
    recognise_missing,
    recognise_month,
    recognise_period,
    recognise_periods,
    recognise_sex,
    recognise_sexes,
)


@pytest.mark.parametrize(
    ("given", "period", "freq"),
    [
        ("2015", "2015", "A"),
        (2015, "2015", "A"),
        (Decimal("2015"), "2015", "A"),
        (Decimal("2015.0"), "2015", "A"),
        ("٢٠١٥", "2015", "A"),
        ("Année 2015", "2015", "A"),
        ("Año 2015", "2015", "A"),
        ("سنة 2015", "2015", "A"),
        ("2019*", "2019", "A"),
        ("2015 1)", "2015", "A"),
        ("mid-2015", "2015", "A"),
        ("2015-2019", "2015-01-01/P5Y", "A5"),
        ("2015–2019", "2015-01-01/P5Y", "A5"),
        ("de 2015 à 2019", "2015-01-01/P5Y", "A5"),
        ("entre 2015 y 2019", "2015-01-01/P5Y", "A5"),
        ("من 2015 إلى 2019", "2015-01-01/P5Y", "A5"),
        ("2015/16", "2015-07-01/P1Y", "A"),
        ("2015/2016", "2015-07-01/P1Y", "A"),
        ("2022 Q3", "2022-Q3", "Q"),
        ("Q3 2022", "2022-Q3", "Q"),
        ("2018 T1", "2018-Q1", "Q"),
        ("1er trimestre 2018", "2018-Q1", "Q"),
        ("tercer trimestre de 2018", "2018-Q3", "Q"),
        ("الربع الثاني 2018", "2018-Q2", "Q"),
        ("first half of 2019", "2019-S1", "S"),
        ("2018-06", "2018-06", "M"),
        ("06/2018", "2018-06", "M"),
        ("2018M06", "2018-06", "M"),
        ("June 2018", "2018-06", "M"),
        ("juin 2018", "2018-06", "M"),
        ("junio de 2018", "2018-06", "M"),
        ("يونيو 2018", "2018-06", "M"),
        ("حزيران 2018", "2018-06", "M"),
        ("août 2018", "2018-08", "M"),
        ("August-September 2024", "2024-08-01/P2M", "I"),
        ("year ending September 2023", "2022-10-01/P1Y", "A"),
        ("year ending December 2023", "2023", "A"),
        ("31 December 2019", "2019-12-31", "D"),
        ("25/12/2012", "2012-12-25", "D"),
        (date(2019, 12, 31), "2019-12-31", "D"),
        (datetime(2019, 12, 31, 8), "2019-12-31", "D"),
    ],
)
def test_periods(given, period, freq):
    found = recognise_period(given)
    assert found is not None
    assert (found.time_period, found.freq) == (period, freq)
    assert period_bounds(found.time_period) is not None


@pytest.mark.parametrize(
    "given",
    [
        "2/1/2012",
        "0-14",
        "17 and under",
        "",
        "1.0",
        "12",
        12,
        Decimal("2015.5"),
        True,
        None,
        "2019-2015",
        "31/02/2018",
        "2018-13",
    ],
)
def test_what_is_no_period_or_may_be_two(given):
    assert recognise_period(given) is None


def test_ranges_whose_ends_meet_run_from_mid_year_to_mid_year():
    labels = ["1990-1995", "1995-2000", "2000-2005", "2005-2010", "2010-2015", "2015-2019"]
    found = recognise_periods(labels)
    assert [period.time_period for period in found[-2:]] == ["2010-07-01/P5Y", "2015-07-01/P4Y"]
    assert {period.freq for period in found} == {"A5"}
    assert [period.label for period in found] == [label.replace("-", "–") for label in labels]
    apart = recognise_periods(["2010-2014", "2015-2019", "Total"])
    assert [period and period.time_period for period in apart] == ["2010-01-01/P5Y", "2015-01-01/P5Y", None]


def test_labels_of_ranges():
    assert period_label("2015-01-01/P5Y") == period_label("2015-07-01/P4Y") == "2015–2019"
    assert period_label("2015-07-01/P1Y") == "2015–2016"
    assert period_label("2024-08-01/P2M") == "2024-08–2024-09"
    assert period_label("2022-Q3") == "2022-Q3"


def test_bounds_and_neighbours():
    assert period_bounds("2022-Q3") == (date(2022, 7, 1), date(2022, 9, 30))
    assert period_bounds("2024-02") == (date(2024, 2, 1), date(2024, 2, 29))
    assert period_bounds("2015-01-01/P5Y") == (date(2015, 1, 1), date(2019, 12, 31))
    assert period_bounds("2022-Q5") is None and period_bounds("2022-13") is None and period_bounds("then") is None
    assert previous_period("2015") == "2014"
    assert previous_period("2022-Q1") == "2021-Q4"
    assert previous_period("2022-01") == "2021-12"
    assert previous_period("2019-S1") == "2018-S2"
    assert previous_period("2015-01-01/P5Y") == "2010-01-01/P5Y"
    assert previous_period("2015-06-30") is None


def test_titles_tell_their_period_and_their_edition():
    bank = "Bilateral Remittance Estimates for 2017 using Migrant Stocks (millions of US$) (April 2018 Version)"
    assert [period.time_period for period in find_periods(bank)] == ["2017"]
    assert find_vintage(bank) == "april 2018 version"
    desa = "Table 1 - International migrant stock at mid-year by sex and by major area, 1990-2019"
    assert [period.label for period in find_periods(desa)] == ["1990–2019"]
    assert find_periods("Copyright © 2019 by United Nations") == ()
    assert find_vintage("International Migrant Stock 2019 (POP/DB/MIG/Stock/Rev.2019).") == "rev.2019"
    assert [p.label for p in find_periods("De 1995 à 2007: données révisées.")] == ["1995–2007"]


def test_months_in_four_languages():
    assert [recognise_month(name) for name in ("March", "mars", "marzo", "مارس", "آذار", "Sept.")] == [3, 3, 3, 3, 3, 9]
    assert recognise_month("Martes") is None


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("Female", "F"),
        ("Femmes", "F"),
        ("Mujeres", "F"),
        ("إناث", "F"),
        ("Femenino", "F"),
        ("Male", "M"),
        ("Homme", "M"),
        ("Hombres", "M"),
        ("ذكور", "M"),
        ("Masculino", "M"),
        ("Both sexes", "_T"),
        ("Les deux sexes", "_T"),
        ("Ambos sexos", "_T"),
        ("كلا الجنسين", "_T"),
        ("Sex: Total", "_T"),
        ("_T", "_T"),
        ("Indefinido", "_U"),
        ("Not currently recorded", "_U"),
        ("غير محدد", "_U"),
        ("Morocco", None),
        ("International migrant stock", None),
        ("", None),
    ],
)
def test_sexes(label, code):
    assert recognise_sex(label) == code


def test_initials_need_their_neighbours():
    assert recognise_sexes(["H", "M", "Total"]) == ("M", "F", "_T")
    assert recognise_sexes(["H", "F"]) == ("M", "F")
    assert recognise_sexes(["M", "F"]) == ("M", "F")


def test_headings_name_a_sex_among_other_words():
    assert find_sex("International migrant stock at mid-year (both sexes)") == "_T"
    assert find_sex("Total male population at mid-year (thousands)") == "M"
    assert find_sex("Total population of both sexes at mid-year (thousands)g") == "_T"
    assert find_sex("Population féminine : femmes") == "F"
    assert find_sex("International migrant stock") is None


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("0-14", "Y0T14"),
        ("0–4", "Y0T4"),
        ("18 to 24", "Y18T24"),
        ("0 à 14 ans", "Y0T14"),
        ("de 15 a 64 años", "Y15T64"),
        ("من 15 إلى 64 سنة", "Y15T64"),
        ("65+", "Y_GE65"),
        ("65 ans et plus", "Y_GE65"),
        ("65 y más", "Y_GE65"),
        ("65 فأكثر", "Y_GE65"),
        ("40 and over", "Y_GE40"),
        ("over 65", "Y_GE66"),
        ("under 18", "Y_LT18"),
        ("17 and under", "Y_LT18"),
        ("Moins de 15 ans", "Y_LT15"),
        ("menores de 18 años", "Y_LT18"),
        ("أقل من 18 سنة", "Y_LT18"),
        ("<15", "Y_LT15"),
        ("Age class: Total", "_T"),
        ("الفئة العمرية: 0-14", "Y0T14"),
        ("Tous âges", "_T"),
        ("Unknown", "_U"),
        ("Children", "Y_LT18"),
        ("17 years", "Y17"),
        ("Y0T14", "Y0T14"),
        ("2015", None),
        ("2015-2019", None),
        ("1990-1995", None),
        ("12", None),
        ("14-0", None),
        ("Morocco", None),
    ],
)
def test_ages(label, code):
    assert recognise_age(label) == code


def test_age_codes_of_the_code_list_have_bounds():
    known = {entry.code: age_bounds(entry.code) for entry in catalogue().codelist("AGE")}
    assert {code for code, bounds in known.items() if bounds is None} == {"_T", "_U"}
    assert known["Y_LT18"] == (0, 17) and known["Y_GE65"] == (65, None) and known["Y15T24"] == (15, 24)


@pytest.mark.parametrize(
    ("text", "unit", "power"),
    [
        ("millions of US$", "USD", 6),
        ("Estimates for 2017 (millions of US$) (April 2018 Version)", "USD", 6),
        ("en millions de dollars des États-Unis", "USD", 6),
        ("miles de millones de dólares", "USD", 9),
        ("ملايين الدولارات الأمريكية", "USD", 6),
        ("thousands", "", 3),
        ("en milliers", "", 3),
        ("miles de personas", "PS", 3),
        ("بالآلاف", "", 3),
        ("(000)", "", 3),
        ("Per cent", "PT", 0),
        ("pour cent", "PT", 0),
        ("porcentaje", "PT", 0),
        ("نسبة مئوية", "PT", 0),
        ("annual rate of change", "PT", 0),
        ("per 1,000 population", "PER_1000_POP", 0),
        ("pour 1 000 habitants", "PER_1000_POP", 0),
        ("por 100.000 habitantes", "PER_100000_POP", 0),
        ("per 1,000 live births", "PER_1000_BIRTHS", 0),
        ("number of persons", "PS", None),
        ("Number", "NUMBER", None),
        ("milliards d'euros", "EUR", 9),
    ],
)
def test_units(text, unit, power):
    found = propose_unit(text)
    assert (found.unit_measure, found.unit_mult) == (unit, power)
    assert found.evidence


def test_text_without_a_unit_gives_none():
    for text in ("International migrant stock at mid-year (both sexes)", "Migrants in Libya", "Population in 2000", ""):
        assert propose_unit(text) is None
    assert propose_multiplier("Morocco") is None


@pytest.mark.parametrize(
    ("mark", "status", "reason"),
    [
        ("..", "O", "not-available"),
        ("...", "O", "not-available"),
        (":", "O", "not-available"),
        ("n.a.", "O", "not-available"),
        ("غير متاح", "O", "not-available"),
        ("X", "Q", "suppressed"),
        (": c", "Q", "suppressed"),
        ("~", "N", "negligible"),
        ("", "O", "blank"),
        ("   ", "O", "blank"),
        ("2)", "O", "footnote"),
        ("no aplica", "M", "not-applicable"),
    ],
)
def test_missing_marks_have_a_reason(mark, status, reason):
    found = recognise_missing(mark)
    assert (found.obs_status, found.reason) == (status, reason)
    assert not found.ambiguous


def test_a_dash_may_be_zero_and_zero_is_a_value():
    assert recognise_missing("-").ambiguous and recognise_missing("–").ambiguous
    for value in ("0", "12", "1,234", "-5", "0.0", "Other"):
        assert recognise_missing(value) is None


def test_a_footnote_says_why_a_cell_is_empty():
    assert recognise_missing("2)", "Attribuée à l'Allemagne.").obs_status == "K"
    assert recognise_missing("(b)", "Confidential").obs_status == "Q"


def test_flags_keep_every_letter():
    assert recognise_flag("e").obs_status == "E"
    both = recognise_flag("be")
    assert both.codes == ("B", "E") and both.obs_status == "E"
    assert recognise_flag("(p)").obs_status == "P"
    assert recognise_flag("c").conf_status == "C"
    assert recognise_flag("") is None and recognise_flag("hello") is None
    codes = catalogue().codelist("OBS_STATUS")
    for letter in "bdefinprsuzmvgjkwaolq":
        assert recognise_flag(letter).obs_status in codes


@pytest.mark.parametrize(
    ("title", "indicator"),
    [
        ("Table 1 - International migrant stock at mid-year by sex and by major area, 1990-2019", "STK01"),
        ("Table 2 - Total population at mid-year by sex and by major area, 1990-2019 (thousands)", "DEM01"),
        ("Table 3 - International migrant stock as a percentage of the total population by sex", "STK03"),
        ("Table 4 - Female migrants as a percentage of the international migrant stock by major area", "GEN01"),
        ("Table 5 - Annual rate of change of the migrant stock by sex, 1990-2019 (percentage)", "STK91"),
        ("Estimated refugee stock (including asylum seekers) at mid-year (both sexes)", "FRC01"),
        ("Refugees and asylum seekers as a percentage of the international migrant stock", "FRC91"),
        ("Annual rate of change of the refugee stock (including asylum seekers)", "FRC92"),
        ("Bilateral Remittance Estimates for 2017 using Migrant Stocks (millions of US$)", "REM01"),
        ("Immigration by age group, sex and citizenship [migr_imm1ctz__custom_9155293]", "FLW01"),
        ("Population résidante permanente et non permanente selon le sexe et la nationalité", "STK02"),
        ("Entradas de extranjeros a Colombia", "FLW06"),
        ("Detected attempts to enter the UK irregularly, 2018 to 2023 Q3 - dataset", "IRR03"),
        ("رصيد المهاجرين الدوليين حسب بلد المنشأ", "STK01"),
        ("Envois de fonds personnels reçus", "REM01"),
        ("Remesas recibidas como porcentaje del PIB", "REM03"),
        ("Tasa de desempleo", "LAB03"),
        ("عدد اللاجئين", "FRC01"),
    ],
)
def test_titles_give_their_indicator_away(title, indicator):
    assert recognise_indicator(title)[0].indicator == indicator


def test_a_unit_that_differs_counts_against_an_indicator():
    (first, *_) = recognise_indicator("Migrant stock", unit="per cent")
    assert first.unit == "differs"
    assert recognise_indicator("Migrant stock", unit="persons")[0].unit == "agrees"
    ranked = recognise_indicator("Remittances received", unit="% of GDP")
    assert ranked[0].indicator == "REM03"


def test_words_without_meaning_give_no_candidate():
    assert recognise_indicator("Lorem ipsum dolor") == ()
    assert recognise_indicator("") == ()


def test_every_indicator_is_found_by_its_own_name_in_every_language():
    misses = []
    for indicator in catalogue().indicators.values():
        for language, name in indicator.names:
            best = recognise_indicator(name)
            top = {each.indicator for each in best if each.score == best[0].score} if best else set()
            if indicator.id not in top and indicator.id not in {each.indicator for each in best[:3]}:
                misses.append((indicator.id, language, name))
    assert misses == []
