"""`datasets`, `check`, `observations`."""

from __future__ import annotations

import argparse
from pathlib import Path

from gfmd_desktop import actions
from gfmd_desktop.core import GfmdError, Json, Observation
from gfmd_desktop.statistics import decimal_text

from .commands import Command, Commands, codes
from .imports import grouped
from .session import DONE, Session


def add(commands: Commands) -> None:
    """Add the commands about figures."""
    datasets = commands.on_workspace("datasets", _datasets)
    for name in ("withdraw", "restore"):
        datasets.add(name, _withdraw).argument("dataset").json().parser.set_defaults(withdrawn=name)
    prefer = datasets.add("prefer", _prefer).argument("dataset").option("--indicator", required=True)
    prefer.option("--area", required=True).json()
    datasets.add("differences", _differences).json()
    commands.add("check", _check).workspace().json()
    shown = _filters(commands.add("observations", _observations).workspace())
    shown.option("--format", choices=actions.EXPORTS, default="csv").option("-o", "--output", type=Path)


def _filters(command: Command) -> Command:
    for name in ("indicator", "area", "counterpart", "period", "sex", "age", "dataset"):
        command.option(f"--{name}")
    for name in ("from", "to", "status", "dimension", "text"):
        command.option(f"--{name}", dest=f"with_{name}")
    return command.option("--all-datasets", action="store_true")


def _datasets(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        cards = actions.list_datasets(workspace)
    headings = [
        session.words.say(f"cli.heading.{name}") for name in ("dataset", "file", "sheet", "observations", "title")
    ]
    session.table(headings, [(card.id, card.file, card.sheet, card.observations, card.title) for card in cards])
    session.result({"datasets": [card.to_json() for card in cards]})
    return DONE


def _withdraw(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        act = actions.withdraw_dataset if chosen.withdrawn == "withdraw" else actions.restore_dataset
        done = act(workspace, chosen.dataset)
    session.say(f"cli.datasets.{chosen.withdrawn}.done", dataset=chosen.dataset)
    session.result(done.summary)
    return DONE


def _prefer(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        done = actions.prefer_dataset(workspace, chosen.indicator, chosen.area, chosen.dataset)
    session.say("cli.datasets.prefer.done", dataset=chosen.dataset, indicator=chosen.indicator, area=chosen.area)
    session.result(done.summary)
    return DONE


def _pair(text: str) -> tuple[str, str]:
    """Return name and code of a further dimension: `REASON=WORK`."""
    name, equals, code = text.partition("=")
    if not equals:
        raise GfmdError("cli.observations.no-pair", text=text)
    return name.strip().upper(), code.strip()


def _differences(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        found = actions.list_disagreements(workspace, session.progress)
    for each in found:
        session.say(
            "cli.datasets.differences.of", indicator=each.indicator, area=each.ref_area, count=each.count,
            speaks=each.speaks or session.words.say("cli.datasets.differences.nobody"),
        )  # fmt: skip
        headings = ["", *(f"{card.title} ({card.id})" for card in each.datasets)]
        session.table(headings, [_side_by_side(group, each.datasets) for group in each.rows])
    if not found:
        session.say("cli.datasets.differences.none")
    session.result({"differences": [_difference_json(each) for each in found]})
    return DONE


def _side_by_side(group: tuple[Observation, ...], datasets: tuple[actions.DatasetCard, ...]) -> tuple[str, ...]:
    """Return what is measured, and each import's figure with its cell."""
    told = {one.dataset: f"{decimal_text(one.value) or one.obs_status} ({one.cell})" for one in group}
    first = group[0]
    codes = (first.time_period, first.counterpart_area, first.sex, first.age, *(code for _, code in first.dims))
    return (" ".join(code for code in codes if code != "_T"), *(told.get(card.id, "") for card in datasets))


def _difference_json(each: actions.Disagreement) -> dict[str, Json]:
    figures = [[_figure_json(one) for one in group] for group in each.rows]
    told = {"indicator": each.indicator, "ref_area": each.ref_area, "count": each.count, "speaks": each.speaks}
    return {**told, "datasets": [card.id for card in each.datasets], "figures": figures}


def _figure_json(one: Observation) -> dict[str, Json]:
    key = {name.upper(): value for name, value in one.key._asdict().items() if name != "dims"}
    return {
        **key,
        **dict(one.dims),
        "OBS_VALUE": decimal_text(one.value) or None,
        "DATASET": one.dataset,
        "SHEET": one.sheet,
        "CELL": one.cell,
    }


def _check(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        found = actions.check_statistics(workspace, progress=session.progress)
    if not found:
        session.say("cli.check.clean")
    session.result({"findings": session.findings_json(found)})
    return grouped(session, found)


def _observations(chosen: argparse.Namespace, session: Session) -> int:
    wanted = actions.ObservationFilter(
        indicators=codes(chosen.indicator),
        ref_areas=codes(chosen.area),
        counterpart_areas=codes(chosen.counterpart),
        periods=codes(chosen.period),
        sexes=codes(chosen.sex),
        ages=codes(chosen.age),
        datasets=codes(chosen.dataset),
        period_from=chosen.with_from or "",
        period_to=chosen.with_to or "",
        obs_statuses=codes(chosen.with_status),
        dims=tuple(map(_pair, codes(chosen.with_dimension))),
        text=chosen.with_text or "",
    )
    too = chosen.all_datasets
    if chosen.output is None and chosen.format == "xlsx":
        raise GfmdError("cli.observations.needs-output")
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        if chosen.output is None:
            actions.print_observations(workspace, wanted, chosen.format, session.out, withdrawn=too)
            return DONE
        progress = session.progress
        language = session.words.language
        count = actions.export_observations(
            workspace, wanted, chosen.format, chosen.output, progress, withdrawn=too, language=language
        )
    session.say("cli.observations.written", count=count, path=chosen.output)
    return DONE
