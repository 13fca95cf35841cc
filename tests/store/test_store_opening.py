"""Opening: what is refused, what is opened for reading only, and who holds it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gfmd_desktop.core import GfmdError, Office, Words
from gfmd_desktop.store import Store, migrations
from gfmd_desktop.store.lock import WriterLock, lock_path
from gfmd_desktop.store.values import Holder

from .conftest import NOW, OFFICE, change, fill


def code_of(path: Path, **options: bool) -> str:
    with pytest.raises(GfmdError) as told:
        Store.open(path, NOW, **options)
    worded = Words("fr").error(told.value)
    assert worded.cure
    assert "{" not in worded.text
    return told.value.code


def pragma(path: Path, text: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        row = connection.execute(f"PRAGMA {text}").fetchone()
        return row[0] if row else None


def test_a_new_workspace_is_one_file_with_our_mark(tmp_path: Path) -> None:
    path = tmp_path / "été 2026 #1.gfmd"
    with Store.create(path, OFFICE, NOW, author="focal point") as store:
        assert store.office == OFFICE
        assert not store.read_only
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert pragma(path, "application_id") == int.from_bytes(b"GFMD", "big")
    assert pragma(path, "user_version") == migrations.newest()


def test_every_writing_connection_is_as_the_contract_says(store: Store) -> None:
    with store._database.write() as connection:
        ask = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert ask == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    with store._database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA query_only").scalar() == 1


def test_creating_never_overwrites(store: Store) -> None:
    assert store.path
    with pytest.raises(GfmdError) as told:
        Store.create(store.path, OFFICE, NOW)
    assert told.value.code == "store.exists"
    with store.read() as work:
        assert work.settings.get("office")["name"] == OFFICE.name


def test_a_failed_creation_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        Store.create(tmp_path / "a.gfmd", Office(b"bytes", "", ""), NOW)  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


def test_files_that_are_not_ours(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.gfmd") == "store.missing"
    (tmp_path / "text.gfmd").write_text("a,b,c\n" * 400)
    (tmp_path / "empty.gfmd").touch()
    with closing(sqlite3.connect(tmp_path / "other.gfmd")) as connection:
        connection.execute("CREATE TABLE t (a)")
    for name in ("text", "empty", "other"):
        before = (tmp_path / f"{name}.gfmd").read_bytes()
        assert code_of(tmp_path / f"{name}.gfmd") == "store.not-a-workspace"
        assert (tmp_path / f"{name}.gfmd").read_bytes() == before


def test_a_newer_schema_is_refused_with_its_version(store: Store) -> None:
    assert store.path
    store.close()
    with closing(sqlite3.connect(store.path)) as connection:
        connection.execute("INSERT INTO step VALUES (99, 'then', '7.2.0')")
        connection.execute("PRAGMA user_version=99")
        connection.commit()
    with pytest.raises(GfmdError) as told:
        Store.open(store.path, NOW)
    assert told.value.code == "store.newer"
    assert "7.2.0" in Words("en").error(told.value).text


def test_a_damaged_file_is_told_not_opened(store: Store) -> None:
    assert store.path
    fill(store, count=5000)
    store.close()
    content = bytearray(store.path.read_bytes())
    content[20 * 4096 : 60 * 4096] = bytes(40 * 4096)
    store.path.write_bytes(content)
    assert code_of(store.path) == "store.damaged"
    assert not lock_path(store.path).exists()


def test_a_truncated_file_is_told(store: Store) -> None:
    assert store.path
    fill(store, count=5000)
    store.close()
    store.path.write_bytes(store.path.read_bytes()[: 30 * 4096])
    assert code_of(store.path) == "store.damaged"


def test_a_second_opening_reads_and_says_who_writes(store: Store) -> None:
    assert store.path
    with Store.open(store.path, NOW, author="other") as second:
        assert second.read_only
        assert second.held_by
        assert (second.held_by.author, second.held_by.since) == ("focal point", NOW)
        assert [finding.code for finding in second.findings] == ["store.held"]
        with pytest.raises(GfmdError) as told, second.work():
            pass
        assert told.value.code == "store.held"
        assert "focal point" in Words("en").error(told.value).text
        with store.work() as work:
            work.changes.append([change("1", "seen")])
        with second.read() as work:
            assert work.changes.count() == 1


def test_another_process_is_refused_too(store: Store) -> None:
    script = (
        "import sys; from pathlib import Path; from gfmd_desktop.store import Store\n"
        "with Store.open(Path(sys.argv[1]), '2026-01-31T09:00:00Z') as s: print(s.read_only, s.held_by.pid)"
    )
    said = subprocess.run([sys.executable, "-c", script, str(store.path)], capture_output=True, text=True, check=True)
    import os

    assert said.stdout.split() == ["True", str(os.getpid())]


def test_closing_lets_the_next_one_write(store: Store) -> None:
    assert store.path
    store.close()
    store.close()
    with Store.open(store.path, NOW) as again:
        assert not again.read_only


def test_the_note_of_a_process_that_died_is_stale(store: Store) -> None:
    assert store.path
    store.close()
    script = (
        "import os, sys; from pathlib import Path; from gfmd_desktop.store import Store\n"
        "s = Store.open(Path(sys.argv[1]), '2026-01-31T09:00:00Z', author='gone'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, str(store.path)], check=True)
    assert lock_path(store.path).exists()
    with Store.open(store.path, NOW) as again:
        assert not again.read_only


def test_the_note_of_another_computer_counts_until_it_is_set_aside(store: Store) -> None:
    assert store.path
    store.close()
    lock_path(store.path).write_text('{"host": "other-computer", "pid": 1, "author": "deputy", "since": "2026"}')
    with Store.open(store.path, NOW) as second:
        assert second.read_only
        assert second.held_by == Holder("other-computer", 1, "deputy", "2026")
    with Store.open(store.path, NOW, take_over=True) as second:
        assert not second.read_only


def test_a_spoilt_note_does_not_lock_anybody_out(store: Store) -> None:
    assert store.path
    store.close()
    lock_path(store.path).write_bytes(b"\xff{")
    with Store.open(store.path, NOW) as second:
        assert not second.read_only


def test_a_lock_is_released_once(tmp_path: Path) -> None:
    held = WriterLock.take(tmp_path / "x.gfmd", "a", NOW)
    assert isinstance(held, WriterLock)
    assert isinstance(WriterLock.take(tmp_path / "x.gfmd", "b", NOW), Holder)
    held.close()
    held.close()
    assert not list(tmp_path.iterdir())


def test_reading_only_on_request_leaves_no_lock(store: Store) -> None:
    assert store.path
    store.close()
    with Store.open(store.path, NOW, read_only=True) as reader:
        assert reader.held_by is None
        assert not lock_path(store.path).exists()
        with pytest.raises(GfmdError) as told, reader.work():
            pass
        assert told.value.code == "store.read-only"


def test_readers_see_the_last_commit_while_another_thread_writes(store: Store) -> None:
    inside, go_on = threading.Event(), threading.Event()

    def write() -> None:
        with store.work() as work:
            work.changes.append([change("1", "x")])
            inside.set()
            go_on.wait(20)

    writer = threading.Thread(target=write)
    writer.start()
    assert inside.wait(20)
    with store.read() as work:
        assert work.changes.count() == 0
        go_on.set()
        writer.join()
        assert work.changes.count() == 0
    with store.read() as work:
        assert work.changes.count() == 1


def test_writers_take_turns(store: Store) -> None:
    def write(number: int) -> None:
        for part in range(10):
            with store.work() as work:
                work.settings.put("n", work.settings.get("n", 0) + 1)
                work.changes.append([change(f"{number}-{part}", part)])

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as work:
        assert (work.settings.get("n"), work.changes.count()) == (40, 40)


def test_units_of_work_do_not_nest(store: Store) -> None:
    with store.work(), pytest.raises(RuntimeError), store.work():
        pass


@pytest.mark.parametrize(
    "raised", [KeyError("ours"), GfmdError("core.resource-missing", name="x"), KeyboardInterrupt()]
)
def test_whatever_is_raised_nothing_is_written(store: Store, raised: BaseException) -> None:
    with pytest.raises(type(raised)), store.work() as work:
        work.changes.append([change("1", "x")])
        work.settings.put("a", 1)
        raise raised
    with store.read() as work:
        assert work.changes.count() == 0
        assert work.settings.get("a") is None
    with store.work() as work:
        work.changes.append([change("1", "x")])


def test_another_program_in_the_middle_of_writing_is_told_as_busy(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with store.work() as work:
        work.settings.put("warm", 1)
    with store._database._writer.connect() as connection:  # type: ignore[union-attr]
        connection.exec_driver_sql("PRAGMA busy_timeout=0")
    with closing(sqlite3.connect(str(store.path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(GfmdError) as told, store.work():
            pass
        assert told.value.code == "store.busy"
        other.execute("ROLLBACK")
    with store.work() as work:
        work.settings.put("then", replace(OFFICE).name)
