"""The same said in other words is support: no atom is at fault, and the point is supported."""

import pytest

GUR = (
    "This was reported by Vadym Skibitsky, deputy head of the Main Intelligence Directorate (GUR) of Ukraine.\n"
    "According to Skibitsky, there is an agreement between Russia and the DPRK to send another 6,000 military "
    "personnel who will clear mines in the Kursk region.\n"
    "A dozen soldiers were wounded in Kurshchyna last week, he said."
)
MINE = (
    "The mine at Lisk collapsed on Sunday.\n"
    "Rescuers from two neighbouring districts brought up 14 men by Monday evening, the ministry said."
)
COURT = "The assembly approved the pipeline treaty on Friday. Norland sued Sudland over the pipeline in May."


@pytest.mark.parametrize(
    ("body", "point"),
    [
        (GUR, "12 soldiers were wounded in Kurshchyna."),
        (GUR, "Another 6,000 North Korean troops are to clear mines, Skibitsky says."),
        (GUR, "North Korea has agreed with Russia to send another 6,000 soldiers."),
        (GUR, "The deputy head of the GUR says that another 6,000 military personnel will clear mines."),
        (GUR, "There is an agreement between Moscow and Pyongyang to send 6,000 military personnel."),
        (MINE, "After the mine at Lisk collapsed, rescuers brought up 14 men by Monday evening."),
        (COURT, "The pipeline treaty was approved by the assembly on Friday."),
        (COURT, "Sudland was sued by Norland over the pipeline."),
    ],
    ids=["a dozen", "soldiers and troops", "the DPRK", "a role", "capitals", "two sentences", "passive", "sued by"],
)
def test_the_same_in_other_words_is_support(check_point, body, point):
    checked = check_point(body, point)
    assert [atom.reason for atom in checked.atoms if atom.verdict != "supported"] == []
    assert checked.verdict == "supported"


@pytest.mark.parametrize(
    ("body", "point"),
    [
        ("Troops cleared mines in the Kursk region, the army said.", "Troops cleared mines in Kurshchyna."),
        ("Troops cleared mines in Kurshchyna, the army said.", "Troops cleared mines in the Kursk region."),
    ],
)
def test_a_region_by_its_other_name_is_no_fault_of_the_point(check_point, body, point):
    checked = check_point(body, point)
    assert checked.verdict == "supported"
    (place,) = [atom for atom in checked.atoms if atom.kind == "place" and atom.evidence]
    assert place.evidence
