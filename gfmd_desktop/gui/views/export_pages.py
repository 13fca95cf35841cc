"""The steps of an export: what and for whom, what stays, signing, done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from ...core import LANGUAGES, Progress, Sharing
from .. import icons, look
from .._ui.export_done import Ui_ExportDone
from .._ui.export_sign import Ui_ExportSign
from .._ui.export_what import Ui_ExportWhat
from .._ui.export_withheld import Ui_ExportWithheld
from ..context import Context
from ..parts import Notice
from .documents import sharing_words
from .page import FormPage


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
        self._job: Any = None
        self.plan: Any = None

    def heading(self) -> str:
        """Name the step."""
        return self.tr("What stays")

    @property
    def busy(self) -> bool:
        """Working it out takes its time."""
        return self._job is not None

    @property
    def valid(self) -> bool:
        """The plan must be there."""
        return self.plan is not None

    def enter(self) -> None:
        """Work out what the audience gets."""
        from ... import actions

        self.plan = None
        documents, audience, workspace = self._what.documents(), self._what.audience(), self.context.workspace
        self._job = self.context.run(
            lambda _progress: actions.plan_export(workspace, documents, audience), self._on_plan
        )
        self._job.finished.connect(self._on_finished)
        self.ui.goes_words.setText(self.tr("Being worked out…"))
        self.ui.stays.show_notices(())

    def retranslate(self) -> None:
        """Word the plan again."""
        if self.plan is not None:
            self._say()

    def _on_plan(self, plan: Any) -> None:
        self.plan = plan
        self._say()

    def _on_finished(self) -> None:
        self._job = None
        self.changed.emit()

    def _say(self) -> None:
        plan = self.plan
        parts = [
            self.tr("Documents: {count}").format(count=len(plan.documents)),
            self.tr("Imports with their figures: {count}").format(count=len(plan.datasets)),
            self.tr("Source workbooks: {count}").format(count=len(plan.sources)),
        ]
        self.ui.goes_words.setText(" · ".join(parts))
        self.ui.stays_title.setVisible(bool(plan.withheld))
        notices = [self._notice(one) for one in plan.withheld]
        calm = Notice("good", self.tr("Nothing stays: all of it may go to this audience."))
        self.ui.stays.show_notices(notices or [calm])

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


class SignPage(FormPage[Ui_ExportSign]):
    """Passphrase and file; the last button signs and writes."""

    form = Ui_ExportSign

    def __init__(self, context: Context, what: WhatPage, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._what = what
        self._job: Any = None
        self.result: Any = None
        self._known = False
        self.partners: dict[str, QCheckBox] = {}
        self.only = QLabel(self)
        self.only.setProperty("role", "heading")
        self.only_hint = QLabel(self)
        self.only_hint.setProperty("role", "soft")
        self.only_hint.setWordWrap(True)
        self._list_partners()
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
    def busy(self) -> bool:
        """Signing and writing take their time."""
        return self._job is not None

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
            words = self.tr("Signed by {office}, fingerprint {fingerprint}")
            self.ui.who.setText(words.format(office=info.name, fingerprint=f"\u2066{info.fingerprint_text}\u2069"))
        if not self.ui.path.text():
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            base = Path(folder) if folder and Path(folder).is_dir() else Path.home()
            self.ui.path.setText(str(base / f"{self.context.workspace.path.stem}.asice"))

    def encrypt_to(self) -> tuple[Path, ...]:
        """Return the fingerprints of the partners who alone may open the package; none: everybody can."""
        return tuple(Path(fingerprint) for fingerprint, box in self.partners.items() if box.isChecked())

    def retranslate(self) -> None:
        """Word the choice of partners."""
        self.only.setText(self.tr("Who can open it"))
        self.only_hint.setText(
            self.tr("Choose partners to encrypt the package for them and for this office. Without a choice it is open.")
        )

    def _list_partners(self) -> None:
        from ... import actions

        layout = self.layout()
        trusted = [card for card in actions.list_partners(self.context.workspace) if card.trusted_at]
        if not trusted or not isinstance(layout, QVBoxLayout):
            self.only.hide()
            self.only_hint.hide()
            return
        for card in trusted:
            self.partners[card.fingerprint] = QCheckBox(card.name, self)
        at = layout.indexOf(self.ui.identity) + 1
        for place, widget in enumerate((self.only, self.only_hint, *self.partners.values())):
            layout.insertWidget(at + place, widget)
        self.retranslate()

    def leave(self) -> bool:
        """Sign and write; the step is taken when it is done."""
        from ... import actions

        workspace, passphrase, path = self.context.workspace, self.ui.passphrase.text(), self.path
        documents, audience, languages = self._what.documents(), self._what.audience(), self._what.languages()

        only = self.encrypt_to()

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

        self._job = self.context.run(work, self._on_done, self._on_refused)
        self._job.finished.connect(self._on_finished)
        self.changed.emit()
        return False

    @property
    def written(self) -> Path:
        """Return the file that was written; an encrypted one has an ending of its own."""
        return Path(str(self.result.summary.get("path", self.path))) if self.result is not None else self.path

    def _on_text(self) -> None:
        self.ui.problem.clear()
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

    def _on_finished(self) -> None:
        self._job = None
        self.changed.emit()
        if self.result is not None:
            self.context.tell(self.result)
            self.advance.emit()


class DonePage(FormPage[Ui_ExportDone]):
    """The package is there; what it is called and how to check it."""

    form = Ui_ExportDone

    def __init__(self, context: Context, sign: SignPage, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._sign = sign
        icons.wear(self.ui.sign, "shield-check", "good", 40)

    def heading(self) -> str:
        """Name the step."""
        return self.tr("Done")

    def enter(self) -> None:
        """Tell file and digest."""
        summary = self._sign.result.summary
        lines = (
            self.tr("File: {path}").format(path=f"\u2068{self._sign.written}\u2069"),
            self.tr("Members: {count}").format(count=summary["members"]),
            self.tr("Name (digest): {digest}").format(digest=f"\u2066{summary['digest']}\u2069"),
        )
        self.ui.facts.setText(look.leading("\n".join(lines)))
