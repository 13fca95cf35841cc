"""The partner card and the recovery sheet on paper, and what is read back from them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess

import pytest

from gfmd_desktop.cli import main
from gfmd_desktop.core import LANGUAGES
from gfmd_desktop.reports import read_attached

pytestmark = pytest.mark.skipif(
    shutil.which("pdftotext") is None, reason="needs pdftotext (apt-get install poppler-utils)"
)
SECRET = "a passphrase on no paper 42"


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GFMD_LANGUAGE", "en")
    (tmp_path / "s.txt").write_text(SECRET + "\n", encoding="utf-8")

    def command(*arguments, code=0):
        assert main([str(each) for each in arguments]) == code
        out = capsys.readouterr().out
        return json.loads(out) if "--json" in arguments else out

    command("new", "a.gfmd", "--country", "MAR", "--office", "مديرية الهجرة — Direction des migrations")
    command("identity", "create", "a.gfmd", "--passphrase-file", "s.txt")
    return command


def printed(path) -> str:
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout


def test_cards_in_four_languages_are_trusted_from_paper_and_file(run, tmp_path) -> None:
    told = run("identity", "show", "a.gfmd", "--json")["fingerprint"]
    run("new", "b.gfmd", "--country", "FRA", "--office", "Office b")
    for language in LANGUAGES:
        card = tmp_path / f"card.{language}.pdf"
        run("--messages", language, "identity", "card", "a.gfmd", "-o", card)
        text = printed(card)
        digits = "".join(re.findall(r"[0-9A-F]{4}", text.split("SHA-256")[1])[:16])
        assert digits.lower() == told
        assert b"PRIVATE" not in read_attached(card, "certificates.pem", 1 << 16)
        run("trust", "add", "b.gfmd", card, "--fingerprint", "GFMD:" + told.upper())
    spoken = " ".join(text.split("Español")[1].split()[:12])  # long words go on in a second line
    run("trust", "add", "b.gfmd", card, "--fingerprint", spoken)
    run("trust", "add", "b.gfmd", card, "--fingerprint", spoken.replace(spoken.split()[0], "nada"), code=1)


def test_the_code_of_a_printed_sheet_recovers(run, tmp_path) -> None:
    made = ("identity", "recovery", "a.gfmd", "--kit", "k.json", "--sheet", "sheet.pdf", "--passphrase-file", "s.txt")
    run(*made)
    code = re.search(r"(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}", printed(tmp_path / "sheet.pdf"))[0]
    (tmp_path / "code.txt").write_text(code + "\n", encoding="utf-8")
    run("identity", "rehearse", "a.gfmd", "--kit", "k.json", "--code-file", "code.txt")
    assert run("identity", "people", "a.gfmd", "--json")["recovery_rehearsed_at"]
