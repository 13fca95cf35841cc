"""Pages of a finished PDF as pictures, for the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from gfmd_desktop.core import GfmdError

if TYPE_CHECKING:
    import pypdfium2

_LARGEST = 40_000_000  # pixels; a page that claims to be larger would fill the memory


def page_count(pdf: bytes) -> int:
    """Return the number of pages; GfmdError `reports.damaged-pdf` when the bytes cannot be read."""
    with _opened(pdf) as document:
        return len(document)


def page_image(pdf: bytes, page: int, scale: float) -> tuple[int, int, bytes]:
    """Return width, height and RGBA bytes of a page counted from 0; `scale` 1 is 72 pixels to the inch."""
    from pypdfium2 import raw

    with _opened(pdf) as document:
        if not 0 <= page < len(document):
            raise GfmdError("reports.no-such-page", page=page + 1, pages=len(document))
        sheet = document[page]
        width, height = sheet.get_size()
        if width * height * scale * scale > _LARGEST:
            raise GfmdError("reports.page-too-large", page=page + 1)
        bitmap = sheet.render(scale=scale, rev_byteorder=True, force_bitmap_format=raw.FPDFBitmap_BGRA)
        return bitmap.width, bitmap.height, _packed(bitmap)


def _packed(bitmap: pypdfium2.PdfBitmap) -> bytes:
    data = bytes(bitmap.buffer)
    row = bitmap.width * 4
    if bitmap.stride == row:
        return data
    return b"".join(data[y * bitmap.stride : y * bitmap.stride + row] for y in range(bitmap.height))


@contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise GfmdError("reports.damaged-pdf", name="PDF") from error
    try:
        yield document
    finally:
        document.close()
