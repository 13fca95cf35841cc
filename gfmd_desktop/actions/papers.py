"""What is printed about keys: the partner card and the recovery sheet, as PDF or as text, by the file's ending."""

from __future__ import annotations

import io
from pathlib import Path

from gfmd_desktop import packages, reports
from gfmd_desktop.core import LANGUAGES, Words, clock

from .files import read_bytes

CERTIFICATES = "certificates.pem"  # carried inside the PDF of a partner card
_PDF = ".pdf"
_LARGEST = 256 * 1024  # bytes of certificates
_OWN_NAMES = {"en": "English", "fr": "Français", "ar": "العربية", "es": "Español"}
_CARD_STEPS = ("call", "compare", "program", "command")
_LOSS_STEPS = ("install", "recover", "again")


def read_card(path: Path) -> packages.Bundle:
    """Return an office's certificates from its partner card (PDF or text) or a certificate file, untrusted."""
    carried = reports.read_attached(path, CERTIFICATES, _LARGEST) if _is_pdf(path) else None
    return packages.read_bundle(carried or read_bytes(path), path.name)


def card_bytes(own: packages.Identity, path: Path, words: Words) -> bytes:
    """Return the partner card: who, the fingerprint in digits, words and as QR code, what to do; the certificates."""
    certificate, pem = own.certificate, packages.export_certificate(own)
    facts = {**certificate.facts(), "groups": certificate.groups, "file": path.name}
    if path.suffix.lower() == _PDF:
        return _pdf(_card(certificate, pem, facts, words))
    spoken = {f"words_{language}": certificate.words(language) for language in LANGUAGES}
    return words.say("actions.partner-card", **facts, **spoken).encode("utf-8") + b"\n\n" + pem


def recovery_bytes(own: packages.Identity, code: str, kit: Path, path: Path, words: Words) -> bytes:
    """Return the recovery sheet: the code that opens the copy of the key, and what to do with both."""
    facts = {
        "office": own.certificate.office_name,
        "fingerprint": own.certificate.groups,
        "code": code,
        "kit": kit.name,
        "date": clock.now().date().isoformat(),
    }
    if path.suffix.lower() == _PDF:
        return _pdf(_recovery(own, facts, words))
    return words.say("actions.recovery-sheet", **facts).encode("utf-8") + b"\n"


def _card(certificate: packages.Certificate, pem: bytes, facts: dict[str, str], words: Words) -> reports.Sheet:
    def say(key: str) -> str:
        return words.say(f"actions.card.{key}", **facts)

    known = ("office", "country", "key", "valid")
    spoken = tuple(reports.Fact(_OWN_NAMES[each], certificate.words(each)) for each in LANGUAGES)
    lines = certificate.groups.split(" ")
    groups = "\n".join(" ".join(lines[start : start + 8]) for start in (0, 8))
    scanned = f"GFMD:{certificate.fingerprint.upper()}"
    about = tuple(reports.Fact(say(each), say(f"{each}.value")) for each in known)
    parts = (
        reports.SheetPart(facts=about),
        reports.SheetPart(say("fingerprint"), code=groups, qr=scanned, caption=say("qr")),
        reports.SheetPart(say("words"), facts=spoken),
        reports.SheetPart(say("steps"), steps=tuple(say(f"step-{each}") for each in _CARD_STEPS)),
    )
    inside = reports.SheetFile(CERTIFICATES, pem, "application/x-pem-file", say("inside"))
    return reports.Sheet(
        words.language,
        say("title"),
        certificate.office_name,
        certificate.not_before.date(),
        certificate.fingerprint,
        say("warning"),
        parts,
        (inside,),
    )


def _recovery(own: packages.Identity, facts: dict[str, str], words: Words) -> reports.Sheet:
    def say(key: str) -> str:
        return words.say(f"actions.sheet.{key}", **facts)

    known = ("office", "date", "fingerprint", "kit")
    parts = (
        reports.SheetPart(facts=tuple(reports.Fact(say(each), facts[each]) for each in known)),
        reports.SheetPart(say("code"), code=facts["code"], qr=facts["code"], caption=say("qr")),
        reports.SheetPart(say("loss"), steps=tuple(say(f"loss-{each}") for each in _LOSS_STEPS)),
        reports.SheetPart(say("rehearse"), say("rehearse.text")),
    )
    warning = say("warning-token" if own.token else "warning")
    day = clock.now().date()
    return reports.Sheet(words.language, say("title"), facts["office"], day, own.fingerprint, warning, parts)


def _pdf(sheet: reports.Sheet) -> bytes:
    stream = io.BytesIO()
    reports.write_sheet(sheet, stream)
    return stream.getvalue()


def _is_pdf(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(5) == b"%PDF-"
    except OSError:
        return False  # reading it will tell why
