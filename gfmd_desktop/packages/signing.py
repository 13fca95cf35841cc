"""Signatures that any partner's tools check: CAdES-B beside a file, PAdES-B inside a PDF."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Coroutine
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from gfmd_desktop.core import GfmdError, clock

from .certificates import Certificate

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner

_T = TypeVar("_T")
_FIELD = "GFMD-Signature"


class Signer:
    """An office's unlocked key. Keep it as short as the work lasts; it is never written anywhere."""

    def __init__(self, key: bytes, certificate: Certificate, chain: tuple[bytes, ...] = ()) -> None:
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

    def _tool(self) -> SimpleSigner:
        quiet()
        from asn1crypto import keys, x509
        from pyhanko.sign.signers import SimpleSigner
        from pyhanko_certvalidator.registry import SimpleCertificateStore

        others = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        others.register_multiple([x509.Certificate.load(each) for each in self._chain])
        return SimpleSigner(
            signing_cert=x509.Certificate.load(self.certificate.der),
            signing_key=keys.PrivateKeyInfo.load(self._key),
            cert_registry=others,
        )


def quiet() -> None:
    """Keep the signature library's log records, with their tracebacks, away from users."""
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def run(work: Coroutine[Any, Any, _T]) -> _T:
    """Run a coroutine of the signature library to its end; it awaits nothing that blocks."""
    return asyncio.run(work)


def _pdf_signer(tool: SimpleSigner, at: datetime) -> Any:
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
