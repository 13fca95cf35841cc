"""The types of questions, with the spellings by which XLSForms name them."""

from __future__ import annotations

import re
from enum import StrEnum


class Kind(StrEnum):
    """What kind of answer a question takes."""

    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    RANGE = "range"
    DATE = "date"
    TIME = "time"
    DATE_TIME = "dateTime"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    GEOPOINT = "geopoint"
    GEOTRACE = "geotrace"
    GEOSHAPE = "geoshape"
    FILE = "file"
    BARCODE = "barcode"
    ACKNOWLEDGE = "acknowledge"
    NOTE = "note"
    CALCULATE = "calculate"
    HIDDEN = "hidden"
    TODAY = "today"
    START = "start"
    END = "end"
    DEVICE = "device"
    DATA = "data"

    @property
    def asked(self) -> bool:
        """Tell whether a person sees it."""
        return self not in _UNSEEN

    @property
    def numeric(self) -> bool:
        """Tell whether the answer is a number."""
        return self in (Kind.INTEGER, Kind.DECIMAL, Kind.RANGE)

    @property
    def chosen(self) -> bool:
        """Tell whether the answer comes from a list of choices."""
        return self in (Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK)


_UNSEEN = frozenset({Kind.CALCULATE, Kind.HIDDEN, Kind.TODAY, Kind.START, Kind.END, Kind.DEVICE, Kind.DATA})

_SPELLINGS = {
    Kind.TEXT: "string, q string, add text prompt",
    Kind.INTEGER: "int, q int, add integer prompt, number of days in last month, number of days in last six months, "
    "number of days in last year",
    Kind.DECIMAL: "q decimal, add decimal prompt, percentage",
    Kind.RANGE: "",
    Kind.DATE: "q date, add date prompt",
    Kind.TIME: "",
    Kind.DATE_TIME: "datetime, date time, q datetime, q date time, add date time prompt, add datetime prompt",
    Kind.GEOPOINT: "gps, location, q geopoint, q location, add location prompt",
    Kind.GEOTRACE: "q geotrace",
    Kind.GEOSHAPE: "q geoshape",
    Kind.FILE: "image, photo, audio, video, q image, q picture, q audio, q video, add image prompt, add photo prompt, "
    "add audio prompt, add video prompt, add file prompt",
    Kind.BARCODE: "q barcode, add barcode prompt",
    Kind.ACKNOWLEDGE: "trigger, q acknowledge, add acknowledge prompt",
    Kind.NOTE: "q note, add note prompt",
    Kind.CALCULATE: "q calculate, add calculate prompt",
    Kind.HIDDEN: "",
    Kind.TODAY: "get today",
    Kind.START: "start time, get start time",
    Kind.END: "end time, get end time",
    Kind.DEVICE: "deviceid, device id, get device id, imei, subscriberid, subscriber id, get subscriber id, simserial, "
    "sim id, get sim id, phonenumber, phone number, get phone number, username, email, audit, start-geopoint, "
    "background-audio, background-geopoint, uri:deviceid, uri:subscriberid, uri:simserial, uri:phonenumber, "
    "uri:username, uri:email",
    Kind.DATA: "xml-external, csv-external",
}
_SELECTS = {
    Kind.SELECT_ONE: "select_one, select one, select1, select one from, select one using, add select one prompt using, "
    "select_one_external, select one external, q select1",
    Kind.SELECT_MULTIPLE: "select_multiple, select multiple, select all that apply, select all that apply from, "
    "select multiple from, select multiple using, add select multiple prompt using, q select",
    Kind.RANK: "rank",
}
_FILES = {
    Kind.SELECT_ONE: "select_one_from_file, select one from file",
    Kind.SELECT_MULTIPLE: "select_multiple_from_file, select multiple from file",
}


def _table(spellings: dict[Kind, str]) -> dict[str, Kind]:
    return {name.strip(): kind for kind, names in spellings.items() for name in names.split(",") if name.strip()}


PLAIN = {kind.value.lower(): kind for kind in _SPELLINGS} | _table(_SPELLINGS)
WITH_TAGS = ("osm",)  # types that may name a list of tags, which only a telephone's map asks for
SELECTS = _table(_SELECTS)
FROM_FILE = _table(_FILES)
BEGINS = {
    f"begin{gap}{word}": kind
    for word, kind in (("group", "group"), ("lgroup", "repeat"), ("repeat", "repeat"), ("looped group", "repeat"))
    for gap in (" ", "_")
}
ENDS = {key.replace("begin", "end", 1): kind for key, kind in BEGINS.items()} | {
    "end loop": "group",
    "end_loop": "group",
}
LOOP = re.compile(r"begin[ _]loop\b")  # once copied questions for each choice of a list; no longer in the specification
