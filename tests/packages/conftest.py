"""One identity for the whole run (making an RSA key takes half a second), and packages made with it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gfmd_desktop.core import Change, NoProgress, Office, clock
from gfmd_desktop.packages import (
    Identity,
    Member,
    Signer,
    TrustList,
    create_identity,
    keyfile,
    render,
    seal,
    unlock,
    write,
)
from gfmd_desktop.packages.zipwriter import ZipWriter

PASSPHRASE = "olive kettle harbour sandal"
OFFICE = Office("0198c0de-0000-7000-8000-000000000001", "Ministère du Travail — وزارة الشغل 2030", "TUN", "fr")
DATASET = "0198c0de-0000-7000-8000-0000000000d5"


COST = (keyfile._KIB, keyfile._ROUNDS)


@pytest.fixture(scope="session", autouse=True)
def quick_passphrases() -> Iterator[None]:
    """Make guessing cheap in tests, where a hundred passphrases are tried; one test uses the real cost."""
    patch = pytest.MonkeyPatch()
    patch.setattr(keyfile, "_KIB", 64)
    patch.setattr(keyfile, "_ROUNDS", 1)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def cost() -> tuple[int, int]:
    """The real cost of trying a passphrase: KiB of memory and rounds."""
    return COST


@pytest.fixture(scope="session")
def now() -> datetime:
    """The real moment: openssl and pdfsig check certificates against the computer's clock."""
    return clock.now()


@pytest.fixture(scope="session")
def identity(tmp_path_factory: pytest.TempPathFactory, now: datetime) -> Identity:
    return create_identity(tmp_path_factory.mktemp("home") / OFFICE.id, OFFICE, "TN", PASSPHRASE, now)


@pytest.fixture(scope="session")
def signer(identity: Identity) -> Signer:
    return unlock(identity, PASSPHRASE)


@pytest.fixture(scope="session")
def trust(identity: Identity) -> TrustList:
    return TrustList.of([identity.certificate])


@pytest.fixture(scope="session")
def pdf() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(72, 720, "Migration profile")
    canvas.save()
    return stream.getvalue()


def _changes(count: int = 3) -> list[Change]:
    return [
        Change(
            f"0198c0de-0000-7000-8000-{number:012x}",
            "profile",
            f"P1_1_{number:02d}",
            {"text": f"réponse {number}", "list": [number, None, True]},
            (),
            OFFICE.id,
            "focal point",
            "2026-11-22T10:00:00Z",
        )
        for number in range(1, count + 1)
    ]


def _members(signer: Signer) -> list[Member]:
    sealed = seal(
        _changes(), {DATASET: "ab" * 32}, OFFICE, number=1, previous="", now=datetime(2026, 11, 22, tzinfo=UTC)
    )
    lines = render(sealed)
    table = "REF_AREA,OBS_VALUE\r\n" + "".join(f"TUN,{number * 7919}\r\n" for number in range(400))
    signature = signer.sign_detached(lines)
    return [
        Member.of_bytes("data/stock.csv", "text/csv", table.encode()),
        Member.of_bytes("documents/1/profil migratoire.fr.pdf", "application/pdf", b"%PDF-1.7 not really"),
        Member.of_bytes("sources/تقرير.txt", "text/plain", "مصدر".encode()),
        Member.of_bytes("sources/empty.txt", "text/plain", b""),
        Member.of_bytes(f"changes/{OFFICE.id}/1.jsonl", "application/x-ndjson", lines),
        Member.of_bytes(f"changes/{OFFICE.id}/1.jsonl.p7s", "application/pkcs7-signature", signature),
    ]


@pytest.fixture(scope="session")
def office() -> Office:
    return OFFICE


@pytest.fixture(scope="session")
def passphrase() -> str:
    return PASSPHRASE


@pytest.fixture(scope="session")
def changes() -> Callable[[int], list[Change]]:
    """Changes of the office with ids that sort in their order."""
    return _changes


@pytest.fixture(scope="session")
def members(signer: Signer) -> list[Member]:
    """A small package: table, report, sources and a signed changeset."""
    return _members(signer)


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory, members: list[Member], signer: Signer, now: datetime) -> Path:
    path = tmp_path_factory.mktemp("packages") / "profil 2026.asice"
    write(path, members, signer, NoProgress(), at=now)
    return path


@pytest.fixture(scope="session")
def received(tmp_path_factory: pytest.TempPathFactory) -> Callable[[bytes], Path]:
    """Write bytes as the package file that came in, and return its path; each call replaces the last."""
    path = tmp_path_factory.mktemp("received") / "received.asice"

    def arrive(data: bytes) -> Path:
        path.write_bytes(data)
        return path

    return arrive


@pytest.fixture(scope="session")
def zipped() -> Callable[[list[tuple[str, bytes]]], bytes]:
    """Make a container in our own exact form of any members, as an attacker with our program would."""

    def make(content: list[tuple[str, bytes]]) -> bytes:
        stream = io.BytesIO()
        archive = ZipWriter(stream)
        for name, data in content:
            archive.add(name, len(data), lambda data=data: io.BytesIO(data), stored=name == "mimetype")
        archive.finish()
        return stream.getvalue()

    return make


@pytest.fixture(scope="session")
def content(package: Path) -> list[tuple[str, bytes]]:
    """The package's members in order, as Python's own ZIP reader sees them."""
    with zipfile.ZipFile(package) as archive:
        return [(info.filename, archive.read(info)) for info in archive.infolist()]
