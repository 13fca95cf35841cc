"""Facts of a dataset from what stands around its tables: title, publisher, vintage, licence, notes, period, country."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ..sheets import Workbook
from ..statistics import find_periods, find_vintage, plain, recognise_indicator
from .axes import footnote_mark
from .grid import Grid
from .labels import label_text

_LICENCES = (
    (r"CC[ -]BY(?:-(?:NC|SA|ND))*(?:[ -]\d(?:\.\d)?)?(?: IGO)?", ""),
    (r"creative commons attribution[^.;\n]{0,40}", ""),
    (r"open government licence(?: v?\d(?:\.\d)?)?", ""),
    (r"licence ouverte(?: ?/ ?open licence)?[^.;\n]{0,20}", ""),
    (r"public domain|domaine public|dominio público", ""),
    (r"crown copyright[^.;\n]{0,12}", ""),
    (r"©[^.;\n]{0,80}|copyright[^.;\n]{0,80}", ""),
)
_PUBLISHERS = (
    ("World Bank", r"world bank|world development indicators|knomad|banque mondiale|banco mundial|remittance prices"),
    ("Eurostat", r"eurostat|\bestat\b|\bmigr (?:imm|emi|pop|asy|res|eip|acq)"),
    ("International Organization for Migration (IOM)", r"international organization for migration|\biom\b|\bdtm\b"),
    ("UNICEF", r"\bunicef\b"),
    ("UNHCR", r"\bunhcr\b|high commissioner for refugees"),
    ("Office fédéral de la statistique (Suisse)", r"© ?ofs|office federal de la statistique"),
    ("Home Office (United Kingdom)", r"home ?office"),
    ("Migración Colombia", r"migracion[ _]colombia"),
    ("OECD", r"\boecd\b|\bocde\b"),
    ("ILO", r"\bilostat\b|international labour organi[sz]ation"),
)
_FURNITURE = (
    r"^(?:copyright|©|suggested citation|workbook:|source|contact|email|e-mail|last update|next update|press|open in|"
    r"united nations high commissioner|extracted from|date extracted|data source|last updated|royaume|"
    r"haut[- ]commissariat|institut[oe]? na[ct]ional|"
    r"[a-z ]{0,30}(?:bureau of statistics|central bureau|statistical office)|"
    r"unidades|unites?\s*:|unit\s*:|instituto|recensement general|"
    r"data extracted|published|to navigate|note|table of contents|back to|return to|responsible)"
)
_UNITED_NATIONS = ("united nations", "nations unies", "naciones unidas", "الأمم المتحدة")
_OF_NOTES = r"^(?:foot ?)?notes?$|^notas?$|^ملاحظات$|^metadata$|^metadonnees$"
_TOP = 30  # rows at the top of a sheet where a file says what period it is about
_STATING = (
    r"(?:reference |reporting |data collection |survey )?(?:period|periode|periodo|date|year|annee|ano)"
    r"(?: of reference| de reference| de referencia)?|الفتره(?: المرجعيه)?|فتره الاسناد|السنه|سنه الاسناد"
)
_SHORTEST, _LONGEST = 15, 300  # letters of a title, where nothing else tells one
_LETTER_NOTE = re.compile(r"^([A-Z]{1,2}|[-–—])\s+([A-Z][^.]{5,}\.?)$")  # `D Data withheld to limit disclosure.`
_MARKED_NOTE = re.compile(r"^[(\[]?(\d{1,2}|[a-z]|\*{1,3})[)\]/.:]\s*(\S.*)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Facts:
    """What the text around a table tells; `footnotes` by mark, `periods` those of the title alone."""

    title: str = ""
    publisher: str = ""
    vintage: str = ""
    licence: str = ""
    notes: tuple[str, ...] = ()
    footnotes: Mapping[str, str] = field(default_factory=dict)
    periods: tuple[str, ...] = ()
    work: str = ""


def facts_of(workbook: Workbook, around: Sequence[str], below: Sequence[str], elsewhere: Sequence[str]) -> Facts:
    """Return the facts from the texts above a table, those below it, and those of sheets without tables."""
    everything = [*around, *below, *elsewhere]
    title = _title(around) or _title(elsewhere)
    vintage = next((found for text in everything if (found := _vintage(text))), "")
    own = [*around, *below]
    return Facts(
        title,
        _publisher(own, elsewhere, workbook.name),
        _restored(vintage, everything),
        _licence(own) or _licence(elsewhere),
        tuple(dict.fromkeys([*(text for text in around if text != title), *below])),
        footnotes([*below, *elsewhere]),
        tuple(period.time_period for period in find_periods(title)),
        _cited(everything),
    )


def _vintage(text: str) -> str:
    """Return the edition that a text names; `Rev.2019` at the end of a database's name is one too."""
    if re.match(r"next|prochaine|proxima", plain(text)):
        return ""
    if published := re.match(r"(?:published|publié le|publicado)\s*:?\s*(.{4,30}\d{4})$", text, re.IGNORECASE):
        return published[1]
    found = re.search(r"\brev\.?\s?((?:19|20)\d\d)\b", text, re.IGNORECASE)
    return find_vintage(text) or (found[0] if found else "")


def _cited(texts: Iterable[str]) -> str:
    """Return the title of the work that a citation names: `… (2019). International Migrant Stock 2019 (…`."""
    for text in texts:
        found = re.search(
            r"(?:citation|cite|citer|citar|citación)\b.*?\((?:19|20)\d\d[a-z]?\)[.,:]\s*([^.()]{8,})",
            text,
            re.IGNORECASE,
        )
        if found:
            return found[1].strip()
    return ""


def _title(texts: Iterable[str]) -> str:
    """Return the text that names the table: one that counts it (`Table 1 - …`), else the longest other one."""
    bare = [
        re.sub(r"^(?:dataset|title|titre|título|indicator)\s*:\s*", "", text, flags=re.IGNORECASE) for text in texts
    ]
    bare = [_with_next(text, bare[at + 1 :]) for at, text in enumerate(bare)]
    kept = [text for text in bare if not re.search(_FURNITURE, plain(text)) and len(text) > 3]
    counted = [text for text in kept if re.match(r"(?:table|tableau|cuadro|tabla|الجدول|جدول)\s*\w", plain(text))]
    titles = [text for text in kept if len(text) <= _LONGEST and not _MARKED_NOTE.match(text)]
    pool = counted or [text for text in titles if recognise_indicator(text)]
    pool = pool or [text for text in titles if len(text) >= _SHORTEST]
    return max(pool, key=len, default="")


def _with_next(text: str, after: Sequence[str]) -> str:
    """Return a number of a table that stands alone with the title in the row below: `TABLE 3.`."""
    alone = re.fullmatch(
        r"(?:table|tableau|cuadro|tabla|tabelle|tabela|tavola|таблица|الجدول|جدول)\s*[\w.-]+", plain(text)
    )
    return f"{text} {after[0]}" if alone and after else text


def _publisher(own: Sequence[str], elsewhere: Sequence[str], name: str) -> str:
    for texts in (own, elsewhere):
        lines = [text for text in texts if len(text) < 80]
        for at, text in enumerate(lines):
            if plain(text) in {plain(name) for name in _UNITED_NATIONS}:
                parts = [line for line in lines[at : at + 3] if not re.search(_FURNITURE + r"|^table|\d", plain(line))]
                return ", ".join(parts)
    for texts in (own, elsewhere, [name.replace("_", " ")]):
        told = " ".join(plain(text) for text in texts)
        for publisher, pattern in _PUBLISHERS:
            if re.search(pattern, told):
                return publisher
    return ""


def _licence(texts: Iterable[str]) -> str:
    told = list(texts)
    for pattern, _ in _LICENCES:
        for text in told:
            if found := re.search(pattern, text, re.IGNORECASE):
                return found[0].strip(" ,:-")
    return ""


def _restored(vintage: str, texts: Iterable[str]) -> str:
    """Give an edition back the letters that its text has."""
    for text in texts:
        at = text.lower().find(vintage)
        if vintage and at >= 0:
            return text[at : at + len(vintage)]
    return vintage


def footnotes(texts: Iterable[str]) -> dict[str, str]:
    """Return footnotes by their mark: `(4) The estimates …`, `2)  Attribuée …`."""
    found: dict[str, str] = {}
    for text in texts:
        if match := _MARKED_NOTE.match(text.strip()) or _LETTER_NOTE.match(text.strip()):
            found.setdefault(match[1].lower(), " ".join(match[2].split()))
    return found


class Stated(NamedTuple):
    """A period that a line of its own says for the whole file: `Period | August-September 2024`."""

    period: str
    text: str


def stated_period(grids: Iterable[Grid]) -> Stated | None:
    """Return the period that one line near the top of a sheet states, the first of them; None when no line does."""
    for grid in grids:
        for cells in list(grid.cells.values())[:_TOP]:
            texts = [label_text(cell) for _, cell in sorted(cells.items())]
            if len(texts) == 2 and re.fullmatch(_STATING, plain(texts[0]).strip(" :.")):
                found = find_periods(texts[1])
                if len(found) == 1:
                    return Stated(found[0].time_period, f"{texts[0]} {texts[1]}"[:80])
    return None


def is_notes_sheet(name: str) -> bool:
    """Tell whether a sheet's name says that it holds notes."""
    return bool(re.search(_OF_NOTES, plain(name)))


def lines(grid: Grid) -> list[str]:
    """Return a sheet's rows as texts, the cells of each joined by a blank."""
    return [" ".join(" ".join(cell.text.split()) for _, cell in sorted(row.items())) for row in grid.cells.values()]


def footnote_of(text: str, found: Mapping[str, str]) -> str:
    """Return the footnote that the mark at a label's end points to."""
    return found.get(footnote_mark(text)[1].lower(), "")
