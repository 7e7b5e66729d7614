import pytest

from dateline.checks.moments import moment_atoms
from dateline.checks.wording import Wording
from dateline.records import Article, Moment, Reading

TOLL = "Floods hit the valley at night. Health officials on Wednesday put the toll at 41, from 28 a day earlier."


def test_a_day_told_from_another_is_that_day(faults):
    assert faults(TOLL, "The toll rose to 41, up from 28 on Tuesday.") == {}


def test_another_day_is_still_missing(faults):
    assert "Sunday" in faults(TOLL, "The toll rose to 41, up from 28 on Sunday.")


@pytest.mark.parametrize(
    ("language", "body", "point"),
    [
        ("uk", "2 березня загинули 14 людей, а напередодні — дев’ятеро.", "1 березня загинули дев’ятеро."),
        ("ru", "2 марта погибли 14 человек, а днём ранее девять.", "1 марта погибли девять человек."),
    ],
)
def test_a_day_before_is_known_in_other_languages(check_point, language, body, point):
    moments = [atom.verdict for atom in check_point(body, point, language).atoms if atom.kind == "moment"]
    assert moments == ["supported"]


def test_a_day_before_the_first_of_days_is_passed_over(check_point):
    assert check_point("On 0001-01-01, and the day before, it rained.", "It rained on Monday.").verdict


def test_an_old_letter_in_such_a_phrase_is_no_stumbling_block():
    text = "It rained on 2026-03-02. Two dayſ earlier it was dry."
    rain = Moment(start=13, end=23, text="2026-03-02", date="2026-03-02")
    body = Reading(article=Article(id="a", text=text), moments=(rain,))
    dry = Moment(start=0, end=8, text="February", date="2026-02-28")
    (atom,) = moment_atoms(body, Wording(text, "en"), Reading(article=Article(id="p", text="x"), moments=(dry,)))
    assert atom.verdict == "missing"
