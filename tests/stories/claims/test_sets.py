"""Figures of two sets under one name: of a town and of the country, of two armies, of the dead and of some of them."""

import pytest

from dateline.pipeline import annotate
from dateline.records import Article
from dateline.stories.claims import find_claims

MORNING, EVENING, NEXT = "2026-03-04T08:00", "2026-03-04T20:00", "2026-03-05T09:00"


def sets(claims, status="killed"):
    """The values of each claim with a status."""
    return sorted(sorted({m.value for m in claim.mentions}) for claim in claims if claim.status == status)


def labels(claims):
    return {(difference.label, *difference.values) for claim in claims for difference in claim.differences}


NATION = {
    "en": (
        "At least six people were killed in Lutsk in a missile attack, Mayor Ihor Pavlenko said. {} at least 11 people"
        " died, officials said.",
        "The death toll in Lutsk has climbed to nine, the State Emergency Service said. {} 14 people were killed,"
        " Interior Minister Oleh Kravets said.",
    ),
    "uk": (
        "Щонайменше шестеро людей загинули в Луцьку під час ракетної атаки, повідомив мер Ігор Павленко. {} загинули"
        " 11 людей, заявили у ДСНС.",
        "Кількість загиблих у Луцьку зросла до дев'яти осіб, повідомила ДСНС. {} загинули 14 людей, сказав міністр"
        " Олег Кравець.",
    ),
    "ru": (
        "По меньшей мере шесть человек погибли в Луцке при ракетной атаке, сообщил мэр Игорь Павленко. {} погибли 11"
        " человек, заявили в МЧС.",
        "Число погибших в Луцке выросло до девяти человек, сообщило МЧС. {} погибли 14 человек, сказал министр Олег"
        " Кравец.",
    ),
}


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Across the country", "Nationwide,"),
        ("en", "Across Ukraine,", "Throughout Ukraine"),
        ("en", "In several cities", "Across the country"),
        ("uk", "По всій країні", "Загалом по країні"),
        ("uk", "По всій Україні", "У всіх регіонах"),
        ("ru", "По всей стране", "В целом по стране"),
        ("ru", "По всей Украине", "Во всех регионах"),
    ],
)
def test_the_dead_of_a_country_are_not_those_of_a_town(told, language, first, second):
    one, other = NATION[language]
    claims = find_claims(told(("A", MORNING, one.format(first)), ("B", NEXT, other.format(second))))
    assert sets(claims) == [[6, 9], [11, 14]]
    assert labels(claims) == {("revision", 6, 9), ("revision", 11, 14)}
    assert {claim.place for claim in claims if claim.mentions[0].value == 6} == {"Lutsk"}


@pytest.mark.parametrize("wide", ["across Ukraine", "nationwide"])
def test_the_dead_of_a_country_may_be_told_without_its_towns(told, wide):
    readings = told(
        ("A", MORNING, "Four people were killed in Ukraine by the storm, police said."),
        ("B", EVENING, f"The storm has killed nine people {wide}, police said."),
    )
    assert sets(find_claims(readings)) == [[4, 9]]


def test_people_killed_across_a_town_are_those_of_the_town(told):
    readings = told(
        ("A", MORNING, "Four people were killed in Lutsk by the storm, police said."),
        ("B", EVENING, "The storm has killed nine people across Lutsk, police said."),
    )
    assert sets(find_claims(readings)) == [[4, 9]]


def test_a_sum_over_two_towns_is_of_neither(told):
    both = (
        "Strikes killed at least 15 people across the Gaza Strip, the civil defence agency said: nine in Deir al-Balah"
    )
    readings = told(
        ("A", MORNING, "An air strike on a camp in Deir al-Balah killed nine Palestinians on Wednesday, medics said."),
        ("B", EVENING, f"{both} and six in Rafah."),
        ("C", EVENING, "An air strike in Rafah killed six Palestinians on Wednesday, medics said."),
    )
    assert sets(find_claims(readings)) == [[6], [9]]


def test_a_sum_of_one_place_has_its_parts(told):
    readings = told(
        ("A", MORNING, "The ferry off Odesa carried 187 passengers, the port office said."),
        ("B", EVENING, "The ferry off Odesa carried 212 people: 187 passengers and 25 crew, the port office said."),
    )
    assert labels(find_claims(readings)) == {("scope", 187, 212)}


ARMIES = (
    (
        "A",
        MORNING,
        "Five Georgian soldiers were killed in clashes near Gori on Wednesday, the Georgian army said. Armenia's"
        " defence ministry said seven of its men had died.",
    ),
    (
        "B",
        EVENING,
        "The Georgian army corrected its toll from the clash near Gori, saying three soldiers had been killed and not"
        " five. Yerevan says seven Armenian soldiers died, and a war monitor put the number at 10.",
    ),
    (
        "C",
        NEXT,
        "Five Georgian soldiers were killed in fighting near Gori, the Georgian army said. The Border Observatory said"
        " 10 Armenian fighters were killed.",
    ),
)


def test_the_dead_of_two_armies_are_two_quantities(told):
    claims = find_claims(told(*ARMIES))
    georgian = next(claim for claim in claims if claim.whose == "GE")
    assert {m.value for m in georgian.mentions} == {3, 5}
    assert georgian.claim == "Georgian soldiers killed in Gori"
    assert labels(claims) == {("revision", 5, 3)}
    assert all(len({m.value for m in claim.mentions}) == 1 for claim in claims if claim.whose == "AM")


def test_who_repeats_a_corrected_value_beside_another_armys_dead_is_stale(told):
    claims = find_claims(told(*ARMIES))
    assert [(m.article, m.value) for claim in claims for m in claim.mentions if m.stale] == [("C-2", 5)]


def test_what_nobody_told_before_is_not_what_has_changed(told):
    readings = told(
        ("A", MORNING, "Gunmen killed at least 21 people in the village of Sokoura on Tuesday, a local official said."),
        (
            "B",
            EVENING,
            "The number of people killed in Tuesday's attack on Sokoura has risen to 29, the regional governor said."
            " Eight people died of their wounds in hospital, he said.",
        ),
    )
    assert sets(find_claims(readings)) == [[21, 29]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Three people were killed and 15 wounded in Izium on Wednesday, police said, up from 12 wounded earlier.",
        ),
        ("en", "Three people were killed and 15 wounded in Izium, police said, revised from 12 wounded."),
        ("en", "In Izium 15 people were injured instead of 12, police said. Three people were killed."),
        ("uk", "В Ізюмі поранено 15 людей, а не 12, повідомила поліція. Троє людей загинули."),
        ("ru", "В Изюме ранены 15 человек, а не 12, сообщила полиция. Три человека погибли."),
    ],
)
def test_a_value_in_the_place_of_another_is_its_revision(language, text):
    [claim] = find_claims([annotate(Article(id=1, text=text, language=language, published=EVENING))])
    [difference] = claim.differences
    assert (difference.label, difference.values) == ("revision", (12, 15))


def test_the_dead_and_the_new_wounded_do_not_make_up_all_wounded(told):
    readings = told(
        ("A", MORNING, "In Izium 12 people were wounded, police said."),
        ("B", EVENING, "Three people were killed and 15 wounded in Izium, police said, up from 12 wounded earlier."),
    )
    assert labels(find_claims(readings)) == {("revision", 12, 15)}


@pytest.mark.parametrize("dateline", ["KRAMATORSK, March 4 — ", "KRAMATORSK — ", ""])
def test_the_wounded_of_the_next_town_are_others(told, dateline):
    depot = "Four railway workers were wounded when two drones hit a depot in Kramatorsk overnight, the railway said."
    readings = told(
        ("A", EVENING, f"{dateline}{depot} The attack came hours after a missile hit neighbouring Sloviansk."),
        ("B", NEXT, "Nine people were wounded by a missile in Sloviansk, the governor said."),
    )
    assert sets(find_claims(readings), "injured") == []


def test_a_dateline_that_the_sentence_does_not_bear_out_is_no_place(told):
    readings = told(
        (
            "A",
            EVENING,
            "KYIV, March 4 — Four people were wounded when a missile hit a house in Sloviansk, police said.",
        ),
        ("B", NEXT, "Nine people were wounded by a missile in Sloviansk, police said."),
    )
    assert sets(find_claims(readings), "injured") == [[4, 9]]
