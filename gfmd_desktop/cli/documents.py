"""`document`: create, list, show, answer, check, history, review."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from gfmd_desktop import actions
from gfmd_desktop.core import LANGUAGES, GfmdError, Sharing

from . import boards, editions, prefilling, records, versions
from .commands import Command, Commands
from .session import DONE, REFUSED, Session


def add(commands: Commands) -> None:
    """Add the commands about profiles and annexes."""
    group = commands.group("document")
    new = group.add("create", _create).workspace().option("--template", default="extended-migration-profile")
    new.option("--title", default="").option("--country", metavar="ISO3").option("--from", dest="first", metavar="YEAR")
    new.option("--to", dest="last", metavar="YEAR").option("--language", choices=LANGUAGES)
    new.option("--sharing", choices=[str(level) for level in Sharing], default="public").json()
    records.searching(group.add("list", _list).workspace()).json()
    _document(group.add("show", _show)).option("--language", choices=LANGUAGES).json()
    answer = _document(group.add("answer", _answer)).argument("path", nargs="?").argument("value", nargs="?")
    answer.option("--file", type=Path).option("--clear", action="store_true")
    answer.option("--not-available", metavar="REASON").option("--note", default="").json()
    _document(group.add("check", _check)).json()
    _document(group.add("history", _history)).argument("path", nargs="?").json()
    compared = group.add("compare", _compare).workspace().argument("documents", nargs="+")
    compared.option("--all", action="store_true").option("--language", choices=LANGUAGES)
    compared.option("-o", "--output", type=Path).json()
    boards.add(group)
    versions.add(group)
    prefilling.add(group)
    editions.add(group)
    _document(group.add("review", _review)).argument("state", choices=("draft", "submitted", "approved")).json()


def _document(command: Command) -> Command:
    return command.workspace().argument("document")


def _create(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        done = actions.create_document(
            workspace,
            chosen.template,
            title=chosen.title,
            country=(chosen.country or workspace.office.country).upper(),
            period=(chosen.first or "", chosen.last or ""),
            language=chosen.language or workspace.office.language,
            sharing=Sharing(chosen.sharing),
        )
    session.line(str(done.summary["document"]))
    session.result(done.summary)
    return DONE


def _list(chosen: argparse.Namespace, session: Session) -> int:
    if chosen.template or chosen.find or chosen.where:
        return records.show_records(chosen, session)
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        cards = actions.list_documents(workspace)
    headings = [session.words.say(f"cli.heading.{name}") for name in ("document", "title", "answered", "review")]
    session.table(
        headings,
        [(card.id, card.title, f"{card.answered}/{card.asked}", _state(session, card.review)) for card in cards],
    )
    session.result({"documents": [card.to_json() for card in cards]})
    return DONE


def _state(session: Session, review: str) -> str:
    return session.words.say(f"cli.review.{review}")


def _show(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        opened = actions.open_document(workspace, chosen.document, chosen.language or "")
        told: list[dict[str, Any]] = []
        for section in opened.sections():
            count = section.count
            session.line(f"{section.title}  {count.answered}/{count.asked}")
            for asked in opened.questions(section.path):
                value = opened.value(asked.path)
                session.line(f"  {asked.path}  {asked.label()}")
                shown = value
                if asked.question.extension.get("register") and isinstance(value, str):
                    shown = actions.record_title(workspace, value, opened.language)
                if value is not None:
                    session.line(f"      {json.dumps(shown, ensure_ascii=False)}")
                told.append({"path": asked.path, "item": asked.item, "label": asked.label(), "value": value})
    session.result({"document": chosen.document, "meta": dict(opened.meta), "questions": told})
    return DONE


def _answer(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        opened = actions.open_document(workspace, chosen.document)
        if chosen.file is not None:
            done = opened.answer_many(_answers(chosen.file), chosen.note)
        elif chosen.not_available:
            done = opened.not_available(_path(chosen.path), chosen.not_available, chosen.note)
        else:
            done = opened.answer_text(_path(chosen.path), _one(chosen), chosen.note)
    session.say("cli.document.answered", count=done.summary["answers"])
    session.findings(done.findings)
    session.result({**done.summary, "findings": session.findings_json(done.findings)})
    return DONE


def _path(path: str | None) -> str:
    if not path:
        raise GfmdError("cli.answer-needs-path")
    return path


def _one(chosen: argparse.Namespace) -> Any:
    if chosen.clear:
        return None
    if chosen.value is None:
        raise GfmdError("cli.answer-needs-value", path=chosen.path)
    return chosen.value


def _answers(path: Path) -> dict[str, Any]:
    try:
        read = json.loads(path.read_text(encoding="utf-8-sig"), parse_float=str)
    except OSError as error:
        raise GfmdError("cli.file-unreadable", path=path, reason=error.strerror or error) from error
    except ValueError as error:
        raise GfmdError("cli.not-json", path=path, reason=error) from error
    if not isinstance(read, dict):
        raise GfmdError("cli.not-json", path=path, reason=type(read).__name__)
    return read


def _check(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        opened = actions.open_document(workspace, chosen.document)
        found = actions.check_document(workspace, opened.id)
        count = opened.completeness().whole
    done, asked = count.required_answered, count.required
    session.say("cli.document.completeness", answered=done, asked=asked)
    session.result({"answered": done, "asked": asked, "findings": session.findings_json(found)})
    return session.findings(found)


def _history(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        changes = actions.history(workspace, chosen.document, chosen.path)
    for change in changes:
        value = json.dumps(change.value, ensure_ascii=False)
        session.line(f"{change.made_at}  {change.path}  {value}  {change.author} {change.note}".rstrip())
    told = [
        {name: getattr(change, name) for name in change.__slots__} | {"parents": list(change.parents)}
        for change in changes
    ]
    session.result({"changes": told})
    return DONE


def _review(chosen: argparse.Namespace, session: Session) -> int:
    with actions.open_workspace(chosen.workspace) as workspace:
        done = actions.set_review(workspace, chosen.document, chosen.state)
    session.say("cli.document.review", state=_state(session, chosen.state))
    session.result({**done.summary, "findings": session.findings_json(done.findings)})
    return session.findings(done.findings) and REFUSED


def _compare(chosen: argparse.Namespace, session: Session) -> int:
    language = chosen.language or session.words.language
    with actions.open_workspace(chosen.workspace, read_only=True) as workspace:
        items = actions.compare_documents(workspace, chosen.documents, language)
        tables = actions.comparison(workspace, chosen.documents, language, everything=chosen.all)
        if chosen.output is not None:
            done = actions.write_comparison(
                workspace, chosen.documents, chosen.output, language=language, everything=chosen.all
            )
            session.say("cli.report.done", path=chosen.output, **done.summary)
    different = [item for item in items if not item.same]
    for table in tables if chosen.output is None else ():
        session.line(table.title)
        session.table(table.columns, table.rows)
        session.line()
    session.say("cli.compare.shared", count=len(items), different=len(different))
    told = [{"item": each.code, "label": each.label, "same": each.same, "answers": each.answers} for each in items]
    figures = [dict(zip(tables[1].columns, row, strict=True)) for row in tables[1].rows]
    session.result({"documents": chosen.documents, "items": told, "figures": figures})
    return DONE
