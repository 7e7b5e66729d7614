import pytest

SEARCH = (
    "Rockets hit the city of Kharkiv at night, the governor said. People spent the day in a school.\n"
    "In Sumy, where a mill burned down, the search for victims has ended."
)


def test_a_deed_of_another_place_is_unsupported_and_says_where(check_point):
    point = check_point(SEARCH, "The search for victims has ended in Kharkiv.")
    assert point.verdict == "unsupported"
    assert "the article says this of “Sumy”, the point of “Kharkiv”" in [atom.reason for atom in point.atoms]


@pytest.mark.parametrize(
    "text",
    ["The search for victims has ended in Sumy.", "Rockets hit Kharkiv at night.", "People in Kharkiv spent the day."],
)
def test_a_deed_in_its_place_is_no_fault(check_point, text):
    assert [atom.reason for atom in check_point(SEARCH, text).atoms if atom.verdict == "contradicted"] == []
