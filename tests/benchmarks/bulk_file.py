"""The workbook of the bulk measurement: one tidy table, made once and kept in the temporary folder."""

from __future__ import annotations

import random
import tempfile
from pathlib import Path

import xlsxwriter

COUNTRIES = [
    "Algérie",
    "Argentine",
    "Bangladesh",
    "Belgique",
    "Bénin",
    "Brésil",
    "Cameroun",
    "Canada",
    "Chili",
    "Colombie",
    "Égypte",
    "Espagne",
    "Éthiopie",
    "France",
    "Gabon",
    "Géorgie",
    "Ghana",
    "Grèce",
    "Guatemala",
    "Haïti",
    "Inde",
    "Irlande",
    "Italie",
    "Japon",
    "Jordanie",
    "Kenya",
    "Liban",
    "Libye",
    "Mali",
    "Maroc",
    "Mauritanie",
    "Mexique",
    "Niger",
    "Nigéria",
    "Norvège",
    "Pakistan",
    "Pérou",
    "Philippines",
    "Portugal",
    "Sénégal",
    "Serbie",
    "Soudan",
    "Suède",
    "Suisse",
    "Tchad",
    "Togo",
    "Tunisie",
    "Turquie",
    "Ukraine",
    "Uruguay",
]
HEADER = (
    "Pays de destination",
    "Pays d’origine",
    "Sexe",
    "Groupe d’âge",
    "Année",
    "Effectif de migrants",
    "Statut",
    "Note",
    "Source",
)
SEXES = ("Femmes", "Hommes")
AGES = ("0-4", "5-9", "10-14", "15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49", "50-54", "55-59", "60+")
SOURCES = ("Recensement", "Enquête sur les ménages", "Registre de la population")
YEARS = range(2005, 2025)


def bulk_file(rows: int) -> Path:
    """Return a workbook of so many rows and nine columns with French names and shared strings, as Excel writes it."""
    path = Path(tempfile.gettempdir()) / f"gfmd-bulk-{rows}.xlsx"
    if not path.exists():
        part = path.with_suffix(".part")
        _write(part, rows)
        part.replace(path)
    return path


def _write(path: Path, rows: int) -> None:
    luck = random.Random(rows)
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Données")
    sheet.write_row(0, 0, HEADER)
    number = 0
    for year in YEARS:
        for destination in COUNTRIES:
            for origin in COUNTRIES:
                for sex in SEXES:
                    for age in AGES:
                        if destination == origin:
                            continue
                        number += 1
                        if number > rows:
                            book.close()
                            return
                        status = "e" if luck.random() < 0.1 else ""
                        note = "estimation" if status else ""
                        source = SOURCES[number % len(SOURCES)]
                        values = (destination, origin, sex, age, year, luck.randrange(1, 90_000), status, note, source)
                        sheet.write_row(number, 0, values)
    raise ValueError(rows)
