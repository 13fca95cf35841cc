"""The fourteen registers: every field there, references that lead to registers, rules that hold both ways."""

import csv
import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from gfmd_desktop.templates import Interview, builtins, load

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = ROOT / "resources" / "templates"
TODAY = date(2026, 11, 22)
FIRST, SECOND = "00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"
THIRD = "00000000-0000-7000-8000-000000000003"

# The place of a field in its list is its code (PAR.01, PAR.02, …) and is permanent: one that is dropped leaves a "-",
# a new one is added at the end, wherever it stands in the form.
FIELDS = {
    "PAR": """
        par_id title summary dimension lens theme goals gcm geo_level countries south_south stage start end agreement
        partners
        objective focus results work_programme programme_fit counterpart_difficulty funds_planned staff_planned
        resources_enough resource_story conflict governance participation financing_mechanism
        funds_committed funds_paid staff_actual resource_effect worked not_worked level_lesson changes crisis_change
        future_trends innovation data_sources lessons tech_role tech_risk development_result
        me_date me_at_start framework beneficiaries reviews evaluations privacy
        forums confidentiality embargo quality_control third_party reputation_risk coherence model
        gender_marker minors
    """,
    "AGR": """
        agr_id title type parties legal_form signed in_force expires dimension objectives origin_consulted text_public
        joint_body data_clause gender_clause minors_clause projects monitoring sources
        places eligible stay cost_rule rights quota_rights return_help branches totalisation export covered
        professions requests persons_readmitted requests_readm guarantees rights_fm limits
    """,
    "PRJ": """
        prj_id title objectives sector dimension countries places partners agreement instrument budget dates
        social network results beneficiaries measure gender_marker sources
    """,
    "OPP": """
        opp_id channel title destination origins occupation places conditions duration pay worker_cost rights agreement
        publisher verified_by verified_on opens deadline where agency_help state uptake sources
    """,
    "COO": """
        coo_id name scope purpose act chair secretariat members responsibilities focal_points meetings planning_link
        agency_coherence
    """,
    "FOC": """
        foc_id function country institution location mandate since continuity deputy handover contact history
    """,
    "DOC": """
        doc_id type title owner years version previous adoption file attention attention_change effects dimension
        in_monitoring goals sectors measures priority_sector partner_countries origin_targets
    """,
    "DLG": "dlg_id name countries frequency topics meetings emigration_regions",
    "STA": "sta_id name type country position interest offers seeks network role",
    "SRC": """
        src_id title type custodian coverage frequency latest definition criteria breakdowns quality access agreement
        import_profile
    """,
    "EVA": """
        eva_id title object kind evaluator method indicators works works_not gender response consistency_note published
        sources
    """,
    "INI": """
        ini_id round country title description dimension gcm goals document affects commitment resources links sources
        progress state consent query
    """,
    "RND": "rnd_id year forum compiler call packages checks report discussed follow_up",
    "PKG": "pkg_id direction content partner level redistribution embargo signature created reading",
}
REFERENCES = {
    "PAR_agreement": "REG-AGR",
    "PAR_partner_record": "REG-STA",
    "PAR_data_sources_record": "REG-SRC",
    "PAR_evaluations_record": "REG-EVA",
    "PAR_coherence_document": "REG-DOC",
    "AGR_projects_record": "REG-PRJ",
    "AGR_sources_record": "REG-SRC",
    "PRJ_agreement": "REG-AGR",
    "PRJ_partners_record": "REG-STA",
    "PRJ_sources_record": "REG-SRC",
    "OPP_agreement": "REG-AGR",
    "OPP_sources_record": "REG-SRC",
    "COO_members_record": "REG-STA",
    "COO_focal_points_record": "REG-FOC",
    "DOC_previous": "REG-DOC",
    "SRC_agreement": "REG-AGR",
    "EVA_object": "REG-PAR REG-AGR REG-PRJ REG-DOC",
    "EVA_sources_record": "REG-SRC",
    "INI_round": "REG-RND",
    "INI_document_record": "REG-DOC",
    "INI_links_record": "REG-AGR REG-PAR REG-PRJ",
    "INI_sources_record": "REG-SRC",
    "RND_packages_record": "REG-PKG",
    "PKG_partner": "REG-STA",
}
# What never leaves the office, and what goes to named partners only.
INTERNAL = """
    PAR_added_value_recognised PAR_programme_fit PAR_resources_enough PAR_conflict PAR_confidentiality
    PAR_reputation_risk PAR_reputation_risk_text PAR_conflict_donor_recipient AGR_quota_rights FOC_contact FOC_handover
    FOC_handover_file STA_interest STA_interest_level SRC_import_profile PKG_direction PKG_reading PKG_reading_conflict
"""
PARTNERS = """
    PAR_how_found PAR_publish_consent PAR_work_programme PAR_work_programme_cost PAR_funds_planned PAR_funds_committed
    PAR_funds_committed_amount PAR_funds_paid PAR_not_worked PAR_coherence AGR_requests_readm
    AGR_requests_readm_accepted OPP_uptake OPP_uptake_placed_women COO_meetings FOC_since FOC_deputy DLG_meetings
    SRC_access EVA_works_not INI_resources_amount INI_query RND_packages PKG_pkg_id PKG_signature
"""
TITLES = {
    **dict.fromkeys(("PAR", "AGR", "PRJ", "OPP", "DOC", "SRC", "EVA", "INI"), "title"),
    **dict.fromkeys(("COO", "DLG", "STA"), "name"),
    **{"FOC": "institution", "RND": "forum", "PKG": "pkg_id"},
}


@cache
def survey(register):
    with (TEMPLATES / f"reg-{register.lower()}" / "survey.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def every_row():
    return [row for register in FIELDS for row in survey(register) if not row["type"].startswith("end_")]


@pytest.fixture(params=FIELDS)
def register(request):
    return request.param


def test_the_fourteen_registers_are_built_in():
    assert len(FIELDS) == 14
    assert {f"reg-{register.lower()}" for register in FIELDS} <= set(builtins())
    assert {path.name for path in TEMPLATES.glob("reg-*")} == {f"reg-{register.lower()}" for register in FIELDS}


def test_every_field_is_there_once(register):
    items = [(row["bind::gfmd:item"], row["name"]) for row in survey(register) if row["bind::gfmd:item"]]
    wanted = [
        (f"{register}.{place:02}", f"{register}_{field}") for place, field in enumerate(FIELDS[register].split(), 1)
    ]
    assert sorted(items) == [(code, name) for code, name in wanted if not name.endswith("_-")]


def test_one_question_names_the_record(register):
    named = [row for row in survey(register) if row["bind::gfmd:title"]]
    assert [(row["name"], row["type"], row["required"]) for row in named] == [
        (f"{register}_{TITLES[register]}", "text", "yes")
    ]


def test_references_name_registers_that_exist():
    found = {row["name"]: row["bind::gfmd:register"] for row in every_row() if row["bind::gfmd:register"]}
    assert found == REFERENCES
    assert {name for names in found.values() for name in names.split()} <= {f"REG-{register}" for register in FIELDS}
    assert {row["type"] for row in every_row() if row["bind::gfmd:register"]} == {"text"}


def test_profile_and_annex_name_registers_that_exist():
    for folder in ("extended-migration-profile", "prsp-annex"):
        with (TEMPLATES / folder / "survey.csv").open(encoding="utf-8", newline="") as stream:
            named = {name for row in csv.DictReader(stream) for name in row["bind::gfmd:register"].split()}
        assert named
        assert named <= {f"REG-{register}" for register in FIELDS}


def test_reminders_stand_on_dates_and_say_how_long():
    reminders = {row["name"]: row for row in every_row() if row["bind::gfmd:reminder"]}
    assert reminders["AGR_expires"]["bind::gfmd:reminder"] == "-P6M"
    assert reminders["OPP_verified_on"]["bind::gfmd:reminder"] == "P12M"
    assert {row["type"] for row in reminders.values()} == {"date"}
    for name, row in reminders.items():
        assert re.fullmatch(r"-?P\d+[DWMY]", row["bind::gfmd:reminder"]), name


def test_each_field_goes_no_further_than_it_may():
    levels = {row["name"]: row["bind::gfmd:sharing"] for row in every_row()}
    assert {name: levels[name] for name in INTERNAL.split()} == dict.fromkeys(INTERNAL.split(), "internal")
    assert {name: levels[name] for name in PARTNERS.split()} == dict.fromkeys(PARTNERS.split(), "partners")


def test_a_column_is_never_more_open_than_its_table():
    order = ("public", "partners", "internal")
    for register in FIELDS:
        around = []
        for row in survey(register):
            if row["type"] == "begin_repeat":
                around.append(row["bind::gfmd:sharing"])
            elif row["type"] == "end_repeat":
                around.pop()
            elif around:
                assert order.index(row["bind::gfmd:sharing"]) >= order.index(around[-1]), row["name"]


def test_what_checks_only_asks_nothing():
    notes = [row for row in every_row() if row["type"] == "note"]
    assert len(notes) >= 20
    for row in notes:
        assert row["relevant"], row["name"]
        assert (row["bind::gfmd:sharing"], row["bind::gfmd:report"]) == ("internal", "none"), row["name"]


def test_a_list_says_the_same_in_every_template():
    said = {}
    for path in sorted(TEMPLATES.glob("*/choices.csv")):
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                labels = tuple(text for column, text in row.items() if column.startswith("label::"))
                known = said.setdefault((row["list_name"], row["name"]), labels)
                assert labels == known, (path.parent.name, row["list_name"], row["name"])


def test_no_person_is_asked_for():
    """Offices, not persons: no field asks for a person's name, telephone or mailbox."""
    for row in every_row():
        label = row["label::English (en)"]
        assert not re.search(r"(first|last|family|full) name|name of the person|e-?mail|passport", label, re.I)


# -- records, being filled ------------------------------------------------------------------------------------------


@cache
def template(register):
    return load(TEMPLATES / f"reg-{register.lower()}").template


class Record:
    """A record of one register, its questions named without the register."""

    def __init__(self, register):
        self.register = register
        self.interview = Interview(template(register), {}, TODAY)

    def path(self, name):
        parts = [part if part[:1].isdigit() else f"{self.register}_{part}" for part in name.split("/")]
        return "/".join(parts)

    def fill(self, **answers):
        for name, value in answers.items():
            self.interview.answer(self.path(name), value)
        return self

    def row(self, repeat, row, *, bare=False, **answers):
        self.interview.add_row(self.path(repeat), row)
        for name, value in answers.items():
            column = name if bare else f"{repeat}_{name}"
            self.interview.answer(self.path(f"{repeat}/{row}/{column}"), value)

    def value(self, name):
        return self.interview.value(self.path(name))

    def asked(self, name):
        return self.interview.relevant(self.path(name))

    def required(self, name):
        return self.interview.required(self.path(name))

    def wrong(self, name):
        return bool([f for f in self.interview.check(self.path(name)) if dict(f.context).get("message")])

    def repeat_wrong(self, name):
        found = [f for f in self.interview.problems() if f.where.spot == self.path(name)]
        return bool(found)


@pytest.fixture
def partnership():
    record = Record("PAR").fill(stage="running", start="2024-01-01", end="2027-12-31", geo_level="national")
    record.row("partners", FIRST, bare=True, partner_name="Ministry", partner_role="lead", publish_consent="yes")
    record.row("coherence", FIRST, agrees="yes")
    return record.fill(quality_control=["own"], reputation_risk="low")


def test_a_partnership_that_meets_every_condition_is_described(partnership):
    assert partnership.value("release") == "described"
    assert partnership.asked("note_described")
    assert not partnership.asked("note_counted")


def test_a_partner_without_consent_keeps_the_record_in_totals_only(partnership):
    partnership.row("partners", SECOND, bare=True, partner_name="Union", partner_role="adviser")
    assert partnership.value("release") == "counted"
    assert partnership.asked("note_consent")
    partnership.fill(**{f"partners/{SECOND}/publish_consent": "no"})
    assert partnership.value("release") == "counted"
    partnership.fill(**{f"partners/{SECOND}/publish_consent": "yes"})
    assert partnership.value("release") == "described"
    assert not partnership.asked("note_consent")


def test_a_risk_to_reputation_is_handled_and_release_confirmed(partnership):
    partnership.fill(reputation_risk="high")
    assert partnership.value("release") == "counted"
    assert partnership.required("reputation_risk_text")
    partnership.fill(reputation_risk_text="Press statement agreed")
    assert partnership.value("release") == "counted"
    partnership.fill(reputation_release="yes")
    assert partnership.value("release") == "described"


@pytest.mark.parametrize(("until", "release"), [("2026-11-21", "described"), ("2026-11-22", "counted")])
def test_an_embargo_runs_to_the_end_of_its_day(partnership, until, release):
    assert partnership.fill(embargo=until).value("release") == release


def test_quality_control_and_coherence_are_needed(partnership):
    partnership.fill(quality_control=["third_party"])
    assert partnership.value("release") == "withheld"
    assert partnership.required("third_party")
    partnership.fill(third_party="Court of accounts")
    assert partnership.value("release") == "described"
    partnership.fill(**{f"coherence/{FIRST}/coherence_agrees": "no"})
    assert partnership.value("release") == "withheld"
    assert partnership.required(f"coherence/{FIRST}/coherence_remark")


@pytest.mark.parametrize(("women", "asked"), [(0, False), (1, True), (4, True), (5, False)])
def test_small_counts_hold_a_record_back_until_suppressed(partnership, women, asked):
    partnership.row("beneficiaries", FIRST, group="women", reached=50, women=women)
    assert partnership.asked("small_cells_suppressed") == asked
    assert partnership.value("release") == ("withheld" if asked else "described")
    partnership.fill(small_cells_suppressed="yes")
    assert partnership.value("release") == "described"


def test_exactly_one_partner_leads(partnership):
    assert not partnership.repeat_wrong("partners")
    partnership.row("partners", SECOND, bare=True, partner_name="Agency", partner_role="lead")
    assert partnership.repeat_wrong("partners")
    partnership.fill(**{f"partners/{SECOND}/partner_role": "funder"})
    assert not partnership.repeat_wrong("partners")


def test_no_conflict_excludes_a_conflict_and_each_conflict_is_explained():
    record = Record("PAR").fill(conflict=["origin_host", "none"])
    assert record.wrong("conflict")
    record.fill(conflict=["origin_host"])
    assert not record.wrong("conflict")
    assert record.asked("conflict_origin_host")
    assert record.required("conflict_origin_host")
    assert not record.asked("conflict_worker_employer")


def test_partners_on_both_sides_prompt_for_a_conflict():
    record = Record("PAR")
    record.row("partners", FIRST, bare=True, partner_role="funder", partner_type="business")
    assert not record.asked("note_donor_recipient")
    record.row("partners", SECOND, bare=True, partner_role="beneficiary", partner_type="union")
    assert record.asked("note_donor_recipient")
    assert record.asked("note_worker_employer")
    record.fill(conflict=["donor_recipient", "worker_employer"])
    assert not record.asked("note_donor_recipient")
    assert not record.asked("note_worker_employer")
    assert record.fill(geo_level="bilateral").asked("note_origin_host")


STAGES = {
    "idea": (),
    "search": (),
    "design": ("results", "governance", "me_date", "privacy"),
    "agreed": ("results", "governance", "me_date", "privacy"),
    "running": ("results", "governance", "me_date", "privacy", "worked", "tech_role", "beneficiaries", "as_of"),
    "suspended": ("results", "governance", "me_date", "privacy", "worked", "tech_role", "beneficiaries", "as_of"),
    "closed": ("results", "governance", "me_date", "privacy", "worked", "tech_role", "beneficiaries"),
}


@pytest.mark.parametrize("stage", STAGES)
def test_the_stage_opens_its_questions(stage):
    record = Record("PAR").fill(stage=stage)
    all_of_them = STAGES["running"]
    assert tuple(name for name in all_of_them if record.asked(name)) == STAGES[stage]
    assert record.asked("conflict")
    assert record.asked("confidentiality")


def test_monitoring_from_the_start_is_computed():
    record = Record("PAR").fill(stage="design", start="2025-03-01")
    assert record.value("me_at_start") is None
    assert record.fill(me_date="2025-03-01").value("me_at_start") == "yes"
    assert record.fill(me_date="2025-03-02").value("me_at_start") == "no"
    assert record.asked("note_me")


def test_south_south_means_no_donor_country():
    record = Record("PAR").fill(countries=["SEN", "MLI"])
    assert record.value("south_south") == "yes"
    assert record.fill(countries=["SEN", "ESP"]).value("south_south") == "no"


def test_a_bilateral_partnership_has_two_countries():
    record = Record("PAR").fill(geo_level="bilateral", countries=["SEN"])
    assert record.wrong("countries")
    assert not record.fill(countries=["SEN", "ESP"]).wrong("countries")
    assert not record.fill(geo_level="local", countries=["SEN"]).wrong("countries")


def test_evaluations_fall_due_at_mid_term_and_at_the_end(partnership):
    partnership.fill(start="2024-01-01", end="2024-12-31")
    assert (partnership.value("midterm"), partnership.value("final")) == ("2024-07-01", "2024-12-31")
    partnership.row("evaluations", FIRST, record="some-id")
    assert partnership.value("midterm") is None


def test_more_paid_than_committed_is_told_by_currency(partnership):
    partnership.row("funds_committed", FIRST, year=2024, source="grant", amount="100", currency="EUR")
    partnership.row("funds_committed", SECOND, year=2024, source="budget", amount="900", currency="XOF")
    partnership.row("funds_paid", FIRST, year=2025, amount="100", currency="EUR")
    assert not partnership.asked("note_paid")
    partnership.row("funds_paid", SECOND, year=2026, amount="1", currency="EUR")
    assert partnership.asked("note_paid")
    partnership.fill(**{f"funds_paid/{SECOND}/funds_paid_currency": "XOF"})
    assert not partnership.asked("note_paid")


def test_a_model_tells_both_sides_and_was_looked_at(partnership):
    partnership.fill(model="yes", worked="Placement")
    assert partnership.wrong("model")
    partnership.fill(not_worked="Return")
    assert partnership.wrong("model")
    partnership.row("reviews", FIRST, date="2026-01-01")
    assert not partnership.wrong("model")


def test_activities_lie_inside_the_partnership(partnership):
    partnership.row("work_programme", FIRST, activity="Training", start="2023-12-31", end="2028-01-01")
    where = f"work_programme/{FIRST}/work_programme_"
    assert partnership.wrong(where + "start")
    assert partnership.wrong(where + "end")
    partnership.fill(**{where + "start": "2024-01-01", where + "end": "2027-12-31"})
    assert not partnership.wrong(where + "start")
    assert not partnership.wrong(where + "end")


BLOCKS = {
    "labour": ("places", "cost_rule"),
    "circular": ("places", "cost_rule"),
    "youth": ("places", "cost_rule"),
    "social_sec": ("branches", "covered"),
    "qualif": ("professions", "requests"),
    "readmission": ("persons_readmitted", "requests_readm"),
    "free_mov": ("rights_fm", "limits"),
    "data": (),
}


@pytest.mark.parametrize("kind", BLOCKS)
def test_an_agreement_shows_the_questions_of_its_type(kind):
    record = Record("AGR")
    possible = tuple(dict.fromkeys(name for names in BLOCKS.values() for name in names))
    assert not any(record.asked(name) for name in possible)
    record.fill(type=[kind])
    assert tuple(name for name in possible if record.asked(name)) == BLOCKS[kind]


def test_an_agreement_has_two_parties_and_dates_in_order():
    record = Record("AGR").fill(parties=["SEN"], signed="2020-05-01", in_force="2020-04-30", expires="2020-04-01")
    assert [record.wrong(name) for name in ("parties", "in_force", "expires")] == [True, True, True]
    record.fill(parties_bodies="ECOWAS", in_force="2020-05-01", expires="2030-04-30")
    assert [record.wrong(name) for name in ("parties", "in_force", "expires")] == [False, False, False]


def test_a_mobility_partnership_has_three_dimensions_and_a_circular_scheme_lets_people_return():
    record = Record("AGR").fill(type=["mobility_part", "circular"], dimension=["legal"], stay_reentry="no")
    assert record.asked("note_dimension")
    assert record.asked("note_reentry")
    record.fill(dimension=["legal", "irregular", "development"], stay_reentry="yes")
    assert not record.asked("note_dimension")
    assert not record.asked("note_reentry")


@pytest.mark.parametrize(("filled", "women", "wrong"), [(11, 0, "filled"), (10, 11, "women"), (10, 10, None)])
def test_places_filled_are_part_of_those_offered(filled, women, wrong):
    record = Record("AGR").fill(type=["labour"])
    record.row("places", FIRST, offered=10, filled=filled, women=women)
    found = [name for name in ("filled", "women") if record.wrong(f"places/{FIRST}/places_{name}")]
    assert found == ([wrong] if wrong else [])


def test_a_project_without_local_actors_is_told():
    record = Record("PRJ")
    record.row("partners", FIRST, name="Agency", type="intl_org", role="lead")
    assert record.asked("note_local")
    record.row("partners", SECOND, name="Town", type="gov_local", role="implementer")
    assert not record.asked("note_local")


@pytest.mark.parametrize(
    ("start", "end", "state"),
    [
        ("2027-01-01", "2028-01-01", "planned"),
        ("2026-11-22", "2026-11-22", "running"),
        ("2020-01-01", "2021-01-01", "ended"),
    ],
)
def test_the_state_of_a_project_follows_its_dates(start, end, state):
    assert Record("PRJ").fill(dates=start, dates_end=end).value("state") == state


@pytest.fixture
def opportunity():
    return Record("OPP").fill(
        channel="seasonal", opens="2026-10-01", deadline="2026-12-31", verified_by="both", verified_on="2026-09-01"
    )


def test_an_opportunity_is_not_published_before_a_government_verified_it(opportunity):
    opportunity.fill(state="published")
    assert not opportunity.wrong("state")
    opportunity.fill(verified_by=None)
    assert opportunity.wrong("state")
    assert opportunity.required("verified_by")
    opportunity.fill(state="draft")
    assert not opportunity.wrong("state")
    assert not opportunity.required("verified_by")


@pytest.mark.parametrize(
    ("verified", "deadline", "open_"),
    [
        ("2025-11-22", "2026-12-31", "yes"),
        ("2025-11-21", "2026-12-31", "no"),
        ("2026-09-01", "2026-11-22", "yes"),
        ("2026-09-01", "2026-11-21", "no"),
    ],
)
def test_an_opportunity_closes_itself(opportunity, verified, deadline, open_):
    opportunity.fill(state="published", verified_on=verified, deadline=deadline)
    assert opportunity.value("open") == open_
    assert (opportunity.asked("note_lapsed") or opportunity.asked("note_deadline")) == (open_ == "no")
    assert opportunity.fill(state="draft").value("open") == "no"


def test_a_cost_to_the_worker_is_told(opportunity):
    assert not opportunity.fill(worker_cost="0").asked("note_cost")
    assert not opportunity.required("worker_cost_currency")
    assert opportunity.fill(worker_cost="0.5").asked("note_cost")
    assert opportunity.required("worker_cost_currency")


def test_pay_is_a_range_and_placed_are_part_of_selected(opportunity):
    opportunity.fill(state="published", pay="900", pay_to="800")
    assert opportunity.wrong("pay_to")
    assert not opportunity.fill(pay_to="900").wrong("pay_to")
    opportunity.row("uptake", FIRST, date="2026-11-01", applicants=10, women=4, selected=5, placed=6, placed_women=2)
    assert opportunity.wrong(f"uptake/{FIRST}/uptake_placed")
    opportunity.fill(**{f"uptake/{FIRST}/uptake_placed": 5})
    assert not opportunity.wrong(f"uptake/{FIRST}/uptake_placed")


def test_a_mechanism_misses_members():
    record = Record("COO")
    record.row("members", FIRST, institution="Statistics", type="gov_nat", duty=["statistics", "planning"])
    assert record.repeat_wrong("members")
    assert record.asked("note_members")
    assert record.asked("note_nonstate")
    record.row("members", SECOND, institution="Women's council", type="civil", duty=["gender"])
    assert not record.repeat_wrong("members")
    assert not record.asked("note_members")
    assert not record.asked("note_nonstate")


def test_a_task_has_one_institution():
    record = Record("COO")
    for row, institution in ((FIRST, "Labour"), (SECOND, "Interior")):
        record.row("responsibilities", row, task="Data", institution=institution)
    assert record.wrong(f"responsibilities/{SECOND}/responsibilities_task")
    record.fill(**{f"responsibilities/{SECOND}/responsibilities_task": "Permits"})
    assert not record.wrong(f"responsibilities/{SECOND}/responsibilities_task")


def test_a_holder_who_leaves_hands_over():
    record = Record("FOC").fill(since="2024-11-22", continuity="yes")
    assert record.value("months") == 23
    assert not record.required("handover")
    record.fill(change="yes")
    assert record.required("handover")
    assert record.asked("note_change")
    assert not record.fill(continuity="no").asked("note_change")
    assert not record.asked("handover_file")
    assert record.fill(handover="2026-11-20").asked("handover_file")


def test_attention_gained_is_computed_from_the_version_before():
    record = Record("DOC").fill(type="prsp", version="revision", attention="measures")
    assert record.required("previous")
    assert record.value("attention_change") is None
    record.fill(previous="some-id", previous_attention="mention")
    assert record.value("attention_change") == 2
    assert record.fill(attention="none").value("attention_change") == -1
    assert not record.asked("sectors")
    assert not record.fill(version="new").required("previous")
    assert record.value("attention_change") is None


@pytest.mark.parametrize(
    ("kind", "asked"), [("donor", (True, True)), ("agency", (False, True)), ("prsp", (False, False))]
)
def test_donor_questions_are_asked_of_donors(kind, asked):
    record = Record("DOC").fill(type=kind)
    assert (record.asked("priority_sector"), record.asked("partner_countries")) == asked


def test_a_dialogue_has_two_countries_and_knows_its_last_meeting():
    record = Record("DLG").fill(countries=["MAR"])
    assert record.wrong("countries")
    assert not record.fill(countries=["MAR", "FRA"]).wrong("countries")
    assert record.value("last_meeting") is None
    for row, day in ((FIRST, "2025-06-01"), (SECOND, "2026-02-03"), (THIRD, "2024-01-01")):
        record.row("meetings", row, date=day)
    assert record.value("last_meeting") == "2026-02-03"


def test_a_source_without_sex_or_minors_is_told():
    record = Record("SRC").fill(breakdowns=["sex", "age"], latest=2020)
    assert record.asked("note_breakdowns")
    assert not record.fill(breakdowns=["sex", "minors"]).asked("note_breakdowns")
    assert record.value("age") == 6
    assert record.fill(latest=2027).wrong("latest")
    assert not record.fill(access="public").required("access_text")
    assert record.fill(access="partners").required("access_text")


def test_an_evaluation_that_is_not_published_says_why():
    record = Record("EVA").fill(published="no", evaluator_independent="yes")
    assert record.required("published_text")
    assert not record.asked("note_independent")
    assert not record.fill(published="yes").asked("published_text")
    assert record.fill(evaluator_independent="no").asked("note_independent")


def test_an_initiative_is_declared_with_a_commitment_and_described_with_consent():
    record = Record("INI").fill(state="declared", consent="no")
    assert record.value("measurable") == "no"
    assert record.wrong("state")
    record.row("commitment", FIRST, indicator="REM09", baseline="6.2", baseline_year=2024, target="3", year=2030)
    assert record.value("measurable") == "yes"
    assert not record.wrong("state")
    assert record.value("release") == "counted"
    assert record.asked("note_counted")
    assert record.fill(consent="yes").value("release") == "described"
    assert record.fill(state="withdrawn").value("release") == "withheld"


def test_milestones_and_targets_of_an_initiative_are_in_order():
    record = Record("INI")
    record.row("commitment", FIRST, baseline_year=2024, year=2024, milestone="2025-01-01")
    where = f"commitment/{FIRST}/commitment_"
    assert record.wrong(where + "year")
    assert record.wrong(where + "milestone")
    record.fill(**{where + "year": 2025})
    assert not record.wrong(where + "year")
    assert not record.wrong(where + "milestone")


def test_a_question_waits_for_its_reply():
    record = Record("INI").fill(state="queried")
    record.row("commitment", FIRST, indicator="REM09", baseline="6", baseline_year=2024, target="3", year=2030)
    assert record.wrong("state")
    record.row("query", FIRST, check="I4", question="Not in our register", date="2026-11-01")
    assert not record.wrong("state")
    assert record.value("open_questions") == 1
    record.fill(**{f"query/{FIRST}/query_reply": "Added"})
    assert record.value("open_questions") == 0
    assert record.required(f"query/{FIRST}/query_reply_date")


def test_a_round_is_open_between_call_and_deadline_and_counts_its_checks():
    record = Record("RND").fill(call="2026-11-01", call_deadline="2026-11-01")
    assert record.wrong("call_deadline")
    record.fill(call_deadline="2026-11-22")
    assert not record.wrong("call_deadline")
    assert record.value("open") == "yes"
    assert record.fill(call_deadline="2026-11-21").value("open") == "no"
    assert record.value("missing_checks") == 11
    for row, check in ((FIRST, "I1"), (SECOND, "I10"), (THIRD, "I1")):
        record.row("checks", row, check=check, date="2026-11-22")
    assert record.value("missing_checks") == 9
    assert record.asked("note_checks")


def test_a_package_holds_nothing_internal_and_names_itself_by_its_digest():
    record = Record("PKG").fill(pkg_id="0f" * 32, level="internal", direction="sent", signature_result="valid")
    assert not record.wrong("pkg_id")
    assert record.fill(pkg_id="0f" * 31).wrong("pkg_id")
    assert record.wrong("level")
    assert not record.fill(level="partners").wrong("level")
    assert record.asked("redistribution")
    assert not record.fill(level="public").asked("redistribution")
    assert not record.asked("reading")
    assert record.fill(direction="received").asked("reading")
    assert record.fill(signature_result="broken").asked("note_signature")


@pytest.mark.parametrize(("text", "wrong"), [("SEN-2026-001", False), ("sen-2026-1", True), ("SEN-26-1", True)])
def test_identifiers_have_one_form(text, wrong):
    for register in FIELDS:
        if register not in ("PKG", "RND"):
            name = f"{register.lower()}_id"
            assert Record(register).fill(**{name: text}).wrong(name) == wrong, register


def test_what_is_computed_is_shown_and_never_typed():
    computed = [row for row in every_row() if row["calculation"]]
    assert len(computed) >= 20
    for row in computed:
        assert row["type"] == "calculate" or row["read_only"] == "yes", row["name"]
        assert not row["required"], row["name"]
    record = Record("PAR").fill(countries=["SEN", "MLI"])
    assert record.interview.read_only("PAR_south_south")
    record.fill(south_south="no")
    assert record.value("south_south") == "yes"
