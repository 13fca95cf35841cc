"""When the passphrase or the computer is lost: a copy of the key on a stick, and a code on paper that opens it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import secrets
import tempfile
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePosixPath

from gfmd_desktop.core import GfmdError, Json, NoProgress, clock

from . import envelope, keyfile, keyfolder, passphrases
from .cades import is_valid, read_signature
from .certificates import Certificate
from .identity import EARLIER, Identity, load_identity, open_password, unlock, unlock_opener
from .keyfolder import ACCESS, CERTIFICATE, ENCRYPTION, ENCRYPTION_KEY, KEY, SUCCESSOR, TOKEN
from .people import RECOVERY, put

FORMAT = "gfmd-identity-copy/1"
LARGEST = 16 << 20  # bytes
RECORD = "recovery.json"
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # without I, L, O and U, which are misread
_BITS, _CHECK, _GROUP = 128, 12, 4
_NAMES = frozenset({CERTIFICATE, KEY, ACCESS, ENCRYPTION, ENCRYPTION_KEY, TOKEN, SUCCESSOR, RECORD})


@dataclass(frozen=True, slots=True)
class Recovery:
    """`code` goes on paper, `kit` into a file that is kept apart from it; neither is of use without the other."""

    code: str
    kit: bytes

    def __repr__(self) -> str:
        return "Recovery(…)"


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """When recovery was last prepared, and last rehearsed; empty if never."""

    made_at: str = ""
    rehearsed_at: str = ""


def make_recovery(identity: Identity, passphrase: str, now: datetime) -> Recovery:
    """Make a new recovery code and a copy of the key that it opens; an earlier code no longer opens this folder."""
    opened = open_password(identity, passphrase)
    code = _new_code()
    fresh = keyfile.wrap(opened.password, _plain(code), identity.office_id, RECOVERY)
    put(opened, (*(each for each in opened.access.wraps if each.person != RECOVERY), fresh))
    _record(identity, RecoveryState(clock.stamp(now)))
    return Recovery(code, _pack(identity, now))


def recovery_state(identity: Identity) -> RecoveryState:
    """Return when recovery was prepared and rehearsed; a damaged record counts as never."""
    try:
        told = json.loads((identity.folder / RECORD).read_bytes())
        return RecoveryState(str(told["made_at"]), str(told["rehearsed_at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return RecoveryState()


def rehearse(identity: Identity, kit: bytes, code: str, now: datetime) -> Certificate:
    """Do what would be done after a loss, aside and with the kit alone: open, sign, encrypt, decrypt, compare.

    GfmdError: packages.recovery-code-mistyped, packages.recovery-code-wrong, packages.recovery-kit-damaged,
    packages.recovery-kit-other (it holds another key than this identity's).
    """
    with tempfile.TemporaryDirectory(prefix="gfmd-") as folder:
        restored = recover(Path(folder) / "identity", kit, code, _new_code())
        if restored.fingerprint != identity.fingerprint:
            raise GfmdError("packages.recovery-kit-other", office=restored.certificate.office_name)
        _prove(restored, code, Path(folder))
    _record(identity, replace(recovery_state(identity), rehearsed_at=clock.stamp(now)))
    return restored.certificate


def recover(folder: Path, kit: bytes, code: str, passphrase: str) -> Identity:
    """Bring an identity back from its copy, with a new passphrase for the person who does it.

    The passphrases of all others still hold, and so does the code. Where the identity still lies in the folder and only
    the passphrase was lost, the code opens that one, which may be newer than the copy. GfmdError: those of `rehearse`,
    packages.identity-exists (the code does not open what lies there), packages.passphrase-…, and
    packages.folder-unwritable.
    """
    normal, plain = passphrases.require(passphrase), _plain(code)
    files = _unpack(kit)
    try:
        keyfolder.refuse_second(folder)
    except GfmdError:
        return _let_in(folder, plain, normal)
    access = keyfile.from_bytes(files[ACCESS], ACCESS)
    password = keyfile.unwrap(access, plain)
    if password is None:
        raise GfmdError("packages.recovery-code-wrong")
    files[ACCESS] = keyfile.to_bytes(_with_first(access, password, normal))
    keyfolder.place(folder, files)
    identity = load_identity(folder)
    open_password(identity, passphrase)
    return identity


def _let_in(folder: Path, code: str, passphrase: str) -> Identity:
    """Give the first person a new passphrase to the identity that lies here, if the code opens it."""
    identity = load_identity(folder)
    access = keyfile.from_bytes(keyfolder.read(folder / ACCESS), ACCESS)
    password = keyfile.unwrap(access, code)
    if password is None:
        raise GfmdError("packages.identity-exists", name=str(folder))
    keyfolder.replace_file(folder / ACCESS, keyfile.to_bytes(_with_first(access, password, passphrase)))
    return identity


def _with_first(access: keyfile.Access, password: str, passphrase: str) -> keyfile.Access:
    fresh = keyfile.wrap(password, passphrase, access.office, "")
    return replace(access, wraps=(fresh, *(each for each in access.wraps if each.person)))


def kit_office(kit: bytes) -> str:
    """Return the id of the office whose key a copy holds; GfmdError packages.recovery-kit-damaged."""
    return keyfile.from_bytes(_unpack(kit)[ACCESS], ACCESS).office


def _prove(identity: Identity, code: str, folder: Path) -> None:
    """Use the keys that the copy holds for what they are for; any failure means that it is of no use."""
    sample = secrets.token_bytes(4096)
    fits = True
    if identity.token is None:
        signature = read_signature(unlock(identity, _plain(code)).sign_detached(sample))
        fits = is_valid(signature, sample) and signature.certificate == identity.certificate.der
    if identity.encryption is not None:
        (folder / "sample").write_bytes(sample)
        two = [identity.encryption, _other()]
        envelope.encrypt(folder / "sample", folder / "sealed", two, NoProgress())
        unlock_opener(identity, _plain(code)).decrypt(folder / "sealed", folder / "opened", NoProgress())
        fits = fits and (folder / "opened").read_bytes() == sample
    if not fits:
        raise GfmdError("packages.recovery-kit-damaged")


def _other() -> Certificate:
    """Return a passing certificate, because a package is never encrypted for one reader only."""
    from cryptography.hazmat.primitives.asymmetric import ec

    from . import issuing
    from .certificates import read_certificate

    key = ec.generate_private_key(ec.SECP256R1())
    subject = issuing.subject_of("rehearsal", "XX")
    signing = issuing.self_signed(key, "", subject, clock.now())
    return read_certificate(keyfolder.der(issuing.for_encryption(key, "", signing, key, clock.now())))


def _record(identity: Identity, state: RecoveryState) -> None:
    told = {"made_at": state.made_at, "rehearsed_at": state.rehearsed_at}
    keyfolder.replace_file(identity.folder / RECORD, json.dumps(told).encode())


def _pack(identity: Identity, now: datetime) -> bytes:
    files = keyfolder.files_of(identity.folder)
    body: dict[str, Json] = {
        "format": FORMAT,
        "office": identity.office_id,
        "name": identity.certificate.office_name,
        "fingerprint": identity.fingerprint,
        "made_at": clock.stamp(now),
        "files": {name: base64.b64encode(data).decode("ascii") for name, data in sorted(files.items())},
    }
    told = json.dumps(body, ensure_ascii=False, sort_keys=True)
    body["checksum"] = hashlib.sha256(told.encode()).hexdigest()
    return json.dumps(body, ensure_ascii=False, indent=1).encode() + b"\n"


def _unpack(kit: bytes) -> dict[str, bytes]:
    try:
        if len(kit) > LARGEST:
            raise ValueError
        body = json.loads(kit)
        checksum = body.pop("checksum")
        told = json.dumps(body, ensure_ascii=False, sort_keys=True)
        if body["format"] != FORMAT or checksum != hashlib.sha256(told.encode()).hexdigest():
            raise ValueError
        files = {name: base64.b64decode(data, validate=True) for name, data in body["files"].items()}
        if not all(_is_ours(name) for name in files) or not _is_whole(files.keys()):
            raise ValueError
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error) as problem:
        raise GfmdError("packages.recovery-kit-damaged") from problem
    return files


def _is_whole(names: Collection[str]) -> bool:
    """Tell whether a copy holds the signing key; where that lies on a token, the key for reading is enough."""
    return {CERTIFICATE, ACCESS} <= set(names) and (KEY in names or {TOKEN, ENCRYPTION, ENCRYPTION_KEY} <= set(names))


def _is_ours(name: str) -> bool:
    path = PurePosixPath(name)
    earlier = len(path.parts) == 3 and path.parts[0] == EARLIER and re.fullmatch(r"[0-9a-f]{16}", path.parts[1])
    return path.name in _NAMES and (len(path.parts) == 1 or bool(earlier))


def _new_code() -> str:
    """Return 128 random bits and a checksum of 12, in groups that one reads aloud and types."""
    secret = secrets.randbits(_BITS)
    number = secret << _CHECK | _check(secret)
    size = (_BITS + _CHECK) // 5
    letters = "".join(_LETTERS[number >> 5 * place & 31] for place in reversed(range(size)))
    return "-".join(letters[start : start + _GROUP] for start in range(0, size, _GROUP))


def _plain(code: str) -> str:
    """Return a typed code in its one form; GfmdError packages.recovery-code-mistyped if its checksum does not fit."""
    typed = re.sub(r"[\s-]", "", code.upper()).translate(str.maketrans("OIL", "011"))
    number = 0
    for letter in typed:
        if letter not in _LETTERS:
            raise GfmdError("packages.recovery-code-mistyped")
        number = number << 5 | _LETTERS.index(letter)
    if len(typed) != (_BITS + _CHECK) // 5 or number & ((1 << _CHECK) - 1) != _check(number >> _CHECK):
        raise GfmdError("packages.recovery-code-mistyped")
    return typed


def _check(secret: int) -> int:
    digest = hashlib.sha256(secret.to_bytes(_BITS // 8, "big")).digest()
    return int.from_bytes(digest[:2], "big") >> 4
