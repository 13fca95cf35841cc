"""`demo`: the main job on sample data, start to finish, through the same actions as everything else."""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gfmd_desktop import actions
from gfmd_desktop.core import GfmdError, Sharing, resources

from .commands import Commands
from .session import DONE, Session

PASSPHRASE = "sample passphrase of the demonstration"  # noqa: S105  (of a throw-away identity, written beside it)
LANGUAGES = ("en", "fr", "ar")


def add(commands: Commands) -> None:
    """Add the demonstration."""
    commands.add("demo", _demo).option("--output", type=Path, default=Path("demo")).json()


@dataclass
class _Demo:
    session: Session
    folder: Path
    sample: dict[str, Any]
    told: dict[str, Any] = field(default_factory=dict)

    def say(self, key: str, **values: object) -> None:
        self.session.say(f"cli.demo.{key}", **values)


def _demo(chosen: argparse.Namespace, session: Session) -> int:
    sample = json.loads(resources.text("samples/demo-answers.json"))
    demo = _Demo(session, _fresh(chosen.output), sample)
    demo.say("begin", folder=demo.folder)
    workspace = demo.folder / "office-a.gfmd"
    with actions.create_workspace(workspace, sample["country"], session.words.say("cli.demo.office-a")) as ws:
        _import(demo, ws)
        document = _fill(demo, ws)
        _print(demo, ws, document)
        package = _export(demo, ws, document)
    _verify(demo, package)
    _merge(demo, package)
    program = Path(sys.executable).with_name("gfmd-desktop")
    demo.say("end", window=program, workspace=workspace, folder=demo.folder)
    session.result({"folder": str(demo.folder), **demo.told})
    return DONE


def _fresh(wanted: Path) -> Path:
    """Return a folder of our own: nothing that is there already is touched."""
    folder, number = wanted, 1
    while folder.exists() and any(folder.iterdir()):
        number += 1
        folder = wanted.with_name(f"{wanted.name}-{number}")
    folder.mkdir(parents=True, exist_ok=True)
    return folder.resolve()


def _import(demo: _Demo, ws: actions.Workspace) -> None:
    demo.told["imports"] = []
    for path in sorted(resources.folder("samples").glob("*.xlsx")):
        draft = actions.propose_import(ws, path, progress=demo.session.progress)
        plan = actions.plan_import(ws, draft, progress=demo.session.progress)
        done = actions.commit_import(ws, plan, demo.session.progress)
        demo.say("imported", file=path.name, observations=plan.observations, sheets=draft.sheet)
        demo.told["imports"].append({"file": path.name, **done.summary})


def _fill(demo: _Demo, ws: actions.Workspace) -> str:
    sample = demo.sample
    done = actions.create_document(
        ws,
        "extended-migration-profile",
        title=sample["titles"][LANGUAGES[0]],
        country=sample["country"],
        period=tuple(sample["period"]),
        language="en",
    )
    document = str(done.summary["document"])
    actions.set_facts(ws, document, [(f"@title@{each}", sample["titles"][each]) for each in LANGUAGES[1:]])
    opened = actions.open_document(ws, document)
    opened.answer_many(sample["answers"])
    for repeat, rows in sample["rows"].items():
        for row in rows:
            _add_row(opened, repeat, row)
    found = opened.findings()
    count = opened.completeness().whole
    demo.say("filled", answered=count.required_answered, asked=count.required, findings=len(found))
    demo.told |= {"document": document, "answered": count.required_answered, "asked": count.required}
    return document


def _add_row(opened: actions.OpenDocument, repeat: str, row: dict[str, Any]) -> None:
    """Add a row; a list of texts is the same text in the languages of the demonstration."""
    path = opened.add_row(repeat)
    answers: dict[str, Any] = {}
    for name, value in row.items():
        texts = value if isinstance(value, list) and len(value) == len(LANGUAGES) else [value]
        for language, text in zip(LANGUAGES, texts, strict=False):
            suffix = "" if language == LANGUAGES[0] else f"@{language}"
            answers[f"{path}/{repeat}_{name}{suffix}"] = text
    opened.answer_many(answers)


def _print(demo: _Demo, ws: actions.Workspace, document: str) -> None:
    demo.told["reports"] = []
    for language in LANGUAGES:
        path = demo.folder / f"profile.{language}.pdf"
        done = actions.write_report(ws, document, path, language, Sharing.PUBLIC, demo.session.progress)
        demo.say("printed", path=path, **done.summary)
        demo.told["reports"].append({"path": str(path), **done.summary})
    traced = actions.trace(demo.folder / "profile.en.pdf", "1")
    demo.say("traced", mark=traced["mark"], file=traced.get("file", ""), place=_place(traced))
    demo.told["traced"] = traced


def _place(traced: dict[str, Any]) -> str:
    return f"{traced.get('sheet', '')}!{traced.get('cell', '')}"


def _export(demo: _Demo, ws: actions.Workspace, document: str) -> Path:
    actions.create_identity(ws, PASSPHRASE, demo.session.progress)
    (demo.folder / "passphrase.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    info = actions.export_certificate(ws, demo.folder / "office-a.pem")
    demo.say("identity", fingerprint=info.fingerprint_text)
    package = demo.folder / "profile.asice"
    done = actions.export_package(
        ws,
        [document],
        package,
        audience=Sharing.PARTNERS,
        languages=LANGUAGES,
        signer=actions.unlock(ws, PASSPHRASE),
        progress=demo.session.progress,
    )
    demo.say("exported", path=package, digest=done.summary["digest"])
    demo.told["package"] = {"path": str(package), **done.summary}
    return package


def _verify(demo: _Demo, package: Path) -> None:
    verdict = actions.check_package(package, trust=[demo.folder / "office-a.pem"], progress=demo.session.progress)
    demo.say("verified", verdict=actions.verdict_text(verdict, demo.session.words))
    if verdict.exit_code != DONE:
        raise GfmdError("cli.demo-not-verified", verdict=verdict.state)
    demo.told["verdict"] = verdict.to_json()
    openssl = shutil.which("openssl")
    if openssl is None:
        demo.say("no-openssl")
        demo.told["openssl"] = None
        return
    _openssl(demo, package, openssl, actions.openssl_command(verdict))


def _openssl(demo: _Demo, package: Path, openssl: str, command: actions.Command) -> None:
    """Do what a partner does: unpack, put the certificate beside, type the printed command."""
    folder = demo.folder / "unpacked"
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    shutil.copyfile(demo.folder / "office-a.pem", folder / "office.pem")
    done = subprocess.run([openssl, *command.arguments[1:]], cwd=folder, capture_output=True, text=True, check=False)
    said = (done.stderr or done.stdout).strip().splitlines()
    demo.say("openssl", command=command.shell, said=said[-1] if said else "")
    demo.told["openssl"] = {"command": command.shell, "exit_code": done.returncode, "said": said}
    if done.returncode:
        raise GfmdError("cli.demo-not-verified", verdict=said[-1] if said else done.returncode)


def _merge(demo: _Demo, package: Path) -> None:
    path = demo.folder / "office-b.gfmd"
    with actions.create_workspace(path, "FRA", demo.session.words.say("cli.demo.office-b"), "fr") as ws:
        actions.trust_certificate(ws, demo.folder / "office-a.pem")
        preview = actions.plan_merge(ws, package, demo.session.progress)
        done = actions.apply_merge(ws, preview, demo.session.progress)
        documents = actions.list_documents(ws)
    demo.say("merged", path=path, **{**preview.counts, "documents": len(documents)})
    demo.told["merge"] = {"workspace": str(path), **done.summary}
