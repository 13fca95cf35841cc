"""A package with anything changed is never OK, and the verdict names the member."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import GfmdError, NoProgress
from gfmd_desktop.packages import MemberState, State, TrustList, Verdict, open_package, verify
from gfmd_desktop.packages.zipreader import Damaged, Limits, chunks, scan

Content = list[tuple[str, bytes]]
FAST = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)


@pytest.fixture(scope="session")
def judge(received: Callable[[bytes], Path], trust: TrustList, now: datetime) -> Callable[[bytes], Verdict]:
    return lambda data: verify(received(data), trust, now, NoProgress())


def codes(verdict: Verdict) -> set[str]:
    return {finding.code for finding in verdict.findings}


def places(verdict: Verdict, code: str) -> set[str]:
    return {finding.where.part for finding in verdict.findings if finding.code == code}


def contents(data: bytes) -> list[tuple[str, bytes]] | None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(info.filename, archive.read(info)) for info in archive.infolist()]


def test_untouched_package_is_ok(judge, package: Path) -> None:
    verdict = judge(package.read_bytes())
    assert (verdict.state, verdict.findings, verdict.exit_code) == (State.OK, (), 0)
    assert {member.state for member in verdict.members} == {MemberState.INTACT}


@FAST
@given(place=st.integers(0), change=st.integers(1, 255))
def test_no_byte_is_free(judge, package: Path, place: int, change: int) -> None:
    data = bytearray(package.read_bytes())
    data[place % len(data)] ^= change
    verdict = judge(bytes(data))
    if verdict.state is State.OK:  # DEFLATE can say the same in two ways; then nothing that anyone reads has changed
        assert contents(bytes(data)) == contents(package.read_bytes())
    else:
        assert verdict.exit_code == 4
        assert verdict.findings


def test_every_byte_of_headers_and_signature_counts(judge, package: Path) -> None:
    """Where there is no compression there is no second way to say the same: each byte is signed or determined."""
    raw = package.read_bytes()
    with package.open("rb") as stream:
        listed = scan(stream, "").members
    packed = {p for m in listed if m.entry.method == 8 for p in range(m.data_offset, m.end)}
    free = [place for place in range(len(raw)) if place not in packed]
    for place in free[::7]:
        data = bytearray(raw)
        data[place] ^= 1 << (place % 8)
        assert judge(bytes(data)).state is not State.OK, place


@FAST
@given(data=st.data())
def test_cut_or_lengthened_is_not_intact(judge, package: Path, data: st.DataObject) -> None:
    raw = package.read_bytes()
    cut = data.draw(st.integers(4, len(raw) - 1))
    assert judge(raw[:cut]).exit_code == 4
    assert judge(raw + data.draw(st.binary(min_size=1, max_size=40))).exit_code == 4


@FAST
@given(data=st.data())
def test_members_dropped_added_renamed_doubled_swapped(judge, zipped, content: Content, data: st.DataObject) -> None:
    """An attacker who writes containers exactly as we do still cannot touch the set of members."""
    edited = list(content)
    index = data.draw(st.integers(0, len(edited) - 1))
    name, body = edited[index]
    match data.draw(st.sampled_from(["drop", "add", "rename", "double", "swap", "change"])):
        case "drop":
            del edited[index]
        case "add":
            edited.insert(index, (data.draw(st.sampled_from(["x", "data/x.csv", "META-INF/x", "changes/x"])), body))
        case "rename":
            edited[index] = (f"{name}x", body)
        case "double":
            edited.insert(index, (name, body))
        case "swap":
            other = (index + 1) % len(edited)
            edited[index], edited[other] = (name, edited[other][1]), (edited[other][0], body)
        case "change":
            edited[index] = (name, body + b" ")
    verdict = judge(zipped(edited))
    assert verdict.exit_code in {1, 4}
    assert verdict.findings


def test_each_kind_of_tampering_names_its_member(judge, zipped, content: Content) -> None:
    def edit(change: Callable[[Content], object]) -> Verdict:
        edited = list(content)
        change(edited)
        return judge(zipped(edited))

    at = next(place for place, (name, _) in enumerate(content) if name == "data/stock.csv")
    body = content[at][1]
    cases = {
        "packages.member-missing": edit(lambda c: c.pop(at)),
        "packages.member-changed": edit(
            lambda c: c.__setitem__(at, ("data/stock.csv", body.replace(b"7919", b"7918")))
        ),
        "packages.member-doubled": edit(lambda c: c.insert(at, ("data/stock.csv", body))),
    }
    for code, verdict in cases.items():
        assert (verdict.state, places(verdict, code)) == (State.NOT_INTACT, {"data/stock.csv"}), code
    added = edit(lambda c: c.insert(at, ("data/extra.csv", b"1")))
    assert places(added, "packages.member-added") == {"data/extra.csv"}
    assert {m.name: m.state for m in added.members}["data/extra.csv"] is MemberState.ADDED
    renamed = edit(lambda c: c.__setitem__(at, ("data/other.csv", body)))
    assert places(renamed, "packages.member-renamed") == {"data/other.csv"}
    assert codes(renamed) == {"packages.member-renamed"}
    assert edit(lambda c: c.pop()).state is State.NOT_INTACT
    assert "packages.signature-missing" in codes(edit(lambda c: c.pop()))
    assert "packages.manifest-missing" in codes(edit(lambda c: c.pop(-2)))
    assert "packages.mimetype-wrong" in codes(edit(lambda c: c.pop(0)))
    assert "packages.mimetype-wrong" in codes(edit(lambda c: c.append(c.pop(0))))


def test_tools_that_rewrite_the_container_are_noticed(judge, content: Content) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in content:
            archive.writestr(name, body, zipfile.ZIP_STORED if name == "mimetype" else None)
    verdict = judge(stream.getvalue())
    assert (verdict.state, codes(verdict)) == (State.NOT_INTACT, {"packages.container-rewritten"})
    assert {member.state for member in verdict.members} == {MemberState.INTACT}


def archive_of(*names: str, info: Callable[[zipfile.ZipInfo], None] = lambda made: None, body: bytes = b"x") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", b"application/vnd.etsi.asic-e+zip")
        for name in names:
            made = zipfile.ZipInfo("placeholder")
            made.filename = made.orig_filename = name
            info(made)
            archive.writestr(made, body)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../evil", "name-unsafe"),
        ("data/../../evil", "name-unsafe"),
        ("/etc/passwd", "name-unsafe"),
        ("C:/evil", "name-unsafe"),
        ("data\\evil", "name-unsafe"),
        ("data//evil", "name-unsafe"),
        ("data/", "name-unsafe"),
        ("./data", "name-unsafe"),
        ("data/evil.", "name-unsafe"),
        ("data/evil ", "name-unsafe"),
        ("e\u0301vil", "name-unsafe"),
        ("invoice\u202efdp.exe", "name-unsafe"),
        ("a\u0007", "name-unsafe"),
        ("x" * 250, "name-unsafe"),
        ("stream:hidden", "name-unsafe"),
        ("con", "name-device"),
        ("data/NUL.csv", "name-device"),
        ("aux.h/x", "name-device"),
        ("LPT1 .txt", "name-device"),
        ("com¹", "name-device"),
    ],
)
def test_dangerous_names(judge, name: str, code: str) -> None:
    verdict = judge(archive_of("data/good.csv", name))
    assert verdict.state is State.NOT_INTACT
    assert f"packages.{code}" in codes(verdict)
    assert not any(member.state is MemberState.INTACT for member in verdict.members)


@pytest.mark.parametrize(
    "pair",
    [
        ("data/A.csv", "data/a.csv"),
        ("straße", "STRASSE"),
        ("ﬁle", "file"),
        ("data", "data/x"),
        ("Data/x", "data/y"),
        ("x", "x"),
    ],
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_names_that_meet_on_some_system(judge, pair: tuple[str, str]) -> None:
    found = codes(judge(archive_of(*pair)))
    assert found & {"packages.name-clash", "packages.member-doubled"}


def test_links_folders_encryption_and_odd_methods(judge) -> None:
    def link(made: zipfile.ZipInfo) -> None:
        made.create_system, made.external_attr = 3, 0o120777 << 16

    assert "packages.member-link" in codes(judge(archive_of("link", info=link, body=b"/etc/passwd")))
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        packed = archive_of("x", info=lambda made, method=method: setattr(made, "compress_type", method))
        assert "packages.member-method" in codes(judge(packed))
    locked = bytearray(archive_of("x"))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        locked[locked.rindex(mark) + offset] |= 1
    assert "packages.member-encrypted" in codes(judge(bytes(locked)))


def test_bytes_hidden_before_between_and_behind(judge, package: Path) -> None:
    raw = package.read_bytes()
    assert judge(b"#!/bin/sh\n" + raw).exit_code in {1, 4}
    assert codes(judge(raw + b"\0")) == {"packages.container-junk"}
    commented = raw[:-2] + struct.pack("<H", 5) + b"hello"
    assert judge(commented).state is State.NOT_INTACT
    directory = struct.unpack("<L", raw[-6:-2])[0]
    gap = raw[:directory] + b"hidden" + raw[directory:-6] + struct.pack("<L", directory + 6) + raw[-2:]
    assert codes(judge(gap)) == {"packages.container-junk"}


def bomb(size: int) -> bytes:
    return archive_of("bomb", info=lambda made: setattr(made, "compress_type", zipfile.ZIP_DEFLATED), body=bytes(size))


def test_zip_bombs(judge) -> None:
    assert "packages.member-bomb" in codes(judge(bomb(8 << 20)))
    liar = bytearray(bomb(8 << 20))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        liar[liar.rindex(mark) + offset :][:4]
        liar[liar.rindex(mark) + offset : liar.rindex(mark) + offset + 4] = struct.pack("<L", 900)
    with io.BytesIO(bytes(liar)) as stream:
        listed = scan(stream, "")
        assert not listed.findings
        seen = 0
        with pytest.raises(Damaged):
            for piece in chunks(stream, listed.members[1]):
                seen += len(piece)
        assert seen == 0


def test_limits_are_kept_before_anything_is_unpacked() -> None:
    data = archive_of(*(f"data/{number}" for number in range(20)))

    def found(**limits: int) -> set[str]:
        with io.BytesIO(data) as stream:
            return {finding.code for finding in scan(stream, "", Limits(**limits)).findings}

    assert found() == set()
    assert found(members=20) == {"packages.too-many-members"}
    assert found(member=0) == {"packages.member-too-large", "packages.package-too-large"} - {
        "packages.package-too-large"
    }
    assert found(total=30) == {"packages.package-too-large"}


def test_overlapping_members_are_refused(judge) -> None:
    """Several directory entries over the same bytes make a bomb without compression."""
    raw = archive_of("aaaa", "aaab", body=b"y" * 100)
    first = raw.index(b"PK\x03\x04", 1)
    second = raw.index(b"PK\x03\x04", first + 1)
    data = bytearray(raw.replace(b"aaab", b"aaaa"))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 42 : entry + 46] = struct.pack("<L", first)
    assert second > first
    verdict = judge(bytes(data))
    assert verdict.state is State.NOT_INTACT
    assert "packages.container-junk" in codes(verdict)


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\n" + b"x" * 500, b"PK", bytes(1000)])
def test_files_of_other_kinds_are_refused(judge, data: bytes) -> None:
    verdict = judge(data)
    assert (verdict.state, verdict.exit_code, codes(verdict)) == (State.REFUSED, 1, {"packages.not-a-package"})


def test_an_ordinary_zip_is_refused(judge) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "x")
    assert codes(judge(stream.getvalue())) == {"packages.not-a-package"}


@FAST
@given(data=st.binary(max_size=400), head=st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06"]))
def test_rubbish_never_crashes(judge, data: bytes, head: bytes) -> None:
    assert judge(head + data).state in {State.REFUSED, State.NOT_INTACT}


@FAST
@given(st.data())
def test_rubbish_in_the_directory_never_crashes(judge, package: Path, data: st.DataObject) -> None:
    raw = bytearray(package.read_bytes())
    start = struct.unpack("<L", raw[-6:-2])[0]
    fields = [b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xff\xff\0\0", b"\0\0\0\x80"]
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(start, len(raw) - 4))
        raw[place : place + 4] = data.draw(st.sampled_from(fields))
    if bytes(raw) != package.read_bytes():
        assert judge(bytes(raw)).state is not State.OK


def test_manifest_tricks(judge, zipped, content: Content) -> None:
    def with_manifest(change: Callable[[bytes], bytes]) -> Verdict:
        return judge(zipped([(n, change(b) if n.endswith(".xml") else b) for n, b in content]))

    bombing = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
    tricks = [
        lambda m: m.replace(b"?>\n", b"?>\n" + bombing, 1).replace(b"text/csv", b"&c;"),
        lambda m: m.replace(b"xmlenc#sha256", b"xmlenc#sha512", 1),
        lambda m: b"",
        lambda m: m[:-20],
        lambda m: m.replace(b"</asic:ASiCManifest>", b"<x/></asic:ASiCManifest>"),
        lambda m: m.replace(b"data/stock.csv", b"sources/empty.txt"),
        lambda m: b"\xff\xfe" + m,
        lambda m: m.replace(b"MimeType", b"MimeTyp"),
        lambda m: m.replace(b"Algorithm", b"algorithm"),
        lambda m: m.replace(b"<ds:DigestMethod", b"<ds:DigestMethod><x/></ds:DigestMethod><ds:DigestMethod"),
    ]
    for trick in tricks:
        verdict = with_manifest(trick)
        assert verdict.state is State.NOT_INTACT
        assert "packages.manifest-unreadable" in codes(verdict)


def test_open_package_reads_only_what_was_checked(package: Path, received, zipped, content: Content) -> None:
    with open_package(package) as opened:
        digest = opened.digest
        assert opened.read("sources/تقرير.txt").decode() == "مصدر"
        assert opened.open("data/stock.csv").readline() == b"REF_AREA,OBS_VALUE\r\n"
        assert [member.name for member in opened.members] == sorted(name for name, _ in content[1:-2])
        with pytest.raises(GfmdError, match="member-missing"):
            opened.read("META-INF/signature001.p7s")
        with pytest.raises(GfmdError, match="member-too-large"):
            opened.read("data/stock.csv", limit=10)
    changed = [(n, b.replace(b"7919", b"7918") if n == "data/stock.csv" else b) for n, b in content]
    with open_package(received(zipped(changed)), digest) as opened, pytest.raises(GfmdError, match="member-changed"):
        opened.read("data/stock.csv")
    with pytest.raises(GfmdError, match="member-added"), open_package(received(zipped([*content, ("x", b"")]))):
        pass
    with pytest.raises(GfmdError, match="package-replaced"), open_package(package, "0" * 64):
        pass
    with pytest.raises(GfmdError, match="file-missing"), open_package(package.with_name("nothing")):
        pass


def test_a_damaged_member_is_named_while_reading(package: Path, received) -> None:
    with package.open("rb") as stream:
        listed = next(m for m in scan(stream, "").members if m.entry.name == "data/stock.csv")
    data = bytearray(package.read_bytes())
    data[listed.data_offset + listed.entry.compressed // 2] ^= 0x55
    assert zlib.decompress(package.read_bytes()[listed.data_offset : listed.end], -15)
    with open_package(received(bytes(data))) as opened, pytest.raises(GfmdError) as caught:
        opened.read("data/stock.csv")
    assert caught.value.code == "packages.member-changed"
    assert "data/stock.csv" in caught.value.context["where"]
