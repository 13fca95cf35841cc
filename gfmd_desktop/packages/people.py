"""The people of an office who may use its key, each with a passphrase of their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from gfmd_desktop.core import GfmdError

from . import keyfile, keyfolder, passphrases
from .identity import Identity, Opened, open_password
from .keyfile import Wrap
from .keyfolder import ACCESS

RECOVERY = "@recovery"  # the wrap of the printed recovery code; no person's name begins so
_LONGEST = 80  # characters


def people(identity: Identity) -> tuple[str, ...]:
    """Return the names of those with a passphrase, in the order in which they were added; the first may be empty."""
    return tuple(each.person for each in _access(identity).wraps if each.person != RECOVERY)


def has_recovery(identity: Identity) -> bool:
    """Tell whether a recovery code opens the key too."""
    return any(each.person == RECOVERY for each in _access(identity).wraps)


def add_person(identity: Identity, passphrase: str, person: str, new: str) -> None:
    """Let one more person open the key; `passphrase` is that of someone who may already.

    GfmdError: packages.person-unfit, packages.person-known, packages.passphrase-short or -weak (the new one),
    packages.wrong-passphrase.
    """
    name, normal = _name(person), passphrases.require(new)
    opened = open_password(identity, passphrase)
    if name in {each.person for each in opened.access.wraps}:
        raise GfmdError("packages.person-known", person=name)
    put(opened, (*opened.access.wraps, keyfile.wrap(opened.password, normal, identity.office_id, name)))


def change_passphrase(identity: Identity, old: str, new: str) -> str:
    """Replace the passphrase of the person whose it is, and return their name."""
    normal = passphrases.require(new)
    opened = open_password(identity, old)
    found = keyfile.opened_by(opened.access, passphrases.normal(old))
    person = found[0].person if found else ""
    fresh = keyfile.wrap(opened.password, normal, identity.office_id, person)
    put(opened, (fresh if each.person == person else each for each in opened.access.wraps))
    return person


def remove_person(identity: Identity, passphrase: str, person: str) -> None:
    """Take a person's access away; the key stays the same, so a copy of the folder made before still opens.

    GfmdError: packages.person-unknown, packages.last-person (someone must remain), packages.wrong-passphrase.
    """
    opened = open_password(identity, passphrase)
    if person not in people(identity):
        raise GfmdError("packages.person-unknown", person=person)
    left = [each for each in opened.access.wraps if each.person != person]
    if all(each.person == RECOVERY for each in left):
        raise GfmdError("packages.last-person", person=person)
    put(opened, left)


def put(opened: Opened, wraps: Iterable[Wrap]) -> None:
    """Write who may open the key, in one step."""
    access = replace(opened.access, wraps=tuple(wraps))
    keyfolder.replace_file(opened.identity.folder / ACCESS, keyfile.to_bytes(access))


def _access(identity: Identity) -> keyfile.Access:
    return keyfile.from_bytes(keyfolder.read(identity.folder / ACCESS), ACCESS)


def _name(person: str) -> str:
    name = " ".join(person.split())
    if not 0 < len(name) <= _LONGEST or not name.isprintable() or name.startswith("@"):
        raise GfmdError("packages.person-unfit", person=person, longest=_LONGEST)
    return name
