"""Whom the office trusts and why, as the window shows and changes it; what a package's signature is worth by it."""

import shutil
from datetime import timedelta

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import LANGUAGES, clock, places
from tests.gui.errands import fill, run, settle
from tests.gui.offices import OTHER, exported
from tests.gui.screens import PASSPHRASE
from tests.packages.test_authorities import Authority


@pytest.fixture
def partner(partner_file, tmp_path):
    """Return the workspace file of a second office that can sign, and its card."""
    return partner_file, tmp_path / "other.pem"


def state_of(window, fingerprint):
    found = {entry.fingerprint: entry for entry in actions.trust_overview(window.context.workspace)}
    return str(found[fingerprint].state), str(found[fingerprint].why)


def compare(window, card, told, *, changed=False):
    window.show_screen("partners", card)
    view = window.view
    view.ui.told.setText(told)
    view.ui.same.setChecked(True)
    view.ui.changed.setChecked(changed)
    return view


def package_of(partner, path):
    """Have the partner export its document, and return the package."""
    with actions.open_workspace(partner[0]) as other:
        return exported(other, OTHER, path)


def checked(qtbot, window, path):
    window.show_screen("check", path)
    settle(qtbot, window.context)
    qtbot.waitUntil(lambda: window.view.verdict is not None, timeout=60_000)
    return window.view


def titles(view):
    return [button.card.title for button in view.ui.proofs.buttons]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_partner_is_trusted_after_its_words_were_told_in_any_language(window, partner, language):
    info = actions.read_certificate(partner[1])
    words = actions.fingerprint_words(info, language)
    view = compare(window, partner[1], " ".join(reversed(words.split())))
    assert not view.ui.trust.isEnabled()
    view.ui.told.setText(words.upper())
    assert view.ui.trust.isEnabled()
    view.ui.same.setChecked(False)
    assert not view.ui.trust.isEnabled()
    view.ui.same.setChecked(True)
    view.ui.trust.click()
    assert state_of(window, info.fingerprint) == ("trusted", "compared")
    card = view.ui.trusted.buttons[0].card
    assert "fingerprint compared" in card.detail and "confirmed by" in card.detail and card.trailing == "trusted"


def test_a_changed_key_stops_until_somebody_asked_the_office(window, partner, tmp_path):
    actions.trust_certificate(window.context.workspace, partner[1])
    before = actions.read_certificate(partner[1])
    with actions.open_workspace(partner[0]) as other:
        (places.home() / "identities" / other.office.id).rename(tmp_path / "lost")
        actions.create_identity(other, OTHER)
        actions.export_certificate(other, tmp_path / "new.pem")
    after = actions.read_certificate(tmp_path / "new.pem")
    view = compare(window, tmp_path / "new.pem", after.fingerprint_text)
    assert view.ui.standing.boxes[0].notice.kind == "bad"
    assert view.ui.changed.isVisible() and not view.ui.trust.isEnabled()
    view.ui.changed.setChecked(True)
    view.ui.trust.click()
    assert state_of(window, after.fingerprint) == ("trusted", "compared")
    assert before.fingerprint != after.fingerprint


def test_trust_ends_and_the_certificate_stays_known(qtbot, window, dialogs, partner):
    info = actions.trust_certificate(window.context.workspace, partner[1])
    window.show_screen("partners", None)
    view = window.view
    view.ui.trusted.buttons[0].click()
    assert info.fingerprint_text in view.ui.fingerprint.text()
    dialogs.answers = [True]
    view.ui.untrust.click()
    assert state_of(window, info.fingerprint)[0] == "known"
    assert [button.card.key for button in view.ui.known.buttons] == [info.fingerprint]
    view.ui.known.buttons[0].click()
    assert not view.ui.trust.isVisible() and not view.ui.untrust.isVisible()
    view.ui.drop.click()
    qtbot.waitUntil(view.ui.known.buttons[0].isVisible)


def test_every_state_of_a_signer_is_said_apart(qtbot, window, partner, theirs, monkeypatch):
    workspace, path = window.context.workspace, theirs
    view = checked(qtbot, window, path)
    assert "The signer is not known here" in titles(view)
    assert "Date of signing, as declared" in titles(view) and "The certificate holds" in titles(view)
    assert "The questionnaire is known here" in titles(view)
    assert view.ui.trust.isVisible() and not view.ui.merge.isVisible()
    info = actions.trust_certificate(workspace, partner[1])
    view = checked(qtbot, window, path)
    assert "The signer is trusted here" in titles(view) and view.ui.merge.isVisible()
    actions.untrust(workspace, info.fingerprint)
    assert "The signer is known here, but not trusted" in titles(checked(qtbot, window, path))
    actions.trust_certificate(workspace, partner[1])
    real = clock.now()
    monkeypatch.setattr(clock, "now", lambda: real + timedelta(days=4000))
    view = checked(qtbot, window, path)
    assert "The certificate held when it was signed, and has ended since" in titles(view)
    assert view.ui.verdict.property("role") == "good"


def test_what_is_signed_with_another_key_or_a_withdrawn_one_is_red(qtbot, window, partner, tmp_path):
    workspace = window.context.workspace
    actions.trust_certificate(workspace, partner[1])
    with actions.open_workspace(partner[0]) as other:
        actions.renew_identity(other, OTHER, tmp_path / "notice.asice")
        actions.withdraw_key(
            other, OTHER, tmp_path / "gone.asice", actions.own_identities(other)[1].fingerprint, "lost"
        )
    path = package_of(partner, tmp_path / "profile.asice")
    view = checked(qtbot, window, path)
    assert "The signer's key has changed" in titles(view)
    assert view.ui.verdict.property("role") == "bad" and "another key" in view.ui.verdict_words.text()
    assert run(qtbot, window, "notice", path=tmp_path / "notice.asice").kind == "good"
    view = checked(qtbot, window, path)
    assert view.ui.verdict.property("role") == "good"
    assert any("vouched for by its former key" in button.card.detail for button in view.ui.proofs.buttons)
    run(qtbot, window, "notice", path=tmp_path / "gone.asice")
    window.show_screen("partners", None)
    assert "lost" in window.view.ui.ended.buttons[0].card.detail


def test_a_damaged_package_names_what_was_changed(qtbot, window, theirs, tmp_path):
    data = bytearray(theirs.read_bytes())
    data[data.find(b"datapackage.json") + 120] ^= 1
    (tmp_path / "broken.asice").write_bytes(data)
    view = checked(qtbot, window, tmp_path / "broken.asice")
    assert view.ui.verdict.property("role") == "bad"
    assert "datapackage.json" in view.ui.proofs.buttons[0].card.detail
    assert not view.ui.doors.buttons and not view.ui.merge.isVisible()
    (tmp_path / "letter.asice").write_bytes(b"Dear colleagues")
    view = checked(qtbot, window, tmp_path / "letter.asice")
    assert view.ui.proofs.buttons == [] and not view.ui.command.isVisible()


def test_history_is_told_in_plain_words(qtbot, window, partner, theirs, tmp_path):
    actions.trust_certificate(window.context.workspace, partner[1])
    with actions.open_workspace(partner[0]) as other:
        document = actions.open_document(other, actions.list_documents(other)[0].id)
        document.answer("P1_1_05", "The Inspectorate leads.")
    second = package_of(partner, tmp_path / "second.asice")
    workspace = window.context.workspace
    actions.apply_merge(workspace, actions.plan_merge(workspace, second))
    assert "This package came in before" in titles(checked(qtbot, window, second))
    assert "An older package" in titles(checked(qtbot, window, theirs))


@pytest.fixture
def authority(window, tmp_path):
    """Return an authority that issues certificates for the window's office."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl")
    (tmp_path / "ca").mkdir()
    return Authority(tmp_path / "ca", window.context.workspace.office.id)


def test_an_authority_is_trusted_after_its_fingerprint_was_told(qtbot, window, dialogs, authority):
    path = authority.folder / "ca.pem"
    fingerprint = actions.read_certificate(path).fingerprint
    window.show_screen("errand", "authority")
    view = window.view
    fill(view.page.form, path=path, told="0" * 64)
    view.steps.next.click()
    settle(qtbot, window.context)
    assert view.page.form.problem.text()
    assert run(qtbot, window, "authority", path=path, told=fingerprint).kind == "good"
    window.show_screen("partners", None)
    card = window.view.ui.trusted.buttons[0].card
    assert card.title.startswith("Authority:") and "no list of revoked certificates yet" in card.detail
    authority.issue("Another office")
    authority.revoke()
    told = run(qtbot, window, "revocations", path=authority.folder / "ca.crl")
    assert "Certificates revoked: 1" in told.facts
    window.show_screen("partners", None)
    assert "no list" not in window.view.ui.trusted.buttons[0].card.detail
    window.view.ui.trusted.buttons[0].click()
    dialogs.answers = [True]
    window.view.ui.untrust.click()
    assert window.view.ui.trusted.buttons == []


def test_an_authority_answers_the_request_of_this_office(qtbot, keyed, authority, tmp_path):
    window, workspace = keyed, keyed.context.workspace
    before = actions.identity(workspace)
    run(qtbot, window, "request", secret=PASSPHRASE, path=authority.folder / "leaf.csr")
    authority.run("ca -batch -cert ca.pem -keyfile ca.key -in leaf.csr -out leaf.pem -notext")
    answer = {"answer": authority.folder / "leaf.pem", "secret": PASSPHRASE, "notice": tmp_path / "notice.asice"}
    assert run(qtbot, window, "answer", **answer).kind == "good"
    assert actions.identity(workspace).fingerprint != before.fingerprint
    assert (tmp_path / "notice.asice").exists()


def test_a_key_that_an_authority_issued_is_taken_over(qtbot, window, authority):
    authority.issue("Bureau for Migration and Asylum")
    file = authority.folder / "leaf.p12"
    assert run(qtbot, window, "import-key", file=file, password="x", secret=PASSPHRASE).kind == "good"
    assert actions.unlock(window.context.workspace, PASSPHRASE)


def test_our_card_is_written_and_read_again(qtbot, keyed, tmp_path):
    run(qtbot, keyed, "card", path=tmp_path / "card")
    written = next(tmp_path.glob("card*"))
    assert actions.read_certificate(written).fingerprint == actions.identity(keyed.context.workspace).fingerprint
