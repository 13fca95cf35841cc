"""Parts and sticks: what arrives is what was sent, or is named."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import Cancelled, GfmdError, NoProgress
from gfmd_desktop.packages import carry, carrying, is_part, join, split, whole_name
from gfmd_desktop.packages.parts import SMALLEST


def code_of(work, *arguments) -> str:
    with pytest.raises(GfmdError) as refused:
        work(*arguments)
    return refused.value.code


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "from").mkdir()
    path = tmp_path / "from" / "profil — ملف.asice"
    path.write_bytes(os.urandom(5 * SMALLEST + 17))
    return path


@settings(max_examples=25, deadline=None)
@given(size=st.integers(0, 4 * SMALLEST), part=st.integers(SMALLEST, 3 * SMALLEST))
def test_joined_is_what_was_split(tmp_path_factory, size: int, part: int) -> None:
    folder = tmp_path_factory.mktemp("parts")
    (folder / "p.asice").write_bytes(os.urandom(size))
    made = split(folder / "p.asice", folder, part, NoProgress())
    assert all(each.stat().st_size <= part for each in made.files)
    assert all(is_part(each) and whole_name(each) == "p.asice" for each in made.files)
    join(made.files[-1], folder / "again", NoProgress())
    assert (folder / "again").read_bytes() == (folder / "p.asice").read_bytes()


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(GfmdError, match=r"packages\.file-missing"):
        split(tmp_path / "nothing.asice", tmp_path, SMALLEST, NoProgress())


def test_missing_and_damaged_parts_are_named(file: Path, tmp_path: Path) -> None:
    made = split(file, tmp_path, SMALLEST, NoProgress())
    assert len(made.files) == 6
    target = tmp_path / "out"
    bent = bytearray(made.files[2].read_bytes())
    bent[5] ^= 1
    made.files[2].write_bytes(bent)
    with pytest.raises(GfmdError) as refused:
        join(made.files[0], target, NoProgress())
    assert (refused.value.code, refused.value.context["name"]) == ("packages.part-damaged", made.files[2].name)
    made.files[1].unlink()
    made.files[4].unlink()
    with pytest.raises(GfmdError) as refused:
        join(made.files[0], target, NoProgress())
    assert refused.value.code == "packages.parts-missing"
    assert refused.value.context["missing"] == f"{made.files[1].name}, {made.files[4].name}"
    assert not target.exists()


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_other_tools_check_and_join(file: Path, tmp_path: Path) -> None:
    made = split(file, tmp_path, SMALLEST, NoProgress())
    subprocess.run(["sha256sum", "--check", made.listing.name], cwd=tmp_path, check=True, capture_output=True)
    joined = subprocess.run(["cat", *made.files], check=True, capture_output=True).stdout
    assert joined == file.read_bytes()


def test_sizes_and_names_that_do_not_work(file: Path, tmp_path: Path) -> None:
    assert code_of(split, file, tmp_path, SMALLEST - 1, NoProgress()) == "packages.part-size"
    assert code_of(join, file, tmp_path / "x", NoProgress()) == "packages.not-a-part"
    (tmp_path / "p.part-001-of-000").touch()
    assert code_of(join, tmp_path / "p.part-001-of-000", tmp_path / "x", NoProgress()) == "packages.parts-missing"


def test_a_carried_file_is_compared_and_named_last(file: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    done = carry(file, stick, NoProgress())
    assert (done.path.read_bytes(), done.already) == (file.read_bytes(), False)
    assert carry(file, stick, NoProgress()).already
    done.path.write_bytes(b"another")
    assert code_of(carry, file, stick, NoProgress()) == "packages.carrier-occupied"
    assert done.path.read_bytes() == b"another"
    assert [path.name for path in stick.iterdir()] == [file.name]


def test_what_a_bad_stick_does_is_noticed(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "stick"
    assert code_of(carry, file, stick, NoProgress()) == "packages.carrier-missing"
    stick.mkdir()

    class Full:
        free = 1000

    with monkeypatch.context() as patch:
        patch.setattr(carrying.shutil, "disk_usage", lambda folder: Full)
        assert code_of(carry, file, stick, NoProgress()) == "packages.carrier-space"
    real = os.fsync

    def forgetful(handle: int) -> None:
        """Lose a block, as a worn stick does, when told to write everything."""
        os.lseek(handle, 100, os.SEEK_SET)
        os.write(handle, bytes(16))
        real(handle)

    with monkeypatch.context() as patch:
        patch.setattr(carrying.os, "fsync", forgetful)
        assert code_of(carry, file, stick, NoProgress()) == "packages.carrier-differs"

    def gone(handle: int) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(carrying.os, "fsync", gone)
        assert code_of(carry, file, stick, NoProgress()) == "packages.carrier-failed"
    assert list(stick.iterdir()) == []


def test_cancelling_leaves_nothing(file: Path, tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int, text: str = "") -> None:
            if done:
                raise Cancelled

    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(Cancelled):
        carry(file, stick, Stop())
    assert list(stick.iterdir()) == []
