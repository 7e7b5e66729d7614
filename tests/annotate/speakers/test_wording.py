import pytest

from dateline.annotate.speakers.wording import known, same_word, words_in


@pytest.mark.parametrize(("a", "b"), [("Lys", "lys"), ("Скібіцький", "Скібіцького"), ("Марчук", "Марчуком")])
def test_forms_of_one_word(a: str, b: str) -> None:
    assert same_word(a, b)
    assert same_word(b, a)


@pytest.mark.parametrize(("a", "b"), [("Marchuk", "Marchenko"), ("Лис", "Лисенко"), ("Roe", "Ro")])
def test_other_words(a: str, b: str) -> None:
    assert not same_word(a, b)


def test_beginnings_stand_for_their_forms() -> None:
    forms = frozenset({"міністр*", "мер"})
    assert known(forms, "міністра")
    assert known(forms, "мер")
    assert not known(forms, "мережа")


def test_possessives() -> None:
    (word,) = words_in("Israel’s", 0, 8)
    assert (word.lower, word.possessive, word.capital) == ("israel", True, True)
