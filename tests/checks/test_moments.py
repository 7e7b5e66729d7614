import pytest

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


def test_an_old_letter_in_such_a_phrase_is_no_stumbling_block(check_point):
    assert check_point("It rained on Monday. Two dayſ earlier it was dry.", "It was dry on Saturday.").verdict
