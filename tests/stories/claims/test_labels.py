"""What a value is to one before it, in short texts."""

import pytest

from dateline.stories.claims import find_claims

MORNING, EVENING, NEXT = "2026-03-04T08:00", "2026-03-04T20:00", "2026-03-06T08:00"


def label_of(told, *reports):
    found = [d for claim in find_claims(told(*reports)) for d in claim.differences]
    assert len(found) == 1
    return found[0].label


@pytest.mark.parametrize(
    ("label", "first", "second"),
    [
        (
            "revision",
            "Four people were killed in Odesa, police said.",
            "Nine people were killed in Odesa, police said.",
        ),
        ("rounding", "The flood moved 11,200 people, the governor said.", "The flood moved more than 11,000 people."),
        (
            "scope",
            "The ferry carried 187 passengers, the port office said.",
            "The ferry carried 212 people: 187 passengers and 25 crew, the port office said.",
        ),
        (
            "contradiction",
            "The Red Cross said the ship carried 500 tonnes of ammunition.",
            "The Coast Guard said the ship carried 900 tonnes of ammunition.",
        ),
        (
            "revision",
            "The ship carried 500 tonnes of ammunition, Lesna Herald reported.",
            "The Coast Guard said the ship carried 900 tonnes of ammunition.",
        ),
    ],
)
def test_a_difference_gets_its_label(told, label, first, second):
    assert label_of(told, ("A", MORNING, first), ("B", EVENING, second)) == label


def test_a_toll_that_another_body_puts_higher_later_is_no_contradiction(told):
    reports = (
        ("A", MORNING, "Four people were killed in Odesa, the Odesa Fire Service said."),
        ("B", EVENING, "Nine people were killed in Odesa, the Red Cross said."),
    )
    assert label_of(told, *reports) == "revision"


def test_a_toll_rises_whoever_gave_it_first_but_a_witness_sees_a_part(told):
    later = ("B", EVENING, "Eleven people were killed in Odesa, the Odesa Fire Service said.")
    early = ("A", MORNING, "Three people were killed in Odesa, rescuers said.")
    seen = ("A", MORNING, '"I saw three people killed in Odesa," said Ihor Lysenko.')
    assert label_of(told, early, later) == "revision"
    assert label_of(told, seen, later) == "scope"


def test_only_who_repeats_an_old_value_alone_is_stale(told):
    old = "Four people were killed in Odesa, police said."
    readings = told(
        ("A", MORNING, old),
        ("B", EVENING, "Nine people were killed in Odesa, police said."),
        ("C", NEXT, old),
        (
            "D",
            NEXT,
            "Nine people were killed in Odesa, police said. Earlier, police said four people were killed in Odesa.",
        ),
    )
    [claim] = [c for c in find_claims(readings) if c.status == "killed"]
    assert {m.article for m in claim.mentions if m.stale} == {"C-2"}


def test_values_that_agree_have_no_difference(told):
    text = "Nine people were killed in Odesa, police said."
    assert [d for c in find_claims(told(("A", MORNING, text), ("B", EVENING, text))) for d in c.differences] == []


@pytest.mark.parametrize("when", ["2026-03-04", "2026-03-04T00:00:00", None, "yesterday"])
def test_no_order_is_claimed_where_no_date_tells_one(told, when):
    reports = (("A", when, "Twenty people were killed in Odesa, police said."),)
    reports += (("B", when, "24 people were killed in Odesa, police said."),)
    [difference] = [d for claim in find_claims(told(*reports)) for d in claim.differences]
    assert difference.label != "revision"
    assert not {"first,", "later", "after"} & set(difference.reason.rstrip(".").split())


def test_words_of_change_make_a_revision_of_values_of_one_day(told):
    reports = (("A", "2026-03-04", "Twenty people were killed in Odesa, police said."),)
    reports += (("B", "2026-03-04", "The toll rose to 24 people killed in Odesa, police said."),)
    assert label_of(told, *reports) == "revision"


def test_two_who_count_differently_on_one_day_are_not_one_who_updates(told):
    reports = (("A", "2026-03-04", "Twenty people were killed in Odesa, the Odesa Fire Service said."),)
    reports += (("B", "2026-03-04", "24 people were killed in Odesa, the Red Cross said."),)
    assert label_of(told, *reports) != "revision"


def test_hundreds_of_near_copies_list_a_bounded_number_of_differences(told):
    reports = [(f"O{n}", "2026-03-04", f"{n} people were killed in Odesa, police said.") for n in range(20, 140)]
    [claim] = [c for c in find_claims(told(*reports)) if c.status == "killed"]
    assert len(claim.differences) == 12
    assert claim.unlisted == 120 - 1 - 12


@pytest.mark.parametrize(
    ("later", "reason"),
    [
        (EVENING, "Odesa Fire Service gave 9 after officials had given 4."),
        (MORNING, "9 is by Odesa Fire Service, 4 only by officials."),
    ],
)
def test_a_revision_says_who_gave_which_value(told, later, reason):
    reports = (("A", MORNING, "Four people were killed in Odesa, officials said."),)
    reports += (("B", later, "Nine people were killed in Odesa, the Odesa Fire Service said."),)
    [difference] = [d for claim in find_claims(told(*reports)) for d in claim.differences]
    assert (difference.label, difference.reason) == ("revision", reason)
