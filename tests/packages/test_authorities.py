"""Certificates of authorities and their revocation lists, judged by our own rules; openssl makes them."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from gfmd_desktop.core import GfmdError, NoProgress, Office, clock
from gfmd_desktop.packages import (
    Certificate,
    Identity,
    TrustList,
    Verdict,
    import_pkcs12,
    read_authority,
    read_certificate,
    read_revocations,
    unlock,
    verify,
    write,
)

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl")
SECRET = "meadow lantern cobalt 17"
NEW_KEY = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
CONFIG = """
[ca]
default_ca = ours
[ours]
database = {folder}/index.txt
serial = {folder}/serial
crlnumber = {folder}/crlnumber
new_certs_dir = {folder}
default_md = sha256
default_days = 20
default_crl_days = 1
policy = any
x509_extensions = leaf
unique_subject = no
[any]
organizationName = supplied
commonName = optional
[leaf]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature,nonRepudiation
subjectAltName = URI:urn:uuid:{office}
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
"""


class Authority:
    """An authority with openssl in its cellar."""

    def __init__(self, folder: Path, office: str) -> None:
        self.folder = folder
        (folder / "index.txt").touch()
        (folder / "serial").write_text("1000")
        (folder / "crlnumber").write_text("01")
        (folder / "ca.cnf").write_text(CONFIG.format(folder=folder, office=office))
        made = f"req -x509 {NEW_KEY} -keyout ca.key -out ca.pem -days 30 -extensions root -subj"
        self.run(made, "/O=CA")

    def run(self, line: str, *more: str) -> None:
        command = ["openssl", *line.split(), *more]
        if command[1] in {"req", "ca"}:
            command[2:2] = ["-config", "ca.cnf"]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True)

    @property
    def pem(self) -> bytes:
        return (self.folder / "ca.pem").read_bytes()

    def issue(self, name: str) -> bytes:
        """Return a key with its certificate as PKCS#12."""
        self.run(f"req {NEW_KEY} -keyout leaf.key -out leaf.csr -subj", f"/O={name}")
        self.run("ca -batch -cert ca.pem -keyfile ca.key -in leaf.csr -out leaf.pem -notext")
        self.run("pkcs12 -export -inkey leaf.key -in leaf.pem -out leaf.p12 -passout pass:x")
        return (self.folder / "leaf.p12").read_bytes()

    def revoke(self) -> bytes:
        self.run("ca -revoke leaf.pem -keyfile ca.key -cert ca.pem")
        return self.list()

    def list(self) -> bytes:
        self.run("ca -gencrl -keyfile ca.key -cert ca.pem -out ca.crl")
        return (self.folder / "ca.crl").read_bytes()


@pytest.fixture
def soon() -> datetime:
    """A little ahead: openssl issues certificates that hold from the present second."""
    return clock.now() + timedelta(minutes=1)


@pytest.fixture
def authority(tmp_path: Path, office: Office) -> Authority:
    (tmp_path / "ca").mkdir()
    return Authority(tmp_path / "ca", office.id)


@pytest.fixture
def issued(authority: Authority, tmp_path: Path, office: Office, soon: datetime, members) -> tuple[Identity, Path]:
    data = authority.issue("Ministry of Labour")
    identity = import_pkcs12(tmp_path / "own", office, data, password="x", passphrase=SECRET, now=soon)
    write(tmp_path / "p.asice", members[:1], unlock(identity, SECRET), NoProgress(), at=soon)
    return identity, tmp_path / "p.asice"


def judged(path: Path, soon: datetime, trust: TrustList) -> Verdict:
    return verify(path, trust, soon, NoProgress())


def codes(verdict: Verdict) -> list[str]:
    return [finding.code for finding in verdict.findings]


def trusting(authority: Authority, soon: datetime, **more) -> TrustList:
    return TrustList(authorities=(read_authority(authority.pem, "ca.pem", soon),), **more)


def test_an_issued_certificate_is_trusted_through_its_authority(authority, issued, soon) -> None:
    assert judged(issued[1], soon, TrustList()).exit_code == 3
    verdict = judged(issued[1], soon, trusting(authority, soon))
    assert (verdict.state, verdict.signature.trusted_as) == ("ok", "Ministry of Labour (CA)")


def test_revoked_is_refused_however_old_the_list(authority, issued, soon) -> None:
    trust = trusting(authority, soon)
    empty = read_revocations(authority.list(), "ca.crl", trust.authorities)
    assert judged(issued[1], soon, replace(trust, revocations=(empty,))).state == "ok"
    listed = read_revocations(authority.revoke(), "ca.crl", trust.authorities)
    verdict = judged(issued[1], soon + timedelta(days=5), replace(trust, revocations=(listed, empty)))
    assert (verdict.state, codes(verdict)) == ("not-trusted", ["packages.certificate-withdrawn"])
    pinned = replace(trust, pinned={issued[0].fingerprint: "compared"}, revocations=(listed,))
    assert judged(issued[1], soon, pinned).state == "not-trusted"


def test_a_changed_key_stops_even_if_an_authority_vouches(authority, issued, identity, soon) -> None:
    pinned = TrustList.of([identity.certificate])
    verdict = judged(issued[1], soon, replace(pinned, authorities=trusting(authority, soon).authorities))
    assert (verdict.state, codes(verdict)) == ("not-trusted", ["packages.key-changed"])


def test_an_authority_of_the_same_name_vouches_for_nothing(authority, issued, soon, tmp_path, office) -> None:
    (tmp_path / "false").mkdir()
    false = Authority(tmp_path / "false", office.id)
    assert judged(issued[1], soon, trusting(false, soon)).exit_code == 3
    with pytest.raises(GfmdError) as refused:
        read_revocations(authority.revoke(), "ca.crl", trusting(false, soon).authorities)
    assert refused.value.code == "packages.revocations-unknown-authority"


def test_a_withdrawn_authority_vouches_for_nothing(authority, issued, soon) -> None:
    ca = read_certificate(authority.pem)
    assert judged(issued[1], soon, trusting(authority, soon, withdrawn={ca.fingerprint: "2026-01-01"})).exit_code == 3


def test_what_is_no_authority_and_no_list(identity, authority, soon) -> None:
    def code(work, *arguments) -> str:
        with pytest.raises(GfmdError) as refused:
            work(*arguments)
        return refused.value.code

    def read(data: bytes) -> Certificate:
        return read_authority(data, "x", soon)

    assert code(read, identity.certificate.pem) == "packages.not-an-authority"
    assert code(read_authority, authority.pem, "x", soon + timedelta(days=60)) == "packages.certificate-expired"
    ours = [read_certificate(authority.pem)]
    for data in (b"", b"nothing", authority.pem, authority.list()[:-60]):
        assert code(read_revocations, data, "x", ours) == "packages.not-a-revocation-list"
