"""Signing beside another office: what is covered already, what we would cover, signing, done."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHeaderView

from .. import errands
from .._ui.cosign_cover import Ui_CosignCover
from ..context import Context
from ..models.coverage import CoverageModel
from ..parts import Notice, Page
from .errand import ErrandOutcome
from .errand_page import ErrandPage
from .members import document_of, member_order, member_words
from .page import FormPage
from .wizard_view import WizardView

_COLUMN = 120  # least width of a signature's column, in pixels


class CosignView(WizardView):
    """`argument` is the path of a package that was checked."""

    rail = "exchange"
    parent_screen = "check"

    def title(self) -> str:
        """Name the screen."""
        return self.tr("Sign beside the sender")

    def crumb(self) -> str:
        """Lead back to the check."""
        return self.tr("Check a package")

    def pages(self, argument: Any) -> Sequence[Page]:
        """Return the steps."""
        path = argument if isinstance(argument, Path) else None
        self.cover = CoverPage(self.context, path)
        self.errand = errands.make("cosign", self.context)
        self.sign = SignBesidePage(self.errand, self.cover)
        return (self.cover, self.sign, ErrandOutcome(self.sign))

    def begin(self, pages: Sequence[Page], **how: Any) -> None:
        """Give the table of what is covered all the room there is."""
        super().begin(pages, **{**how, "wide": (0,)})


class CoverPage(FormPage[Ui_CosignCover]):
    """Shows which signature covers which member, and lets be chosen what ours shall cover."""

    form = Ui_CosignCover

    def __init__(self, context: Context, path: Path | None) -> None:
        super().__init__(context)
        self.path = path
        self.verdict: Any = None
        self.boxes: dict[str, QCheckBox] = {}
        self.model = CoverageModel()
        self.ui.table.setModel(self.model)
        self.ui.table.verticalHeader().hide()
        header = self.ui.table.horizontalHeader()
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.ui.some.toggled.connect(self._on_choice)

    def heading(self) -> str:
        """Name the step."""
        return self.tr("What is covered")

    @property
    def valid(self) -> bool:
        """Something has to be covered, of a package that is whole and trusted."""
        return self.verdict is not None and self.verdict.exit_code == 0 and bool(self.covers())

    def documents(self) -> tuple[str, ...]:
        """Return the documents whose reports alone shall be covered; none: everything."""
        if not self.ui.some.isChecked():
            return ()
        return tuple(document for document, box in self.boxes.items() if box.isChecked())

    def covers(self) -> tuple[str, ...]:
        """Return the members that our signature would cover."""
        names = tuple(member.name for member in self.verdict.members) if self.verdict is not None else ()
        if not self.ui.some.isChecked():
            return names
        chosen = self.documents()
        return tuple(name for name in names if document_of(name) in chosen)

    def enter(self) -> None:
        """Check the package."""
        from ... import actions

        if self.verdict is not None:
            return
        workspace, path = self.context.workspace, self.path
        if path is None:
            self._say()
            return
        self.start(
            lambda progress: actions.check_package(path, ws=workspace, progress=progress),
            self._on_checked,
            advances=False,
        )

    def retranslate(self) -> None:
        """Word the table again."""
        if self.context.has_workspace:
            self._say()

    def _on_checked(self, verdict: Any) -> None:
        self.verdict = verdict
        titles = self._titles()
        found = dict.fromkeys(filter(None, (document_of(member.name) for member in verdict.members)))
        for document in found:
            box = QCheckBox(titles.get(document, document), self.ui.documents)
            box.setChecked(len(found) == 1)
            box.toggled.connect(self._on_choice)
            self.boxes[document] = box
            self.ui.documents_layout.addWidget(box)
        self.ui.some.setEnabled(bool(found))
        self._say()

    def _titles(self) -> dict[str, str]:
        from ... import actions

        workspace = self.context.workspace
        documents = {card.id: card.title for card in actions.list_documents(workspace)}
        return documents | {dataset.id: dataset.title for dataset in actions.list_datasets(workspace)}

    def _on_choice(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        self.ui.documents.setVisible(self.ui.some.isChecked())
        self.ui.notices.show_notices(self._notices())
        if self.verdict is None:
            return
        titles = self._titles()
        names = sorted((member.name for member in self.verdict.members), key=member_order)
        members = [(name, member_words(name, titles)) for name in names]
        signer = self.verdict.signer.office_name if self.verdict.signer is not None else ""
        signatures: list[tuple[str, Collection[str]]] = [(signer, names)]
        for extra in self.verdict.cosignatures:
            certificate = extra.signature.certificate
            signatures.append((certificate.office_name if certificate is not None else "—", extra.covers))
        signatures.append((self.tr("This office, if you sign"), self.covers()))
        self.model.show(members, signatures, (self.tr("Member"), self.tr("covered"), self.tr("not covered")))
        header = self.ui.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        most = max(_COLUMN, self.ui.table.width() // 2 // max(1, len(signatures)))
        for column in range(1, self.model.columnCount()):
            header.resizeSection(column, min(most, header.sectionSizeHint(column)))

    def _notices(self) -> Sequence[Notice]:
        if self.path is None:
            return (Notice("note", self.tr("Check a package first; then it can be signed beside.")),)
        if self.verdict is not None and self.verdict.exit_code != 0:
            text = self.tr("Only a package that is whole, from an office you trust, can be signed beside.")
            return (Notice("bad", text),)
        return ()


class SignBesidePage(ErrandPage):
    """Signs what the step before chose."""

    def __init__(self, errand: errands.Errand, cover: CoverPage) -> None:
        super().__init__(errand, {})
        self._cover = cover

    def enter(self) -> None:
        """Ask with the package chosen."""
        self.errand.subject = (self._cover.path, self._cover.verdict, self._cover.documents())
        super().enter()
