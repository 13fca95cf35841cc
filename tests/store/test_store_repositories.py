"""What goes in comes out: one repository after the other."""

from __future__ import annotations

import hashlib
import io
import uuid
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateIndex, CreateTable

from gfmd_desktop.core import Change, GfmdError, Observation, Sharing
from gfmd_desktop.documents import log
from gfmd_desktop.store import (
    Changeset,
    Direction,
    ObservationFilter,
    PackageRecord,
    Partner,
    Store,
    StoredRecipe,
    StoredTemplate,
)
from gfmd_desktop.store.tables import metadata

from .conftest import NOW, OFFICE, change, dataset, fill, observations

ROW = f"partners/{uuid.UUID(int=3)}"
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.create(tmp_path_factory.mktemp("shared") / "a.gfmd", OFFICE, NOW) as made:
        yield made


@given(VALUES, TEXTS, st.lists(TEXTS, max_size=3, unique=True))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_change_comes_back_as_it_went(shared: Store, value: object, note: str, parents: list[str]) -> None:
    made = Change(str(uuid.uuid4()), "d", note or "p", value, tuple(parents), OFFICE.id, "focal point", NOW, note)
    with shared.work() as work:
        assert work.changes.append([made]) == 1
        assert work.changes.append([made, made]) == 0
        (found,) = work.changes.by_ids([made.id])
    assert log.same_change(found, made)


def test_an_entry_is_never_rewritten(store: Store) -> None:
    with store.work() as work:
        work.changes.append([change("1", 1)])
    for other in (change("1", 2), change("1", True), change("1", 1, "0"), change("1", 1, path="P2")):
        with pytest.raises(GfmdError) as told, store.work() as work:
            work.changes.append([change("new", "x"), other])
        assert told.value.code == "store.changed-entry"
    with pytest.raises(GfmdError), store.work() as work:
        work.changes.append([change("2", 1), change("2", 2)])
    with store.read() as work:
        assert work.changes.all() == (change("1", 1),)


PATHS = ("P1", "P1x", "P_1", ROW, f"{ROW}/name", f"{ROW}/b%_/c")


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_heads_are_those_of_the_log(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    made: list[Change] = []
    for number in range(data.draw(st.integers(1, 10))):
        seen = log.in_order(each for each in made if data.draw(st.booleans()))
        path = data.draw(st.sampled_from(PATHS))
        value = data.draw(st.sampled_from([None, "a"]))
        made += [
            change(f"{number}-{part}", each.value, *each.parents, path=each.path)
            for part, each in enumerate(log.writes(seen, "d", path, value))
        ]
    foreign = [
        change("f1", "x", made[0].id, path="Q"),
        change("f2", "x", made[0].id, document="e"),
        change("me", 1, "me"),
    ]
    with Store.create(tmp_path_factory.mktemp("heads") / "a.gfmd", OFFICE, NOW) as store, store.work() as work:
        work.changes.append([*made, *foreign])
        everything = log.heads([*made, *foreign])
        for path in (*PATHS, "Q"):
            assert work.changes.heads("d", path) == everything.get(("d", path), ())
        for path in PATHS:
            there = work.changes.under("d", path)
            assert log.writes(there, "d", path, None) == log.writes([*made, foreign[2]], "d", path, None)


def test_the_log_is_asked_in_many_ways(store: Store) -> None:
    first = [change("2", "title", path="@title"), change("1", "a", "0"), change("0", "z")]
    with store.work() as work:
        work.changes.append(first)
        mark = work.changes.position()
        work.changes.append([change("3", "b", "1"), change("4", "x", document="e", path="@title")])
    with store.read() as work:
        assert [each.id for each in work.changes.since(mark)] == ["3", "4"]
        assert [each.id for each in work.changes.history("d", "P1")] == ["0", "1", "3"]
        assert [each.id for each in work.changes.facts()] == ["2", "4"]
        assert [each.id for each in work.changes.facts("e")] == ["4"]
        assert [each.id for each in work.changes.last(2)] == ["4", "3"]
        assert work.changes.documents() == {"d": 4, "e": 1}
        assert work.changes.of_document("d") == (*first, change("3", "b", "1"))
        assert work.changes.count() == len(work.changes.all()) == 5


def test_sealing_says_which_changeset_carries_what(store: Store) -> None:
    other = replace(change("9", "theirs"), office="other")
    with store.work() as work:
        work.changes.append([change("1", "a"), change("0", "b")])
        work.changes.append([other], changeset=4)
        work.datasets.add(dataset("ds", 0))
        assert [each.id for each in work.changes.unsealed(OFFICE.id)] == ["0", "1"]
        work.changes.seal(["0", "9"], 1)
        work.datasets.seal(["ds"], 1)
        assert [each.id for each in work.changes.unsealed(OFFICE.id)] == ["1"]
        assert work.changes.of_office(OFFICE.id, changeset=1) == (change("0", "b"),)
        assert work.changes.of_office("other", changeset=4) == (other,)
        assert work.datasets.unsealed(OFFICE.id) == ()
        assert work.datasets.of_changeset(OFFICE.id, 1) == (dataset("ds", 0),)


def test_datasets_are_immutable(store: Store) -> None:
    made = replace(dataset("ds", 3, "abc"), sharing=Sharing.PARTNERS, recipe={"a": [1, None]}, notes=("é", "ب"))
    with store.work() as work:
        work.datasets.add(made)
    with pytest.raises(GfmdError) as told, store.work() as work:
        work.datasets.add(made)
    assert told.value.code == "store.dataset-exists"
    with store.read() as work:
        assert work.datasets.all() == (made,) == work.datasets.of_source("abc")
        assert work.datasets.get("none") is None


OBSERVATIONS = st.builds(
    Observation,
    TEXTS, TEXTS, TEXTS,
    st.none() | st.decimals(allow_nan=False, allow_infinity=False),
    TEXTS, TEXTS, TEXTS, TEXTS,
    st.dictionaries(TEXTS, TEXTS, max_size=3).map(lambda dims: tuple(sorted(dims.items()))),
    TEXTS, st.integers(-9, 12), TEXTS, TEXTS, TEXTS, TEXTS, st.just(""), TEXTS,
    st.integers(0, 1 << 20), st.integers(0, 1 << 14),
)  # fmt: skip


@given(st.lists(OBSERVATIONS, max_size=5))
@settings(max_examples=60, deadline=None)
def test_an_observation_comes_back_exact(shared: Store, made: list[Observation]) -> None:
    name = str(uuid.uuid4())
    with shared.work() as work:
        work.datasets.add(dataset(name, len(made)))
        assert work.observations.add(name, iter(made)) == len(made)
        wanted = ObservationFilter(datasets=(name,))
        found = work.observations.find(wanted)
        assert found == tuple(each._replace(dataset=name) for each in made)
        assert [str(each.value) for each in found] == [str(each.value) for each in made]
        assert tuple(work.observations.stream(wanted)) == found
        assert all(each in work.observations.of_key(each.key) for each in found)


def test_filters_agree_with_a_plain_search(store: Store) -> None:
    fill(store, "one", 300)
    fill(store, "two", 50)
    every = [each._replace(dataset="one") for each in observations(300)] + [
        each._replace(dataset="two") for each in observations(50)
    ]
    checks = [
        (ObservationFilter(), lambda o: True),
        (
            ObservationFilter(ref_areas=("A1", "A2"), sexes=("F",)),
            lambda o: o.ref_area in ("A1", "A2") and o.sex == "F",
        ),
        (ObservationFilter(period_from="2003", period_to="2005"), lambda o: "2003" <= o.time_period <= "2005"),
        (
            ObservationFilter(periods=("2003",), without=("two",)),
            lambda o: o.time_period == "2003" and o.dataset == "one",
        ),
        (ObservationFilter(datasets=("two",)), lambda o: o.dataset == "two"),
        (ObservationFilter(text="29"), lambda o: "29" in o.text),
        (ObservationFilter(text="%"), lambda o: False),
        (ObservationFilter(counterpart_areas=("C3",), indicators=("STK01",)), lambda o: o.counterpart_area == "C3"),
    ]
    with store.read() as work:
        for wanted, test in checks:
            expected = tuple(each for each in every if test(each))
            assert work.observations.find(wanted, limit=1000) == expected
            assert work.observations.count(wanted) == len(expected)
            ids = work.observations.ids(wanted)
            assert work.observations.by_rows(ids) == expected
        assert work.observations.find(ObservationFilter(), offset=340, limit=20) == tuple(every[340:])


def test_order_is_by_number_and_rows_keep_theirs(store: Store) -> None:
    fill(store)
    with store.read() as work:
        top = work.observations.find(ObservationFilter(), order=("-value",), limit=3)
        assert [each.value for each in top] == [Decimal("29.9"), Decimal("29.8"), Decimal("29.7")]
        ids = work.observations.ids(ObservationFilter(), order=("ref_area", "-value"))
        first, last = work.observations.by_rows([ids[0], ids[-1]])
        assert (first.ref_area, last.ref_area) == ("A0", "A6")
        assert work.observations.by_rows([ids[5], ids[2]]) == tuple(
            reversed(work.observations.by_rows([ids[2], ids[5]]))
        )
        with pytest.raises(KeyError):
            work.observations.by_rows([10**9])
        assert work.observations.distinct("sex") == {"F": 150, "M": 150}


def test_dimensions_are_found_by_pair(store: Store) -> None:
    made = [
        Observation("X", "MDA", "2020", Decimal(1), dims=(("EDUCATION", "ED1"), ("REASON", 'R"2'))),
        Observation("X", "MDA", "2020", Decimal(2), dims=(("EDUCATION", "ED12"),)),
    ]
    with store.work() as work:
        work.datasets.add(dataset("ds", 2))
        work.observations.add("ds", made)
        for pair, value in ((("EDUCATION", "ED1"), 1), (("REASON", 'R"2'), 1), (("EDUCATION", "ED12"), 2)):
            (found,) = work.observations.find(ObservationFilter(dims=(pair,)))
            assert found.value == value


def test_observations_need_their_dataset(store: Store) -> None:
    with pytest.raises(KeyError), store.work() as work:
        work.observations.add("none", observations(1))


def test_cancelling_an_import_leaves_nothing(store: Store) -> None:
    class Stop(Exception):
        pass

    class Impatient:
        def step(self, done: int, total: int, text: str = "") -> None:
            if done > 10_000:
                raise Stop

    with pytest.raises(Stop), store.work() as work:
        work.datasets.add(dataset("ds", 25_000))
        work.observations.add("ds", observations(25_000), Impatient())
    with store.read() as work:
        assert work.totals().observations == 0
        assert work.observations.find(ObservationFilter()) == ()


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (2 << 20) + 7])
def test_sources_are_kept_byte_for_byte_and_once(store: Store, size: int) -> None:
    data = bytes(number * 31 % 251 for number in range(1000)) * (size // 1000 + 1)
    data = data[:size]
    with store.work() as work:
        kept = work.sources.put_bytes(data, name="a.xlsx", media_type="x", added_at=NOW)
        again = work.sources.put(io.BytesIO(data), name="b.xlsx", media_type="y", added_at="later")
        other = work.sources.put_bytes(b"other" + data, name="c", media_type="x", added_at=NOW)
    assert kept == again
    assert (kept.sha256, kept.size) == (hashlib.sha256(data).hexdigest(), size)
    with store.read() as work:
        assert work.sources.read(kept.sha256) == data
        out = io.BytesIO()
        assert work.sources.copy_to(other.sha256, out) == size + 5
        assert out.getvalue() == b"other" + data
        assert work.sources.all() == (kept, other)
        with pytest.raises(GfmdError) as told:
            work.sources.read("0" * 64)
        assert told.value.code == "store.source-missing"


def test_a_source_that_changed_on_disk_is_not_given_out(store: Store) -> None:
    with store.work() as work:
        kept = work.sources.put_bytes(b"as it came", name="a.xlsx", media_type="x", added_at=NOW)
    with store._database.write() as connection:
        connection.exec_driver_sql("UPDATE source_part SET bytes = x'00'")
    with store.read() as work, pytest.raises(GfmdError) as told:
        work.sources.read(kept.sha256)
    assert told.value.code == "store.source-damaged"


def test_partners_are_pinned_by_a_person(store: Store) -> None:
    made = Partner("ab" * 32, "office-2", "Ministère", b"der", note="met in Athens")
    with store.work() as work:
        work.partners.put(made)
        assert work.partners.trusted() == ()
        work.partners.trust(made.fingerprint, NOW, "compared by telephone")
        assert work.partners.trusted() == (replace(made, trusted_at=NOW, note="compared by telephone"),)
        work.partners.untrust(made.fingerprint)
        assert work.partners.trusted() == ()
        assert [each.fingerprint for each in work.partners.of_office("office-2")] == [made.fingerprint]
        with pytest.raises(KeyError):
            work.partners.trust("none", NOW)


def test_changesets_keep_forks_and_redacted_copies(store: Store) -> None:
    full = Changeset("o", 1, "root", "", b"all the lines", b"sig", Direction.RECEIVED, NOW)
    redacted = replace(full, body=b"fewer")
    fork = replace(full, root="other root")
    with store.work() as work:
        assert [work.changesets.add(each) for each in (redacted, full, fork, full)] == [True, True, True, False]
        second = replace(full, number=2, root="second", previous="root", direction=Direction.SENT)
        work.changesets.add(second)
        assert work.changesets.of_office("o") == (fork, full, redacted, second)
        assert work.changesets.last("o") == second
        assert work.changesets.last("p") is None


def test_the_register_of_packages_has_its_newest_line_first(store: Store) -> None:
    first = PackageRecord("d1", Direction.RECEIVED, NOW, "a.asice", "o", verdict={"intact": True})
    second = PackageRecord("d2", Direction.SENT, NOW, "b.asice", "o", "partners")
    with store.work() as work:
        work.packages.add(first)
        work.packages.add(second)
        work.packages.record_verdict("d1", {"intact": False})
        assert work.packages.all() == (second, replace(first, verdict={"intact": False}))
        assert work.packages.of_digest("d2") == (second,)


def test_what_was_learnt_is_remembered(store: Store) -> None:
    recipe = StoredRecipe("r1", "DESA", {"areas": ["A1"]}, NOW)
    template = StoredTemplate("annex", "1.0", "annex.xlsx", {"en": "Annex"}, "digest", NOW)
    with store.work() as work:
        work.recipes.put(recipe)
        work.recipes.put(replace(recipe, id="r2"))
        work.recipes.used("r1", "2026-02-01T00:00:00Z")
        assert [each.id for each in work.recipes.all()] == ["r1", "r2"]
        work.aliases.put("UN DESA", "area", {"Moldova": "MDA", "RDC": "COD"}, NOW)
        work.aliases.put("UN DESA", "area", {"RDC": "COG"}, NOW)
        assert work.aliases.of("UN DESA", "area") == {"Moldova": "MDA", "RDC": "COG"}
        assert work.aliases.of("World Bank", "area") == {}
        assert work.aliases.senders() == ("UN DESA",)
        work.templates.add(template, b"bytes")
        work.templates.add(template, b"bytes")
        assert (work.templates.all(), work.templates.body("annex", "1.0")) == ((template,), b"bytes")
        with pytest.raises(GfmdError) as told:
            work.templates.add(replace(template, digest="other"), b"other")
        assert told.value.code == "store.template-exists"
        work.settings.put("theme", {"dark": None})
        assert work.settings.get("theme") == {"dark": None}
        assert set(work.settings.all()) == {"office", "theme"}


def test_the_tables_compile_for_a_server() -> None:
    for table in metadata.sorted_tables:
        said = str(CreateTable(table).compile(dialect=postgresql.dialect()))
        assert "STRICT" not in said
        for index in table.indexes:
            assert str(CreateIndex(index).compile(dialect=postgresql.dialect()))


def test_bulk_reading_and_writing_take_little_memory(store: Store) -> None:
    import tracemalloc

    tracemalloc.start()
    fill(store, count=25_000)
    with store.read() as work:
        assert sum(1 for _ in work.observations.stream(ObservationFilter())) == 25_000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000


def test_a_path_of_the_workspace_may_be_anything(tmp_path: Path) -> None:
    folder = tmp_path / "Données 100% ?#&"
    folder.mkdir()
    with Store.create(folder / "état.gfmd", OFFICE, NOW) as store:
        fill(store, count=3)
    with Store.open(folder / "état.gfmd", NOW) as store, store.read() as work:
        assert work.totals().observations == 3
