"""Two happenings of one kind on two days: told apart by a report that gives both, and by tolls that don't fall."""

import pytest

from dateline.pipeline import annotate
from dateline.records import Article
from dateline.stories.claims import find_claims

SUNDAY, MONDAY, LATER = "2026-03-08T08:00", "2026-03-09T08:00", "2026-03-09T09:00"


def sets(*reports, language="en", status="killed"):
    """The values of each claim with a status."""
    readings = [
        annotate(Article(id=n, outlet=f"O{n}", published=published, text=text, language=language))
        for n, (published, text) in enumerate(reports)
    ]
    claims = [claim for claim in find_claims(readings) if claim.status == status]
    return sorted(sorted({m.value for m in claim.mentions}) for claim in claims)


FIRST = "Four people were killed and {} injured in an air strike on Nikopol overnight into Sunday, the governor said."
SECOND = (
    "{} people were killed and eight injured in a drone strike on Nikopol overnight into Monday, the governor said."
    " A drone hit a minibus. A day earlier, four people were killed in an air strike."
)
THIRD = (
    "A drone struck a minibus in Nikopol on Monday, killing {} people and wounding nine, the prosecutor's office said."
)


@pytest.mark.parametrize("second", ["Three", "Six"])
def test_a_report_that_gives_both_days_tells_them_apart_for_all(second):
    reports = (
        (SUNDAY, FIRST.format(11)),
        (MONDAY, SECOND.format(second)),
        (LATER, THIRD.format(second.lower())),
    )
    value = {"Three": 3, "Six": 6}[second]
    assert sets(*reports) == sorted([[value], [4]])


def test_the_injured_of_a_later_night_are_not_a_toll_that_has_fallen():
    reports = ((SUNDAY, FIRST.format(11)), (MONDAY, SECOND.format("Three")), (LATER, THIRD.format("three")))
    assert sets(*reports, status="injured") == [[8, 9]]


def test_as_many_dead_of_two_days_in_one_report_are_two_quantities():
    both = SECOND.format("Four")
    assert sets((MONDAY, both)) == []


@pytest.mark.parametrize(
    ("language", "both", "alone"),
    [
        (
            "uk",
            "Троє людей загинули в Нікополі в понеділок унаслідок удару, повідомив губернатор. Днем раніше загинули"
            " п'ятеро людей.",
            "Троє людей загинули в Нікополі в понеділок, повідомили рятувальники.",
        ),
        (
            "ru",
            "Три человека погибли в Никополе в понедельник при ударе, сообщил губернатор. Днём ранее погибли пять"
            " человек.",
            "Три человека погибли в Никополе в понедельник, сообщили спасатели.",
        ),
    ],
)
def test_a_day_earlier_is_no_word_of_change(language, both, alone):
    assert sets((MONDAY, both), (LATER, alone), language=language) == [[3]]


@pytest.mark.parametrize(
    "later",
    [
        # a toll that rises, told on another day
        "Nine people were killed in the air strike on Nikopol, the governor said on Monday.",
        "The number of people killed in the air strike on Nikopol has risen to nine, the governor said on Monday.",
    ],
)
def test_a_toll_of_the_next_day_is_still_one(later):
    assert sets((SUNDAY, FIRST.format(11)), (MONDAY, later)) == [[4, 9]]


def test_a_toll_that_is_corrected_downwards_is_still_one():
    later = "The governor corrected the toll of the air strike on Nikopol: three people were killed, he said on Monday."
    assert sets((SUNDAY, FIRST.format(11)), (MONDAY, later)) == [[3, 4]]


def test_fewer_are_missing_a_day_later():
    first = "Nine people are missing in Nikopol as of Sunday after an air strike, the governor said."
    later = "Two people are missing in Nikopol as of Monday after the air strike, the governor said."
    assert sets((SUNDAY, first), (MONDAY, later), status="missing") == [[2, 9]]
