"""A signing key on a PKCS#11 token: SoftHSM stands for a smart card, and openssl judges what it signed."""

from __future__ import annotations

import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509

from gfmd_desktop import packages
from gfmd_desktop.core import GfmdError, NoProgress, Office
from gfmd_desktop.packages import Member, NoticeKind, TrustList
from tests.softhsm import MODULE, PIN

PASSPHRASE = "three ministries share one river"


@pytest.fixture
def token(soft_token) -> str:
    return soft_token.label


@pytest.fixture
def office() -> Office:
    return Office("0198f000-0000-7000-8000-00000000c0de", "Ministry of the Interior", "MDA", "en")


def key(token: str, label: str) -> packages.FoundKey:
    return next(each for each in packages.token_keys(MODULE, PIN, token) if each.label == label)


@pytest.fixture
def identity(token, office, tmp_path, now):
    def make(label: str = "rsa") -> packages.Identity:
        folder = tmp_path / f"identity-{label}"
        found = key(token, label)
        return packages.use_token(folder, office, "MD", found, pin=PIN, passphrase=PASSPHRASE, now=now)

    return make


@pytest.mark.parametrize("label", ["rsa", "ec"])
def test_a_token_signs_packages_that_openssl_accepts(identity, label, tmp_path, now) -> None:
    own = identity(label)
    signer = packages.unlock(own, PIN)
    path = tmp_path / "p.asice"
    packages.write(path, [Member.of_bytes("a.txt", "text/plain", b"figures")], signer, NoProgress(), at=now)
    verdict = packages.verify(path, TrustList.of([own.certificate]), now, NoProgress())
    assert verdict.exit_code == 0, verdict.to_json()
    assert own.encryption.issued_by(own.certificate)  # the token vouches for the key that others encrypt to
    subprocess.run(["unzip", "-q", str(path), "-d", str(tmp_path / "u")], check=True)
    (tmp_path / "u" / "office.pem").write_bytes(own.certificate.pem)
    command = packages.openssl_command(certificate="office.pem").arguments
    judged = subprocess.run(command, cwd=tmp_path / "u", capture_output=True, text=True, check=False)
    assert judged.returncode == 0, judged.stderr


def test_nothing_of_the_token_is_written(identity) -> None:
    own = identity()
    packages.unlock(own, PIN)
    names = {path.name for path in own.folder.rglob("*") if path.is_file()}
    assert names == {"certificate.pem", "token.json", "access.json", "encryption.pem", "encryption.p12"}
    assert not any(PIN.encode() in path.read_bytes() for path in own.folder.iterdir())
    assert packages.load_identity(own.folder).token.token == "MINISTRY"
    assert PIN not in repr(packages.unlock(own, PIN))


def test_the_passphrase_opens_what_was_encrypted_and_the_pin_does_not(identity, tmp_path, now) -> None:
    own, other = identity(), identity("ec")
    (tmp_path / "clear").write_bytes(b"for certain eyes")
    packages.encrypt(tmp_path / "clear", tmp_path / "sealed", [own.encryption, other.encryption], NoProgress())
    packages.unlock_opener(own, PASSPHRASE).decrypt(tmp_path / "sealed", tmp_path / "opened", NoProgress())
    assert (tmp_path / "opened").read_bytes() == b"for certain eyes"
    with pytest.raises(GfmdError, match=r"packages\.wrong-passphrase"):
        packages.unlock_opener(own, PIN)
    with pytest.raises(GfmdError, match=r"packages\.token-pin-wrong"):
        packages.unlock(own, PASSPHRASE)


def test_recovery_brings_back_reading_and_the_token_goes_on_signing(identity, tmp_path, now) -> None:
    own = identity()
    made = packages.make_recovery(own, PASSPHRASE, now)
    assert packages.rehearse(own, made.kit, made.code, now).fingerprint == own.fingerprint
    back = packages.recover(tmp_path / "back", made.kit, made.code, "another computer, same office")
    assert back.token == own.token and packages.recovery_state(own).rehearsed_at
    assert packages.unlock(back, PIN).sign_detached(b"x")


def test_a_certificate_from_a_file_must_be_that_of_the_key(identity, token, office, tmp_path, now) -> None:
    first, second = identity("rsa"), key(token, "ec")
    with pytest.raises(GfmdError, match=r"packages\.token-key-other"):
        packages.use_token(
            tmp_path / "x",
            office,
            "MD",
            second,
            pin=PIN,
            passphrase=PASSPHRASE,
            now=now,
            certificate=first.certificate,
        )
    assert not (tmp_path / "x").exists()
    again = packages.use_token(
        tmp_path / "y",
        office,
        "MD",
        key(token, "rsa"),
        pin=PIN,
        passphrase=PASSPHRASE,
        now=now,
        certificate=first.certificate,
    )
    assert again.certificate == first.certificate


def test_a_token_follows_a_file_and_is_followed(office, token, tmp_path, now) -> None:
    own = packages.create_identity(tmp_path / "own", office, "MD", PASSPHRASE, now)
    moved = packages.move_to_token(own, PASSPHRASE, key(token, "rsa"), pin=PIN, now=now)
    assert moved.predecessor.certificate.fingerprint == own.fingerprint
    assert moved.identity.token and moved.bundle.encryption.issued_by(moved.identity.certificate)
    later = now + timedelta(days=1)
    left = packages.renew(moved.identity, PASSPHRASE, later, pin=PIN)
    assert left.identity.token is None
    assert left.predecessor.certificate == moved.identity.certificate
    asked = packages.request_certificate(left.identity, PASSPHRASE)
    assert x509.load_pem_x509_csr(asked).is_signature_valid
    vouching = packages.predecessor(left.identity, PASSPHRASE, pin=PIN)
    assert vouching.certificate == moved.identity.certificate
    notice = packages.Notice(
        NoticeKind.SUCCESSOR, own.office_id, vouching.certificate.fingerprint, later, "", left.bundle
    )
    packages.write(tmp_path / "n.asice", notice.members(), vouching, NoProgress(), at=later)
    trust = TrustList.of([moved.identity.certificate])
    assert packages.verify(tmp_path / "n.asice", trust, later, NoProgress()).exit_code == 0


@pytest.mark.parametrize(
    ("module", "pin", "label", "code"),
    [
        (MODULE, "000000", "MINISTRY", "packages.token-pin-wrong"),
        (MODULE, PIN, "ANOTHER", "packages.token-missing"),
        (Path("/nowhere/lib.so"), PIN, "", "packages.token-module-unusable"),
        (Path(__file__), PIN, "", "packages.token-module-unusable"),
    ],
)
def test_what_goes_wrong_is_told(token, module, pin, label, code) -> None:
    with pytest.raises(GfmdError, match=code.replace(".", r"\.")):
        packages.token_keys(module, pin, label)


def test_a_token_that_is_gone_is_named(identity, tmp_path) -> None:
    own = identity()
    told = own.folder / "token.json"
    told.write_text(told.read_text().replace(own.token.serial, "0000"))
    with pytest.raises(GfmdError, match=r"packages\.token-missing"):
        packages.unlock(packages.load_identity(own.folder), PIN)
    told.write_text("{}")
    with pytest.raises(GfmdError, match=r"packages\.key-damaged"):
        packages.load_identity(own.folder)


def test_the_certificate_on_the_token_is_taken(identity, soft_token, office, tmp_path, now) -> None:
    issued = identity("ec").certificate
    with soft_token.hold(b"\x02", issued.der):
        found = key(soft_token.label, "ec")
        assert found.certificate == issued
        own = packages.use_token(tmp_path / "z", office, "MD", found, pin=PIN, passphrase=PASSPHRASE, now=now)
    assert own.certificate == issued
    assert key(soft_token.label, "ec").certificate is None
