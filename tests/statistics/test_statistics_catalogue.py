import csv
import io
import re
from string import Formatter

import pytest

from gfmd_desktop import statistics
from gfmd_desktop.core import LANGUAGES, GfmdError, Sharing, Words, resources
from gfmd_desktop.core import catalogue as texts
from gfmd_desktop.statistics import catalogue, parse_rule

CATALOGUE = catalogue()
ARABIC = re.compile("[\u0600-\u06ff]")


def test_the_pack_is_complete_and_supplements_are_marked():
    ours = [indicator for indicator in CATALOGUE.indicators.values() if not indicator.supplement]
    assert len(ours) == 195
    assert {indicator.id for indicator in CATALOGUE.indicators.values() if indicator.supplement} == {
        "STK91",
        "FRC91",
        "FRC92",
    }


def test_every_indicator_is_named_and_defined_in_every_language():
    for indicator in CATALOGUE.indicators.values():
        for language in LANGUAGES:
            assert dict(indicator.names)[language] and dict(indicator.definitions)[language], (indicator.id, language)
        assert ARABIC.search(indicator.name("ar")) and ARABIC.search(indicator.definition("ar"))
        assert len({dict(indicator.definitions)[language] for language in LANGUAGES}) == 4, indicator.id


def test_names_tell_indicators_apart_in_every_language():
    for language in LANGUAGES:
        names = [indicator.name(language) for indicator in CATALOGUE.indicators.values()]
        assert len(set(names)) == len(names)


def test_units_dimensions_and_rules_are_known():
    dimensions = {"REF_AREA", "COUNTERPART_AREA", "TIME_PERIOD", "CITIZENSHIP", "REGION", *CATALOGUE.codelists}
    for indicator in CATALOGUE.indicators.values():
        assert indicator.unit in CATALOGUE.codelist("UNIT_MEASURE")
        assert str(indicator.unit_mult) in CATALOGUE.codelist("UNIT_MULT")
        assert set(indicator.dimensions) <= dimensions
        assert parse_rule(indicator.rule)
        assert isinstance(indicator.sharing, Sharing)


def test_every_code_is_labelled_in_every_language():
    assert len(CATALOGUE.codelists) > 50
    for codelist in CATALOGUE.codelists.values():
        assert len({entry.code for entry in codelist}) == len(codelist.codes)
        for entry in codelist:
            assert all(dict(entry.names)[language] for language in LANGUAGES), (codelist.name, entry.code)
            assert ARABIC.search(entry.name("ar"))


def test_unknown_codes():
    assert CATALOGUE.label("SEX", "F", "fr") == "Femmes"
    assert CATALOGUE.label("SEX", "Q", "fr") == "Q" and CATALOGUE.label("NOPE", "Q") == "Q"
    with pytest.raises(GfmdError, match=r"statistics\.no-indicator"):
        CATALOGUE.indicator("XYZ99")
    with pytest.raises(GfmdError, match=r"statistics\.no-codelist"):
        CATALOGUE.codelist("NOPE")


def test_every_code_that_the_room_raises_has_words_and_a_cure():
    from pathlib import Path

    source = "".join(path.read_text("utf-8") for path in Path(statistics.__file__).parent.glob("*.py"))
    codes = set(re.findall(r'"(statistics\.[a-z-]+)"', source))
    assert len(codes) >= 12
    for language in LANGUAGES:
        words = Words(language)
        for code in codes:
            assert words.knows(code) and words.knows(f"{code}.cure"), code


def test_words_fill_the_same_places_in_every_language():
    for key, by_language in texts().items():
        if key.startswith("statistics."):
            fields = {
                language: {field for _, field, _, _ in Formatter().parse(by_language[language]) if field}
                for language in LANGUAGES
            }
            assert len({frozenset(each) for each in fields.values()}) == 1, key
            assert all(by_language.values())


@pytest.mark.parametrize("name", ["sdg-indicators.csv", "gcm-objectives.csv", "mgi-domains.csv"])
def test_frames_of_reference_are_named_in_every_language(name):
    rows = list(csv.DictReader(io.StringIO(resources.text(f"statistics/{name}"))))
    assert rows
    stems = [column[:-3] for column in rows[0] if column.endswith("_en")]
    assert stems
    for row in rows:
        for stem in stems:
            assert all(row[f"{stem}_{language}"] for language in LANGUAGES), row


def test_the_door_lists_what_it_offers():
    order = sorted(statistics.__all__, key=lambda name: (not name.isupper(), name[0].islower(), name))
    assert order == statistics.__all__  # constants, classes, functions
    assert all(hasattr(statistics, name) for name in statistics.__all__)
