"""Names that may mean two countries, told apart by the other names of the same column."""

from __future__ import annotations

from ..sheets import Sheet
from ..statistics import Area, areas
from .grid import SAMPLE_ROWS
from .labels import label_text
from .recipe import AREA_DIMENSIONS, Table


def told_by_others(sheet: Sheet, table: Table) -> dict[str, str]:
    """Return the codes of ambiguous names: beside `Congo (Democratic Republic)`, `Congo` is the other one.

    Of sheets too large to be held only the top is looked through; a name that it leaves open stays a question.
    """
    codes: dict[str, str] = {}
    for column in table.columns:
        if set(column.role.split("+")) & set(AREA_DIMENSIONS) and not column.scheme:
            texts = _distinct(sheet, table, column.column)
            found = areas().resolve_axis(texts)
            among_countries = not any(area is not None and area.kind in ("region", "group") for area in found)
            for text, area in zip(texts, found, strict=True):
                if areas().resolve(text) is None and (
                    one := area or _the_only(text, "country" if among_countries else "region")
                ):
                    codes[text] = one.code
    return codes


def _the_only(text: str, kind: str) -> Area | None:
    """Return the one country, or region, of a name that is both: `Micronesia` in a list that names no regions."""
    found = [area for area in areas().candidates(text) if area.kind == kind]
    return found[0] if len(found) == 1 else None


def _distinct(sheet: Sheet, table: Table, column: int) -> list[str]:
    source = sheet.iter_rows() if sheet.held else sheet.head(SAMPLE_ROWS)[0]
    rows = (row for row in source if row.number >= table.first and row.number <= (table.last or row.number))
    cells = (next((cell for cell in row.cells if cell.column == column), None) for row in rows)
    return [text for text in dict.fromkeys(map(label_text, cells)) if text]
