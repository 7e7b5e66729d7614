"""Points all of whose words are in the article, put together otherwise: doer, place, count, time."""

import pytest

COURT = "Norland sued Sudland over the pipeline in May. Sudland called that a stunt, its envoy said."
SWAP = (
    "Ukraine also received 22 civilians, among them four women, the headquarters said.\n"
    "Russia said that eight of its citizens had been handed over."
)
FERRY = "Survivors spoke at the hospital in Brno. The owner has an office in Ostrava.\nA man waited outside."
BOATS = "The ministry sent two helicopters and 30 boats to the valley, officials said."
FLOODS = (
    "Floods have driven 8,400 people from their homes in Oral this week.\n"
    "In the spring of 2024, some 120,000 people had to leave their homes.\n"
    "A dam was begun in the spring of 2025."
)


@pytest.mark.parametrize(
    ("body", "point", "reason"),
    [
        (COURT, "Sudland sued Norland over the pipeline.", "in the article it is the other way round"),
        (COURT, "Norland was sued by Sudland over the pipeline.", "in the article it is the other way round"),
        (SWAP, "Russia received 22 civilians, among them four women.", "the article says this of “Ukraine”"),
        (
            FERRY,
            "Survivors spoke at the hospital in Ostrava.",
            "the article says “hospital in Brno”, the point “hospital",
        ),
        (BOATS, "The ministry sent 30 helicopters and two boats.", "the article says “two helicopters” and “30 boats”"),
        (FLOODS, "Floods drove 120,000 people from their homes in the spring of 2025.", "“spring of 2024”"),
    ],
)
def test_what_is_put_together_otherwise_is_unsupported_and_says_why(check_point, body, point, reason):
    checked = check_point(body, point)
    assert checked.verdict == "unsupported"
    assert any(reason in atom.reason for atom in checked.atoms)


@pytest.mark.parametrize(
    ("body", "point"),
    [
        (COURT, "Norland sued Sudland over the pipeline in May."),
        (COURT, "Sudland was sued by Norland."),
        (SWAP, "Ukraine received 22 civilians."),
        (SWAP, "Kyiv received 22 civilians, four of them women."),
        (FERRY, "Survivors spoke at the hospital in Brno."),
        (BOATS, "The ministry sent 30 boats and two helicopters."),
        (FLOODS, "In the spring of 2024, 120,000 people had to leave their homes."),
        (FLOODS, "Floods have driven 8,400 people from their homes."),
    ],
)
def test_what_is_put_together_as_in_the_article_is_no_fault(check_point, body, point):
    checked = check_point(body, point)
    assert [atom.reason for atom in checked.atoms if atom.verdict == "contradicted"] == []
