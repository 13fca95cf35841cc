"""The frame of every wizard: a page knows whether it is valid or busy, the frame derives the buttons."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from .. import look


class Page(QWidget):
    """One step with one new idea."""

    changed = Signal()
    advance = Signal()

    @property
    def valid(self) -> bool:
        """Tell whether the next step may be taken."""
        return True

    @property
    def busy(self) -> bool:
        """Tell whether work is under way that the buttons must wait for."""
        return False

    def heading(self) -> str:
        """Return the name of the step."""
        return ""

    def next_words(self) -> str:
        """Return the words of the forward button; empty for the usual ones."""
        return ""

    def cancel_words(self) -> str:
        """Return the words of the button that leaves the wizard here; empty for the usual ones."""
        return ""

    @property
    def may_return(self) -> bool:
        """Tell whether the step before may be shown again; what was done cannot be."""
        return True

    @property
    def may_cancel(self) -> bool:
        """Tell whether there is still something to leave undone."""
        return True

    def enter(self) -> None:
        """Prepare what is shown, each time the step is reached."""

    def forget(self) -> None:
        """Empty what must not stay in the window, such as a passphrase."""

    def leave(self) -> bool:
        """Do the step's work when the forward button is pressed; False stays here."""
        return True


class Steps(QWidget):
    """Pages one after the other, with their names above and the buttons below."""

    finished = Signal()
    cancelled = Signal()
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, named: bool = True) -> None:
        super().__init__(parent)
        self._named = named
        self.pages: Sequence[Page] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.GAP_HUGE, look.GAP_WIDE, look.GAP_HUGE, look.GAP_WIDE)
        column.setSpacing(look.GAP)
        self._names = QHBoxLayout()
        self._names.setSpacing(look.GAP)
        column.addLayout(self._names)
        self._stack = QStackedWidget(self)
        column.addWidget(self._stack, 1)
        buttons = QHBoxLayout()
        self.cancel, self.back, self.next = QPushButton(self), QPushButton(self), QPushButton(self)
        self.next.setProperty("role", "primary")
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        column.addLayout(buttons)
        self.cancel.clicked.connect(self.cancelled)
        self.back.clicked.connect(lambda: self.turn_to(self.at - 1))
        self.next.clicked.connect(self.go_on)

    @property
    def at(self) -> int:
        """Return the number of the page shown."""
        return self._stack.currentIndex()

    def use(self, pages: Sequence[Page], *, wide: Collection[int] = ()) -> None:
        """Take the pages in their order and show the first; all but the wide ones stand in the middle."""
        self.pages = pages
        for number, page in enumerate(pages):
            self._stack.addWidget(self._framed(page, number not in wide))
            page.changed.connect(self.update_buttons)
            page.advance.connect(self._on_advance)
        self.turn_to(0)

    def turn_to(self, number: int) -> None:
        """Show a page."""
        self._stack.setCurrentIndex(number)
        self.pages[number].enter()
        self.update_buttons()
        self.turned.emit(number)

    def go_on(self) -> None:
        """Take the next step if the page allows it."""
        page = self.pages[self.at]
        if page.valid and not page.busy and page.leave():
            self._on_advance()

    def update_buttons(self) -> None:
        """Derive names and buttons from the page shown."""
        page = self.pages[self.at]
        last = self.at == len(self.pages) - 1
        self.back.setVisible(self.at > 0 and page.may_return)
        self.back.setEnabled(not page.busy)
        self.next.setEnabled(page.valid and not page.busy)
        self.cancel.setVisible(page.may_cancel)
        self.cancel.setText(page.cancel_words() or self.tr("Cancel"))
        self.back.setText(self.tr("Back"))
        self.next.setText(page.next_words() or (self.tr("Finish") if last else self.tr("Next")))
        self._name_steps()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.pages:
            self.update_buttons()

    def _on_advance(self) -> None:
        if self.at == len(self.pages) - 1:
            self.finished.emit()
        else:
            self.turn_to(self.at + 1)

    def _framed(self, page: Page, narrow: bool) -> QWidget:
        if not narrow:
            return page
        scroll = QScrollArea(self._stack)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        host = QWidget(scroll)
        host.setProperty("role", "plain")
        row = QHBoxLayout(host)
        row.setContentsMargins(0, 0, 0, 0)
        page.setMaximumWidth(look.CONTENT_WIDTH)
        row.addStretch(1)
        row.addWidget(page, 20)
        row.addStretch(1)
        scroll.setWidget(host)
        return scroll

    def _name_steps(self) -> None:
        while (item := self._names.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, page in enumerate(self.pages if self._named else ()):
            label = QLabel(f"{number + 1}  {page.heading()}", self)
            label.setProperty("role", "step-now" if number == self.at else "step")
            self._names.addWidget(label)
        self._names.addStretch(1)
