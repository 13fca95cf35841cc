"""A questionnaire with files of data beside it: installed, answered, handed on as a file and in a package."""

import pytest

from gfmd_desktop import actions, sheets
from gfmd_desktop.core import Sharing

from .conftest import PASSPHRASE

SURVEY = [
    ["type", "name", "label", "choice_filter", "calculation"],
    ["select_one_from_file countries.csv", "country", "Country", "", ""],
    ["select_one_from_file regions.csv", "region", "Region", "in=${country}", ""],
    ["calculate", "population", "", "", "pulldata('regions', 'people', 'name', ${region})"],
]
FILES = {
    "countries.csv": "name,label\nmda,Moldova\ntun,Tunisia\n",
    "regions.csv": "name,label,in,people\n001,North,mda,1000\n002,South,mda,2500\n003,Coast,tun,400\n",
}


@pytest.fixture
def form(tmp_path):
    folder = tmp_path / "authored"
    folder.mkdir()
    settings = [["form_id", "version", "form_title"], ["border", "1", "Border survey"]]
    sheets.write_table(folder / "border.xlsx", {"survey": SURVEY, "settings": settings})
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "border.xlsx"


def fill(ws):
    done = actions.create_document(ws, "border", title="B", country="MDA", period=("2020", "2024"), language="en")
    opened = actions.open_document(ws, done.summary["document"])
    opened.answer_text("country", "Moldova")
    assert [choice.name for choice in opened.interview.choices("region")] == ["001", "002"]
    opened.answer_text("region", "South")
    assert opened.value("population") == "2500"
    assert not [each for each in opened.findings() if each.severity.value == "error"]
    return opened


def test_the_data_are_kept_with_the_questionnaire(offices, form, tmp_path):
    mine = offices.make("one")
    assert actions.install_template(mine, form).findings == ()
    for name in FILES:
        (form.parent / name).unlink()
    fill(mine)
    actions.export_template("border", tmp_path / "handed.xlsx", mine)
    other = offices.make("two")
    assert actions.install_template(other, tmp_path / "handed.xlsx").findings == ()
    fill(other)
    with mine.store.read() as one, other.store.read() as two:
        assert one.templates.get("border", "1").digest == two.templates.get("border", "1").digest


def test_the_data_travel_in_a_package(offices, form, tmp_path):
    mine, other = offices.make("one"), offices.make("two", "TUN")
    offices.trust_each_other(mine, other)
    actions.install_template(mine, form)
    opened = fill(mine)
    signer = actions.unlock(mine, PASSPHRASE)
    actions.export_package(
        mine, [opened.id], tmp_path / "p.asice", audience=Sharing.INTERNAL, languages=("en",), signer=signer
    )
    preview = actions.plan_merge(other, tmp_path / "p.asice")
    assert preview.allowed, preview.findings
    actions.apply_merge(other, preview)
    there = actions.open_document(other, opened.id)
    assert there.value("population") == "2500"
    assert [choice.label() for choice in there.interview.choices("region")] == ["North", "South"]
