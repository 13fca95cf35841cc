"""Keys change and are withdrawn; partners follow by files, and only where they should."""

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import GfmdError, Sharing, Words

from .conftest import PASSPHRASE, begin


def export(ws, path):
    signer = actions.unlock(ws, PASSPHRASE)
    return actions.export_package(ws, (), path, audience=Sharing.PARTNERS, languages=("en",), signer=signer)


def code_of(work, *arguments, **more):
    with pytest.raises(GfmdError) as refused:
        work(*arguments, **more)
    return refused.value.code


@pytest.fixture
def pair(offices):
    a, b = offices.make("a"), offices.make("b", "FRA")
    offices.trust_each_other(a, b)
    begin(a).answer("P1_1_02", 1)
    return a, b


def test_partners_follow_a_successor(pair, tmp_path):
    a, b = pair
    export(a, tmp_path / "before.asice")
    done = actions.renew_identity(a, PASSPHRASE, tmp_path / "notice.asice")
    export(a, tmp_path / "after.asice")
    verdict = actions.check_package(tmp_path / "after.asice", ws=b)
    assert (verdict.exit_code, verdict.signature.replaces) == (3, done.summary["replaces"])
    told = actions.apply_notice(b, tmp_path / "notice.asice")
    assert told.summary["fingerprint"] == done.summary["fingerprint"]
    for name in ("before", "after"):
        preview = actions.plan_merge(b, tmp_path / f"{name}.asice")
        assert preview.allowed
        assert not preview.notes
        actions.apply_merge(b, preview)
        assert actions.check_package(tmp_path / f"{name}.asice", ws=a).state == "ok"


def test_a_withdrawn_key_signs_nothing_any_more_and_nothing_is_lost(pair, tmp_path):
    a, b = pair
    export(a, tmp_path / "before.asice")
    done = actions.renew_identity(a, PASSPHRASE, tmp_path / "notice.asice")
    old = done.summary["replaces"]
    actions.apply_notice(b, tmp_path / "notice.asice")
    actions.withdraw_key(a, PASSPHRASE, tmp_path / "gone.asice", old[:16], "stolen laptop")
    told = actions.apply_notice(b, tmp_path / "gone.asice")
    assert told.summary["reason"] == "stolen laptop"
    listed = {each.fingerprint: each.withdrawn for each in actions.list_partners(b)}
    assert listed == {old: told.summary["since"], done.summary["fingerprint"]: ""}
    verdict = actions.check_package(tmp_path / "before.asice", ws=b)
    assert verdict.exit_code == 3
    assert verdict.signature.withdrawn
    assert "packages.certificate-withdrawn" in {finding.code for finding in verdict.findings}
    export(a, tmp_path / "after.asice")
    preview = actions.plan_merge(b, tmp_path / "after.asice")
    assert preview.allowed
    assert preview.counts["changes"] > 0
    old_card = tmp_path / f"{a.office.id}.pem"
    assert code_of(actions.trust_certificate, b, old_card, replace=True) == "actions.certificate-withdrawn"


def test_notices_of_others_change_nothing(pair, offices, tmp_path):
    a, b = pair
    c = offices.make("c", "ESP")
    actions.renew_identity(c, PASSPHRASE, tmp_path / "unknown.asice")
    assert code_of(actions.apply_notice, b, tmp_path / "unknown.asice") == "actions.notice-refused"
    export(a, tmp_path / "p.asice")
    assert code_of(actions.apply_notice, b, tmp_path / "p.asice") == "packages.not-a-notice"


def test_a_changed_key_stops_until_a_person_confirms(pair, tmp_path):
    a, b = pair
    actions.renew_identity(a, PASSPHRASE, tmp_path / "notice.asice")
    actions.export_certificate(a, tmp_path / "new.pem")
    assert code_of(actions.trust_certificate, b, tmp_path / "new.pem") == "actions.partner-key-changed"
    assert len([each for each in actions.list_partners(b) if each.trusted_at]) == 1
    actions.trust_certificate(b, tmp_path / "new.pem", replace=True)
    export(a, tmp_path / "after.asice")
    assert actions.check_package(tmp_path / "after.asice", ws=b).state == "ok"


@pytest.mark.parametrize("language", ["en", "fr", "ar", "es"])
def test_the_sheet_says_all_that_is_needed(pair, tmp_path, language):
    a, _ = pair
    actions.make_recovery(a, PASSPHRASE, tmp_path / "k.json", tmp_path / "sheet.txt", Words(language))
    sheet = (tmp_path / "sheet.txt").read_text(encoding="utf-8")
    code = next(line.strip() for line in sheet.splitlines() if line.strip().count("-") == 6)
    assert actions.require_identity(a).fingerprint_text in sheet
    assert "k.json" in sheet
    if language == "en":
        actions.rehearse_recovery(a, tmp_path / "k.json", code)
        assert actions.key_care(a).recovery_rehearsed_at


def test_a_card_is_compared_by_words_and_trusted(offices, tmp_path):
    a, b = offices.make("a"), offices.make("b", "FRA")
    info = actions.write_card(a, tmp_path / "card.txt", Words("fr"))
    card = (tmp_path / "card.txt").read_text(encoding="utf-8")
    spoken = {language: actions.fingerprint_words(info, language) for language in ("en", "fr", "ar", "es")}
    assert all(words in card for words in spoken.values())
    wrong = " ".join(reversed(spoken["es"].split()))
    assert code_of(actions.trust_certificate, b, tmp_path / "card.txt", wrong) == "actions.fingerprint-differs"
    assert actions.trust_certificate(b, tmp_path / "card.txt", spoken["ar"]).fingerprint == info.fingerprint
    begin(b)
    signer = actions.unlock(b, PASSPHRASE)
    done = actions.export_package(
        b, (), tmp_path / "p.asice", audience=Sharing.PARTNERS, signer=signer, encrypt_to=(tmp_path / "card.txt",)
    )
    assert done.findings == ()
