"""The command line as its user meets it: words, JSON, exit codes, bad input without a traceback."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from gfmd_desktop.cli import main
from gfmd_desktop.core import resources

STOCK = "undesa_migrant_stock_2019_cut.xlsx"
CONTRACT = (
    "demo",
    "new",
    "identity",
    "trust",
    "template",
    "document",
    "import",
    "datasets",
    "check",
    "observations",
    "report",
    "trace",
    "export",
    "verify",
    "merge",
    "conflicts",
    "backup",
    "restore",
    "doctor",
)
SECRET = "a passphrase for tests only 42"


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GFMD_LANGUAGE", "en")

    def command(*arguments, code=0):
        try:
            found = main([str(argument) for argument in arguments])
        except SystemExit as stop:
            found = stop.code
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        assert found == code, said.out + said.err
        return json.loads(said.out) if "--json" in arguments or "json" in arguments else said.out + said.err

    return command


@pytest.fixture
def office(run, tmp_path):
    run("new", "a.gfmd", "--country", "MAR", "--office", "Office A")
    return tmp_path / "a.gfmd"


def sample(name=STOCK):
    return resources.path(f"samples/{name}")


def document(run, office):
    made = run("document", "create", office, "--from", "1990", "--to", "2019", "--language", "en", "--json")
    return made["document"]


def test_the_main_job_by_commands(run, office, tmp_path):
    (tmp_path / "secret.txt").write_text(SECRET + "\n", encoding="utf-8")
    dry = run("import", office, sample(), "--sheet", "Table 1", "--dry-run", "--json")
    assert run("datasets", office, "--json") == {"datasets": []}
    done = run("import", office, sample(), "--sheet", "Table 1", "--accept-proposal", "--json")
    assert done["observations"] == dry["observations"] > 1000
    found = run("observations", office, "--indicator", "STK01", "--area", "MAR", "--period", "2019", "--format", "json")
    values = {each["SEX"]: each["OBS_VALUE"] for each in found["observations"]}
    assert values == {"_T": "98574", "M": "49479", "F": "49095"}
    source = found["observations"][0]["source"]
    assert (source["file"], source["sheet"], source["sha256"]) == (STOCK, "Table 1", done["sha256"])
    profile = document(run, office)
    run("document", "answer", office, profile, "P1_1_02", "1")
    (tmp_path / "answers.json").write_text(
        json.dumps({"P1_3_04": "Stock: {{STK01 TIME_PERIOD=2019}}. " * 10, "P1_3_02": ["origin"]}), encoding="utf-8"
    )
    run("document", "answer", office, profile, "--file", "answers.json")
    checked = run("document", "check", office, profile, "--json")
    assert checked["answered"] >= 3
    run("report", office, profile, "-o", "profile.pdf", "--language", "fr")
    traced = run("trace", "profile.pdf", "F1", "--json")
    assert (traced["file"], traced["sheet"]) == (STOCK, "Table 1")
    run("identity", "create", office, "--passphrase-file", "secret.txt")
    run("identity", "export-certificate", office, "-o", "a.pem")
    run("export", office, profile, "-o", "p.asice", "--passphrase-file", "secret.txt")
    run("new", "b.gfmd", "--country", "FRA", "--office", "Office B")
    run("verify", "p.asice", code=3)
    assert run("verify", "p.asice", "--trust", "a.pem", "--json")["state"] == "ok"
    run("merge", "b.gfmd", "p.asice", code=3)
    run("trust", "add", "b.gfmd", "a.pem")
    assert run("merge", "b.gfmd", "p.asice", "--dry-run", "--json")["new"]["documents"] == 1
    merged = run("merge", "b.gfmd", "p.asice", "--json")
    assert merged["conflicts"] == 0
    assert [each["id"] for each in run("document", "list", "b.gfmd", "--json")["documents"]] == [profile]
    assert run("conflicts", "b.gfmd", "--json") == {"conflicts": []}


def test_every_command_has_help_in_every_language(monkeypatch, capsys):
    from gfmd_desktop.cli.main import build_parser
    from gfmd_desktop.core import LANGUAGES, Words

    def walk(parser, path):
        text = parser.format_help()
        assert "cli." not in text.replace("gfmd_desktop.cli", ""), (path, text)
        for action in parser._actions:
            if hasattr(action, "choices") and isinstance(action.choices, dict):
                for name, below in action.choices.items():
                    walk(below, [*path, name])

    for language in LANGUAGES:
        walk(build_parser(Words(language)), [language])


def test_the_contract_names_every_command():
    from gfmd_desktop.cli.main import build_parser
    from gfmd_desktop.core import Words

    usage = build_parser(Words("en")).format_help()
    for name in CONTRACT:
        assert f"    {name} " in usage, name


def test_the_readme_names_every_command():
    readme = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")
    for command in (
        "new",
        "import",
        "document create",
        "report",
        "trace",
        "identity create",
        "export",
        "verify",
        "merge",
    ):
        assert f"gfmd {command} " in readme


def test_qt_is_not_loaded():
    code = "import sys, gfmd_desktop.cli; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# -- bad input: place, cure, exit code, and an unchanged workspace -------------------------------------------------


def not_a_workbook(folder):
    path = folder / "notes.xlsx"
    path.write_text("these are notes", encoding="utf-8")
    return path


def truncated(folder):
    path = folder / "cut.xlsx"
    path.write_bytes(sample().read_bytes()[:9000])
    return path


def empty_sheet(folder):
    import openpyxl

    path = folder / "empty.xlsx"
    openpyxl.Workbook().save(path)
    return path


def protected(folder):
    """The head of a compound file with the stream names of an encrypted package, as Excel writes it."""
    path = folder / "secret.xlsx"
    names = "EncryptedPackage".encode("utf-16-le") + b"\0" * 32 + "EncryptionInfo".encode("utf-16-le")
    path.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504 + names + b"\0" * 2048)
    return path


def bomb(folder):
    path = folder / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", b" " * 300_000_000)
    return path


@pytest.mark.parametrize(
    "make", [not_a_workbook, truncated, empty_sheet, protected, bomb], ids=lambda make: make.__name__
)
def test_bad_workbooks_are_refused_with_their_name(run, office, tmp_path, make):
    path = make(tmp_path)
    before = office.read_bytes()
    said = run("import", office, path, "--accept-proposal", code=1)
    assert path.name in said
    assert office.read_bytes() == before


def test_a_template_with_defects_is_told_by_row(run, office, tmp_path):
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "survey"
    for row in (
        ("type", "name", "label", "relevant"),
        ("begin_group", "g", "Group", ""),
        ("text", "a", "A", "${b} = = 1"),
        ("select_one missing", "c", "C", ""),
    ):
        sheet.append(row)
    book.save(tmp_path / "form.xlsx")
    checked = run("template", "check", "form.xlsx", "--json", code=1)
    rows = {finding["context"].get("row") for finding in checked["findings"]}
    assert {"2", "3", "4"} <= rows
    run("template", "install", office, "form.xlsx", code=1)


def test_files_that_are_no_workspace(run, tmp_path):
    (tmp_path / "x.gfmd").write_bytes(b"SQLite format 3\0" + b"\0" * 500)
    (tmp_path / "y.gfmd").write_text("hello", encoding="utf-8")
    for name in ("x.gfmd", "y.gfmd", "missing.gfmd"):
        assert name in run("document", "list", name, code=1)


def test_packages_that_are_none(run, tmp_path):
    (tmp_path / "p.asice").write_bytes(b"PK\x05\x06" + b"\0" * 18)
    run("verify", "p.asice", code=1)
    (tmp_path / "q.asice").write_text("hello", encoding="utf-8")
    run("verify", "q.asice", code=1)
    run("verify", "missing.asice", code=1)


def test_wrong_usage_is_exit_2(run, office):
    run("nonsense", code=2)
    run("new", "c.gfmd", code=2)
    run("report", office, code=2)


def test_a_wrong_passphrase_is_refused(run, office, tmp_path):
    (tmp_path / "right").write_text(SECRET, encoding="utf-8")
    (tmp_path / "wrong").write_text("another passphrase altogether", encoding="utf-8")
    (tmp_path / "empty").write_text("", encoding="utf-8")
    profile = document(run, office)
    run("identity", "create", office, "--passphrase-file", "right")
    for name in ("wrong", "empty", "absent"):
        run("export", office, profile, "-o", "p.asice", "--passphrase-file", name, code=1)
    assert not (tmp_path / "p.asice").exists()


def test_bad_answers_are_refused_and_nothing_is_written(run, office, tmp_path):
    profile = document(run, office)
    run("document", "answer", office, profile, "P1_1_02", "many", code=1)
    run("document", "answer", office, profile, "P9_9_99", "1", code=1)
    run("document", "answer", office, profile, "P1_1_02", "--not-available", "because", code=1)
    run("document", "answer", office, profile, code=1)
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    run("document", "answer", office, profile, "--file", "bad.json", code=1)
    assert run("document", "history", office, profile, "P1_1_02", "--json") == {"changes": []}


def test_our_own_mistake_is_no_traceback(run, office, monkeypatch):
    from gfmd_desktop import actions

    monkeypatch.setattr(actions, "list_documents", lambda ws: 1 / 0)
    said = run("document", "list", office, code=1)
    log = next(word for word in said.replace(";", " ").split() if word.endswith("crash.log"))
    assert "ZeroDivisionError" in Path(log).read_text(encoding="utf-8")


def test_messages_come_in_the_language_asked_for(run, office):
    assert "n’est pas un code de pays" in run(
        "--messages", "fr", "new", "d.gfmd", "--country", "QQQ", "--office", "B", code=1
    )
    assert "ليس رمز بلد" in run("--messages=ar", "new", "d.gfmd", "--country", "QQQ", "--office", "B", code=1)
