import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.language import detect_language, language_certainty

TOLD = {
    "The bridge over the river was closed on Tuesday.": "en",
    "Міст через річку закрили після удару": "uk",
    "Мост через реку закрыли после удара": "ru",
    "Вибух у Києві": "uk",
    "Взрыв в Киеве": "ru",
    "TWO KILLED IN STRIKE ON BRIDGE": "en",
    "북한, 러시아에 파병": "ko",
    "Die Brücke wurde nach dem Angriff gesperrt": "de",
}


@pytest.mark.parametrize(("text", "code"), TOLD.items(), ids=TOLD.values())
def test_a_headline_is_enough(text, code):
    assert detect_language(text) == code


@pytest.mark.parametrize("text", ["", " \n", "12,000", "OK", "\ud800", "…", "\x00"])
def test_too_little_gives_what_is_declared(text):
    assert detect_language(text) is None
    assert detect_language(text, "uk-UA") == "uk"
    assert detect_language(text, "nonsense") is None


def test_the_text_counts_more_than_the_declaration():
    assert detect_language("Міст через річку закрили після удару, повідомила міська рада.", "en") == "uk"


def test_the_first_lines_in_another_language_do_not_decide():
    text = "Read this in English\n" + "Міст через річку закрили після удару, повідомила міська рада. " * 20
    assert detect_language(text) == "uk"


def test_garbled_text_is_less_certain():
    right = "Мост через реку закрыли после удара, сообщили в мэрии"
    assert language_certainty(right) > language_certainty(right.encode("cp1251").decode("koi8-u"))


@given(st.text(max_size=300))
def test_any_text_has_a_code_of_two_letters_or_none(text):
    code = detect_language(text)
    assert code is None or len(code) == 2


def test_a_megabyte_is_looked_at_in_part():
    assert detect_language("The bridge was closed on Tuesday. " * 30_000) == "en"
