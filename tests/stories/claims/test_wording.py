"""A claim in words: those of the mentions that give the value shown."""

import pytest

from dateline.pipeline import annotate
from dateline.records import Article
from dateline.stories.claims import find_claims

MORNING, EVENING, NEXT = "2026-03-04T08:00", "2026-03-04T20:00", "2026-03-05T09:00"


def read(*texts, language="en"):
    times = (MORNING, EVENING, NEXT)
    return [
        annotate(Article(id=n, outlet=f"O{n}", published=published, text=text, language=language))
        for n, (published, text) in enumerate(zip(times, texts, strict=False))
    ]


def only(readings):
    [claim] = find_claims(readings)
    return claim


def test_the_noun_is_that_of_the_newest_value():
    claim = only(
        read(
            "Gunmen killed at least 21 villagers in Sokoura on Tuesday, police said.",
            "The number of people killed in Tuesday's attack on Sokoura has risen to 29, police said.",
        )
    )
    assert claim.claim == "people killed in Sokoura"


def test_a_noun_that_all_have_stays():
    claim = only(
        read(
            "Gunmen killed at least 21 villagers in Sokoura on Tuesday, police said.",
            "Gunmen killed 29 villagers in Sokoura, police said. It was a market day.",
        )
    )
    assert claim.claim == "villagers killed in Sokoura"


def test_whose_they_are_is_said_by_the_value_shown_or_by_all():
    claim = only(
        read(
            "Five Georgian soldiers were killed near Gori on Tuesday, the ministry said.",
            "The number of soldiers killed near Gori has risen to eight, the ministry said.",
        )
    )
    assert claim.whose == "GE"
    assert claim.claim == "Georgian soldiers killed in Gori"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The region of Mopti has seen 5,000 deaths since Monday."),
        ("en", "There were 12 fatalities in Mopti."),
        ("en", "In Mopti 12 more people were killed."),
        ("uk", "В Одесі загинули 12 людей."),
        ("uk", "В Одесі 14 поранено."),
        ("ru", "В Одессе погибли 12 человек."),
        ("ru", "В Одессе 14 раненых."),
    ],
)
def test_nouns_that_say_no_more_than_that_it_is_people_are_people(language, text):
    claim = only(read(text, f"{text} " + ("Later" if language == "en" else "О"), language=language))
    assert claim.claim.split()[0] == "people"
    assert "death" not in claim.claim
    assert claim.status in claim.claim


def test_nouns_that_say_more_are_kept():
    text = "Nine local residents were killed in Mopti, police said."
    assert only(read(text, text)).claim == "local residents killed in Mopti"


def test_a_sea_is_no_place_where_a_town_is_given():
    sea = "The blast at the Black Sea injured 14 people, police said."
    town = "The blast injured 14 people in Odesa, police said."
    assert only(read(sea, town)).place == only(read(town, sea)).place == "Odesa"


def test_a_claim_of_many_places_says_so():
    first = "The storm killed four people across {}, police said."
    claim = only(read(first.format("Ukraine"), "The storm has killed nine people across Ukraine, police said."))
    assert claim.claim == "people killed across Ukraine"
    text = "The storm killed four people nationwide, police said."
    assert only(read(text, text)).claim == "people killed in several places"


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "The air force downed 31 of 38 drones.", "drones destroyed"),
        ("en", "The air force downed 31 of the 1,038 drones.", "drones destroyed"),
        ("en", "The army lost 31 T-72 tanks.", "T-72 tanks destroyed"),
        ("uk", "Сили ППО збили 31 із 38 дронів.", "дронів destroyed"),
    ],
)
def test_the_whole_that_some_are_of_is_no_word_of_the_claim(language, text, words):
    told = [claim.claim for claim in find_claims(read(text, text, language=language)) if claim.mentions[0].value == 31]
    assert told == [words]
