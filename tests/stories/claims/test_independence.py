"""How many stand behind a claim."""

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
