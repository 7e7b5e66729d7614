"""Names as they sound in two scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.stories.origins.sounding import consonants, person_key


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Andrii Kovtun", "Андрій Ковтун"),
        ("Bohdan Terletsky", "Богдан Терлецький"),
        ("Bohdan Terletsky", "Богдан Терлецкий"),
        ("Oleksii Hnatiuk", "Олексій Гнатюк"),
        ("Yerlan Sadvakasov", "Ерлан Садвакасов"),
        ("Larysa Mykhailiuk", "Лариса Михайлюк"),
        ("Stefano Carminati", "Стефано Карминати"),
    ],
)
def test_the_spellings_of_one_name_sound_alike(latin, cyrillic):
    assert person_key(latin) == person_key(cyrillic)


@pytest.mark.parametrize(("one", "other"), [("Ivan Petrenko", "Ivan Petrov"), ("Olha Marchenko", "Ihor Marchenko")])
def test_two_people_do_not(one, other):
    assert person_key(one) != person_key(other)


def test_a_single_word_is_nobody():
    assert person_key("Kovtun") is None


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzабвгґдеєжзиіїйклмнопрстуфхцчшщьюя' -"))
def test_capitals_sound_like_small_letters(name):
    assert consonants(name) == consonants(name.upper())


@given(st.text())
def test_any_text_has_a_sound(name):
    assert " " not in consonants(name)
    assert (person_key(name) is None) == (len(name.split()) < 2)
