"""What we sign is checked by tools that are not ours: openssl, pdfsig, unzip, Python's zipfile, lxml with a schema."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import etree

from gfmd_desktop.core import GfmdError, NoProgress, clock
from gfmd_desktop.packages import Identity, Signer, State, TrustList, openssl_command, read_certificate, verify

SCHEMA = Path(__file__).with_name("asic_manifest.xsd")


@pytest.fixture
def unpacked(package: Path, identity: Identity, tmp_path: Path) -> Path:
    """The package unpacked by the unzip command, with the certificate beside it."""
    folder = tmp_path / "check"
    subprocess.run(["unzip", "-q", package, "-d", folder], check=True)
    (folder / "office.pem").write_bytes(identity.certificate.pem)
    return folder


def run(arguments: tuple[str, ...], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(list(arguments), cwd=folder, capture_output=True, text=True, check=False)


def test_openssl_accepts_manifest_and_changeset(unpacked: Path, office) -> None:
    done = run(openssl_command().arguments, unpacked)
    assert (done.returncode, "Verification successful" in done.stderr) == (0, True)
    lines = f"changes/{office.id}/1.jsonl"
    printed = openssl_command("office.pem", lines, f"{lines}.p7s").arguments
    done = run(printed, unpacked)
    assert (done.returncode, "Verification successful" in done.stderr) == (0, True)
    done = run((*printed[:3], "-cades", *printed[3:]), unpacked)  # as VERIFY says of OpenSSL 3
    assert (done.returncode, "CAdES Verification successful" in done.stderr) == (0, True)


@pytest.mark.skipif("GFMD_OPENSSL11" not in os.environ, reason="GFMD_OPENSSL11 names no OpenSSL 1.1 program")
def test_openssl_1_1_accepts_the_printed_command(unpacked: Path) -> None:
    old = os.environ["GFMD_OPENSSL11"]
    assert " 1.1." in run((old, "version"), unpacked).stdout
    done = run((old, *openssl_command().arguments[1:]), unpacked)
    assert (done.returncode, "Verification successful" in done.stderr) == (0, True)
    manifest = unpacked / "META-INF" / "ASiCManifest001.xml"
    manifest.write_bytes(manifest.read_bytes().replace(b"stock", b"stick"))
    assert run((old, *openssl_command().arguments[1:]), unpacked).returncode != 0


def test_openssl_refuses_a_changed_manifest(unpacked: Path) -> None:
    manifest = unpacked / "META-INF" / "ASiCManifest001.xml"
    manifest.write_bytes(manifest.read_bytes().replace(b"stock", b"stick"))
    done = run(openssl_command().arguments, unpacked)
    assert done.returncode != 0
    assert "successful" not in done.stderr


def test_openssl_refuses_another_certificate(unpacked: Path) -> None:
    made = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=x -keyout k.pem -out office.pem"
    subprocess.run(["openssl", *made.split()], cwd=unpacked, check=True, capture_output=True)
    assert run(openssl_command().arguments, unpacked).returncode != 0


def test_the_powershell_form_quotes_what_needs_it() -> None:
    command = openssl_command("l'office é.pem")
    assert "-CAfile 'l''office é.pem' -out NUL" in command.powershell
    assert command.shell.endswith("-out /dev/null")
    assert "-partial_chain" in openssl_command(issued=True).shell


def test_we_accept_what_openssl_signs(
    content: list[tuple[str, bytes]], received, zipped, identity: Identity, tmp_path: Path
) -> None:
    """Our verifier judges by the standard, not by our own writer's habits."""
    made = "req -x509 -newkey rsa:2048 -nodes -subj /O=Ministry -days 30 -keyout k.pem -out c.pem"
    made += " -addext keyUsage=critical,digitalSignature"
    subprocess.run(["openssl", *made.split()], cwd=tmp_path, check=True, capture_output=True)
    inner = [(name, data) for name, data in content if not name.endswith("signature001.p7s")]
    (tmp_path / "m").write_bytes(dict(inner)["META-INF/ASiCManifest001.xml"])
    sign = "cms -sign -cades -binary -nosmimecap -in m -signer c.pem -inkey k.pem -md sha256 -outform DER -out s"
    subprocess.run(["openssl", *sign.split()], cwd=tmp_path, check=True, capture_output=True)
    signature = ("META-INF/signature001.p7s", (tmp_path / "s").read_bytes())
    certificate = read_certificate((tmp_path / "c.pem").read_bytes())
    trust = TrustList.of([certificate, identity.certificate])
    verdict = verify(received(zipped([*inner, signature])), trust, clock.now(), NoProgress())
    assert (verdict.state, verdict.findings) == (State.OK, ())
    assert verdict.signer == certificate


def test_manifest_is_valid_against_the_standard(content: list[tuple[str, bytes]]) -> None:
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    manifest = etree.fromstring(dict(content)["META-INF/ASiCManifest001.xml"])
    schema.assertValid(manifest)
    uris = [each.get("URI") for each in manifest[1:]]
    assert [unquote(uri) for uri in uris] == sorted(unquote(uri) for uri in uris)
    assert "sources/%D8%AA%D9%82%D8%B1%D9%8A%D8%B1.txt" in uris


def test_zip_tools_read_the_package(package: Path) -> None:
    assert subprocess.run(["unzip", "-tq", package], check=False, capture_output=True).returncode == 0
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type, first.extra, first.header_offset) == ("mimetype", 0, b"", 0)
    assert package.read_bytes()[30:69] == b"mimetypeapplication/vnd.etsi.asic-e+zip"


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="pdfsig (poppler-utils) is not installed")
def test_pdfsig_accepts_our_pdf_and_notices_changes(signer: Signer, pdf: bytes, tmp_path: Path) -> None:
    moment = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    signed = signer.sign_pdf(pdf, at=moment)
    assert signed.startswith(pdf)
    file = tmp_path / "report.pdf"
    file.write_bytes(signed)
    shown = subprocess.run(["pdfsig", file], capture_output=True, text=True, check=False, env={"TZ": "UTC"}).stdout
    assert "Signature Validation: Signature is Valid." in shown
    assert "Signature Type: ETSI.CAdES.detached" in shown
    assert "Total document signed" in shown
    assert "Nov 22 2026 09:30:00" in shown
    place = signed.index(b"/MediaBox") + 12
    file.write_bytes(signed[:place] + b"9" + signed[place + 1 :])
    shown = subprocess.run(["pdfsig", file], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" not in shown


def test_what_is_no_pdf_is_not_signed(signer: Signer, pdf: bytes) -> None:
    for data in (b"", b"hello", pdf[:200]):
        with pytest.raises(GfmdError) as caught:
            signer.sign_pdf(data)
        assert caught.value.code == "packages.pdf-unsignable"


_FRESH = """
import sys
from pathlib import Path
from gfmd_desktop.packages import cades, load_identity, recipients_of, unlock, envelope, keyfile
keyfile._KIB, keyfile._ROUNDS = 64, 1
folder, first = Path(sys.argv[1]), sys.argv[2]
identity = load_identity(folder / "own")
if first == "read":
    cades.read_signature((folder / "signature").read_bytes())
elif first == "name":
    envelope.named(identity.certificate.der)
unlock(identity, sys.argv[3]).sign_detached(b"x")
"""


@pytest.mark.parametrize("first", ["nothing", "read", "name"])
def test_whatever_a_process_did_before_it_can_sign(identity, signer, passphrase, tmp_path, first: str) -> None:
    """asn1crypto learns the names of attributes once per process, so the order of imports must not matter."""
    shutil.copytree(identity.folder, tmp_path / "own")
    (tmp_path / "signature").write_bytes(signer.sign_detached(b"y"))
    command = [sys.executable, "-c", _FRESH, tmp_path, first, passphrase]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]
