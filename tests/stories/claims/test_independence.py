"""How many stand behind a claim."""

from dataclasses import replace

import pytest

from dateline.stories.claims import find_claims

TOLL = "Nine people were killed in Odesa"


def claim(told, *texts):
    reports = [(outlet, f"2026-03-04T{8 + number:02}:00", text) for number, (outlet, text) in enumerate(texts)]
    claims = [c for c in find_claims(told(*reports)) if c.status == "killed"]
    assert len(claims) == 1
    return claims[0]


def test_the_outlets_own_voice_is_no_origin(told):
    found = claim(told, ("A", f"{TOLL}."), ("B", f"{TOLL} on Friday."))
    assert found.origins == ()
    assert {m.origin for m in found.mentions} == {None}
    assert found.sure < 0.5


def test_forty_outlets_that_name_one_body_are_one_origin(told):
    texts = [(f"Outlet {n}", f"{TOLL}, the Odesa Fire Service said.") for n in range(12)]
    found = claim(told, *texts)
    assert found.origins == ("Odesa Fire Service",)
    assert len(found.mentions) == 12


def test_two_bodies_are_two_origins(told):
    found = claim(told, ("A", f"{TOLL}, the Odesa Fire Service said."), ("B", f"{TOLL}, the Red Cross said."))
    assert len(found.origins) == 2


def test_officials_whom_nobody_names_are_not_counted_beside_a_body(told):
    found = claim(told, ("A", f"{TOLL}, the Odesa Fire Service said."), ("B", f"{TOLL}, officials said."))
    assert found.origins == ("Odesa Fire Service",)


def test_a_cited_outlet_is_followed_to_whom_it_has_it_from(told):
    found = claim(
        told, ("Lesna Herald", f"{TOLL}, the Odesa Fire Service said."), ("B", f"{TOLL}, Lesna Herald reported.")
    )
    assert found.origins == ("Odesa Fire Service",)
    assert found.mentions[1].chain[:2] == ("B", "Lesna Herald")
    assert found.mentions[1].origin == "Odesa Fire Service"


def test_a_cited_outlet_that_is_not_at_hand_is_the_origin(told):
    found = claim(told, ("A", f"{TOLL}, Lesna Herald reported."), ("B", f"{TOLL}."))
    assert found.origins == ("Lesna Herald",)


def test_outlets_that_cite_each_other_stand_on_nothing(told):
    found = claim(
        told, ("Lesna Herald", f"{TOLL}, Harbour Gazette reported."), ("Harbour Gazette", f"{TOLL}, Lesna Herald said.")
    )
    assert found.circles == (("Harbour Gazette", "Lesna Herald"),)
    assert found.origins == ()
    assert all(m.circular for m in found.mentions)


def test_who_comes_after_a_circle_is_not_in_it(told):
    found = claim(
        told,
        ("Lesna Herald", f"{TOLL}, Harbour Gazette reported."),
        ("Harbour Gazette", f"{TOLL}, Lesna Herald said."),
        ("C", f"{TOLL}, the Odesa Fire Service said."),
    )
    assert found.origins == ("Odesa Fire Service",)


@pytest.mark.parametrize("words", ["he condemned the attack that killed nine people in Odesa"])
def test_what_only_tells_which_event_is_meant_is_not_said_by_the_speaker(told, words):
    found = claim(
        told, ("A", f"Foreign Minister Ian Lund said {words}."), ("B", f"{TOLL}, the Odesa Fire Service said.")
    )
    assert found.origins == ("Odesa Fire Service",)


@pytest.mark.parametrize(
    ("one", "other", "origins"),
    [
        (
            "the Sumy regional governor Oleh Bondar said",
            "said Odesa regional governor Ihor Lysenko",
            ("Sumy regional administration", "Odesa regional administration"),
        ),
        (
            "said Oleh Bondar, the governor of Kharkiv Oblast",
            "said Ihor Lysenko, the governor of Odesa Oblast",
            ("Kharkiv Oblast regional administration", "Odesa Oblast regional administration"),
        ),
        (
            "Lutsk Mayor Oleh Bondar said",
            "Ihor Lysenko, the mayor of Kyiv, said",
            ("Lutsk city council", "Kyiv city council"),
        ),
        ("Governor Oleh Bondar said", "Governor Ihor Lysenko said", ("Oleh Bondar", "Ihor Lysenko")),
    ],
)
def test_holders_of_one_post_in_two_places_are_two_origins(told, one, other, origins):
    found = claim(
        told,
        ("A", f"Nine people were killed in strikes, {one}."),
        ("B", f"Nine people were killed in strikes, {other}."),
    )
    assert found.origins == origins
    if "Governor" not in one:
        assert found.sure == 0.6


def test_a_post_is_of_its_own_place_in_russian_too(told):
    texts = ["сообщил губернатор Брянской области Олег Бондарев", "сообщил губернатор Курской области Игорь Лысов"]
    found = claim(told, *((f"O{n}", f"Девять человек погибли при обстреле, {text}.") for n, text in enumerate(texts)))
    assert len(found.origins) == 2
    assert "Брянской области" in found.origins[0]
    assert "Курской области" in found.origins[1]


def test_a_governor_speaks_for_the_administration_that_another_report_names(told):
    found = claim(
        told,
        ("A", f"{TOLL}, the Sumy regional governor Oleh Bondar said."),
        ("B", f"{TOLL}, the Sumy Regional Administration said."),
        ("C", f"{TOLL}, Governor Oleh Bondar said."),
    )
    assert len(found.origins) == 1
    assert found.sure < 1


def test_a_body_has_its_english_name_though_another_language_says_more_of_it(told):
    found = claim(
        told,
        ("A", f"{TOLL}, the regional governor said. Governor Vadym Filashenko came to the site."),
        ("B", f"{TOLL}, Governor Vadym Filashenko said."),
        (
            "C",
            "В Одесі загинули дев’ятеро людей, повідомив начальник обласної військової адміністрації Вадим Філашенко.",
        ),
    )
    assert found.origins == ("regional administration",)


def test_a_governor_whose_place_nobody_names_is_not_counted_twice(told):
    found = claim(told, ("A", f"{TOLL}, the governor said."), ("B", f"{TOLL}, Governor Ihor Lysenko said."))
    assert found.origins == ("Ihor Lysenko",)


def test_officials_and_an_army_without_a_full_name_are_one_origin_and_not_none(told):
    text = "Mali's army said 34 militants were killed in Sokoura"
    found = claim(
        told, ("A", f"{text}."), ("B", f"{text}, on Tuesday."), ("C", "Officials said 34 militants were killed.")
    )
    assert [m.origin for m in found.mentions] == ["Mali's army", "Mali's army", "Officials"]
    assert found.origins == ("Mali's army",)


def test_who_denies_a_value_does_not_stand_behind_it(told):
    found = claim(
        told,
        ("A", "Forty recruits drowned in the Dniester on Tuesday, Lesna Herald reported."),
        ("B", "The Defence Ministry denied that 40 recruits had drowned in the Dniester."),
    )
    assert found.origins == ("Lesna Herald",)
    assert [(m.origin, m.modality) for m in found.mentions][1] == ("Defence Ministry", "denied")


def test_who_disputes_what_another_says_does_not_pass_it_on(told):
    text = "The army says it killed 34 attackers in Sokoura. Villagers dispute this."
    army, disputed = told(("A", "2026-03-04T08:00", text), ("B", "2026-03-04T09:00", text))
    denied = [replace(s, polarity="denies" if s.source.text == "Villagers" else "says") for s in disputed.statements]
    [found] = find_claims((army, replace(disputed, statements=tuple(denied))))
    assert found.mentions[1].chain == ("B", "army")
