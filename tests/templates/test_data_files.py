# ruff: noqa: E501 (forms are tables, wider than code)
"""Files of data beside a form: choices, look-ups and searches in them; they travel with the template."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from gfmd_desktop import sheets
from gfmd_desktop.core import Words
from gfmd_desktop.templates import Interview, Loaded, Question, Template, export_xlsx, load

from .conftest import tables_of

TODAY = dt.date(2026, 11, 22)
FORM = """
    | survey  |                                  |         |                 |               |                          |              |             |
    |         | type                             | name    | label::English (en) | label::Français (fr) | choice_filter | calculation  | parameters  | appearance |
    |         | select_one countries             | country | Country         | Pays          |                          |              |             | |
    |         | select_one_from_file regions.csv | region  | Region          | Région        | in=${country}            |              |             | |
    |         | select_multiple_from_file towns.csv | towns | Towns          | Villes        | region=${region}         |              | value=code, label=title | |
    |         | select_one_from_file sites.geojson | site  | Site            | Site          |                          |              |             | map |
    |         | select_one_from_file crossings.xml | post  | Post            | Poste         |                          |              |             | |
    |         | csv-external                     | people  |                 |               |                          |              |             | |
    |         | calculate                        | pop     |                 |               |                          | instance('regions')/root/item[name = ${region} and in = ${country}]/population | | |
    |         | calculate                        | all     |                 |               |                          | sum(instance('regions')/root/item[in = ${country}]/population) | | |
    |         | calculate                        | head    |                 |               |                          | pulldata('regions', 'head', 'name', ${region}) | | |
    |         | calculate                        | where   |                 |               |                          | instance('sites')/root/item[id = ${site}]/geometry | | |
    |         | calculate                        | known   |                 |               |                          | count(instance("people")/root/item) | | |
    |         | text                             | typed   | Name            | Nom           |                          |              |             | |
    |         | select_one found                 | who     | Who             | Qui           |                          |              |             | minimal search('people', 'contains', 'first,last', ${typed}, 'country', ${country}) |
    |         | note                             | said    | ${region} has instance('regions')/root/item[name = ${region}]/population people | Il y en a ${pop} | | | | |
    | choices |           |         |                     |                      |
    |         | list_name | name    | label::English (en) | label::Français (fr) |
    |         | countries | mda     | Moldova             | Moldavie             |
    |         | countries | tun     | Tunisia             | Tunisie              |
    |         | found     | 99      | Somebody else       | Une autre personne   |
    |         | found     | id      | first,last          | last                 |
    | settings |                  |         |
    |          | form_id          | version |
    |          | files            | 1       |
"""
REGIONS = "name,label,in,population,head\n001,North,mda,1000,Ana\n002,South,mda,2500,Ion\n003,Coast,tun,400,\n"
TOWNS = "code;title;region\nt1;Alba;001\nt2;Bălți;001\nt3;Cahul;002\n"
PEOPLE = "id,first,last,country\np1,Amina,Ben Ali,tun\np2,Anatol,Rusu,mda\np3,Dana,Amariei,mda\n"
SITES = """{"type": "FeatureCollection", "features": [
    {"type": "Feature", "id": "s1", "geometry": {"type": "Point", "coordinates": [28.8, 47.0]}, "properties": {"title": "Chișinău"}},
    {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[1, 2], [3, 4, 5]]},
     "properties": {"id": "s2", "title": "Road", "lanes": 2}}]}"""
CROSSINGS = (
    "<root><item><name>c1</name><label>Leușeni</label></item><item><name>c2</name><label>Sculeni</label></item></root>"
)
FILES = {
    "regions.csv": REGIONS,
    "towns.csv": TOWNS,
    "people.csv": PEOPLE,
    "sites.geojson": SITES,
    "crossings.xml": CROSSINGS,
}


def written(folder: Path, files: dict[str, str], form: str = FORM) -> Path:
    """Write the form and what lies beside it; return its path."""
    tables = {
        name: [[row.get(column, "") for column in range(1, 10)] for _, row in rows]
        for name, rows in tables_of(form).items()
    }
    path = folder / "form.xlsx"
    sheets.write_table(path, tables)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def loaded(tmp_path: Path) -> Loaded:
    return load(written(tmp_path, FILES))


def begun(found: Template | None, **answers: object) -> Interview:
    assert found is not None
    return Interview(found, answers, TODAY)


def names(interview: Interview, path: str) -> list[str]:
    return [choice.name for choice in interview.choices(path)]


def test_choices_come_from_the_files_beside_the_form(loaded: Loaded) -> None:
    assert loaded.sound
    assert loaded.findings == ()
    interview = begun(loaded.template, country="mda")
    assert names(interview, "region") == ["001", "002"]
    assert interview.answer("region", "001").touched >= {"towns"}
    assert [(choice.name, choice.label("fr")) for choice in interview.choices("towns")] == [
        ("t1", "Alba"),
        ("t2", "Bălți"),
    ]
    assert [(choice.name, choice.label()) for choice in interview.choices("site")] == [
        ("s1", "Chișinău"),
        ("s2", "Road"),
    ]
    assert names(interview, "post") == ["c1", "c2"]
    interview.answer("region", "003")
    assert [finding.code for finding in interview.check("region")] == ["templates.choice-withdrawn"]


def test_values_are_looked_up(loaded: Loaded) -> None:
    interview = begun(loaded.template, country="mda", region="002", site="s2")
    found = interview.calculated()
    assert (found["pop"], found["all"], found["head"], found["known"]) == ("2500", 3500, "Ion", 3)
    assert found["where"] == "2 1 0 0; 4 3 5 0"
    assert interview.label("said") == "South has 2500 people"
    interview.answer("region", None)
    assert interview.value("head") is None
    assert interview.value("pop") is None


def test_a_search_narrows_the_choices_and_keeps_what_stands_beside(loaded: Loaded) -> None:
    interview = begun(loaded.template, country="mda")
    assert names(interview, "who") == ["99", "p2", "p3"]
    assert "who" in interview.answer("typed", "ama").touched
    assert names(interview, "who") == ["99", "p3"]
    assert [choice.label("en") for choice in interview.choices("who")] == ["Somebody else", "Dana, Amariei"]
    assert interview.choices("who")[1].label("fr") == "Amariei"
    interview.answer("country", "tun")
    assert names(interview, "who") == ["99"]


def test_the_files_travel_with_the_template(loaded: Loaded, tmp_path: Path) -> None:
    assert loaded.template is not None
    alone = tmp_path / "elsewhere"
    alone.mkdir()
    export_xlsx(loaded.template, alone / "kept.xlsx")
    again = load(alone / "kept.xlsx")
    assert again.sound
    assert again.template is not None
    assert again.template.digest == loaded.template.digest
    assert names(begun(again.template, country="tun"), "region") == ["003"]
    assert begun(again.template, country="mda", region="001").value("head") == "Ana"


def test_other_data_make_another_digest(loaded: Loaded, tmp_path: Path) -> None:
    (tmp_path / "regions.csv").write_text(REGIONS.replace("Ana", "Eva"), encoding="utf-8")
    other = load(tmp_path / "form.xlsx").template
    assert loaded.template is not None
    assert other is not None
    assert other.digest != loaded.template.digest


def test_a_form_in_a_folder_has_its_files_there(loaded: Loaded, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in ("survey", "choices", "settings"):
        rows = [[row.get(column, "") for column in range(1, 10)] for _, row in tables_of(FORM)[name]]
        lines = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
        (folder / f"{name}.csv").write_text("\n".join(lines), encoding="utf-8")
    (folder / "media").mkdir()
    for number, (name, text) in enumerate(FILES.items()):
        (folder / ("media" if number % 2 else ".") / name).write_text(text, encoding="utf-8")
    found = load(folder)
    assert found.findings == ()
    assert loaded.template is not None
    assert found.template is not None
    assert found.template.digest == loaded.template.digest


def test_what_is_absent_is_said_and_the_form_stays_usable(tmp_path: Path) -> None:
    found = load(written(tmp_path, {"towns.csv": TOWNS}))
    assert found.sound
    assert sorted(finding.code.removeprefix("templates.") for finding in found.findings) == [
        *["choices-in-file"] * 4,
        "function-external-data",
    ]
    interview = begun(found.template, region="somewhere")
    assert interview.choices("region") == ()
    assert not interview.check("region")
    assert all("{" not in str(Words("fr").finding(finding)) for finding in found.findings)


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("regions.csv", "code,label\n1,A\n", "file-column"),
        ("sites.geojson", "{", "file-unreadable"),
        ("sites.geojson", '{"type": "Feature"}', "file-unreadable"),
        ("crossings.xml", "<root><item>", "file-unreadable"),
        ("towns.csv", "code,title,region\na b,A,001\n", "choice-name-blank"),
        ("regions.csv", "name,label,in,population,head\n1," + "x" * 40_000 + ",mda,1,\n", "file-cell-long"),
    ],
)
def test_a_defect_of_a_file_is_named(tmp_path: Path, name: str, text: str, code: str) -> None:
    found = load(written(tmp_path, {**FILES, name: text}))
    assert not found.sound
    assert code in [finding.code.removeprefix("templates.") for finding in found.findings]
    assert all("{" not in str(Words("ar").finding(finding)) for finding in found.findings)


@pytest.mark.parametrize("name", ["../secret.csv", "/etc/hosts.csv", "a\\b.csv", ".hidden.csv"])
def test_only_files_beside_the_form_are_read(tmp_path: Path, name: str) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "secret.csv").write_text("name,label\n1,A\n", encoding="utf-8")
    form = f"| survey |\n|  | type | name | label |\n|  | select_one_from_file {name} | q | Q |"
    found = load(written(inner, {".hidden.csv": "name,label\n1,A\n"}, form))
    assert found.template is not None
    assert not found.template.files


def test_an_entity_in_xml_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    text = (
        f'<!DOCTYPE root [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt">]>'
        "<root><item><name>c1</name><label>&x;</label></item></root>"
    )
    found = load(written(tmp_path, {**FILES, "crossings.xml": text}))
    assert found.template is not None
    assert "secret" not in str(found.template.sheets)


def test_choices_on_a_sheet_of_their_own(tmp_path: Path) -> None:
    found = load(
        written(
            tmp_path,
            {},
            """
            | survey |                            |       |       |               |
            |        | type                       | name  | label | choice_filter |
            |        | text                       | state | State |               |
            |        | select_one_external towns  | town  | Town  | state=${state} |
            | external_choices |           |      |       |       |
            |                  | list_name | name | label | state |
            |                  | towns     | a    | Alba  | n     |
            |                  | towns     | b    | Bulboaca | s  |
            """,
        )
    )
    assert found.sound
    interview = begun(found.template, state="s")
    assert names(interview, "town") == ["b"]
    assert isinstance(interview.item("town"), Question)
    assert found.template is not None
    assert "external_choices" in found.template.sheets


def test_long_lists_are_found_by_their_column(loaded: Loaded, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A filter on a column looks at the rows that have the text, not at all."""
    from gfmd_desktop.templates.xpath import evaluation

    rows = "".join(f"r{number},R{number},c{number % 500},1,H\n" for number in range(5_000))
    (tmp_path / "regions.csv").write_text("name,label,in,population,head\n" + rows, encoding="utf-8")
    template = load(tmp_path / "form.xlsx").template
    assert template is not None
    tried: list[int] = []
    keep = evaluation._keep

    def counted(nodes: list, predicate: object, context: object) -> list:
        tried.append(len(nodes))
        return keep(nodes, predicate, context)  # type: ignore[arg-type]

    monkeypatch.setattr(evaluation, "_keep", counted)
    interview = Interview(template, {"country": "c7", "region": "r507"}, TODAY)
    assert names(interview, "region") == [f"r{number}" for number in range(7, 5_000, 500)]
    assert interview.value("all") == 10
    assert tried
    assert max(tried) <= 10
