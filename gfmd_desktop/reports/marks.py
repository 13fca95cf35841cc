"""Marks of printed figures: given in the order of appearance, one for the same figure wherever it is printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from gfmd_desktop.core import Dataset, Observation, ObservationKey, Sharing, Source

from .model import Provenance
from .naming import Naming
from .numbers import Numbers

_CONFIDENTIALITY = {"F": Sharing.PUBLIC, "N": Sharing.PARTNERS}


@dataclass(frozen=True, slots=True)
class Sourced:
    """An observation with what its provenance needs; dataset and source are None when the office typed it."""

    observation: Observation
    dataset: Dataset | None = None
    source: Source | None = None

    def level(self) -> Sharing:
        """Return the most open audience that may see it: the stricter of its dataset and its confidentiality."""
        own = _CONFIDENTIALITY.get(self.observation.conf_status, Sharing.INTERNAL)
        return max(own, self.dataset.sharing if self.dataset else Sharing.PUBLIC, key=list(Sharing).index)


Lookup = Callable[[ObservationKey], Sourced | None]


class Marks:
    """Gives marks F1, F2, … and keeps the provenance of each."""

    def __init__(self, naming: Naming, numbers: Numbers) -> None:
        self._naming = naming
        self._numbers = numbers
        self._figures: dict[object, Provenance] = {}
        self._given = 0

    @property
    def figures(self) -> tuple[Provenance, ...]:
        """Return the provenance of every mark given, in order."""
        return tuple(self._figures.values())

    def observation(self, sourced: Sourced, path: str = "") -> str:
        """Return the mark of an observation; `path` is where it was typed, when it comes from no workbook."""
        one = sourced.observation
        identity = (one.key, one.dataset, one.sheet, one.row, one.column, one.value, path)
        if identity not in self._figures:
            self._figures[identity] = self._observed(sourced, path)
        return self._figures[identity].mark

    def answer(self, path: str, code: str, question: str, value: str) -> str:
        """Keep a number that the office gave as an answer; its mark is the question's code, which stands beside it."""
        if path not in self._figures:
            row = sum(1 for one in self._figures.values() if one.mark == code or one.mark.startswith(f"{code}#"))
            mark = f"{code}#{row + 1}" if "/" in path else code
            self._figures[path] = Provenance(mark, "answer", value, path=path, indicator_name=question)
        return self._figures[path].mark

    def computed(self, value: str, formula: str, inputs: tuple[str, ...]) -> str:
        """Return the mark of a number computed from others; `inputs` are their marks."""
        identity = (formula, inputs, value)
        if identity not in self._figures:
            self._figures[identity] = Provenance(self._next(), "computed", value, formula=formula, inputs=inputs)
        return self._figures[identity].mark

    def _next(self) -> str:
        self._given += 1
        return f"F{self._given}"

    def _observed(self, sourced: Sourced, path: str) -> Provenance:
        one, dataset, source = sourced.observation, sourced.dataset, sourced.source
        return Provenance(
            mark=self._next(),
            kind="observation" if dataset else "answer",
            value=str(one.value) if one.value is not None else "",
            published=one.text,
            indicator=one.indicator,
            indicator_name=self._naming.indicator(one.indicator),
            area=one.ref_area,
            area_name=self._naming.area(one.ref_area),
            counterpart=one.counterpart_area,
            counterpart_name=self._naming.area(one.counterpart_area) if one.counterpart_area != "_T" else "",
            period=one.time_period,
            sex=one.sex,
            age=one.age,
            dims=one.dims,
            group=self._naming.group(one),
            unit=one.unit_measure,
            unit_name=self._naming.unit(one.unit_measure, one.unit_mult),
            unit_mult=one.unit_mult,
            obs_status=one.obs_status,
            file=source.name if source else "",
            sha256=source.sha256 if source else dataset.source if dataset else "",
            sheet=one.sheet,
            cell=one.cell,
            dataset=one.dataset,
            dataset_title=dataset.title if dataset else "",
            publisher=dataset.publisher if dataset else "",
            vintage=dataset.vintage if dataset else "",
            licence=dataset.licence if dataset else "",
            path=path,
            note=one.note,
        )
