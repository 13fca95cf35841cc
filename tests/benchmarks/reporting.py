"""A report of some 60 pages against the same flowables built by ReportLab directly."""

from __future__ import annotations

import io
from datetime import date

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph as Plain
from reportlab.platypus import SimpleDocTemplate, Spacer
from reportlab.platypus import Table as PlainTable

from gfmd_desktop import reports
from gfmd_desktop.core import Sharing

from .measuring import compare, seconds

TEXT = "The number of residents born abroad rose over the period, and with it the share of women among them. " * 6
CHAPTERS, ROWS = 24, 60


def run() -> None:
    made = report()
    pages = reports.write_pdf(made, io.BytesIO())
    compare(
        f"a report of {pages} pages against ReportLab with the same paragraphs and tables",
        lambda: seconds(lambda: reports.write_pdf(made, io.BytesIO())),
        lambda: seconds(plain),
    )


def rows() -> list[list[str]]:
    return [[str(1960 + row), f"{row * 1234:,}", f"{row * 600:,}", f"{row * 634:,}"] for row in range(ROWS)]


def report() -> reports.Report:
    blocks: list[reports.Block] = []
    columns = tuple(
        reports.Column((reports.Run(title),), reports.Align.END if place else reports.Align.START)
        for place, title in enumerate(("Year", "Both sexes", "Women", "Men"))
    )
    body = tuple(tuple(reports.Cell((reports.Run(text),)) for text in row) for row in rows())
    for chapter in range(1, CHAPTERS + 1):
        blocks.append(reports.Heading(1, str(chapter), f"Chapter {chapter}"))
        blocks += [reports.Paragraph((reports.Run(TEXT),))] * 4
        blocks.append(reports.Table(columns, body, caption="Stocks"))
    return reports.Report(
        title="Report",
        subtitle="",
        country="Morocco",
        period="1990–2019",
        language="en",
        audience=Sharing.PUBLIC,
        office="Office",
        date=date(2026, 1, 1),
        document="",
        blocks=tuple(blocks),
        figures=(),
    )


def plain() -> None:
    style = getSampleStyleSheet()
    story = []
    for chapter in range(1, CHAPTERS + 1):
        story.append(Plain(f"Chapter {chapter}", style["Heading1"]))
        story += [Plain(TEXT, style["BodyText"]) for _ in range(4)]
        story += [PlainTable([["Year", "Both sexes", "Women", "Men"], *rows()], repeatRows=1), Spacer(1, 12)]
    SimpleDocTemplate(io.BytesIO()).multiBuild(story)
