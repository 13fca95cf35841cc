"""Who is known and what was exchanged: partners, changesets, packages."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, update

from ..core import Json
from .tables import changeset, package, partner
from .values import Changeset, Direction, PackageRecord, Partner


class Partners:
    """The offices whose certificates are known here."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, value: Partner) -> None:
        """Keep a partner; one with the same fingerprint is replaced."""
        self.remove(value.fingerprint)
        self._connection.execute(insert(partner).values(**asdict(value)))

    def trust(self, fingerprint: str, now: str, note: str = "") -> None:
        """Pin a certificate whose fingerprint was compared; KeyError if it is unknown."""
        self.put(replace(self._known(fingerprint), trusted_at=now, note=note))

    def untrust(self, fingerprint: str, note: str = "") -> None:
        """Stop trusting a certificate, which stays known; KeyError if it is unknown."""
        self.put(replace(self._known(fingerprint), trusted_at="", note=note))

    def remove(self, fingerprint: str) -> None:
        """Forget a certificate; no matter if it is unknown."""
        self._connection.execute(delete(partner).where(partner.c.fingerprint == fingerprint))

    def get(self, fingerprint: str) -> Partner | None:
        """Return a partner by the fingerprint of its certificate."""
        return next(iter(self._where(partner.c.fingerprint == fingerprint)), None)

    def of_office(self, office: str) -> tuple[Partner, ...]:
        """Return the certificates known for an office; several after a change of key."""
        return self._where(partner.c.office == office)

    def trusted(self) -> tuple[Partner, ...]:
        """Return the pinned ones."""
        return self._where(partner.c.trusted_at != "")

    def all(self) -> tuple[Partner, ...]:
        """Return all known partners by name."""
        return self._where()

    def _known(self, fingerprint: str) -> Partner:
        if found := self.get(fingerprint):
            return found
        raise KeyError(fingerprint)

    def _where(self, *conditions: ColumnElement[bool]) -> tuple[Partner, ...]:
        query = select(partner).where(*conditions).order_by(partner.c.name, partner.c.fingerprint)
        return tuple(Partner(**row._asdict()) for row in self._connection.execute(query))


class Changesets:
    """The chains of all offices as exact bytes, ours and received, so that they can be passed on unchanged."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, value: Changeset) -> bool:
        """Keep a changeset and tell whether it was new; other bytes under the same root are kept beside it."""
        digest = hashlib.sha256(value.body).hexdigest()
        same = (changeset.c.office == value.office) & (changeset.c.number == value.number)
        same &= (changeset.c.root == value.root) & (changeset.c.digest == digest)
        if self._connection.scalar(select(changeset.c.number).where(same)) is not None:
            return False
        self._connection.execute(insert(changeset).values(**asdict(value), digest=digest))
        return True

    def of_office(self, office: str) -> tuple[Changeset, ...]:
        """Return an office's changesets by number; copies of one root one after the other, longest first."""
        return self._where(changeset.c.office == office)

    def last(self, office: str) -> Changeset | None:
        """Return the office's changeset with the greatest number."""
        found = self.of_office(office)
        return max(found, key=lambda each: each.number) if found else None

    def all(self) -> tuple[Changeset, ...]:
        """Return every changeset by office and number."""
        return self._where()

    def _where(self, *conditions: ColumnElement[bool]) -> tuple[Changeset, ...]:
        order = (changeset.c.office, changeset.c.number, changeset.c.root)
        query = select(changeset).where(*conditions).order_by(*order)
        found = [_changeset(row) for row in self._connection.execute(query)]
        return tuple(sorted(found, key=lambda each: (each.office, each.number, each.root, -len(each.body))))


class Packages:
    """The register of packages sent and received."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, value: PackageRecord) -> None:
        """Add a line to the register."""
        row = asdict(value) | {"verdict": json.dumps(value.verdict, ensure_ascii=False, sort_keys=True)}
        self._connection.execute(insert(package).values(**row))

    def of_digest(self, digest: str) -> tuple[PackageRecord, ...]:
        """Return the lines about one package, which tells whether it came before."""
        return self._where(package.c.digest == digest)

    def all(self) -> tuple[PackageRecord, ...]:
        """Return the register, the newest line first."""
        return self._where()

    def record_verdict(self, digest: str, verdict: Json) -> None:
        """Replace what the check said about a package, after it was checked again."""
        text = json.dumps(verdict, ensure_ascii=False, sort_keys=True)
        self._connection.execute(update(package).where(package.c.digest == digest).values(verdict=text))

    def _where(self, *conditions: ColumnElement[bool]) -> tuple[PackageRecord, ...]:
        query = select(package).where(*conditions).order_by(package.c.seq.desc())
        return tuple(_package(row) for row in self._connection.execute(query))


def _changeset(row: Row[*tuple[Any, ...]]) -> Changeset:
    values = row._asdict()
    values.pop("digest")
    return Changeset(**values | {"direction": Direction(values["direction"])})


def _package(row: Row[*tuple[Any, ...]]) -> PackageRecord:
    values = row._asdict()
    values.pop("seq")
    return PackageRecord(**values | {"direction": Direction(values["direction"]), "verdict": json.loads(row.verdict)})
