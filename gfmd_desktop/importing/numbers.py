"""Numbers that a sheet holds as text: spaces, points and commas as a person types them, in western or Arabic digits."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal

from ..sheets import Cell, Kind

_BLANKS = re.compile("[\\s\u00a0\u2007\u2009\u202f'’٬]")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_GROUPED = {
    ".": re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\d+,\d{1,2}|\d+,\d{4,}"),
    ",": re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d{1,2}|\d+\.\d{4,}"),
}
_TAIL = re.compile(
    r"\s*(?:\((?:[a-z]{1,2}|\d{1,2})\)|(?<=\s)(?:[a-z]|\d{1,2})\)|\[[a-z]{1,2}\]|[*†‡§¹²³⁴-⁹ᵃ-ᵛ]+)$"
    r"|(?<=\d)\s+[bcdefinprsuz]{1,3}$|(?<=[\d.,]\d\d)[bdefipsu]{1,2}$",  # a flag of Eurostat: `123 b`, `28,320e`
    re.IGNORECASE,
)
_DASHES = re.compile("^[-‐-―−]\\s*(?=\\d)")


def parse_number(text: str, decimal: str = ".") -> tuple[Decimal, str] | None:
    """Read a number typed as text; returns it with the footnote mark glued to it, None if the text is no number.

    `decimal` is the sheet's decimal sign, which decides what `1,250` is; a percent sign is left out of account.
    """
    body = _western(text.strip())
    mark = ""
    if found := _TAIL.search(body):
        body, mark = body[: found.start()], found[0].strip(" ()[]")
    body = body.rstrip("% ")
    negative = bool(_DASHES.match(body)) or (body.startswith("(") and body.endswith(")"))
    digits = _BLANKS.sub("", _DASHES.sub("", body).strip("()"))
    if not _GROUPED[decimal].fullmatch(digits) or _spaced_badly(body):
        return None
    return Decimal(("-" if negative else "") + _pointed(digits, decimal)), mark


def figure_of(cell: Cell, decimal: str = ".") -> Decimal | None:
    """Return the number that a cell holds, typed or as text; None where it holds none."""
    if isinstance(cell.value, Decimal):
        return cell.value
    found = parse_number(cell.raw.strip(), decimal) if cell.kind is Kind.TEXT else None
    return found[0] if found else None


def decimal_sign(texts: Iterable[str]) -> str:
    """Return the decimal sign that most of the texts show, a point unless a comma is clearly meant."""
    comma = point = 0
    for text in texts:
        digits = _BLANKS.sub("", _western(text))
        comma += bool(re.fullmatch(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d+,(?:\d{1,2}|\d{4,})|-?0,\d+", digits))
        point += bool(
            re.fullmatch(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+\.(?:\d{1,2}|\d{4,})|-?(?:0|\d{4,})\.\d+", digits)
        )
    return "," if comma > point else "."


def _pointed(digits: str, decimal: str) -> str:
    other = "," if decimal == "." else "."
    if digits.count(other) == 1 and decimal not in digits and not re.search(rf"\{other}\d{{3}}$", digits):
        return digits.replace(other, ".")  # the other sign, where it can only be a decimal sign
    return digits.replace(other, "").replace(decimal, ".")


def _spaced_badly(body: str) -> bool:
    """Tell whether blanks stand elsewhere than between groups of three, as in `2015 2016`."""
    groups = [group for group in re.split("[\\s\u00a0\u2007\u2009\u202f]+", body.strip("()-− ")) if group]
    return len(groups) > 1 and not all(re.fullmatch(r"\d{3}(?:[.,]\d+)?", group) for group in groups[1:])


def _western(text: str) -> str:
    digits = "".join(str(unicodedata.digit(letter)) if letter.isdecimal() else letter for letter in text)
    return digits.replace("٫", ".").replace("٪", "%")
