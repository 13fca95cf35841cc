"""What the fuzzer runs for minutes, here for a moment: seeds are accepted, and bent ones refused as promised.

`python -m tests.fuzz` is the long form, guided by coverage.
"""

from __future__ import annotations

import random

import pytest

from tests.fuzz.targets import targets

NAMES = (
    "access",
    "card",
    "changeset",
    "container",
    "envelope",
    "manifest",
    "notice",
    "pdf",
    "receipt",
    "recovery",
    "revocations",
    "signature",
)
_PIECES = (b"", b"\x00", b"\xff" * 9, b"{}", b"[" * 200, b"<a>", b"\x30\x80", b"9" * 40, b"\xf0\x9f\x98\x80", b"\n")


@pytest.fixture(scope="module")
def readers(tmp_path_factory):
    return targets(tmp_path_factory.mktemp("fuzz"))


def test_all_readers_are_named(readers) -> None:
    assert tuple(sorted(readers)) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_bent_inputs_are_refused_as_promised(readers, name: str) -> None:
    target, chance = readers[name], random.Random(name)
    for seed in target.seeds:
        target.read(seed)
    for data in (b"", b"\x00", b"{}", b"%PDF-1.7", b"-----BEGIN CERTIFICATE-----"):
        target.read(data)
    for _ in range(60):
        data = bytearray(chance.choice(target.seeds))
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(data) + 1)
            data[place : place + chance.choice((0, 1, 4))] = chance.choice(_PIECES) or bytes([chance.randrange(256)])
        target.read(bytes(data))
