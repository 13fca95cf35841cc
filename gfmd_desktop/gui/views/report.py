"""The report as it will be printed: pages as pictures, language and audience to choose, saved as PDF."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from ...core import NAMES, Changes, Sharing
from .._ui.report_view import Ui_ReportView
from ..context import Context
from .documents import sharing_words
from .view import View

_ZOOMS = (0.6, 0.8, 1.0, 1.25, 1.5, 2.0)
_EMPTY, _PAGES = 0, 1


class ReportView(View):
    """Prints the document off the GUI thread and draws its pages one by one, those in sight first."""

    rail = "documents"
    has_side = False
    parent_screen = "profile"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.ui = Ui_ReportView()
        self.ui.setupUi(self)
        self.dressed()
        self._document = ""
        self._title = ""
        self._zoom = 2
        self._job: Any = None
        self.pdf = b""
        self.labels: list[QLabel] = []
        self._waiting: list[int] = []
        self._drawing = QTimer(self)
        self._drawing.setInterval(0)
        self._drawing.timeout.connect(self._draw_next)
        self.ui.language.activated.connect(lambda _at: self._print())
        self.ui.audience.activated.connect(lambda _at: self._print())
        self.ui.zoom_in.clicked.connect(lambda: self._magnify(1))
        self.ui.zoom_out.clicked.connect(lambda: self._magnify(-1))
        self.ui.save.clicked.connect(self._on_save)

    def title(self) -> str:
        """Name the report."""
        return self.tr("Report: {title}").format(title=self._title)

    def crumb(self) -> str:
        """Lead back to the document."""
        return self._title

    def open(self, argument: Any) -> None:
        """Print a document; `argument` is its id."""
        from ... import actions

        if argument is not None:
            self._document = argument
        opened = actions.open_document(self.context.workspace, self._document)
        self._title = opened.state.title
        self._list_choices(opened)
        self._print()

    def refresh(self, changes: Changes) -> None:
        """Print anew when what is printed changed."""
        if self.isVisible() and {"answers", "observations", "documents"} & changes.nouns:
            self._print()

    def retranslate(self) -> None:
        """Word the lists again."""
        for at in range(self.ui.audience.count()):
            self.ui.audience.setItemText(at, sharing_words(self.ui.audience.itemData(at)))
        self._say_pages()

    def _list_choices(self, opened: Any) -> None:
        language, audience = self.ui.language.currentData(), self.ui.audience.currentData()
        self.ui.language.clear()
        for tag in opened.template.languages or (opened.state.language,):
            self.ui.language.addItem(NAMES.get(tag, tag), tag)
        at = self.ui.language.findData(language or opened.state.language)
        self.ui.language.setCurrentIndex(max(0, at))
        self.ui.audience.clear()
        for level in Sharing:
            self.ui.audience.addItem(sharing_words(level), str(level))
        self.ui.audience.setCurrentIndex(max(0, self.ui.audience.findData(audience or str(Sharing.PUBLIC))))

    def _choices(self) -> dict[str, Any]:
        return {"language": self.ui.language.currentData(), "audience": Sharing(self.ui.audience.currentData())}

    def _print(self) -> None:
        from ... import actions

        if self._job is not None:
            self._job.cancel()
        self.ui.save.setEnabled(False)
        self.ui.stack.setCurrentIndex(_EMPTY)
        self.ui.empty.say("eye", self.tr("The report is being printed…"), self.tr("This takes a few seconds."))
        work = partial(actions.preview_report, self.context.workspace, self._document, **self._choices())
        self._job = self.context.run(lambda progress: work(progress=progress), self._on_printed, self._on_refused)

    def _on_printed(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.ui.save.setEnabled(True)
        self._lay_pages()

    def _on_refused(self, error: BaseException) -> None:
        text, cure = self.context.words.error(error)
        self.ui.empty.say("circle-x", text, cure)

    def _lay_pages(self) -> None:
        from ... import actions

        for label in self.labels:
            self.ui.pages.removeWidget(label)
            label.hide()
            label.deleteLater()
        count = actions.page_count(self.pdf)
        self.labels = [self._page_label(number) for number in range(count)]
        self._waiting = list(range(count))
        self._say_pages()
        self.ui.stack.setCurrentIndex(_PAGES)
        self._drawing.start()

    def _page_label(self, number: int) -> QLabel:
        label = QLabel(self.ui.inside)
        scale = _ZOOMS[self._zoom]
        label.setFixedSize(round(595 * scale), round(842 * scale))
        label.setFrameShape(QLabel.Shape.NoFrame)
        label.setProperty("role", "card")
        label.setAccessibleName(self.tr("Page {number}").format(number=number + 1))
        self.ui.pages.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        return label

    def _draw_next(self) -> None:
        """Draw one page per turn of the event loop, those in sight first."""
        from ... import actions

        if not self._waiting:
            self._drawing.stop()
            return
        bar = self.ui.scroll.verticalScrollBar()
        seen = bar.value() / max(1, bar.maximum() + bar.pageStep()) * len(self.labels)
        number = min(self._waiting, key=lambda one: abs(one - seen))
        self._waiting.remove(number)
        density = self.devicePixelRatioF()
        width, height, data = actions.page_image(self.pdf, number, _ZOOMS[self._zoom] * density)
        image = QImage(data, width, height, width * 4, QImage.Format.Format_RGBA8888).copy()
        image.setDevicePixelRatio(density)
        self.labels[number].setPixmap(QPixmap.fromImage(image))
        self.labels[number].setFixedSize(round(width / density), round(height / density))

    def _magnify(self, by: int) -> None:
        wanted = min(len(_ZOOMS) - 1, max(0, self._zoom + by))
        if wanted != self._zoom:
            self._zoom = wanted
            if self.pdf:
                self._lay_pages()

    def _say_pages(self) -> None:
        self.ui.zoom.setText(f"\u2066{round(100 * _ZOOMS[self._zoom])}\u00a0%\u2069")
        self.ui.pages_words.setText(self.tr("Pages: {count}").format(count=len(self.labels)) if self.labels else "")

    def _on_save(self) -> None:
        from ... import actions

        name = "".join(sign if sign.isalnum() else "-" for sign in self._title).strip("-") or "report"
        path = self.context.dialogs.save_file(
            self.tr("Save the report"), "PDF (*.pdf)", f"{name}.{self.ui.language.currentData()}.pdf"
        )
        if path is None:
            return
        work = partial(actions.write_report, self.context.workspace, self._document, path, **self._choices())
        self.context.run(
            lambda progress: work(progress=progress),
            lambda _changes: self.context.dialogs.notice(self.tr("The report is saved."), f"\u2068{path}\u2069"),
        )
