"""Which figures of several reports are one claim."""

import pytest

from dateline.records import Article, Reading
from dateline.stories.claims import find_claims


def claim_of(claims, value):
    return next((claim for claim in claims if any(m.value == value for m in claim.mentions)), None)


def articles(claim):
    return sorted({mention.article for mention in claim.mentions})


def test_a_toll_that_rises_is_one_claim(told):
    readings = told(
        ("Lesna Post", "2026-03-04T08:00", "At least four people were killed in a fire in Odesa, police said."),
        ("Harbour News", "2026-03-04T20:00", "Nine people were killed in a fire in Odesa, police said."),
    )
    [claim] = [c for c in find_claims(readings) if c.status == "killed"]
    assert [m.value for m in claim.mentions] == [4.0, 9.0]
    assert claim.claim == "people killed in Odesa"
    assert claim.first == 0


def test_two_cities_of_one_night_are_two_claims(told):
    text = "Four people were killed in Kherson overnight. In Kharkiv, four people were killed in a separate strike."
    readings = told(
        ("Lesna Post", "2026-03-04T08:00", text),
        ("Harbour News", "2026-03-04T09:00", "Four people were killed in Kharkiv overnight, police said."),
    )
    claims = find_claims(readings)
    [kharkiv] = [c for c in claims if c.place == "Kharkiv"]
    assert len(kharkiv.mentions) == 2
    assert all(c.place == "Kharkiv" for c in claims)


def test_an_earlier_disaster_is_another_claim(told):
    readings = told(
        ("Lesna Post", "2026-03-04", "Twelve people were killed when a ferry sank off Odesa on Tuesday."),
        ("Harbour News", "2026-03-05", "In 2009, 14 people were killed when a ferry sank off Odesa, records show."),
    )
    assert find_claims(readings) == ()


def test_what_is_expected_is_not_what_is_there(told):
    readings = told(
        ("Lesna Post", "2026-03-04", "About 11,000 North Korean soldiers are stationed in Kursk, the ministry said."),
        ("Harbour News", "2026-03-04", "Another 6,000 North Korean soldiers will arrive in Kursk, the ministry said."),
    )
    assert find_claims(readings) == ()


def test_reports_in_three_languages_give_one_claim(told):
    readings = told(
        ("A", "2026-03-04", "Some 8,400 people were evacuated from the floods, the governor said."),
        ("B", "2026-03-04", "Через повінь евакуювали 8400 людей, повідомив губернатор."),
        ("C", "2026-03-04", "Из-за паводка эвакуировали 8400 человек, сообщил губернатор."),
    )
    [claim] = find_claims(readings)
    assert len(articles(claim)) == 3
    assert claim.origins == ("regional administration",)


def test_a_quantity_of_one_report_with_one_value_is_no_claim(told):
    assert find_claims(told(("A", "2026-03-04", "Four people were killed in Odesa, police said."))) == ()


def test_a_sentence_may_give_two_values_of_one_quantity(told):
    [claim] = find_claims(
        told(("A", "2026-03-04", "The ministry said 5,000 soldiers would be sent to Kursk instead of 4,500."))
    )
    assert [d.label for d in claim.differences] == ["revision"]


def test_no_readings_make_no_claims():
    assert find_claims(()) == ()
    assert find_claims((Reading(article=Article(id=1, text="")),)) == ()


@pytest.mark.parametrize("published", [None, "2026-03-04", "no date"])
def test_dates_that_tell_nothing_cost_nothing_else(told, published):
    readings = told(
        ("A", published, "Four people were killed in Odesa, police said."),
        ("B", published, "Four people were killed in Odesa, police said on Friday."),
    )
    [claim] = find_claims(readings)
    assert len(claim.mentions) == 2
    assert (claim.first is None) == (published != "2026-03-04")


def test_many_figures_are_held_against_each_other_in_rounds(told):
    """More than are compared at once: what is the same is still found, in bounded time."""
    lines = [f"In village {n} the council said {1000 + n} houses were flooded." for n in range(400)]
    readings = told(("A", "2026-03-04", "\n".join(lines)), ("B", "2026-03-05", "\n".join(reversed(lines))))
    claims = find_claims(readings)
    assert claim_of(claims, 1234.0) is not None
    assert all(len(articles(claim)) == 2 for claim in claims if not claim.differences)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Edition 280.", "Edition 143."),
        ("Report no. 45. The market was closed.", "Report no. 45. The market was closed."),
        ("The harbour was quiet on Monday. Issue 1,204.", "The harbour was quiet on Monday. Issue 1,207."),
    ],
)
def test_numbers_that_count_nothing_make_no_claim(told, one, other):
    assert find_claims(told(("A", "2026-03-04", one), ("B", "2026-03-05", other))) == ()


def test_a_number_without_a_noun_is_a_claim_where_what_happened_is_said(told):
    first = "The ministry said 5,000 soldiers would be sent to Kursk instead of 4,500."
    [claim] = find_claims(told(("A", "2026-03-04", first), ("B", "2026-03-05", first)))
    assert {mention.value for mention in claim.mentions} == {5000.0, 4500.0}


def test_a_claim_writes_a_place_as_the_reports_do(told):
    text = "Nine people were killed in Vilkove, Ukraine, police said."
    [claim] = find_claims(told(("A", "2026-03-04", text), ("B", "2026-03-05", text)))
    assert claim.claim == "people killed in Vilkove"
