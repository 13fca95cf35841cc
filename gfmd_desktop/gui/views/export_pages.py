"""The steps of an export: what and for whom, what stays, who can open it, signing, done."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from ...core import LANGUAGES, NAMES, GfmdError, Progress, Sharing
from ...core.findings import refused
from .. import look
from .._ui.export_readers import Ui_ExportReaders
from .._ui.export_sign import Ui_ExportSign
from .._ui.export_what import Ui_ExportWhat
from .._ui.export_withheld import Ui_ExportWithheld
from ..context import Context
from ..errands import signing_words
from ..folders import documents_folder
from ..parts import Door, Notice, Outcome, notice_of
from .documents import sharing_words
from .page import FormPage, OutcomePage


class WhatPage(FormPage[Ui_ExportWhat]):
    """Documents, audience, languages."""

    form = Ui_ExportWhat

    def __init__(self, context: Context, chosen: str = "", parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        from ... import actions

        self.boxes: dict[str, QCheckBox] = {}
        cards = actions.list_documents(context.workspace)
        for card in cards:
            box = QCheckBox(card.title, self.ui.documents)
            box.setChecked(card.id == chosen or (not chosen and len(cards) == 1))
            box.toggled.connect(self.changed)
            self.boxes[card.id] = box
            self.ui.documents_layout.addWidget(box)
        self.ui.partners_audience.setChecked(True)
        for tag in LANGUAGES:
            box = getattr(self.ui, tag)
            box.setChecked(tag in {card.language for card in cards} or tag == context.language)
            box.toggled.connect(self.changed)
        self.retranslate()

    def heading(self) -> str:
        """Name the step."""
        return self.tr("What")

    @property
    def valid(self) -> bool:
        """A document and a language are needed."""
        return bool(self.documents()) and bool(self.languages())

    def documents(self) -> tuple[str, ...]:
        """Return the ids of the documents chosen."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())

    def languages(self) -> tuple[str, ...]:
        """Return the languages chosen."""
        return tuple(tag for tag in LANGUAGES if getattr(self.ui, tag).isChecked())

    def audience(self) -> Sharing:
        """Return for whom the package is."""
        if self.ui.public_audience.isChecked():
            return Sharing.PUBLIC
        return Sharing.INTERNAL if self.ui.internal_audience.isChecked() else Sharing.PARTNERS

    def retranslate(self) -> None:
        """Say that there is nothing to hand on."""
        self.ui.none.setText("" if self.boxes else self.tr("There is no document yet."))
        self.ui.none.setVisible(not self.boxes)


class WithheldPage(FormPage[Ui_ExportWithheld]):
    """What goes, what stays and why."""

    form = Ui_ExportWithheld

    def __init__(self, context: Context, what: WhatPage, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._what = what
        self.plan: Any = None

    def heading(self) -> str:
        """Name the step."""
        return self.tr("What stays")

    @property
    def valid(self) -> bool:
        """The plan must be there, and nothing stand against it."""
        return self.plan is not None and not refused(self.plan.findings)

    def enter(self) -> None:
        """Work out what the audience gets."""
        from ... import actions

        self.plan = None
        documents, audience, workspace = self._what.documents(), self._what.audience(), self.context.workspace
        self.start(lambda _progress: actions.plan_export(workspace, documents, audience), self._on_plan, advances=False)
        self.ui.goes_words.setText(self.tr("Being worked out…"))
        self.ui.stays.show_notices(())

    def retranslate(self) -> None:
        """Word the plan again."""
        if self.plan is not None:
            self._say()

    def _on_plan(self, plan: Any) -> None:
        self.plan = plan
        self._say()

    def _say(self) -> None:
        plan = self.plan
        self.ui.goes_words.setText(look.leading("\n".join(f"– {line}" for line in self._goes())))
        self.ui.stays_title.setVisible(bool(plan.withheld))
        against = [notice_of(finding, self.context.words) for finding in plan.findings]
        notices = [*against, *(self._notice(one) for one in plan.withheld)]
        calm = Notice("good", self.tr("Nothing stays: all of it may go to this audience."))
        self.ui.stays.show_notices(notices or [calm])

    def _goes(self) -> Iterator[str]:
        plan, names = self.plan, ", ".join(NAMES[tag] for tag in self._what.languages())
        for document in plan.documents:
            title = self._what.boxes[document].text()
            yield self.tr("Report as signed PDF: {title} ({languages})").format(title=title, languages=names)
        yield self.tr("The answers with their history, so that a partner can take them in")
        yield self.tr("The questionnaires they were given to")
        if plan.datasets:
            yield self.tr("Imports with their figures, as tables that a spreadsheet opens: {count}").format(
                count=len(plan.datasets)
            )
        if plan.sources:
            yield self.tr("Source workbooks: {count}").format(count=len(plan.sources))
        yield self.tr("What was withheld and why, and how to check it all, in four languages")

    def _notice(self, one: Any) -> Notice:
        what = {
            "document": self.tr("Document"),
            "answer": self.tr("Answers"),
            "dataset": self.tr("Import"),
            "observations": self.tr("Figures"),
            "source": self.tr("Source workbook"),
        }.get(str(one.what), str(one.what))
        number = f" ({one.count})" if one.count > 1 else ""
        why = self.context.words.say(f"disclosure.why-{one.why}", level=sharing_words(str(one.level)))
        return Notice("warning", f"{what}: \u2068{one.name}\u2069{number}", why)


class ReadersPage(FormPage[Ui_ExportReaders]):
    """Who can open the package: everybody, or only partners chosen here and this office."""

    form = Ui_ExportReaders

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        from ... import actions

        self._office = context.workspace.office.name
        self.partners: dict[str, QCheckBox] = {}
        for card in actions.list_partners(context.workspace):
            if card.trusted_at and not card.withdrawn:
                box = QCheckBox(card.name, self.ui.partners)
                box.toggled.connect(self.changed)
                self.partners[card.fingerprint] = box
                self.ui.partners_layout.addWidget(box)
        self.ui.everybody.setChecked(True)
        self.ui.closed.toggled.connect(self._on_closed)
        self._on_closed(False)
        self.retranslate()

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Who can open it")

    @property
    def valid(self) -> bool:
        """A closed package needs somebody to open it."""
        return not self.ui.closed.isChecked() or bool(self.chosen())

    def chosen(self) -> tuple[str, ...]:
        """Return the fingerprints of the partners who alone may open it; none: everybody can."""
        if not self.ui.closed.isChecked():
            return ()
        return tuple(fingerprint for fingerprint, box in self.partners.items() if box.isChecked())

    def leave(self) -> bool:
        """Go on unless something is wrong with a partner's key."""
        from ... import actions

        self.ui.problem.clear()
        files = tuple(Path(fingerprint) for fingerprint in self.chosen())
        if not files or actions.identity(self.context.workspace) is None:
            return True
        try:
            actions.recipients(self.context.workspace, files)
        except GfmdError as error:
            self.ui.problem.setText(" ".join(self.context.words.error(error)))
            return False
        return True

    def names(self) -> tuple[str, ...]:
        """Return who was chosen, by name."""
        return tuple(self.partners[fingerprint].text() for fingerprint in self.chosen())

    def retranslate(self) -> None:
        """Say who opens it in any case, or that there is nobody to choose."""
        own = self.tr("{office} (this office, always)")
        self.ui.own.setText(own.format(office=f"\u2068{self._office}\u2069"))
        self.ui.none.setVisible(not self.partners)
        self.ui.closed.setEnabled(bool(self.partners))

    def _on_closed(self, closed: bool) -> None:
        self.ui.readers.setVisible(closed)
        self.changed.emit()


class SignPage(FormPage[Ui_ExportSign]):
    """Passphrase and file; the last button signs and writes."""

    form = Ui_ExportSign

    def __init__(self, context: Context, what: WhatPage, readers: ReadersPage, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._what = what
        self._readers = readers
        self.result: Any = None
        self._known = False
        self.ui.problem.hide()
        self.ui.passphrase.textChanged.connect(self._on_text)
        self.ui.path.textChanged.connect(self._on_text)
        self.ui.browse.clicked.connect(self._on_browse)

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Sign")

    def next_words(self) -> str:
        """Say what the button does."""
        return self.tr("Sign and save")

    @property
    def valid(self) -> bool:
        """An identity, a passphrase and a file are needed."""
        return self._known and bool(self.ui.passphrase.text()) and bool(self.ui.path.text().strip())

    @property
    def path(self) -> Path:
        """Return the file as typed, with its ending."""
        path = Path(self.ui.path.text().strip()).expanduser()
        return path if path.suffix == ".asice" else path.with_name(path.name + ".asice")

    def enter(self) -> None:
        """Say who signs."""
        from ... import actions

        info = actions.identity(self.context.workspace)
        self._known = info is not None
        self.ui.no_identity.setVisible(info is None)
        self.ui.identity.setVisible(info is not None)
        if info is not None:
            self.ui.label_7.setText(signing_words(self.context))
            words = self.tr("Signed by {office}, fingerprint {fingerprint}")
            self.ui.who.setText(words.format(office=info.name, fingerprint=f"\u2066{info.fingerprint_text}\u2069"))
        if not self.ui.path.text():
            self.ui.path.setText(str(documents_folder() / f"{self.context.workspace.path.stem}.asice"))

    def forget(self) -> None:
        """Empty the passphrase."""
        self.ui.passphrase.clear()

    def leave(self) -> bool:
        """Sign and write; the step is taken when it is done."""
        from ... import actions

        workspace, passphrase, path = self.context.workspace, self.ui.passphrase.text(), self.path
        documents, audience, languages = self._what.documents(), self._what.audience(), self._what.languages()
        only = tuple(Path(fingerprint) for fingerprint in self._readers.chosen())

        def work(progress: Progress) -> Any:
            signer = actions.unlock(workspace, passphrase)
            return actions.export_package(
                workspace,
                documents,
                path,
                audience=audience,
                signer=signer,
                languages=languages,
                encrypt_to=only,
                progress=progress,
            )

        self.start(work, self._on_done, self._on_refused)
        return False

    @property
    def written(self) -> Path:
        """Return the file that was written; an encrypted one has an ending of its own."""
        return Path(str(self.result.summary.get("path", self.path))) if self.result is not None else self.path

    def _on_text(self) -> None:
        self.ui.problem.hide()
        self.changed.emit()

    def _on_browse(self) -> None:
        title, kind = self.tr("Save the package"), self.tr("Packages")
        chosen = self.context.dialogs.save_file(title, f"{kind} (*.asice)", self.path.name)
        if chosen is not None:
            self.ui.path.setText(str(chosen))

    def _on_done(self, changes: Any) -> None:
        self.result = changes
        self.ui.passphrase.clear()

    def _on_refused(self, error: BaseException) -> None:
        self.ui.problem.setText(" ".join(self.context.words.error(error)))
        self.ui.problem.show()


class DonePage(OutcomePage):
    """The package is there: what it is called, who can open it, and how it travels."""

    def __init__(self, sign: SignPage, readers: ReadersPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self._readers = readers

    def outcome(self) -> Outcome:
        """Tell file, digest and readers."""
        summary, path = self._sign.result.summary, self._sign.written
        closed = self.tr("Only these can open it: {names}, and this office")
        names = ", ".join(f"\u2068{name}\u2069" for name in self._readers.names())
        facts = (
            self.tr("File: {path}").format(path=f"\u2068{path}\u2069"),
            closed.format(names=names) if names else self.tr("Everybody can open it; nobody can change it unnoticed"),
            self.tr("Members: {count}").format(count=summary["members"]),
            self.tr("Name (digest): {digest}").format(digest=f"\u2066{summary['digest']}\u2069"),
            self.tr("Your partner can check it without this program: VERIFY.txt inside it says how."),
        )
        doors = (
            Door(self.tr("Check it now"), ("check", path), "package-check"),
            Door(self.tr("Write it to a stick…"), ("errand", ("stick", path)), "hard-drive"),
            Door(self.tr("Cut it into parts for e-mail…"), ("errand", ("split", path)), "package"),
            Door(self.tr("Open the folder"), path.parent, "folder-open"),
        )
        words = self.tr("The package is written and signed.")
        return Outcome("good", words, facts, doors, sign="shield-check")
