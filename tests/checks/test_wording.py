import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.checks.wording import Wording, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [("deployed", "deployments"), ("soldiers", "troops"), ("sent", "sending"), ("studies", "study"), ("die", "deaths")],
)
def test_forms_of_a_word_share_a_stem(one, other):
    assert stem(one, "en") == stem(other, "en")


def test_cyrillic_words_share_their_beginning():
    assert stem("саперів", "uk") == stem("саперами", "uk")


@given(st.text(max_size=300))
def test_words_lie_in_the_text_in_order(text):
    words = Wording(text, "en").words
    assert all(0 <= a.start < a.end <= len(text) for a in words)
    assert all(a.end <= b.start for a, b in zip(words, words[1:], strict=False))
    assert sum(map(len, Wording(text, "en").sentences)) == len(words)
