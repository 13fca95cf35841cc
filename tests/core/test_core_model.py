from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.core import Sharing, address, clock, column_letters


@given(st.integers(1, 16_384))
def test_column_letters_count_in_base_26_without_a_zero(column):
    back = 0
    for letter in column_letters(column):
        back = back * 26 + ord(letter) - 64
    assert back == column


def test_addresses_are_those_of_spreadsheets():
    assert address(99, 11) == "K99"
    assert address(222, 216) == "HH222"


def test_sharing_levels_are_ordered():
    assert Sharing.PUBLIC.allows(Sharing.PUBLIC)
    assert Sharing.PUBLIC.allows(Sharing.INTERNAL)
    assert Sharing.PARTNERS.allows(Sharing.PARTNERS)
    assert not Sharing.PARTNERS.allows(Sharing.PUBLIC)
    assert not Sharing.INTERNAL.allows(Sharing.PARTNERS)


def test_stamps_are_read_back():
    now = clock.now()
    assert clock.moment(clock.stamp(now)) == now
