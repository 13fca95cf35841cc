"""Proposals for texts that two offices changed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desktop.merge import Origin, propose_text

SENTENCES = st.lists(
    st.sampled_from(["One. ", "Two? ", "واحد؟ ", "Three.\n", "\n", "Fig {{STK01}} 3.5 up. ", "x"]), max_size=7
)
TEXTS = SENTENCES.map("".join) | st.text(max_size=20)

BASE = "Emigration grew. Remittances fell. The law was changed in 2019.\n\nData are from the census.\n"


def test_changes_in_different_sentences_both_stand() -> None:
    ours = BASE.replace("grew", "grew by 3.5 per cent")
    theirs = BASE.replace("2019", "2020") + "More follows.\n"
    proposal = propose_text(BASE, ours, theirs)
    assert proposal.clashes == 0
    assert proposal.text == ours.replace("2019", "2020") + "More follows.\n"


def test_a_deletion_and_an_edit_elsewhere_both_stand() -> None:
    ours = BASE.replace("Remittances fell. ", "")
    theirs = BASE.replace("census", "survey")
    assert propose_text(BASE, ours, theirs).text == ours.replace("census", "survey")


def test_the_same_sentence_changed_twice_is_left_to_the_person() -> None:
    proposal = propose_text(BASE, BASE.replace("fell", "rose"), BASE.replace("fell", "stagnated"))
    (clash,) = [part for part in proposal.parts if part.origin is Origin.CLASH]
    assert (clash.base, clash.ours, clash.theirs) == (
        "Remittances fell. ",
        "Remittances rose. ",
        "Remittances stagnated. ",
    )
    assert "[[Remittances rose. ||Remittances stagnated. ]]The law" in proposal.text


def test_a_deleted_and_an_edited_sentence_clash() -> None:
    assert propose_text(BASE, BASE.replace("Remittances fell. ", ""), BASE.replace("fell", "rose")).clashes == 1


def test_numbers_do_not_end_a_sentence() -> None:
    proposal = propose_text("It is 3.5 now. ", "It is 3.6 now. ", "It is 3.5 now. Yes.")
    assert proposal.text in ("It is 3.6 now. Yes.", "[[It is 3.6 now. ||It is 3.5 now. Yes.]]")
    assert "3.6 now" in proposal.text


@given(TEXTS, TEXTS)
def test_one_side_alone_is_taken_over(base: str, other: str) -> None:
    for proposal in (
        propose_text(base, other, base),
        propose_text(base, base, other),
        propose_text(base, other, other),
    ):
        assert proposal.text == other
        assert proposal.clashes == 0


@given(TEXTS, TEXTS, TEXTS)
def test_each_side_can_be_read_off_the_proposal(base: str, ours: str, theirs: str) -> None:
    proposal = propose_text(base, ours, theirs)
    assert "".join(part.base for part in proposal.parts) == base
    assert "".join(part.ours for part in proposal.parts) == ours
    assert "".join(part.theirs for part in proposal.parts) == theirs


@given(TEXTS, TEXTS, TEXTS)
def test_sides_are_equal(base: str, ours: str, theirs: str) -> None:
    one, other = propose_text(base, ours, theirs), propose_text(base, theirs, ours)
    assert one.clashes == other.clashes
    assert [part.base for part in one.parts] == [part.base for part in other.parts]
