import pytest

from dateline.checks.names import name_atoms
from dateline.checks.places import place_atoms
from dateline.checks.wording import Wording
from dateline.records import Article, Place, Reading


def names(body, point):
    reading = Reading(article=Article(id="a", text=body))
    atoms = name_atoms(reading, Wording(body, "en"), Wording(point, "en"), Reading(article=Article(id="p", text=point)))
    return {atom.text: atom.verdict for atom in atoms}


@pytest.mark.parametrize(
    ("body", "point", "name"),
    [
        (
            "The deputy head of the HUR spoke.",
            "An officer of the Main Intelligence Directorate spoke.",
            "Main Intelligence Directorate",
        ),
        ("The United Nations sent tents.", "Tents came from the UN.", "UN"),
        ("The Rural Water Board Authority paid.", "Money came from the RWBA.", "RWBA"),
        ("The mayor, Osei Danquah, left.", "The town's Danquah left.", "Danquah"),
    ],
)
def test_a_name_in_another_form_is_there(body, point, name):
    assert names(body, point)[name] == "supported"


def test_a_name_that_the_body_lacks_is_missing():
    assert names("The mayor left.", "The mayor, Osei Danquah, left.") == {"Osei Danquah": "missing"}


def test_an_adjective_takes_its_noun_with_it():
    assert names("Troops are in Russia.", "Troops are in the European part of Russia.")["European part"] == "missing"


def place(text, **fields):
    return Place(start=0, end=len(text), text=text, name=fields.pop("name", text), **fields)


def verdict(body_text, body_place, point_place):
    body = Reading(article=Article(id="a", text=body_text), places=(body_place,))
    point = Reading(article=Article(id="p", text=point_place.text), places=(point_place,))
    (atom,) = place_atoms(body, Wording(body_text, "en"), point)
    return atom


def test_a_country_by_another_name_is_there():
    dprk = place("DPRK", kind="country", country="KP")
    assert verdict("DPRK troops", dprk, place("North Korea", kind="country", country="KP")).verdict == "supported"


def test_a_region_by_another_name_is_missing_but_shown():
    there = place("Kurshchyna", kind="region", country="RU", admin1="RU-KRS")
    atom = verdict("Kurshchyna is mined", there, place("Kursk", kind="region", country="RU", admin1="RU-KRS"))
    assert atom.verdict == "missing"
    assert atom.evidence == ((0, 10),)
    assert "“Kurshchyna”" in atom.reason


def test_a_country_is_there_by_its_city():
    oral = place("Oral", kind="city", country="KZ")
    assert verdict("Oral floods", oral, place("Kazakhstan", kind="country", country="KZ")).verdict == "supported"


SATELLITE = (
    "The Norwegian state agency reported that the rocket had put a satellite into orbit.\n"
    "Both the Swedish defence ministry and the army said that the rocket rose near the border."
)


def test_a_country_is_there_by_its_people(check_point):
    assert check_point(SATELLITE, "A rocket from Norway put a satellite into orbit.").verdict == "supported"


@pytest.mark.parametrize(
    "text",
    [
        "Oslo said that the rocket had put a satellite into orbit.",
        "Stockholm said that the rocket rose near the border.",
    ],
)
def test_a_capital_may_speak_for_any_body_of_its_country(check_point, text):
    assert [atom.reason for atom in check_point(SATELLITE, text).atoms if atom.verdict == "contradicted"] == []
