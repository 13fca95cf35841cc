"""Where the real workbooks lie, and how to read one sheet of them plainly."""

import os
from pathlib import Path

import pytest

FOLDER = Path(os.environ.get("GFMD_SHARED_DATA") or Path(__file__).parents[3] / "shared" / "data")


@pytest.fixture
def sheet_rows():
    """Return a function that reads a sheet's rows, and skips the test where the workbooks are not at hand."""

    def rows(name, sheet):
        path = FOLDER / name
        if not path.exists():
            pytest.skip(f"the real workbook {name} is not here; set GFMD_SHARED_DATA")
        from python_calamine import CalamineWorkbook

        workbook = CalamineWorkbook.from_path(path)
        read = workbook.get_sheet_by_name(sheet) if isinstance(sheet, str) else workbook.get_sheet_by_index(sheet)
        return read.to_python(skip_empty_area=False)

    return rows
