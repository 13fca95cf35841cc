"""A small template, a narrative in four languages and statistics with 500 partner countries."""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from gfmd_desktop.core import Dataset, Meta, Observation, ObservationKey, Sharing, Source, Words
from gfmd_desktop.documents import DocumentState
from gfmd_desktop.reports import Report, Sourced, build, write_pdf
from gfmd_desktop.templates import Template, load

DAY = date(2026, 11, 22)
SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
LANGUAGES = {"en": "English", "fr": "Français", "ar": "العربية", "es": "Español"}
LABELS = {
    "part": (
        "Part 1. Migration at a glance",
        "Partie 1. La migration en bref",
        "الجزء 1. الهجرة في لمحة",
        "Parte 1. La migración",
    ),
    "section": ("1.4 Stocks and flows", "1.4 Effectifs et flux", "1.4 الأرصدة والتدفقات", "1.4 Efectivos y flujos"),
    "A1": ("Which year does it start?", "Quelle année de début ?", "ما سنة البداية؟", "¿Qué año empieza?"),
    "A2": ("Summarise the history.", "Résumez l’histoire.", "لخّص تاريخ الهجرة.", "Resuma la historia."),
    "A3": ("Stock of migrants", "Effectif de migrants", "رصيد المهاجرين", "Población migrante"),
    "A4": ("Plans kept inside", "Projets internes", "خطط داخلية", "Planes internos"),
    "A5": ("Who leads?", "Qui pilote ?", "من يقود؟", "¿Quién dirige?"),
    "A6": ("Agreements", "Accords", "الاتفاقات", "Acuerdos"),
    "A6_name": ("Agreement", "Accord", "الاتفاق", "Acuerdo"),
    "A6_count": ("Workers", "Travailleurs", "العمال", "Trabajadores"),
    "A7": ("Next census", "Prochain recensement", "التعداد المقبل", "Próximo censo"),
    "A8": ("Remittances", "Envois de fonds", "التحويلات", "Remesas"),
}
ROWS = (
    ("begin_group", "part", "", ""),
    ("begin_group", "section", "", ""),
    ("integer", "A1", "", "item=P1.4.01"),
    ("text", "A2", "multiline", "item=P1.4.02 kind=narrative"),
    ("text", "A3", "gfmd-indicator-table", "item=P1.4.03 indicators=STK01 disaggregation=SEX"),
    ("text", "A4", "multiline", "item=P1.4.04 sharing=internal"),
    ("select_one leads", "A5", "", "item=P1.4.05"),
    ("begin_repeat", "A6", "", "item=P1.4.06"),
    ("text", "A6_name", "", ""),
    ("integer", "A6_count", "", ""),
    ("end_repeat", "A6", "", ""),
    ("date", "A7", "", "item=P1.4.07"),
    ("text", "A8", "gfmd-indicator-table", "item=P1.4.08 indicators=REM01"),
    ("end_group", "section", "", ""),
    ("end_group", "part", "", ""),
)
NARRATIVES = {
    "A2": "Residents born abroad rose to **{{STK01 TIME_PERIOD=2019}}** in 2019, of whom "
    "{{STK01 TIME_PERIOD=2019 SEX=F}} were women; "
    "the change since 2015 was {{change(STK01 TIME_PERIOD=2019, STK01 TIME_PERIOD=2015) | percent 1}}.\n\n"
    "- first *point*\n- second, see [IOM](https://www.iom.int)\n\n> A remark set apart.",
    "A2@fr": "Les résidents nés à l’étranger étaient **{{STK01 TIME_PERIOD=2019}}** en 2019, dont "
    "{{STK01 TIME_PERIOD=2019 SEX=F}} femmes.",
    "A2@ar": "بلغ عدد المقيمين المولودين في الخارج **{{STK01 TIME_PERIOD=2019}}** في عام 2019، منهم "
    "{{STK01 TIME_PERIOD=2019 SEX=F}} من النساء، وفقاً لمكتب الصرف (Office des Changes).",
    "A2@es": "Los residentes nacidos en el extranjero eran **{{STK01 TIME_PERIOD=2019}}** en 2019.",
}
ROW = "01900000-0000-7000-8000-000000000001"


@dataclass
class Figures:
    """Observations in memory, as the store would find them."""

    known: list[Sourced] = field(default_factory=list)

    def find(self, key: ObservationKey) -> Sourced | None:
        return next((one for one in self.known if one.observation.key == key), None)

    def series(self, indicator: str, area: str) -> list[Sourced]:
        return [one for one in self.known if one.observation[:2] == (indicator, area)]


def dataset(sharing: Sharing = Sharing.PUBLIC) -> Dataset:
    return Dataset(
        id="d1", office="o", author="statistician", imported_at="2026-11-22T10:00:00Z", title="Migrant stock 2019",
        publisher="UN DESA", vintage="2019 revision", licence="CC BY 3.0 IGO", source=SHA, sheet="Table 1", recipe={},
        observations=3, digest="d", sharing=sharing,
    )  # fmt: skip


def stock(year: int, value: str, sex: str = "_T", *, row: int = 99, column: int = 6, **more: str) -> Observation:
    return Observation(
        "STK01", "MAR", str(year), Decimal(value), sex=sex, unit_measure="PS", text=value, dataset="d1",
        sheet="Table 1", row=row, column=column, **more,
    )  # fmt: skip


def sourced(observation: Observation, sharing: Sharing = Sharing.PUBLIC) -> Sourced:
    source = Source(SHA, "undesa_migrant_stock_total_2019.xlsx", 1, "application/xlsx", "")
    return Sourced(observation, dataset(sharing), source)


def statistics() -> Figures:
    found = []
    for place, (year, total) in enumerate(((2000, 53034), (2010, 70909), (2015, 92424), (2019, 98574))):
        for sex, number in (("_T", total), ("M", total // 2), ("F", total - total // 2)):
            found.append(sourced(stock(year, str(number), sex, column=6 + place)))
    for row in range(500):
        partner = f"{chr(65 + row // 26 % 26)}{chr(65 + row % 26)}Z"
        observation = Observation(
            "REM01", "MAR", "2017", Decimal(f"{5000 - row}.25"), counterpart_area=partner, unit_measure="USD",
            unit_mult=6,            text=f"{5000 - row}.25", dataset="d1", sheet="Matrix", row=row + 2, column=4,
        )  # fmt: skip
        found.append(sourced(observation))
    return Figures(found)


def answers() -> dict[str, object]:
    return {
        **NARRATIVES, "A1": 1990, "A4": "Secret plan.", "A5": "ministry", "A7": {"na": "not-collected", "note": "2030"},
        f"A6/{ROW}": {"row": True, "order": "a"}, f"A6/{ROW}/A6_name": "Agreement with Spain",
        f"A6/{ROW}/A6_count": 1250,
    }  # fmt: skip


def document(more: dict[str, object] | None = None, *, conflicts: tuple = ()) -> DocumentState:
    meta = {
        Meta.TITLE: "Migration profile of Morocco", Meta.COUNTRY: "MAR", Meta.PERIOD: {"from": "2000", "to": "2019"},
        Meta.LANGUAGE: "en", Meta.SHARING: "public", Meta.REVIEW: "draft",
    }  # fmt: skip
    return DocumentState(
        "0190c2a4-7b1e-7d3c-9c55-3f1a2b4c5d6e", meta, {**answers(), **(more or {})}, conflicts=conflicts
    )


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    folder = tmp_path_factory.mktemp("template")
    labels = [f"label::{name} ({tag})" for tag, name in LANGUAGES.items()]
    extension = ("item", "kind", "indicators", "disaggregation", "sharing")
    survey = [["type", "name", *labels, "appearance", "required", *(f"bind::gfmd:{name}" for name in extension)]]
    for kind, name, appearance, given in ROWS:
        values = dict(pair.split("=") for pair in given.split())
        required = "yes" if values.get("item") and not kind.startswith(("begin", "end")) else ""
        own = [values.get(column, "") for column in extension]
        survey.append([kind, name, *LABELS[name], appearance, required, *own])
    choices = [
        ["list_name", "name", *labels],
        ["leads", "ministry", "The ministry", "Le ministère", "الوزارة", "El ministerio"],
    ]
    settings = [
        ["form_title", "form_id", "version", "namespaces"],
        ["Small profile", "small", "1", 'gfmd="https://gfmd-desktop.org/xlsform"'],
    ]
    for name, rows in (("survey", survey), ("choices", choices), ("settings", settings)):
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(rows)
    loaded = load(folder)
    assert loaded.template is not None, loaded.findings
    return loaded.template


@pytest.fixture(scope="session")
def make(template: Template) -> Callable[..., Report]:
    def made(
        language: str = "en",
        *,
        state: DocumentState | None = None,
        figures: Figures | None = None,
        audience: Sharing = Sharing.PUBLIC,
    ) -> Report:
        return build(
            template, state or document(), figures or statistics(), Words(language),
            office="Office for Migration Statistics",            day=DAY, audience=audience,
        )  # fmt: skip

    return made


@pytest.fixture(scope="session")
def printed(make: Callable[..., Report], tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return the PDF of the sample report in a language; made once."""
    folder = tmp_path_factory.mktemp("printed")

    def path(language: str) -> Path:
        target = folder / f"{language}.pdf"
        if not target.exists():
            target.write_bytes(pdf_bytes(make(language)))
        return target

    return path


def pdf_bytes(report: Report) -> bytes:
    stream = io.BytesIO()
    write_pdf(report, stream)
    return stream.getvalue()
