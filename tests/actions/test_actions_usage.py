"""Where a record is used: picked by a question, or taken over into the rows of a profile."""

import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import GfmdError


@pytest.fixture
def ws(tmp_path):
    with actions.create_workspace(tmp_path / "office.gfmd", "MDA", "Bureau") as opened:
        yield opened


def record(ws, template, **answers):
    made = actions.create_document(ws, template).summary["document"]
    actions.open_document(ws, made).answer_many(answers)
    return made


def test_a_record_is_found_where_it_is_picked_and_where_it_was_taken_over(ws):
    agreement = record(ws, "reg-agr", AGR_title="Agreement")
    partnership = record(ws, "reg-par", PAR_title="Partnership", PAR_agreement=agreement)
    profile = record(ws, "extended-migration-profile")
    assert [(use.document, use.path) for use in actions.record_uses(ws, agreement)] == [(partnership, "PAR_agreement")]
    actions.pick_record(ws, profile, "P4_6_01", partnership)
    found = actions.record_uses(ws, partnership, "fr")
    assert {use.document for use in found} == {profile}
    assert len(found) == 1, "a row that was taken over counts once"
    assert found[0].path.startswith("P4_6_01/") and found[0].label
    assert actions.record_uses(ws, profile) == ()


def test_a_use_that_was_taken_back_is_none(ws):
    agreement = record(ws, "reg-agr", AGR_title="Agreement")
    partnership = record(ws, "reg-par", PAR_title="Partnership", PAR_agreement=agreement)
    actions.open_document(ws, partnership).answer("PAR_agreement", None)
    assert actions.record_uses(ws, agreement) == ()


def test_an_unknown_record_is_told(ws):
    with pytest.raises(GfmdError, match="unknown-document"):
        actions.record_uses(ws, "no-such-record")
