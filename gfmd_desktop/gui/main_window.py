"""The frame: rail, header, content and side; shows one screen at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QLocale, Qt, QTime
from PySide6.QtGui import QCloseEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from ..core import clock
from . import icons, look, screens
from ._ui.main_window import Ui_MainWindow
from .context import Context
from .preferences import Recent
from .views.view import View

_START, _FRAME = 0, 1


class MainWindow(QMainWindow):
    """The one window; it knows screens by name and what they have in common."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._views: dict[str, View] = {}
        self._name = ""
        self._closing = False
        self._fit_screen()
        self.ui.rail.setMinimumWidth(look.RAIL_WIDTH)
        for name in screens.RAIL:
            button = getattr(self.ui, f"rail_{name}")
            button.clicked.connect(lambda _checked=False, name=name: self.show_screen(name))
        self.ui.crumb.clicked.connect(self._on_crumb)
        self.ui.side.followed.connect(self._on_followed)
        self.ui.help.toggled.connect(lambda _on: self._show_side())
        icons.dress_tree(self)
        context.jobs.started.connect(self._on_job)
        context.saved.connect(self._on_saved)
        context.workspace_changed.connect(self._on_workspace)
        context.preferences_changed.connect(self._on_preferences)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_theme)
        self._saved_at = QTime.currentTime()
        self._on_workspace()

    @property
    def view(self) -> View:
        """Return the screen now shown."""
        return self._views[self._name]

    def show_screen(self, name: str, argument: Any = None) -> bool:
        """Show a screen unless the present one must not be left; tell whether it was done."""
        if self._name in self._views and self._name != name and not self.view.may_leave():
            self._mark_rail()
            return False
        self.ui.help.setChecked(False)
        view = self._views.get(name) or self._build(name)
        self._name = name
        self.ui.content.setCurrentWidget(view)
        view.open(argument)
        self._mark_rail()
        self._show_header()
        self._show_side()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """End jobs and close the workspace; what was typed is on disk already."""
        if self._name in self._views and not self.view.may_leave():
            event.ignore()
            return
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()  # leaving the field saves it
        self.context.jobs.shutdown()
        self._closing = True
        self.context.use(None)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the content what room there is where the screen is small or much enlarged."""
        super().resizeEvent(event)
        before = event.oldSize().width() >= look.ROOM_FOR_SIDE
        if self._name in self._views and before is not (self.width() >= look.ROOM_FOR_SIDE):
            self._show_side()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and direction."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._views is not None:
            self.ui.retranslateUi(self)
            if self._name in self._views:
                self._show_header()
            self._on_saved(quietly=True)

    def _fit_screen(self) -> None:
        room = self.screen().availableGeometry().size()
        width, height = look.WINDOW_SIZE
        self.setMinimumSize(min(width, room.width()), min(height, room.height()))
        self.resize(self.minimumSize())

    def _build(self, name: str) -> View:
        view = screens.make(name, self.context)
        view.go.connect(self.show_screen)
        view.titled.connect(lambda: self._heard(view, self._show_header))
        view.side_changed.connect(lambda: self._heard(view, self._show_side))
        self._views[name] = view
        self.ui.content.addWidget(view)
        return view

    def _heard(self, view: View, show: Any) -> None:
        if self._views.get(self._name) is view:
            show()

    def _on_workspace(self) -> None:
        if self._closing:
            return
        for view in self._views.values():
            self.context.changes.told.disconnect(view._on_told)
            self.ui.content.removeWidget(view)
            view.deleteLater()
        self._views.clear()
        self._name = ""
        if self.context.has_workspace:
            self._open_frame()
        else:
            self._open_start()

    def _open_frame(self) -> None:
        workspace = self.context.workspace
        entry = Recent(str(workspace.path), workspace.office.name, clock.stamp(clock.now()))
        known = next((r for r in self.context.preferences.recent if r.path == entry.path), None)
        if known is not None:
            entry = Recent(entry.path, entry.office, entry.opened_at, known.document)
        self.context.remember_all(self.context.preferences.opened(entry))
        self.ui.read_only.setVisible(workspace.read_only)
        self._say_read_only()
        self.ui.whole.setCurrentIndex(_FRAME)
        self._on_saved(quietly=True)
        self.show_screen("home")

    def _open_start(self) -> None:
        from .views.start import StartView

        self.ui.whole.setCurrentIndex(_START)
        while (item := self.ui.start_layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.ui.start_layout.addWidget(StartView(self.context))

    def _say_read_only(self) -> None:
        if not self.context.has_workspace or not self.context.workspace.read_only:
            return
        held = self.context.workspace.held_by
        holder = " · ".join(filter(None, (held.author, held.host))) if held else self.tr("another program")
        self.ui.read_only_text.setText(
            self.tr("You can read but not change this workspace: it is in use by {holder}.").format(holder=holder)
        )

    def _show_header(self) -> None:
        view = self.view
        self.ui.crumb.setText(view.crumb())
        self.ui.crumb.setVisible(bool(view.crumb()))
        self.ui.title.setText(view.title())
        self.setWindowTitle(f"{view.title()} – GFMD Desktop" if view.title() else "GFMD Desktop")
        self._say_read_only()

    def _show_side(self) -> None:
        view = self.view
        narrow = self.width() < look.ROOM_FOR_SIDE
        instead = view.has_side and narrow and self.ui.help.isChecked()
        self.ui.help.setVisible(view.has_side and narrow)
        self.ui.content.setVisible(not instead)
        self.ui.side.spread(wide=instead)
        self.ui.side.setVisible(instead or (view.has_side and not narrow))
        self.ui.side_line.setVisible(view.has_side and not narrow)
        if view.has_side:
            self.ui.side.say(view.guidance(), view.notices())

    def _mark_rail(self) -> None:
        if self._name in self._views:
            getattr(self.ui, f"rail_{self.view.rail}").setChecked(True)

    def _on_crumb(self) -> None:
        if self.view.parent_screen:
            self.show_screen(self.view.parent_screen)

    def _on_followed(self, key: object) -> None:
        self.ui.help.setChecked(False)
        self.view.follow(key)

    def _on_job(self, job: Any) -> None:
        self.ui.progress.follow(job)

    def _on_saved(self, *, quietly: bool = False) -> None:
        if not quietly:
            self._saved_at = QTime.currentTime()
        icons.wear(self.ui.saved_icon, "circle-check", "good", 16)
        moment = QLocale.c().toString(self._saved_at, "HH:mm")
        self.ui.saved.setText(self.tr("All saved, {time}").format(time=f"\u2068{moment}\u2069"))

    def _on_preferences(self) -> None:
        application = QApplication.instance()
        wanted = self.context.preferences
        if self.context.translation.language != wanted.language:
            self.context.translation.speak(wanted.language)
        if isinstance(application, QApplication):
            look.apply(application, wanted.theme)

    def _on_system_theme(self, _scheme: Qt.ColorScheme) -> None:
        if self.context.preferences.theme == "system":
            self._on_preferences()
