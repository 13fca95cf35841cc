"""Countries, regions and producers' groups: their codes, and which of them a label means."""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import zip_longest

from gfmd_desktop.core import LANGUAGES, resources

from .folding import fold, plain, without_footnotes


class AreaKind(StrEnum):
    """What an area is: only countries are added up; the rest is kept apart from them."""

    COUNTRY = "country"
    HISTORICAL = "historical"  # a state that no longer exists, such as Yugoslavia
    REGION = "region"  # of UN M49
    GROUP = "group"  # of a producer: income, development, economic unions
    RESIDUAL = "residual"  # total, other, unknown, stateless
    HEADING = "heading"  # a line that only introduces others


@dataclass(frozen=True, slots=True)
class Area:
    """One area: `code` as in observations (ISO 3166-1 alpha-3, M49 digits or the producer's), `m49` three digits."""

    code: str
    kind: AreaKind
    iso2: str
    m49: str
    desa: str
    eurostat: str
    names: tuple[tuple[str, str], ...]

    def name(self, language: str = "en") -> str:
        """Return the name in the language, in English when there is none."""
        names = dict(self.names)
        return names.get(language) or names["en"]

    @property
    def aggregate(self) -> bool:
        """Tell whether the area sums up others or introduces them: region, group, heading, total."""
        return self.kind in (AreaKind.REGION, AreaKind.GROUP, AreaKind.HEADING) or self.code == "_T"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An area that a person may mean: the known label most like the text, and how like it is (0 to 100)."""

    area: Area
    label: str
    score: float


class Areas:
    """Every known area, found by code or by label."""

    def __init__(
        self,
        areas: Iterable[Area],
        aliases: Iterable[tuple[str, str]],
        elsewhere: Callable[[], Mapping[str, frozenset[str]]] = dict,
    ) -> None:
        """Take areas, further names of them, and what reads those of all other languages once one is needed."""
        self._elsewhere = elsewhere
        self._areas = {area.code: area for area in areas}
        self._exact: dict[str, set[str]] = defaultdict(set)
        self._sorted: dict[str, set[str]] = defaultdict(set)
        self._joined: dict[str, set[str]] = defaultdict(set)
        self._labels: dict[str, str] = {}
        for area in self._areas.values():
            for _, name in area.names:
                self._learn(name, area.code)
        for alias, code in aliases:
            self._learn(alias, code)
        self._codes = {scheme: self._coded(scheme) for scheme in ("iso3", "iso2", "m49", "desa", "eurostat")}

    def __iter__(self) -> Iterator[Area]:
        """Go through the areas: countries, historical states, regions, groups, residuals."""
        return iter(self._areas.values())

    def __contains__(self, code: object) -> bool:
        return code in self._areas

    def get(self, code: str) -> Area | None:
        """Return the area that observations call by this code."""
        return self._areas.get(code)

    def name(self, code: str, language: str = "en") -> str:
        """Return the name of a code in a language; an unknown code stands for itself."""
        area = self._areas.get(code)
        return area.name(language) if area else code

    def is_country(self, code: str) -> bool:
        """Tell whether the code is that of a country, today's or a former one."""
        area = self._areas.get(code)
        return area is not None and area.kind in (AreaKind.COUNTRY, AreaKind.HISTORICAL)

    def is_aggregate(self, code: str) -> bool:
        """Tell whether the code is a region, a group or the total; unknown codes are not."""
        area = self._areas.get(code)
        return area is not None and area.aggregate

    def resolve(self, text: str, kinds: Collection[AreaKind] | None = None) -> Area | None:
        """Return the one area that a label means, of these kinds if given; None when unknown or ambiguous.

        Case, accents, punctuation, articles, footnote marks and the order of words do not matter; nothing is guessed.
        """
        found = self._found(text, kinds)
        if found is None and (bare := re.sub(r"(?<=[^\W\d_]{3})\d{1,2}$", "", text.strip())) != text.strip():
            # a footnote number stuck to a name: `France1`
            found = self._found(bare, (AreaKind.COUNTRY, AreaKind.RESIDUAL))
        return found or self._said_twice(text, kinds)

    def _said_twice(self, text: str, kinds: Collection[AreaKind] | None) -> Area | None:
        """Return the area of a name with another of its names in brackets: `Sri Lanka (Ceylon)`."""
        if not (match := _BRACKETED.fullmatch(text.strip())):
            return None
        names = [self._found(name, kinds) for name in match.groups()]
        return names[0] if names[0] is not None and names[0] is names[1] else None

    def resolve_code(self, code: object, scheme: str = "") -> Area | None:
        """Return the area of a code (text, int or Decimal) in a scheme: iso3, iso2, m49, desa or eurostat.

        Without a scheme all of them must agree. DESA is M49 with UN DESA's own numbers for groups (900 is the world).
        """
        text = _code_text(code)
        schemes = (scheme,) if scheme else tuple(self._codes)
        found = {
            self._codes[name][key] for name in schemes for key in _code_keys(text, name) if key in self._codes[name]
        }
        return self._areas[found.pop()] if len(found) == 1 else None

    def resolve_axis(
        self, labels: Iterable[str], codes: Iterable[object] = (), scheme: str = ""
    ) -> tuple[Area | None, ...]:
        """Return the areas of the labels of one axis, with their codes beside them if there are any.

        A code decides; a label that may mean two areas (`Congo`, `Micronesia`) means the one that no other label does.
        """
        texts = tuple(labels)
        found = [
            (self.resolve_code(code, scheme) if code not in (None, "") else None) or self.resolve(text)
            for text, code in zip_longest(texts, tuple(codes)[: len(texts)], fillvalue="")
        ]
        taken = {area.code for area in found if area}
        return tuple(area or self._left(text, taken) for area, text in zip(found, texts, strict=True))

    def candidates(self, text: str) -> tuple[Area, ...]:
        """Return every area that the label names, two or more when it is ambiguous."""
        key = name_key(text)
        known = self._exact.get(key) or self._sorted.get(_in_order(key)) or self._joined.get(_join(text))
        codes = known or self._elsewhere().get(key, frozenset())
        return tuple(self._areas[code] for code in sorted(codes))

    def suggest(self, text: str, limit: int = 5) -> list[Suggestion]:
        """Propose areas whose labels look like the text, best first, one label each; never to be taken silently."""
        from rapidfuzz import fuzz, process

        key = fold(text)
        best: dict[str, Suggestion] = {}
        for label, score, _ in process.extract(key, self._exact.keys(), scorer=fuzz.token_sort_ratio, limit=limit * 8):
            for code in sorted(self._exact[label]):
                best.setdefault(code, Suggestion(self._areas[code], self._labels[label], round(score, 1)))
        return [suggestion for suggestion in best.values() if suggestion.score >= 60][:limit]

    def _found(self, text: str, kinds: Collection[AreaKind] | None) -> Area | None:
        found = [area for area in self.candidates(text) if kinds is None or area.kind in kinds]
        return found[0] if len(found) == 1 else None

    def _left(self, text: str, taken: Collection[str]) -> Area | None:
        candidates = self.candidates(text)
        left = [area for area in candidates if area.code not in taken]
        return left[0] if len(left) == 1 and len(candidates) > 1 else None

    def _learn(self, label: str, code: str) -> None:
        key = name_key(label)
        if key:
            self._exact[key].add(code)
            self._sorted[_in_order(key)].add(code)
            self._joined[_join(label)].add(code)
            self._labels.setdefault(key, label)

    def _coded(self, scheme: str) -> dict[str, str]:
        codes: dict[str, str] = {}
        for area in self._areas.values():
            if scheme == "iso3":
                codes |= {area.code: area.code} if self.is_country(area.code) else {}
            else:
                codes |= dict.fromkeys(getattr(area, scheme).split(), area.code)
        if scheme == "eurostat":
            codes |= {"GR": "GRC", "GB": "GBR", "TOTAL": "_T", "UNK": "_U", "STLS": "XXA", "WORLD": "001"}
            codes |= {"OTHER": "_O", "XK": "XKX", "TW": "TWN", "EXT_EU27_2020": "NEU", "NEU27_2020": "NEU"}
            codes |= {"NEU27_2020_FOR": "NEU", "NEU28": "NEU", "EXT_EU28": "NEU", "EU27_2020_FOR": "EU27_FOR"}
            codes |= _CONTINENTS
        elif scheme == "iso3":
            codes |= _BANKS | {"W": "001", "WLD": "001", "UNK": "_U", "UKN": "_U", "STA": "XXA", "XXA": "XXA"}
        return codes


@cache
def areas() -> Areas:
    """Return the areas that ship with the program."""
    return Areas(read_areas(), read_aliases(), _names_elsewhere)


def read_aliases() -> Iterator[tuple[str, str]]:
    """Yield further names of areas with their codes."""
    return ((row["alias"], row["code"]) for row in _rows("area-aliases.csv"))


@cache
def _names_elsewhere() -> Mapping[str, frozenset[str]]:
    """Return codes by names in the languages of the world beyond the program's four, read when first needed."""
    return {row["name"]: frozenset(row["codes"].split()) for row in _rows("area-names.csv")}


def looks_aggregate(text: str) -> bool:
    """Tell whether a label that no area matches speaks like an aggregate: `Eastern Libya total`, `Other Europe`."""
    return bool(_AGGREGATE.search(plain(without_footnotes(text))))


_AGGREGATE = re.compile(
    r"(?<!\w)(?:sub-?total|grand total|totale?s?|totaux|all|world|monde|mundo|regions?|regiones|"
    r"income|revenus?|ingresos?|"
    r"developed|developing|countries|pays|paises|others?|autres?|otr[oa]s?|unions?|rest of|reste|resto|"
    r"continents?|groups?|"
    r"africas?|afrique|americas?|amerique|asia|asie|europe|europa|european|oceania|oceanie|"
    r"middle east|moyen-orient|eu|ue|"
    r"ensemble|somme|sum|suma)(?!\w)|(?<!\w)(?:ال)?(?:مجموع|اجمالي|مناطق|منطقه|بلدان|دول|عالم|اخري|اقليم)(?!\w)"
)
_BANKS = {  # codes of the World Bank that are no ISO codes
    "AFE": "WB_AFE", "AFW": "WB_AFW", "ARB": "ARB", "CEB": "WB_CEB", "CSS": "WB_CSS", "EAP": "WB_EAP", "EAR": "WB_EAR",
    "EAS": "WB_EAS", "ECA": "WB_ECA", "ECS": "WB_ECS", "EMU": "EA20", "EUU": "EU27_2020", "FCS": "WB_FCS",
    "HIC": "1503", "HPC": "WB_HPC", "IBD": "WB_IBD", "IBT": "WB_IBT", "IDA": "WB_IDA", "IDB": "WB_IDB", "IDX": "WB_IDX",
    "INX": "1518", "LAC": "WB_LAC", "LCN": "WB_LCN", "LDC": "199", "LIC": "1500", "LMC": "1501", "LMY": "WB_LMY",
    "LTE": "WB_LTE", "MEA": "WB_MEA", "MIC": "1517", "MNA": "WB_MNA", "NAC": "WB_NAC", "OED": "OECD", "OSS": "WB_OSS",
    "PRE": "WB_PRE", "PSS": "WB_PSS", "PST": "WB_PST", "SAS": "WB_SAS", "SSA": "WB_SSA", "SSF": "WB_SSF",
    "SST": "WB_SST", "TEA": "WB_TEA", "TEC": "WB_TEC", "TLA": "WB_TLA", "TMN": "WB_TMN", "TSA": "WB_TSA",
    "TSS": "WB_TSS", "UMC": "1502", "MEN": "WB_MEA", "KOS": "XKX", "ROM": "ROU", "ZAR": "COD", "TMP": "TLS",
    "WBG": "PSE", "ADO": "AND", "IMY": "IMN",
}  # fmt: skip
_CONTINENTS = {
    "AFR": "002", "AFR_N": "015", "AFR_E": "014", "AFR_C": "017", "AFR_W": "011", "AFR_S": "018",
    "AME": "019", "AME_N": "021", "AME_C": "013", "AME_CRB": "029", "AME_S": "005", "AME_LAT": "419",
    "ASI": "142", "ASI_W": "145", "ASI_C": "143", "ASI_S": "034", "ASI_SE": "035", "ASI_E": "030", "OCE": "009",
    "ITTOT": "ITA",
}  # fmt: skip
_BRACKETED = re.compile(r"([^()]{3,})\(([^()]{3,})\)")
_SHORT = {
    "rep": "republic",
    "republique": "republic",
    "republica": "republic",
    "dem": "democratic",
    "st": "saint",
    "is": "island",
    "islands": "island",
}


def name_key(text: str) -> str:
    """Return what of a name decides which area it means."""
    return " ".join(_SHORT.get(word, word) for word in fold(text).split())


def _in_order(key: str) -> str:
    return " ".join(sorted(key.split()))


def _join(text: str) -> str:
    return re.sub(r"[\W_]+", "", plain(without_footnotes(text)))


def _code_text(code: object) -> str:
    if isinstance(code, Decimal | int | float) and not isinstance(code, bool):
        number = Decimal(code)
        return str(int(number)) if number.is_finite() and 0 <= number < 10**6 and number == int(number) else ""
    return re.sub(r"\.0+$", "", str(code).strip().upper()) if isinstance(code, str) else ""


def _code_keys(text: str, scheme: str) -> tuple[str, ...]:
    if scheme not in ("m49", "desa"):
        return (text,)
    if not text.isdecimal():
        return ()
    return (str(int(text)),) if scheme == "desa" else (str(int(text)).zfill(3),)


def read_areas() -> Iterator[Area]:
    """Yield the areas of the program with their names in its four languages."""
    for row in _rows("areas.csv"):
        names = tuple((language, row[f"name_{language}"]) for language in LANGUAGES)
        kind = AreaKind(row["kind"])
        yield Area(row["code"], kind, row["iso2"], row["m49"], row["desa"], row["eurostat"], names)


def _rows(name: str) -> Iterator[Mapping[str, str]]:
    return csv.DictReader(io.StringIO(resources.text(f"statistics/{name}")))
