"""Several people, a lost passphrase, a new key, an authority's answer: the identity survives all of it."""

from __future__ import annotations

import shutil
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from gfmd_desktop.core import GfmdError, NoProgress
from gfmd_desktop.packages import (
    Identity,
    TrustList,
    add_person,
    change_passphrase,
    encrypt,
    has_recovery,
    import_answer,
    kit_office,
    load_identity,
    make_recovery,
    own_certificates,
    people,
    predecessor,
    recover,
    recovery_state,
    rehearse,
    remove_person,
    renew,
    request_certificate,
    start_again,
    unlock,
    unlock_opener,
    verify,
    write,
)

SECOND = "velvet tractor sunrise 9"
THIRD = "copper window market 31"


@pytest.fixture
def copy(tmp_path: Path, identity: Identity) -> Identity:
    folder = tmp_path / "identities" / identity.office_id
    shutil.copytree(identity.folder, folder)
    return load_identity(folder)


def code_of(work, *arguments) -> str:
    with pytest.raises(GfmdError) as refused:
        work(*arguments)
    return refused.value.code


def test_each_person_opens_the_key_with_their_own_passphrase(copy: Identity, passphrase: str) -> None:
    add_person(copy, passphrase, "  deputy  focal point ", SECOND)
    assert people(copy) == ("", "deputy focal point")
    assert unlock(copy, SECOND).certificate == unlock(copy, passphrase).certificate == copy.certificate
    assert change_passphrase(copy, SECOND, THIRD) == "deputy focal point"
    assert code_of(unlock, copy, SECOND) == "packages.wrong-passphrase"
    assert unlock(copy, THIRD)
    remove_person(copy, THIRD, "")
    assert code_of(unlock, copy, passphrase) == "packages.wrong-passphrase"
    assert code_of(remove_person, copy, THIRD, "deputy focal point") == "packages.last-person"
    assert unlock(copy, THIRD)


def test_what_is_refused_about_people(copy: Identity, passphrase: str) -> None:
    assert code_of(add_person, copy, "not the passphrase", "deputy", SECOND) == "packages.wrong-passphrase"
    assert code_of(add_person, copy, passphrase, "deputy", "short") == "packages.passphrase-short"
    for name in ("", "@recovery", "a\nb\0", "x" * 81):
        assert code_of(add_person, copy, passphrase, name, SECOND) == "packages.person-unfit"
    add_person(copy, passphrase, "deputy", SECOND)
    assert code_of(add_person, copy, passphrase, "deputy", THIRD) == "packages.person-known"
    assert code_of(remove_person, copy, passphrase, "nobody") == "packages.person-unknown"
    assert people(copy) == ("", "deputy")


def test_recovery_is_rehearsed_and_then_needed(copy: Identity, passphrase: str, tmp_path: Path, now) -> None:
    add_person(copy, passphrase, "deputy", SECOND)
    assert recovery_state(copy).made_at == ""
    made = make_recovery(copy, passphrase, now)
    assert has_recovery(copy)
    assert kit_office(made.kit) == copy.office_id
    assert recovery_state(copy).rehearsed_at == ""
    assert rehearse(copy, made.kit, made.code, now) == copy.certificate
    assert recovery_state(copy).rehearsed_at
    shutil.rmtree(copy.folder)
    typed = made.code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    back = recover(copy.folder, made.kit, typed, THIRD)
    assert (back.certificate, back.encryption) == (copy.certificate, copy.encryption)
    assert unlock(back, THIRD)
    assert unlock(back, SECOND)
    assert code_of(unlock, back, passphrase) == "packages.wrong-passphrase"


def test_a_forgotten_passphrase_where_the_key_still_lies(copy: Identity, passphrase: str, now) -> None:
    made = make_recovery(copy, passphrase, now)
    add_person(copy, passphrase, "deputy", SECOND)
    newer = renew(copy, passphrase, now).identity
    back = recover(copy.folder, made.kit, made.code, THIRD)
    assert back.certificate == newer.certificate  # and not the older one of the copy
    assert code_of(unlock, back, passphrase) == "packages.wrong-passphrase"
    assert unlock(back, THIRD)
    assert unlock(back, SECOND)
    assert has_recovery(back)


def test_a_lost_key_is_put_aside_and_stays_known(copy: Identity, passphrase: str, office, now) -> None:
    renewed = renew(copy, passphrase, now).identity
    again = start_again(copy.folder, office, "TN", THIRD, now)
    assert unlock(again, THIRD).sign_detached(b"x")
    assert {each.fingerprint for each in own_certificates(again)} == {
        again.fingerprint,
        renewed.fingerprint,
        copy.fingerprint,
    }
    aside = copy.folder.with_name(f"{copy.folder.name}.lost-1")
    assert unlock(load_identity(aside), passphrase).certificate == renewed.certificate  # nothing was destroyed
    assert code_of(predecessor, again, THIRD) == "packages.no-predecessor"  # nothing can vouch for the new key
    unlock_opener(again, THIRD)
    assert code_of(start_again, copy.folder, office, "TN", "short", now) == "packages.passphrase-short"
    assert load_identity(copy.folder).certificate == again.certificate
    start_again(copy.folder, office, "TN", SECOND, now)
    assert copy.folder.with_name(f"{copy.folder.name}.lost-2").is_dir()


def test_recovery_names_what_is_wrong(copy: Identity, passphrase: str, tmp_path: Path, now) -> None:
    first = make_recovery(copy, passphrase, now)
    second = make_recovery(copy, passphrase, now)
    there = tmp_path / "there"
    assert code_of(recover, there, second.kit, first.code, THIRD) == "packages.recovery-code-wrong"
    letter = "2" if first.code[3] != "2" else "3"
    for mistyped in (first.code[:3] + letter + first.code[4:], first.code[:-1], "", first.code + "A", "Ü" * 28):
        assert code_of(recover, there, first.kit, mistyped, THIRD) == "packages.recovery-code-mistyped"
    for damaged in (b"", b"{}", first.kit[:-30], first.kit.replace(b"key.p12", b"../k.p1"), b"[" * 9999):
        assert code_of(recover, there, damaged, first.code, THIRD) == "packages.recovery-kit-damaged"
    assert code_of(recover, copy.folder, first.kit, first.code, THIRD) == "packages.identity-exists"
    assert code_of(recover, there, first.kit, first.code, "short") == "packages.passphrase-short"
    assert not there.exists()
    renew(copy, passphrase, now)
    assert code_of(rehearse, load_identity(copy.folder), first.kit, first.code, now) == "packages.recovery-kit-other"


def test_the_code_is_nowhere_in_the_folder_or_the_copy(copy: Identity, passphrase: str, now) -> None:
    made = make_recovery(copy, passphrase, now)
    stored = b"".join(path.read_bytes() for path in copy.folder.iterdir()) + made.kit
    assert made.code.encode() not in stored
    assert made.code.replace("-", "").encode() not in stored
    assert made.code not in repr(made)


def test_a_renewed_key_keeps_people_and_reads_what_was_encrypted_before(
    copy: Identity, identity: Identity, passphrase: str, package: Path, tmp_path: Path, now
) -> None:
    add_person(copy, passphrase, "deputy", SECOND)
    make_recovery(copy, passphrase, now)
    later = now + timedelta(seconds=1)
    renewal = renew(copy, SECOND, later)
    fresh = renewal.identity
    assert fresh.fingerprint != copy.fingerprint
    assert (fresh.office_id, fresh.certificate.office_id) == (copy.office_id, copy.office_id)
    assert fresh.encryption.issued_by(fresh.certificate)
    assert own_certificates(fresh) == (fresh.certificate, copy.certificate)
    assert people(fresh) == ("", "deputy")
    assert has_recovery(fresh)
    assert unlock(fresh, passphrase).certificate == unlock(fresh, SECOND).certificate == fresh.certificate
    assert renewal.predecessor.certificate == copy.certificate
    encrypt(package, tmp_path / "old.p7m", [copy.encryption, fresh.encryption], NoProgress())
    again = renew(fresh, passphrase, later + timedelta(seconds=1)).identity
    assert len(own_certificates(again)) == 3
    unlock_opener(again, passphrase).decrypt(tmp_path / "old.p7m", tmp_path / "clear", NoProgress())
    assert (tmp_path / "clear").read_bytes() == package.read_bytes()


def test_a_replacement_cut_off_between_its_steps_heals(copy: Identity, passphrase: str) -> None:
    copy.folder.rename(copy.folder.with_name(copy.folder.name + ".previous"))
    assert load_identity(copy.folder) == copy
    assert unlock(copy, passphrase)


def answer(request: bytes, now: datetime, office: str = "", *, days: int = 30) -> tuple[bytes, bytes]:
    """Do what an authority does: certify the request's key; returns the certificate and the authority's."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.ORGANIZATION_NAME, "National Authority")])
    asked = x509.load_pem_x509_csr(request)
    assert asked.is_signature_valid

    def made(subject, public, issuer_key, ca: bool) -> bytes:
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(name).public_key(public)
        builder = builder.serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(days=1))
        builder = builder.not_valid_after(now + timedelta(days=days))
        builder = builder.add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
        if not ca:
            names = asked.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
            builder = builder.add_extension(names, critical=False)
        return builder.sign(issuer_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)

    return made(asked.subject, asked.public_key(), key, False), made(name, key.public_key(), key, True)


def test_an_authority_answers_the_request(copy: Identity, passphrase: str, members, tmp_path: Path, now) -> None:
    request = request_certificate(copy, passphrase)
    issued, authority = answer(request, now)
    renewal = import_answer(copy, passphrase, issued + authority, now)
    fresh = renewal.identity
    assert fresh.fingerprint != copy.fingerprint
    assert not fresh.certificate.self_signed
    signer = unlock(fresh, passphrase)
    write(tmp_path / "p.asice", members, signer, NoProgress(), at=now)
    verdict = verify(tmp_path / "p.asice", TrustList.of([fresh.certificate, copy.certificate]), now, NoProgress())
    assert verdict.state == "ok"
    assert verdict.signer == fresh.certificate
    unlock_opener(fresh, passphrase)


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl")
def test_openssl_reads_the_request(copy: Identity, passphrase: str, tmp_path: Path) -> None:
    (tmp_path / "r.csr").write_bytes(request_certificate(copy, passphrase))
    command = ["openssl", "req", "-in", tmp_path / "r.csr", "-noout", "-verify", "-text"]
    said = subprocess.run(command, check=True, capture_output=True, text=True)
    assert f"urn:uuid:{copy.office_id}" in said.stdout
    assert "Digital Signature, Non Repudiation" in said.stdout


def test_answers_that_do_not_fit(copy: Identity, identity: Identity, passphrase: str, now, tmp_path: Path) -> None:
    fresh = renew(copy, passphrase, now).identity
    issued, _ = answer(request_certificate(identity, passphrase), now)
    assert code_of(import_answer, fresh, passphrase, issued, now) == "packages.answer-other-key"
    expired, _ = answer(request_certificate(fresh, passphrase), now - timedelta(days=90))
    assert code_of(import_answer, fresh, passphrase, expired, now) == "packages.certificate-expired"
    assert code_of(import_answer, fresh, passphrase, b"nothing", now) == "packages.not-a-certificate"
    assert load_identity(copy.folder) == fresh
