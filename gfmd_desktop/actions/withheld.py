"""The page of a package that tells its reader what stays behind, and why: HTML, in four languages, signed with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from html import escape

from gfmd_desktop.core import Sharing, Words
from gfmd_desktop.disclosure import What, Why, Withheld
from gfmd_desktop.templates import Template

from .levels import item_path

_STYLE = (
    "body{font-family:'Noto Sans','Noto Naskh Arabic',sans-serif;margin:2em auto;max-width:60em;line-height:1.5}"
    "table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.3em .6em;text-align:start;"
    "vertical-align:top}"
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def page_name(language: str) -> str:
    """Return the member of the page in a language."""
    return f"WITHHELD.{language}.html"


def withheld_page(
    language: str,
    withheld: Sequence[Withheld],
    *,
    audience: Sharing,
    office: str,
    day: date,
    templates: Sequence[Template],
) -> bytes:
    """Return the page. What may not be shared is not named where its name alone would tell: it is only counted."""
    words = Words(language)
    facts = {
        "office": office,
        "date": day.isoformat(),
        "audience": words.say(f"disclosure.level-{audience}"),
    }
    title = words.say("actions.withheld.title")
    said = words.say("actions.withheld.intro" if withheld else "actions.withheld.nothing", **facts)
    body = [f"<h1>{escape(title)}</h1>", f"<p>{escape(said)}</p>"]
    if withheld:
        body += [*_table(words, withheld, templates), f"<p>{escape(words.say('actions.withheld.end', **facts))}</p>"]
    direction = "rtl" if language == "ar" else "ltr"
    head = (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    return (head + "\n".join(body) + "\n</body>\n</html>\n").encode("utf-8")


def _table(words: Words, withheld: Sequence[Withheld], templates: Sequence[Template]) -> list[str]:
    headings = ("what", "name", "count", "level", "why")
    cells = "".join(f"<th>{escape(words.say(f'actions.withheld.{each}'))}</th>" for each in headings)
    lines = ["<table>", f"<tr>{cells}</tr>"]
    counted: Counter[tuple[str, ...]] = Counter()
    for each in withheld:
        counted[_row(words, each, templates)] += each.count
    for (what, name, level, why), count in counted.items():
        row = (what, name, str(count), level, why)
        lines.append("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>")
    return [*lines, "</table>"]


def _row(words: Words, each: Withheld, templates: Sequence[Template]) -> tuple[str, str, str, str]:
    return (
        words.say(f"disclosure.{each.what}"),
        _name(words, each, templates),
        words.say(f"disclosure.level-{each.level}"),
        words.say(f"disclosure.why-{each.why}"),
    )


def _name(words: Words, each: Withheld, templates: Sequence[Template]) -> str:
    """Return the name of what is withheld if the reader may know it: the questions and shared datasets."""
    if each.what is What.ANSWER:
        return _question(each.name, words.language, templates)
    if each.what is What.OBSERVATIONS or (each.what is What.SOURCE and each.why is Why.HOLDS_HIDDEN):
        return each.name
    return words.say("actions.withheld.unnamed")


def _question(path: str, language: str, templates: Sequence[Template]) -> str:
    """Return code and label of the question at a path, or the path where no template explains it."""
    for template in templates:
        found = template.find(item_path(path))
        if found is not None:
            return " ".join(part for part in (found.code, found.label(language)) if part)
    return path
