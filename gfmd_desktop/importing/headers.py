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
        r"^(?:foot ?)?notes?(?: (?:on|of|for|sur|de|about) .*)?$|"
        r"^remar(?:ks?|ques?)$|^notas?$|^comment(?:s|aires?)?$|^observaciones$|^ملاحظات$",
    ),
    ("type", r"type of data|data type|type de donnees|tipo de datos?|نوع البيانات"),
    (
        "flag",
        r"^(?:obs(?:ervation)?[_ ]?)?(?:flags?|status)(?: codes?)?(?:[._]label)?$|^statut(?: d'observation)?$|^estado$|"
        r"^estado de la observacion$",
    ),
    ("ignore", r"\b(?:lat|lon|long|latitude|longitude|round|assessmentround|month ?num|mes_num|num_mes|update[sd]?)\b"),
)
_CODE = r"\b(?:codes?|codigos?|iso[ -]?[23]?|m49|p ?-?codes?|pcode)\b|_p?code$|^رمز|الرمز"
SURELY_AREAS = r"countr|\bpays\b|\bpais|nationalit|nacionalidad|citizen|area|geo|البلد|بلد|الدوله|الجنسيه"
_DIMENSIONS = (
    ("CITIZENSHIP", r"citizen|nationalit|nacionalidad|ciudadania|citoyennete|\bnat\b|الجنسيه|جنسيه"),
    (
        "COUNTERPART_AREA",
        r"origin|birth|sending|source country|\bfrom\b|depart|naissance|origen|nacimiento|provenance|procedencia|"
        r"partner|counterpart|المنشا|الميلاد|الاصل",
    ),
    (
        "REF_AREA",
        r"country|countries|destination|asylum|residence|reporting|\bgeo\b|reference area|ref[_ ]area|\bpays\b|"
        r"\bpais(?:es)?\b|destino|accueil|host|receiving|major area|territory|economy|البلد|الدوله|بلد|المقصد",
    ),
    ("SEX", r"\bsex\b|\bsexe\b|\bsexo\b|gender|\bgenre\b|genero|الجنس|النوع"),
    ("AGE", r"\bage\b|\bages\b|age[ _]?group|\bedad\b|\bagegroup|العمر|الفيه العمريه"),
    (
        "TIME_PERIOD",
        r"\byears?\b|annees?|\bano\b|time|period|\bdate\b|fecha|quarter|trimestre|\bmonths?\b|\bmois\b|\bmes\b|"
        r"السنه|العام|الفتره|الشهر",
    ),
    (
        "REGION",
        r"\bregions?\b|province|district|governorate|adm ?\d|mantika|baladiya|muhalla|departement|departamento|"
        r"commune|wilaya|municip|المحافظه|الولايه|المنطقه|city|ciudad|ville",
    ),
    ("EDUCATION", r"education|\beducacion|niveau d'instruction|التعليم"),
    ("OCCUPATION", r"occupation|profession|ocupacion|المهنه"),
    ("REASON", r"\breasons?\b|motifs?\b|motivos?\b|purpose|السبب"),
)


def named_role(heading: str) -> str:
    """Return the role that a header names, its lowest level first; an empty text if it names none."""
    levels = heading.split(" › ")
    roles = (_named_role(level) for level in reversed(levels))
    return next((role for role in roles if role and not (role == "order" and len(levels) > 1)), "")


def _named_role(heading: str) -> str:
    text = plain(heading.replace("_", " ").replace("#", "# ").strip())
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
