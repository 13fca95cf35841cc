"""Source files on disk: the bytes as they came, once, in parts, named by their SHA-256."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from ..core import GfmdError, NoProgress, Progress, Source
from .tables import source, source_part

PART = 1 << 20
_FIELDS = (source.c.sha256, source.c.name, source.c.size, source.c.media_type, source.c.added_at)


class Sources:
    """Every file that something was read from."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(
        self, stream: BinaryIO, *, name: str, media_type: str, added_at: str, progress: Progress | None = None
    ) -> Source:
        """Keep the bytes of a stream, read part by part, and return what they are called.

        The same bytes are kept once, under the name they came with first.
        """
        number, digest, size = self._draft(name, media_type, added_at), hashlib.sha256(), 0
        for part, data in enumerate(iter(lambda: stream.read(PART), b"")):
            digest.update(data)
            size += len(data)
            row = {"source": number, "number": part, "bytes": data}
            self._connection.execute(insert(source_part), row)
            (progress or NoProgress()).step(size, 0, name)
        known = self.get(digest.hexdigest())
        if known:
            self._connection.execute(delete(source_part).where(source_part.c.source == number))
            self._connection.execute(delete(source).where(source.c.seq == number))
            return known
        named = update(source).where(source.c.seq == number).values(sha256=digest.hexdigest(), size=size)
        self._connection.execute(named)
        return Source(digest.hexdigest(), name, size, media_type, added_at)

    def put_bytes(self, data: bytes, *, name: str, media_type: str, added_at: str) -> Source:
        """Keep bytes that are in memory already."""
        return self.put(io.BytesIO(data), name=name, media_type=media_type, added_at=added_at)

    def get(self, sha256: str) -> Source | None:
        """Return what is known of a source; None if its bytes are not here (withheld by its office, say)."""
        row = self._connection.execute(select(*_FIELDS).where(source.c.sha256 == sha256)).first()
        return _value(row) if row else None

    def all(self) -> tuple[Source, ...]:
        """Return all sources in the order in which they came."""
        return tuple(_value(row) for row in self._connection.execute(select(*_FIELDS).order_by(source.c.seq)))

    def parts(self, sha256: str) -> Iterator[bytes]:
        """Yield the bytes part by part (1 MiB each); GfmdError if they are absent or have changed.

        What was yielded before the error `store.source-damaged` must not be used.
        """
        number = self._connection.scalar(select(source.c.seq).where(source.c.sha256 == sha256))
        if number is None:
            raise GfmdError("store.source-missing", sha256=sha256)
        digest = hashlib.sha256()
        for part in range(self._part_count(number)):
            here = (source_part.c.source == number) & (source_part.c.number == part)
            data = self._connection.scalar(select(source_part.c.bytes).where(here)) or b""
            digest.update(data)
            yield data
        if digest.hexdigest() != sha256:
            known = self.get(sha256)
            raise GfmdError("store.source-damaged", sha256=sha256, name=known.name if known else "")

    def read(self, sha256: str) -> bytes:
        """Return all bytes of a source, checked against its name."""
        return b"".join(self.parts(sha256))

    def copy_to(self, sha256: str, stream: BinaryIO, progress: Progress | None = None) -> int:
        """Write a source's bytes, checked, and return how many; GfmdError as for `parts`."""
        done = 0
        for data in self.parts(sha256):
            stream.write(data)
            done += len(data)
            (progress or NoProgress()).step(done, 0)
        return done

    def count(self) -> int:
        """Return the number of sources."""
        return self._connection.scalar(select(func.count()).select_from(source)) or 0

    def _draft(self, name: str, media_type: str, added_at: str) -> int:
        row = {"sha256": "", "name": name, "size": 0, "media_type": media_type, "added_at": added_at}
        made = self._connection.execute(insert(source).values(**row).returning(source.c.seq)).scalar_one()
        return int(made)

    def _part_count(self, number: int) -> int:
        query = select(func.count()).select_from(source_part).where(source_part.c.source == number)
        return self._connection.scalar(query) or 0


def _value(row: Row[*tuple[Any, ...]]) -> Source:
    sha256, name, size, media_type, added_at = row
    return Source(sha256, name, size, media_type, added_at)
