"""Pages as pictures for the window."""

import pytest

from gfmd_desktop.core import GfmdError
from gfmd_desktop.reports import page_count, page_image

PRIMARY = (0x15, 0x5E, 0x75, 255)


def test_count_and_size(printed):
    pdf = printed("en").read_bytes()
    assert page_count(pdf) > 5
    width, height, data = page_image(pdf, 0, 1.0)
    assert (width, height) == (596, 842)
    assert len(data) == width * height * 4


def test_the_title_page_is_in_colour_and_opaque(printed):
    width, _, data = page_image(printed("ar").read_bytes(), 0, 0.5)
    at = (10 * width + 10) * 4
    assert tuple(data[at : at + 4]) == PRIMARY
    assert set(data[3::4]) == {255}


@pytest.mark.parametrize("page", [-1, 10_000])
def test_no_such_page(printed, page):
    with pytest.raises(GfmdError, match=r"reports\.no-such-page"):
        page_image(printed("en").read_bytes(), page, 1.0)


def test_too_large(printed):
    with pytest.raises(GfmdError, match=r"reports\.page-too-large"):
        page_image(printed("en").read_bytes(), 0, 100.0)


def test_not_a_pdf():
    with pytest.raises(GfmdError, match=r"reports\.damaged-pdf"):
        page_count(b"hello")


def test_the_last_page_is_there(printed):
    pdf = printed("en").read_bytes()
    assert page_image(pdf, page_count(pdf) - 1, 0.2)[:2] == (120, 169)
    with pytest.raises(GfmdError, match=r"reports\.no-such-page"):
        page_image(pdf, page_count(pdf), 0.2)
