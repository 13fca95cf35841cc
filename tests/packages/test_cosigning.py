"""Several offices sign one package: it stays the same package, and each signature says what it covers."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest
from lxml import etree

from gfmd_desktop.core import GfmdError, NoProgress, Office
from gfmd_desktop.packages import (
    Signer,
    TrustList,
    Verdict,
    cosign,
    create_identity,
    documents_only,
    join_signatures,
    open_package,
    openssl_command,
    unlock,
    verify,
    write,
)
from gfmd_desktop.packages.manifest import FIRST, beside, write_manifest

SECRET = "other harbour with lanterns"


@pytest.fixture(scope="module")
def second(tmp_path_factory, now) -> Signer:
    office = Office("0198c0de-0000-7000-8000-0000000000b2", "Office national de la statistique", "TUN", "fr")
    return unlock(create_identity(tmp_path_factory.mktemp("b") / office.id, office, "TN", SECRET, now), SECRET)


@pytest.fixture(scope="module")
def third(tmp_path_factory, now) -> Signer:
    office = Office("0198c0de-0000-7000-8000-0000000000c3", "Third Office", "MAR", "en")
    return unlock(create_identity(tmp_path_factory.mktemp("c") / office.id, office, "MA", SECRET, now), SECRET)


@pytest.fixture
def judge(signer: Signer, second: Signer, now):
    def verdict(path: Path, *also: Signer) -> Verdict:
        return verify(path, TrustList.of([signer.certificate, *(each.certificate for each in also)]), now, NoProgress())

    return verdict


def codes(verdict: Verdict) -> list[str]:
    return [finding.code for finding in verdict.findings]


def test_the_package_stays_the_same_and_says_who_signed_what(judge, package, second, now, tmp_path) -> None:
    path = tmp_path / "p.asice"
    made = cosign(package, path, second, NoProgress(), at=now)
    before, after = judge(package), judge(path, second)
    assert (after.state, after.package, after.members) == ("ok", before.package, before.members)
    (other,) = after.cosignatures
    assert other.signature.accepted
    assert other.whole
    assert other.signature.certificate == second.certificate
    assert other.covers == made.covers == tuple(member.name for member in before.members)
    assert after.to_json()["cosignatures"][0]["covers"] == list(made.covers)
    with open_package(path, expected=before.package) as opened:
        assert len(opened.members) == len(before.members)


def test_an_unknown_cosigner_is_told_and_does_not_decide(judge, package, second, tmp_path) -> None:
    cosign(package, tmp_path / "p.asice", second, NoProgress())
    verdict = judge(tmp_path / "p.asice")
    assert (verdict.state, codes(verdict)) == ("ok", ["packages.signer-unknown"])
    assert not verdict.cosignatures[0].signature.accepted


def test_only_some_documents(judge, package, second, tmp_path) -> None:
    cosign(package, tmp_path / "p.asice", second, NoProgress(), covers=documents_only(["1"]))
    (other,) = judge(tmp_path / "p.asice", second).cosignatures
    assert other.covers == ("documents/1/profil migratoire.fr.pdf",)
    told = other.to_json()
    assert (told["covers_everything"], told["documents"], told["covers"]) == (False, ["1"], list(other.covers))
    with pytest.raises(GfmdError) as refused:
        cosign(package, tmp_path / "q.asice", second, NoProgress(), covers=documents_only(["2"]))
    assert refused.value.code == "packages.nothing-to-cosign"


def test_nobody_signs_twice(package, signer, second, tmp_path) -> None:
    path = tmp_path / "p.asice"
    cosign(package, path, second, NoProgress())
    for again in (signer, second):
        with pytest.raises(GfmdError) as refused:
            cosign(path, path, again, NoProgress())
        assert refused.value.code == "packages.cosigned-already"


def test_a_third_signature_in_place(judge, package, second, third, tmp_path, now) -> None:
    path = tmp_path / "p.asice"
    cosign(package, path, second, NoProgress())
    cosign(path, path, third, NoProgress(), covers=documents_only(["1"]))
    verdict = judge(path, second, third)
    assert verdict.state == "ok"
    assert sorted(each.number for each in verdict.cosignatures) == [2, 3]
    signed = {each.signature.certificate.office_name: len(each.covers) > 1 for each in verdict.cosignatures}
    assert signed == {"Office national de la statistique": True, "Third Office": False}


def test_a_date_outside_the_certificate_is_doubted(judge, package, second, now, tmp_path) -> None:
    cosign(package, tmp_path / "p.asice", second, NoProgress(), at=now - timedelta(days=30))
    verdict = judge(tmp_path / "p.asice", second)
    assert (verdict.state, codes(verdict)) == ("ok", ["packages.certificate-not-valid-then"])
    assert not verdict.cosignatures[0].signature.accepted


@pytest.mark.skipif(shutil.which("openssl") is None, reason="needs openssl")
def test_openssl_and_the_standard_accept_it(package, second, tmp_path) -> None:
    cosign(package, tmp_path / "p.asice", second, NoProgress())
    with zipfile.ZipFile(tmp_path / "p.asice") as archive:
        archive.extractall(tmp_path / "out")
    (tmp_path / "out" / "office.pem").write_bytes(second.certificate.pem)
    names = beside(second.certificate.fingerprint).names
    command = openssl_command("office.pem", *names)
    subprocess.run(command.arguments, cwd=tmp_path / "out", check=True, capture_output=True)
    schema = etree.XMLSchema(etree.parse(Path(__file__).with_name("asic_manifest.xsd")))
    schema.assertValid(etree.fromstring((tmp_path / "out" / names[0]).read_bytes()))


@pytest.fixture
def cosigned(package, second, tmp_path):
    cosign(package, tmp_path / "p.asice", second, NoProgress())
    with zipfile.ZipFile(tmp_path / "p.asice") as archive:
        return [(info.filename, archive.read(info)) for info in archive.infolist()]


def test_tampering_with_a_cosignature(judge, cosigned, zipped, received, second, signer) -> None:
    listing, proof = beside(second.certificate.fingerprint).names
    content = dict(cosigned)

    def told(**changed: bytes | None) -> tuple[str, list[str]]:
        bent = {
            **content,
            **{{"listing": listing, "proof": proof}.get(name, name): data for name, data in changed.items()},
        }
        verdict = judge(received(zipped([(name, data) for name, data in bent.items() if data is not None])), second)
        return verdict.state, codes(verdict)

    assert told() == ("ok", [])
    assert told(listing=None)[0] == "not-intact"
    assert told(proof=None)[0] == "not-intact"
    assert told(listing=content[listing] + b" ") == ("not-intact", ["packages.cosignature-malformed"])
    assert told(listing=content[FIRST.listing]) == ("not-intact", ["packages.cosignature-malformed"])
    assert told(proof=content[FIRST.signature]) == ("not-intact", ["packages.signature-invalid"])
    fewer = b"\n".join(line for line in content[listing].split(b"\n") if b"data/stock.csv" not in line)
    assert told(listing=fewer) == ("not-intact", ["packages.signature-invalid"])
    other = content[listing].replace(b"data/stock.csv", b"data/other.csv")
    assert told(listing=other, proof=second.sign_detached(other)) == ("not-intact", ["packages.cosignature-foreign"])
    assert told(listing=None, proof=None) == ("ok", [])  # a signature beside may be taken away: nothing vouches for it


def test_nobody_signs_under_the_name_of_another(judge, package, second, third, zipped, received) -> None:
    with open_package(package) as opened:
        members = opened.members
    taken = beside(third.certificate.fingerprint)
    listing = write_manifest(members, taken.signature)
    with zipfile.ZipFile(package) as archive:
        content = [(info.filename, archive.read(info)) for info in archive.infolist()]
    squatted = [*content, (taken.listing, listing), (taken.signature, second.sign_detached(listing))]
    verdict = judge(received(zipped(squatted)), second)
    assert (verdict.state, codes(verdict)) == ("not-intact", ["packages.cosignature-malformed"])


def test_an_older_numbered_cosignature_still_counts(judge, package, second, now, zipped, received) -> None:
    with open_package(package) as opened:
        listing = write_manifest(opened.members, "META-INF/signature002.p7s")
    with zipfile.ZipFile(package) as archive:
        content = [(info.filename, archive.read(info)) for info in archive.infolist()]
    content += [
        ("META-INF/ASiCManifest002.xml", listing),
        ("META-INF/signature002.p7s", second.sign_detached(listing, at=now)),
    ]
    path = received(zipped(content))
    verdict = judge(path, second)
    assert (verdict.state, verdict.cosignatures[0].signature.accepted) == ("ok", True)
    with pytest.raises(GfmdError, match=r"packages\.cosigned-already"):
        cosign(path, path, second, NoProgress())


def test_copies_signed_apart_are_joined(judge, package, second, third, tmp_path) -> None:
    one, two, whole = (tmp_path / name for name in ("one.asice", "two.asice", "whole.asice"))
    cosign(package, one, second, NoProgress(), covers=documents_only(["1"]))
    cosign(package, two, third, NoProgress())
    assert join_signatures(one, two, whole, NoProgress()) == ("Third Office",)
    verdict = judge(whole, second, third)
    assert (verdict.state, verdict.package) == ("ok", judge(package).package)
    covered = {each.signature.certificate.office_name: each.whole for each in verdict.cosignatures}
    assert covered == {"Third Office": True, "Office national de la statistique": False}
    assert all(each.signature.accepted for each in verdict.cosignatures)
    join_signatures(two, one, two, NoProgress())
    assert judge(two, second, third).cosignatures == judge(whole, second, third).cosignatures
    for same in (whole, one):
        with pytest.raises(GfmdError, match=r"packages\.nothing-to-join"):
            join_signatures(whole, same, whole, NoProgress())


def test_copies_of_different_packages_are_not_joined(package, members, signer, second, third, tmp_path) -> None:
    one, two = tmp_path / "one.asice", tmp_path / "two.asice"
    cosign(package, one, second, NoProgress())
    write(two, members[1:], signer, NoProgress())
    cosign(two, two, third, NoProgress())
    with pytest.raises(GfmdError) as refused:
        join_signatures(one, two, tmp_path / "x.asice", NoProgress())
    assert (refused.value.code, refused.value.context["member"]) == ("packages.copies-differ", FIRST.listing)
    assert not (tmp_path / "x.asice").exists()
    cosign(package, two, second, NoProgress(), covers=documents_only(["1"]))  # the same office, something else
    with pytest.raises(GfmdError, match=r"packages\.copies-differ"):
        join_signatures(one, two, tmp_path / "x.asice", NoProgress())
