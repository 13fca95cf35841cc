"""The chart beside the table, and remarks that lead to their cell."""

from gfmd_desktop import actions
from gfmd_desktop.core import Place, Severity, findings
from gfmd_desktop.gui.parts import LineChart


def settle(qtbot, context):
    qtbot.waitUntil(lambda: not context.jobs.busy, timeout=60_000)


def test_the_figures_of_the_selection_are_drawn_over_time_and_told(qtbot, window):
    window.show_screen("statistics", None)
    view = window.view
    qtbot.waitUntil(lambda: view.model.rowCount() == 9, timeout=60_000)
    settle(qtbot, window.context)
    chart = view.source.chart
    assert chart.isVisible()
    assert [period for period, _value, _words in chart.points] == ["2015", "2020", "2024"]
    assert "2015" in chart.accessibleDescription() and chart.accessibleName()
    assert not chart.grab().isNull()


def test_higher_figures_are_drawn_higher_and_the_axis_begins_at_zero(qtbot):
    chart = LineChart()
    qtbot.addWidget(chart)
    chart.resize(300, chart.height())
    chart.show_points([("2000", 10.0, "10"), ("2001", 30.0, "30"), ("2002", 0.0, "0")], "2001", "Stock")
    first, second, third = chart.places()
    assert second.y() < first.y() < third.y()
    assert first.x() < second.x() < third.x()
    assert abs((third.y() - first.y()) * 3 - (third.y() - second.y())) < 0.01
    chart.show_points([("2000", 10.0, "10")], "2000", "Stock")
    assert chart.isHidden()


def test_a_remark_leads_to_the_cell_of_its_figure(qtbot, window):
    window.show_screen("statistics", None)
    view = window.view
    qtbot.waitUntil(lambda: view.model.rowCount() == 9, timeout=60_000)
    file = actions.list_datasets(window.context.workspace)[0].file
    found = findings.warning("statistics.out-of-range", Place(file, "Table 1", "C6"), subject="x", value=1, rule="y")
    assert found.severity is Severity.WARNING
    view._on_checked([found])
    view.ui.remarks_list.followed.emit(view.ui.remarks_list.boxes[0].notice.key)
    settle(qtbot, window.context)
    qtbot.waitUntil(lambda: "C6" in view.ui.source_facts.text(), timeout=60_000)
    assert view.ui.tabs.currentIndex() == 0
    assert view.source._observation.ref_area == "ROU"
