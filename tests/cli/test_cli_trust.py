"""The life of a key as typed: trusted, renewed, followed, told of again, stolen, withdrawn; one list tells why."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from gfmd_desktop.cli import main

SECRET = "a passphrase for keys 42"


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GFMD_LANGUAGE", "en")

    def command(*arguments, code=0, home="home"):
        monkeypatch.setenv("GFMD_HOME", str(tmp_path / home))
        assert main([str(each) for each in arguments]) == code
        out = capsys.readouterr().out
        return json.loads(out) if "--json" in arguments else out

    return command


@pytest.fixture
def pair(run, tmp_path):
    """Two offices, each at home on its own computer; `b` compared the fingerprint of `a`."""
    (tmp_path / "s.txt").write_text(SECRET + "\n", encoding="utf-8")
    for name, country in (("a", "MAR"), ("b", "FRA")):
        run("new", f"{name}.gfmd", "--country", country, "--office", f"Office {name}", home=name)
        run("identity", "create", f"{name}.gfmd", "--passphrase-file", "s.txt", home=name)
    run("identity", "card", "a.gfmd", "-o", "a.card", home="a")
    told = run("identity", "show", "a.gfmd", "--json", home="a")["fingerprint"]
    run("trust", "add", "b.gfmd", "a.card", "--fingerprint", told, home="b")
    return told


def keys(value) -> set[str]:
    """Return every key of a JSON value, but those of findings' contexts, which depend on the finding."""
    if isinstance(value, dict):
        return set(value).union(*(keys(each) for name, each in value.items() if name != "context"))
    return set().union(*(keys(each) for each in value)) if isinstance(value, list) else set()


def partners(run) -> dict[str, dict]:
    told = run("trust", "list", "b.gfmd", "--json", home="b")["trust"]
    return {each["fingerprint"]: each for each in told if each["kind"] == "partner"}


def test_the_whole_life_of_a_key(run, pair):
    first = pair
    told = run("trust", "list", "b.gfmd", home="b")
    assert "Office b (own key): trusted; ours, since" in told
    assert "Office a (partner): trusted; fingerprint compared with what the office told" in told
    second = run("identity", "renew", "a.gfmd", "--notice", "n.asice", "--passphrase-file", "s.txt", "--json", home="a")
    run("trust", "notice", "b.gfmd", "n.asice", home="b")
    entry = partners(run)[second["fingerprint"]]
    assert (entry["why"], entry["by"], entry["state"]) == ("successor", first, "trusted")
    run("identity", "renew", "a.gfmd", "--notice", "lost.asice", "--passphrase-file", "s.txt", home="a")
    arguments = ("identity", "notice", "a.gfmd", "--passphrase-file", "s.txt", "--json")
    again = run(*arguments, "-o", "again.asice", home="a")
    assert again["replaces"] == second["fingerprint"]
    run("trust", "notice", "b.gfmd", "again.asice", home="b")
    run(
        "identity",
        "withdraw",
        "a.gfmd",
        first,
        "--reason",
        "stolen",
        "-o",
        "w.asice",
        "--passphrase-file",
        "s.txt",
        home="a",
    )
    run("trust", "notice", "b.gfmd", "w.asice", home="b")
    states = {each: entry["state"] for each, entry in partners(run).items()}
    assert states == {first: "withdrawn", second["fingerprint"]: "trusted", again["fingerprint"]: "trusted"}
    assert partners(run)[first]["reason"] == "stolen"
    run("verify", "n.asice", "--workspace", "b.gfmd", code=3, home="b")
    own = run("trust", "list", "a.gfmd", "--json", home="a")["trust"]
    assert [each["state"] for each in own if each["fingerprint"] == first] == ["withdrawn"]
    run(*arguments, "-o", "old.asice", "--signed-by", first[:12], home="a")
    run("trust", "notice", "b.gfmd", "old.asice", code=1, home="b")


def test_a_thiefs_successor_falls_with_the_stolen_key(run, pair, tmp_path):
    first = pair
    shutil.copytree(tmp_path / "a", tmp_path / "thief")
    stolen = run(
        "identity", "renew", "a.gfmd", "--notice", "t.asice", "--passphrase-file", "s.txt", "--json", home="thief"
    )
    true = run("identity", "renew", "a.gfmd", "--notice", "n.asice", "--passphrase-file", "s.txt", "--json", home="a")
    for notice in ("t.asice", "n.asice"):
        run("trust", "notice", "b.gfmd", notice, home="b")
    run("identity", "withdraw", "a.gfmd", first, "-o", "w.asice", "--passphrase-file", "s.txt", home="a")
    run("trust", "notice", "b.gfmd", "w.asice", home="b")
    states = {each: entry["state"] for each, entry in partners(run).items()}
    assert states == {first: "withdrawn", stolen["fingerprint"]: "known", true["fingerprint"]: "trusted"}


def test_verify_tells_what_came_before_and_which_templates_are_known(run, pair):
    run("document", "create", "a.gfmd", "--from", "1990", "--to", "2019", "--language", "en", home="a")
    run("export", "a.gfmd", "-o", "p.asice", "--passphrase-file", "s.txt", home="a")
    told = run("cosign", "p.asice", "--trust", "a.card", "--passphrase-file", "s.txt", "--json", home="b")
    assert told["number"] == 2  # with the one key on that computer, no workspace named
    told = run("verify", "p.asice", "--workspace", "b.gfmd", "--json", home="b")
    assert [each["state"] for each in told["templates"]] == ["known"]
    assert told["history"] == {"came_at": "", "gaps": [], "replays": [], "forks": []}
    described = (Path(__file__).resolve().parents[2] / "docs" / "packages.md").read_text(encoding="utf-8")
    for key in keys(told):
        assert f"`{key}`" in described, key
    run("merge", "b.gfmd", "p.asice", home="b")
    assert run("verify", "p.asice", "--workspace", "b.gfmd", "--json", home="b")["history"]["came_at"]
    answer = ("document", "list", "a.gfmd", "--json")
    document = run(*answer, home="a")["documents"][0]["id"]
    for number in (2, 3):
        run("document", "answer", "a.gfmd", document, "P1_3_04", f"text {number}", home="a")
        run("export", "a.gfmd", "-o", f"p{number}.asice", "--passphrase-file", "s.txt", home="a")
    run("merge", "b.gfmd", "p3.asice", home="b")
    old = run("verify", "p.asice", "--workspace", "b.gfmd", "--json", home="b")["history"]
    assert [(each["number"], each["known"]) for each in old["replays"]] == [(1, 3)]
