"""A campaign of mutated packages: each is refused and says why; 400 of them in an ordinary run.

With GFMD_LONG=1 in the environment it makes 12 000. The seed is fixed, so that a failure comes again.
"""

from __future__ import annotations

import collections
import hashlib
import io
import os
import random
import struct
import unicodedata
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from gfmd_desktop.core import NoProgress, Office
from gfmd_desktop.packages import Signer, State, TrustList, Verdict, cosign, create_identity, unlock, verify
from gfmd_desktop.packages.manifest import FIRST, MemberDigest, beside, cosigned, write_manifest
from gfmd_desktop.packages.zipwriter import ZipWriter

ROUNDS = 12_000 if os.environ.get("GFMD_LONG") else 400
MANIFEST, SIGNATURE = FIRST.names
Content = list[tuple[str, bytes]]


class Mutant:
    """One mutated package: its bytes, and the member that a finding must name (empty: the container itself)."""

    def __init__(self, data: bytes, member: str = "", *, resigned: bool = False) -> None:
        self.data = data
        self.member = member
        self.resigned = resigned


class Mutator:
    """Makes mutants of one package. `stranger` has our program and a key that nobody trusts."""

    def __init__(self, whole: bytes, content: Content, stranger: Signer, chance: random.Random) -> None:
        self.whole, self.content, self.stranger, self.chance = whole, content, stranger, chance
        self.members = [name for name, _ in content if not name.startswith("META-INF/") and name != "mimetype"]

    def any(self) -> tuple[str, Mutant]:
        kinds: list[Callable[[], Mutant]] = [
            getattr(self, name) for name in sorted(vars(Mutator)) if name.startswith("make_")
        ]
        made = self.chance.choice(kinds)
        return made.__name__, made()

    def zipped(self, content: Content) -> bytes:
        stream = io.BytesIO()
        archive = ZipWriter(stream)
        for name, data in content:
            archive.add(name, len(data), lambda data=data: io.BytesIO(data), stored=name == "mimetype")
        archive.finish()
        return stream.getvalue()

    def replaced(self, **changed: bytes) -> bytes:
        names = {"manifest": MANIFEST, "signature": SIGNATURE, "mimetype": "mimetype"}
        other = {names[name]: data for name, data in changed.items()}
        return self.zipped([(name, other.get(name, data)) for name, data in self.content])

    def bent(self, data: bytes) -> bytes:
        place = self.chance.randrange(max(1, len(data)))
        return data[:place] + bytes([(data[place] if data else 0) ^ self.chance.randint(1, 255)]) + data[place + 1 :]

    def make_flip(self) -> Mutant:
        return Mutant(self.bent(self.whole))

    def make_flips(self) -> Mutant:
        data = self.whole
        for _ in range(self.chance.randint(2, 30)):
            data = self.bent(data)
        return Mutant(data)

    def make_cut(self) -> Mutant:
        return Mutant(self.whole[: self.chance.randrange(len(self.whole))])

    def make_slice_gone(self) -> Mutant:
        start = self.chance.randrange(len(self.whole) - 1)
        return Mutant(self.whole[:start] + self.whole[start + self.chance.randint(1, 400) :])

    def make_slice_twice(self) -> Mutant:
        start = self.chance.randrange(len(self.whole) - 1)
        piece = self.whole[start : start + self.chance.randint(1, 400)]
        return Mutant(self.whole[:start] + piece + self.whole[start:])

    def make_junk_inside(self) -> Mutant:
        place = self.chance.choice([0, len(self.whole), self.chance.randrange(len(self.whole))])
        return Mutant(self.whole[:place] + self.chance.randbytes(self.chance.randint(1, 99)) + self.whole[place:])

    def make_member_changed(self) -> Mutant:
        wanted = self.chance.choice(self.members)
        content = [(name, self.bent(data) if name == wanted else data) for name, data in self.content]
        return Mutant(self.zipped(content), wanted)

    def make_member_dropped(self) -> Mutant:
        gone = self.chance.choice(self.members)
        return Mutant(self.zipped([each for each in self.content if each[0] != gone]), gone)

    def make_member_added(self) -> Mutant:
        folder = self.chance.choice(["", "data/", "META-INF/", "documents/1/", "deep/er/"])
        name = f"{folder}{self.chance.randrange(10**6)}.{self.chance.choice(['csv', 'xml', 'exe'])}"
        place = self.chance.randint(1, len(self.content))
        added = (name, self.chance.randbytes(self.chance.randrange(300)))
        return Mutant(self.zipped([*self.content[:place], added, *self.content[place:]]), name)

    def make_member_renamed(self) -> Mutant:
        old = self.chance.choice(self.members)
        new = self.chance.choice([old + "x", old.swapcase(), "data/" + old, old.replace(".", "-")])
        content = [(new if name == old else name, data) for name, data in self.content]
        return Mutant(self.zipped(content), new if new != old else "")

    def make_member_doubled(self) -> Mutant:
        again = self.chance.choice([name for name, _ in self.content])
        place = self.chance.randint(1, len(self.content))
        added = (again, self.chance.randbytes(20))
        return Mutant(self.zipped([*self.content[:place], added, *self.content[place:]]), again)

    def make_contents_swapped(self) -> Mutant:
        one, other = self.chance.sample(self.members, 2)
        data = dict(self.content)
        data[one], data[other] = data[other], data[one]
        return Mutant(self.zipped([(name, data[name]) for name, _ in self.content]), one)

    def make_twin_by_case_or_form(self) -> Mutant:
        name = self.chance.choice(self.members)
        twin = self.chance.choice([name.swapcase(), unicodedata.normalize("NFD", name), name + " ", name + "."])
        twin = twin if twin != name else name.upper() + "\u0301"
        return Mutant(self.zipped([*self.content, (twin, b"x")]))

    def make_dangerous_name(self) -> Mutant:
        name = self.chance.choice(
            [
                "../x",
                "/x",
                "a/../../x",
                "C:\\x",
                "a\\b",
                "con.txt",
                "aux",
                "x\0y",
                "a:b",
                "",
                ".",
                "a//b",
                "\u202excod",
                "x" * 999,
            ]
        )
        return Mutant(self.zipped([*self.content, (name, b"x")]))

    def make_other_mimetype(self) -> Mutant:
        other = self.chance.choice(
            [b"application/zip", b"", b"application/vnd.etsi.asic-s+zip", b"application/epub+zip"]
        )
        return Mutant(self.replaced(mimetype=other), "mimetype")

    def make_other_order(self) -> Mutant:
        content = list(self.content)
        content.append(content.pop(0))
        return Mutant(self.zipped(content), "mimetype")

    def make_rewritten_by_another_tool(self) -> Mutant:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", self.chance.choice([zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])) as archive:
            for name, data in self.content:
                archive.writestr(name, data)
            archive.comment = self.chance.choice([b"", b"comment"])
        return Mutant(stream.getvalue())

    def make_link_or_odd_header(self) -> Mutant:
        """Change one field of a directory entry: attributes (a link), method, flags, sizes, CRC, offset."""
        data = bytearray(self.whole)
        places = [place for place in range(len(data) - 4) if data[place : place + 4] == b"PK\x01\x02"]
        place = self.chance.choice(places)
        offset, size = self.chance.choice([(38, 4), (10, 2), (8, 2), (24, 4), (20, 4), (16, 4), (42, 4), (32, 2)])
        before = bytes(data[place + offset : place + offset + size])
        after = self.chance.choice([struct.pack("<L", 0xA1FF0000)[4 - size :], self.chance.randbytes(size)])
        data[place + offset : place + offset + size] = after if after != before else bytes(each ^ 1 for each in before)
        return Mutant(bytes(data))

    def make_bomb(self) -> Mutant:
        name, size = "data/bomb.csv", 3 << 20
        stream = io.BytesIO()
        archive = ZipWriter(stream)
        for each, data in self.content:
            archive.add(each, len(data), lambda data=data: io.BytesIO(data), stored=each == "mimetype")
        archive._entries.append(
            archive._copy(name, size, lambda: io.BytesIO(bytes(size)), False, lambda count: None)[0]
        )
        archive.finish()
        return Mutant(stream.getvalue(), name)

    def make_manifest_bent(self) -> Mutant:
        return Mutant(self.replaced(manifest=self.bent(dict(self.content)[MANIFEST])), SIGNATURE)

    def make_signature_bent(self) -> Mutant:
        return Mutant(self.replaced(signature=self.bent(dict(self.content)[SIGNATURE])), SIGNATURE)

    def make_signature_of_something_else(self) -> Mutant:
        others = [data for name, data in self.content if name.endswith(".p7s") and name != SIGNATURE]
        other = self.chance.choice([*others, b"", b"<html>", dict(self.content)[SIGNATURE] * 2])
        return Mutant(self.replaced(signature=other), SIGNATURE)

    def make_signed_by_a_stranger(self) -> Mutant:
        listing = dict(self.content)[MANIFEST]
        return Mutant(self.replaced(signature=self.stranger.sign_detached(listing)), SIGNATURE, resigned=True)

    def make_manifest_omits_a_member(self) -> Mutant:
        gone = self.chance.choice(self.members)
        listing = write_manifest(self.digests(gone))
        return Mutant(self.replaced(manifest=listing), gone)

    def make_manifest_omits_a_member_and_a_stranger_signs(self) -> Mutant:
        gone = self.chance.choice(self.members)
        listing = write_manifest(self.digests(gone))
        signature = self.stranger.sign_detached(listing)
        return Mutant(self.replaced(manifest=listing, signature=signature), gone)

    def make_signature_wrapped(self) -> Mutant:
        """Keep the genuine pair under another number, and put a forged one in its place over changed members."""
        wanted = self.chance.choice(self.members)
        content = [(name, b"forged" if name == wanted else data) for name, data in self.content]
        genuine = dict(self.content)
        forged = write_manifest(self.digests(data=dict(content)))
        place = self.chance.choice([beside("0" * 64), *cosigned([name for name, _ in content])])
        pair = dict(zip(place.names, (genuine[MANIFEST], genuine[SIGNATURE]), strict=True))
        signature = self.chance.choice([genuine[SIGNATURE], self.stranger.sign_detached(forged)])
        put = {MANIFEST: forged, SIGNATURE: signature}
        made = [(name, put.get(name, data)) for name, data in content if name not in pair]
        return Mutant(self.zipped([*made, *pair.items()]))

    def digests(self, gone: str = "", data: dict[str, bytes] | None = None) -> list[MemberDigest]:
        known = data or dict(self.content)
        return [
            MemberDigest(name, "text/csv", hashlib.sha256(known[name]).hexdigest())
            for name in self.members
            if name != gone
        ]


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory, now: datetime) -> Signer:
    office = Office("0198c0de-0000-7000-8000-0000000000ff", "Ministère du Travail", "TUN", "fr")
    secret = "stranger with our program"
    return unlock(create_identity(tmp_path_factory.mktemp("x") / office.id, office, "TN", secret, now), secret)


@pytest.mark.parametrize("beside", [False, True], ids=["signed", "cosigned"])
def test_no_mutant_passes(package: Path, received, trust: TrustList, stranger, now, tmp_path, beside: bool) -> None:
    path = package
    if beside:
        path = tmp_path / "p.asice"
        cosign(package, path, stranger, NoProgress())
    whole = path.read_bytes()
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        content = [(info.filename, archive.read(info)) for info in archive.infolist()]
    mutator = Mutator(whole, content, stranger, random.Random(f"gfmd {beside}"))
    seen: collections.Counter[str] = collections.Counter()
    harmless = 0
    for _ in range(ROUNDS // 2):
        kind, mutant = mutator.any()
        if mutant.data == whole:
            continue
        seen[kind] += 1
        file = received(mutant.data)
        verdict = verify(file, trust, now, NoProgress())
        assert file.read_bytes() == mutant.data
        if verdict.state is State.OK:
            assert is_same(mutant.data, content, beside), kind
            harmless += 1
        else:
            refused(verdict, mutant, kind)
    assert len(seen) == sum(name.startswith("make_") for name in vars(Mutator))
    assert harmless <= ROUNDS // 100


def refused(verdict: Verdict, mutant: Mutant, kind: str) -> None:
    allowed = {State.NOT_INTACT, State.REFUSED} | ({State.NOT_TRUSTED} if mutant.resigned else set())
    assert verdict.state in allowed, (kind, verdict.state)
    assert verdict.findings, kind
    if mutant.member:
        named = {finding.where.part for finding in verdict.findings}
        named |= {value for finding in verdict.findings for value in finding.values().values()}
        shown = {each.name for each in verdict.members if each.state != "intact"}
        assert any(mutant.member in each for each in named | shown), (kind, mutant.member, named)


def is_same(data: bytes, content: Content, other: bool) -> bool:
    """Tell whether everything signed reads as before: DEFLATE says some content in two ways.

    Of a co-signature nothing may be vouched for, because it can be taken away without a trace.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        read = {info.filename: archive.read(info) for info in archive.infolist()}
    free = {name for pair in cosigned([name for name, _ in content]) for name in pair.names} if other else set()
    wanted = {name: each for name, each in content if name not in free}
    return {name: each for name, each in read.items() if name in wanted} == wanted
