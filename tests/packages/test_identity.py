"""An office's identity: made, opened by its passphrase only, and honest about what is wrong with its files."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
import unicodedata
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)

from gfmd_desktop.core import LANGUAGES, GfmdError, Office, resources
from gfmd_desktop.packages import (
    Identity,
    Strength,
    create_identity,
    estimate,
    export_certificate,
    import_pkcs12,
    load_identity,
    read_certificate,
    unlock,
)

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def copy(identity: Identity, tmp_path: Path) -> Identity:
    """The identity in a folder of its own, to be damaged."""
    folder = tmp_path / "identity"
    shutil.copytree(identity.folder, folder)
    return load_identity(folder)


def certified(key: object, office_id: str | None, **changed: object) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, "Office")])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(changed.get("start", NOW - timedelta(days=1)))
        .not_valid_after(changed.get("end", NOW + timedelta(days=100)))
    )
    if office_id:
        uri = x509.UniformResourceIdentifier(f"urn:uuid:{office_id}")
        builder = builder.add_extension(x509.SubjectAlternativeName([uri]), critical=False)
    if usage := changed.get("usage"):
        builder = builder.add_extension(usage, critical=True)
    return builder.sign(key, None if isinstance(key, ed25519.Ed25519PrivateKey) else hashes.SHA256())


def pfx(key: object, certificate: x509.Certificate, password: bytes = b"ministry") -> bytes:
    return pkcs12.serialize_key_and_certificates(b"x", key, certificate, None, BestAvailableEncryption(password))


def test_certificate_names_the_office_and_may_only_sign(identity: Identity, office: Office, now: datetime) -> None:
    certificate = identity.certificate
    assert (certificate.office_name, certificate.office_id, certificate.country) == (office.name, office.id, "TN")
    assert certificate.key == "RSA-3072"
    assert certificate.usages == {"digital_signature", "content_commitment"}
    assert certificate.self_signed
    assert certificate.holds_at(now)
    assert certificate.holds_at(now + timedelta(days=3 * 365))
    assert not certificate.holds_at(now + timedelta(days=3 * 365 + 2))
    assert identity.office_id == office.id


def test_fingerprint_for_eyes_and_ears(identity: Identity) -> None:
    certificate = identity.certificate
    assert certificate.groups.replace(" ", "").lower() == certificate.fingerprint
    assert len(certificate.groups.split()) == 16
    for language in LANGUAGES:
        words = certificate.words(language)
        assert len(words.split()) == 12
        assert certificate.answers_to(words.upper())
        assert not certificate.answers_to(" ".join(reversed(words.split())))
    assert certificate.answers_to(certificate.groups)
    assert not certificate.answers_to(certificate.groups[:-1])
    assert not certificate.answers_to("")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_for_every_byte_and_no_two_that_sound_alike(language: str) -> None:
    words = resources.text(f"fingerprint/{language}.txt").split()
    plain = {unicodedata.normalize("NFKD", word).encode("ascii", "ignore") or word for word in words}
    assert len(words) == len(set(words)) == len(plain) == 256


def test_openssl_reads_the_exported_certificate(identity: Identity, tmp_path: Path) -> None:
    file = tmp_path / "office.pem"
    file.write_bytes(export_certificate(identity))
    command = ["openssl", "x509", "-in", file, "-noout", "-fingerprint", "-sha256", "-ext", "subjectAltName,keyUsage"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert identity.fingerprint.upper() in shown.replace(":", "")
    assert f"urn:uuid:{identity.office_id}" in shown
    assert "Digital Signature, Non Repudiation" in shown
    assert read_certificate(file.read_bytes()) == identity.certificate


def test_the_key_is_nowhere_in_clear(identity: Identity, passphrase: str) -> None:
    for file in identity.folder.iterdir():
        data = file.read_bytes()
        assert b"PRIVATE KEY" not in data
        assert passphrase.encode() not in data
        with pytest.raises(ValueError, match="password"):
            pkcs12.load_pkcs12((identity.folder / "key.p12").read_bytes(), passphrase.encode())
    if hasattr(stat, "S_IMODE") and (identity.folder / "key.p12").stat().st_uid:
        assert stat.S_IMODE((identity.folder / "key.p12").stat().st_mode) == 0o600


def test_composed_and_decomposed_letters_are_one_passphrase(tmp_path: Path, office: Office) -> None:
    identity = create_identity(tmp_path / "i", office, "TN", "événement côtier là-bas", NOW)
    assert unlock(identity, "e\u0301ve\u0301nement co\u0302tier la\u0300-bas").certificate == identity.certificate


@pytest.mark.parametrize("wrong", ["", "olive kettle harbour sandal!", "Olive kettle harbour sandal"])
def test_wrong_passphrase(identity: Identity, wrong: str) -> None:
    with pytest.raises(GfmdError) as caught:
        unlock(identity, wrong)
    assert caught.value.code == "packages.wrong-passphrase"


@pytest.mark.parametrize("name", ["key.p12", "access.json"])
@pytest.mark.parametrize("right", [True, False])
@pytest.mark.parametrize("damage", ["flip", "cut", "empty"])
def test_damage_is_told_apart_from_a_wrong_passphrase(
    copy: Identity, passphrase: str, name: str, right: bool, damage: str
) -> None:
    file = copy.folder / name
    data = bytearray(file.read_bytes())
    if damage == "flip":
        data[len(data) // 2] ^= 0x04
    file.write_bytes({"flip": data, "cut": data[: len(data) // 2], "empty": b""}[damage])
    with pytest.raises(GfmdError) as caught:
        unlock(copy, passphrase if right else "something else entirely")
    assert caught.value.code == "packages.key-damaged"


def test_missing_key_file(copy: Identity, passphrase: str) -> None:
    (copy.folder / "key.p12").unlink()
    with pytest.raises(GfmdError) as caught:
        unlock(copy, passphrase)
    assert caught.value.code == "packages.identity-missing"
    with pytest.raises(GfmdError) as caught:
        load_identity(copy.folder.parent / "nobody")
    assert caught.value.code == "packages.identity-missing"


def test_a_foreign_certificate_beside_the_key_is_noticed(copy: Identity, office: Office, passphrase: str) -> None:
    other = certified(ec.generate_private_key(ec.SECP256R1()), office.id)
    (copy.folder / "certificate.pem").write_bytes(other.public_bytes(Encoding.PEM))
    with pytest.raises(GfmdError) as caught:
        unlock(load_identity(copy.folder), passphrase)
    assert caught.value.code == "packages.key-damaged"


def test_a_second_identity_never_replaces_the_first(identity: Identity, office: Office) -> None:
    before = {file.name: file.read_bytes() for file in identity.folder.iterdir()}
    with pytest.raises(GfmdError) as caught:
        create_identity(identity.folder, office, "TN", "another long passphrase", NOW)
    assert caught.value.code == "packages.identity-exists"
    assert before == {file.name: file.read_bytes() for file in identity.folder.iterdir()}


def test_nothing_is_left_behind_where_nothing_can_be_written(tmp_path: Path, office: Office) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(GfmdError) as caught:
        create_identity(tmp_path / "file" / "identity", office, "TN", "a long enough phrase", NOW)
    assert caught.value.code == "packages.folder-unwritable"
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("short", "packages.passphrase-short"),
        ("            ", "packages.passphrase-short"),
        ("aaaaaaaaaaaaaaa", "packages.passphrase-weak"),
        ("123456789012", "packages.passphrase-weak"),
    ],
)
def test_worthless_passphrases_are_refused(tmp_path: Path, office: Office, text: str, code: str) -> None:
    with pytest.raises(GfmdError) as caught:
        create_identity(tmp_path / "i", office, "TN", text, NOW)
    assert caught.value.code == code
    assert not (tmp_path / "i").exists()


def test_estimate_orders_passphrases_sensibly() -> None:
    ordered = ["aaaaaaaaaaaa", "password1234", "motdepasse 12", "olive kettle", "olive kettle harbour sandal"]
    bits = [estimate(text).bits for text in ordered]
    assert bits == sorted(bits)
    assert estimate("olive kettle harbour sandal").strength is Strength.STRONG
    assert estimate("زيتون مرفأ غلاية صندل").accepted
    assert estimate("hunter2").strength is Strength.TOO_SHORT


@pytest.mark.parametrize("name", ["", "x" * 201, "a\u0000b", "a\u202eb"])
def test_names_that_cannot_stand_in_a_certificate(tmp_path: Path, office: Office, name: str) -> None:
    with pytest.raises(GfmdError) as caught:
        create_identity(tmp_path / "i", Office(office.id, name, "TUN"), "TN", "a long enough phrase", NOW)
    assert caught.value.code == "packages.office-name-unfit"


def test_import_of_an_issued_key(tmp_path: Path, office: Office) -> None:
    for number, key in enumerate(
        (
            rsa.generate_private_key(public_exponent=65537, key_size=2048),
            ec.generate_private_key(ec.SECP256R1()),
            ec.generate_private_key(ec.SECP384R1()),
        )
    ):
        data = pfx(key, certified(key, office.id if number else None))
        identity = import_pkcs12(
            tmp_path / str(number), office, data, password="ministry", passphrase="a long enough phrase", now=NOW
        )
        signer = unlock(identity, "a long enough phrase")
        assert signer.sign_detached(b"x")


def import_code(tmp_path: Path, office: Office, data: bytes, password: str = "ministry") -> str:
    with pytest.raises(GfmdError) as caught:
        import_pkcs12(tmp_path / "i", office, data, password=password, passphrase="a long enough phrase", now=NOW)
    assert not (tmp_path / "i").exists()
    return caught.value.code


def test_import_refuses_what_partners_could_not_check(tmp_path: Path, office: Office) -> None:
    for key in (
        ed25519.Ed25519PrivateKey.generate(),
        ec.generate_private_key(ec.SECP521R1()),
        rsa.generate_private_key(public_exponent=65537, key_size=1024),
    ):
        assert import_code(tmp_path, office, pfx(key, certified(key, None))) == "packages.key-refused"


def test_import_names_what_is_wrong(tmp_path: Path, office: Office) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    good = pfx(key, certified(key, office.id))
    assert import_code(tmp_path, office, good, "wrong") == "packages.pkcs12-password"
    assert import_code(tmp_path, office, good[:200]) == "packages.pkcs12-unreadable"
    assert import_code(tmp_path, office, b"hello") == "packages.pkcs12-unreadable"
    other = pfx(key, certified(key, "0198c0de-0000-7000-8000-00000000ffff"))
    assert import_code(tmp_path, office, other) == "packages.certificate-of-other-office"
    expired = pfx(key, certified(key, office.id, end=NOW - timedelta(hours=1)))
    assert import_code(tmp_path, office, expired) == "packages.certificate-expired"
    usage = x509.KeyUsage(False, False, True, False, False, False, False, False, False)
    assert import_code(tmp_path, office, pfx(key, certified(key, office.id, usage=usage))) == (
        "packages.certificate-cannot-sign"
    )


_OLD = ("-legacy",)  # RC2-40 for the certificate, 3DES for the key, as Windows and smart-card software wrote them
_KINDS = {
    "openssl 3": (),
    "aes-128": ("-certpbe", "AES-128-CBC", "-keypbe", "AES-128-CBC", "-macalg", "SHA1"),
    "3des": ("-certpbe", "PBE-SHA1-3DES", "-keypbe", "PBE-SHA1-3DES", "-macalg", "SHA1", *_OLD),
    "rc2-40": ("-certpbe", "PBE-SHA1-RC2-40", "-keypbe", "PBE-SHA1-3DES", "-macalg", "SHA1", *_OLD),
    "without mac": ("-nomac",),
}


@pytest.mark.skipif(not shutil.which("openssl"), reason="needs openssl")
@pytest.mark.parametrize("password", ["ministry", "Ministère وزارة", ""], ids=["ascii", "accents", "empty"])
@pytest.mark.parametrize("kind", sorted(_KINDS))
def test_import_of_files_that_openssl_makes(tmp_path: Path, office: Office, kind: str, password: str) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (tmp_path / "k.pem").write_bytes(plain + certified(key, office.id).public_bytes(Encoding.PEM))
    command = ["openssl", "pkcs12", "-export", "-in", "k.pem", "-out", "k.p12", *_KINDS[kind]]
    made = subprocess.run(
        [*command, "-passout", f"pass:{password}"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    if "legacy" in made.stderr and made.returncode:
        pytest.skip("this openssl comes without its old algorithms")
    assert made.returncode == 0, made.stderr
    data = (tmp_path / "k.p12").read_bytes()
    identity = import_pkcs12(
        tmp_path / "own", office, data, password=password, passphrase="a long enough phrase", now=NOW
    )
    assert unlock(identity, "a long enough phrase").sign_detached(b"x")
    if kind != "without mac":
        assert import_code(tmp_path, office, data, "another") == "packages.pkcs12-password"
        assert import_code(tmp_path, office, data[: len(data) // 2]) == "packages.pkcs12-unreadable"


def test_files_that_are_no_certificate() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    cases = {
        b"": "packages.not-a-certificate",
        b"hello": "packages.not-a-certificate",
        b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n": "packages.not-a-certificate",
        certified(key, None).public_bytes(Encoding.DER)[:-5]: "packages.not-a-certificate",
        b"0" * 300_000: "packages.not-a-certificate",
        private: "packages.private-key-given",
    }
    for data, code in cases.items():
        with pytest.raises(GfmdError) as caught:
            read_certificate(data, "file.pem")
        assert caught.value.code == code
        assert caught.value.context["name"] == "file.pem"


def test_trying_a_passphrase_costs_what_it_should(
    tmp_path: Path, office: Office, passphrase: str, now: datetime, cost: tuple[int, int], monkeypatch
) -> None:
    from gfmd_desktop.packages import keyfile

    monkeypatch.setattr(keyfile, "_KIB", cost[0])
    monkeypatch.setattr(keyfile, "_ROUNDS", cost[1])
    made = create_identity(tmp_path / "real", office, "TN", passphrase, now)
    (person,) = json.loads((made.folder / "access.json").read_text())["people"]
    assert (person["kdf"], person["memory_kib"], person["iterations"]) == ("argon2id", 65536, 3)
    assert unlock(made, passphrase)
