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
    assert "WITHHELD.ar.html" in {member["name"] for member in verdict["members"]}
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


def test_care_of_the_key(run, tmp_path):
    (tmp_path / "s.txt").write_text(SECRET, encoding="utf-8")
    (tmp_path / "n.txt").write_text("another passphrase 8361", encoding="utf-8")
    run("new", "a.gfmd", "--country", "MAR", "--office", "Office a")
    secret = ("--passphrase-file", "s.txt", "--json")
    run("identity", "create", "a.gfmd", *secret)
    run("identity", "add-person", "a.gfmd", "deputy", "--new-passphrase-file", "n.txt", *secret)
    made = run("identity", "recovery", "a.gfmd", "--kit", "k.json", "--sheet", "sheet.txt", *secret)
    assert made == {"kit": "k.json", "sheet": "sheet.txt"}
    sheet = (tmp_path / "sheet.txt").read_text(encoding="utf-8")
    code = next(line.strip() for line in sheet.splitlines() if line.strip().count("-") == 6)
    (tmp_path / "code.txt").write_text(code, encoding="utf-8")
    run("identity", "rehearse", "a.gfmd", "--kit", "k.json", "--code-file", "code.txt")
    people = run("identity", "people", "a.gfmd", "--json")
    assert people["people"] == ["", "deputy"]
    assert people["recovery_rehearsed_at"]
    run("identity", "remove-person", "a.gfmd", "deputy", *secret)
    fresh = ("--passphrase-file", "n.txt")  # as if the first one was forgotten
    run("identity", "recover", "a.gfmd", "--kit", "k.json", "--code-file", "code.txt", *fresh)
    run("identity", "request", "a.gfmd", "-o", "a.csr", *secret, code=1)
    run("identity", "recover", "a.gfmd", "--kit", "k.json", "--code-file", "code.txt", *secret)
    run("identity", "request", "a.gfmd", "-o", "a.csr", *secret)
    assert (tmp_path / "a.csr").read_text().startswith("-----BEGIN CERTIFICATE REQUEST")
    run("identity", "card", "a.gfmd", "-o", "a.txt")
    shown = run("trust", "add", "a.gfmd", "a.txt", "--json")
    assert shown["fingerprint"] in run("trust", "list", "a.gfmd").replace(" ", "").lower()
    run("trust", "add-authority", "a.gfmd", "a.txt", code=1)
    run("trust", "add-revocations", "a.gfmd", "a.csr", code=1)


def test_parts_stick_and_receipt(run, two, tmp_path):
    secret = ("--passphrase-file", "s.txt", "--json")
    digest = run("export", "a.gfmd", "-o", "p.asice", *secret)["digest"]
    cut = run("split", "p.asice", "--megabytes", "1", "--json")
    run("join", cut["parts"][0], "-o", "again.asice")
    assert (tmp_path / "again.asice").read_bytes() == (tmp_path / "p.asice").read_bytes()
    (tmp_path / "stick").mkdir()
    assert "may be taken out" in run("carry", "p.asice", "stick")
    assert run("carry", "p.asice", "stick", "--json")["already"]
    assert run("receipt", "write", "b.gfmd", "stick/p.asice", "-o", "r.asice", *secret)["package"] == digest
    run("receipt", "countersign", "a.gfmd", "r.asice", *secret)
    run("receipt", "keep", "b.gfmd", "r.asice")
    for name in ("a", "b"):
        (kept,) = run("receipt", "list", f"{name}.gfmd", "--json")["receipts"]
        assert (kept["package"], kept["countersigned"]) == (digest, True)
