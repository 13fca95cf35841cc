"""Signatures that any partner's tools check: CAdES-B beside a file, PAdES-B inside a PDF."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from gfmd_desktop.core import GfmdError, clock

from .certificates import Certificate
from .der import cms_syntax

if TYPE_CHECKING:
    from pyhanko.sign.signers import Signer as Tool

_T = TypeVar("_T")
_FIELD = "GFMD-Signature"
_LONGEST = 2048  # bytes of a raw signature, for the room that a PDF leaves for it


class SigningKey(Protocol):
    """A private key that signs: in memory, or on a token."""

    def sign(self, data: bytes, *how: Any) -> bytes:
        """Return the raw signature of the bytes; `how` is the padding (RSA) and the hash, as `cryptography` wants."""


class Signer:
    """An office's unlocked key. Keep it as short as the work lasts; it is never written anywhere."""

    def __init__(self, key: SigningKey, certificate: Certificate, chain: tuple[bytes, ...] = ()) -> None:
        self.certificate = certificate
        self._key = key
        self._chain = chain

    def __repr__(self) -> str:
        return f"Signer({self.certificate.fingerprint})"

    def sign_detached(self, data: bytes, *, at: datetime | None = None) -> bytes:
        """Return a detached CAdES-B signature of the bytes, as DER; `at` is the time it claims."""
        from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes

        claimed = PdfCMSSignedAttributes(signing_time=at or clock.now())
        signing = self._tool().async_sign_general_data(
            data, "sha256", detached=True, use_cades=True, signed_attr_settings=claimed
        )
        return bytes(run(signing).dump())

    def sign_pdf(self, data: bytes, *, at: datetime | None = None) -> bytes:
        """Return the PDF with an invisible PAdES-B signature appended; GfmdError packages.pdf-unsignable."""
        from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
        from pyhanko.pdf_utils.misc import PdfError
        from pyhanko.sign.general import SigningError

        try:
            document = IncrementalPdfFileWriter(io.BytesIO(data))
            signed = io.BytesIO()
            run(_pdf_signer(self._tool(), at or clock.now()).async_sign_pdf(document, output=signed))
        except (PdfError, SigningError, ValueError) as problem:
            raise GfmdError("packages.pdf-unsignable") from problem
        return signed.getvalue()

    def _tool(self) -> Tool:
        quiet()
        cms_syntax()
        from asn1crypto import x509
        from pyhanko.sign.signers import Signer as Tool
        from pyhanko_certvalidator.registry import SimpleCertificateStore

        key = self._key

        class KeyTool(Tool):
            """Lets the signature library sign with our key, wherever that lies."""

            async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
                return bytes(_LONGEST) if dry_run else key.sign(data, *_manner(key))

        others = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        others.register_multiple([x509.Certificate.load(each) for each in self._chain])
        return KeyTool(signing_cert=x509.Certificate.load(self.certificate.der), cert_registry=others)


def _manner(key: SigningKey) -> tuple[Any, ...]:
    """Return how a key of this kind signs with SHA-256."""
    from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
    from cryptography.hazmat.primitives.hashes import SHA256

    return (padding.PKCS1v15(), SHA256()) if isinstance(key, rsa.RSAPrivateKey) else (ec.ECDSA(SHA256()),)


def quiet() -> None:
    """Keep the signature library's log records, with their tracebacks, away from users."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def run(work: Coroutine[Any, Any, _T]) -> _T:
    """Run a coroutine of the signature library to its end; it awaits nothing that blocks."""
    return asyncio.run(work)


def _pdf_signer(tool: Tool, at: datetime) -> Any:
    from pyhanko.pdf_utils.writer import BasePdfFileWriter
    from pyhanko.sign.fields import SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner
    from pyhanko.sign.signers.pdf_signer import PdfSigningSession

    class _At(PdfSigner):
        """Claims the time it is given instead of asking the clock."""

        def init_signing_session(
            self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False
        ) -> PdfSigningSession:
            session = super().init_signing_session(pdf_out, existing_fields_only)
            session.system_time = at
            return session

    metadata = PdfSignatureMetadata(field_name=_FIELD, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES)
    return _At(metadata, signer=tool)
