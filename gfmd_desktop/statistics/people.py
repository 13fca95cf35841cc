"""Sex and age as producers write them, in four languages, turned into SDMX codes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from .folding import plain, without_footnotes
from .labels import labels

_NO_SEX = frozenset({"total", "both", "t", "_t", "persons", "ambos", "toutes", "المجموع", "الاجمالي", "اجمالي"})
_SEX_FRAME = re.compile(r"^(?:sex|sexe|sexo|gender|genre|genero|geschlecht|sesso|пол|cinsiyet|الجنس|النوع)\s*[:=-]\s*")

_UNIT = (
    r"jahren?|anni|лет|года?|yas|jaar|ar|years?(?: (?:of age|olds?))?|yrs?|yr|yo|y|ans|annees|"
    r"anos?(?: de edad)?|سنوات|سنه|عاما|عام|اعوام"
)
_AGE = rf"(\d{{1,3}})(?:\s*-?\s*(?:{_UNIT}))?\.?"
_LEAD = r"(?:age|aged|ages|edad|ages? de|de|personas de|poblacion de|personnes de|agees? de|العمر|اعمار|من)?\s*:?\s*"
_AGE_FRAME = re.compile(
    r"^(?:age(?: group| class)?|groupe d'age|classe d'age|grupo de edad|edad|الفيه العمريه|العمر)\s*[:=-]\s*"
)
_OVER = (
    r"uber|mais de|acima de|oltre|старше|более|over|above|more than|older than|plus de|mas de|mayores? de|اكثر من|فوق|>"
)
_UNDER = (
    r"unter|menos de|abaixo de|fino a|до|моложе|младше|under|below|less than|younger than|moins de|"
    r"menos de|menores? de|اقل من|دون|تحت|<"
)
_AND_MORE = (
    r"\+|jahre und alter|und alter|und mehr|und daruber|oder alter|e mais|ou mais|anos e mais|"
    r"anos ou mais|e piu|e oltre|"
    r"anni e piu|anni e oltre|и старше|лет и старше|и более|ve uzeri|en ouder|och aldre|ans et \+|et \+|"
    r"y \+|plus|and over|and above|and older|or over|or more|or older|and more|over|et plus|ou plus|"
    r"y mas|o mas|en adelante|y mayores|فاكثر|فما فوق|واكثر|وما فوق|او اكثر"
)
_AND_LESS = (
    r"and under|and younger|or younger|or less|and below|or under|et moins|ou moins|y menos|o menos|"
    r"فاقل|واقل|فما دون"
)
_AGE_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(_LEAD + pattern), form)
    for pattern, form in (
        (rf"(\d{{1,3}})\s*(?:-|to|bis(?: unter)?|ate|a|hasta|al?|الي|حتي|/|and)\s*{_AGE}", "between"),
        (rf"(?:between|entre|بين)\s*(\d{{1,3}})\s*(?:and|et|y|و)\s*{_AGE}", "between"),
        (rf"{_AGE}\s*(?:{_AND_MORE})", "from"),
        (rf"(?:>=|≥)\s*{_AGE}", "from"),
        (rf"(?:{_OVER})\s*{_AGE}", "over"),
        (rf"(?:{_UNDER})\s*{_AGE}", "under"),
        (rf"(?:<=|≤|up to|jusqu'a|hasta|حتي)\s*{_AGE}", "upto"),
        (rf"{_AGE}\s*(?:{_AND_LESS})", "upto"),
    )
)
_CODE = re.compile(r"Y(?:\d{1,3}(?:T\d{1,3})?|_(?:GE|LT)\d{1,3})")
_OTHER_CODES = re.compile(
    r"(?:AGE_[A-Z0-9]+_)?Y_?(?:(\d{1,3})[-T](\d{1,3})|GE_?(\d{1,3})|LT_?(\d{1,3})|UN(\d{1,3})|(\d{1,3}))"
)
_ALL_AGES = re.compile(r"AGE_[A-Z0-9]+_TOTAL")


def recognise_sex(text: str) -> str | None:
    """Return the CL_SEX code (F, M, _T, _U, _O) that a label stands for; None when it names no sex."""
    return _worded(text, _SEX_FRAME, "sex")


def find_sex(text: str) -> str | None:
    """Find the one sex that a heading speaks of among other words (`Total male population`); both sexes give _T."""
    spaced = re.sub(r"[^\w]+", " ", plain(without_footnotes(text))).split()
    folded = f" {' '.join(spaced)} "
    if any(f" {label} " in folded for label, code in labels("sex").items() if code == "_T" and label not in _NO_SEX):
        return "_T"
    named = ((label, code) for label, code in labels("sex").items() if code in "FM" and len(label) > 2)
    found = {code for label, code in named if f" {label} " in folded}
    if len(found) == 2:
        return "_T"
    return found.pop() if found else None


def recognise_sexes(labels: Iterable[str]) -> tuple[str | None, ...]:
    """Recognise the labels of one axis together: beside `H` (hombres, hommes), `M` may be mujeres.

    `H` and `M` without an `F` are read in Spanish, `H` and `F` in French.
    """
    texts = tuple(labels)
    letters = {text.strip().upper() for text in texts}
    initials = {"H": "M"} if "H" in letters else {}
    if "H" in letters and "M" in letters and "F" not in letters:
        initials["M"] = "F"
    return tuple(initials.get(text.strip().upper()) or recognise_sex(text) for text in texts)


def recognise_age(text: str) -> str | None:
    """Return the CL_AGE code that a label stands for: `0-14` Y0T14, `65+` Y_GE65, `under 18` Y_LT18; None if no age.

    Bare years (`2015`) are no ages. A single age (`17`) needs its unit: `17 years` Y17.
    """
    if _CODE.fullmatch(text.strip()):
        return text.strip()
    if match := _OTHER_CODES.fullmatch(text.strip()):  # of Eurostat and of ILOSTAT
        return _coded_age(*match.groups())
    if _ALL_AGES.fullmatch(text.strip()):
        return "_T"
    folded = _DASHES.sub("-", _AGE_FRAME.sub("", plain(text)))
    return _aged(folded) or _worded(text, _AGE_FRAME, "age")


def _coded_age(low: str, high: str, least: str, under: str, most: str, one: str) -> str:
    if low:
        return f"Y{int(low)}T{int(high)}"
    if most:
        return f"Y_LT{int(most) + 1}"
    return f"Y_GE{least}" if least else f"Y_LT{under}" if under else f"Y{int(one)}"


def age_bounds(code: str) -> tuple[int, int | None] | None:
    """Return the youngest and oldest age of an age code, None for no upper end; None for _T, _U and foreign codes."""
    if match := re.fullmatch(r"Y(\d{1,3})(?:T(\d{1,3}))?", code):
        return int(match[1]), int(match[2] or match[1])
    if match := re.fullmatch(r"Y_(GE|LT)(\d{1,3})", code):
        return (int(match[2]), None) if match[1] == "GE" else (0, int(match[2]) - 1)
    return None


_DASHES = re.compile("[‐-―−]")
_ONE_AGE = re.compile(
    r"(?:age|aged|edad|age de)?\s*(\d{1,3})(?:\s*(?:years?(?: olds?)?|yrs?|ans|anos?|jahre?|anni|лет|год|"
    r"سنوات|سنه|عاما))\.?"
)


def _aged(folded: str) -> str | None:
    for pattern, form in _AGE_FORMS:
        if match := pattern.fullmatch(folded):
            return _age_code(form, [int(number) for number in match.groups() if number])
    match = _ONE_AGE.fullmatch(folded)
    return f"Y{int(match[1])}" if match and int(match[1]) <= 120 else None


def _age_code(form: str, ages: list[int]) -> str | None:
    if any(age > 125 for age in ages):
        return None
    if form == "between":
        return f"Y{ages[0]}T{ages[1]}" if ages[0] < ages[1] else None
    return {
        "from": f"Y_GE{ages[0]}",
        "over": f"Y_GE{ages[0] + 1}",
        "under": f"Y_LT{ages[0]}",
        "upto": f"Y_LT{ages[0] + 1}",
    }[form]


def _worded(text: str, frame: re.Pattern[str], meaning: str) -> str | None:
    folded = plain(without_footnotes(text))
    for candidate in (folded, frame.sub("", folded)):
        known = " ".join(re.sub(r"[^\w]+", " ", candidate).split())
        if code := labels(meaning).get(known):
            return code
    return None
