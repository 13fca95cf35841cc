"""Every screen opens on real data, can be used by keyboard and read by a screen reader, and follows the language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea

from gfmd_desktop import actions
from gfmd_desktop.gui import screens

LONE = [name for name in screens.SCREENS if name not in ("profile", "report")]


def show(qtbot, window, name):
    document = actions.list_documents(window.context.workspace)[0].id
    argument = document if name in ("profile", "report") else None
    assert window.show_screen(name, argument)
    qtbot.waitUntil(lambda: not window.context.jobs.busy)
    return window.view


@pytest.mark.parametrize("name", screens.SCREENS)
def test_a_screen_opens_with_a_title_and_words(qtbot, window, name):
    view = show(qtbot, window, name)
    assert window.ui.title.text()
    assert window.ui.title.text() == view.title()
    assert view.isVisible()
    assert not window.grab().isNull()


@pytest.mark.parametrize("name", screens.SCREENS)
def test_whatever_takes_the_focus_has_a_name(qtbot, window, name):
    view = show(qtbot, window, name)
    nameless = []
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView):
        for widget in view.findChildren(kind):
            if not widget.isVisibleTo(view) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            if isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox):
                continue
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                nameless.append(f"{type(widget).__name__} {widget.objectName()}")
    assert nameless == []


@pytest.mark.parametrize("name", screens.SCREENS)
def test_buttons_are_reached_by_keyboard(qtbot, window, name):
    view = show(qtbot, window, name)
    mute = [
        button.text() or button.objectName()
        for button in view.findChildren(QAbstractButton)
        if button.isVisibleTo(view)
        and button.isEnabled()
        and button.focusPolicy() == Qt.FocusPolicy.NoFocus
        and button.parent().__class__.__name__ not in ("QTableView", "QTabBar", "QLineEdit")
        and getattr(getattr(button, "card", None), "opens", True)
    ]
    assert mute == []


@pytest.mark.parametrize("name", screens.SCREENS)
def test_a_screen_follows_the_language_while_it_is_open(qtbot, window, name):
    view = show(qtbot, window, name)
    english = view.title()
    window.context.remember(language="ar")
    qtbot.waitUntil(lambda: not window.context.jobs.busy)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if name not in ("profile", "report"):
        assert view.title() != english
    qtbot.waitUntil(lambda: window.ui.title.text() == view.title())
    assert window.ui.rail_settings.text() == "الإعدادات"


@pytest.mark.parametrize("name", screens.SCREENS)
def test_nothing_is_wider_than_its_room(qtbot, window, name):
    view = show(qtbot, window, name)
    for area in view.findChildren(QScrollArea):
        inner = area.widget()
        if inner is not None and area.isVisibleTo(view) and name != "report":
            assert inner.minimumSizeHint().width() <= area.viewport().width() + 1, area.objectName()


def test_the_rail_leads_everywhere(qtbot, window):
    for name in screens.RAIL:
        qtbot.mouseClick(getattr(window.ui, f"rail_{name}"), Qt.MouseButton.LeftButton)
        assert window.view.rail == name
        assert getattr(window.ui, f"rail_{name}").isChecked()
        qtbot.waitUntil(lambda: not window.context.jobs.busy)


def test_the_crumb_leads_back(qtbot, window):
    show(qtbot, window, "profile")
    window.ui.crumb.click()
    assert window.view.title() == "Profiles and annexes"


def test_the_theme_changes_at_once(qtbot, window):
    before = window.grab().toImage().pixelColor(700, 30)
    window.context.remember(theme="dark")
    after = window.grab().toImage().pixelColor(700, 30)
    assert before.lightness() > 200 > 100 > after.lightness()


def test_a_workspace_in_use_is_read_only_and_says_so(qtbot, context, workspace_file):
    from gfmd_desktop.gui.main_window import MainWindow

    shown = MainWindow(context)
    qtbot.addWidget(shown)
    context.use(actions.open_workspace(workspace_file, read_only=True))
    shown.show()
    assert shown.ui.read_only.isVisible()
    assert not show(qtbot, shown, "documents").ui.create.isEnabled()
    shown.close()
