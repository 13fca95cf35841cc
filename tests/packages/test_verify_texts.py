"""The VERIFY texts are followed word for word; the data package is validated by frictionless itself."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from gfmd_desktop.core import LANGUAGES, NoProgress
from gfmd_desktop.packages import (
    Field,
    Identity,
    Member,
    MemberDigest,
    PackageFacts,
    Resource,
    Signer,
    State,
    TrustList,
    datapackage,
    fields_of,
    verify,
    verify_name,
    verify_text,
    write,
)

FILE = "profil d'été 2026.asice"


@dataclass(frozen=True)
class Made:
    """A complete package as an export makes it, and its VERIFY texts."""

    path: Path
    texts: dict[str, str]
    members: tuple[MemberDigest, ...]


def digest_of(member: Member) -> MemberDigest:
    with member.opener() as stream:
        return MemberDigest(member.name, member.media_type, hashlib.sha256(stream.read()).hexdigest(), member.size)


@pytest.fixture(scope="module")
def made(tmp_path_factory, members: list[Member], signer: Signer, identity: Identity, now: datetime) -> Made:
    inner = [*members, described(members)]
    facts = PackageFacts(FILE, identity.certificate, now, tuple(digest_of(member) for member in inner))
    texts = {language: verify_text(language, facts) for language in LANGUAGES}
    path = tmp_path_factory.mktemp("made") / FILE
    told = [Member.of_bytes(verify_name(each), "text/plain", text.encode()) for each, text in texts.items()]
    write(path, [*inner, *told], signer, NoProgress(), at=now)
    return Made(path, texts, facts.members)


def described(members: list[Member]) -> Member:
    table = next(member for member in members if member.name.endswith(".csv"))
    with table.opener() as stream:
        header = next(csv.reader(io.TextIOWrapper(stream, "utf-8")))
    digest = digest_of(table)
    resource = Resource(table.name, "Stock de migrants", table.size, digest.sha256, fields_of(header))
    body = datapackage(
        id="0198c0de-0000-7000-8000-0000000000aa",
        title="Profil migratoire",
        created=datetime.fromisoformat("2026-11-22T12:00:00+00:00"),
        publisher="Ministère",
        resources=[resource],
        licence="CC BY 4.0",
        language="fr",
    )
    return Member.of_bytes("datapackage.json", "application/json", body)


def commands(text: str) -> list[str]:
    """The commands for Linux, in order, as a reader who skips the parts for other systems takes them."""
    found: list[str] = []
    system = ""
    for line in text.splitlines():
        if line.startswith("    ") and not line.strip().count(":") > 20:
            if not system.startswith(("Windows", "macOS")):
                found.append(line.strip())
        else:
            system = line
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_following_the_text_word_for_word(made: Made, tmp_path: Path, language: str, identity: Identity) -> None:
    (tmp_path / FILE).write_bytes(made.path.read_bytes())
    steps = commands(made.texts[language])
    assert [step.split()[0] for step in steps] == [
        "unzip", "cd", "openssl", "openssl", "openssl", "openssl", "grep", "sha256sum",
    ]  # fmt: skip
    done = subprocess.run(["bash", "-ec", "\n".join(steps)], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    fingerprint = ":".join(identity.fingerprint[place : place + 2] for place in range(0, 64, 2)).upper()
    assert fingerprint in done.stdout
    assert f"    {fingerprint}" in made.texts[language]
    assert "Verification successful" in done.stderr
    own, shown = done.stdout.splitlines()[-len(made.members) - 2 : -len(made.members)]
    assert own in shown
    assert verify_name(language) in shown
    assert [line for line in done.stdout.splitlines() if line.endswith(": OK")] == [
        f"{member.name}: OK" for member in sorted(made.members, key=lambda each: each.name)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_following_the_text_on_a_forged_package_fails(made: Made, tmp_path: Path, language: str) -> None:
    (tmp_path / FILE).write_bytes(made.path.read_bytes())
    steps = commands(made.texts[language])
    forging = "printf x >> data/stock.csv"
    script = "\n".join([*steps[:2], forging, *steps[2:]])
    done = subprocess.run(["bash", "-ec", script], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert "data/stock.csv: FAILED" in done.stdout


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_name_office_date_and_every_member(made: Made, language: str, identity: Identity, now) -> None:
    text = made.texts[language]
    assert identity.certificate.groups in text
    assert identity.certificate.office_name in text
    assert now.strftime("%Y-%m-%dT%H:%M:%SZ") in text
    assert all(f"{member.sha256}  {member.name}\n" in text for member in made.members)
    assert "{" not in text.replace("{ $g", "").replace("{64}", "").replace("{ 'CHANGED", "")
    assert "certutil -hashfile" in text
    assert "Get-FileHash" in text
    assert "-CAfile office.pem -out NUL" in text
    assert len({made.texts[each] for each in LANGUAGES}) == len(LANGUAGES)


def test_the_complete_package_is_ok(made: Made, trust: TrustList, now) -> None:
    assert verify(made.path, trust, now, NoProgress()).state is State.OK


def frictionless(*arguments: object, cwd: Path) -> dict[str, object]:
    command = [sys.executable, "-m", "frictionless", "validate", *map(str, arguments), "--json"]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return json.loads(done.stdout)


def test_frictionless_accepts_the_data_package_and_notices_a_changed_figure(made: Made, tmp_path: Path) -> None:
    subprocess.run(["unzip", "-q", made.path, "-d", tmp_path / "x"], check=True)
    report = frictionless("datapackage.json", cwd=tmp_path / "x")
    assert (report["valid"], report["stats"]["tasks"], report["stats"]["errors"]) == (True, 1, 0)
    table = tmp_path / "x" / "data" / "stock.csv"
    table.write_bytes(table.read_bytes().replace(b"7919", b"791x", 1))
    errors = frictionless("datapackage.json", cwd=tmp_path / "x")["tasks"][0]["errors"]
    assert {error["type"] for error in errors} == {"hash-count", "type-error"}


def test_data_package_names_are_unique_and_need_resources() -> None:
    resources = [
        Resource(path, "t", 1, "ab" * 32, (Field("A", "integer", "Title", True),)) for path in ("d/a.csv", "d-a.csv")
    ]
    when = datetime.fromisoformat("2026-11-22T12:00:00+00:00")
    how = {"id": "0198c0de-0000-7000-8000-0000000000aa", "title": "ملف", "created": when, "publisher": "p"}
    package = json.loads(datapackage(resources=resources, **how))
    assert [each["name"] for each in package["resources"]] == ["d-a", "d-a-2"]
    assert package["name"] == "package"
    assert package["resources"][0]["schema"]["fields"] == [
        {"name": "A", "type": "integer", "title": "Title", "constraints": {"required": True}}
    ]
    with pytest.raises(ValueError, match="at least one"):
        datapackage(resources=[], **how)
