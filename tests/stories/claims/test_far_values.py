"""Values far apart: which are of one quantity, in a set of invented reports, and what tells it, one by one.

``far_values.jsonl`` holds a case a line: two or three reports, pairs of values that are of one quantity with the label
of their difference (several where more than one is right), and pairs that are of two. With the half "learn" in sight
the rules were worked out; the half "held" was written after them and changed nothing.
"""

import json
from functools import cache
from pathlib import Path

import pytest

from dateline.pipeline import annotate
from dateline.records import Article
from dateline.stories.claims import find_claims

CASES = [json.loads(line) for line in (Path(__file__).parent / "far_values.jsonl").read_text("utf-8").splitlines()]
MORNING, EVENING, NEXT = "2026-03-04T08:00", "2026-03-04T20:00", "2026-03-06T08:00"


@cache
def readings(number):
    reports = [Article(id=report["outlet"], **report) for report in CASES[number]["reports"]]
    return tuple(annotate(report) for report in reports)


@cache
def claims_of(number):
    return find_claims(readings(number))


def joined(number, one, other):
    """The claim that has both values."""
    return next((c for c in claims_of(number) if {one, other} <= {m.value for m in c.mentions}), None)


def pairs(half, kind):
    return [(number, *pair) for number, case in enumerate(CASES) if case["half"] == half for pair in case[kind]]


def labels(claim, one, other):
    return {difference.label for difference in claim.differences if set(difference.values) == {one, other}}


@pytest.mark.parametrize("half", ["learn", "held"])
def test_values_of_one_quantity_are_joined_and_no_others(half):
    same = [joined(number, one, other) is not None for number, one, other, _ in pairs(half, "same")]
    apart = [joined(number, one, other) is not None for number, one, other in pairs(half, "apart")]
    assert sum(same) / len(same) >= 0.75
    assert sum(same) / (sum(same) + sum(apart)) >= 0.9


@pytest.mark.parametrize(("half", "share"), [("learn", 0.75), ("held", 0.9)])
def test_values_that_are_joined_get_their_label(half, share):
    found = [
        not labels(claim, one, other).isdisjoint(label.split("|"))
        for number, one, other, label in pairs(half, "same")
        if (claim := joined(number, one, other)) is not None
    ]
    assert sum(found) / len(found) >= share


@pytest.mark.parametrize("half", ["learn", "held"])
def test_no_two_quantities_are_called_a_contradiction(half):
    for number, one, other in pairs(half, "apart"):
        claim = joined(number, one, other)
        assert claim is None or "contradiction" not in labels(claim, one, other)


@pytest.mark.parametrize("number", range(0, len(CASES), 4), ids=lambda number: CASES[number]["id"])
def test_the_order_of_the_reports_changes_nothing(number):
    assert find_claims(readings(number)[::-1]) == claims_of(number)


FAR = "Fog lay on the harbour. The ferry left late. Nobody spoke to the press. A band played. It rained at noon. "


def values_of_one_claim(told, first, second):
    claims = find_claims(told(("A", MORNING, first), ("B", EVENING, second)))
    return any(len({mention.value for mention in claim.mentions}) > 1 for claim in claims)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # the only values of their kind, deep in the text
        (
            f"{FAR}About 900 soldiers are stationed in Odesa, the ministry said.",
            f"{FAR}About 5,000 soldiers are stationed in Odesa, the institute said.",
        ),
        # a maximum of one penalty
        (
            f"{FAR}The clerk could be jailed for up to six years.",
            f"{FAR}The clerk faces up to nine years in prison.",
        ),
        # a witness sees some
        (
            "Eleven fire engines were at the mill, the fire service said.",
            '"I counted two fire engines at the mill," said Ihor Lysenko, a neighbour.',
        ),
        # the words around say who the people are
        (
            "Some 2,000 miners live in the huts at Kryvyi Rih.",
            "About 5,000 people live in the huts of the miners' district at Kryvyi Rih.",
        ),
    ],
)
def test_far_values_are_joined(told, first, second):
    assert values_of_one_claim(told, first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # since the start
        (
            "Two people were killed in Odesa on Wednesday, the mayor said.",
            "Since the start of the year 90 people have been killed in Odesa, the mayor said.",
        ),
        # how many there may be
        (
            "The ferry from Odesa was built for 60 passengers, the owner said.",
            "The ferry from Odesa carried 190 passengers, police said.",
        ),
        # another nation, another actor, another town
        (
            "On the border 14 Armenian soldiers were killed.",
            "On the border 40 Azerbaijani soldiers were killed.",
        ),
        ("For the dam, Norway pledged $40 million.", "For the dam, Japan pledged $200 million."),
        (
            "Two people were killed in Kupiansk, police said.",
            "Nine people were killed in Izium, police said.",
        ),
        # two lengths
        (f"{FAR}The pipe is 12 km long.", f"{FAR}The plant lies 70 km away."),
    ],
)
def test_far_values_of_two_quantities_stay_apart(told, first, second):
    assert not values_of_one_claim(told, first, second)


def test_what_a_report_tells_side_by_side_is_two_quantities(told):
    both = "A bomb near the bank injured nine people in Odesa. A bomb near the park injured 33 people in Odesa."
    alone = "A bomb injured 33 people in Odesa, police said."
    another = "A bomb injured nine people in Odesa, police said."
    claims = find_claims(told(("A", MORNING, both), ("B", EVENING, alone), ("C", NEXT, another)))
    assert all(len({mention.value for mention in claim.mentions}) == 1 for claim in claims)


def test_what_a_report_tells_with_a_word_of_change_is_one(told):
    both = "The number of injured in Odesa rose to 33, up from nine, police said."
    alone = "Nine people were injured in Odesa, police said."
    claims = find_claims(told(("A", MORNING, alone), ("B", EVENING, both)))
    assert any({mention.value for mention in claim.mentions} == {9.0, 33.0} for claim in claims)
