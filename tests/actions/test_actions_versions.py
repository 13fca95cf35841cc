"""A document moves to a new version of its template; the drawer keeps what found no place."""

import json

import pytest

from gfmd_desktop import actions, sheets
from gfmd_desktop.cli import main
from gfmd_desktop.core import GfmdError

NAMESPACE = 'gfmd="https://gfmd-desktop.org/xlsform"'


def write_form(path, version, rows):
    header = ["type", "name", "label", "bind::gfmd:item"]
    sheets.write_table(
        path,
        {
            "survey": [header, *rows],
            "settings": [["form_id", "version", "namespaces"], ["ours", version, NAMESPACE]],
        },
    )
    return path


@pytest.fixture
def versions(tmp_path):
    one = write_form(
        tmp_path / "one.xlsx",
        "1",
        [
            ["text", "office", "Office in charge", "X.1"],
            ["integer", "staff", "Staff", "X.2"],
            ["begin_repeat", "people", "People", "X.3"],
            ["text", "name", "Name", ""],
            ["text", "phone", "Telephone", ""],
            ["end_repeat", "people", "", ""],
        ],
    )
    two = write_form(
        tmp_path / "two.xlsx",
        "2",
        [
            ["text", "institution", "Institution in charge", "X.1"],
            ["begin_repeat", "persons", "Persons", "X.3"],
            ["text", "name", "Name", ""],
            ["end_repeat", "persons", "", ""],
            ["text", "remark", "Remark", "X.9"],
            ["integer", "lines", "Telephone lines", "X.10"],
        ],
    )
    return one, two


@pytest.fixture
def document(ws, versions):
    actions.install_template(ws, versions[0])
    opened = actions.open_document(ws, actions.create_document(ws, "ours", title="Ours").summary["document"])
    opened.answer_many({"office": "Ministry", "staff": 12})
    for name in ("Ada", "Ben"):
        row = opened.add_row("people")
        opened.answer_many({f"{row}/name": name, f"{row}/phone": f"{name} 1"})
    return opened.id


def test_answers_follow_their_codes_and_the_rest_lies_in_the_drawer(ws, versions, document):
    plan = actions.plan_upgrade(ws, document, versions[1])
    assert actions.open_document(ws, document).value("office") == "Ministry"  # a plan changes nothing
    done = actions.upgrade_document(ws, plan)
    assert done.summary["homeless"] == 3
    opened = actions.open_document(ws, document)
    assert opened.template.version == "2"
    assert opened.value("institution") == "Ministry"
    assert [opened.value(f"persons/{row}/name") for row in opened.interview.rows("persons")] == ["Ada", "Ben"]
    drawn = {each.label: each.value for each in actions.drawer(ws, document) if not isinstance(each.value, dict)}
    assert drawn["Staff"] == 12
    assert drawn["Telephone"] in ("Ada 1", "Ben 1")
    assert not opened.conflicts()


def test_an_answer_of_the_drawer_gets_a_place_or_is_put_away(ws, versions, document):
    opened = actions.open_document(ws, document)
    opened.answer("staff", None)
    opened.answer("staff", 13)
    actions.upgrade_document(ws, actions.plan_upgrade(ws, document, versions[1]))
    phone = next(each.path for each in actions.drawer(ws, document) if each.path.endswith("phone"))
    with pytest.raises(GfmdError, match="not-fitting"):
        actions.take_from_drawer(ws, document, phone, "lines")
    with pytest.raises(GfmdError, match="no-question"):
        actions.take_from_drawer(ws, document, phone, "persons")
    actions.take_from_drawer(ws, document, phone, "remark")
    assert actions.open_document(ws, document).value("remark") in ("Ada 1", "Ben 1")
    with pytest.raises(GfmdError, match="place-taken"):
        actions.take_from_drawer(ws, document, "staff", "remark")
    with pytest.raises(GfmdError, match="not-in-drawer"):
        actions.take_from_drawer(ws, document, "institution")
    actions.take_from_drawer(ws, document, "staff")
    assert "staff" not in {each.path for each in actions.drawer(ws, document)}
    assert 13 in [change.value for change in actions.history(ws, document, "staff")]


def test_back_to_the_old_version_everything_is_at_home_again(ws, versions, document):
    before = dict(actions.open_document(ws, document).interview.answers())
    actions.upgrade_document(ws, actions.plan_upgrade(ws, document, versions[1]))
    actions.upgrade_document(ws, actions.plan_upgrade(ws, document, "ours@1"))
    opened = actions.open_document(ws, document)
    assert not opened.interview.homeless()
    assert opened.interview.answers() == before


def test_an_unsound_mapping_or_a_closed_document_changes_nothing(ws, versions, document, tmp_path):
    path = tmp_path / "mapping.xlsx"
    sheets.write_table(path, {"mapping": [["old", "new"], ["X.2", "nowhere"]]})
    plan = actions.plan_upgrade(ws, document, versions[1], path)
    with pytest.raises(GfmdError, match="mapping-unsound"):
        actions.upgrade_document(ws, plan)
    actions.set_review(ws, document, "submitted")
    with pytest.raises(GfmdError, match="not-draft"):
        actions.upgrade_document(ws, actions.plan_upgrade(ws, document, versions[1]))


def test_the_commands(ws, versions, document, tmp_path, capsys):
    ws.close()
    mapping = tmp_path / "mapping.xlsx"

    def run(*arguments):
        code = main([str(each) for each in (*arguments, "--json")])
        return code, json.loads(capsys.readouterr().out)

    assert run("template", "mapping", versions[0], versions[1], "-o", mapping)[0] == 0
    code, told = run("document", "upgrade", ws.path, document, "--to", versions[1], "--mapping", mapping, "--dry-run")
    assert (code, told["done"]) == (0, False)
    assert run("document", "upgrade", ws.path, document, "--to", versions[1])[1]["done"]
    assert "staff" in {each["path"] for each in run("document", "drawer", ws.path, document)[1]["drawer"]}
    assert run("document", "drawer", ws.path, document, "staff", "--discard")[0] == 0
    assert (
        run("document", "drawer", ws.path, document, "staff", "--discard")[1]["error"]["code"]
        == "actions.not-in-drawer"
    )
