"""The demonstration, as the README's first command runs it."""

import json
import shutil
import subprocess

import pytest

from gfmd_desktop.cli import main


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GFMD_HOME", str(tmp_path_factory.mktemp("demo-home")))
        patch.setenv("GFMD_LANGUAGE", "en")
        yield tmp_path_factory.mktemp("demo") / "out"


def test_the_main_job_from_workbook_to_a_merged_profile(demo, capsys):
    assert main(["demo", "--output", str(demo), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["observations"] > 1000 for each in told["imports"]] == [True, True]
    assert [each["path"].rsplit(".", 2)[1] for each in told["reports"]] == ["en", "fr", "ar"]
    assert told["traced"]["cell"]
    assert told["verdict"]["state"] == "ok"
    if shutil.which("openssl"):
        assert told["openssl"]["exit_code"] == 0
    assert told["merge"]["conflicts"] == 0
    assert (demo / "office-b.gfmd").exists()
    if shutil.which("pdftotext"):
        said = {language: text(demo / f"profile.{language}.pdf") for language in ("en", "fr", "ar")}
        assert "98,574" in said["en"]
        assert "né hors du pays" in " ".join(said["fr"].split())
        assert "بلد" in said["ar"]


def test_what_lies_in_the_folder_already_is_not_touched(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("GFMD_LANGUAGE", "en")
    mine = tmp_path / "out" / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("kept", encoding="utf-8")
    assert main(["demo", "--output", str(mine.parent), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["folder"].endswith("out-2")
    assert [path.name for path in mine.parent.iterdir()] == ["mine.txt"]
    assert mine.read_text(encoding="utf-8") == "kept"


def text(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
