import pytest

LORRIES = (
    "Relief work goes on along the border.\n"
    "The fund said 47 lorries entered through the Kerem Shalom crossing on Monday. Aid groups want more fuel.\n"
    "The Rafah crossing stayed shut for a third week."
)
FLOOD = (
    "Heavy rain fell on the country for four days.\n"
    "The flood killed 14 people in Brno, the fire service said. Boats were used all night.\n"
    "In Ostrava, 300 homes were without power, the mayor said."
)


@pytest.mark.parametrize(
    ("body", "text", "reason"),
    [
        (
            LORRIES,
            "47 lorries entered through Rafah on Monday.",
            "the article gives “47 lorries” for “Kerem Shalom”, the point for “Rafah”",
        ),
        (
            FLOOD,
            "The flood killed 14 people in Ostrava.",
            "the article gives “14 people” for “Brno”, the point for “Ostrava”",
        ),
    ],
)
def test_a_figure_of_another_place_is_not_supported(check_point, body, text, reason):
    point = check_point(body, text)
    assert point.verdict != "supported"
    assert reason in [atom.reason for atom in point.atoms]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (LORRIES, "47 lorries entered through Kerem Shalom on Monday."),
        (LORRIES, "47 lorries entered through Kerem Shalom while Rafah stayed shut."),
        (FLOOD, "The flood killed 14 people in Brno, and 300 homes in Ostrava were without power."),
        (FLOOD, "In Ostrava, 300 homes were without power."),
        ("Rain fell on Ostrava. The flood killed 14 people in Brno.", "The flood killed 14 people near Ostrava."),
    ],
)
def test_a_figure_in_its_place_is_no_fault(check_point, body, text):
    assert "relation" not in [atom.kind for atom in check_point(body, text).atoms if atom.verdict != "supported"]
