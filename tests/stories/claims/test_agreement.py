"""Whether two values can be of one quantity."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.records import Figure
from dateline.stories.claims.agreement import agreement, apartness, granularity, rounds, telling

values = st.floats(min_value=0, max_value=1e12, allow_nan=False) | st.integers(0, 10**9).map(float)
hedges = st.sampled_from(["exact", "about", "at_least", "at_most", "range", "vague"])


def figure(value, hedge="exact", low=None, high=None):
    return Figure(
        start=0,
        end=1,
        text="1",
        number=(0, 1),
        value=value,
        low=low,
        high=high,
        hedge=hedge,
        kind="people",
        counted="person",
    )


@pytest.mark.parametrize(
    ("loose", "hedge", "strict", "is_so"),
    [
        (50, "at_least", 51, True),
        (11000, "at_least", 11200, True),
        (1150, "about", 1147, True),
        (40, "at_least", 51, False),
        (1200, "exact", 1147, False),
        (5000, "exact", 4500, False),
        (8400, "exact", 11200, False),
        (51, "exact", 50, False),
        (10, "exact", 11, False),
        (60, "at_most", 58, True),
    ],
)
def test_a_round_number_may_be_another_said_loosely(loose, hedge, strict, is_so):
    assert rounds(figure(float(loose), hedge), figure(float(strict))) is is_so


def test_an_open_number_agrees_with_what_its_bounds_allow():
    dozens = figure(None, "vague", low=24.0)
    assert agreement(dozens, figure(50.0)) == "open"
    assert agreement(dozens, figure(3.0)) == "apart"
    assert agreement(figure(270.0, "range", 240.0, 300.0), figure(250.0)) == "bounded"


@given(values, hedges, values, hedges)
def test_agreement_does_not_depend_on_who_comes_first(one, hedge, other, other_hedge):
    a, b = figure(one, hedge, one, one), figure(other, other_hedge, other, other)
    assert agreement(a, b) == agreement(b, a)
    assert apartness(a, b) == apartness(b, a)
    assert 0 <= apartness(a, b) <= 3


@given(values)
def test_a_value_is_never_the_rounding_of_itself(value):
    assert not rounds(figure(value), figure(value))
    assert granularity(value) > 0
    assert telling(value) > 0
