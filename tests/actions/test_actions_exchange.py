"""Export, check and merge between offices, through the public actions only."""

import datetime as dt
import json
import shutil
import subprocess
import zipfile

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import Cancelled, GfmdError, NoProgress, Sharing

from .conftest import PASSPHRASE, REMITTANCES, STOCK, begin, bring_in


def export(ws, path, *documents, audience=Sharing.PARTNERS, languages=("en",), progress=None):
    return actions.export_package(
        ws,
        documents,
        path,
        audience=audience,
        languages=languages,
        signer=actions.unlock(ws, PASSPHRASE),
        progress=progress or NoProgress(),
    )


def merge(ws, path):
    preview = actions.plan_merge(ws, path)
    assert preview.allowed, preview.findings
    return actions.apply_merge(ws, preview)


def test_a_profile_travels_whole_and_keeps_its_sources(offices, tmp_path):
    a, b = offices.make("a"), offices.make("b", "FRA")
    offices.trust_each_other(a, b)
    bring_in(a, STOCK)
    bring_in(a, REMITTANCES)
    opened = begin(a)
    opened.answer_many({"P1_1_02": 1, "P1_3_04": "A {{STK01 TIME_PERIOD=2019}} b " * 20})
    export(a, tmp_path / "p.asice", opened.id)
    done = merge(b, tmp_path / "p.asice")
    assert done.summary["conflicts"] == 0
    there = actions.open_document(b, opened.id)
    assert there.value("P1_1_02") == 1
    assert there.rendered("{{STK01 TIME_PERIOD=2019}}").text == "98,574"
    wanted = actions.ObservationFilter(indicators=("STK01",), ref_areas=("MAR",), periods=("2019",), sexes=("_T",))
    (mine,), (theirs,) = (actions.find_observations(ws, wanted) for ws in (a, b))
    assert mine == theirs
    assert actions.provenance(b, theirs) == actions.provenance(a, mine)
    assert actions.sheet_window(b, theirs) == actions.sheet_window(a, mine)


def test_merging_twice_brings_nothing_more(offices, tmp_path):
    a, b = offices.make("a"), offices.make("b", "FRA")
    offices.trust_each_other(a, b)
    opened = begin(a)
    opened.answer("P1_1_02", 1)
    export(a, tmp_path / "p.asice")
    merge(b, tmp_path / "p.asice")
    again = actions.plan_merge(b, tmp_path / "p.asice")
    assert again.allowed
    assert set(again.counts.values()) == {0}
    actions.apply_merge(b, again)
    assert len(actions.history(b, opened.id)) == len(actions.history(a, opened.id))


def test_two_values_wait_for_a_person_and_the_decision_travels_back(offices, tmp_path):
    a, b = offices.make("a"), offices.make("b", "FRA")
    offices.trust_each_other(a, b)
    opened = begin(a)
    opened.answer("P1_1_05", "The first sentence stands. A middle. The second one too.")
    export(a, tmp_path / "1.asice")
    merge(b, tmp_path / "1.asice")
    there = actions.open_document(b, opened.id)
    there.answer("P1_1_05", "The first sentence stands. A middle. The second one was changed by B.")
    actions.open_document(a, opened.id).answer("P1_1_05", "A changed the first sentence. A middle. The second one too.")
    export(b, tmp_path / "2.asice")
    merge(a, tmp_path / "2.asice")
    (conflict,) = actions.list_conflicts(a)
    assert (conflict.path, conflict.item) == ("P1_1_05", "P1.1.05")
    assert {side.office_name for side in conflict.sides} == {"Office a", "Office b"}
    assert conflict.proposal == "A changed the first sentence. A middle. The second one was changed by B."
    assert actions.open_document(a, opened.id).value("P1_1_05").startswith("The first sentence stands")
    actions.resolve_conflict(a, conflict, conflict.proposal, "both changes kept")
    assert actions.list_conflicts(a) == ()
    with pytest.raises(GfmdError) as refused:
        actions.resolve_conflict(a, conflict, "again")
    assert refused.value.code == "actions.no-conflict"
    export(a, tmp_path / "3.asice")
    merge(b, tmp_path / "3.asice")
    assert actions.list_conflicts(b) == ()
    assert actions.open_document(b, opened.id).value("P1_1_05") == conflict.proposal


def test_an_unknown_signer_stops_the_merge_and_changes_nothing(offices, tmp_path):
    a, b = offices.make("a"), offices.make("b", "FRA")
    begin(a).answer("P1_1_02", 1)
    export(a, tmp_path / "p.asice")
    preview = actions.plan_merge(b, tmp_path / "p.asice")
    assert (preview.allowed, preview.exit_code) == (False, 3)
    with pytest.raises(GfmdError) as refused:
        actions.apply_merge(b, preview)
    assert refused.value.code == "actions.merge-refused"
    assert actions.list_documents(b) == ()


def rewrite(source, target, change):
    """Write the archive anew with a change made to its members, as somebody who meddles with it would."""
    with zipfile.ZipFile(source) as archive:
        members = [(info, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(target, "w") as archive:
        for info, data in change(members):
            archive.writestr(info, data)


MEDDLING = {
    "changed": lambda members: [
        (info, data + b" " if info.filename.endswith(".jsonl") else data) for info, data in members
    ],
    "removed": lambda members: [(info, data) for info, data in members if not info.filename.startswith("templates/")],
    "added": lambda members: [*members, (zipfile.ZipInfo("data/more.csv"), b"a,b\r\n")],
    "renamed": lambda members: [(renamed(info), data) for info, data in members],
    "traversal": lambda members: [*members, (zipfile.ZipInfo("../outside.txt"), b"x")],
}


def renamed(info):
    if info.filename == "VERIFY.fr.txt":
        info.filename = "VERIFY.xx.txt"
    return info


@pytest.mark.parametrize("kind", sorted(MEDDLING))
def test_a_package_that_was_meddled_with_is_refused(offices, tmp_path, kind):
    a, b = offices.make("a"), offices.make("b", "FRA")
    offices.trust_each_other(a, b)
    begin(a).answer("P1_1_02", 1)
    export(a, tmp_path / "p.asice")
    rewrite(tmp_path / "p.asice", tmp_path / "bad.asice", MEDDLING[kind])
    preview = actions.plan_merge(b, tmp_path / "bad.asice")
    assert (preview.allowed, preview.exit_code) == (False, 4)
    assert any(finding.where.part for finding in preview.verdict.findings)
    assert actions.list_documents(b) == ()
    assert not (tmp_path.parent / "outside.txt").exists()


def test_each_audience_gets_the_same_chain_and_only_its_own_values(offices, tmp_path):
    a, b = offices.make("a"), offices.make("b", "FRA")
    offices.trust_each_other(a, b)
    opened = begin(a)
    row = opened.add_row("P1_1_06")
    opened.answer_many({"P1_1_02": 7, f"{row}/P1_1_06_institution": "Ministry of secrets"})
    plan = actions.plan_export(a, [opened.id], Sharing.PUBLIC)
    assert any(each.what == "answer" and "P1_1_06" in each.name for each in plan.withheld)
    export(a, tmp_path / "public.asice", opened.id, audience=Sharing.PUBLIC)
    with zipfile.ZipFile(tmp_path / "public.asice") as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"Ministry of secrets" not in everything
    merge(b, tmp_path / "public.asice")
    there = actions.open_document(b, opened.id)
    assert there.value("P1_1_02") == 7
    assert there.interview.rows("P1_1_06") == ()
    export(a, tmp_path / "partners.asice", opened.id)
    preview = actions.plan_merge(b, tmp_path / "partners.asice")
    assert preview.to_json()["forks"] == []
    actions.apply_merge(b, preview)
    there = actions.open_document(b, opened.id)
    assert there.value(f"{row}/P1_1_06_institution") == "Ministry of secrets"


def test_a_document_that_was_not_chosen_stays_behind(offices, tmp_path):
    a = offices.make("a")
    first, second = begin(a), begin(a, title="The other")
    second.answer("P1_1_05", "Something only the other document says.")
    export(a, tmp_path / "p.asice", first.id)
    with zipfile.ZipFile(tmp_path / "p.asice") as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"only the other document" not in everything


def test_a_gap_in_the_chain_is_told(offices, tmp_path):
    a, b = offices.make("a"), offices.make("b", "FRA")
    offices.trust_each_other(a, b)
    opened = begin(a)
    export(a, tmp_path / "1.asice")
    opened.answer("P1_1_02", 1)
    export(a, tmp_path / "2.asice")
    with zipfile.ZipFile(tmp_path / "2.asice") as archive:
        numbers = sorted(name for name in archive.namelist() if name.endswith(".jsonl"))
    assert len(numbers) == 2
    merge(b, tmp_path / "2.asice")
    old = actions.plan_merge(b, tmp_path / "1.asice")
    assert [(each["number"], each["known"]) for each in old.to_json()["replays"]] == [(1, 2)]


def test_a_cancelled_export_leaves_no_file(offices, tmp_path):
    class Stop(NoProgress):
        def step(self, done, total, text=""):
            raise Cancelled

    a = offices.make("a")
    opened = begin(a)
    with pytest.raises(Cancelled):
        export(a, tmp_path / "p.asice", opened.id, progress=Stop())
    assert [path.name for path in tmp_path.iterdir() if "asice" in path.name] == []


def test_a_wrong_passphrase_and_a_damaged_key_are_told_apart(offices):
    from gfmd_desktop.core import places

    a = offices.make("a")
    with pytest.raises(GfmdError) as refused:
        actions.unlock(a, PASSPHRASE + "!")
    assert refused.value.code == "packages.wrong-passphrase"
    key = places.home() / "identities" / a.office.id / "key.p12"
    key.write_bytes(key.read_bytes()[:-40])
    with pytest.raises(GfmdError) as refused:
        actions.unlock(a, PASSPHRASE)
    assert refused.value.code == "packages.key-damaged"


def test_the_data_package_is_valid_and_the_reports_are_signed(offices, tmp_path):
    frictionless = pytest.importorskip("frictionless")
    a = offices.make("a")
    bring_in(a, REMITTANCES)
    opened = begin(a)
    export(a, tmp_path / "p.asice", opened.id, languages=("en", "ar"))
    folder = tmp_path / "unpacked"
    with zipfile.ZipFile(tmp_path / "p.asice") as archive:
        archive.extractall(folder)
    report = frictionless.validate(str(folder / "datapackage.json"))
    assert report.valid, report.flatten(["type", "note"])
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    assert [each["type"] for each in described["resources"]] == ["table"]
    reports = sorted(folder.glob("documents/*/*.pdf"))
    assert [path.name for path in reports] == ["extended-migration-profile.ar.pdf", "extended-migration-profile.en.pdf"]
    if shutil.which("pdfsig"):
        said = subprocess.run(["pdfsig", reports[0]], capture_output=True, text=True, check=False).stdout
        assert "Signature is Valid" in said
        assert "Total document signed" in said


def partnership(ws, **answers):
    """A partnership that meets every condition of release but those that `answers` change."""
    opened = actions.open_document(ws, actions.create_document(ws, "reg-par").summary["document"])
    for repeat, held in (
        ("PAR_partners", {"PAR_partner_name": "Ministry", "PAR_publish_consent": "yes"}),
        ("PAR_coherence", {"PAR_coherence_agrees": "yes"}),
    ):
        row = opened.add_row(repeat)
        opened.answer_many({f"{row}/{name}": value for name, value in held.items()})
    told = {"PAR_title": "Ports", "PAR_quality_control": ["own"], "PAR_reputation_risk": "low"}
    opened.answer_many(told | answers)
    return opened


@pytest.mark.parametrize(
    ("answers", "rule", "release"),
    [
        ({}, "described_low", "described"),
        ({"PAR_reputation_risk": "high"}, "counted_risk", "counted"),
        (
            {
                "PAR_reputation_risk": "medium",
                "PAR_reputation_risk_text": "We told why",
                "PAR_reputation_release": "yes",
            },
            "described_handled",
            "described",
        ),
    ],
)
def test_a_partner_sees_under_which_rule_a_record_was_released(offices, tmp_path, answers, rule, release):
    a, b = offices.make("a"), offices.make("b", "FRA")
    offices.trust_each_other(a, b)
    opened = partnership(a, PAR_quality_control=None)
    assert opened.value("PAR_release_rule") == "withheld_quality"
    opened.answer_many({"PAR_quality_control": ["own"]} | answers)
    assert (opened.value("PAR_release"), opened.value("PAR_release_rule")) == (release, rule)
    export(a, tmp_path / "p.asice", opened.id)
    merge(b, tmp_path / "p.asice")
    there = actions.open_document(b, opened.id)
    assert there.value("PAR_reputation_risk") is None  # that stays in the office
    assert (there.value("PAR_release"), there.value("PAR_release_rule")) == (release, rule)
    there.answer("PAR_title", "Ports and harbours")  # only the office that leads states the rule
    assert actions.open_document(b, opened.id).value("PAR_release_rule") == rule


def test_packages_sent_and_received_get_their_records(offices, tmp_path):
    a, b = offices.make("a"), offices.make("b", "FRA")
    offices.trust_each_other(a, b)
    export(a, tmp_path / "p.asice", begin(a).id)
    merge(b, tmp_path / "p.asice")
    partner = actions.create_document(b, "reg-sta", language="en").summary["document"]
    actions.open_document(b, partner).answer("STA_name", a.office.name)
    told = {}
    for ws in (a, b):
        (made,) = actions.log_packages(ws).summary["records"]
        assert actions.log_packages(ws).summary["count"] == 0
        opened = actions.open_document(ws, made)
        told[ws.office.id] = {name: opened.value(f"PKG_{name}") for name in ("pkg_id", "direction", "partner")}
        assert opened.value("PKG_signature_result") == "valid"
        assert len(opened.value("PKG_signature_fingerprint")) == 64
        assert not [each for each in opened.findings() if each.severity == "error"]
    assert told[a.office.id]["pkg_id"] == told[b.office.id]["pkg_id"]
    assert told[b.office.id] | {"pkg_id": ""} == {"pkg_id": "", "direction": "received", "partner": partner}


def test_a_handover_that_is_due_and_the_next_update_are_reminded_of(offices):
    a = offices.make("a")
    begin(a).answer("P1_1_10", "2027-06-01")
    point = actions.open_document(a, actions.create_document(a, "reg-foc").summary["document"])
    point.answer_many({"FOC_institution": "Ministry", "FOC_change": "yes"})
    due = {each.path for each in actions.due_reminders(a, dt.date(2026, 12, 1))}
    assert {"P1_1_10", "FOC_handover_due"} <= due
    point.answer("FOC_handover", "2026-11-01")
    assert "FOC_handover_due" not in {each.path for each in actions.due_reminders(a, dt.date(2026, 12, 1))}
