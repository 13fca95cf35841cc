"""Packages for certain eyes only: whom to encrypt for, and opening what was encrypted for this office."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from gfmd_desktop import packages
from gfmd_desktop.core import Finding, GfmdError, NoProgress, Place, Progress, clock, findings

from .identity import identity_folder, require_identity, trust_list
from .papers import read_card
from .workspace import Workspace

_NOTHING = NoProgress()


def recipients(ws: Workspace, files: Sequence[Path]) -> tuple[tuple[packages.Certificate, ...], tuple[Finding, ...]]:
    """Return the certificates to encrypt to, the own office's always among them, and what is doubtful about them.

    Each file is a partner's certificate file or card; the fingerprint of a partner trusted here does as well.
    """
    require_identity(ws)
    own = packages.load_identity(identity_folder(ws)).encryption
    if own is None:
        raise GfmdError("actions.no-encryption-key", office=ws.office.name)
    trust, found, notes = trust_list(ws), [], []
    for file in files:
        bundle = _bundle(ws, file)
        found.append(_checked(bundle, trust))
        if not trust.trusts(bundle.certificate):
            facts = {**bundle.certificate.facts(), "fingerprint": bundle.certificate.groups}
            notes.append(findings.warning("actions.recipient-not-compared", Place(file.name), **facts))
    others = [each for each in found if each.fingerprint != own.fingerprint]
    if not others:
        raise GfmdError("packages.recipients-too-few", count=len(found))
    return tuple(dict.fromkeys((*others, own))), tuple(notes)


def is_encrypted(path: Path) -> bool:
    """Tell whether a package file is encrypted, so that a passphrase will be needed to look at it."""
    return packages.is_encrypted(path)


@contextmanager
def readable(
    path: Path, ws: Workspace | None, passphrase: Callable[[], str], progress: Progress = _NOTHING
) -> Iterator[Path]:
    """Give the path of the package in clear: the file itself, or a private copy that is gone afterwards.

    `passphrase` is asked only for an encrypted file. GfmdError `actions.package-encrypted` where no workspace tells
    whose key may open it, and those of `packages.Opener.decrypt`.
    """
    if not packages.is_encrypted(path):
        yield path
        return
    if ws is None:
        raise GfmdError("actions.package-encrypted", file=path.name, recipients=packages.recipients_of(path))
    require_identity(ws)
    opener = packages.unlock_opener(packages.load_identity(identity_folder(ws)), passphrase())
    with tempfile.TemporaryDirectory(prefix="gfmd-") as folder:
        clear = Path(folder) / clear_name(path)
        opener.decrypt(path, clear, progress)
        yield clear


def clear_name(path: Path) -> str:
    """Return the package's name without the ending that says it is encrypted."""
    return path.stem if path.suffix.lower() == ".p7m" else path.name


def encrypted_path(path: Path) -> Path:
    """Return the path under which the encrypted package is written: its name ends in `.p7m`."""
    return path if path.suffix.lower() == ".p7m" else path.with_name(path.name + ".p7m")


def _bundle(ws: Workspace, file: Path) -> packages.Bundle:
    if file.exists():
        return read_card(file)
    wanted = str(file).replace(" ", "").lower()
    with ws.store.read() as work:
        known = [each for each in work.partners.all() if each.trusted_at and each.fingerprint.startswith(wanted)]
    if len(wanted) < 8 or len(known) != 1:
        raise GfmdError("actions.file-unreadable", path=file, reason="?")
    return packages.read_bundle(known[0].certificate, known[0].name)


def _checked(bundle: packages.Bundle, trust: packages.TrustList) -> packages.Certificate:
    facts = bundle.certificate.facts()
    if expected := trust.replaced(bundle.certificate):
        raise GfmdError("actions.recipient-key-changed", **facts, expected=expected)
    if bundle.encryption is None:
        raise GfmdError("packages.certificate-cannot-encrypt", **facts)
    if not bundle.encryption.holds_at(clock.now()):
        raise GfmdError("packages.certificate-expired", **bundle.encryption.facts())
    return bundle.encryption
