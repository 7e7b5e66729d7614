import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.briefs.quoting import balanced


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("“We had eleven minutes", "“We had eleven minutes”"),
        ("shelling” had stopped", "“shelling” had stopped"),
        ("the depot was “a target", "the depot was “a target”"),
        ("«Ми були тут", "«Ми були тут»"),
        ("„Ми були тут“ і „там”", "„Ми були тут“ і „там”"),
        ('a "big depot', 'a "big depot"'),
        ('big depot" burned', '"big depot" burned'),
        ('the "big" depot', 'the "big" depot'),
        ("“One day. “Then another.”", "“One day. “Then another.”"),
        ("the council's own words", "the council's own words"),
        ("", ""),
    ],
)
def test_half_a_quotation_is_made_whole(words: str, whole: str) -> None:
    assert balanced(words) == whole


@given(st.text(alphabet='ab “”«»„"'))
def test_no_word_is_lost(words: str) -> None:
    assert words in balanced(words)


@given(st.text(alphabet="ab ,."), st.sampled_from(["“{}”", "«{}»", "„{}“", "{} «{}»"]))
def test_what_is_whole_stays_whole(words: str, quoted: str) -> None:
    assert balanced(quoted.format(words, words)) == quoted.format(words, words)
