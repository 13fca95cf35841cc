"""Number formats: which ones make a number a date, and how a value looks with one."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

BUILT_IN = {
    0: "General",
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    14: "m/d/yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "m/d/yyyy h:mm",
    37: "#,##0",
    38: "#,##0",
    39: "#,##0.00",
    40: "#,##0.00",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    49: "@",
    **dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy/m/d"),
}
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]', re.IGNORECASE)
_DURATION = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
_DECIMALS = re.compile(r"[0#?](?:\.([0#?]+))?")
_SECTION = re.compile(r'((?:"[^"]*"|\\.|[^;"\\])+)(?:;|$)')
_PARTS = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]|([^"\\_*\[])')
_LAST_SERIAL = 2_958_465  # 9999-12-31


@lru_cache(maxsize=512)
def date_parts(code: str) -> str:
    """Return `date`, `time`, `datetime` or an empty text for a format code; durations are numbers."""
    bare = _LITERAL.sub("", code.split(";", maxsplit=1)[0]).lower()
    if _DURATION.search(bare) or "general" in bare:
        return ""
    has_time = "h" in bare or "s" in bare
    has_date = "y" in bare or "d" in bare or ("m" in bare and not has_time)
    return ("date" if has_date else "") + ("time" if has_time else "")


def moment(serial: Decimal, parts: str, base_1904: bool) -> date | datetime | time | None:
    """Return the date a serial number stands for, None if there is no such day."""
    if serial < 0 or serial > _LAST_SERIAL or (not base_1904 and parts != "time" and 60 <= serial < 61):
        return None
    days = int(serial)
    seconds = int(((serial - days) * 86_400).to_integral_value(ROUND_HALF_UP))
    start = datetime(1904, 1, 1) if base_1904 else datetime(1899, 12, 30 if days >= 60 else 31)
    try:
        found = start + timedelta(days=days, seconds=seconds)
    except OverflowError:
        return None
    if parts == "time" and days == 0:
        return found.time()
    return found if seconds or "time" in parts else found.date()


def shown(value: object, raw: str, code: str) -> str:
    """Return a value as its format shows it: dates in ISO form, numbers with the format's decimals."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _number(value, code)
    return raw or str(value)


def _number(value: Decimal, code: str) -> str:
    if not value and (sections := _SECTION.findall(code))[2:3]:
        bare = _LITERAL.sub("", sections[2])
        if "0" not in bare and "general" not in bare.lower():
            return _literal(sections[2])  # shown as a dash or not at all
    section = _LITERAL.sub("", code.split(";", maxsplit=1)[0])
    found = _DECIMALS.search(section)
    if "general" in section.lower() or found is None or "e+" in section.lower() or "/" in section:
        return format(value, "f")
    scaled = value * 100 if "%" in section else value
    digits = len(found_decimals(section))
    rounded = scaled.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP) if abs(scaled) < Decimal(10) ** 20 else scaled
    return format(rounded, ",f" if "," in section else "f") + ("%" if "%" in section else "")


def _literal(section: str) -> str:
    """Return the text of a section that shows no digits, such as `-` of `_-* "-"??_-`."""
    parts = _PARTS.findall(section)
    return "".join(quoted or escaped or plain for quoted, escaped, plain in parts).strip("?#, ")


def found_decimals(section: str) -> str:
    """Return the digits after the point of a format's section, such as `00` of `0.00`."""
    return section.partition(".")[2].rstrip("%, )") if "." in section else ""
