"""The nine reports over registers: what stands in them, what stays out, and that they print in every language."""

import json

import pypdfium2
import pytest

from gfmd_desktop import actions
from gfmd_desktop.cli import main
from gfmd_desktop.core import LANGUAGES, GfmdError, Sharing, clock

from .test_actions_records import initiative, record


@pytest.fixture
def filled(ws):
    """A record or two in every register that a report speaks of."""
    agreement = record(
        ws,
        "reg-agr",
        AGR_title="Labour agreement",
        AGR_parties=["ESP", "MAR"],
        AGR_type=["labour"],
        AGR_expires="2030-01-31",
    )
    record(ws, "reg-agr", AGR_title="Tax convention", AGR_parties=["FRA"], AGR_type=["tax"])
    record(
        ws,
        "reg-prj",
        PRJ_title="Harbour schools",
        PRJ_agreement=agreement,
        PRJ_budget="1000",
        PRJ_budget_currency="EUR",
    )
    record(ws, "reg-prj", PRJ_title="Other project")
    record(ws, "reg-doc", DOC_title="Strategy 2030", DOC_type="prsp", DOC_attention="mainstream", DOC_version="new")
    record(ws, "reg-par", PAR_title="Withheld partnership", PAR_worked="Trust", PAR_stage="running")
    record(ws, "reg-eva", EVA_title="Review", EVA_works="Local offices", EVA_works_not="Late money")
    record(ws, "reg-coo", COO_name="National council", COO_chair="Prime Minister’s office")
    record(ws, "reg-foc", FOC_institution="Ministry of Labour", FOC_contact="a.person@example.org")
    initiative(ws, "More places")
    initiative(ws, "Quiet", INI_consent="no")
    return agreement


def cells(tables):
    return {text for table in tables for row in table.rows for text in row}


@pytest.mark.parametrize(
    ("number", "there", "not_there"),
    [
        (1, "Harbour schools", "Labour agreement"),
        (2, "Tax convention", "Harbour schools"),
        (3, "Labour agreement", "Tax convention"),
        (5, "Strategy 2030", "Review"),
        (7, "Local offices", "Trust"),
        (8, "National council", "a.person@example.org"),
        (9, "More places", "Quiet"),
    ],
)
def test_what_a_report_holds_and_what_not(ws, filled, number, there, not_there):
    found = cells(actions.register_report(ws, number, language="en"))
    assert there in found
    assert not_there not in found


def test_what_is_withheld_stays_out_and_what_is_counted_is_counted(ws, filled):
    (table,) = actions.register_report(ws, 6, language="en")
    assert (table.rows, table.counted) == ((), 0)
    (inside,) = actions.register_report(ws, 6, language="en", audience=Sharing.INTERNAL)
    assert "Withheld partnership" in cells([inside])
    initiatives, checks = actions.register_report(ws, 9, language="en")
    assert initiatives.counted == 1
    assert {row[0]: row[2] for row in checks.rows}["I10"] == "1"


def test_fields_above_the_audience_stay_out(ws, filled):
    (_, evaluations) = actions.register_report(ws, 7, language="en")
    assert "Late money" not in cells([evaluations])  # what does not work is for partners
    (_, evaluations) = actions.register_report(ws, 7, language="en", audience=Sharing.PARTNERS)
    assert "Late money" in cells([evaluations])


def test_filters_and_one_sided_agreements(ws, filled):
    (projects,) = actions.register_report(ws, 1, language="en", of=filled)
    assert len(projects.rows) == 1
    (agreements,) = actions.register_report(ws, 2, language="en", where={"parties": "France"})
    assert [row[1] for row in agreements.rows] == ["Tax convention"]
    assert agreements.rows[0][-1] == "yes"
    with pytest.raises(GfmdError, match="unknown-report"):
        actions.register_report(ws, 10)


def test_open_opportunities_only(ws):
    today = clock.now().date()
    days = {"OPP_opens": str(today), "OPP_deadline": str(today), "OPP_verified_on": str(today)}
    record(ws, "reg-opp", OPP_title="Harvest", OPP_state="published", **days)
    record(ws, "reg-opp", OPP_title="Draft", OPP_state="draft", **days)
    record(ws, "reg-opp", OPP_title="Past", OPP_state="published", **days | {"OPP_deadline": "2020-01-01"})
    (table,) = actions.register_report(ws, 4, language="en")
    assert {"Harvest", "Draft", "Past"} & cells([table]) == {"Harvest"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_report_prints(ws, filled, tmp_path, language):
    for number in actions.REGISTER_REPORTS:
        path = tmp_path / f"{number}.pdf"
        done = actions.write_register_report(ws, number, path, language=language)
        assert done.summary["pages"] >= 1
    with pypdfium2.PdfDocument(tmp_path / "2.pdf") as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert "Tax convention" in " ".join(text.split())


def test_the_command(ws, filled, tmp_path, capsys):
    path = ws.path
    ws.close()
    target = tmp_path / "agreements.pdf"
    assert main(["record", "report", str(path), "2", "-o", str(target), "--language", "fr", "--json"]) == 0
    (table,) = json.loads(capsys.readouterr().out)["tables"]
    assert len(table["rows"]) == 2
    assert target.read_bytes().startswith(b"%PDF")
    assert main(["record", "report", str(path), "12", "--json"]) == 1


def test_a_reference_is_told_by_its_title_and_never_by_an_id(ws, filled, tmp_path):
    project = record(
        ws,
        "reg-prj",
        rows={
            "PRJ_partners": [{"name": "Ministry of Labour", "role": "lead"}, {"name": "Port city", "role": "funder"}]
        },
        PRJ_title="Nurses",
        PRJ_agreement=filled,
    )
    (card,) = [each for each in actions.list_records(ws, "reg-prj", language="fr") if each.id == project]
    assert card.told["PRJ_agreement"] == "Labour agreement"
    assert [each.id for each in actions.list_records(ws, find="nurses labour agreement")] == [project]
    (projects,) = actions.register_report(ws, 1, language="en", of=filled, find="nurses")
    assert "Ministry of Labour" in projects.rows[0]
    assert filled not in cells([projects])
    actions.write_report(ws, project, tmp_path / "p.pdf", language="en")
    assert "Labour agreement" in printed(tmp_path / "p.pdf")
    assert filled[:13] not in printed(tmp_path / "p.pdf")


def printed(path):
    with pypdfium2.PdfDocument(path) as pdf:
        text = "".join(page.get_textpage().get_text_range() for page in pdf)
    return " ".join(text.replace("￾", "").split())


def test_the_title_of_what_is_not_shared_stays_out_of_a_reference(ws, tmp_path):
    closed = record(ws, "reg-agr", sharing=Sharing.INTERNAL, AGR_title="Secret readmission")
    absent = "0190a5c8-0000-7000-8000-0000000000aa"
    ids = {name: record(ws, "reg-prj", PRJ_title=name, PRJ_agreement=to) for name, to in (("A", closed), ("B", absent))}
    actions.write_report(ws, ids["A"], tmp_path / "a.pdf", language="en")
    assert "Secret" not in printed(tmp_path / "a.pdf")
    assert "a record that is not shared" in printed(tmp_path / "a.pdf")
    actions.write_report(ws, ids["A"], tmp_path / "i.pdf", language="en", audience=Sharing.INTERNAL)
    assert "Secret readmission" in printed(tmp_path / "i.pdf")
    actions.write_report(ws, ids["B"], tmp_path / "b.pdf", language="fr")
    assert "une fiche qui n’est pas encore ici" in printed(tmp_path / "b.pdf")
    assert actions.record_title(ws, absent, "en") == "a record that is not here yet"
