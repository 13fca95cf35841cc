import pytest

from gfmd_desktop import actions
from gfmd_desktop.core import GfmdError


def test_a_workspace_is_made_opened_and_never_overwritten(tmp_path):
    path = tmp_path / "office.gfmd"
    with actions.create_workspace(path, "MDA", "  Bureau   for Migration ", "fr") as ws:
        assert (ws.office.name, ws.office.country, ws.office.language) == ("Bureau for Migration", "MDA", "fr")
    with pytest.raises(GfmdError) as refused:
        actions.create_workspace(path, "MDA", "Another")
    assert refused.value.code == "store.exists"
    with actions.open_workspace(path) as ws:
        assert ws.office.name == "Bureau for Migration"


@pytest.mark.parametrize("country", ["XX", "MOROCCO", "001", ""])
def test_the_country_is_an_iso_code(tmp_path, country):
    with pytest.raises(GfmdError) as refused:
        actions.create_workspace(tmp_path / "office.gfmd", country, "Office")
    assert refused.value.code == "actions.unknown-country"
    assert not (tmp_path / "office.gfmd").exists()


def test_a_second_writer_reads_and_is_told_who_writes(tmp_path):
    path = tmp_path / "office.gfmd"
    with actions.create_workspace(path, "MDA", "Office", author="statistician"), actions.open_workspace(path) as second:
        assert second.read_only
        assert second.held_by.author == "statistician"
        assert [finding.code for finding in second.findings] == ["store.held"]
        with pytest.raises(GfmdError) as refused:
            actions.create_document(second, "extended-migration-profile")
        assert refused.value.code == "store.held"


def test_a_backup_brings_back_what_was_there(tmp_path):
    path = tmp_path / "office.gfmd"
    with actions.create_workspace(path, "MDA", "Office") as ws:
        actions.create_document(ws, "extended-migration-profile", title="Kept")
        made = actions.make_backup(ws)
        actions.create_document(ws, "extended-migration-profile", title="Later")
    kept = actions.restore_backup(path, made.path)
    with actions.open_workspace(path) as ws:
        assert [card.title for card in actions.list_documents(ws)] == ["Kept"]
    with actions.open_workspace(kept, read_only=True) as ws:
        assert {card.title for card in actions.list_documents(ws)} == {"Kept", "Later"}
    assert [finding.severity for finding in actions.doctor(path) if finding.severity == "error"] == []


def test_countries_are_named_in_the_language():
    assert dict(actions.countries("fr"))["MAR"] == "Maroc"
    assert dict(actions.countries("ar"))["MAR"] == "المغرب"
    assert "001" not in dict(actions.countries("en"))
