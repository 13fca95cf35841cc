"""`record`: the registers: list and search, reminders, release, and the checks of the voluntary review."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from gfmd_desktop import actions
from gfmd_desktop.core import LANGUAGES, Finding, GfmdError, Sharing

from .commands import Command, Commands
from .session import DONE, Session


def add(commands: Commands) -> None:
    """Add the commands about registers."""
    group = commands.group("record")
    listed = group.add("list", show_records).workspace()
    searching(listed).json()
    group.add("reminders", _reminders).workspace().option("--on", metavar="DATE").json()
    released = group.add("release", _release).workspace().argument("documents", nargs="*")
    released.option("--audience", choices=[str(level) for level in Sharing], default="public").json()
    printed = group.add("report", _report).workspace().argument("number", type=int)
    printed.option("--find", metavar="TEXT", default="").option(
        "--where", metavar="FIELD=VALUE", action="append", default=[]
    )
    printed.option("--of", metavar="RECORD", default="").option("-o", "--output", type=Path)
    printed.option("--language", choices=LANGUAGES)
    printed.option("--audience", choices=[str(level) for level in Sharing], default="public").json()
    picked = group.add("pick", _pick).workspace().argument("document").argument("path").argument("record", nargs="?")
    picked.option("--find", metavar="TEXT", default="").json()
    group.add("counterparts", _counterparts).workspace().argument("document").json()
    offers = group.add("opportunities", _opportunities).workspace().option("--find", metavar="TEXT", default="")
    offers.option("--origin", metavar="ISO3", default="").option("--destination", metavar="ISO3", default="").json()
    group.add("uses", _uses).workspace().argument("record").json()
    group.add("packages", _packages).workspace().json()
    compared = group.add("mirror", _mirror).workspace().argument("checks", nargs="*")
    compared.option("--country", metavar="ISO3", action="append", default=[]).option("--all", action="store_true")
    compared.option("-o", "--output", type=Path).json()
    group.add("checks", _checks).workspace().argument("checks", nargs="*").json()


def searching(command: Command) -> Command:
    """Add the options that search records."""
    command.option("--template", default="").option("--find", metavar="TEXT", default="")
    return command.option("--where", metavar="FIELD=VALUE", action="append", default=[])


def show_records(chosen: argparse.Namespace, session: Session) -> int:
    """List the records that were searched for."""
    language = session.words.language
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        cards = actions.list_records(
            workspace, chosen.template, find=chosen.find, where=dict(_pairs(chosen.where)), language=language
        )
    _show(cards, session)
    return DONE


def _show(cards: Iterable[actions.RecordCard], session: Session) -> None:
    headings = [session.words.say(f"cli.heading.{name}") for name in ("document", "template", "title")]
    session.table(headings, [(card.id, card.register, card.title) for card in cards])
    session.result({"records": [{name: getattr(card, name) for name in card.__slots__} for card in cards]})


def _pick(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=chosen.record is None) as workspace:
        if chosen.record is None:
            _show(actions.record_choices(workspace, chosen.document, chosen.path, chosen.find), session)
            return DONE
        done = actions.pick_record(workspace, chosen.document, chosen.path, chosen.record)
    session.say("cli.record.picked", **done.summary)
    session.result(done.summary)
    return DONE


def _pairs(texts: Iterable[str]) -> list[tuple[str, str]]:
    pairs = [text.partition("=") for text in texts]
    wrong = next((text for text, (_, mark, _rest) in zip(texts, pairs, strict=True) if not mark), None)
    if wrong is not None:
        raise GfmdError("cli.where-pair", text=wrong)
    return [(field.strip(), value.strip()) for field, _, value in pairs]


def _reminders(chosen: argparse.Namespace, session: Session) -> int:
    try:
        day = dt.date.fromisoformat(chosen.on) if chosen.on else None
    except ValueError as error:
        raise GfmdError("templates.not-date", text=chosen.on) from error
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        due = actions.due_reminders(workspace, day)
    for each in due:
        session.line(f"{each.due}  {each.title}: {each.label} {each.date}")
    session.say("cli.record.due", count=len(due))
    session.result({"reminders": [{name: str(getattr(each, name)) for name in each.__slots__} for each in due]})
    return DONE


def _counterparts(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        found = actions.find_counterparts(workspace, chosen.document, session.words.language)
    headings = [session.words.say(f"cli.heading.{name}") for name in ("document", "title", "country", "shared")]
    session.table(headings, [(one.card.id, one.card.title, one.card.country, ", ".join(one.shared)) for one in found])
    told = [{"record": one.card.id, "title": one.card.title, "shared": one.shared} for one in found]
    session.result({"counterparts": told})
    return DONE


def _opportunities(chosen: argparse.Namespace, session: Session) -> int:
    wanted = {"origin": chosen.origin.upper(), "destination": chosen.destination.upper(), "find": chosen.find}
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        _show(actions.find_opportunities(workspace, language=session.words.language, **wanted), session)
    return DONE


def _uses(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        found = actions.record_uses(workspace, chosen.record, session.words.language)
    for each in found:
        session.line(f"{each.title}: {each.label}")
    session.say("cli.record.used", count=len(found))
    session.result({"uses": [{name: getattr(each, name) for name in each.__slots__} for each in found]})
    return DONE


def _release(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        found = actions.release_findings(workspace, chosen.documents, Sharing(chosen.audience))
    session.say("cli.record.found", count=len(found))
    session.result({"findings": session.findings_json(found)})
    return session.findings(found)


def _checks(chosen: argparse.Namespace, session: Session) -> int:
    named = [each.upper() for each in chosen.checks]
    mirrored, reviewed = ([each for each in named if each.startswith("MC") is mirror] for mirror in (True, False))
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        found: tuple[Finding, ...] = ()
        if reviewed or not named:
            found += actions.review_initiatives(workspace, reviewed)
        if mirrored or not named:
            found += actions.mirror_checks(workspace, mirrored, language=session.words.language).findings
    session.say("cli.record.found", count=len(found))
    session.result({"findings": session.findings_json(found)})
    return session.findings(found)


def _packages(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        done = actions.log_packages(workspace)
    session.say("cli.record.packages-logged", **done.summary)
    session.result(done.summary)
    return DONE


def _mirror(chosen: argparse.Namespace, session: Session) -> int:
    """Show what two countries tell of one thing, check by check, and what one could take from the other."""
    language = session.words.language
    countries = [each.upper() for each in chosen.country]
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        found = actions.mirror_checks(
            workspace,
            [each.upper() for each in chosen.checks],
            countries,
            language=language,
            progress=session.progress,
        )
        if chosen.output is not None:
            done = actions.write_mirror_report(workspace, found, chosen.output, language=language)
            session.say("cli.report.done", path=chosen.output, **done.summary)
    shown = [each for each in found.compared if chosen.all or each.finding is not None]
    for table in actions.mirror_tables(shown, found.fills, language) if chosen.output is None else ():
        session.line(table.title)
        session.table(table.columns, table.rows)
        session.line()
    told = [{name: str(getattr(each, name)) for name in each.__slots__} for each in shown]
    fills = [{name: str(getattr(each, name)) for name in each.__slots__} for each in found.fills]
    session.result({"compared": told, "fills": fills, "findings": session.findings_json(found.findings)})
    return DONE


def _report(chosen: argparse.Namespace, session: Session) -> int:
    wanted: dict[str, Any] = {
        "language": chosen.language or session.words.language,
        "audience": Sharing(chosen.audience),
        "find": chosen.find,
        "where": dict(_pairs(chosen.where)),
        "of": chosen.of,
    }
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        tables = actions.register_report(workspace, chosen.number, **wanted)
        if chosen.output is not None:
            done = actions.write_register_report(workspace, chosen.number, chosen.output, **wanted)
            session.say("cli.report.done", path=chosen.output, **done.summary)
    for table in tables if chosen.output is None else ():
        session.line(table.title)
        session.table(table.columns, table.rows)
        session.line()
    session.result({"tables": [{name: getattr(table, name) for name in table.__slots__} for table in tables]})
    return DONE
