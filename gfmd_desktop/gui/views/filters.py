"""Filters as chips: each says what it lets through, and offers only what there is; several codes may be ticked."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from .. import lists
from ..context import Context
from ..models.observations import field_words
from ..parts import Flow, TickMenu

if TYPE_CHECKING:
    from ...actions import ObservationFilter

_FIELDS = {
    "indicator": "indicators",
    "ref_area": "ref_areas",
    "counterpart_area": "counterpart_areas",
    "time_period": "periods",
    "sex": "sexes",
    "age": "ages",
    "obs_status": "obs_statuses",
    "dims": "dims",
    "dataset": "datasets",
}


class FilterBar(QObject):
    """One chip per field, and a search in the texts as found and in the notes."""

    changed = Signal()

    def __init__(self, context: Context, flow: Flow, parent: QObject) -> None:
        super().__init__(parent)
        self.context, self.flow = context, flow
        self.chosen: dict[str, tuple[str, ...]] = {}
        self.text = ""

    def wanted(self) -> ObservationFilter:
        """Return the filter that the chips say."""
        from ... import actions

        fields: dict[str, Any] = {_FIELDS[field]: codes for field, codes in self.chosen.items() if codes}
        if "dims" in fields:
            fields["dims"] = tuple(tuple(pair.split("=", 1)) for pair in fields["dims"])
        return actions.ObservationFilter(**fields, text=self.text)

    def choose(self, field: str, codes: tuple[str, ...]) -> None:
        """Let only these codes of a field through; none: all."""
        self.chosen[field] = codes
        self.offer()
        self.changed.emit()

    def search(self, text: str) -> None:
        """Let only figures through in whose text or note these words stand."""
        self.text = text.strip()
        self.changed.emit()

    def offer(self) -> None:
        """Draw the chips anew."""
        self.flow.clear()
        label = self._labels()
        for field in _FIELDS:
            codes = self.chosen.get(field, ())
            shown = ", ".join(label(field, code) for code in codes[:2]) + (" …" if len(codes) > 2 else "")
            words = self.tr("{field}: {choice}").format(field=field_words(field), choice=shown or self.tr("all"))
            chip = QPushButton(words, self.flow)
            chip.setProperty("role", "filter")
            chip.setAccessibleName(words)
            chip.clicked.connect(partial(self._open, field, chip))
            self.flow.add(chip)
        if any(self.chosen.values()):
            clear = QPushButton(self.tr("Show all"), self.flow)
            clear.setProperty("role", "link")
            clear.clicked.connect(self._on_clear)
            self.flow.add(clear)

    def popup(self, field: str) -> TickMenu:
        """Return the menu of a field: a search line over a list of its codes."""
        label, codes = self._labels(), self._codes(field)
        entries = sorted(
            ((code, f"{label(field, code)}  ({count})") for code, count in codes.items()), key=lambda e: e[1]
        )
        menu = TickMenu(field_words(field), entries, self.chosen.get(field, ()), self.flow)
        menu.ticked.connect(lambda ticked: self.choose(field, ticked))
        return menu

    def _open(self, field: str, chip: QPushButton) -> None:
        self.popup(field).open_below(chip)

    def _codes(self, field: str) -> dict[str, int]:
        """Return the codes of a field, with how often each occurs; of further dimensions as `NAME=CODE`."""
        from ... import actions

        if field == "dataset":
            return {card.id: card.observations for card in actions.list_datasets(self.context.workspace)}
        found = actions.observation_codes(self.context.workspace, field)
        if field != "dims":
            return found
        pairs: dict[str, int] = {}
        for dims, count in found.items():
            for name, code in json.loads(dims) if dims else ():
                pairs[f"{name}={code}"] = pairs.get(f"{name}={code}", 0) + count
        return pairs

    def _on_clear(self) -> None:
        self.chosen.clear()
        self.offer()
        self.changed.emit()

    def _labels(self) -> Any:
        from ... import actions

        known = lists.labeller(self.context.language)
        titles = {card.id: card.title for card in actions.list_datasets(self.context.workspace)}

        def label(field: str, code: str) -> str:
            if field == "dataset":
                return str(titles.get(code, code))
            if field == "dims":
                name, _, entry = code.partition("=")
                return f"{name}: {known(name.lower(), entry)}"
            return known(field, code)

        return label
