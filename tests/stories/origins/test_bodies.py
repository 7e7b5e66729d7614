"""Which names are of one body."""

import pytest

from dateline.stories.origins.bodies import body_of, same_body


def same(one, other, language="en", other_language="en"):
    a, b = body_of(one, language), body_of(other, other_language)
    assert a is not None
    assert b is not None
    assert same_body(a, b) == same_body(b, a)
    return same_body(a, b)


@pytest.mark.parametrize(
    ("one", "language", "other", "other_language"),
    [
        ("GUR", "en", "Main Intelligence Directorate (HUR) of Ukraine's defence ministry", "en"),
        ("Main Intelligence Directorate", "en", "Головного управління розвідки Міноборони", "uk"),
        ("Main Intelligence Directorate", "en", "украинской разведки", "ru"),
        ("Russia's defence ministry", "en", "министерстве обороны", "ru"),
        ("Ukraine's air force", "en", "Повітряних силах", "uk"),
        ("regional administration", "en", "обласної військової адміністрації", "uk"),
        ("British Transport Police", "en", "British police", "en"),
        ("Rail Accident Investigation Branch", "en", "RAIB", "en"),
    ],
)
def test_names_of_one_body(one, language, other, other_language):
    assert same(one, other, language, other_language)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Russia's defence ministry", "Ukraine's defence ministry"),
        ("London Fire Brigade", "London Ambulance Service"),
        ("foreign ministry", "defence ministry"),
        ("Security Service of Ukraine", "Main Intelligence Directorate"),
        ("police", "the ministry"),
    ],
)
def test_names_of_two_bodies(one, other):
    assert not same(one, other)


def test_a_kind_of_bodies_tells_nobody():
    assert not body_of("the ministry", "en").telling
    assert body_of("Ukraine's defence ministry", "en").telling


def test_a_name_without_a_word_is_no_body():
    assert body_of("—", "en") is None
