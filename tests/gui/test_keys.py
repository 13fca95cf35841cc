"""The office's key in the window: made, opened by several, kept from loss, renewed, withdrawn; by the real actions."""

import re
from datetime import timedelta

from gfmd_desktop import actions
from gfmd_desktop.core import clock
from gfmd_desktop.gui import errands
from gfmd_desktop.gui.errands.fields import FIELDS
from tests.gui.errands import fill, run, settle
from tests.gui.offices import OTHER
from tests.gui.screens import PASSPHRASE


def code_on(sheet):
    """Return the recovery code that stands on a sheet."""
    text = sheet.read_bytes().decode("utf-8", "replace")
    if text.startswith("%PDF"):
        import pypdfium2

        with pypdfium2.PdfDocument(sheet) as document:
            text = "\n".join(page.get_textpage().get_text_range() for page in document)
    return re.search(r"\b([0-9A-Z]{4}-){6}[0-9A-Z]{4}\b", text)[0]


def test_every_errand_says_what_it_is_for_and_has_a_field_for_all_it_asks(keyed):
    for name in errands.ERRANDS:
        errand = errands.make(name, keyed.context)
        assert errand.title() and errand.why().endswith(".") and errand.action()
        assert all(ask.kind in FIELDS for ask in errand.asks())
        keyed.show_screen("errand", name)
        assert keyed.ui.title.text() == errand.title()
        assert keyed.view.steps.next.text() == errand.action()


def test_the_wizard_makes_rehearses_and_tells_the_key(qtbot, window, tmp_path):
    window.show_screen("key", None)
    window.view.ui.ways.buttons[0].click()
    view, steps = window.view, window.view.steps
    assert not steps.next.isEnabled()
    fill(view.pages_shown[0].form, secret="short")
    assert not steps.next.isEnabled()
    fill(view.pages_shown[0].form, secret=PASSPHRASE)
    steps.next.click()
    qtbot.waitUntil(lambda: steps.at == 1, timeout=60_000)
    assert actions.identity(window.context.workspace) is not None
    form = view.pages_shown[1].form
    assert "secret" not in form.fields, "the passphrase was just told"
    assert not steps.back.isVisible()
    fill(form, kit=tmp_path / "key.json", sheet=tmp_path / "sheet")
    sheet = form.fields["sheet"].told()
    steps.next.click()
    qtbot.waitUntil(lambda: steps.at == 2, timeout=60_000)
    form = view.pages_shown[2].form
    assert list(form.fields) == ["code"]
    fill(form, code="0000-0000-0000-0000-0000-0000-0000")
    steps.next.click()
    settle(qtbot, window.context)
    assert steps.at == 2 and form.problem.text()
    fill(form, code=code_on(sheet))
    steps.next.click()
    qtbot.waitUntil(lambda: steps.at == 3, timeout=60_000)
    assert actions.key_care(window.context.workspace).recovery_rehearsed_at
    fill(view.pages_shown[3].form, path=tmp_path / "card")
    card = view.pages_shown[3].form.fields["path"].told()
    steps.next.click()
    qtbot.waitUntil(lambda: steps.at == 4, timeout=60_000)
    assert card.exists()
    steps.next.click()
    assert window.view.title() == "Our signature"
    assert window.view.ui.care.boxes[0].notice.kind == "good"
    assert not view.known, "the passphrase is not kept"


def test_a_second_person_opens_the_key_and_loses_access_again(qtbot, keyed):
    run(qtbot, keyed, "add-person", secret=PASSPHRASE, person="Deputy focal point", new=OTHER)
    workspace = keyed.context.workspace
    assert actions.unlock(workspace, OTHER)
    keyed.show_screen("key", None)
    names = [button.card.title for button in keyed.view.ui.people.buttons]
    assert names[:2] == ["The person who made the signature", "Deputy focal point"]
    keyed.view.ui.people.buttons[1].click()
    fill(keyed.view.page.form, secret=PASSPHRASE)
    keyed.view.steps.next.click()
    qtbot.waitUntil(lambda: keyed.view.steps.at == 1, timeout=60_000)
    assert actions.key_care(workspace).people == ("",)
    keyed.show_screen("key", None)
    assert not keyed.view.ui.people.buttons[0].card.opens, "the last person cannot be removed"


def test_a_wrong_passphrase_is_said_on_the_page_and_forgotten_when_it_is_left(qtbot, keyed):
    keyed.show_screen("errand", "change-passphrase")
    form = keyed.view.page.form
    fill(form, secret="not the passphrase at all", new=OTHER)
    keyed.view.steps.next.click()
    settle(qtbot, keyed.context)
    assert keyed.view.steps.at == 0 and "passphrase" in form.problem.text()
    fill(form, secret=PASSPHRASE)
    assert not form.problem.text()
    keyed.show_screen("home")
    assert form.told()["secret"] == "" and form.told()["new"] == ""


def test_after_a_loss_the_same_key_comes_back(qtbot, keyed, tmp_path):
    workspace = keyed.context.workspace
    before = actions.identity(workspace)
    kit, sheet = tmp_path / "key.json", tmp_path / "sheet.pdf"
    run(qtbot, keyed, "recovery", secret=PASSPHRASE, kit=kit, sheet=sheet)
    before.folder.rename(tmp_path / "lost")
    keyed.show_screen("key", None)
    assert [button.card.key for button in keyed.view.ui.ways.buttons][-1] == ("errand", "recover")
    run(qtbot, keyed, "recover", kit=kit, code=code_on(sheet), secret=OTHER)
    assert actions.identity(workspace).fingerprint == before.fingerprint
    assert actions.unlock(workspace, OTHER)


def test_a_forgotten_passphrase_is_replaced_and_a_lost_key_begun_again(qtbot, keyed, tmp_path):
    workspace = keyed.context.workspace
    before = actions.identity(workspace)
    run(qtbot, keyed, "recovery", secret=PASSPHRASE, kit=tmp_path / "key.json", sheet=tmp_path / "sheet.pdf")
    run(qtbot, keyed, "recover", kit=tmp_path / "key.json", code=code_on(tmp_path / "sheet.pdf"), secret=OTHER)
    assert actions.unlock(workspace, OTHER) and actions.identity(workspace).fingerprint == before.fingerprint
    keyed.show_screen("key", None)
    keys = [button.card.key for button in keyed.view.ui.loss.buttons]
    assert ("errand", "recover") in keys and ("errand", "start-again") in keys
    keyed.show_screen("errand", "start-again")
    fill(keyed.view.page.form, secret=PASSPHRASE)
    assert not keyed.view.steps.next.isEnabled()
    keyed.view.page.form.fields["consent"].box.click()
    keyed.view.steps.next.click()
    qtbot.waitUntil(lambda: keyed.view.steps.at == 1, timeout=60_000)
    assert actions.identity(workspace).fingerprint != before.fingerprint
    assert before.fingerprint in {one.fingerprint for one in actions.own_identities(workspace)}


def test_a_renewed_key_reaches_a_partner_as_a_notice(qtbot, keyed, tmp_path):
    workspace = keyed.context.workspace
    before = actions.identity(workspace)
    actions.export_certificate(workspace, tmp_path / "own.pem")
    run(qtbot, keyed, "renew", secret=PASSPHRASE, notice=tmp_path / "new-key.asice")
    after = actions.identity(workspace)
    assert after.fingerprint != before.fingerprint
    run(qtbot, keyed, "rewrite-notice", secret=PASSPHRASE, notice=tmp_path / "new-key.asice")
    keyed.show_screen("errand", "withdraw")
    form = keyed.view.page.form
    assert form.fields["fingerprint"].box.count() == 2
    form.fields["fingerprint"].box.setCurrentIndex(1)
    fill(form, reason="stolen", secret=PASSPHRASE, notice=tmp_path / "withdrawn.asice")
    assert not keyed.view.steps.next.isEnabled(), "it has to be agreed to"
    form.fields["consent"].box.click()
    keyed.view.steps.next.click()
    qtbot.waitUntil(lambda: keyed.view.steps.at == 1, timeout=60_000)
    with actions.create_workspace(tmp_path / "other.gfmd", "ROU", "Inspectorate for Immigration") as other:
        actions.trust_certificate(other, tmp_path / "own.pem")
    keyed.context.use(actions.open_workspace(tmp_path / "other.gfmd"))
    assert run(qtbot, keyed, "notice", path=tmp_path / "new-key.asice").kind == "good"
    assert run(qtbot, keyed, "notice", path=tmp_path / "withdrawn.asice").kind == "warning"
    state = {one.fingerprint: one for one in actions.list_partners(keyed.context.workspace)}
    assert state[before.fingerprint].withdrawn and state[after.fingerprint].trusted_at


def test_a_request_goes_to_an_authority(qtbot, keyed, tmp_path):
    run(qtbot, keyed, "request", secret=PASSPHRASE, path=tmp_path / "office")
    assert b"BEGIN CERTIFICATE REQUEST" in (tmp_path / "office.csr").read_bytes()


def test_a_certificate_that_ends_soon_is_said_at_home_and_in_the_settings(qtbot, keyed, monkeypatch):
    ends = clock.moment(actions.identity(keyed.context.workspace).not_after)
    for left, kind in ((400, "warning"), (20, "warning"), (-3, "bad")):
        monkeypatch.setattr(clock, "now", lambda left=left: ends - timedelta(days=left))
        keyed.show_screen("settings")
        shown = [box.notice for box in keyed.view.ui.care.boxes]
        assert ("renew" in [notice.key for notice in shown]) is (left < 60)
        assert shown[0].kind == kind
        keyed.show_screen("home")
        settle(qtbot, keyed.context)
        assert [box.notice.kind for box in keyed.view.ui.care.boxes] == ([kind] if left < 60 else [])


def test_the_settings_lead_to_the_key(window):
    window.show_screen("settings")
    window.view.ui.key.click()
    assert window.view.title() == "Our signature"
    assert window.ui.rail_settings.isChecked()
