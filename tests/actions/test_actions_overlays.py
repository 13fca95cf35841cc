"""Overlays as a user meets them: applied, kept, used for documents, sent, compared on the core items."""

import json

import pytest

from gfmd_desktop import actions, templates
from gfmd_desktop.cli import main
from gfmd_desktop.core import GfmdError, Sharing

from .conftest import PASSPHRASE


def answers_of(ws, template, **given):
    document = actions.create_document(ws, template, country="SEN", period=("2015", "2020")).summary["document"]
    opened = actions.open_document(ws, document)
    opened.answer_many(given)
    return document


def test_a_country_overlay_is_installed_with_its_chain_and_filled(ws):
    done = actions.apply_overlay("profile-senegal", ws)
    assert done.summary["template"] == "profile-senegal"
    assert "profile-senegal" in {card.id for card in actions.list_templates(ws)}
    document = answers_of(ws, "profile-senegal", P2_3_90="partly", P2_3_92="no")
    opened = actions.open_document(ws, document)
    assert opened.template.id == "profile-senegal"
    paths = {each.path for each in opened.interview.asked()}
    assert {"P2_3_91", "P2_3_92"} <= paths
    assert "P3_7_03" not in paths


def test_documents_of_two_overlays_are_compared_on_the_core_items(ws):
    actions.apply_overlay("profile-west-africa", ws)
    actions.apply_overlay("profile-senegal", ws)
    core = answers_of(ws, "extended-migration-profile", P1_5_04=["free_movement", "study"], P1_1_02=1)
    region = answers_of(ws, "profile-west-africa", P1_5_04=["ecowas_residence", "study"], P1_1_02=2, P2_3_90="no")
    country = answers_of(ws, "profile-senegal", P1_5_04=["study"], P1_1_02=1, P2_3_90="yes")
    shared = {item.code: item for item in actions.compare_documents(ws, [core, region, country])}
    assert "P2.3.90" not in shared
    assert len(shared) == 140
    assert shared["P1.5.04"].answers == (["study", "free_movement"], ["study", "free_movement"], ["study"])
    assert shared["P1.1.02"].answers == (1, 2, 1)
    adapted = {item.code: item for item in actions.compare_documents(ws, [region, country])}
    assert adapted["P2.3.90"].answers == ("no", "yes")


def test_an_adapted_template_travels_with_its_document(offices, tmp_path):
    a, b = offices.make("A"), offices.make("B")
    offices.trust_each_other(a, b)
    actions.apply_overlay("profile-west-africa", a)
    document = answers_of(a, "profile-west-africa", P2_3_90="yes")
    path = tmp_path / "a.asice"
    actions.export_package(a, [document], path, audience=Sharing.PUBLIC, signer=actions.unlock(a, PASSPHRASE))
    actions.apply_merge(b, actions.plan_merge(b, path))
    received = actions.open_document(b, document)
    assert received.template.id == "profile-west-africa"
    assert received.value("P2_3_90") == "yes"
    assert not received.interview.homeless()


def test_an_unsound_overlay_is_not_installed(ws, tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "overlay.csv").write_text("action,item,type\nreword,P1.1.01,text\n", encoding="utf-8")
    (folder / "settings.csv").write_text(
        "form_id,version,base,base_version\nmine,1,extended-migration-profile,1\n", encoding="utf-8"
    )
    checked = actions.check_overlay(folder, ws)
    assert {each.code for each in checked.findings} == {"templates.overlay-base", "templates.overlay-not-allowed"}
    with pytest.raises(GfmdError, match="template-unsound"):
        actions.apply_overlay(folder, ws)


def test_overlays_that_stand_on_each_other_are_named(tmp_path):
    for own, base in (("a", "b"), ("b", "a")):
        folder = tmp_path / own
        folder.mkdir()
        (folder / "overlay.csv").write_text("action,item\nhide,P1.1.01\n", encoding="utf-8")
        (folder / "settings.csv").write_text(f"form_id,version,base,base_version\n{own},1,{base},1\n", encoding="utf-8")
    with pytest.raises(GfmdError, match=r"unknown-template|overlay-circle"):
        actions.check_overlay(tmp_path / "a", None, [tmp_path / "a", tmp_path / "b"])


def run(capsys, *arguments):
    code = main([str(each) for each in arguments])
    return code, capsys.readouterr().out


def test_the_commands_make_check_compare_and_apply(ws, tmp_path, capsys):
    ws.close()
    copy, made, form = (tmp_path / name for name in ("copy.xlsx", "made.xlsx", "form.xlsx"))
    base = templates.builtin("extended-migration-profile")
    region = templates.compose(base, templates.shipped_overlay("profile-west-africa").overlay).template
    templates.export_xlsx(region, copy)
    code, out = run(
        capsys, "template", "overlay", "make", base.id, "--id", "ours", "--edited", copy, "-o", made, "--json"
    )
    assert (code, json.loads(out)["findings"]) == (0, [])
    assert json.loads(out)["rows"] > 8
    code, out = run(capsys, "template", "overlay", "check", made, "--json")
    assert (code, json.loads(out)["base"]) == (0, base.id)
    code, out = run(capsys, "template", "overlay", "diff", made, "--json")
    told = {(each["what"], each["code"]) for each in json.loads(out)["differences"]}
    assert {("added", "P2.3.90"), ("changed", "P2.1.02"), ("choice-added", "CHANNEL")} <= told
    code, out = run(capsys, "template", "overlay", "apply", made, "--workspace", ws.path, "-o", form, "--json")
    assert (code, json.loads(out)["template"]) == (0, "ours")
    assert templates.load(form).sound
    code, out = run(capsys, "template", "overlay", "diff", form, "--against", "profile-west-africa", "--json")
    assert code == 0
    assert {each["what"] for each in json.loads(out)["differences"]} == set()
    code, out = run(capsys, "template", "overlay", "check", "no-such-file", "--json")
    assert (code, json.loads(out)["error"]["code"]) == (1, "templates.absent")


def test_overlays_that_ship_are_listed_and_a_document_is_begun_with_one(ws, capsys):
    cards = {card.id: card for card in actions.list_templates(ws)}
    assert (cards["profile-senegal"].base, cards["profile-senegal"].builtin) == ("profile-west-africa", True)
    assert cards["profile-west-africa"].title("fr") != cards["extended-migration-profile"].title("fr")
    made = actions.create_document(ws, "profile-senegal", country="SEN", language="fr").summary["document"]
    opened = actions.open_document(ws, made)
    assert opened.state.template == ("profile-senegal", cards["profile-senegal"].version)
    assert "P2.3.90" in {item.code for item in opened.template.walk()}  # what the region added
    opened.answer("P1_1_02", 1)
    code, out = run(capsys, "template", "list", "--json")
    listed = {each["id"]: each["base"] for each in json.loads(out)["templates"]}
    assert (code, listed["profile-west-africa"], listed["prsp-annex"]) == (0, "extended-migration-profile", "")
    assert "profile-senegal" in run(capsys, "template", "list")[1]
