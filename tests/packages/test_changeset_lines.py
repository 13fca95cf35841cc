"""Changesets: sealed once, disclosed as each audience may see, and read back only if every promise is kept."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import Change, GfmdError, Office, new_id
from gfmd_desktop.packages import DatasetDigest, Sealed, commitment, parse, render, reseal, seal

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
OFFICE = Office("0198c0de-0000-7000-8000-000000000001", "Ministère — وزارة", "TUN", "fr")

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abcé\n\u2028", max_size=4), inner, max_size=4),
    max_leaves=8,
)
CHANGES = st.builds(
    Change,
    id=st.builds(new_id),
    document=st.text("abc-", min_size=1, max_size=8),
    path=st.text("abc/é", min_size=1, max_size=8),
    value=VALUES,
    parents=st.lists(st.builds(new_id), max_size=3, unique=True).map(tuple),
    office=st.just(OFFICE.id),
    author=st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    made_at=st.just("2026-11-22T10:00:00Z"),
    note=st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)
LISTS = st.lists(CHANGES, max_size=5)


def sealed_of(changes: list[Change], number: int = 1, previous: str = "") -> Sealed:
    return seal(changes, {OFFICE.id: "ab" * 32}, OFFICE, number=number, previous=previous, now=NOW)


@settings(deadline=None, max_examples=150)
@given(LISTS, st.data())
def test_withholding_changes_nothing_but_what_is_seen(changes: list[Change], data: st.DataObject) -> None:
    sealed = sealed_of(changes)
    shown = {change.id for change in changes if data.draw(st.booleans())}
    whole, part = parse(render(sealed)), parse(render(sealed, shown))
    assert whole.root == part.root == sealed.root
    assert whole.header == part.header == sealed.header
    assert list(whole.changes) == sorted(changes, key=lambda change: change.id)
    assert {change.id for change in part.changes} == shown
    assert set(part.withheld) == {commitment(change) for change in changes if change.id not in shown}
    assert not whole.withheld


@given(LISTS.filter(bool))
def test_what_is_withheld_does_not_appear(changes: list[Change]) -> None:
    hidden = [replace(change, author="SECRETARY-1") for change in changes]
    text = render(sealed_of(hidden), set())
    assert b"SECRETARY-1" not in text
    assert all(change.id.encode() not in text for change in hidden)


@given(LISTS)
def test_a_stored_changeset_renders_the_same_again(changes: list[Change]) -> None:
    sealed = sealed_of(changes)
    again = reseal(parse(render(sealed, set())).header, reversed(changes))
    assert render(again) == render(sealed)
    if changes:
        with pytest.raises(ValueError, match="not the changes"):
            reseal(sealed.header, changes[1:])


def test_lines_are_canonical_json_and_commitments_their_digests(changes) -> None:
    lines = render(sealed_of(changes(2))).split(b"\n")
    header = json.loads(lines[0])
    assert header["format"] == "gfmd-changeset/1"
    assert header["commitments"] == [hashlib.sha256(line).hexdigest() for line in lines[1:3]]
    assert hashlib.sha256(lines[0]).hexdigest() == parse(b"\n".join(lines)).root
    for line in lines[:3]:
        value = json.loads(line)
        assert json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() == line
    assert lines[3:] == [b""]
    assert parse(b"\n".join(lines)).header.datasets == (DatasetDigest(OFFICE.id, "ab" * 32),)


def test_numbers_and_roots_make_a_chain(changes) -> None:
    first = sealed_of(changes(1))
    second = sealed_of(changes(2), 2, first.root)
    assert parse(render(second)).header.previous == parse(render(first)).root
    for number, previous in [(0, ""), (1, first.root), (2, "")]:
        with pytest.raises(ValueError, match="first changeset"):
            sealed_of([], number, previous)
    with pytest.raises(ValueError, match="own office"):
        sealed_of([replace(changes(1)[0], office=new_id())])
    with pytest.raises(ValueError, match="own office"):
        sealed_of(changes(1) * 2)


def refusal(data: bytes) -> tuple[str, str]:
    with pytest.raises(GfmdError) as caught:
        parse(data, "changes/x/1.jsonl")
    assert caught.value.context["member"] == "changes/x/1.jsonl"
    return caught.value.code.removeprefix("packages."), caught.value.context["line"]


def test_refusals_name_the_line(changes) -> None:
    data = render(sealed_of(changes(3)))
    lines = data.split(b"\n")
    other = render(sealed_of(changes(4))).split(b"\n")

    def with_line(index: int, line: bytes) -> bytes:
        return b"\n".join([*lines[:index], line, *lines[index + 1 :]])

    assert refusal(with_line(2, lines[2].replace(b"P1_1_02", b"P1_1_03"))) == ("changeset-altered", "3")
    assert refusal(with_line(2, lines[3])) == ("changeset-altered", "3")
    assert refusal(with_line(3, b'{"withheld":"' + b"0" * 64 + b'"}')) == ("changeset-altered", "4")
    assert refusal(with_line(2, lines[2].replace(b'","', b'", "', 1))) == ("changeset-malformed", "3")
    assert refusal(with_line(2, b"[]")) == ("changeset-malformed", "3")
    assert refusal(with_line(2, b"[" * 100_000)) == ("changeset-malformed", "3")
    assert refusal(with_line(2, b'{"a":1.5}')) == ("changeset-malformed", "3")
    assert refusal(with_line(2, b'{"a":NaN}')) == ("changeset-malformed", "3")
    assert refusal(with_line(2, b"\xff")) == ("changeset-malformed", "3")
    assert refusal(b"\n".join(lines[:3]) + b"\n") == ("changeset-malformed", "4")
    assert refusal(data + b"{}\n") == ("changeset-malformed", "5")
    assert refusal(data[:-1])[0] == "changeset-malformed"
    assert refusal(b"")[0] == "changeset-malformed"
    assert refusal(with_line(0, other[0]))[0] == "changeset-malformed"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("format", "gfmd-changeset/2"),
        ("number", 0),
        ("number", "1"),
        ("number", True),
        ("previous", "0" * 64),
        ("office", "nobody"),
        ("office_name", 7),
        ("sealed_at", "yesterday"),
        ("commitments", {}),
        ("commitments", ["x"]),
        ("datasets", [{"id": OFFICE.id}]),
        ("datasets", [{"id": OFFICE.id, "digest": "AB" * 32}]),
        ("extra", 1),
    ],
)
def test_headers_out_of_form(key: str, value: object) -> None:
    header = json.loads(render(sealed_of([])))
    header[key] = value
    line = json.dumps(header, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    assert refusal(line + b"\n")[0] == "changeset-malformed"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"office": "0198c0de-0000-7000-8000-00000000ffff"}, "changeset-foreign"),
        ({"id": "1"}, "changeset-malformed"),
        ({"document": ""}, "changeset-malformed"),
        ({"path": 3}, "changeset-malformed"),
        ({"made_at": "now"}, "changeset-malformed"),
        ({"parents": ["x"]}, "changeset-malformed"),
        ({"parents": "x"}, "changeset-malformed"),
        ({"extra": 1}, "changeset-malformed"),
        ({"value": json.loads("[" * 80 + "]" * 80)}, "changeset-malformed"),
    ],
)
def test_changes_out_of_form_though_promised(changes, changed: dict[str, object], code: str) -> None:
    """Even the office itself cannot bring in a change that is not one."""
    header = json.loads(render(sealed_of([])))
    change = json.loads(render(sealed_of(changes(1))).split(b"\n")[1]) | changed

    def line(value: object) -> bytes:
        return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    header["commitments"] = [hashlib.sha256(line(change)).hexdigest()]
    assert refusal(line(header) + b"\n" + line(change) + b"\n") == (code, "2")


@settings(deadline=None, max_examples=200)
@given(st.integers(0), st.integers(1, 255))
def test_any_changed_byte_is_refused_or_changes_the_root(place: int, change: int) -> None:
    changes = [
        Change(f"0198c0de-0000-7000-8000-00000000000{n}", "d", "p", "v", (), OFFICE.id, "a", "2026-11-22T10:00:00Z")
        for n in range(3)
    ]
    sealed = sealed_of(changes)
    data = bytearray(render(sealed, {changes[0].id}))
    data[place % len(data)] ^= change
    try:
        parsed = parse(bytes(data))
    except GfmdError:
        return
    assert parsed.root != sealed.root


def test_limits_hold_for_the_sealing_office_too(changes) -> None:
    """What a receiver would refuse is never sealed, and what is sealed is always read."""
    large = [replace(changes(1)[0], value="x" * (7 << 20))]
    assert parse(render(sealed_of(large))).changes == tuple(large)
    with pytest.raises(GfmdError, match="limits-exceeded"):
        sealed_of([replace(large[0], value="x" * (8 << 20))])
    assert refusal(b"\n" * 1000)[0] == "changeset-malformed"
