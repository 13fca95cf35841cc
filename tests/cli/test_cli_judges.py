"""A package as `gfmd export` writes it, in the hands of tools that are not ours, word for word as VERIFY says.

GFMD_OPENSSL11 may name an OpenSSL 1.1 program: the same words are then followed with that one too.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from lxml import etree

from gfmd_desktop.cli import main
from gfmd_desktop.core import LANGUAGES, resources

SECRET = "a passphrase for judges 42"
SAMPLE = "worldbank_bilateral_remittances_2017_cut.xlsx"
SCHEMA = Path(__file__).resolve().parents[1] / "packages" / "asic_manifest.xsd"
FILE = "profil d'été.asice"
OPENSSL = {"openssl": shutil.which("openssl") or "", "openssl 1.1": os.environ.get("GFMD_OPENSSL11", "")}

pytestmark = pytest.mark.skipif(not shutil.which("unzip") or not OPENSSL["openssl"], reason="needs openssl and unzip")


@pytest.fixture(scope="module")
def exported(tmp_path_factory) -> Path:
    """Return a folder with a package: a profile in two languages, a workbook, its figures."""
    folder = tmp_path_factory.mktemp("judged")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GFMD_HOME", str(folder / "home"))
        patch.setenv("GFMD_LANGUAGE", "en")
        patch.chdir(folder)
        (folder / "s.txt").write_text(SECRET + "\n", encoding="utf-8")
        shutil.copy(resources.path(f"samples/{SAMPLE}"), folder)
        for command in (
            ["new", "a.gfmd", "--country", "MDA", "--office", "Бюро миграции — مكتب الهجرة"],
            ["identity", "create", "a.gfmd", "--passphrase-file", "s.txt"],
            ["import", "a.gfmd", SAMPLE, "--accept-proposal"],
            ["document", "create", "a.gfmd", "--from", "2010", "--to", "2017", "--language", "en"],
            ["export", "a.gfmd", "-o", FILE, "--language", "fr", "--language", "ar", "--passphrase-file", "s.txt"],
        ):
            assert main(command) == 0, command
    return folder


def commands(text: str) -> list[str]:
    """Return the commands for Linux, in order, as a reader takes them who skips the parts for other systems."""
    found: list[str] = []
    system = ""
    for line in text.splitlines():
        if line.startswith("    ") and line.strip().count(":") <= 20:
            if not system.startswith(("Windows", "macOS")):
                found.append(line.strip())
        else:
            system = line
    return found


@pytest.mark.parametrize("program", sorted(OPENSSL))
@pytest.mark.parametrize("language", LANGUAGES)
def test_verify_is_followed_word_for_word(exported, tmp_path, language, program) -> None:
    if not OPENSSL[program]:
        pytest.skip("GFMD_OPENSSL11 names no OpenSSL 1.1 program")
    shutil.copy(exported / FILE, tmp_path)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "openssl").symlink_to(OPENSSL[program])
    with zipfile.ZipFile(exported / FILE) as archive:
        steps = commands(archive.read(f"VERIFY.{language}.txt").decode())
        names = [name for name in archive.namelist() if not name.startswith(("META-INF/", "VERIFY.", "mimetype"))]
    path = f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"
    script = ["bash", "-ec", "\n".join(steps)]
    done = subprocess.run(script, cwd=tmp_path, capture_output=True, text=True, check=False, env={"PATH": path})
    assert done.returncode == 0, done.stderr
    assert "Verification successful" in done.stderr
    assert sorted(line for line in done.stdout.splitlines() if line.endswith(": OK")) == sorted(
        f"{name}: OK" for name in names
    )
    forged = subprocess.run(
        ["bash", "-ec", "\n".join([steps[-1].replace("package-check/", "")])],
        cwd=spoiled(tmp_path / "package-check"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert forged.returncode != 0


def spoiled(folder: Path) -> Path:
    page = folder / "WITHHELD.en.html"
    page.write_bytes(page.read_bytes() + b" ")
    return folder


def test_frictionless_validates_the_package_renamed_to_zip(exported, tmp_path) -> None:
    shutil.copy(exported / FILE, tmp_path / "p.zip")

    def validate() -> dict:
        command = [sys.executable, "-m", "frictionless", "validate", "p.zip", "--json"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        return json.loads(done.stdout)

    told = validate()
    assert (told["valid"], told["stats"]["tasks"] >= 1, told["stats"]["errors"]) == (True, True, 0)
    with zipfile.ZipFile(exported / FILE) as whole, zipfile.ZipFile(tmp_path / "p.zip", "w") as bent:
        for name in whole.namelist():
            data = whole.read(name)
            bent.writestr(name, data.replace(b",2017,", b",2016,", 1) if name.startswith("data/") else data)
    assert not validate()["valid"]


def test_the_manifest_is_of_the_standards_form(exported) -> None:
    with zipfile.ZipFile(exported / FILE) as archive:
        manifest = archive.read("META-INF/ASiCManifest001.xml")
    etree.XMLSchema(etree.parse(SCHEMA)).assertValid(etree.fromstring(manifest))


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="needs pdfsig (apt-get install poppler-utils)")
def test_pdfsig_accepts_the_reports(exported, tmp_path) -> None:
    with zipfile.ZipFile(exported / FILE) as archive:
        reports = [name for name in archive.namelist() if name.endswith(".pdf")]
        for name in reports:
            (tmp_path / "r.pdf").write_bytes(archive.read(name))
            command = ["pdfsig", tmp_path / "r.pdf"]
            shown = subprocess.run(command, capture_output=True, text=True, check=False).stdout
            assert "Signature Validation: Signature is Valid." in shown
            assert "Total document signed" in shown
    assert [name.rsplit(".", 2)[1] for name in sorted(reports)] == ["ar", "fr"]
