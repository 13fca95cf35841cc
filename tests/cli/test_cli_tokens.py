"""A key on a smart card as typed: listed, taken, signing; the PIN signs and the passphrase reads."""

from __future__ import annotations

import json

import pytest

from gfmd_desktop.cli import main
from tests.softhsm import PIN

SECRET = "a passphrase for reading 42"


@pytest.fixture
def run(capsys, monkeypatch, tmp_path, soft_token):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GFMD_LANGUAGE", "en")
    (tmp_path / "pin").write_text(PIN + "\n", encoding="utf-8")
    (tmp_path / "pass").write_text(SECRET + "\n", encoding="utf-8")

    def command(*arguments, code=0):
        assert main([str(each) for each in arguments]) == code
        out = capsys.readouterr().out
        return json.loads(out) if "--json" in arguments else out

    command("new", "a.gfmd", "--country", "MAR", "--office", "Office a")
    return command


def test_a_card_signs_for_an_office(run, soft_token, tmp_path) -> None:
    listed = run("identity", "token-keys", soft_token.module, "--pin-file", "pin", "--json")["keys"]
    assert {each["label"] for each in listed} == {"rsa", "ec"}
    use = ("identity", "use-token", "a.gfmd", soft_token.module, "--pin-file", "pin", "--passphrase-file", "pass")
    run(*use, code=1)  # two keys: one has to be named
    run(*use, "--key", "rsa")
    care = run("identity", "people", "a.gfmd", "--json")
    assert (care["token"], bool(care["token_serial"])) == (soft_token.label, True)
    run("document", "create", "a.gfmd", "--from", "1990", "--to", "2019", "--language", "en")
    export = ("export", "a.gfmd", "-o", "p.asice")
    run(*export, "--passphrase-file", "pass", code=1)  # a PIN is wanted, and there is no terminal to ask on
    run(*export, "--pin-file", "pin")
    verdict = run("verify", "p.asice", "--workspace", "a.gfmd", "--json")
    assert (verdict["state"], verdict["signature"]["signer"]["key"]) == ("ok", "RSA-2048")
    moved = run(
        "identity", "renew", "a.gfmd", "--notice", "n.asice", "--pin-file", "pin", "--passphrase-file", "pass", "--json"
    )
    again = run(
        "identity", "notice", "a.gfmd", "-o", "m.asice", "--pin-file", "pin", "--passphrase-file", "pass", "--json"
    )
    assert again["replaces"] == moved["replaces"] == verdict["signature"]["signer"]["fingerprint"]
    back = run(*use, "--key", "ec", "--notice", "k.asice", "--json")
    assert (back["token"], back["replaces"]) == (soft_token.label, moved["fingerprint"])
