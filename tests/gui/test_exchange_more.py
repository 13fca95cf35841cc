"""Packages for certain partners only, opening them, the register, fingerprints in words."""

import pytest

from gfmd_desktop import actions
from tests.gui.screens import PASSPHRASE


def settle(qtbot, context):
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=60_000)


@pytest.fixture
def partner(keyed, partner_file, tmp_path):
    """Return the certificate of a second office, trusted by the first, which can sign."""
    return actions.trust_certificate(keyed.context.workspace, tmp_path / "other.pem")


def exported(qtbot, window, path, *, only):
    window.show_screen("export", actions.list_documents(window.context.workspace)[0].id)
    steps, view = window.view.steps, window.view
    steps.next.click()
    settle(qtbot, window.context)
    steps.next.click()
    steps.next.click()
    assert list(view.readers.partners) == [only]
    assert view.readers.ui.own.isChecked() and not view.readers.ui.own.isEnabled()
    view.readers.ui.closed.click()
    assert not steps.next.isEnabled()
    view.readers.partners[only].setChecked(True)
    steps.next.click()
    view.sign.ui.passphrase.setText(PASSPHRASE)
    view.sign.ui.path.setText(str(path))
    steps.next.click()
    settle(qtbot, window.context)
    qtbot.waitUntil(lambda: steps.at == 4, timeout=60_000)
    return view.sign.written


def test_a_package_for_one_partner_is_encrypted_listed_and_opened_with_the_passphrase(
    qtbot, window, dialogs, partner, tmp_path
):
    written = exported(qtbot, window, tmp_path / "closed.asice", only=partner.fingerprint)
    assert written.exists() and actions.is_encrypted(written)
    assert not (tmp_path / "closed.asice").exists()
    dialogs.answers = [PASSPHRASE]
    window.show_screen("check", written)
    settle(qtbot, window.context)
    qtbot.waitUntil(lambda: window.view.verdict is not None, timeout=60_000)
    assert str(window.view.verdict.state) == "ok"
    clear = window.view.path
    assert clear.exists() and not actions.is_encrypted(clear)
    window.show_screen("exchange", None)
    cards = [button.card for button in window.view.ui.register_list.buttons]
    assert len(cards) == 1 and "sent, for: partners" in cards[0].detail
    window.context.use(None)
    qtbot.waitUntil(lambda: not clear.exists(), timeout=10_000)


def test_without_a_passphrase_nothing_is_opened(qtbot, window, dialogs, partner, tmp_path):
    written = exported(qtbot, window, tmp_path / "closed.asice", only=partner.fingerprint)
    dialogs.answers = [None]
    window.show_screen("check", written)
    settle(qtbot, window.context)
    assert window.view.verdict is None
    dialogs.answers = ["a wrong passphrase altogether", "error"]
    window.view.check(written)
    settle(qtbot, window.context)
    assert window.view.verdict is None


def test_a_fingerprint_is_also_said_in_words(window, partner):
    window.show_screen("partners", None)
    window.view.ui.trusted.buttons[0].click()
    shown = window.view.ui.fingerprint.text() + window.view.ui.spoken.text()
    words = actions.fingerprint_words(partner, "en").split()
    assert len(words) == 12 and all(word in shown for word in words)
    assert partner.fingerprint_text in shown
