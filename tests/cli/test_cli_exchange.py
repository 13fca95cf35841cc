"""Encryption and co-signature as typed: two offices, one package."""

from __future__ import annotations

import json
import re

import pytest

from gfmd_desktop.cli import main

SECRET = "a passphrase for commands 42"


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GFMD_LANGUAGE", "en")

    def command(*arguments, code=0):
        assert main([str(each) for each in arguments]) == code
        out = capsys.readouterr().out
        return json.loads(out) if "--json" in arguments else out

    return command


@pytest.fixture
def two(run, tmp_path):
    (tmp_path / "s.txt").write_text(SECRET + "\n", encoding="utf-8")
    for name, country in (("a", "MAR"), ("b", "FRA")):
        run("new", f"{name}.gfmd", "--country", country, "--office", f"Office {name}")
        run("identity", "create", f"{name}.gfmd", "--passphrase-file", "s.txt")
        run("identity", "export-certificate", f"{name}.gfmd", "-o", f"{name}.pem")
    run("trust", "add", "a.gfmd", "b.pem")
    run("trust", "add", "b.gfmd", "a.pem")
    run("document", "create", "a.gfmd", "--from", "1990", "--to", "2019", "--language", "en")


def test_an_encrypted_package_travels(run, two, tmp_path):
    arguments = ("-o", "p.asice", "--passphrase-file", "s.txt", "--json")
    done = run("export", "a.gfmd", *arguments, "--encrypt-to", "b.pem")
    assert done["path"] == "p.asice.p7m"
    assert len(done["recipients"]) == 2
    run("verify", "p.asice.p7m", code=1)
    run("verify", "p.asice.p7m", "--workspace", "b.gfmd", code=1)  # no terminal to ask on
    verdict = run("verify", "p.asice.p7m", "--workspace", "b.gfmd", "--passphrase-file", "s.txt", "--json")
    assert (verdict["state"], verdict["encrypted"], verdict["package"]) == ("ok", True, done["digest"])
    merged = run("merge", "b.gfmd", "p.asice.p7m", "--passphrase-file", "s.txt", "--json")
    assert merged["new"]["documents"] == 1
    data = bytearray((tmp_path / "p.asice.p7m").read_bytes())
    data[-5000] ^= 1
    (tmp_path / "bad.p7m").write_bytes(data)
    refused = run("verify", "bad.p7m", "--workspace", "b.gfmd", "--passphrase-file", "s.txt", "--json", code=1)
    assert refused["error"]["code"] == "packages.envelope-damaged"


def test_a_package_is_signed_beside(run, two, tmp_path):
    run("export", "a.gfmd", "-o", "p.asice", "--passphrase-file", "s.txt")
    run("cosign", "p.asice", "--passphrase-file", "s.txt", code=3)
    run("cosign", "p.asice", "--trust", "a.pem", "--passphrase-file", "s.txt", code=1)  # two keys on this computer
    digest = run("verify", "p.asice", "--trust", "a.pem", "--json")["package"]
    done = run("cosign", "p.asice", "--workspace", "b.gfmd", "--passphrase-file", "s.txt", "--json")
    assert (done["number"], done["digest"]) == (2, digest)
    verdict = run("verify", "p.asice", "--workspace", "a.gfmd", "--json")
    assert (verdict["state"], verdict["package"]) == ("ok", digest)
    assert [each["signer"]["office"] for each in verdict["cosignatures"]] == ["Office b"]
    assert re.search(r"Office b .*Office b", run("verify", "p.asice", "--workspace", "a.gfmd"))
    run("merge", "b.gfmd", "p.asice")
