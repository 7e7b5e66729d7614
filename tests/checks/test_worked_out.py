"""Numbers of a point that a reader works out, or that are said otherwise."""

import pytest

LEVY = (
    "The council raised the number of shelters from 40 to 60, and 1,400 pupils moved to them. Some 32 trucks came.\n"
    "Of 90 wells, 41 are dry. The vote was 31-12. The pumps have run for three months."
)


@pytest.mark.parametrize(
    "point",
    [
        "The number of shelters rose by half.",
        "Fewer than half of the wells are dry.",
        "There are 20 shelters more than before.",
        "More than a thousand pupils moved to shelters.",
        "About thirty trucks came.",
        "The council voted 31-12.",
        "The pumps ran over the past three months.",
    ],
)
def test_a_number_that_can_be_worked_out_is_no_fault(check_point, point) -> None:
    assert [a.reason for a in check_point(LEVY, point).atoms if a.kind == "figure" and a.verdict != "supported"] == []


@pytest.mark.parametrize(
    "point",
    [
        "Fewer than one in ten of the wells are dry.",
        "More than 2,000 pupils moved to shelters.",
        "The council voted 31-2.",
        "The pumps ran over the past five months.",
    ],
)
def test_a_number_that_can_not_is_one(check_point, point) -> None:
    assert [a for a in check_point(LEVY, point).atoms if a.kind == "figure" and a.verdict != "supported"]


def test_a_moment_that_opens_a_sentence_is_not_taken_for_a_name(check_point) -> None:
    assert check_point(LEVY, "Within days, 1,400 pupils moved to the shelters.").verdict == "supported"


MARKET = (
    "Shells fell on the market in Lower Dorn. Nine people were killed and 24 were wounded, the hospital said. "
    "Twelve of the wounded were treated on the spot. The bus had carried 45 people; 21 were unhurt."
)


def test_what_befell_the_rest_is_not_worked_out_from_another_fate(check_point) -> None:
    assert check_point(MARKET, "Fifteen people were killed.").verdict == "unsupported"


def test_the_rest_of_those_hurt_are_hurt(check_point) -> None:
    assert check_point(MARKET, "Twelve of the wounded went to hospital.").verdict == "supported"
    assert check_point(MARKET, "24 people on the bus were hurt.").verdict == "supported"


def test_a_short_point_without_a_word_of_the_article_is_not_called_supported(check_point) -> None:
    assert check_point(MARKET, "Police arrested a suspect.").verdict == "unclear"
    assert check_point(MARKET, "The hospital treated the wounded.").verdict == "supported"
