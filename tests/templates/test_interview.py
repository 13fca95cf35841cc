# ruff: noqa: E501 (forms are tables, wider than code)
"""The interview: what is asked, computed and offered while answers come and go."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gfmd_desktop.core import GfmdError
from gfmd_desktop.templates import Interview, Template, unavailable
from gfmd_desktop.templates.computing import Computing
from gfmd_desktop.templates.rows import path_of

TODAY = dt.date(2026, 11, 22)
IDS = [f"00000000-0000-7000-8000-{number:012}" for number in range(1, 6)]
Start = Callable[..., Interview]

PROFILE = """
    | survey  |                      |         |                     |                  |          |            |                    |                |             |
    |         | type                 | name    | label::en           | label::fr        | required | relevant   | constraint         | constraint_message::fr | calculation | choice_filter |
    |         | begin group          | part    | Part                | Partie           |          |            |                    |                |             | |
    |         | select_one yn        | has     | Are there migrants? | Y en a-t-il ?    | yes      |            |                    |                |             | |
    |         | integer              | men     | Men                 | Hommes           | yes      | ${has}='y' | . >= 0             |                |             | |
    |         | integer              | women   | Women               | Femmes           | ${men}>0 | ${has}='y' | . <= ${men} * 100  | Trop de femmes |             | |
    |         | calculate            | all     |                     |                  |          |            |                    |                | ${men} + ${women} | |
    |         | note                 | said    | There are ${all} of ${has} | Il y en a ${all} |  | ${all} > 0 |                    |                |             | |
    |         | end group            |         |                     |                  |          |            |                    |                |             | |
    |         | select_one region    | region  | Region              | Région           |          |            |                    |                |             | |
    |         | select_one town      | town    | Town                | Ville            |          |            |                    |                |             | in=${region} |
    | choices |           |      |       |         |    |
    |         | list_name | name | label::en | label::fr | in |
    |         | yn        | y    | Yes   | Oui     |    |
    |         | yn        | n    | No    | Non     |    |
    |         | region    | n    | North | Nord    |    |
    |         | region    | s    | South | Sud     |    |
    |         | town      | t1   | Tanger | Tanger | n  |
    |         | town      | t2   | Tétouan | Tétouan | n |
    |         | town      | t3   | Agadir | Agadir | s  |
"""


def paths(interview: Interview) -> list[str]:
    return [asked.path for asked in interview.asked()]


def codes(interview: Interview) -> dict[str, str]:
    return {finding.where.spot: finding.code.removeprefix("templates.") for finding in interview.problems()}


def test_questions_appear_when_they_become_relevant(start: Start) -> None:
    interview = start(PROFILE)
    assert paths(interview) == ["has", "region", "town"]
    effects = interview.answer("has", "y")
    assert effects.shown == {"men", "women"}
    assert paths(interview) == ["has", "men", "women", "region", "town"]
    assert not interview.answer("men", 3).calculated
    effects = interview.answer("women", 4)
    assert (dict(effects.calculated), effects.shown) == ({"all": 7}, {"said"})
    assert "said" in effects.touched
    assert interview.label("said") == "There are 7 of Yes"
    assert interview.label("said", "fr") == "Il y en a 7"


def test_hidden_answers_are_kept_but_count_for_nothing(start: Start) -> None:
    interview = start(PROFILE, {"has": "y", "men": 3, "women": 4})
    effects = interview.answer("has", "n")
    assert effects.hidden == {"men", "women", "said"}
    assert interview.calculated() == {}
    assert interview.value("men") == 3
    assert interview.answers() == {"has": "n", "men": 3, "women": 4}
    interview.answer("has", "y")
    assert interview.calculated() == {"all": 7}


def test_required_and_constraint_with_the_message_in_the_language(start: Start) -> None:
    interview = start(PROFILE, language="fr")
    assert codes(interview) == {"has": "required"}
    interview.answer("has", "y")
    interview.answer("men", 1)
    interview.answer("women", 101)
    assert codes(interview) == {"women": "constraint-message"}
    finding = interview.check("women")[0]
    assert finding.values()["message"] == "Trop de femmes"
    assert finding.where.part == "Partie"
    interview.answer("women", None)
    assert codes(interview) == {"women": "required"}
    interview.answer("men", 0)
    assert codes(interview) == {}


def test_not_available_satisfies_what_is_required(start: Start) -> None:
    interview = start(PROFILE, {"has": "y", "men": unavailable("too-old", "census of 1987")})
    assert codes(interview) == {}
    interview.answer("men", {"na": "forgotten"})
    assert codes(interview) == {"men": "reason-unknown"}
    with pytest.raises(GfmdError):
        unavailable("forgotten")


def test_types_are_checked(start: Start) -> None:
    interview = start(PROFILE, {"has": ["y"], "region": "west"})
    assert codes(interview) == {"has": "choice-withdrawn", "region": "choice-withdrawn"} or codes(interview)["has"]
    interview = start(PROFILE, {"has": "y", "men": "many", "women": 1.5})
    assert codes(interview) == {"men": "answer-not-whole", "women": "answer-not-whole"}


@pytest.mark.parametrize(
    ("parameters", "sound", "wrong"),
    [
        ("start=0 end=10 step=2", ["0", "4", "10"], ["-1", "3", "12"]),
        ("start=1.5;end=-1.5;step=0.5", ["1.5", "0", "-1"], ["1.2", "2"]),
        ("", ["1", "10"], ["0", "11", "2.5"]),
    ],
)
def test_a_range_has_its_bounds_and_steps(start: Start, parameters: str, sound: list[str], wrong: list[str]) -> None:
    interview = start(f"| survey |\n|  | type | name | label | parameters |\n|  | range | r | R | {parameters} |")
    for value in sound:
        interview.answer("r", value)
        assert codes(interview) == {}
    for value in wrong:
        interview.answer("r", value)
        assert codes(interview) == {"r": "out-of-range"}


def test_choices_follow_their_filter(start: Start) -> None:
    interview = start(PROFILE)
    assert interview.choices("town") == ()
    assert "town" in interview.answer("region", "n").touched
    assert [choice.name for choice in interview.choices("town")] == ["t1", "t2"]
    interview.answer("town", "t2")
    assert "town" not in codes(interview)
    interview.answer("region", "s")
    assert codes(interview)["town"] == "choice-withdrawn"


ROSTER = """
    | survey  |                         |       |               |              |                    |                |             |
    |         | type                    | name  | label         | repeat_count | relevant           | calculation    | default     |
    |         | integer                 | size  | How many?     |              |                    |                |             |
    |         | begin repeat            | home  | Household     |              |                    |                |             |
    |         | text                    | place | Place         |              |                    |                | Rabat       |
    |         | begin repeat            | child | Child         |              |                    |                |             |
    |         | integer                 | age   | Age           |              |                    |                |             |
    |         | text                    | job   | Job           |              | ${age} >= 15       |                |             |
    |         | calculate               | where |               |              |                    | concat(${place}, position(..)) |  |
    |         | end repeat              |       |               |              |                    |                |             |
    |         | calculate               | old   |               |              |                    | sum(${age})    |             |
    |         | end repeat              |       |               |              |                    |                |             |
    |         | begin repeat            | fixed | Fixed         | ${size}      |                    |                |             |
    |         | integer                 | f     | F             |              |                    |                |             |
    |         | end repeat              |       |               |              |                    |                |             |
    |         | calculate               | total |               |              |                    | sum(${age})    |             |
    |         | calculate               | fsum  |               |              |                    | sum(${f})      |             |
    |         | calculate               | homes |               |              |                    | count(${home}) |             |
    |         | calculate               | seen  |               |              |                    | once(today())  |             |
"""


def test_rows_of_nested_repeats(start: Start) -> None:
    interview = start(ROSTER)
    first, entry, effects = interview.add_row("home", IDS[0])
    assert (first, entry["row"]) == (f"home/{IDS[0]}", True)
    assert effects.calculated["homes"] == 1
    interview.add_row("home", IDS[1])
    assert interview.rows("home") == (IDS[0], IDS[1])
    child, _, _ = interview.add_row(f"{first}/child", IDS[2])
    interview.answer(f"{first}/place", "Fès")
    effects = interview.answer(f"{child}/age", 20)
    assert effects.shown == {f"{child}/job"}
    assert dict(effects.calculated) == {f"{first}/old": 20, "total": 20}
    assert interview.value(f"{child}/where") == "Fès1"
    other, _, _ = interview.add_row(f"home/{IDS[1]}/child", IDS[3])
    interview.answer(f"{other}/age", 5)
    assert interview.value(f"{first}/old") == 20
    assert interview.value(f"home/{IDS[1]}/old") == 5
    assert interview.value("total") == 25
    effects = interview.answer(first, None)
    assert interview.rows("home") == (IDS[1],)
    assert interview.value("total") == 5
    assert not interview.relevant(first)
    assert interview.answers()[f"{child}/age"] == 20


def test_the_form_sets_the_number_of_rows(start: Start) -> None:
    interview = start(ROSTER)
    assert dict(interview.answer("size", 2).missing_rows) == {"fixed": 2}
    assert codes(interview)["fixed"] == "rows-missing"
    for number, row in enumerate(IDS[:3]):
        path, _, effects = interview.add_row("fixed", row)
        interview.answer(f"{path}/f", 10**number)
    assert dict(effects.missing_rows) == {}
    assert interview.rows("fixed") == (IDS[0], IDS[1])
    assert interview.value("fsum") == 11
    assert not interview.relevant(f"fixed/{IDS[2]}/f")
    interview.answer("size", 3)
    assert interview.value("fsum") == 111


def test_defaults_are_offered_once(start: Start) -> None:
    interview = start(ROSTER)
    path, _, _ = interview.add_row("home", IDS[0])
    assert interview.defaults(path) == {f"{path}/place": "Rabat"}
    interview.answer(f"{path}/place", None)
    assert interview.defaults(path) == {}


def test_once_keeps_its_first_value(start: Start, template: Callable[[str], Template]) -> None:
    interview = start(ROSTER)
    assert interview.once() == {"seen": "2026-11-22"}
    later = Interview(template(ROSTER), {"seen": "2026-11-22"}, dt.date(2027, 1, 1))
    assert later.value("seen") == "2026-11-22"
    assert later.once() == {}
    assert Interview(template(ROSTER), {}, dt.date(2027, 1, 1)).value("seen") == "2027-01-01"


def test_rules_of_a_repeat_as_a_whole(start: Start) -> None:
    interview = start("""
        | survey |              |      |       |          |                |                    |
        |        | type         | name | label | required | constraint     | constraint_message |
        |        | begin repeat | r    | Rows  | yes      | count(${r}) >= 2 | At least two     |
        |        | text         | t    | T     | yes      | count(${r}[t = current()/.]) <= 1 | Twice |
        |        | end repeat   |      |       |          |                |                    |
    """)
    assert codes(interview) == {"r": "required"}
    first, _, _ = interview.add_row("r", IDS[0])
    interview.answer(f"{first}/t", "a")
    assert codes(interview) == {"r": "constraint-message"}
    second, _, _ = interview.add_row("r", IDS[1])
    interview.answer(f"{second}/t", "a")
    assert codes(interview) == {f"{first}/t": "constraint-message", f"{second}/t": "constraint-message"}
    interview.answer(f"{second}/t", "b")
    assert codes(interview) == {}
    interview.answer(first, None)
    interview.answer(second, None)
    interview.answer("r", unavailable("not-collected"))
    assert codes(interview) == {}
    with pytest.raises(GfmdError) as caught:
        interview.answer("r", "text")
    assert caught.value.code == "templates.not-a-row"


def test_not_available_for_a_whole_matrix(start: Start) -> None:
    interview = start("""
        | survey |             |      |       |          |             |
        |        | type        | name | label | required | appearance  |
        |        | begin group | m    | M     |          | gfmd-matrix |
        |        | begin group | m_a  | A     |          |             |
        |        | integer     | m_a_1 | N    | yes      |             |
        |        | end group   |      |       |          |             |
        |        | end group   |      |       |          |             |
    """)
    assert codes(interview) == {"m_a_1": "required"}
    interview.answer("m", unavailable("not-collected"))
    assert codes(interview) == {}
    assert interview.answer_or_cover("m_a_1") == {"na": "not-collected"}


def test_or_other_and_choices_from_rows(start: Start) -> None:
    interview = start("""
        | survey  |                      |      |       |
        |         | type                 | name | label::English (en) | label::French (fr) |
        |         | begin repeat         | r    | R     | R |
        |         | text                 | who  | Who   | Qui |
        |         | end repeat           |      |       |   |
        |         | select_one ${who}    | head | Head  | Chef |
        |         | select_one l or_other | k   | K     | K |
        | choices |           |      |       |
        |         | list_name | name | label::English (en) | label::French (fr) |
        |         | l         | a    | A     | A |
    """)
    for row, name in zip(IDS, ("Amina", "Luis"), strict=False):
        path, _, _ = interview.add_row("r", row)
        interview.answer(f"{path}/who", name)
    assert [choice.name for choice in interview.choices("head")] == ["Amina", "Luis"]
    assert [choice.label("fr") for choice in interview.choices("k")] == ["A", "Autre"]
    assert interview.answer("k", "other").shown == {"k_other"}
    assert interview.label("k_other", "fr") == "Précisez (autre)"
    assert codes(interview) == {}


def test_labels_of_choices_are_filled(start: Start) -> None:
    interview = start("""
        | survey  |              |      |       |
        |         | type         | name | label |
        |         | text         | who  | Who   |
        |         | select_one l | head | Head  |
        | choices |           |      |          |
        |         | list_name | name | label    |
        |         | l         | a    | ${who}   |
        |         | l         | b    | Somebody |
    """)
    assert "head" in interview.answer("who", "Amina").touched
    assert [choice.label() for choice in interview.choices("head")] == ["Amina", "Somebody"]


def test_randomized_choices_stay_put_for_a_seed(start: Start) -> None:
    rows = "".join(f"        |         | l | c{n} | C{n} |\n" for n in range(9))
    interview = start(f"""
        | survey  |              |      |       |                         |
        |         | type         | name | label | parameters              |
        |         | select_one l | q    | Q     | randomize=true, seed=42 |
        | choices |           |      |       |
        |         | list_name | name | label |
{rows}    """)
    names = [choice.name for choice in interview.choices("q")]
    assert names == [choice.name for choice in interview.choices("q")]
    assert names != sorted(names)
    assert sorted(names) == [f"c{n}" for n in range(9)]


def test_an_own_answer_goes_before_a_computed_proposal(start: Start) -> None:
    interview = start("""
        | survey |           |      |       |             |           |
        |        | type      | name | label | calculation | read_only |
        |        | integer   | a    | A     |             |           |
        |        | integer   | b    | B     | ${a} * 2    |           |
        |        | integer   | c    | C     | ${a} * 2    | yes       |
        |        | calculate | d    |       | ${b}        |           |
    """)
    interview.answer("a", 2)
    assert [interview.value(path) for path in "bcd"] == [4, 4, 4]
    interview.answer("b", 9)
    assert [interview.value(path) for path in "bcd"] == [9, 4, 9]
    assert interview.read_only("c")


def test_a_calculation_with_a_trigger_is_made_when_that_is_answered(start: Start) -> None:
    interview = start("""
        | survey |           |       |       |             |         |          |
        |        | type      | name  | label | calculation | trigger | relevant |
        |        | text      | place | Place |             |         |          |
        |        | decimal   | rate  | Rate  |             |         |          |
        |        | decimal   | used  | Used  | ${rate} * 2 | ${place} |         |
        |        | calculate | when  |       | now()       | ${used} |          |
        |        | text      | note  | Note  |             | ${place} |         |
        |        | calculate | sum   |       | ${used} + 1 |         |          |
        |        | begin repeat | r  | R     |             |         |          |
        |        | integer   | x     | X     |             |         |          |
        |        | integer   | y     | Y     | ${x} + 1    | ${x}    |          |
        |        | end repeat |      |       |             |         |          |
    """)
    assert not interview.answer("rate", "3").once
    assert interview.value("used") is None
    effects = interview.answer("place", "Rabat")
    assert effects.once["used"] == "6"
    assert str(effects.once["when"]).startswith("2026-11-22")
    assert dict(effects.calculated) == {"sum": 7}
    interview.answer("rate", "5")
    assert interview.value("used") == "6"
    interview.answer("used", "1")  # a person may answer otherwise, until the trigger is answered again
    assert interview.value("sum") == 2
    interview.answer("place", "Fès")
    assert (interview.value("used"), interview.value("sum")) == ("10", 11)
    first, second = (interview.add_row("r", row)[0] for row in IDS[:2])
    assert interview.answer(f"{first}/x", 1).once == {f"{first}/y": 2}
    assert interview.value(f"{second}/y") is None


def test_answers_without_a_place_stay_in_a_drawer(start: Start) -> None:
    interview = start(PROFILE, {"gone": "x", f"home/{IDS[0]}/old": 1, "has": "y", "@title": "T"})
    assert interview.homeless() == {"gone": "x", f"home/{IDS[0]}/old": 1}
    with pytest.raises(GfmdError):
        interview.answer("gone", "y")


def test_variants_and_typed_cells_belong_to_their_question(start: Start) -> None:
    interview = start("""
        | survey |      |      |       |          |                      |
        |        | type | name | label | required | appearance           |
        |        | text | t    | T     | yes      | gfmd-indicator-table |
        |        | text | say  | Say   |          | multiline            |
    """)
    assert codes(interview) == {"t": "required"}
    assert codes_of(interview, {"t"}) == {}
    assert interview.answer("t/STK01.2020.F._T", "12").touched == {"t"}
    assert codes(interview) == {}
    interview.answer("say@fr", "Bonjour")
    assert interview.homeless() == {}
    assert interview.value("say") is None


def codes_of(interview: Interview, filled: set[str]) -> dict[str, str]:
    return {finding.where.spot: finding.code for finding in interview.problems(filled)}


def test_what_cannot_be_computed_asks_rather_than_hides(start: Start) -> None:
    interview = start("""
        | survey |      |      |       |                      |
        |        | type | name | label | relevant             |
        |        | text | a    | A     |                      |
        |        | text | b    | B     | regex(${a}, '(')     |
    """)
    interview.answer("a", "x")
    assert paths(interview) == ["a", "b"]


# -- laws -----------------------------------------------------------------------------------------------------------

LAWS = """
    | survey  |                    |      |       |                        |                         |              |              |
    |         | type               | name | label | relevant               | calculation             | repeat_count | choice_filter |
    |         | integer            | a    | A     |                        |                         |              |              |
    |         | select_multiple l  | m    | M     | ${a} > 1               |                         |              |              |
    |         | begin group        | g    | G     | selected(${m}, 'x') or ${a} = 1 |                |              |              |
    |         | decimal            | d    | D     |                        |                         |              |              |
    |         | calculate          | c1   |       |                        | coalesce(${d}, 0) + ${a} |             |              |
    |         | end group          |      |       |                        |                         |              |              |
    |         | calculate          | c2   |       |                        | if(${c1} > 3, 'big', 'small') |        |              |
    |         | begin repeat       | r    | R     | ${c2} = 'big' or ${a} < 3 |                      |              |              |
    |         | integer            | x    | X     |                        |                         |              |              |
    |         | integer            | y    | Y     | ${x} > position(..)    |                         |              |              |
    |         | calculate          | z    |       |                        | ${x} + coalesce(${y}, 0) + ${a} |      |              |
    |         | calculate          | before |     |                        | indexed-repeat(${x}, ${r}, position(..) - 1) | |           |
    |         | calculate          | share |      | ${x} > 0               | ${x} div sum(../../r/x) |              |              |
    |         | calculate          | place |      |                        | concat(position(..), '/', count(${r})) | |                |
    |         | calculate          | most |       |                        | max(/data/r/x[. != current()/../x]) | |                   |
    |         | calculate          | first |      |                        | ${r}[position() = 1]/z  |              |              |
    |         | begin repeat       | s    | S     |                        |                         | ${x}         |              |
    |         | integer            | w    | W     | ${y} != 1              |                         |              |              |
    |         | end repeat         |      |       |                        |                         |              |              |
    |         | calculate          | ws   |       |                        | sum(${w})               |              |              |
    |         | end repeat         |      |       |                        |                         |              |              |
    |         | calculate          | all  |       |                        | sum(${z}) + sum(${ws}) + count(${r}) |  |             |
    |         | note               | n    | ${all} | ${all} > 5            |                         |              |              |
    | choices |           |      |       |
    |         | list_name | name | label |
    |         | l         | x    | X     |
    |         | l         | y    | Y     |
"""
ROWS = [f"r/{row}" for row in IDS[:2]]
INNER = [f"{row}/s/{inner}" for row in ROWS for inner in IDS[2:4]]
EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("a"), st.one_of(st.none(), st.integers(0, 4))),
        st.tuples(st.just("m"), st.lists(st.sampled_from("xy"), max_size=2)),
        st.tuples(st.just("d"), st.sampled_from([None, "0", "2.5", "9"])),
        st.tuples(st.sampled_from(ROWS + INNER), st.sampled_from([None, {"row": True, "order": "V"}])),
        st.tuples(st.sampled_from([f"{row}/{name}" for row in ROWS for name in "xy"]), st.integers(0, 3)),
        st.tuples(st.sampled_from([f"{row}/w" for row in INNER]), st.sampled_from([None, 1, 5])),
    ),
    max_size=14,
)


@given(edits=EDITS)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_answering_step_by_step_is_answering_at_once(edits: list, template: Callable[[str], Template]) -> None:
    """The incremental state after any edits equals that of a fresh interview, and effects tell the difference."""
    found = _LAW.setdefault("t", template(LAWS)) if not _LAW else _LAW["t"]
    interview = Interview(found, {}, TODAY)
    for path, value in edits:
        before, computed = set(paths(interview)), interview.calculated()
        effects = interview.answer(path, value)
        after = set(paths(interview))
        fresh = Interview(found, interview.answers(), TODAY)
        assert paths(fresh) == paths(interview)
        assert fresh.calculated() == interview.calculated()
        assert fresh.missing_rows() == interview.missing_rows() == dict(effects.missing_rows)
        assert after - before <= effects.shown | {p for p in after if "/" in p}
        assert before - after <= effects.hidden | {p for p in before if "/" in p}
        told = {path: value for path, value in {**computed, **effects.calculated}.items() if value is not None}
        assert {p: v for p, v in told.items() if p in interview.calculated()} == interview.calculated()


_LAW: dict[str, Template] = {}


@given(edits=EDITS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_answer_is_ever_lost(edits: list, template: Callable[[str], Template]) -> None:
    found = _LAW.setdefault("t", template(LAWS)) if not _LAW else _LAW["t"]
    interview = Interview(found, {}, TODAY)
    last: dict[str, object] = {}
    for path, value in edits:
        interview.answer(path, value)
        last[path] = value
    kept = {path: sorted(value) if isinstance(value, list) else value for path, value in interview.answers().items()}
    given_last = {path: sorted(set(value)) if isinstance(value, list) else value for path, value in last.items()}
    assert kept == {path: value for path, value in given_last.items() if value not in (None, [])}


MANY = """
    | survey |              |       |       |                 |                  |
    |        | type         | name  | label | relevant        | calculation      |
    |        | integer      | rate  | Rate  |                 |                  |
    |        | begin repeat | r     | R     |                 |                  |
    |        | integer      | x     | X     |                 |                  |
    |        | integer      | y     | Y     | ${x} > 1        |                  |
    |        | calculate    | z     |       |                 | ${x} * ${rate}   |
    |        | end repeat   |       |       |                 |                  |
    |        | calculate    | all   |       |                 | sum(${z})        |
    |        | calculate    | calm  |       |                 | ${rate} + 1      |
"""


def test_an_answer_computes_only_the_cells_that_read_it(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    interview = start(MANY, {"rate": 2})
    rows = [f"00000000-0000-7000-8000-{number:012}" for number in range(40)]
    for row in rows:
        interview.add_row("r", row)
    computed: list[str] = []
    compute = Computing.compute

    def noted(computing: Computing, point: int, rows: tuple[str, ...]) -> bool:
        computed.append(path_of(computing._graph.item(point), rows))
        return compute(computing, point, rows)

    monkeypatch.setattr(Computing, "compute", noted)
    here = f"r/{rows[17]}"
    interview.answer(f"{here}/x", 3)
    assert set(computed) == {f"{here}/x", f"{here}/y", f"{here}/z", "all"}
    computed.clear()
    interview.answer("rate", 5)
    assert len(computed) == 1 + 40 + 2
    computed.clear()
    interview.answer(f"{here}/x", 3)
    assert set(computed) <= {f"{here}/x", f"{here}/y", f"{here}/z"}
    computed.clear()
    interview.answer(here, None)
    assert set(computed) == {"r", "all"}
    assert interview.calculated() == {"all": 0, "calm": 6}


def test_a_count_of_rows_without_end_is_no_crash(start):
    begun = start(
        "| survey |\n|  | type | name | label | repeat_count |\n|  | begin_repeat | r | R | 1 div 0 |\n"
        "|  | text | a | A | |\n|  | end_repeat | r | | |"
    )
    assert begun.missing_rows() == {"r": 10_000}


MATRIX = """
| survey |
|  | type | name | label | appearance | required | constraint | constraint_message |
|  | begin_group | m | M | gfmd-matrix | yes | ${x} != ${y} | Not the same. |
|  | begin_group | m_1 | Row | | | | |
|  | text | x | X | | | | |
|  | text | y | Y | | | | |
|  | end_group | | | | | | |
|  | end_group | | | | | | |
"""


def test_a_matrix_as_a_whole_is_required_and_has_a_rule(start):
    begun = start(MATRIX)
    assert [(each.code, each.where.spot) for each in begun.problems()] == [("templates.required", "m")]
    begun.answer("x", "same")
    assert not begun.problems()
    begun.answer("y", "same")
    assert [each.code for each in begun.problems()] == ["templates.constraint-message"]
    begun.answer("m", {"na": "not-collected"})
    assert not [each for each in begun.problems() if each.where.spot == "m"]
