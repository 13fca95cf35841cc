"""Write `resources/statistics/area-names.csv`: names of countries and regions in seventy languages, from Unicode CLDR.

Run by hand when Babel brings a newer CLDR; names that the four languages of `areas.csv` already tell are left out.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from babel import Locale

from gfmd_desktop.statistics import Areas, recognise_age, recognise_missing, recognise_period, recognise_sex
from gfmd_desktop.statistics.areas import name_key, read_aliases, read_areas

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "statistics" / "area-names.csv"
LANGUAGES = (
    "am az be bg bn bs ca cs cy da de de_AT de_CH el et fa fi fil ga ha he hi hr hu hy id is it ja ka kk km ko ku ky "
    "lb lo lt lv mk mn ms mt my nb ne nl nn pa pl ps pt pt_PT ro ru si sk sl so sq sr sr_Latn sv sw ta tg th ti tk tr "
    "uk ur uz vi zh zh_Hant"
)
_WORDS = (recognise_sex, recognise_age, recognise_period, recognise_missing)
_SHORTEST = 4  # letters of a Latin name that cannot be mistaken for a word or a code


def names(known: Areas) -> Iterator[tuple[str, str]]:
    """Yield key and code of each name of each language."""
    for identifier in LANGUAGES.split():
        for territory, name in Locale.parse(identifier).territories.items():
            if code := _code(territory, known):
                yield name_key(name), code


def _code(territory: str, known: Areas) -> str:
    scheme = "m49" if territory.isdigit() else "iso2"
    found = known.resolve_code(territory, scheme)
    return found.code if found else ""


def told(key: str, known: Areas) -> bool:
    """Tell whether a key is too short to be sure of, a word of statistics, or known without this table."""
    short = key.isascii() and len(key) < _SHORTEST
    return short or not key or any(way(key) for way in _WORDS) or bool(known.candidates(key))


def main() -> None:
    """Write the table."""
    codes: dict[str, set[str]] = defaultdict(set)
    known = Areas(read_areas(), read_aliases())
    for key, code in names(known):
        codes[key].add(code)
    kept = {key: found for key, found in codes.items() if not told(key, known)}
    with TARGET.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(("name", "codes"))
        writer.writerows((key, " ".join(sorted(found))) for key, found in sorted(kept.items()))


if __name__ == "__main__":
    main()
