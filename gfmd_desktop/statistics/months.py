"""Names of months in English, French, Spanish and Arabic (of Mashriq and Maghreb), as `folding.plain` writes them."""

from __future__ import annotations

import re

from .folding import plain

_NAMES = (
    "january jan janvier janv enero ene يناير كانون_الثاني جانفي",
    "february feb fevrier fevr fev febrero فبراير شباط فيفري",
    "march mar mars marzo مارس اذار",
    "april apr avril avr abril abr ابريل نيسان افريل",
    "may mai mayo مايو ايار ماي",
    "june jun juin junio يونيو حزيران جوان يونيه",
    "july jul juillet juil julio يوليو تموز جويليه يوليه يوليوز",
    "august aug aout agosto ago اغسطس اب اوت غشت",
    "september sept sep septembre septiembre setiembre set سبتمبر ايلول شتنبر",
    "october oct octobre octubre اكتوبر تشرين_الاول",
    "november nov novembre noviembre نوفمبر تشرين_الثاني نونبر",
    "december dec decembre diciembre dic ديسمبر كانون_الاول دجنبر",
)
MONTHS = {name.replace("_", " "): number for number, names in enumerate(_NAMES, 1) for name in names.split()}
MONTHS_PATTERN = "(?:" + "|".join(re.escape(name) for name in sorted(MONTHS, key=len, reverse=True)) + r")\.?"


def recognise_month(text: str) -> int | None:
    """Return the number of a month named alone in any of the languages; None when the text is no month."""
    return MONTHS.get(plain(text).strip(" ."))
