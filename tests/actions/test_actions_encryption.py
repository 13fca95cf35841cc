"""A package for one addressee: written, looked at, merged; nobody else and nothing half-read."""

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import GfmdError, Sharing

from .conftest import PASSPHRASE, begin


def never():
    raise AssertionError("no passphrase is needed")


def export(ws, path, *certificates):
    signer = actions.unlock(ws, PASSPHRASE)
    return actions.export_package(
        ws, (), path, audience=Sharing.PARTNERS, languages=("en",), signer=signer, encrypt_to=certificates
    )


@pytest.fixture
def sent(offices, tmp_path):
    a, b, c = offices.make("a"), offices.make("b", "FRA"), offices.make("c", "ESP")
    offices.trust_each_other(a, b)
    offices.trust_each_other(b, c)
    opened = begin(a)
    opened.answer("P1_1_02", 7)
    done = export(a, tmp_path / "p.asice", tmp_path / f"{b.office.id}.pem")
    return a, b, c, opened, done


def test_only_addressee_and_sender_read_it(sent, tmp_path):
    a, b, c, _, done = sent
    path = tmp_path / "p.asice.p7m"
    assert done.summary["path"] == str(path)
    assert [each["office_id"] for each in done.summary["recipients"]] == [b.office.id, a.office.id]
    assert done.findings == ()
    assert not (tmp_path / "p.asice").exists()
    for ws in (a, b):
        with actions.readable(path, ws, lambda: PASSPHRASE) as clear:
            verdict = actions.check_package(clear, ws=ws)
        assert (verdict.state, verdict.package, verdict.file) == ("ok", done.summary["digest"], "p.asice")
        assert not clear.exists()
    with pytest.raises(GfmdError) as refused, actions.readable(path, c, lambda: PASSPHRASE):
        pass
    assert refused.value.code == "packages.not-addressed"
    with pytest.raises(GfmdError) as refused, actions.readable(path, None, never):
        pass
    assert refused.value.code == "actions.package-encrypted"
    with pytest.raises(GfmdError) as refused, actions.readable(path, b, lambda: "another passphrase 77"):
        pass
    assert refused.value.code == "packages.wrong-passphrase"


def test_the_addressee_merges_it(sent, tmp_path):
    _, b, _, opened, _ = sent
    with actions.readable(tmp_path / "p.asice.p7m", b, lambda: PASSPHRASE) as clear:
        preview = actions.plan_merge(b, clear)
        assert preview.allowed
        actions.apply_merge(b, preview)
    assert actions.open_document(b, opened.id).value("P1_1_02") == 7


def test_a_plain_package_asks_for_nothing(sent, tmp_path):
    a = sent[0]
    export(a, tmp_path / "plain.asice")
    with actions.readable(tmp_path / "plain.asice", a, never) as clear:
        assert clear == tmp_path / "plain.asice"


def test_who_is_no_addressee(sent, offices, tmp_path):
    a, b, c, _, _ = sent
    own, unknown = tmp_path / "own.pem", tmp_path / "c.pem"
    actions.export_certificate(a, own)
    actions.export_certificate(c, unknown)
    with pytest.raises(GfmdError) as refused:
        export(a, tmp_path / "x.asice", own)
    assert refused.value.code == "packages.recipients-too-few"
    (warning,) = export(a, tmp_path / "x.asice", unknown).findings
    assert warning.code == "actions.recipient-not-compared"
    by_fingerprint = actions.list_partners(a)[0].fingerprint[:20]
    done = export(a, tmp_path / "y.asice", type(tmp_path)(by_fingerprint))
    assert done.summary["recipients"][0]["office_id"] == b.office.id
