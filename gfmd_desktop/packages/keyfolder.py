"""The files of an identity: written aside and named in one step, read with their faults told."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desktop.core import GfmdError

from .certificates import Certificate

if TYPE_CHECKING:
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12KeyAndCertificates

    PrivateKey = RSAPrivateKey | EllipticCurvePrivateKey

CERTIFICATE, KEY, ACCESS = "certificate.pem", "key.p12", "access.json"
ENCRYPTION, ENCRYPTION_KEY = "encryption.pem", "encryption.p12"
TOKEN, SUCCESSOR = "token.json", "successor.txt"
_LARGEST_KEY = 1024 * 1024  # bytes


def place(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files of a new identity aside and name them in one step, so that no half identity is ever seen.

    GfmdError packages.folder-unwritable.
    """
    with _told(folder), _written_aside(folder, files) as aside:
        with contextlib.suppress(FileNotFoundError):
            folder.rmdir()  # an empty folder may stand there; one with files makes this fail
        aside.rename(folder)


def replace(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put another set of files in an identity's place; a crash in between is healed by `heal`."""
    with _told(folder), _written_aside(folder, files) as aside:
        previous = _previous(folder)
        shutil.rmtree(previous, ignore_errors=True)
        folder.rename(previous)
        aside.rename(folder)
        shutil.rmtree(previous, ignore_errors=True)


@contextlib.contextmanager
def put_aside(folder: Path) -> Iterator[None]:
    """Give an identity's folder, if there is one, the name `….lost-<n>`; it comes back if what is done then fails.

    GfmdError packages.folder-unwritable.
    """
    if not folder.is_dir() or not any(folder.iterdir()):
        yield
        return
    number = next(each for each in range(1, 10_000) if not _lost(folder, each).exists())
    with _told(folder):
        folder.rename(_lost(folder, number))
    try:
        yield
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        _lost(folder, number).rename(folder)
        raise


def _lost(folder: Path, number: int) -> Path:
    return folder.with_name(f"{folder.name}.lost-{number}")


def replace_file(path: Path, data: bytes) -> None:
    """Replace one file of an identity in one step; GfmdError packages.folder-unwritable."""
    aside = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    try:
        with _told(path.parent):
            _write(aside, data)
            aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def heal(folder: Path) -> None:
    """Bring back the identity that stood here if a replacement was cut off between its two steps."""
    previous = _previous(folder)
    if previous.is_dir() and not folder.exists():
        previous.rename(folder)


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file of an identity by its path within the folder, with `/`."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".part"))
    return {path.relative_to(folder).as_posix(): read(path) for path in found}


def _previous(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.previous")


@contextlib.contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise GfmdError("packages.folder-unwritable", name=str(folder), reason=problem.strerror or "") from problem


@contextlib.contextmanager
def _written_aside(folder: Path, files: Mapping[str, bytes]) -> Iterator[Path]:
    folder.parent.mkdir(parents=True, exist_ok=True)
    aside = folder.with_name(f"{folder.name}.{secrets.token_hex(4)}.part")
    try:
        aside.mkdir(mode=0o700)
        for name, data in files.items():
            (aside / name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(aside / name, data)
        yield aside
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _write(path: Path, data: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def refuse_second(folder: Path) -> None:
    """Refuse to put an identity where one lies; GfmdError packages.identity-exists."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise GfmdError("packages.identity-exists", name=str(folder))


def read(path: Path) -> bytes:
    """Return a file of an identity; GfmdError packages.identity-missing, packages.file-unreadable."""
    try:
        with path.open("rb") as stream:
            return stream.read(_LARGEST_KEY)
    except FileNotFoundError as problem:
        raise GfmdError("packages.identity-missing", name=str(path)) from problem
    except OSError as problem:
        raise GfmdError("packages.file-unreadable", name=str(path), reason=problem.strerror or "") from problem


def load_pkcs12(data: bytes, password: str) -> PKCS12KeyAndCertificates:
    """Read a PKCS#12 file; GfmdError packages.pkcs12-password, packages.pkcs12-unreadable."""
    from cryptography.hazmat.primitives.serialization import pkcs12

    try:
        return pkcs12.load_pkcs12(data, password.encode("utf-8"))
    except ValueError as problem:
        code = "packages.pkcs12-password" if "password" in str(problem).casefold() else "packages.pkcs12-unreadable"
        raise GfmdError(code) from problem
    except Exception as problem:  # kinds of encryption the library no longer knows
        if type(problem).__module__.startswith("cryptography"):
            raise GfmdError("packages.pkcs12-unreadable") from problem
        raise


def der(certificate: x509.Certificate) -> bytes:
    """Return the certificate as DER."""
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.DER)


def key_der(key: PrivateKey) -> bytes:
    """Return the private key as PKCS#8 DER, in clear: for memory only."""
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def to_pkcs12(
    key: PrivateKey, certificate: x509.Certificate, chain: Sequence[x509.Certificate], password: str
) -> bytes:
    """Return key and certificates as a PKCS#12 file under a random password."""
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12

    secret = BestAvailableEncryption(password.encode())
    return pkcs12.serialize_key_and_certificates(b"gfmd", key, certificate, list(chain), secret)


def usable(loaded: PKCS12KeyAndCertificates, certificate: Certificate) -> PrivateKey:
    """Return the private key of a PKCS#12 file if it is of an accepted kind and belongs to the certificate."""
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    key, holder = loaded.key, loaded.cert
    if key is None or holder is None:
        raise GfmdError("packages.pkcs12-unreadable")
    if not isinstance(key, rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey):
        raise GfmdError("packages.key-refused", **certificate.facts())
    if key.public_key() != holder.certificate.public_key():
        raise GfmdError("packages.pkcs12-unreadable")
    return key


def pem(certificate: x509.Certificate) -> bytes:
    """Return the certificate as PEM."""
    from cryptography.hazmat.primitives.serialization import Encoding

    return certificate.public_bytes(Encoding.PEM)
