"""Encrypted packages: openssl opens ours and we open openssl's; nothing changed or cut ever gets a name."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import Cancelled, GfmdError, NoProgress, Office
from gfmd_desktop.packages import (
    Certificate,
    Identity,
    Opener,
    TrustList,
    create_identity,
    encrypt,
    export_certificate,
    is_encrypted,
    load_identity,
    read_bundle,
    read_certificate,
    recipients_of,
    unlock,
    unlock_opener,
    verify,
)

openssl = pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl")
KEYS = {
    "rsa-2048": lambda: rsa.generate_private_key(65537, 2048),
    "p256": lambda: ec.generate_private_key(ec.SECP256R1()),
    "p384": lambda: ec.generate_private_key(ec.SECP384R1()),
}


@dataclasses.dataclass
class Foreign:
    """A partner who has only openssl."""

    certificate: Certificate
    key_file: Path
    certificate_file: Path


@pytest.fixture(scope="module")
def partners(tmp_path_factory: pytest.TempPathFactory, now: datetime) -> dict[str, Foreign]:
    return {kind: foreign(tmp_path_factory.mktemp(kind), make(), now) for kind, make in KEYS.items()}


def foreign(folder: Path, key, now: datetime, usage: x509.KeyUsage | None = None) -> Foreign:
    name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Partner Office")])
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(days=1))
    builder = builder.not_valid_after(now + timedelta(days=30))
    if usage is not None:
        builder = builder.add_extension(usage, critical=True)
    pem = builder.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "partner.pem").write_bytes(pem)
    (folder / "partner.key").write_bytes(secret)
    return Foreign(read_certificate(pem), folder / "partner.key", folder / "partner.pem")


@pytest.fixture(scope="module")
def opener(identity: Identity, passphrase: str) -> Opener:
    return unlock_opener(identity, passphrase)


@pytest.fixture(scope="module")
def sealed(tmp_path_factory, package: Path, identity: Identity, partners: dict[str, Foreign]) -> Path:
    path = tmp_path_factory.mktemp("sealed") / "profil.asice.p7m"
    encrypt(package, path, [identity.encryption, *(each.certificate for each in partners.values())], NoProgress())
    return path


def test_the_identity_has_a_second_certificate_for_encryption(identity: Identity) -> None:
    assert identity.encryption is not None
    assert identity.encryption.may_encrypt()
    assert not identity.encryption.may_sign()
    assert not identity.certificate.may_encrypt()
    assert identity.encryption.issued_by(identity.certificate)
    assert (identity.encryption.office_id, identity.encryption.key) == (identity.office_id, "P-256")
    bundle = read_bundle(export_certificate(identity))
    assert (bundle.certificate, bundle.encryption) == (identity.certificate, identity.encryption)
    assert read_certificate(export_certificate(identity)) == identity.certificate


def test_a_second_certificate_that_the_first_does_not_vouch_for_is_passed_over(
    identity: Identity, partners: dict[str, Foreign]
) -> None:
    forged = identity.certificate.pem + partners["p256"].certificate.pem
    assert read_bundle(forged).encryption is None


def test_an_old_identity_gets_its_key_when_it_is_next_unlocked(
    tmp_path: Path, identity: Identity, passphrase: str
) -> None:
    folder = tmp_path / "old"
    shutil.copytree(identity.folder, folder)
    (folder / "encryption.pem").unlink()
    (folder / "encryption.p12").unlink()
    old = load_identity(folder)
    assert old.encryption is None
    unlock(old, passphrase)
    renewed = load_identity(folder)
    assert renewed.encryption is not None
    assert renewed.encryption.issued_by(renewed.certificate)
    kinds = [each.certificate.fingerprint for each in unlock_opener(renewed, passphrase).keys]
    assert kinds == [renewed.encryption.fingerprint, renewed.fingerprint]


def test_round_trip_and_the_verdict_behind_it(
    tmp_path: Path, package: Path, sealed: Path, opener: Opener, trust: TrustList, now: datetime
) -> None:
    assert is_encrypted(sealed)
    assert not is_encrypted(package)
    assert recipients_of(sealed) == 4
    opener.decrypt(sealed, tmp_path / "clear.asice", NoProgress())
    assert (tmp_path / "clear.asice").read_bytes() == package.read_bytes()
    assert verify(tmp_path / "clear.asice", trust, now, NoProgress()).state == "ok"


@openssl
@pytest.mark.parametrize("kind", sorted(KEYS))
def test_openssl_decrypts_for_every_kind_of_key(
    tmp_path: Path, package: Path, sealed: Path, partners: dict[str, Foreign], kind: str
) -> None:
    partner = partners[kind]
    out = tmp_path / "clear"
    command = ["openssl", "cms", "-decrypt", "-binary", "-inform", "DER", "-in", sealed, "-out", out]
    subprocess.run([*command, "-recip", partner.certificate_file, "-inkey", partner.key_file], check=True)
    assert out.read_bytes() == package.read_bytes()


@openssl
def test_openssl_notices_a_changed_byte(tmp_path: Path, sealed: Path, partners: dict[str, Foreign]) -> None:
    data = bytearray(sealed.read_bytes())
    data[-1000] ^= 1
    (tmp_path / "bad").write_bytes(data)
    partner = partners["rsa-2048"]
    command = ["openssl", "cms", "-decrypt", "-binary", "-inform", "DER", "-in", tmp_path / "bad", "-out"]
    command += [tmp_path / "clear", "-recip", partner.certificate_file, "-inkey", partner.key_file]
    assert subprocess.run(command, check=False, capture_output=True).returncode != 0


@openssl
def test_we_open_what_openssl_encrypted(
    tmp_path: Path, package: Path, identity: Identity, opener: Opener, partners: dict[str, Foreign]
) -> None:
    (tmp_path / "own.pem").write_bytes(identity.encryption.pem)
    command = ["openssl", "cms", "-encrypt", "-binary", "-aes-256-gcm", "-outform", "DER", "-in", package]
    command += ["-out", tmp_path / "theirs.p7m", "-recip", tmp_path / "own.pem"]
    command += ["-keyopt", "ecdh_kdf_md:sha256", "-aes256-wrap", "-recip", partners["rsa-2048"].certificate_file]
    subprocess.run(command, check=True)
    opener.decrypt(tmp_path / "theirs.p7m", tmp_path / "clear", NoProgress())
    assert (tmp_path / "clear").read_bytes() == package.read_bytes()


@openssl
@pytest.mark.parametrize("options", [[], ["-keyopt", "rsa_padding_mode:oaep", "-keyopt", "rsa_oaep_md:sha256"]])
def test_we_open_what_openssl_encrypted_to_an_issued_rsa_key(
    tmp_path: Path, package: Path, partners: dict[str, Foreign], options: list[str]
) -> None:
    from gfmd_desktop.packages import DecryptionKey

    partner = partners["rsa-2048"]
    command = ["openssl", "cms", "-encrypt", "-binary", "-aes-256-gcm", "-outform", "DER", "-in", package]
    subprocess.run([*command, "-out", tmp_path / "t.p7m", "-recip", partner.certificate_file, *options], check=True)
    key = serialization.load_pem_private_key(partner.key_file.read_bytes(), None)
    der = key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    Opener((DecryptionKey(partner.certificate, der),)).decrypt(tmp_path / "t.p7m", tmp_path / "c", NoProgress())
    assert (tmp_path / "c").read_bytes() == package.read_bytes()


@settings(max_examples=120, deadline=None)
@given(data=st.data())
def test_any_changed_byte_or_length_is_refused_and_leaves_no_file(
    tmp_path_factory, sealed: Path, opener: Opener, data: st.DataObject
) -> None:
    whole = sealed.read_bytes()
    folder = tmp_path_factory.mktemp("bent")
    kind = data.draw(st.sampled_from(["flip", "cut", "more"]))
    place = data.draw(st.one_of(st.integers(0, 2000), st.integers(0, len(whole) - 1)))
    if kind == "flip":
        bent = whole[:place] + bytes([whole[place] ^ data.draw(st.integers(1, 255))]) + whole[place + 1 :]
    else:
        bent = whole[:place] if kind == "cut" else whole + bytes(1 + place % 40)
    (folder / "in").write_bytes(bent)
    try:
        opener.decrypt(folder / "in", folder / "out", NoProgress())
    except GfmdError as error:
        assert error.code in {
            "packages.envelope-damaged",
            "packages.envelope-unreadable",
            "packages.not-addressed",
        }
        assert sorted(path.name for path in folder.iterdir()) == ["in"]
    else:  # a byte of another recipient's part, which our own does not need
        assert kind == "flip"
        opened = (folder / "out").read_bytes()
        assert opened.startswith(b"PK")
        assert opened == clear_of(sealed, opener, folder)


def clear_of(sealed: Path, opener: Opener, folder: Path) -> bytes:
    opener.decrypt(sealed, folder / "again", NoProgress())
    return (folder / "again").read_bytes()


def test_another_office_cannot_open_it(tmp_path: Path, package: Path, identity: Identity, partners, now) -> None:
    other = create_identity(
        tmp_path / "b", Office("0198c0de-0000-7000-8000-0000000000bb", "Office B", "FRA", "fr"), "FR", "long " * 5, now
    )
    path = tmp_path / "x.p7m"
    encrypt(package, path, [identity.encryption, partners["p256"].certificate], NoProgress())
    with pytest.raises(GfmdError) as refused:
        unlock_opener(other, "long " * 5).decrypt(path, tmp_path / "clear", NoProgress())
    assert refused.value.code == "packages.not-addressed"
    assert not (tmp_path / "clear").exists()


def test_who_may_be_a_recipient(tmp_path: Path, package: Path, identity: Identity, partners) -> None:
    def refusal(*certificates: Certificate) -> str:
        with pytest.raises(GfmdError) as refused:
            encrypt(package, tmp_path / "x.p7m", certificates, NoProgress())
        assert list(tmp_path.iterdir()) == []
        return refused.value.code

    assert refusal(identity.encryption) == "packages.recipients-too-few"
    assert refusal(identity.encryption, identity.encryption) == "packages.recipients-too-few"
    assert refusal(identity.encryption, identity.certificate) == "packages.certificate-cannot-encrypt"


def test_cancelling_leaves_no_file(tmp_path: Path, package: Path, sealed: Path, opener: Opener, partners) -> None:
    class Stop:
        def step(self, done: int, total: int, text: str = "") -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        opener.decrypt(sealed, tmp_path / "clear", Stop())
    with pytest.raises(Cancelled):
        encrypt(package, tmp_path / "x", [each.certificate for each in partners.values()], Stop())
    assert list(tmp_path.iterdir()) == []


def test_memory_stays_bounded_whatever_the_size(tmp_path: Path, identity: Identity, opener: Opener, partners) -> None:
    import tracemalloc

    with (tmp_path / "large").open("wb") as stream:
        stream.truncate(64 << 20)
    tracemalloc.start()
    encrypt(tmp_path / "large", tmp_path / "s", [identity.encryption, partners["p256"].certificate], NoProgress())
    opener.decrypt(tmp_path / "s", tmp_path / "back", NoProgress())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 12 << 20
    assert (tmp_path / "back").stat().st_size == 64 << 20


@pytest.mark.parametrize("data", [b"", b"0", b"0\x80" + b"\0" * 40, b"PK\x03\x04" + b"x" * 99])
def test_files_of_other_kinds_are_not_encrypted(tmp_path: Path, opener: Opener, data: bytes) -> None:
    (tmp_path / "x").write_bytes(data)
    assert not is_encrypted(tmp_path / "x")
    with pytest.raises(GfmdError) as refused:
        opener.decrypt(tmp_path / "x", tmp_path / "y", NoProgress())
    assert refused.value.code == "packages.envelope-unreadable"
