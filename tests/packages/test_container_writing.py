"""Writing a package: whole or not at all, the same bytes for the same content, and as large as one likes."""

from __future__ import annotations

import errno
import io
import random
import subprocess
import tracemalloc
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import Cancelled, GfmdError, NoProgress
from gfmd_desktop.packages import Member, PackageDigest, Signer, State, TrustList, open_package, verify, write
from gfmd_desktop.packages import zipform as form
from gfmd_desktop.packages.zipreader import chunks, scan
from gfmd_desktop.packages.zipwriter import ZipWriter


class Recorder:
    """Progress that remembers, and stops at a given step."""

    def __init__(self, stop_at: int = -1) -> None:
        self.steps: list[tuple[int, int, str]] = []
        self._stop_at = stop_at

    def step(self, done: int, total: int, text: str = "") -> None:
        if len(self.steps) == self._stop_at:
            raise Cancelled
        self.steps.append((done, total, text))


class Unsigned(Signer):
    """Signs with constant bytes, so that only the container is compared."""

    def __init__(self) -> None:
        pass

    def sign_detached(self, data: bytes, *, at: datetime | None = None) -> bytes:
        return b"signature"


def test_digest_names_the_content_not_the_file(tmp_path: Path, members: list[Member], signer: Signer, now) -> None:
    one = write(tmp_path / "1", members, signer, NoProgress(), at=now)
    two = write(tmp_path / "2", list(reversed(members)), signer, NoProgress(), at=now)
    assert isinstance(one, PackageDigest)
    assert one.value == two.value
    assert one.members == two.members
    assert [each.name for each in one.members] == sorted(each.name for each in members)
    other = write(tmp_path / "3", members[1:], signer, NoProgress(), at=now)
    assert other.value != one.value


def test_containers_are_byte_for_byte_equal(tmp_path: Path, members: list[Member]) -> None:
    for name in ("1", "2"):
        write(tmp_path / name, members, Unsigned(), NoProgress())
    assert (tmp_path / "1").read_bytes() == (tmp_path / "2").read_bytes()


def test_verdict_and_writer_agree_on_the_digest(
    package: Path, trust: TrustList, now, members, signer, tmp_path
) -> None:
    digest = write(tmp_path / "p", members, signer, NoProgress(), at=now)
    verdict = verify(tmp_path / "p", trust, now, NoProgress())
    assert (verdict.package, verdict.state) == (digest.value, State.OK)
    assert verify(package, trust, now, NoProgress()).package == digest.value
    assert {(m.name, m.sha256, m.size) for m in verdict.members} == {(m.name, m.sha256, m.size) for m in digest.members}


def test_cancelling_at_any_step_leaves_nothing(tmp_path: Path, members: list[Member], signer: Signer) -> None:
    path = tmp_path / "p.asice"
    whole = Recorder()
    write(path, members, signer, whole)
    assert whole.steps[-1][0] == whole.steps[-1][1] == sum(member.size for member in members)
    path.write_bytes(b"what stood there before")
    for step in range(len(whole.steps)):
        with pytest.raises(Cancelled):
            write(path, members, signer, Recorder(step))
        assert [each.name for each in tmp_path.iterdir()] == ["p.asice"]
        assert path.read_bytes() == b"what stood there before"


def test_verifying_can_be_cancelled(package: Path, trust: TrustList, now) -> None:
    with pytest.raises(Cancelled):
        verify(package, trust, now, Recorder(2))


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "packages.disk-full"), (errno.EIO, "packages.write-failed")]
)
def test_a_failing_disk_leaves_nothing(tmp_path: Path, signer: Signer, number: int, code: str) -> None:
    def fail() -> io.BytesIO:
        raise OSError(number, "disk")

    with pytest.raises(GfmdError) as caught:
        write(tmp_path / "p", [Member("data/a", "x/y", 1, fail)], signer, NoProgress())
    assert caught.value.code == code
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("size", [4, 6])
def test_a_source_that_changes_meanwhile_is_noticed(tmp_path: Path, signer: Signer, size: int) -> None:
    with pytest.raises(GfmdError) as caught:
        write(tmp_path / "p", [Member("a", "x/y", size, lambda: io.BytesIO(b"12345"))], signer, NoProgress())
    assert caught.value.code == "packages.member-size-differs"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["../a"], "packages.name-unsafe"),
        (["META-INF/x"], "packages.name-unsafe"),
        (["meta-inf/x"], "packages.name-clash"),
        (["mimetype"], "packages.member-doubled"),
        (["a", "a"], "packages.member-doubled"),
        (["a", "A"], "packages.name-clash"),
        (["nul"], "packages.name-device"),
        ([], "packages.limits-exceeded"),
    ],
)
def test_what_readers_would_refuse_is_not_written(tmp_path: Path, signer: Signer, names: list[str], code: str) -> None:
    with pytest.raises(GfmdError) as caught:
        write(tmp_path / "p", [Member.of_bytes(name, "x/y", b"") for name in names], signer, NoProgress())
    assert caught.value.code == code
    assert not list(tmp_path.iterdir())


def test_very_regular_tables_are_stored_rather_than_looking_like_a_bomb(
    tmp_path: Path, signer: Signer, trust: TrustList, now
) -> None:
    path = tmp_path / "p"
    write(path, [Member.of_bytes("data/zeros.csv", "text/csv", b"0" * (3 << 20))], signer, NoProgress(), at=now)
    assert verify(path, trust, now, NoProgress()).state is State.OK
    with zipfile.ZipFile(path) as archive:
        assert archive.getinfo("data/zeros.csv").compress_type == zipfile.ZIP_STORED


NAMES = st.text(st.characters(categories=["L", "N"], max_codepoint=0x6FF), min_size=1, max_size=12)


@settings(deadline=None, max_examples=60)
@given(st.dictionaries(NAMES, st.binary(max_size=3000), min_size=1, max_size=6))
def test_round_trip_of_any_members(tmp_path_factory, content: dict[str, bytes]) -> None:
    path = tmp_path_factory.getbasetemp() / "round.asice"
    members = [Member.of_bytes(f"data/{name}", "x/y", data) for name, data in content.items()]
    try:
        digest = write(path, members, Unsigned(), NoProgress())
    except GfmdError as problem:
        assert problem.code.startswith("packages.name-")
        return
    with open_package(path, digest.value) as package:
        assert {each.name: package.read(each.name) for each in package.members} == {
            f"data/{name}": data for name, data in content.items()
        }
    with zipfile.ZipFile(path) as archive:
        assert {name: archive.read(f"data/{name}") for name in content} == content


def test_zip64_form_is_what_other_tools_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files beyond 4 GiB use other fields; with the threshold lowered the same code runs on small ones."""
    monkeypatch.setattr(form, "WIDE", 1000)
    path = tmp_path / "wide.zip"
    body = random.Random(1).randbytes(5000)
    with path.open("w+b") as stream:
        archive = ZipWriter(stream)
        archive.add("mimetype", 3, lambda: io.BytesIO(b"abc"), stored=True)
        archive.add("data/wide.bin", 5000, lambda: io.BytesIO(body))
        archive.finish()
        found = scan(stream, "wide.zip")
        assert (found.findings, found.canonical) == ((), True)
        assert b"".join(chunks(stream, found.members[1])) == body
    assert subprocess.run(["unzip", "-tq", path], check=False, capture_output=True).returncode == 0
    with zipfile.ZipFile(path) as judged:
        assert judged.read("data/wide.bin") == body
        assert judged.getinfo("data/wide.bin").extra[:2] == b"\x01\0"


def test_directory_beyond_4_gib() -> None:
    end = form.end_records(70_000, 1 << 20, 5 << 30)
    assert end.startswith(form.END64)
    assert form.END64_RECORD.unpack_from(end)[-4:] == (70_000, 70_000, 1 << 20, 5 << 30)
    far = form.central_header(form.Entry("a", 0, 0, 1, 1, 5 << 30))
    assert far.endswith((5 << 30).to_bytes(8, "little"))


def test_memory_stays_bounded(tmp_path: Path, signer: Signer, trust: TrustList, now) -> None:
    """48 MB pass through a few MB: as a stream when writing, and when checking."""

    class Long(io.RawIOBase):
        left = 48 << 20

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            count = min(size, self.left)
            self.left -= count
            return noise[:count]

    noise = random.Random(2).randbytes(1 << 20)
    signer.sign_detached(b"")
    tracemalloc.start()
    try:
        path = tmp_path / "p"
        write(path, [Member("sources/big.zip", "application/zip", 48 << 20, Long)], signer, NoProgress(), at=now)
        assert verify(path, trust, now, NoProgress()).state is State.OK
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert path.stat().st_size > 48 << 20
    assert peak < 12 << 20
