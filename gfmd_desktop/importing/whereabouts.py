"""The country and the period that a whole table is about, where neither its rows nor its columns say them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..statistics import find_periods
from .desk import Desk
from .labels import WITHIN
from .offices import areas_in, offices_in, speaks_of_source
from .recipe import TITLE, Column


def period_of(desk: Desk) -> str:
    """Return the period that title, sheet, notes or file name tell; ask for it where none does."""
    if desk.facts.periods:
        desk.because("period-title", "", 0.9, period=desk.facts.periods[0])
        return TITLE
    if desk.stated is not None:
        desk.because("period-around", "", 0.8, period=desk.stated.period, text=desk.stated.text)
        return desk.stated.period
    for text in (desk.grid.name, *desk.facts.notes, desk.workbook.path.stem.replace("_", " ")):
        periods = find_periods(text)
        if periods:
            desk.because("period-around", "", 0.6, period=periods[0].time_period, text=text[:80])
            return periods[0].time_period
    desk.ask("period", "", desk.facts.title)
    return ""


def reference_area(desk: Desk, columns: Sequence[Column] = ()) -> str:
    """Return the country that places, title, publisher or a source tell; ask for it where none does."""
    within = {column.scheme.removeprefix(WITHIN) for column in columns if column.scheme.startswith(WITHIN)}
    if len(within) == 1:
        return within.pop()
    sources = filter(speaks_of_source, desk.facts.notes)
    headings = {heading for column in desk.frame.numeric if (heading := desk.frame.heading(column))}
    told = (desk.facts.title, desk.facts.publisher, *sources, desk.workbook.path.stem, " ".join(sorted(headings)))
    for text in told:
        codes = areas_in(text) or offices_in(text)
        if len(codes) == 1:
            desk.because("country-around", "", 0.7, area=codes[0], text=text[:80])
            return codes[0]
    if code := _left_out(desk):
        desk.because("country-around", "", 0.6, area=code, text=desk.grid.text(desk.frame.first, desk.frame.box.left))
        return code
    desk.ask("country", "", desk.facts.title or desk.workbook.name)
    return ""


def _left_out(desk: Desk) -> str:
    """Return the country that a group of the rows leaves out: `European Union without Spain` is said in Spain."""
    texts = {
        desk.grid.text(row, column)
        for row in range(desk.frame.first, desk.frame.last + 1)
        for column in desk.frame.labels
    }
    found = (
        re.search(r"\b(?:without|excluding|except|sans|hors|sin|excepto) (.+)$", text, re.IGNORECASE) for text in texts
    )
    codes = {code for match in found if match for code in areas_in(match[1])}
    return codes.pop() if len(codes) == 1 else ""
