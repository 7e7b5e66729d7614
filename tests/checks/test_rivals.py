"""What the article has, but says of something else than the point does."""

import pytest

TOLL = (
    "Four people were killed when a drone hit a bakery in Novyi Port at dawn on Monday, the mayor said.\n"
    "Windows broke in the whole street. Firemen worked until the evening.\n"
    "In Zelenyi Hai, a missile had struck a depot on Friday. Eleven people were killed there, the governor said.\n"
    "Anna Kovalenko, a nurse at the clinic, stitched wounds until noon. The clinic has no power.\n"
    "Water came by lorry. Peter Novak, who drives an ambulance, brought in nine children."
)


@pytest.mark.parametrize(
    ("point", "named"),
    [
        ("Eleven people were killed when a drone hit the bakery, the mayor said.", "“Four people”"),
        ("Four people were killed when a drone hit a bakery in Novyi Port on Friday.", "Monday”"),
    ],
)
def test_what_is_said_of_another_is_a_fault_and_the_rival_is_named(check_point, point, named) -> None:
    faults = [atom.reason for atom in check_point(TOLL, point).atoms if atom.verdict != "supported"]
    assert any(named in reason for reason in faults)


@pytest.mark.parametrize(
    "point",
    [
        "A drone killed four people at a bakery in Novyi Port, according to the mayor.",
        "Anna Kovalenko, a nurse, treated wounds until noon at the clinic in Novyi Port.",
        "Nine children came in with Peter Novak, an ambulance driver.",
    ],
)
def test_what_is_said_of_the_same_is_none(check_point, point) -> None:
    assert check_point(TOLL, point).verdict == "supported"
