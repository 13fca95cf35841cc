"""Who we are and whom we trust: the office's key, the partners' certificates."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import replace as changed
from enum import StrEnum
from pathlib import Path

from gfmd_desktop import packages, store
from gfmd_desktop.core import Changes, GfmdError, NoProgress, Progress, Words, clock, is_id, places
from gfmd_desktop.statistics import areas

from .authorities import authorities_in, revocations_in
from .files import read_bytes, write_bytes
from .papers import card_bytes, read_card
from .workspace import Workspace

_NOTHING = NoProgress()
WITHDRAWN = "trust.withdrawn"  # setting: fingerprint -> {since, reason}
REASONS = "trust.reasons"  # setting: fingerprint -> {why, by}


class Why(StrEnum):
    """What this office's standing to a certificate rests on."""

    OWN = "own"
    COMPARED = "compared"  # its fingerprint was told out of band, and fits
    ACCEPTED = "accepted"  # a person accepted it; whether they compared is not noted
    SUCCESSOR = "successor"  # a key trusted before vouched for it
    AUTHORITY = "authority"  # a trusted authority issued it
    SEEN = "seen"  # it was only seen


@dataclass(frozen=True, slots=True)
class IdentityInfo:
    """A certificate as a person reads it; `fingerprint_text` is in groups of four for reading aloud."""

    subject: str
    office: str
    fingerprint: str
    fingerprint_text: str
    not_before: str
    not_after: str
    folder: Path | None = None
    trusted_at: str = ""
    note: str = ""
    withdrawn: str = ""  # the day since when nothing signed with it is relied upon
    token: str = ""  # the token or card that holds the key: then its PIN signs, and the passphrase only reads

    @property
    def name(self) -> str:
        """The office's name."""
        return self.subject


def identity(ws: Workspace) -> IdentityInfo | None:
    """Return the office's identity on this computer, or None if there is none."""
    folder = identity_folder(ws)
    if not folder.exists():
        return None
    own = packages.load_identity(folder)
    return changed(told(own.certificate, folder), token=own.token.token if own.token else "")


def require_identity(ws: Workspace) -> IdentityInfo:
    """Return the office's identity; GfmdError `actions.no-identity` if there is none on this computer."""
    found = identity(ws)
    if found is None:
        raise GfmdError("actions.no-identity", office=ws.office.name)
    return found


def create_identity(
    ws: Workspace, passphrase: str, progress: Progress = _NOTHING, *, after_loss: bool = False
) -> Changes:
    """Make the office's key and certificate, protected by a passphrase, outside the workspace.

    `after_loss`: the present key cannot be opened any more. Its files are put aside, not deleted, and it stays known as
    ours; partners have to compare the new fingerprint, because nothing vouches for it.
    """
    progress.step(0, 2)
    make = packages.start_again if after_loss else packages.create_identity
    made = make(identity_folder(ws), ws.office, alpha2(ws), passphrase, clock.now())
    progress.step(2, 2)
    return Changes(frozenset({"identity"}), summary={"fingerprint": made.fingerprint})


def alpha2(ws: Workspace) -> str:
    """Return the office's country as certificates write it: two letters."""
    area = areas().resolve_code(ws.office.country, "iso3")
    return area.iso2 if area is not None and area.iso2 else ws.office.country[:2]


def import_identity(
    ws: Workspace, file: Path, password: str, passphrase: str, progress: Progress = _NOTHING
) -> Changes:
    """Take over a key that an authority issued as PKCS#12, protected by a passphrase of our own."""
    made = packages.import_pkcs12(
        identity_folder(ws), ws.office, read_bytes(file), password=password, passphrase=passphrase, now=clock.now()
    )
    return Changes(frozenset({"identity"}), summary={"fingerprint": made.fingerprint})


def unlock(ws: Workspace, secret: str) -> packages.Signer:
    """Open the office's key with the passphrase, or with the PIN where the key lies on a token (`IdentityInfo.token`).

    A wrong passphrase and a damaged key file are different errors.
    """
    require_identity(ws)
    return packages.unlock(packages.load_identity(identity_folder(ws)), secret)


def unlock_only(passphrase: str) -> packages.Signer:
    """Open the one key that lies on this computer; GfmdError `actions.which-identity` if there are none or several."""
    held = (path.parent for path in (places.home() / "identities").glob("*/certificate.pem"))
    found = sorted(folder for folder in held if is_id(folder.name))  # and not one that was put aside as lost
    if len(found) != 1:
        raise GfmdError("actions.which-identity", count=len(found))
    return packages.unlock(packages.load_identity(found[0]), passphrase)


def passphrase_strength(passphrase: str) -> packages.Estimate:
    """Estimate how long guessing a passphrase would take."""
    return packages.estimate(passphrase)


def write_card(ws: Workspace, path: Path, words: Words) -> IdentityInfo:
    """Write the partner card: office, fingerprint in digits and in words of four languages, and the certificates.

    It is for printing and sending, a PDF with QR code where the name ends in `.pdf`, else text; `trust_certificate`
    reads the certificates that it carries, and nothing else of it.
    """
    info = require_identity(ws)
    write_bytes(path, card_bytes(packages.load_identity(identity_folder(ws)), path, words))
    return info


def fingerprint_words(info: IdentityInfo, language: str) -> str:
    """Return the fingerprint as twelve words of a language, for comparing by telephone."""
    return packages.fingerprint_words(info.fingerprint, language)


def export_certificate(ws: Workspace, path: Path) -> IdentityInfo:
    """Write the certificate as PEM, for a partner to trust after comparing the fingerprint."""
    info = require_identity(ws)
    write_bytes(path, packages.export_certificate(packages.load_identity(identity_folder(ws))))
    return info


def list_partners(ws: Workspace) -> tuple[IdentityInfo, ...]:
    """Return every certificate known here, trusted or only seen or withdrawn, by name."""
    listed = trust_list(ws)
    with ws.store.read() as work:
        found = work.partners.all()
    certificates = (packages.read_certificate(each.certificate, each.name) for each in found)
    return tuple(
        changed(_partner(each), withdrawn=listed.withdrawn_since(certificate))
        for each, certificate in zip(found, certificates, strict=True)
    )


def trust_certificate(
    ws: Workspace, path: Path, expected: str | None = None, note: str = "", *, replace: bool = False
) -> IdentityInfo:
    """Pin the certificate in a file; `expected` is the fingerprint the partner told, compared when given."""
    return trust(ws, read_card(path), expected, note, replace=replace)


def trust(
    ws: Workspace,
    trusted: packages.Certificate | packages.Bundle,
    expected: str | None = None,
    note: str = "",
    *,
    replace: bool = False,
    why: Why | None = None,
    by: str = "",
) -> IdentityInfo:
    """Pin a certificate after its fingerprint was compared; a bundle's key for encryption is kept with it.

    Why it is trusted is noted: as compared where `expected` was told, as accepted otherwise, or as `why` says.

    An office trusted with another key stops here until a person confirms the new one (`replace`): GfmdError
    `actions.partner-key-changed`. A withdrawn certificate is refused: `actions.certificate-withdrawn`.
    """
    bundle = trusted if isinstance(trusted, packages.Bundle) else packages.Bundle(trusted)
    certificate = bundle.certificate
    if expected is not None and not certificate.answers_to(expected):
        raise GfmdError(
            "actions.fingerprint-differs",
            name=certificate.office_name,
            found=certificate.groups,
            expected=expected,
        )
    _refuse_doubtful(ws, certificate, replace)
    partner = store.Partner(
        certificate.fingerprint,
        certificate.office_id,
        certificate.office_name,
        bundle.pem if bundle.encryption else certificate.der,
        clock.stamp(clock.now()),
        note,
    )
    told_why = why or (Why.COMPARED if expected is not None else Why.ACCEPTED)
    with ws.store.work() as work:
        work.partners.put(partner)
        reasons = dict(work.settings.get(REASONS, {}))
        reasons[partner.fingerprint] = {"why": str(told_why), "by": by}
        work.settings.put(REASONS, reasons)
    return _partner(partner)


def _refuse_doubtful(ws: Workspace, certificate: packages.Certificate, replace: bool) -> None:
    known = trust_list(ws)
    facts = {**certificate.facts(), "fingerprint": certificate.groups}
    if since := known.withdrawn_since(certificate):
        raise GfmdError("actions.certificate-withdrawn", **facts, since=since)
    if not replace and (expected := known.replaced(certificate)):
        raise GfmdError("actions.partner-key-changed", **facts, expected=expected)


def untrust(ws: Workspace, fingerprint: str) -> IdentityInfo:
    """Stop trusting a certificate; it stays known. The first digits of the fingerprint are enough."""
    wanted = _plain(fingerprint)
    with ws.store.work() as work:
        found = [each for each in work.partners.all() if wanted and each.fingerprint.startswith(wanted)]
        if len(found) != 1:
            raise GfmdError("actions.unknown-partner", fingerprint=fingerprint)
        work.partners.untrust(found[0].fingerprint)
        return _partner(found[0])


def read_certificate(path: Path) -> IdentityInfo:
    """Show a certificate file without trusting it."""
    return told(read_card(path).certificate, None)


def trust_list(ws: Workspace | None, files: tuple[Path, ...] = ()) -> packages.TrustList:
    """Return whom a check may trust: the workspace's pins, our own certificate, and the files given for this once."""
    pinned = [read_card(path).certificate for path in files]
    known: list[packages.Certificate] = []
    withdrawn: dict[str, str] = {}
    authorities: tuple[packages.Certificate, ...] = ()
    revocations: tuple[packages.Revocations, ...] = ()
    if ws is not None:
        with ws.store.read() as work:
            told_of = work.settings.get(WITHDRAWN, {})
            authorities = authorities_in(work)
            revocations = revocations_in(work, authorities)
            withdrawn = {fingerprint: str(each["since"]) for fingerprint, each in told_of.items()}
            for partner in work.partners.all():
                group = pinned if partner.trusted_at else known
                group.append(packages.read_certificate(partner.certificate, partner.name))
        if identity_folder(ws).exists():
            pinned.extend(packages.own_certificates(packages.load_identity(identity_folder(ws))))
    listed = packages.TrustList.of(pinned, known, withdrawn)
    return changed(listed, authorities=authorities, revocations=revocations)


def identity_folder(ws: Workspace) -> Path:
    """Return where the office's keys lie on this computer, outside the workspace."""
    return places.home() / "identities" / ws.office.id


def _plain(fingerprint: str) -> str:
    return "".join(letter for letter in fingerprint.lower() if letter in "0123456789abcdef")


def _partner(partner: store.Partner) -> IdentityInfo:
    certificate = packages.read_certificate(partner.certificate, partner.name)
    return told(certificate, None, partner.trusted_at, partner.note)


def told(certificate: packages.Certificate, folder: Path | None, trusted_at: str = "", note: str = "") -> IdentityInfo:
    """Return a certificate as a person reads it."""
    return IdentityInfo(
        certificate.office_name,
        certificate.office_id,
        certificate.fingerprint,
        certificate.groups,
        clock.stamp(certificate.not_before),
        clock.stamp(certificate.not_after),
        folder,
        trusted_at,
        note,
    )
