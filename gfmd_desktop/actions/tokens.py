"""A signing key on a token or smart card (PKCS#11): which ones there are, and taking one for the office."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from gfmd_desktop import packages
from gfmd_desktop.core import Changes, GfmdError, NoProgress, Progress, clock

from .files import read_bytes
from .identity import alpha2, identity, identity_folder
from .keys import own_identity, write_successor
from .workspace import Workspace

_NOTHING = NoProgress()


@dataclass(frozen=True, slots=True)
class TokenKeyCard:
    """A key that can sign, as found on a token; `office` and the rest are of its certificate, empty if it has none."""

    token: str
    serial: str
    key: str
    label: str
    office: str = ""
    fingerprint: str = ""
    valid_until: str = ""


def token_keys(module: Path, pin: str, token: str = "") -> tuple[TokenKeyCard, ...]:
    """Return the keys on a token; `module` is its maker's PKCS#11 library, `token` a label or serial number."""
    return tuple(_card(each) for each in packages.token_keys(module, pin, token))


def use_token(
    ws: Workspace,
    module: Path,
    pin: str,
    passphrase: str,
    *,
    token: str = "",
    key: str = "",
    certificate: Path | None = None,
    notice: Path | None = None,
    old_pin: str = "",
    progress: Progress = _NOTHING,
) -> Changes:
    """Sign with a key on a token from now on; the passphrase opens what is encrypted for this office.

    `token` and `key` (label or id) choose where there are several: GfmdError `actions.which-token-key`. An office
    that has a key already gets this one as its successor; `passphrase` is then the present one, and `notice` where
    the notice for partners is written: `actions.notice-needed` without it.
    """
    found = _choose(packages.token_keys(module, pin, token), key)
    given = packages.read_certificate(read_bytes(certificate), certificate.name) if certificate else None
    now = clock.now()
    if identity(ws) is None:
        made = packages.use_token(
            identity_folder(ws),
            ws.office,
            alpha2(ws),
            found,
            pin=pin,
            passphrase=passphrase,
            now=now,
            certificate=given,
        )
        return Changes(frozenset({"identity"}), summary={"fingerprint": made.fingerprint, "token": found.place.token})
    if notice is None:
        raise GfmdError("actions.notice-needed", office=ws.office.name)
    old = own_identity(ws)
    renewal = packages.move_to_token(
        old, passphrase, found, pin=pin, now=now, old_pin=old_pin or pin, certificate=given
    )
    done = write_successor(renewal, old, notice, progress)
    return Changes(done.nouns, summary={**done.summary, "token": found.place.token})


def _choose(found: tuple[packages.FoundKey, ...], key: str) -> packages.FoundKey:
    fitting = [each for each in found if key in {"", each.place.key, each.label}]
    if len(fitting) != 1:
        known = ", ".join(f"{each.place.token}: {each.label} ({each.place.key})" for each in found)
        raise GfmdError("actions.which-token-key", count=len(fitting), known=known or "—")
    return fitting[0]


def _card(found: packages.FoundKey) -> TokenKeyCard:
    place, certificate = found.place, found.certificate
    if certificate is None:
        return TokenKeyCard(place.token, place.serial, place.key, found.label)
    until = certificate.not_after.date().isoformat()
    facts = (certificate.office_name, certificate.fingerprint, until)
    return TokenKeyCard(place.token, place.serial, place.key, found.label, *facts)
