"""Words that stand for a sex, an age or a missing value, as `resources/statistics/labels.csv` lists them."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from functools import cache

from gfmd_desktop.core import resources


@cache
def labels(meaning: str) -> Mapping[str, str]:
    """Return the code of each label of a meaning (sex, age or missing); labels are as `folding.plain` writes them."""
    table = csv.DictReader(io.StringIO(resources.text("statistics/labels.csv")))
    return {row["label"]: row["code"] for row in table if row["meaning"] == meaning}
