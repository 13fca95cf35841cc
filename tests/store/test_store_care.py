"""Backups, restoring, doctor, migrations, files of earlier releases, kinds of folders."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from gfmd_desktop.core import GfmdError, Words
from gfmd_desktop.store import ObservationFilter, Store, backup, backups, doctor, due, folder_of, restore
from gfmd_desktop.store.folder import FolderKind, file_system, kind, of_type
from gfmd_desktop.store.migrations import STEPS, Step

from .conftest import NOW, OFFICE, change, fill

RELEASED = sorted((Path(__file__).parents[1] / "data" / "stores").glob("v*.gfmd"))


def day(number: int) -> str:
    return f"2026-02-{number:02}T08:00:00Z"


def count(path: Path) -> int:
    with Store.open(path, NOW, read_only=True) as reader, reader.read() as work:
        return work.changes.count()


def test_a_backup_of_an_open_workspace_holds_what_was_committed(store: Store) -> None:
    assert store.path
    fill(store)
    with store.work() as work:
        work.changes.append([change("1", "x")])
    with store.work() as work:
        work.changes.append([change("2", "not yet")])
        made = backup(store.path, NOW, reason="before-import")
    assert (made.reason, made.made_at) == ("before-import", NOW)
    assert made.path.parent == folder_of(store.path)
    assert count(made.path) == 1
    assert doctor(made.path)[:-1] == ()
    assert [each.name for each in folder_of(store.path).iterdir()] == [made.path.name]


def test_a_backup_is_of_one_moment_while_others_write(store: Store) -> None:
    assert store.path
    fill(store, count=60_000)

    class Writer:
        steps = 0

        def step(self, done: int, total: int, text: str = "") -> None:
            self.steps += 1
            with store.work() as work:
                work.changes.append([change(f"meanwhile-{self.steps}", "x")])

    writer = Writer()
    made = backup(store.path, NOW, progress=writer)
    assert writer.steps > 1
    assert count(made.path) == 0
    assert count(store.path) == writer.steps


def test_backups_roll_and_today_is_known(store: Store) -> None:
    assert store.path
    assert due(store.path, day(1))
    for number in range(1, 6):
        backup(store.path, day(number), keep=3)
    twice = backup(store.path, day(5), keep=3)
    assert [each.made_at for each in backups(store.path)] == [day(5), day(5), day(4)]
    assert backups(store.path)[0] == twice
    assert not due(store.path, day(5))
    assert due(store.path, day(6))


def test_files_that_are_not_backups_are_left_alone(store: Store) -> None:
    assert store.path
    backup(store.path, day(1))
    mine = folder_of(store.path) / "my own copy.gfmd"
    mine.write_bytes(b"x")
    interrupted = folder_of(store.path) / "20260201T080000Z_manual.part"
    interrupted.write_bytes(b"x")
    backup(store.path, day(2), keep=1)
    assert mine.exists()
    assert not interrupted.exists()
    assert len(backups(store.path)) == 1


def test_a_damaged_workspace_does_not_push_out_good_backups(store: Store) -> None:
    assert store.path
    fill(store, count=5000)
    good = backup(store.path, day(1), keep=1)
    store.close()
    spoil(store.path)
    with pytest.raises(GfmdError) as told:
        backup(store.path, day(2), keep=1)
    assert told.value.code == "store.damaged"
    assert backups(store.path) == (good,)
    assert list(folder_of(store.path).iterdir()) == [good.path]


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[20 * 4096 : 60 * 4096] = bytes(40 * 4096)
    path.write_bytes(content)


def test_restoring_brings_back_the_past_and_keeps_the_present(store: Store) -> None:
    assert store.path
    with store.work() as work:
        work.changes.append([change("1", "x")])
    old = backup(store.path, day(1))
    with store.work() as work:
        work.changes.append([change("2", "y")])
    with pytest.raises(GfmdError) as told:
        restore(store.path, old.path, day(2))
    assert told.value.code == "store.held"
    store.close()
    kept = restore(store.path, old.path, day(2))
    assert (count(store.path), count(kept)) == (1, 2)
    assert [each.reason for each in backups(store.path)] == ["before-restore", "manual"]
    restore(store.path, kept, day(3))
    assert count(store.path) == 2


def test_a_restore_that_fails_leaves_the_present_with_all_that_was_confirmed(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert store.path
    old = backup(store.path, day(1))
    with store.work() as work:
        work.changes.append([change("1", "still in the journal")])
    crashed = tmp_path / "crashed" / "a.gfmd"
    crashed.parent.mkdir()
    for suffix in ("", "-wal"):
        shutil.copyfile(f"{store.path}{suffix}", f"{crashed}{suffix}")

    def refuse(source: Path, target: Path) -> Path:
        if target == crashed:
            raise OSError(errno.ENOSPC, "full")
        return rename(source, target)

    rename = Path.replace
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(GfmdError) as told:
        restore(crashed, old.path, day(2))
    assert told.value.code == "store.disk-full"
    assert count(crashed) == 1
    monkeypatch.undo()
    kept = restore(crashed, old.path, day(2))
    assert (count(crashed), count(kept)) == (0, 1)


def test_restoring_sets_a_damaged_file_aside(store: Store) -> None:
    assert store.path
    fill(store, count=5000)
    old = backup(store.path, day(1))
    store.close()
    spoil(store.path)
    damaged = store.path.read_bytes()
    aside = restore(store.path, old.path, day(2))
    assert aside.read_bytes() == damaged
    with Store.open(store.path, NOW) as again, again.read() as work:
        assert work.totals().observations == 5000


def test_an_old_journal_is_never_played_into_a_restored_file(store: Store) -> None:
    assert store.path
    old = backup(store.path, day(1))
    with store.work() as work:
        work.changes.append([change("1", "x")])
    wal = store.path.with_name(store.path.name + "-wal")
    content = wal.read_bytes()
    store.close()
    wal.write_bytes(content)
    restore(store.path, old.path, day(2))
    assert count(store.path) == 0


def test_a_spoilt_backup_is_refused_before_anything_happens(store: Store) -> None:
    assert store.path
    fill(store, count=5000)
    old = backup(store.path, day(1))
    store.close()
    spoil(old.path)
    before = store.path.read_bytes()
    with pytest.raises(GfmdError) as told:
        restore(store.path, old.path, day(2))
    assert told.value.code == "store.damaged"
    assert store.path.read_bytes() == before
    assert "store.backup-damaged" in {finding.code for finding in doctor(store.path)}


def test_the_doctor_finds_what_is_wrong(store: Store) -> None:
    assert store.path
    fill(store)
    with store.work() as work:
        work.sources.put_bytes(b"bytes", name="a.xlsx", media_type="x", added_at=NOW)
        work.changes.append([change("1", "x", "never-came")])
    assert {finding.code for finding in doctor(store.path)} == {"store.parents-not-arrived", "store.no-backup"}
    with store._database.write() as connection:
        connection.exec_driver_sql("UPDATE source_part SET bytes = x'00'")
        connection.exec_driver_sql("DELETE FROM observation WHERE id < 3")
    found = doctor(store.path)
    assert {"store.source-damaged", "store.observations-missing"} < {finding.code for finding in found}
    words = Words("ar")
    assert all(words.finding(finding).cure and "{" not in str(words.finding(finding)) for finding in found)


def test_the_doctor_speaks_of_files_it_cannot_read(tmp_path: Path) -> None:
    assert [finding.code for finding in doctor(tmp_path / "none.gfmd")] == ["store.missing"]


NEXT = STEPS[-1].number + 1


def _add_colour(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE setting ADD COLUMN colour TEXT")


def _fail(connection: Connection) -> None:
    connection.exec_driver_sql("CREATE TABLE half (a TEXT) STRICT")
    raise GfmdError("core.resource-missing", name="step")


def test_an_older_file_is_backed_up_and_migrated(store: Store) -> None:
    assert store.path
    fill(store)
    store.close()
    steps = (*STEPS, Step(NEXT, _add_colour))
    with Store.open(store.path, NOW, steps=steps) as again, again.read() as work:
        assert work.totals().observations == 300
    assert [each.reason for each in backups(store.path)] == [f"before-schema-{NEXT}"]
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT,)
        assert "colour" in [row[1] for row in connection.execute("PRAGMA table_info(setting)")]
    with pytest.raises(GfmdError) as told:
        Store.open(store.path, NOW)
    assert told.value.code == "store.newer"
    restore(store.path, backups(store.path)[0].path, NOW)


def test_a_step_that_fails_leaves_the_file_as_it_was(store: Store) -> None:
    assert store.path
    store.close()
    with pytest.raises(GfmdError):
        Store.open(store.path, NOW, steps=(*STEPS, Step(NEXT, _add_colour), Step(NEXT + 1, _fail)))
    with closing(sqlite3.connect(store.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT - 1,)
        assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone() == (0,)
    with Store.open(store.path, NOW) as again:
        assert not again.read_only


def test_an_older_file_that_cannot_be_migrated_says_so(store: Store) -> None:
    assert store.path
    with pytest.raises(GfmdError) as told:
        Store.open(store.path, NOW, steps=(*STEPS, Step(NEXT, _add_colour)))
    assert told.value.code == "store.older"


def structure(path: Path) -> list[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name")
        return [(name, "".join(sql.split())) for name, sql in found]


def test_every_release_has_left_its_file() -> None:
    assert [int(path.stem[1:]) for path in RELEASED] == [step.number for step in STEPS]


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_file_of_every_release_opens(released: Path, store: Store, tmp_path: Path) -> None:
    path = tmp_path / "old.gfmd"
    shutil.copyfile(released, path)
    with Store.open(path, NOW) as old:
        with old.read() as work:
            (found,) = work.datasets.all()
            (source,) = work.sources.all()
            assert work.sources.read(source.sha256).startswith(b"INDICATOR")
            assert work.observations.count(_everything(found.id)) == found.observations == 3
            assert work.observations.find(_everything(found.id))[0].value is not None
            assert work.changes.heads("profile", "P1_1_02")[0].value == "Deuxième version"
            assert work.partners.trusted()[0].certificate
            assert work.changesets.last(old.office.id)
            assert work.templates.body("annex", "1") == b"template"
            assert work.aliases.of("UN DESA", "area") == {"Republic of Moldova": "MDA"}
            assert work.recipes.all()[0].body == {"sheet": "Table 1"}
            assert work.packages.all()[0].verdict == {"intact": True}
        with old.work() as work:
            work.changes.append([change("new", "still writable")])
    assert [finding for finding in doctor(path) if finding.severity == "error"] == []
    store.close()
    assert store.path
    assert structure(path) == structure(store.path)


def _everything(dataset: str) -> ObservationFilter:
    return ObservationFilter(datasets=(dataset,))


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /mnt/share nfs4 rw 0 0
//server/daten /mnt/with\\040space cifs rw 0 0
/dev/sdb1 /media/stick vfat rw 0 0
/dev/sdc1 /media/stick/inner ext4 rw 0 0
"""


@pytest.mark.parametrize(
    ("place", "name", "meaning"),
    [
        ("/home/me", "ext4", FolderKind.LOCAL),
        ("/mnt/share/a/b", "nfs4", FolderKind.NETWORK),
        ("/mnt/shared", "ext4", FolderKind.LOCAL),
        ("/mnt/with space", "cifs", FolderKind.NETWORK),
        ("/media/stick", "vfat", FolderKind.FAT),
        ("/media/stick/inner/x", "ext4", FolderKind.LOCAL),
        ("/", "ext4", FolderKind.LOCAL),
    ],
)
def test_the_system_says_what_a_folder_is(place: str, name: str, meaning: FolderKind) -> None:
    assert file_system(Path(place), MOUNTS) == name
    assert of_type(name) is meaning


@pytest.mark.parametrize(
    ("name", "meaning"),
    [
        ("OneDrive", FolderKind.SYNCHRONISED),
        ("OneDrive - Ministère de l'Intérieur", FolderKind.SYNCHRONISED),
        ("Dropbox (Office)", FolderKind.SYNCHRONISED),
        ("Google Drive", FolderKind.SYNCHRONISED),
        ("Nextcloud", FolderKind.SYNCHRONISED),
        ("Documents", FolderKind.LOCAL),
        ("Boxes", FolderKind.LOCAL),
        ("mega project", FolderKind.LOCAL),
    ],
)
def test_synchronised_folders_are_known_by_name(tmp_path: Path, name: str, meaning: FolderKind) -> None:
    inner = tmp_path / name / "inner"
    inner.mkdir(parents=True)
    assert kind(inner) is meaning
    with Store.create(inner / "a.gfmd", OFFICE, NOW) as store:
        assert [finding.code for finding in store.findings] == ["store.folder-synchronised"] * (
            meaning is not FolderKind.LOCAL
        )


def test_synchronised_folders_are_known_by_their_mark(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert kind(tmp_path) is FolderKind.SYNCHRONISED


def test_a_network_folder_gets_a_journal_that_needs_no_shared_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "mounts"
    table.write_text(f"server:/x {tmp_path.resolve()} nfs4 rw 0 0\n")
    monkeypatch.setattr("gfmd_desktop.store.folder.MOUNTS", table)
    with Store.create(tmp_path / "a.gfmd", OFFICE, NOW) as store:
        assert [finding.code for finding in store.findings] == ["store.folder-network"]
        with store._database.write() as connection:
            assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
        with store.work() as work:
            work.changes.append([change("1", "x")])
        with store.read() as work:
            assert work.changes.count() == 1
        assert not (tmp_path / "a.gfmd-wal").exists()


@pytest.mark.skipif(os.name == "nt", reason="permissions of folders are a matter of POSIX here")
def test_a_read_only_medium_is_opened_for_reading(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    assert store.path
    fill(store)
    store.close()
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    before = sorted(each.name for each in store.path.parent.iterdir())
    with Store.open(store.path, NOW) as reader:
        assert [finding.code for finding in reader.findings] == ["store.opened-read-only"]
        with reader.read() as work:
            assert work.totals().observations == 300
        assert sorted(each.name for each in store.path.parent.iterdir()) == before
