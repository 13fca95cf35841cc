"""What a header's words say: an own role such as code, note or flag, or a dimension."""

from __future__ import annotations

import re

from ..statistics import plain

_OWN = (
    (
        "order",
        r"^(?:(?:sort ?)?order|index|no\.?|n°|nº|#|rank|rang|orden|ordre|serial(?: no\.?)?|s/n|م|مسلسل|الترتيب)$",
    ),
    (
        "note",
        r"^note[ _]|^anmerkung(?:en)?$|^bemerkung(?:en)?$|^obs\.?$|^observacoes$|^примечание|"
        r"^(?:foot ?)?notes?(?: (?:on|of|for|sur|de|about) .*)?$|"
        r"^remar(?:ks?|ques?)$|^notas?$|^comment(?:s|aires?)?$|^observaciones$|^ملاحظات$",
    ),
    ("type", r"type of data|data type|type de donnees|tipo (?:di |de )?dato|نوع البيانات"),
    (
        "flag",
        r"^(?:obs(?:ervation)?[_ ]?)?(?:flags?|status)(?: codes?)?(?:[._]label)?$|^statut(?: d'observation)?$|^estado$|"
        r"^estado de la observacion$",
    ),
    (
        "ignore",
        r"\b(?:lat|lon|long|latitude|longitude|round|assessmentround|month ?num|mes_num|num_mes|update[sd]?|"
        r"adm(?:in)? ?level|id|uuid|url|has hrp|in gho)\b|\+(?:id|level)$|^(?:http|src)",
    ),
)
_CODE = r"\b(?:codes?|codigos?|iso[ -]?[23]?|m49|p ?-?codes?|pcode)\b|_p?code$|^رمز|الرمز"
SURELY_AREAS = (
    r"countr|\bpays\b|\bpais|nationalit|nacionalidad|citizen|area|geo|البلد|بلد|الدوله|الجنسيه|staatsangehorig|"
    r"herkunftsland|zielland|\bpaese|cittadinanz|стран[аы]|гражданств"
)
_DIMENSIONS = (
    (
        "CITIZENSHIP",
        r"citizen|nationalit|nacionalidad|ciudadania|citoyennete|\bnat\b|الجنسيه|جنسيه|staatsangehorig|cidadania|"
        r"cittadinanz|nazionalita|гражданств|uyruk|vatandaslik|nationaliteit|medborgarskap|obywatelstw|cetatenie",
    ),
    (
        "COUNTERPART_AREA",
        r"origin|birth|sending|source country|\bfrom\b|depart|naissance|origen|nacimiento|provenance|procedencia|"
        r"partner|counterpart|المنشا|الميلاد|الاصل|\borig\b|\b(?:iso ?3?)?coo\b|herkunft|geburtsland|nascimento|origem|"
        r"procedencia|nascita|provenienza|рождени|происхожден|выбыти|dogum|menset|herkomst|geboorteland|fodelseland|"
        r"prev resid",
    ),
    (
        "REF_AREA",
        r"country|countries|destination|asylum|residence|reporting|\bgeo\b|reference area|ref[_ ]area|\bpays\b|"
        r"\bpais(?:es)?\b|destino|accueil|host|receiving|major area|territory|economy|البلد|الدوله|بلد|المقصد|"
        r"\bdest\b|\b(?:iso ?3?)?coa\b|\bland(?:er)?\b|\bstaat\b|zielland|\bpaese\b|\bpaesi\b|"
        r"\bstato\b|territori|стран[аы]|государств|\bulke|\bkraj\b|\btara\b|next resid|admin ?0|adm ?0",
    ),
    (
        "SEX",
        r"\bsex\b|\bsexe\b|\bsexo\b|gender|\bgenre\b|genero|الجنس|النوع|geschlecht|\bsesso\b|\bпол\b|cinsiyet|"
        r"geslacht|\bkon\b",
    ),
    (
        "AGE",
        r"\bage\b|\bages\b|age[ _]?group|\bedad\b|\bagegroup|العمر|الفيه العمريه|\balter\b|altersgruppe|"
        r"altersklasse|\bidades?\b|faixa etaria|grupo etario|\beta\b|classe di eta|возраст|\byas\b|leeftijd|\balder\b",
    ),
    (
        "TIME_PERIOD",
        r"\byears?\b|annees?|\bano\b|time|period|\bdate\b|fecha|quarter|trimestre|\bmonths?\b|\bmois\b|\bmes\b|"
        r"السنه|العام|الفتره|الشهر|\bjahre?\b|\bmonat|quartal|zeitraum|stichtag|berichtsjahr|\banno\b|\bmese\b|\bперио|"
        r"\bгод|\bмесяц|\bдата|\byil\b|\bperiodo|\bjaar\b|perioden|^ar$|\bdata\b(?! type)",
    ),
    (
        "REGION",
        r"\bregions?\b|province|district|governorate|adm ?\d|mantika|baladiya|muhalla|departement|departamento|"
        r"commune|wilaya|municip|المحافظه|الولايه|المنطقه|city|ciudad|ville|admin ?[1-4]|\badm[1-4]\b|"
        r"bundesland|landkreis|\bkreis\b|gemeinde|kanton|\bcomune\b|\bregione\b|provincia|comunidad autonoma|\buf\b|"
        r"municipio|регион|область|federal subject|\bil\b|voivod|judet|oblast|\bcounty\b|\bstate\b|suburb|\bcamp\b|"
        r"governorat|\blocation\b|entidad federativa|tumbon|upazila|\bworeda|\bzone\b|comisaria",
    ),
    (
        "EDUCATION",
        r"education|\beducacion|niveau d'instruction|التعليم|bildung|escolaridad|istruzione|titolo di studio|"
        r"образовани",
    ),
    ("OCCUPATION", r"occupation|profession|ocupacion|المهنه|\bberuf|ocupacao|professione"),
    ("REASON", r"\breasons?\b|motifs?\b|motivos?\b|purpose|السبب|\bgrund\b|aufenthaltszweck|\bmotivo\b|причин"),
)


def spoken(heading: str) -> str:
    """Return a header that a program wrote as words: `yearReportingDate`, `admin1_name`, `male.urban`."""
    parted = re.sub(r"(?<=[a-z]{2})(?=[A-Z][a-z])|(?<=[a-z]\d)(?=[A-Z][a-z])|(?<=[a-z])(?=ID\b)", " ", heading)
    parted = re.sub(r"(?<=\d)_(?=\d)", "-", parted)
    parted = re.sub(r"(?<=[a-z]{3})(?=(?:19|20)\d\d)|(?<=\d\d\d\d)(?=[a-z]{3})|(?<=-\d\d)(?=[a-z]{3})", " ", parted)
    return " ".join(re.sub(r"_|(?<=[^\W\d])\.(?=[^\W\d])", " ", parted).split())


def named_role(heading: str) -> str:
    """Return the role that a header names, its lowest level first; an empty text if it names none."""
    levels = heading.split(" › ")
    roles = (_named_role(level) for level in reversed(levels))
    return next((role for role in roles if role and not (role == "order" and len(levels) > 1)), "")


def _named_role(heading: str) -> str:
    text = plain(spoken(heading).replace("#", "# ").strip())
    for role, pattern in _OWN:
        if re.search(pattern, text) or re.search(pattern, plain(heading)):
            return role
    if re.search(_CODE, text):
        return "code"
    return named_dimension(text)


def named_dimension(text: str) -> str:
    """Return the dimension that a header names, two joined by `+` if it names two (`Sexe/Nationalité`)."""
    parts = [part for part in re.split(r"\s*[/\\|]\s*", text) if part]
    if len(parts) == 2:
        found = [_dimension(part) for part in parts]
        if all(found) and found[0] != found[1]:
            return "+".join(found) if "SEX" in found else found[0]
    return _dimension(text)


def _dimension(text: str) -> str:
    return next((name for name, pattern in _DIMENSIONS if re.search(pattern, plain(text))), "")
