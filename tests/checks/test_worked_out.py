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
