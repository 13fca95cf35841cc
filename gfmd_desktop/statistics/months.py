"""Names of months in English, French, Spanish, Arabic (of Mashriq and Maghreb) and others, as `plain` writes."""

from __future__ import annotations

import re

from .folding import plain

_NAMES = (
    "january jan janvier janv enero ene يناير كانون_الثاني جانفي januar janner jaenner janeiro gennaio январь "
    "января янв ocak januari styczen",
    "february feb fevrier fevr fev febrero فبراير شباط فيفري februar feber fevereiro febbraio феврал февраль "
    "февраля фев subat februari luty",
    "march mar mars marzo مارس اذار marz maerz marco март марта mart maart marzec",
    "april apr avril avr abril abr ابريل نيسان افريل aprile апрель апреля апр nisan kwiecien",
    "may mai mayo مايو ايار ماي maio maggio маи мая mayis mei maj",
    "june jun juin junio يونيو حزيران جوان يونيه juni junho giugno июнь июня июн haziran czerwiec",
    "july jul juillet juil julio يوليو تموز جويليه يوليه يوليوز juli julho luglio июль июля июл temmuz lipiec",
    "august aug aout agosto ago اغسطس اب اوت غشت август августа авг agustos augustus augusti sierpien",
    "september sept sep septembre septiembre setiembre set سبتمبر ايلول شتنبر setembro settembre сентябрь "
    "сентября сен eylul wrzesien",
    "october oct octobre octubre اكتوبر تشرين_الاول oktober outubro ottobre октябрь октября окт ekim okt pazdziernik",
    "november nov novembre noviembre نوفمبر تشرين_الثاني نونبر novembro ноябрь ноября ноя kasim listopad",
    "december dec decembre diciembre dic ديسمبر كانون_الاول دجنبر dezember dezembro dicembre dez декабрь "
    "декабря дек aralik grudzien",
)
MONTHS = {name.replace("_", " "): number for number, names in enumerate(_NAMES, 1) for name in names.split()}
MONTHS_PATTERN = "(?:" + "|".join(re.escape(name) for name in sorted(MONTHS, key=len, reverse=True)) + r")\.?"


def recognise_month(text: str) -> int | None:
    """Return the number of a month named alone in any of the languages; None when the text is no month."""
    return MONTHS.get(plain(text).strip(" ."))
