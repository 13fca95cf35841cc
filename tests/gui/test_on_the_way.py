"""Packages on their way: signed beside, carried, cut into parts, confirmed; each in the window, by the real actions."""

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import Sharing
from tests.gui.errands import fill, run, settle
from tests.gui.offices import OTHER, exported
from tests.gui.screens import PASSPHRASE, TITLE


@pytest.fixture
def partners(keyed, partner_file, tmp_path):
    """Return the file of a second office; it and the window's office trust each other, and both can sign."""
    workspace = keyed.context.workspace
    actions.export_certificate(workspace, tmp_path / "own.pem")
    with actions.open_workspace(partner_file) as other:
        actions.trust_certificate(other, tmp_path / "own.pem")
    actions.trust_certificate(workspace, tmp_path / "other.pem")
    return partner_file


@pytest.fixture
def package(window, partners, tmp_path):
    """Return a package of the window's office."""
    return exported(window.context.workspace, PASSPHRASE, tmp_path / "ours.asice")


def test_signing_beside_shows_what_is_covered_before_and_after(qtbot, window, partners, theirs, tmp_path):
    window.show_screen("check", theirs)
    settle(qtbot, window.context)
    qtbot.waitUntil(lambda: bool(window.view.ui.doors.buttons), timeout=60_000)
    window.view.ui.doors.buttons[0].click()
    view = window.view
    qtbot.waitUntil(lambda: view.cover.verdict is not None, timeout=60_000)
    settle(qtbot, window.context)
    model = view.cover.model
    everything = model.rowCount()
    assert "Report: " in model.data(model.index(0, 0)) and model.data(model.index(0, 2)) == "✓"
    view.cover.ui.some.click()
    assert [bool(model.data(model.index(row, 2))) for row in range(everything)].count(True) == 1
    next(iter(view.cover.boxes.values())).setChecked(False)
    assert not view.steps.next.isEnabled()
    next(iter(view.cover.boxes.values())).setChecked(True)
    view.steps.next.click()
    fill(view.sign.form, secret=PASSPHRASE, target=tmp_path / "both.asice")
    view.steps.next.click()
    qtbot.waitUntil(lambda: view.steps.at == 2, timeout=60_000)
    verdict = actions.check_package(tmp_path / "both.asice", ws=window.context.workspace)
    assert [len(extra.covers) for extra in verdict.cosignatures] == [1]
    window.show_screen("check", tmp_path / "both.asice")
    settle(qtbot, window.context)
    qtbot.waitUntil(lambda: bool(window.view.verdict.cosignatures), timeout=60_000)
    titles = [button.card.title for button in window.view.ui.proofs.buttons]
    assert any("signed beside" in title for title in titles)


def test_copies_signed_apart_are_joined(qtbot, window, partners, theirs, tmp_path):
    workspace = window.context.workspace
    verdict = actions.check_package(theirs, ws=workspace)
    actions.cosign_package(theirs, verdict, actions.unlock(workspace, PASSPHRASE), target=tmp_path / "second.asice")
    told = {"first": theirs, "second": tmp_path / "second.asice", "target": tmp_path / "joined.asice"}
    assert "Bureau" in run(qtbot, window, "join-signatures", **told).facts[0]
    joined = actions.check_package(tmp_path / "joined.asice", ws=workspace)
    assert joined.package == verdict.package and len(joined.cosignatures) == 1
    (tmp_path / "letter.asice").write_bytes(b"Dear colleagues")
    window.show_screen("errand", "join-signatures")
    fill(window.view.page.form, first=theirs, second=tmp_path / "letter.asice", target=tmp_path / "no.asice")
    window.view.steps.next.click()
    settle(qtbot, window.context)
    assert window.view.page.form.problem.text() and not (tmp_path / "no.asice").exists()


def test_a_stick_may_be_pulled_out_after_reading_back(qtbot, window, theirs, tmp_path):
    stick = tmp_path / "stick"
    window.show_screen("errand", ("stick", theirs))
    fill(window.view.page.form, folder=stick)
    assert not window.view.steps.next.isEnabled(), "there is no such folder"
    stick.mkdir()
    outcome = run(qtbot, window, "stick", theirs, folder=stick)
    assert "may be pulled out" in outcome.words
    assert (stick / theirs.name).read_bytes() == theirs.read_bytes()
    assert "already" in run(qtbot, window, "stick", theirs, folder=stick).facts[0]
    (stick / theirs.name).write_bytes(b"something else")
    window.show_screen("errand", ("stick", theirs))
    fill(window.view.page.form, folder=stick)
    window.view.steps.next.click()
    settle(qtbot, window.context)
    assert window.view.page.form.problem.text()


def test_parts_are_joined_and_a_missing_one_is_named(qtbot, window, theirs, tmp_path):
    big = tmp_path / "big.asice"
    big.write_bytes(theirs.read_bytes() + b"\0" * (5 << 19))
    parts = tmp_path / "parts"
    parts.mkdir()
    assert "3" in run(qtbot, window, "split", big, folder=parts, size=1).words
    second = next(parts.glob("*part-002*"))
    second.rename(tmp_path / "aside")
    first = next(parts.glob("*part-001*"))
    window.show_screen("errand", ("join", first))
    window.view.steps.next.click()
    settle(qtbot, window.context)
    assert second.name in window.view.page.form.problem.text()
    (tmp_path / "aside").rename(second)
    assert run(qtbot, window, "join", first).kind == "good"
    assert (parts / "big.asice").read_bytes() == big.read_bytes()


def test_receipts_go_and_come_and_stand_in_the_register(qtbot, window, dialogs, partners, package, tmp_path):
    workspace = window.context.workspace
    with actions.open_workspace(partners) as other:
        signer = actions.unlock(other, OTHER)
        actions.write_receipt(other, package, tmp_path / "receipt.asice", signer)
    kept = run(qtbot, window, "keep-receipt", path=tmp_path / "receipt.asice")
    assert kept.doors[0].key[1][0] == "countersign"
    run(qtbot, window, "countersign", str(tmp_path / "receipt.asice"), secret=PASSPHRASE)
    window.show_screen("exchange")
    register = window.view.ui.register_list.buttons
    assert register[0].card.trailing == "receipts: 1"
    register[0].click()
    view = window.view
    assert view.title() == "Register of packages" and package.name in view.ui.name.text()
    assert "signed by both offices" in view.ui.receipts.buttons[0].card.detail
    assert "Inspectorate" in view.ui.receipts.buttons[0].card.title
    dialogs.answers = [tmp_path / "copy.asice"]
    view.ui.receipts.buttons[0].click()
    verdict = actions.check_package(tmp_path / "copy.asice", ws=workspace)
    assert str(verdict.state) == "ok" and len(verdict.cosignatures) == 1


def test_a_receipt_is_signed_for_a_package_that_came_in_encrypted(qtbot, window, partners, tmp_path):
    with actions.open_workspace(partners) as other:
        signer, document = actions.unlock(other, OTHER), actions.list_documents(other)[0].id
        written = actions.export_package(
            other,
            (document,),
            tmp_path / "closed.asice",
            audience=Sharing.PARTNERS,
            signer=signer,
            encrypt_to=(tmp_path / "own.pem",),
        ).summary["path"]
    run(qtbot, window, "receipt", written, secret=PASSPHRASE, path=tmp_path / "receipt.asice")
    with actions.open_workspace(partners) as other:
        actions.keep_receipt(other, tmp_path / "receipt.asice")
        sent = actions.list_packages(other)[0]
        assert actions.list_receipts(other)[0].package == sent.digest
        assert set(sent.recipients) == {"Inspectorate for Immigration", "Bureau for Migration and Asylum"}


def test_what_a_package_would_bring_is_told_by_names(qtbot, window, dialogs, partners, package, tmp_path):
    with actions.open_workspace(partners) as other:
        actions.apply_merge(other, actions.plan_merge(other, package))
        for card in actions.list_documents(other):
            actions.open_document(other, card.id).answer("P1_1_05", "The Inspectorate leads.")
        path = tmp_path / "newer.asice"
        everything = tuple(card.id for card in actions.list_documents(other))
        exported(other, OTHER, path)
    window.show_screen("merge", path)
    settle(qtbot, window.context)
    qtbot.waitUntil(lambda: window.view.preview is not None, timeout=60_000)
    cards = {button.card.title: button.card.detail for button in window.view.ui.documents.buttons}
    told = {title.strip("\u2068\u2069"): detail for title, detail in cards.items()}
    assert "new here" in told["Profile of Romania"] and "Inspectorate" in told[TITLE]
    notices = " ".join(box.notice.text for box in window.view.ui.notices.boxes)
    assert "Inspectorate for Immigration" in notices and TITLE in notices
    assert everything[0] not in notices and everything[-1] not in notices
    dialogs.answers = [True]
    window.show_screen("home")
