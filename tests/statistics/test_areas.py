import pytest

from gfmd_desktop.core import LANGUAGES
from gfmd_desktop.statistics import AreaKind, areas, fold, looks_aggregate

AREAS = areas()
COUNTRIES = [area for area in AREAS if area.kind is AreaKind.COUNTRY]
AMBIGUOUS = {"Congo", "Micronesia", "Micronésie", "الكونغو", "ميكرونيزيا", "North America", "Amérique du Nord"}
AMBIGUOUS |= {"América del Norte", "أمريكا الشمالية", "جنوب آسيا"}


def code(label, **kwargs):
    found = AREAS.resolve(label, **kwargs)
    return found.code if found else None


def test_every_name_in_every_language_leads_back_to_its_area():
    for area in AREAS:
        for language in LANGUAGES:
            name = area.name(language)
            assert name
            if name not in AMBIGUOUS:
                assert code(name) == area.code, (area.code, language, name)


@pytest.mark.parametrize("change", [str.upper, str.lower, lambda name: f" {name} 3)", lambda name: f"{name}*"])
def test_case_and_footnote_marks_do_not_matter(change):
    for area in COUNTRIES:
        for language in ("en", "fr", "es"):
            if area.name(language) not in AMBIGUOUS:
                assert code(change(area.name(language))) == area.code


def test_accents_and_punctuation_do_not_matter():
    assert code("Cote d'Ivoire") == code("CÔTE D’IVOIRE") == code("CôtedIvoire") == "CIV"
    assert code("Réunion") == code("Reunion") == "REU"
    assert code("المَغْرِب") == code("المغرب") == code("المـغـرب") == "MAR"
    assert code("إثيوبيا") == code("اثيوبيا") == "ETH"


def test_there_are_as_many_countries_as_iso_3166_lists_and_two_more():
    assert len(COUNTRIES) == 249 + 2
    assert {area.code for area in COUNTRIES} >= {"XKX", "CHI", "TWN", "PSE", "SSD"}
    assert all(len(area.m49) == 3 for area in COUNTRIES if area.code != "XKX")
    assert len({area.iso2 for area in COUNTRIES if area.iso2}) == 250


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Swaziland", "SWZ"),
        ("Suazilandia", "SWZ"),
        ("Macédoine", "MKD"),
        ("The former Yugoslav Republic of Macedonia", "MKD"),
        ("Burma", "MMR"),
        ("Zaire", "COD"),
        ("Cape Verde", "CPV"),
        ("Turquie", "TUR"),
        ("Egypt, Arab Rep.", "EGY"),
        ("Congo, Dem. Rep.", "COD"),
        ("Congo, Rep.", "COG"),
        ("Korea, Rep.", "KOR"),
        ("Korea, Dem. Rep.", "PRK"),
        ("West Bank and Gaza", "PSE"),
        ("Yemen, Rep.", "YEM"),
        ("Venezuela, RB", "VEN"),
        ("Micronesia, Fed. Sts.", "FSM"),
        ("Hong Kong SAR, China", "HKG"),
        ("St. Vincent and the Grenadines", "VCT"),
        ("Dem. People's Republic of Korea", "PRK"),
        ("Lao People's Democratic Republic", "LAO"),
        ("BurkinaFaso", "BFA"),
        ("SouthSudan", "SSD"),
        ("Congo (Democratic Republic)", "COD"),
        ("Myanmar (Burma)", "MMR"),
        ("Occupied Palestinian Territories", "PSE"),
        ("República CentroÁfricana", "CAF"),
        ("República Democrática Popular  Lao", "LAO"),
        ("Islas Caimán/Territorio Británico de Ultramar", "CYM"),
        ("République dominicaine", "DOM"),
        ("Samoa américaines", "ASM"),
        ("Guinea Ecuatorial", "GNQ"),
        ("Équateur", "ECU"),
        ("Curaçao", "CUW"),
        ("جمهورية كوريا", "KOR"),
        ("State of Palestine", "PSE"),
        ("Bolivia (Plurinational State of)", "BOL"),
        ("République de Moldova", "MDA"),
        ("Serbie 4)", "SRB"),
        ("Sudan4", "SDN"),
    ],
)
def test_names_of_producers_and_of_the_past(label, expected):
    assert code(label) == expected


@pytest.mark.parametrize(
    ("label", "expected", "kind"),
    [
        ("Yougoslavie 3)", "YUG", AreaKind.HISTORICAL),
        ("Serbie-et-Monténégro 3)", "SCG", AreaKind.HISTORICAL),
        ("USSR", "SUN", AreaKind.HISTORICAL),
        ("WORLD", "001", AreaKind.REGION),
        ("Sub-Saharan Africa", "202", AreaKind.REGION),
        ("Afrique", "002", AreaKind.REGION),
        ("High-income countries", "1503", AreaKind.GROUP),
        ("EU27_2020", "EU27_2020", AreaKind.GROUP),
        ("EU 14", "EU14", AreaKind.GROUP),
        ("Total ", "_T", AreaKind.RESIDUAL),
        ("Unkown", "_U", AreaKind.RESIDUAL),
        ("Desconocido", "_U", AreaKind.RESIDUAL),
        ("Other", "_O", AreaKind.RESIDUAL),
        ("Stateless", "XXA", AreaKind.RESIDUAL),
        ("Refugiado Otro", "XXC", AreaKind.RESIDUAL),
        ("Cyprus (Northern part of)", "CYP_N", AreaKind.RESIDUAL),
        ("Papúa Occidental", "IDN_P", AreaKind.RESIDUAL),
        ("Tíbet/Región Autónoma de China", "CHN_XZ", AreaKind.RESIDUAL),
        ("Europe Other", "_O150", AreaKind.RESIDUAL),
        ("Autre pays européen", "_O150", AreaKind.RESIDUAL),
        ("دول عربية أخرى", "_OARB", AreaKind.RESIDUAL),
        ("Apatride / Inconnu 5)", "_SU", AreaKind.RESIDUAL),
        ("Isla Wake", "WAK", AreaKind.HISTORICAL),
        ("World Bank income groups", "_HEAD", AreaKind.HEADING),
    ],
)
def test_what_is_no_country_says_so(label, expected, kind):
    found = AREAS.resolve(label)
    assert (found.code, found.kind) == (expected, kind)
    assert not AREAS.resolve(label, kinds={AreaKind.COUNTRY})


@pytest.mark.parametrize(
    "label",
    [
        "Korea",
        "Congo",
        "Guinea or Guinea-Bissau",
        "Micronesia",
        "Virgin Islands",
        "North America",
        "America",
        "Saint Martin",
        "Northern Ireland",
        "Republic of China",
        "Migrants",
        "2015",
        "Homme",
        "",
        "…",
    ],
)
def test_what_is_ambiguous_or_unknown_means_nothing(label):
    assert AREAS.resolve(label) is None


def test_the_rest_of_an_axis_settles_an_ambiguous_label():
    axis = AREAS.resolve_axis(["Congo", "Democratic Republic of the Congo", "Korea", "Micronesia", "Atlantis"])
    assert [area and area.code for area in axis] == ["COG", "COD", None, None, None]
    axis = AREAS.resolve_axis(["Micronesia", "Micronesia (Fed. States of)", "Korea", "North Korea"])
    assert [area.code for area in axis] == ["057", "FSM", "KOR", "PRK"]


def test_codes_beside_the_labels_decide():
    axis = AREAS.resolve_axis(["Congo", "Micronesia", "Oceania", "Heading"], ["178", 954, "", None], "desa")
    assert [area and area.code for area in axis] == ["COG", "057", "009", None]


@pytest.mark.parametrize(
    ("given", "scheme", "expected"),
    [
        ("504", "", "MAR"),
        (504, "m49", "MAR"),
        (4.0, "m49", "AFG"),
        (900, "desa", "001"),
        ("1", "m49", "001"),
        (1503, "desa", "1503"),
        (1830, "desa", "419"),
        (904, "desa", "419"),
        (830, "m49", "CHI"),
        ("EL", "eurostat", "GRC"),
        ("UK", "eurostat", "GBR"),
        ("GB", "iso2", "GBR"),
        ("mar", "iso3", "MAR"),
        ("890", "m49", "YUG"),
        ("UK", "iso2", None),
        ("903", "m49", None),
        ("XX", "", None),
        ("", "", None),
        (None, "", None),
        (True, "m49", None),
    ],
)
def test_codes_of_the_schemes(given, scheme, expected):
    found = AREAS.resolve_code(given, scheme)
    assert (found and found.code) == expected


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("Elfenbeinküste", "CIV"),
        ("Weißrussland", "BLR"),
        ("Afeganistão", "AFG"),
        ("Guiné-Bissau", "GNB"),
        ("Regno Unito", "GBR"),
        ("Cina, Repubblica Popolare", "CHN"),
        ("Молдавия", "MDA"),
        ("Кот-д’Ивуар", "CIV"),
        ("Türkiye", "TUR"),
        ("Marokko", "MAR"),
        ("საქართველო", "GEO"),
        ("中国", "CHN"),
        ("Afrika", "002"),
        ("staatenlos", "XXA"),
        ("Kongo", None),
        ("man", None),
    ],
)
def test_names_in_languages_beyond_the_four(label, code):
    found = AREAS.resolve(label)
    assert (found and found.code) == code


def test_a_misspelt_name_is_proposed_and_never_accepted():
    for label, expected in (("Morroco", "MAR"), ("South Sudn", "SSD"), ("Yemenn", "YEM"), ("الجزاير", "DZA")):
        assert label == "الجزاير" or AREAS.resolve(label) is None
        assert AREAS.suggest(label)[0].area.code == expected
    assert AREAS.suggest("zzzzqqq") == []


def test_aggregates_that_no_table_knows_are_suspected():
    for label in ("Eastern Libya total", "Europe Other", "Asia and Pacific region", "مجموع المناطق", "Autres pays"):
        assert looks_aggregate(label)
    for label in ("Morocco", "Benghazi", "Zwara", "المغرب"):
        assert not looks_aggregate(label)


def test_aggregates_are_told_from_countries():
    assert AREAS.is_aggregate("001") and AREAS.is_aggregate("_T") and AREAS.is_aggregate("EU28")
    assert not AREAS.is_aggregate("MAR") and not AREAS.is_aggregate("_O") and not AREAS.is_aggregate("no such code")
    assert AREAS.is_country("MAR") and AREAS.is_country("YUG") and not AREAS.is_country("002")


def test_folding_twice_is_folding_once():
    for area in AREAS:
        for language in LANGUAGES:
            assert fold(fold(area.name(language))) == fold(area.name(language))


def test_every_label_of_the_migrant_stock_table_resolves_to_the_area_of_its_code(sheet_rows):
    table = sheet_rows("undesa_migrant_stock_total_2019.xlsx", "Table 1")[16:]
    lines = [(str(row[1]).strip(), row[3]) for row in table if str(row[1]).strip()]
    found = AREAS.resolve_axis([label for label, _ in lines], [code for _, code in lines], "desa")
    by_name = [AREAS.resolve(label) for label, _ in lines]
    assert None not in found
    for (label, given), area, named in zip(lines, found, by_name, strict=True):
        assert named is None or named == area, label
        if area.kind is AreaKind.COUNTRY:
            assert int(given) == int(area.m49)
    assert sum(area.kind is AreaKind.COUNTRY for area in found) == 232
    assert {label for (label, _), named in zip(lines, by_name, strict=True) if named is None} == {"Congo", "Micronesia"}
    assert AREAS.resolve_axis([label for label, _ in lines]) == found


def test_every_row_and_column_of_the_remittance_matrix_resolves(sheet_rows):
    table = sheet_rows("worldbank_bilateral_remittances_2017.xlsx", 0)
    across = [AREAS.resolve(str(cell)) for cell in table[1][1:216]]
    down = [AREAS.resolve(str(row[0])) for row in table[2:217]]
    assert across == down and None not in across
    assert len({area.code for area in across}) == 215
    assert [area.code for area in across if area.kind is not AreaKind.COUNTRY] == ["001"]
