"""What an audience gets: documents, answers, datasets, sources."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

import pytest

from gfmd_desktop.core import STATISTICS_LOG, Change, Dataset, Meta, Observation, Sharing, Source, Words
from gfmd_desktop.disclosure import Disclosure, DocumentPart, What, Why, withhold

TODAY = "2026-06-30"
SHA = hashlib.sha256(b"file").hexdigest()
LEVELS = {
    "P1": Sharing.PUBLIC,
    "P2": Sharing.PARTNERS,
    "P3": Sharing.INTERNAL,
    "T": Sharing.PUBLIC,
    "F": Sharing.PUBLIC,
}


def level(path: str) -> Sharing:
    return LEVELS.get(path.partition("/")[0], Sharing.INTERNAL)


def change(name: str, value: object, *parents: str, path: str = "P1", document: str = "d") -> Change:
    return Change(name, document, path, value, parents, "o", "focal point", "2026-01-31T08:00:00Z")


def document(*changes: Change, sharing: str = "public") -> DocumentPart:
    return DocumentPart("d", (change("s", sharing, path=Meta.SHARING), *changes), level, "MDA")


def dataset(sharing: Sharing = Sharing.PUBLIC, name: str = "ds") -> Dataset:
    return Dataset(name, "o", "x", "", "Stock", "", "", "", SHA, "", None, 2, "sum", (), sharing)


def observation(value: str, **more: object) -> Observation:
    made = Observation("STK01", "MDA", "2020", Decimal(value), unit_measure="PS", text=value, note="n", dataset="ds")
    return made._replace(**more)  # type: ignore[arg-type]


def ask(
    audience: Sharing,
    *documents: DocumentPart,
    datasets: Iterable[Dataset] = (),
    observations: Iterable[Observation] = (),
    sources: Iterable[Source] = (Source(SHA, "stock.xlsx", 4, "x", ""),),
    log: tuple[Change, ...] = (),
) -> Disclosure:
    rows = tuple(observations)
    found = withhold(
        audience,
        documents=documents,
        datasets=tuple(datasets),
        observations=lambda name: [each for each in rows if each.dataset == name],
        sources=sources,
        statistics_log=log,
        today=TODAY,
    )
    for line in found.withheld:
        assert Words("es").knows(f"disclosure.why-{line.why}")
        assert Words("es").knows(f"disclosure.{line.what}")
        assert Words("es").knows(f"disclosure.level-{line.level}")
    return found


def leaving(found: Disclosure, rows: Iterable[Observation]) -> list[Observation]:
    return list(found.masks["ds"].apply(rows))


@pytest.mark.parametrize(
    ("audience", "shown"),
    [(Sharing.PUBLIC, {"s", "1"}), (Sharing.PARTNERS, {"s", "1", "2"}), (Sharing.INTERNAL, {"s", "1", "2", "3", "4"})],
)
def test_each_audience_gets_the_answers_of_its_level(audience: Sharing, shown: set[str]) -> None:
    part = document(
        change("1", "a"), change("2", "b", path="P2"), change("3", "c", path="P3"), change("4", "d", path="old/item")
    )
    found = ask(audience, part)
    assert found.changes["d"] == shown
    assert len([line for line in found.withheld if line.what is What.ANSWER]) == 5 - len(shown)


def test_earlier_values_stay_with_their_path() -> None:
    found = ask(Sharing.PUBLIC, document(change("1", "secret", path="P3"), change("2", None, "1", path="P3")))
    assert found.changes["d"] == {"s"}
    (line,) = [line for line in found.withheld if line.what is What.ANSWER]
    assert (line.name, line.count, line.level, line.why) == ("P3", 2, Sharing.INTERNAL, Why.LEVEL)


@pytest.mark.parametrize(
    "facts",
    [
        [change("s", "internal", path=Meta.SHARING)],
        [],
        [change("s", "nonsense", path=Meta.SHARING)],
        [change("s", "public", path=Meta.SHARING), change("t", "partners", path=Meta.SHARING)],
        [change("r", "public", path=Meta.SHARING), change("s", "partners", "r", path=Meta.SHARING)],
    ],
    ids=["internal", "nobody said", "unknown", "offices disagree", "closed later"],
)
def test_a_document_above_the_audience_does_not_leave_at_all(facts: list[Change]) -> None:
    found = ask(Sharing.PUBLIC, DocumentPart("d", (*facts, change("1", "a")), level))
    assert found.changes["d"] == frozenset()
    assert [line.what for line in found.withheld if line.what is not What.SOURCE] == [What.DOCUMENT]


def test_a_dataset_above_the_audience_stays_with_its_file_and_what_is_said_of_it() -> None:
    log = (
        change("1", True, path="datasets/ds/withdrawn", document=STATISTICS_LOG),
        change("2", "ds", path="preferred/STK01.MDA", document=STATISTICS_LOG),
        change("3", "other", path="preferred/STK02.MDA", document=STATISTICS_LOG),
        change("4", None, path="preferred/STK02.MDA", document=STATISTICS_LOG),
    )
    closed = ask(Sharing.PUBLIC, datasets=[dataset(Sharing.PARTNERS)], observations=[observation("50")], log=log)
    assert (closed.datasets, closed.sources, closed.masks) == ((), frozenset(), {})
    assert closed.changes[STATISTICS_LOG] == {"4"}
    assert {line.what for line in closed.withheld} == {What.DATASET, What.SOURCE}
    opened = ask(Sharing.PARTNERS, datasets=[dataset(Sharing.PARTNERS)], observations=[observation("50")], log=log)
    assert (opened.datasets, opened.sources) == ((dataset(Sharing.PARTNERS),), {SHA})
    assert opened.changes[STATISTICS_LOG] == {"1", "2", "4"}
    assert opened.withheld == ()


@pytest.mark.parametrize(
    ("status", "note", "public", "partners", "why"),
    [
        ("F", "", True, True, None),
        ("", "", True, True, None),
        ("N", "", False, True, Why.CONFIDENTIAL),
        ("C", "", False, False, Why.CONFIDENTIAL),
        ("D", "", False, False, Why.CONFIDENTIAL),
        ("A", "", False, False, Why.CONFIDENTIAL),
        ("?", "", False, False, Why.CONFIDENTIAL),
        ("E", "", False, False, Why.EMBARGO),
        ("E", "until 2026-07-01", False, False, Why.EMBARGO),
        ("E", "until 2026-06-30", True, True, None),
    ],
)
def test_confidentiality_decides_who_sees_an_observation(
    status: str, note: str, public: bool, partners: bool, why: Why | None
) -> None:
    row = observation("5000", conf_status=status, note=note)
    for audience, seen in ((Sharing.PUBLIC, public), (Sharing.PARTNERS, partners), (Sharing.INTERNAL, True)):
        found = ask(audience, datasets=[dataset()], observations=[row])
        assert leaving(found, [row]) == ([row] if seen else [])
        assert found.sources == ({SHA} if seen else frozenset())
        reasons = [line.why for line in found.withheld if line.what is What.OBSERVATIONS]
        assert reasons == ([] if seen else [why])


def test_an_observation_is_never_more_open_than_its_indicator() -> None:
    from gfmd_desktop.statistics import catalogue

    closed = next(each for each in catalogue().indicators.values() if each.sharing is Sharing.PARTNERS)
    row = observation("5000", indicator=closed.id)
    assert leaving(ask(Sharing.PUBLIC, datasets=[dataset()], observations=[row]), [row]) == []
    assert leaving(ask(Sharing.PARTNERS, datasets=[dataset()], observations=[row]), [row]) == [row]
    empty = row._replace(value=None, text="", obs_status="M")
    assert leaving(ask(Sharing.PUBLIC, datasets=[dataset()], observations=[empty]), [empty]) == []


def test_a_file_that_shows_a_hidden_cell_stays() -> None:
    row = observation("3")
    found = ask(Sharing.PARTNERS, datasets=[dataset()], observations=[row])
    assert found.sources == frozenset()
    assert [(line.what, line.why) for line in found.withheld] == [
        (What.OBSERVATIONS, Why.SMALL),
        (What.SOURCE, Why.HOLDS_HIDDEN),
    ]
    (left,) = leaving(found, [row])
    assert (left.value, left.text, left.note, left.obs_status, left.conf_status) == (None, "", "", "Q", "A")
    assert (left.key, left.cell, left.dataset) == (row.key, row.cell, row.dataset)


def test_what_is_published_keeps_its_small_cells() -> None:
    published = replace(dataset(), publisher="UN DESA", licence="CC BY 3.0 IGO")
    found = ask(Sharing.PUBLIC, datasets=[published], observations=[observation("3")])
    assert found.sources == {SHA}
    assert leaving(found, [observation("3")])[0].value == 3
    for closed, row in (
        (replace(published, licence=""), observation("3")),
        (replace(published, publisher=""), observation("3")),
        (replace(published, sharing=Sharing.PARTNERS), observation("3")),
        (published, observation("300", conf_status="C")),
    ):
        assert ask(Sharing.PARTNERS, datasets=[closed], observations=[row]).sources == frozenset()


def test_a_file_read_twice_leaves_only_if_both_datasets_do() -> None:
    both = [dataset(), dataset(Sharing.INTERNAL, "other")]
    assert ask(Sharing.PUBLIC, datasets=both).sources == frozenset()


def test_an_attached_file_leaves_with_its_answer_only() -> None:
    for path, kept in (("F", {SHA}), ("P3", frozenset())):
        assert ask(Sharing.PUBLIC, document(change("1", SHA, path=path))).sources == kept


def cell(name: str, sex: str, value: object, *parents: str) -> Change:
    return change(name, value, *parents, path=f"T/STK01.2020.{sex}._T")


def test_small_counts_typed_into_a_table_stay() -> None:
    part = document(cell("1", "F", "3"), cell("2", "M", "50"), cell("3", "_T", "53"), cell("4", "_U", "0"))
    found = ask(Sharing.PUBLIC, part)
    assert found.changes["d"] == {"s", "3", "4"}
    assert {(line.name, line.why) for line in found.withheld if line.what is What.ANSWER} == {
        ("T/STK01.2020.F._T", Why.SMALL),
        ("T/STK01.2020.M._T", Why.DERIVABLE),
    }
    assert ask(Sharing.INTERNAL, part).changes["d"] == {"s", "1", "2", "3", "4"}


def test_a_small_count_that_was_corrected_still_stays() -> None:
    found = ask(Sharing.PUBLIC, document(cell("1", "F", "3"), cell("2", "F", "30", "1")))
    assert found.changes["d"] == {"s"}


def test_what_is_no_number_in_a_cell_is_no_count() -> None:
    part = document(cell("1", "F", {"na": "not-collected", "note": ""}), cell("2", "M", "many"), cell("3", "_O", True))
    assert ask(Sharing.PUBLIC, part).changes["d"] == {"s", "1", "2", "3"}


def test_every_word_is_there_in_every_language() -> None:
    for language in ("en", "fr", "ar", "es"):
        words = Words(language)
        assert all(words.say(f"disclosure.why-{why}") != f"disclosure.why-{why}" for why in Why)


def test_nothing_is_withheld_within_the_office() -> None:
    rows = [observation("3"), observation("4000", conf_status="C", sex="F")]
    found = ask(
        Sharing.INTERNAL, document(change("1", "x", path="P3")), datasets=[dataset(Sharing.INTERNAL)], observations=rows
    )
    assert found.withheld == ()
    assert leaving(found, rows) == rows
    assert found.sources == {SHA}
    assert replace(found, withheld=()) == found
