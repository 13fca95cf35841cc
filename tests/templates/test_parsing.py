"""The parser: what it prints it reads again, and nothing else than its own error comes out of it."""

from __future__ import annotations

import math
import re
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from gfmd_desktop.templates.xpath import ExpressionError, parse, to_xpath
from gfmd_desktop.templates.xpath.patterns import PatternError, longest_text, matches
from gfmd_desktop.templates.xpath.syntax import (
    Binary,
    Call,
    Filter,
    Literal,
    Negation,
    Number,
    Path,
    Reference,
    Step,
)

NAMES = st.sampled_from(["a", "âge", "or", "div", "x-1", "b.c", "node1", "mod"])
LEAVES = st.one_of(
    st.integers(0, 10**9).map(lambda number: Number(str(number))),
    st.decimals(0, 1000, places=3).map(lambda number: Number(str(number))),
    st.text(st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="\"'‘’‚‛“”„‟«»"), max_size=12).map(
        Literal
    ),
    st.sampled_from(["it's", 'say "x"']).map(Literal),
    NAMES.map(Reference),
)


def _grow(inner: st.SearchStrategy) -> st.SearchStrategy:
    predicates = st.lists(inner, max_size=1).map(tuple)
    step = st.one_of(
        st.builds(Step, st.just("child"), st.one_of(NAMES, st.just("*")), predicates),
        st.builds(Step, st.sampled_from(["parent", "self"]), st.just("*"), predicates),
    )
    more = st.builds(Step, st.sampled_from(["child", "descendant"]), NAMES, predicates)
    steps = st.builds(lambda first, rest: (first, *rest), step, st.lists(more, max_size=2))
    base = st.one_of(NAMES.map(Reference), st.builds(Call, st.just("instance"), st.tuples(inner)))
    return st.one_of(
        st.builds(
            Binary,
            st.sampled_from(["or", "and", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod", "|"]),
            inner,
            inner,
        ),
        st.builds(Negation, inner),
        st.builds(
            Call,
            st.sampled_from(["if", "jr:choice-name", "count-selected", "node1"]),
            st.lists(inner, max_size=3).map(tuple),
        ),
        st.builds(Path, steps, st.booleans()),
        st.builds(Path, steps, st.just(False), base),
        st.builds(Filter, base, st.lists(inner, min_size=1, max_size=2).map(tuple)),
    )


TREES = st.recursive(LEAVES, _grow, max_leaves=8)


@given(TREES)
@settings(max_examples=400, deadline=None)
def test_what_is_printed_is_read_again(tree: object) -> None:
    assert parse(to_xpath(tree)) == tree  # type: ignore[arg-type]


@given(st.text(st.sampled_from(list("ab1.0 ()[]/,'\"‘”$ {}|+-*=<>!:@#é\u00a0")), max_size=40))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        tree = parse(text)
    except ExpressionError as mistake:
        assert 1 <= mistake.position <= len(text) + 1
    else:
        assert parse(to_xpath(tree)) == tree


@pytest.mark.parametrize(
    ("expression", "reason", "position"),
    [
        ("if(${a} > 1, 'x'", "end", 17),
        ("${a} = 'x", "quote", 8),
        ("${a} ==  1", "unexpected", 7),
        ("1 +", "end", 4),
        ("a b", "unexpected", 3),
        ("#", "character", 1),
        ("following::a", "axis", 1),
        ("", "end", 1),
        ("(" * 100 + "1" + ")" * 100, "deep", 61),
        ("concat('a',)", "unexpected", 12),
        ("${}", "unexpected", 1),
    ],
)
def test_mistakes_have_a_position(expression: str, reason: str, position: int) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(expression)
    assert (caught.value.reason, caught.value.position) == (reason, position)


@pytest.mark.parametrize(
    ("pattern", "longest"),
    [
        ("[0-9]{4}", 100_000),
        ("a|b", 100_000),
        (r"[a-z.*+]+@[a-z]+\.[a-z]{2,}", 215),
        ("(a+)+", 16),
        ("(a|a)*", 16),
        ("((a{1,3})b)*", 16),
        ("(a?b?)+", 16),
        ("([0-9]{1,3}[.]){3}[0-9]{1,3}", 100_000),
        ("([0-9]{3}-)*x", 100_000),
        ("(x(a*)y){2,}", 16),
        (r"\(a+\)+", 3162),
        ("a*" * 12, 16),
    ],
)
def test_costly_patterns_are_tried_on_short_texts_only(pattern: str, longest: int) -> None:
    assert longest_text(pattern) == longest


def test_a_hostile_pattern_ends() -> None:
    with pytest.raises(PatternError):
        matches("(a+)+b", "a" * 40)
    assert not matches("(a+)+b", "a" * 16)
    assert matches("(a+)+b", "aab")


@given(st.text("ab()[]*+{}1,|\\^$.?", max_size=14))
@settings(deadline=None)
def test_any_pattern_is_read_or_refused(pattern: str) -> None:
    try:
        assert 16 <= longest_text(pattern) <= 100_000
    except PatternError:
        with pytest.raises(re.error), warnings.catch_warnings(action="ignore"):
            re.compile(pattern)


NUMBERS = st.one_of(st.integers(-99, 99), st.sampled_from([0.5, 2.25, -1.5])).map(
    lambda n: f"({n})" if n < 0 else str(n)
)
TEXTS = st.sampled_from(["'a'", "'ab c'", "''", "'12'", "' x  y '", "'Fès'"])


def _numeric(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["+", "-", "*", "div", "mod"]), inner),
        st.builds("{}({})".format, st.sampled_from(["floor", "ceiling", "round", "-"]), inner),
        st.builds("string-length({})".format, TEXTS),
        st.builds("number({})".format, TEXTS),
    )


NUMERIC = st.recursive(NUMBERS, _numeric, max_leaves=6)
TEXTUAL = st.one_of(
    TEXTS,
    st.builds("concat({}, {})".format, TEXTS, TEXTS),
    st.builds("normalize-space({})".format, TEXTS),
    st.builds("translate({}, {}, {})".format, TEXTS, TEXTS, TEXTS),
    st.builds("substring({}, {}, {})".format, TEXTS, st.integers(-2, 4), st.integers(0, 4)),
    st.builds("substring-before({}, {})".format, TEXTS, TEXTS),
    st.builds("substring-after({}, {})".format, TEXTS, TEXTS),
)
TRUTHS = st.one_of(
    st.builds("{} {} {}".format, NUMERIC, st.sampled_from(["=", "!=", "<", "<=", ">", ">="]), NUMERIC),
    st.builds("{} {} {}".format, TEXTUAL, st.sampled_from(["=", "!="]), TEXTUAL),
    st.builds("contains({}, {})".format, TEXTUAL, TEXTS),
    st.builds("starts-with({}, {})".format, TEXTUAL, TEXTS),
    st.builds("boolean({})".format, st.one_of(NUMERIC, TEXTUAL)),
)
CORE = st.one_of(
    NUMERIC,
    TEXTUAL,
    TRUTHS,
    st.builds("not({}) or {} and {}".format, TRUTHS, TRUTHS, TRUTHS),
)


@given(CORE)
@settings(max_examples=400, deadline=None)
def test_libxml2_computes_the_same(expression: str) -> None:
    """For what XPath 1.0 itself defines, libxml2 is the judge."""
    from gfmd_desktop.templates.xpath import Context, evaluate

    judge = etree.fromstring("<a/>").xpath(expression)
    ours = evaluate(parse(expression), Context(None, None, None))  # type: ignore[arg-type]
    if isinstance(judge, float):
        assert isinstance(ours, float)
        assert (math.isnan(judge) and math.isnan(ours)) or math.isclose(judge, ours, abs_tol=1e-9)
    else:
        assert ours == judge
