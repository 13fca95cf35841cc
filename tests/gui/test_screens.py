"""Every screen opens on real data, can be used by keyboard and read by a screen reader, and follows the language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea

from gfmd_desktop import actions
from gfmd_desktop.gui import screens

LONE = [name for name in screens.SCREENS if name not in ("profile", "report", "review")]


def show(qtbot, window, name):
    document = actions.list_documents(window.context.workspace)[0].id
    argument = document if name in ("profile", "report", "review") else None
    assert window.show_screen(name, argument)
    qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=60_000)
    return window.view


def nameless(view):
    """Return the widgets that take the focus and say nothing to a screen reader."""
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QAbstractItemView):
        for widget in view.findChildren(kind):
            inner = isinstance(widget, QLineEdit) and isinstance(widget.parent(), QComboBox)
            if inner or not widget.isVisibleTo(view) or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
                continue
            if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip():
                yield f"{type(widget).__name__} {widget.objectName()}"


def unreachable(view):
    """Return the buttons that the keyboard does not reach."""
    for button in view.findChildren(QAbstractButton):
        if not button.isVisibleTo(view) or not button.isEnabled() or button.focusPolicy() != Qt.FocusPolicy.NoFocus:
            continue
        inner = type(button.parent()).__name__ in ("QTableView", "FigureView", "QTabBar", "QLineEdit")
        if not inner and getattr(getattr(button, "card", None), "opens", True):
            yield button.text() or button.objectName()


def too_wide(view):
    """Return the scrolled pages that need more room than there is, on a screen narrower than any we serve."""
    for area in view.findChildren(QScrollArea):
        inner = area.widget()
        shown = inner is not None and area.isVisibleTo(view) and view.objectName() != "ReportView"
        if shown and inner.minimumSizeHint().width() > area.viewport().width() + 1:
            yield area.objectName()


@pytest.mark.parametrize("name", screens.SCREENS)
def test_a_screen_opens_and_can_be_used_by_keyboard_and_screen_reader(qtbot, window, name):
    view = show(qtbot, window, name)
    assert window.ui.title.text()
    assert window.ui.title.text() == view.title()
    assert view.isVisible()
    assert not window.grab().isNull()
    assert list(nameless(view)) == []
    assert list(unreachable(view)) == []
    assert list(too_wide(view)) == []


@pytest.mark.parametrize("name", screens.SCREENS)
def test_a_screen_follows_the_language_while_it_is_open(qtbot, window, name):
    view = show(qtbot, window, name)
    english = view.title()
    window.context.remember(language="ar")
    qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=60_000)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if name not in ("profile", "report", "review"):
        assert view.title() != english
    qtbot.waitUntil(lambda: window.ui.title.text() == view.title())
    qtbot.waitUntil(lambda: window.ui.rail_settings.text() == "الإعدادات")


def test_the_rail_leads_everywhere(qtbot, window):
    for name in screens.RAIL:
        qtbot.mouseClick(getattr(window.ui, f"rail_{name}"), Qt.MouseButton.LeftButton)
        assert window.view.rail == name
        assert getattr(window.ui, f"rail_{name}").isChecked()
        qtbot.waitUntil(lambda: not window.context.jobs.busy, timeout=60_000)


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


def test_from_right_to_left_the_first_figure_tells_its_source_as_well(qtbot, window):
    window.context.remember(language="ar")
    view = show(qtbot, window, "statistics")
    qtbot.waitUntil(lambda: view.ui.table.currentIndex().isValid())
    qtbot.waitUntil(lambda: "B5" in view.ui.source_facts.text())


def test_what_fills_a_sentence_stays_in_one_piece_from_right_to_left(window):
    from gfmd_desktop.core import GfmdError

    window.context.remember(language="ar")
    text, _cure = window.context.words.error(GfmdError("core.resource-missing", name="a-12/b+"))
    assert "\u2066a-12/b+\u2069" in text
    window.context.remember(language="en")
    assert "\u2066" not in window.context.words.error(GfmdError("core.resource-missing", name="a"))[0]
