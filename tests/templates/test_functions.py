"""Every function and operator by example; expected values are those of JavaRosa's tests or of the ODK documentation."""

from __future__ import annotations

import datetime as dt

import pytest

from gfmd_desktop.templates import Interview, load_tables
from gfmd_desktop.templates.xpath import FUNCTIONS, UNSUPPORTED, parse, walk
from gfmd_desktop.templates.xpath.syntax import Call

TODAY = dt.date(2026, 11, 22)
NOW = dt.datetime(2026, 11, 22, 14, 32, 5)
ROW1, ROW2 = "00000000-0000-7000-8000-000000000001", "00000000-0000-7000-8000-000000000002"
ANSWERS = {
    "n": 7,
    "d": "2.5",
    "t": "Fès",
    "day": "2026-01-31",
    "moment": "2026-01-31T14:05:09.250",
    "one": "b",
    "many": ["a", "c"],
    "point": "34.02 -6.84 0 0",
    "gap": {"na": "not-collected"},
    f"r/{ROW1}": {"row": True, "order": "V"},
    f"r/{ROW2}": {"row": True, "order": "k"},
    f"r/{ROW1}/x": 10,
    f"r/{ROW2}/x": 32,
    f"r/{ROW1}/who": "Amina",
    f"r/{ROW2}/who": "Luis",
}
SURVEY = [
    ("integer", "n"),
    ("decimal", "d"),
    ("text", "t"),
    ("text", "empty"),
    ("date", "day"),
    ("dateTime", "moment"),
    ("select_one list", "one"),
    ("select_multiple list", "many"),
    ("geopoint", "point"),
    ("integer", "gap"),
    ("begin repeat", "r"),
    ("integer", "x"),
    ("text", "who"),
    ("end repeat", ""),
]
CHOICES = [
    ("list_name", "name", "label", "size"),
    ("list", "a", "Alpha", "1"),
    ("list", "b", "Beta", "2"),
    ("list", "c", "Gamma", "3"),
]

EXAMPLES = [
    # operators
    ("1 + 2 * 3", 7),
    ("(1 + 2) * 3", 9),
    ("7 div 2", "3.5"),
    ("7 mod 3", 1),
    ("-7 mod 3", -1),
    ("1 div 0", None),
    ("concat(1 div 0, 0 div 0)", "InfinityNaN"),
    ("0.1 + 0.2", "0.3"),
    ("- -3", 3),
    ("1 = 1 and 2 != 3", "true"),
    ("1 > 2 or 2 >= 2", "true"),
    ("'10' > '9'", "true"),
    ("'1' = 1", "true"),
    ("'1.0' = '1'", "false"),
    ("${empty} > 10", "false"),
    ("${empty} <= 10", "false"),
    ("${empty} = ''", "true"),
    ("${empty} != ''", "false"),
    ("${empty} + 1", None),
    ("${gap} = ''", "true"),
    ("${n} * 2", 14),
    ("${d} + 1", "3.5"),
    ("${n}-1", 6),
    ("${one} = 'b'", "true"),
    ("${r}/x = 32", "true"),
    ("${r}[2]/who", "Luis"),
    ("${r}[x > 20]/who", "Luis"),
    ("${r}[position() = 1]/who", "Amina"),
    ("/data/r[last()]/who", "Luis"),
    ("sum(/data/r/x)", 42),
    ("count(//x)", 2),
    ("count(${who} | ${x})", 4),
    ("../t", "Fès"),
    # dates
    ("${day} + 1", 20485),
    ("date(${day} + 1)", "2026-02-01"),
    ("${day} < today()", "true"),
    ("${day} = '2026-01-31'", "true"),
    ("'2026-01-31' <= today()", "true"),
    ("today() - ${day}", 295),
    ("today()", "2026-11-22"),
    ("now()", "2026-11-22T14:32:05.000"),
    ("date('2026-01-31T23:00:00')", "2026-01-31"),
    ("date(20484)", "2026-01-31"),
    ("date('')", None),
    ("date('soon')", None),
    ("date-time('2026-01-31T14:05:00')", "2026-01-31T14:05:00.000"),
    ("decimal-date-time('1970-01-02T12:00:00')", "1.5"),
    ("decimal-time('06:00')", "0.25"),
    ("format-date(${day}, '%Y-%n-%e')", "2026-1-31"),
    ("format-date(${day}, '%d %b %y')", "31 Jan 26"),
    ("format-date(${empty}, '%Y')", None),
    ("format-date-time(${moment}, '%H:%M:%S.%3')", "14:05:09.250"),
    ("format-date-time(${moment}, '%h %a')", "14 Sat"),
    ("number(format-date(today(), '%Y'))", 2026),
    # choices
    ("selected(${many}, 'c')", "true"),
    ("selected(${many}, 'b')", "false"),
    ("is-selected(${one}, 'b')", "true"),
    ("selected-at(${many}, 1)", "c"),
    ("selected-at(${many}, 2)", None),
    ("selected-at(${many}, -1)", None),
    ("count-selected(${many})", 2),
    ("count-selected(${empty})", 0),
    ("jr:choice-name(${one}, '${one}')", "Beta"),
    ("jr:choice-name('zz', '${one}')", "zz"),
    ("jr:choice-name(selected-at(${many}, 1), '${many}')", "Gamma"),
    ("instance('list')/root/item[name = 'c']/label", "Gamma"),
    ("count(instance('list')/root/item[size >= 2])", 2),
    ("if(${n} > 5, 'many', 'few')", "many"),
    ("if(${empty} > 5, 'many', 'few')", "few"),
    ("coalesce(${empty}, ${t})", "Fès"),
    ("coalesce(${t}, 'x')", "Fès"),
    ("once('first')", "first"),
    # texts
    ("concat('a', 1, true())", "a1true"),
    ("concat(${who})", "AminaLuis"),
    ("join(', ', ${who})", "Amina, Luis"),
    ("join('-', 'a', 'b')", "a-b"),
    ("contains('Morocco', 'rocc')", "true"),
    ("starts-with(${t}, 'F')", "true"),
    ("ends-with(${t}, 's')", "true"),
    ("substr('abcdef', 1, 3)", "bc"),
    ("substr('abcdef', -2)", "ef"),
    ("substring('12345', 2, 3)", "234"),
    ("substring('12345', 0)", "12345"),
    ("substring-before('1999/04/01', '/')", "1999"),
    ("substring-after('1999/04/01', '/')", "04/01"),
    ("substring-before('abc', 'x')", None),
    ("string-length(${t})", 3),
    ("normalize-space('  a   b ')", "a b"),
    ("translate('bar', 'abc', 'AB')", "BAr"),
    ("string(12.50)", "12.5"),
    ("string(true())", "true"),
    ("string(1000000000000)", "1000000000000"),
    ("regex('AB12', '[A-Z]{2}[0-9]+')", "true"),
    ("regex('xAB12', '[A-Z]{2}[0-9]+')", "false"),
    ("digest('abc', 'SHA-256', 'hex')", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("digest('abc', 'MD5')", "kAFQmDzST7DWlj99KOF/cg=="),
    ("base64-decode('RsOocw==')", "Fès"),
    ("base64-decode('?')", None),
    ("version()", "v1"),
    # truth
    ("true()", "true"),
    ("not(false())", "true"),
    ("boolean('false')", "true"),
    ("boolean(0)", "false"),
    ("boolean(${empty})", "false"),
    ("boolean-from-string('TRUE')", "true"),
    ("boolean-from-string('1')", "true"),
    ("boolean-from-string('yes')", "false"),
    ("checklist(1, 2, true(), false(), 'x')", "true"),
    ("checklist(-1, 1, true(), true())", "false"),
    ("weighted-checklist(3, 5, true(), 2, ${n} > 5, 2)", "true"),
    # numbers
    ("number('3,5')", "3.5"),
    ("number('x')", None),
    ("int(-2.9)", -2),
    ("int('7.9')", 7),
    ("round(2.5)", 3),
    ("round(-2.5)", -2),
    ("round(3.14159, 2)", "3.14"),
    ("round(1234, -2)", 1200),
    ("floor(-2.5)", -3),
    ("ceiling(2.1)", 3),
    ("abs(-4)", 4),
    ("pow(2, 10)", 1024),
    ("sqrt(2)", "1.4142135623731"),
    ("sqrt(-1)", None),
    ("exp(0)", 1),
    ("exp10(3)", 1000),
    ("log(exp(2))", 2),
    ("log10(1000)", 3),
    ("sin(0)", 0),
    ("cos(0)", 1),
    ("tan(0)", 0),
    ("asin(0)", 0),
    ("acos(1)", 0),
    ("atan(0)", 0),
    ("atan2(0, 1)", 0),
    ("round(pi(), 4)", "3.1416"),
    ("sum(${x})", 42),
    ("sum(${r}/x)", 42),
    ("min(${x})", 10),
    ("max(${x})", 32),
    ("min(3, 1, ${empty})", 1),
    ("max(3, 1)", 3),
    ("count(${r})", 2),
    ("count-non-empty(${who})", 2),
    ("count-non-empty(${empty})", 0),
    ("indexed-repeat(${who}, ${r}, 2)", "Luis"),
    ("indexed-repeat(${who}, ${r}, 9)", None),
    ("indexed-repeat(${who}, ${r}, 0)", "Amina"),
    ("position(${r})", 1),
    ("count(current()/../n)", 1),
    ("name(..)", "data"),
    ("local-name(${n})", "n"),
    ("depend(${t}, ${n})", "Fès"),
    ("string-length(uuid())", 36),
    ("string-length(uuid(8))", 8),
    ("random() < 1", "true"),
    ("count(randomize(${x}))", 2),
    ("join(' ', randomize(${who}, 3)) = join(' ', randomize(${who}, 3))", "true"),
    # places
    ("round(distance('0 0;0 1'))", 111319),
    ("distance('here')", None),
    ("round(area('0 0;0 0.001;0.001 0.001;0.001 0;0 0'))", 12392),
    ("enclosed-area('0 0;0 1')", 0),
    ("geofence(${point}, '30 -10;30 0;40 0;40 -10;30 -10')", "true"),
    ("geofence('0 0', '30 -10;30 0;40 0;40 -10;30 -10')", "false"),
    ("intersects('0 0;0 2;2 2;2 -1')", "false"),
    ("intersects('0 0;0 2;2 2;1 -1')", "false"),
    ("intersects('0 0;2 2;2 0;0 2')", "true"),
    ("intersects('0 0;0 2;2 2;2 0;0 0')", "false"),
    ("intersects('0 0;2 2;0 2;2 0;0 0')", "true"),
    ("intersects('0 0;0 4;0 2;2 2')", "true"),
    ("intersects('')", "false"),
    # typographic quotation marks and blanks
    ("${one} = 'b’", "true"),
    ("concat(“a”, ‘b')", "ab"),
    ("${one} = ‘b’", "true"),
    ("concat(“a”, 'b')", "ab"),
    ("concat('l’âge', \"'\")", "l’âge'"),
    ("${n}\u00a0= 7", "true"),
]


def compute(expression: str, **more: object) -> object:
    """Compute an expression in a small form with answers."""
    rows = [
        ("type", "name", "label", "calculation"),
        *((*row, "x", "") for row in SURVEY),
        ("calculate", "result", "", expression),
    ]
    tables = {"survey": rows, "choices": CHOICES, "settings": [("version",), ("v1",)]}
    numbered = {
        sheet: [(number, dict(enumerate(row, 1))) for number, row in enumerate(sheet_rows, 1)]
        for sheet, sheet_rows in tables.items()
    }
    loaded = load_tables(numbered, "functions")
    assert loaded.template is not None
    assert loaded.sound, loaded.findings
    return Interview(loaded.template, ANSWERS, TODAY, now=NOW, **more).calculated().get("result")  # type: ignore[arg-type]


@pytest.mark.parametrize(("expression", "expected"), EXAMPLES, ids=[example[0] for example in EXAMPLES])
def test_example(expression: str, expected: object) -> None:
    assert compute(expression) == expected


def test_every_function_has_an_example() -> None:
    called = {part.name for example, _ in EXAMPLES for part in walk(parse(example)) if isinstance(part, Call)}
    assert set(FUNCTIONS) - called == {"pulldata", "search"}  # they read files: test_data_files.py


def test_no_function_is_both_there_and_refused() -> None:
    assert not set(FUNCTIONS) & set(UNSUPPORTED)


def test_months_are_named_in_the_language_of_the_interview() -> None:
    assert compute("format-date('2026-02-01', '%B')", language="fr") == "février"


def test_randomize_keeps_every_node() -> None:
    orders = {str(compute(f"join(' ', randomize(${{who}}, {seed}))")) for seed in range(12)}
    assert orders == {"Amina Luis", "Luis Amina"}


def test_random_numbers_differ() -> None:
    assert len({compute("uuid()") for _ in range(5)}) == 5
