"""Our own rules on top of the mathematics: who signed, with which key, when, and whether this office trusts them."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from asn1crypto import cms, core
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding

from gfmd_desktop.core import GfmdError, NoProgress, Office, Severity, Words, clock
from gfmd_desktop.packages import (
    Member,
    Signer,
    State,
    TrustList,
    Verdict,
    import_pkcs12,
    openssl_command,
    read_certificate,
    render,
    seal,
    unlock,
    verify,
    write,
)

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
OTHER = "0198c0de-0000-7000-8000-00000000beef"
P256 = ec.generate_private_key(ec.SECP256R1())


def make(key: object = P256, **how: object) -> Signer:
    """A signer whose certificate is anything one asks for."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.ORGANIZATION_NAME, str(how.get("name", "Ministry")))])
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(how.get("start", NOW - timedelta(days=10)))
        .not_valid_after(how.get("end", NOW + timedelta(days=10)))
    )
    if how.get("usage"):
        builder = builder.add_extension(how["usage"], critical=True)
    if how.get("office"):
        uri = x509.UniformResourceIdentifier(f"urn:uuid:{how['office']}")
        builder = builder.add_extension(x509.SubjectAlternativeName([uri]), critical=False)
    certificate = builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)
    return Signer(key, read_certificate(certificate))


class Shaped(Signer):
    """Signs as usual and then bends the signature."""

    def __init__(self, signer: Signer, bend: Callable[[cms.ContentInfo], bytes]) -> None:
        super().__init__(signer._key, signer.certificate)
        self._bend = bend

    def sign_detached(self, data: bytes, *, at: datetime | None = None) -> bytes:
        return self._bend(cms.ContentInfo.load(super().sign_detached(data, at=at)))


@pytest.fixture
def signed(tmp_path: Path) -> Callable[..., Verdict]:
    """Write a package by a signer, and check it."""

    def write_and_verify(
        signer: Signer, trust: TrustList | None = None, at: datetime = NOW, now: datetime = NOW, *more: Member
    ) -> Verdict:
        path = tmp_path / "p.asice"
        write(path, [Member.of_bytes("data/a.csv", "text/csv", b"a\r\n"), *more], signer, NoProgress(), at=at)
        return verify(path, TrustList.of([signer.certificate]) if trust is None else trust, now, NoProgress())

    return write_and_verify


def codes(verdict: Verdict, *severities: Severity) -> list[str]:
    return [f.code.removeprefix("packages.") for f in verdict.findings if not severities or f.severity in severities]


def test_trusted_known_unknown_and_changed_key(signed) -> None:
    signer = make(office=OTHER)
    certificate = signer.certificate
    assert signed(signer).state is State.OK
    unknown = signed(signer, TrustList())
    assert (unknown.state, unknown.exit_code, codes(unknown)) == (State.NOT_TRUSTED, 3, ["signer-unknown"])
    assert (unknown.intact, unknown.trusted, unknown.signature.known) == (True, False, False)
    known = signed(signer, TrustList.of([], [certificate]))
    assert (known.state, codes(known), known.signature.known) == (State.NOT_TRUSTED, ["signer-not-trusted"], True)
    former = make(office=OTHER).certificate
    changed = signed(signer, TrustList.of([former]))
    assert (changed.state, codes(changed)) == (State.NOT_TRUSTED, ["key-changed"])
    assert changed.signature.replaces == former.fingerprint
    named = signed(signer, TrustList({certificate.fingerprint: "INSAE"}))
    assert (named.state, named.signature.trusted_as) == (State.OK, "INSAE")


@pytest.mark.parametrize(
    ("at", "now", "state", "expected"),
    [
        (0, 0, State.OK, []),
        (0, 9, State.OK, []),
        (0, 11, State.OK, ["certificate-expired-since"]),
        (11, 11, State.NOT_TRUSTED, ["certificate-not-valid-then"]),
        (-11, 0, State.NOT_TRUSTED, ["certificate-not-valid-then"]),
        (0.5, 0, State.OK, []),
        (2, 0, State.NOT_TRUSTED, ["signed-in-future"]),
    ],
)
def test_dates(signed, at: float, now: float, state: State, expected: list[str]) -> None:
    """Days from now; the certificate holds ten days both ways. The library would trust it for ever."""
    verdict = signed(make(), None, NOW + timedelta(days=at), NOW + timedelta(days=now))
    assert (verdict.state, codes(verdict)) == (state, expected)
    assert verdict.signature.signed_at == NOW + timedelta(days=at)
    assert verdict.signature.accepted == ("certificate-not-valid-then" not in expected)


@pytest.mark.parametrize("key", [P256, ec.generate_private_key(ec.SECP384R1()), rsa.generate_private_key(65537, 2048)])
def test_accepted_keys(signed, key) -> None:
    assert signed(make(key)).state is State.OK


@pytest.mark.parametrize("key", [rsa.generate_private_key(65537, 1024), ec.generate_private_key(ec.SECP521R1())])
def test_refused_keys(signed, key) -> None:
    verdict = signed(make(key))
    assert (verdict.state, verdict.exit_code, codes(verdict)) == (State.REFUSED, 1, ["key-refused"])


def test_key_usage(signed) -> None:
    def usage(sign: bool, commit: bool, encipher: bool) -> x509.KeyUsage:
        return x509.KeyUsage(sign, commit, encipher, False, False, False, False, False, False)

    assert signed(make(usage=usage(True, False, False))).state is State.OK
    assert signed(make(usage=usage(False, True, False))).state is State.OK
    refused = signed(make(usage=usage(False, False, True)))
    assert (refused.state, codes(refused)) == (State.REFUSED, ["certificate-cannot-sign"])


def bend_signers(info: cms.ContentInfo) -> bytes:
    info["content"]["signer_infos"].append(info["content"]["signer_infos"][0].copy())
    return info.dump()


def bend_no_signer(info: cms.ContentInfo) -> bytes:
    info["content"]["signer_infos"] = []
    return info.dump()


def bend_unsigned(info: cms.ContentInfo) -> bytes:
    time = cms.CMSAttribute({"type": "1.2.3.4.5", "values": [core.UTF8String("hidden")]})
    info["content"]["signer_infos"][0]["unsigned_attrs"] = [time]
    return info.dump()


def bend_attached(info: cms.ContentInfo) -> bytes:
    info["content"]["encap_content_info"] = {"content_type": "data", "content": b"inside"}
    return info.dump()


def bend_without(oid: str) -> Callable[[cms.ContentInfo], bytes]:
    def bend(info: cms.ContentInfo) -> bytes:
        signer = info["content"]["signer_infos"][0]
        signer["signed_attrs"] = [each for each in signer["signed_attrs"] if each["type"].dotted != oid]
        return info.dump()

    return bend


def bend_rider(info: cms.ContentInfo) -> bytes:
    stranger = make(ec.generate_private_key(ec.SECP256R1())).certificate.der
    certificates = info["content"]["certificates"]
    certificates.append(cms.CertificateChoices("certificate", asn1_x509.Certificate.load(stranger)))
    return info.dump()


def bend_certificate(info: cms.ContentInfo) -> bytes:
    info["content"]["certificates"] = []
    return info.dump()


@pytest.mark.parametrize(
    ("bend", "state", "code"),
    [
        (bend_signers, State.REFUSED, "signers-not-one"),
        (bend_no_signer, State.REFUSED, "signers-not-one"),
        (bend_unsigned, State.NOT_INTACT, "signature-unreadable"),
        (bend_attached, State.NOT_INTACT, "signature-unreadable"),
        (bend_rider, State.NOT_INTACT, "signature-unreadable"),
        (bend_certificate, State.NOT_INTACT, "signature-unreadable"),
        (bend_without("1.2.840.113549.1.9.16.2.47"), State.REFUSED, "signature-not-cades"),
        (bend_without("1.2.840.113549.1.9.5"), State.REFUSED, "signature-not-cades"),
        (bend_without("1.2.840.113549.1.9.4"), State.NOT_INTACT, "signature-unreadable"),
        (lambda info: info.dump() + b"\0", State.NOT_INTACT, "signature-unreadable"),
        (lambda info: b"", State.NOT_INTACT, "signature-unreadable"),
        (lambda info: b"<html>", State.NOT_INTACT, "signature-unreadable"),
        (lambda info: b"\x30\x80" + info.contents + b"\0\0", State.NOT_INTACT, "signature-unreadable"),
    ],
)
def test_bent_signatures(signed, bend, state: State, code: str) -> None:
    verdict = signed(Shaped(make(), bend))
    assert (verdict.state, codes(verdict)) == (state, [code])
    assert not verdict.trusted
    assert not verdict.intact


def test_a_certificate_issued_by_an_authority(signed, tmp_path: Path) -> None:
    """The authority's certificate travels along; trust is still that in the office's own certificate."""

    def run(command: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(["openssl", *command.split()], cwd=tmp_path, check=False, capture_output=True)

    run("req -x509 -newkey rsa:2048 -nodes -subj /CN=Root -days 30 -keyout ca.key -out ca.pem")
    run("req -new -newkey rsa:2048 -nodes -subj /O=Ministry -keyout k.pem -out k.csr")
    run("x509 -req -in k.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 20 -out k.crt")
    made = run("pkcs12 -export -in k.crt -inkey k.pem -certfile ca.pem -passout pass:ministry -out k.p12")
    assert made.returncode == 0
    office = Office(OTHER, "Ministry", "TUN")
    now = clock.now() + timedelta(minutes=1)
    how = {"password": "ministry", "passphrase": "a long enough phrase", "now": now}
    identity = import_pkcs12(tmp_path / "identity", office, (tmp_path / "k.p12").read_bytes(), **how)
    signer = unlock(identity, "a long enough phrase")
    assert not signer.certificate.self_signed
    assert signed(signer, None, now, now).state is State.OK
    authority = read_certificate((tmp_path / "ca.pem").read_bytes())
    assert signed(signer, TrustList.of([authority]), now, now).state is State.NOT_TRUSTED
    (tmp_path / "m").write_bytes(b"manifest")
    (tmp_path / "m.p7s").write_bytes(signer.sign_detached(b"manifest"))
    judged = run(openssl_command("k.crt", "m", "m.p7s", issued=True).shell.removeprefix("openssl "))
    assert judged.returncode == 0, judged.stderr


def test_a_signature_over_something_else_is_invalid(signed) -> None:
    class Wrong(Signer):
        def sign_detached(self, data: bytes, *, at: datetime | None = None) -> bytes:
            return super().sign_detached(data + b" ", at=at)

    signer = make()
    verdict = signed(Wrong(signer._key, signer.certificate))
    assert (verdict.state, codes(verdict)) == (State.NOT_INTACT, ["signature-invalid"])


def test_a_certificate_of_the_same_name_with_another_key_is_invalid(signed) -> None:
    signer, other = make(), make(ec.generate_private_key(ec.SECP256R1()))
    verdict = signed(Signer(other._key, signer.certificate))
    assert (verdict.state, codes(verdict)) == (State.NOT_INTACT, ["signature-invalid"])


def changeset(signer: Signer, office, changes, *, signed_by: Signer | None = None) -> list[Member]:
    lines = render(seal(changes(2), {}, office, number=1, previous="", now=NOW))
    name = f"changes/{office.id}/1.jsonl"
    members = [Member.of_bytes(name, "application/x-ndjson", lines)]
    if signed_by:
        signature = signed_by.sign_detached(lines, at=NOW)
        members.append(Member.of_bytes(f"{name}.p7s", "application/pkcs7-signature", signature))
    return members


def test_changesets_bear_their_own_offices_signature(signed, office, changes) -> None:
    owner, relay = make(office=office.id), make(office=OTHER)
    both = TrustList.of([owner.certificate, relay.certificate])

    def check(signed_by: Signer | None, trust: TrustList = both) -> Verdict:
        return signed(relay, trust, NOW, NOW, *changeset(relay, office, changes, signed_by=signed_by))

    good = check(owner)
    assert (good.state, len(good.changesets)) == (State.OK, 1)
    assert (good.changesets[0].office, good.changesets[0].number) == (office.id, 1)
    assert good.changesets[0].signature.certificate == owner.certificate
    assert (check(None).state, codes(check(None))) == (State.REFUSED, ["changeset-unsigned"])
    assert codes(check(relay)) == ["changeset-other-office"]
    assert check(relay).state is State.REFUSED
    forged = make(office=office.id)
    assert (check(forged).state, codes(check(forged))) == (State.NOT_TRUSTED, ["key-changed"])
    assert check(forged, TrustList.of([relay.certificate])).state is State.NOT_TRUSTED
    nameless = make()
    trust = TrustList.of([relay.certificate, nameless.certificate])
    assert codes(check(nameless, trust)) == ["changeset-other-office"]
    noted = replace(trust, offices={**trust.offices, nameless.certificate.fingerprint: office.id})
    assert check(nameless, noted).state is State.OK


def test_changesets_that_are_damaged_or_misplaced(signed, office, changes) -> None:
    owner = make(office=office.id)
    lines = render(seal(changes(2), {}, office, number=1, previous="", now=NOW))

    def check(name: str, data: bytes, signature: bytes | None = None) -> Verdict:
        signature = owner.sign_detached(data, at=NOW) if signature is None else signature
        more = [Member.of_bytes(name, "x/x", data), Member.of_bytes(f"{name}.p7s", "x/x", signature)]
        return signed(owner, None, NOW, NOW, *more)

    right = f"changes/{office.id}/1.jsonl"
    assert check(right, lines).state is State.OK
    altered = lines.replace("réponse 2".encode(), "réponse 3".encode())
    for name, data, signature, code in [
        (right, altered, None, "changeset-altered"),
        (right, lines[:-10], None, "changeset-malformed"),
        (right, lines, owner.sign_detached(altered, at=NOW), "changeset-signature-invalid"),
        (f"changes/{office.id}/2.jsonl", lines, None, "changeset-misplaced"),
        (f"changes/{OTHER}/1.jsonl", lines, None, "changeset-misplaced"),
        ("changes/1.jsonl", lines, None, "changeset-misplaced"),
    ]:
        verdict = check(name, data, signature)
        assert verdict.state is State.REFUSED, code
        assert code in codes(verdict)
        assert verdict.intact


def test_verdict_tells_all_of_it_in_json_and_words(signed, office, changes) -> None:
    signer = make(office=office.id, name="Ministère des Affaires étrangères")
    verdict = signed(signer, None, NOW, NOW, *changeset(signer, office, changes, signed_by=signer))
    told = json.loads(json.dumps(verdict.to_json()))
    assert (told["state"], told["exit_code"], told["intact"], told["trusted"]) == ("ok", 0, True, True)
    assert told["signature"]["signer"]["fingerprint"] == signer.certificate.fingerprint
    assert told["signature"]["signed_at"] == "2026-11-22T12:00:00Z"
    assert told["signature"]["signed_at_declared_by"] == "signer"
    assert [member["state"] for member in told["members"]] == ["intact"] * 3
    assert told["changesets"][0]["number"] == 1
    for language in ("en", "fr", "ar", "es"):
        for each in (verdict, signed(signer, TrustList())):
            said = Words(language).say(each.summary, **each.facts())
            assert "Ministère des Affaires étrangères" in said
            assert "{" not in said


def test_a_missing_file_is_an_error_not_a_verdict(tmp_path: Path) -> None:
    for path, code in [(tmp_path / "no", "packages.file-missing"), (tmp_path, "packages.file-unreadable")]:
        with pytest.raises(GfmdError) as caught:
            verify(path, TrustList(), NOW, NoProgress())
        assert caught.value.code == code


def test_a_report_changed_after_its_own_signature_is_pointed_out(signed, pdf: bytes) -> None:
    signer = make()
    report = signer.sign_pdf(pdf, at=NOW)
    place = report.index(b"/MediaBox") + 12

    def check(data: bytes) -> Verdict:
        return signed(signer, None, NOW, NOW, Member.of_bytes("documents/1/r.pdf", "application/pdf", data))

    assert codes(check(report)) == codes(check(pdf)) == codes(check(b"not a pdf")) == []
    for broken in (report[:place] + b"9" + report[place + 1 :], report + b"% more\n", report[:-200]):
        verdict = check(broken)
        assert (verdict.state, codes(verdict)) == (State.OK, ["pdf-signature-invalid"])
