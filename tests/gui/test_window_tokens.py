"""Signing with a token in the window; SoftHSM stands for a smart card."""

from gfmd_desktop import actions
from tests.gui.errands import fill, settle
from tests.gui.screens import PASSPHRASE
from tests.softhsm import MODULE, PIN


def test_an_office_takes_a_key_on_a_token_and_signs_with_its_pin(qtbot, window, soft_token, tmp_path):
    token = soft_token.label
    window.show_screen("key", None)
    keys = [button.card.key for button in window.view.ui.ways.buttons]
    window.view.ui.ways.buttons[keys.index(("token", None))].click()
    view, steps = window.view, window.view.steps
    fill(view.found.form, module=MODULE, token=token, pin="000000")
    steps.next.click()
    settle(qtbot, window.context)
    assert steps.at == 0 and view.found.form.problem.text()
    fill(view.found.form, pin=PIN)
    steps.next.click()
    qtbot.waitUntil(lambda: steps.at == 1, timeout=60_000)
    form = view.use.form
    assert form.fields["key"].box.count() == 2 and "pin" not in form.fields
    fill(form, secret=PASSPHRASE)
    steps.next.click()
    qtbot.waitUntil(lambda: steps.at == 2, timeout=60_000)
    assert actions.identity(window.context.workspace).token == token
    steps.next.click()
    assert token in window.view.ui.own_words.text() and not view.known
    window.show_screen("export", actions.list_documents(window.context.workspace)[0].id)
    view, path = window.view, tmp_path / "signed.asice"
    for _step in range(3):
        view.steps.next.click()
        settle(qtbot, window.context)
    assert view.sign.ui.label_7.text() == f"PIN of \u2068{token}\u2069"
    view.sign.ui.path.setText(str(path))
    view.sign.ui.passphrase.setText(PIN)
    view.steps.next.click()
    qtbot.waitUntil(lambda: view.steps.at == 4, timeout=60_000)
    assert str(actions.check_package(path, ws=window.context.workspace).state) == "ok"
