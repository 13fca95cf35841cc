"""Sex and age as producers write them, in four languages, turned into SDMX codes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from .folding import plain, without_footnotes


def _spaced(word: str) -> str:
    return word if word.startswith("_") else word.replace("_", " ")


_SEX_WORDS = {
    "F": "f female females woman women girl girls femenino femenina mujer mujeres nina ninas femme femmes feminin feminine "
    "fille filles انثي اناث الاناث الانثي امراه نساء النساء المراه فتيات بنات migrantes_mujeres adult_women",
    "M": "m male males man men boy boys masculino masculina hombre hombres varon varones nino ninos homme hommes masculin "
    "garcon garcons ذكر ذكور الذكور الذكر رجل رجال الرجال فتيان اولاد adult_men",
    "_T": "total both_sexes both_sexes_combined both all_sexes t _t ambos_sexos ambos les_deux_sexes deux_sexes "
    "deux_sexes_confondus les_deux_sexes_confondus deux_sexes_reunis ensemble_des_deux_sexes tous_sexes toutes كلا_الجنسين "
    "الجنسين الجنسان كلا_الجنسان المجموع الاجمالي اجمالي hommes_et_femmes hombres_y_mujeres men_and_women "
    "male_and_female ذكور_واناث sexes_combined persons total_sexes los_dos_sexos",
    "_U": "unknown unspecified not_known sex_unknown inconnu non_specifie indetermine indefinido desconocido no_especificado "
    "no_indicado sin_especificar sexo_indeterminado غير_معروف غير_محدد غير_مبين not_currently_recorded not_recorded "
    "not_stated non_declare no_consta nd _u unkown",
    "_O": "other others diverse autre autres otro otros intersex non_binary nonbinary x _o اخر اخري",
}
_SEX = {_spaced(word): code for code, words in _SEX_WORDS.items() for word in words.split()}
_NO_SEX = frozenset("total both t _t persons ambos toutes المجموع الاجمالي اجمالي".split())
_SEX_FRAME = re.compile(r"^(?:sex|sexe|sexo|gender|genre|genero|الجنس|النوع)\s*[:=-]\s*")

_YEARS = r"(?:\s*(?:-?\s*(?:years?(?: (?:of age|olds?))?|yrs?|yr|yo|y|ans|annees|anos?(?: de edad)?|سنوات|سنه|عاما|عام|اعوام))?\.?"
_NUMBER = r"(\d{1,3})"
_OLD = r"(?:age|aged|ages|edad|ages? de|de|personas de|poblacion de|personnes de|agees? de|العمر|اعمار|من)?\s*:?\s*"
_AGE_FRAME = re.compile(
    r"^(?:age(?: group| class)?|groupe d'age|classe d'age|grupo de edad|edad|الفيه العمريه|العمر)\s*[:=-]\s*"
)
_AGE_FORMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(_OLD + pattern), form)
    for pattern, form in (
        (rf"{_NUMBER}\s*(?:-|to|a|hasta|al?|الي|حتي|/|and)\s*{_NUMBER}{_YEARS})?", "between"),
        (rf"(?:between|entre|بين)\s*{_NUMBER}\s*(?:and|et|y|و)\s*{_NUMBER}{_YEARS})?", "between"),
        (
            rf"{_NUMBER}{_YEARS})?\s*(?:\+|plus|and over|and above|and older|or over|or more|or older|and more|over|et plus|ou plus|"
            r"y mas|o mas|en adelante|y mayores|فاكثر|فما فوق|واكثر|وما فوق|او اكثر)",
            "from",
        ),
        (rf"(?:>=|≥)\s*{_NUMBER}{_YEARS})?", "from"),
        (rf"(?:over|above|more than|older than|plus de|mas de|mayores? de|اكثر من|فوق)\s*{_NUMBER}{_YEARS})?", "over"),
        (rf">\s*{_NUMBER}{_YEARS})?", "over"),
        (
            rf"(?:<|under|below|less than|younger than|moins de|menos de|menores? de|اقل من|دون|تحت)\s*{_NUMBER}{_YEARS})?",
            "under",
        ),
        (rf"(?:<=|≤|up to|jusqu'a|hasta|حتي)\s*{_NUMBER}{_YEARS})?", "upto"),
        (
            rf"{_NUMBER}{_YEARS})?\s*(?:and under|and younger|or younger|or less|and below|or under|et moins|ou moins|y menos|"
            r"o menos|فاقل|واقل|فما دون)",
            "upto",
        ),
    )
)
_AGE_WORDS = {
    "_T": "total all_ages all _t tous_ages tous_les_ages ensemble_des_ages ensemble todas_las_edades todas total_ages كل_الاعمار "
    "جميع_الاعمار المجموع الاجمالي اجمالي جميع_الفيات_العمريه",
    "_U": "unknown unknown_age age_unknown not_stated unspecified age_inconnu inconnu edad_desconocida desconocida "
    "no_especificada sin_especificar desconocido not_currently_recorded عمر_غير_معروف غير_معروف غير_محدد unkown _u",
    "Y_LT18": "minors minor children child mineurs mineur enfants enfant menores menor ninos ninas_y_ninos "
    "ninos_ninas_y_adolescentes قاصرون قصر القصر اطفال الاطفال طفل",
    "Y_GE18": "adults adult adultes adulte adultos adulto بالغون بالغين البالغون البالغين راشدون",
}
_AGES = {_spaced(word): code for code, words in _AGE_WORDS.items() for word in words.split()}
_CODE = re.compile(r"Y(?:\d{1,3}(?:T\d{1,3})?|_(?:GE|LT)\d{1,3})")


def recognise_sex(text: str) -> str | None:
    """Return the CL_SEX code (F, M, _T, _U, _O) that a label stands for; None when it names no sex."""
    return _worded(text, _SEX_FRAME, _SEX)


def find_sex(text: str) -> str | None:
    """Find the one sex that a heading speaks of among other words (`Total male population`); both sexes give _T."""
    spaced = re.sub(r"[^\w]+", " ", plain(without_footnotes(text))).split()
    folded = f" {' '.join(spaced)} "
    if any(f" {label} " in folded for label, code in _SEX.items() if code == "_T" and label not in _NO_SEX):
        return "_T"
    found = {code for label, code in _SEX.items() if code in "FM" and len(label) > 2 and f" {label} " in folded}
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
    folded = _DASHES.sub("-", _AGE_FRAME.sub("", plain(text)))
    return _aged(folded) or _worded(text, _AGE_FRAME, _AGES)


def age_bounds(code: str) -> tuple[int, int | None] | None:
    """Return the youngest and oldest age of an age code, None for no upper end; None for _T, _U and foreign codes."""
    if match := re.fullmatch(r"Y(\d{1,3})(?:T(\d{1,3}))?", code):
        return int(match[1]), int(match[2] or match[1])
    if match := re.fullmatch(r"Y_(GE|LT)(\d{1,3})", code):
        return (int(match[2]), None) if match[1] == "GE" else (0, int(match[2]) - 1)
    return None


_DASHES = re.compile("[‐-―−]")
_ONE_AGE = re.compile(
    rf"(?:age|aged|edad|age de)?\s*{_NUMBER}(?:\s*(?:years?(?: olds?)?|yrs?|ans|anos?|سنوات|سنه|عاما))\.?"
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


def _worded(text: str, frame: re.Pattern[str], words: Mapping[str, str]) -> str | None:
    folded = plain(without_footnotes(text))
    for candidate in (folded, frame.sub("", folded)):
        known = " ".join(re.sub(r"[^\w]+", " ", candidate).split())
        if known in words:
            return words[known]
    return None
