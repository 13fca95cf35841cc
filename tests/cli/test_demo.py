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


def test_a_second_run_touches_nothing_of_the_first(demo, capsys):
    kept = sorted(path.name for path in demo.iterdir())
    assert main(["demo", "--output", str(demo), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["folder"].endswith("out-2")
    assert sorted(path.name for path in demo.iterdir()) == kept


def text(path):
    return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
