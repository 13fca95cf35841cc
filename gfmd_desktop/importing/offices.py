"""Which country a table is about: named in a title or source, or through the office that published it."""

from __future__ import annotations

import re

from ..statistics import areas, plain

_OFFICES = (  # national offices whose name does not say their country, as `plain` writes them
    ("FRA", r"\binsee\b|\binsee|ofpra|ministere de l'interieur, dgef"),
    ("ESP", r"\bine\.es|instituto nacional de estadistica.{0,20}espana|observatorio permanente de la inmigracion"),
    ("MEX", r"\binegi\b|unidad de politica migratoria"),
    ("MAR", r"haut[- ]commissariat au plan|المندوبيه الساميه للتخطيط"),
    ("EGY", r"\bcapmas\b|الجهاز المركزي للتعبيه العامه والاحصاء"),
    ("PSE", r"palestinian central bureau|\bpcbs\b|الجهاز المركزي للاحصاء الفلسطيني"),
    ("TUN", r"\bins\b.{0,12}tunis|statistiques tunisie|المعهد الوطني للاحصاء"),
    ("CHE", r"© ?ofs\b|office federal de la statistique|bundesamt fur statistik"),
    ("AUS", r"australian bureau of statistics"),
    ("CAN", r"statistics canada|statistique canada|\bircc\b"),
    ("GBR", r"home office|office for national statistics"),
    ("DEU", r"statistisches bundesamt|\bdestatis\b|\bbamf\b"),
    ("ITA", r"\bistat\b"),
    ("NLD", r"statistics netherlands|\bcbs\.nl"),
    ("BRA", r"\bibge\b|\bobmigra\b|\bconare\b|\bsismigra\b|policia federal"),
    ("PHL", r"philippine statistics authority|\bpoea\b"),
    ("BGD", r"\bbmet\b"),
    ("LKA", r"\bslbfe\b"),
    ("SAU", r"\bgastat\b|الهييه العامه للاحصاء"),
    ("KEN", r"\bknbs\b"),
    ("SEN", r"\bansd\b"),
    ("MLI", r"\binstat\b.{0,12}mali"),
    ("USA", r"department of homeland security|u\.?s\.? census bureau|census bureau"),
    ("COL", r"migracion colombia|\bdane\b"),
    ("AUT", r"statistik austria"),
    ("PRT", r"instituto nacional de estatistica|\baima\b"),
    ("RUS", r"росстат|федеральн\w+ служб\w+ государственной статистики"),
    ("TUR", r"turkstat|\btuik\b|turkiye istatistik kurumu|goc idaresi"),
    ("POL", r"glowny urzad statystyczny|statistics poland"),
    ("MDA", r"biroul national de statistica"),
    ("GEO", r"\bgeostat\b"),
    ("ARM", r"\barmstat\b"),
    ("JOR", r"دايره الاحصاءات العامه"),
    ("QAT", r"planning and statistics authority|جهاز التخطيط والاحصاء"),
    ("GHA", r"ghana statistical service"),
    ("ZAF", r"statistics south africa|\bstats sa\b"),
    ("UGA", r"\bubos\b"),
    ("RWA", r"\bnisr\b"),
    ("ZWE", r"\bzimstat\b"),
    ("CHL", r"servicio nacional de migraciones|\bine\.cl\b"),
    ("ARG", r"\bindec\b"),
    ("PER", r"superintendencia nacional de migraciones|\binei\b"),
    ("DOM", r"oficina nacional de estadistica"),
    ("IDN", r"\bbp2mi\b|badan pusat statistik"),
    ("PAK", r"bureau of emigration and overseas employment"),
    ("NPL", r"department of foreign employment"),
)
_OF_SOURCE = (
    r"^(?:sources?|fuentes?|quellen?|fontes?|fonte|kaynak|источник|المصدر|©|copyright|champ|coverage|royaume|republi|kingdom|reino|ministr|institut|office|"
    r"bureau|(?:ال)?مملكه|(?:ال)?جمهوريه|وزاره)"
)
_NAMED_ALONE = 45  # letters of a line that may be a country's name and no sentence


def speaks_of_source(text: str) -> bool:
    """Tell whether a line around a table names who made it or what it covers, and is no sentence about its figures."""
    folded = plain(text)
    return bool(re.search(_OF_SOURCE, folded)) or (len(text) <= _NAMED_ALONE and not re.search(r"\d", folded))


def offices_in(text: str) -> list[str]:
    """Return the countries whose statistical office or ministry a text names."""
    folded = plain(text)
    return [code for code, pattern in _OFFICES if re.search(pattern, folded)]


def areas_in(text: str) -> list[str]:
    """Return the codes of the countries that a text names, longest names first."""
    words = re.findall(r"[\w'’-]+", re.sub(r"[_/.]", " ", text))
    found: list[str] = []
    taken: set[int] = set()
    for size in range(min(6, len(words)), 0, -1):
        for start in range(len(words) - size + 1):
            span = set(range(start, start + size))
            if span & taken:
                continue
            area = _country(" ".join(words[start : start + size]))
            if area:
                taken |= span
                found.append(area)
    return list(dict.fromkeys(found))


def _country(text: str) -> str:
    if len(text) < 4 and text.isascii() and text.upper() != "UK" and not text.isupper():
        return ""
    area = areas().resolve(text)
    if area is None and text[0] in "بل" and len(text) > 3:  # a preposition grown onto the name: `بالمغرب`
        area = areas().resolve(text[1:])
    return area.code if area and area.kind == "country" else ""
