import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.checks import check_key_points
from dateline.records import Article, Reading

BODY = (
    "Relief crews reached the flooded town of Bentiu on Monday, the head of the county's relief commission, "
    "Gatluak Riek, said. About 4,200 people are sheltering in two schools.\n"
    "Another 6,000 sandbags are expected to arrive by river next week, Riek said. "
    "The governor has not visited the town.\n"
    "Nyakim Duop, a nurse, said that the clinic had run out of malaria drugs."
)


def test_what_the_body_says_is_supported(check_point):
    point = check_point(
        BODY, "About 4,200 people are sheltering in two schools in Bentiu, relief official Gatluak Riek says."
    )
    assert point.verdict == "supported"
    assert point.score > 0.5


def test_a_place_that_the_body_lacks_is_unsupported_and_says_so(check_point):
    point = check_point(BODY, "About 4,200 people are sheltering in two schools in Malakal and Bentiu.")
    assert point.verdict == "unsupported"
    (atom,) = [a for a in point.atoms if a.verdict != "supported"]
    assert atom.reason == "“Malakal” is not in the article"


def test_a_future_told_as_done_is_contradicted(faults):
    assert faults(BODY, "Some 6,000 sandbags arrived by river for the town.") != {}


def test_a_number_that_differs_is_a_fault(faults):
    assert "4,900 people" in faults(BODY, "4,900 people are sheltering in two schools.")


def test_words_given_to_another_speaker_are_contradicted(check_point):
    point = check_point(BODY, "Gatluak Riek said that the clinic had run out of malaria drugs.")
    assert [a.verdict for a in point.atoms if a.kind == "attribution"] == ["contradicted"]


RAID = (
    "The Norlish air force said on Tuesday that the enemy had attacked with 112 drones and three missiles, of which "
    "it shot down 87. Sudland fired the drones from two bases near the coast, it said."
)


@pytest.mark.parametrize(
    "text",
    [
        "Sudland launched 112 drones and three missiles.",
        "Sudland attacked with 112 drones and three missiles.",
        "Sudland fired 112 drones, 87 of which were shot down.",
    ],
)
def test_who_acts_is_not_taken_for_who_tells_of_it(check_point, text):
    point = check_point(RAID, text)
    assert [a for a in point.atoms if a.kind == "attribution"] == []
    assert point.verdict == "supported"


def test_evidence_points_into_the_body(check_point):
    point = check_point(BODY, "Another 6,000 sandbags are expected next week.")
    for start, end in (*point.evidence, *(span for atom in point.atoms for span in atom.evidence)):
        assert BODY[start:end].strip()
    assert any("6,000" in BODY[start:end] for start, end in point.evidence)


def test_without_key_points_there_is_nothing():
    assert check_key_points(Reading(article=Article(id="a", text=BODY)), ()) == ()


@pytest.mark.parametrize("text", ["", "\n", "\ud800", "\u202eab\x00", "word " * 40_000])
def test_odd_texts_pass(text):
    body = Reading(article=Article(id="a", text=text, language="en"))
    point = Reading(article=Article(id="a", text="A word about Bentiu, and 5 more.", language="en"))
    (checked,) = check_key_points(body, (point,))
    assert 0.0 <= checked.score <= 1.0


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.text(max_size=120))
def test_any_texts_give_a_score_and_spans_in_range(body, point):
    reading = Reading(article=Article(id="a", text=body, language="en"))
    (checked,) = check_key_points(reading, (Reading(article=Article(id="a", text=point, language="en")),))
    assert 0.0 <= checked.score <= 1.0
    for start, end in (*checked.evidence, *(s for a in checked.atoms for s in a.evidence)):
        assert 0 <= start < end <= len(body)


@pytest.mark.parametrize(
    ("language", "body", "point", "word"),
    [
        ("uk", "До громади не прибули рятувальники, сказав староста.", "До громади прибули рятувальники.", "прибули"),
        ("ru", "Совет отклонил проект бюджета на год.", "Совет одобрил проект бюджета на год.", "одобрил"),
        ("uk", "Міст через Десну відремонтують улітку.", "Міст через Десну в Батурині відремонтують.", "Батурині"),
    ],
)
def test_faults_are_found_in_ukrainian_and_russian(faults, language, body, point, word):
    assert word in faults(body, point, language)


@pytest.mark.parametrize(
    ("language", "body", "point"),
    [
        ("uk", "У селищі поранено 17 людей, повідомив староста.", "17 поранених у селищі."),
        ("ru", "Представители КНДР прибыли в порт.", "Северокорейские представители прибыли в порт."),
    ],
)
def test_other_forms_in_ukrainian_and_russian_are_support(check_point, language, body, point):
    assert check_point(body, point, language).verdict == "supported"
