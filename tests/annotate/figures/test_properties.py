"""What holds for every text: spans, bounds, and that neither the article nor the notation changes a figure."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.annotate.figures import find_figures, has_number
from dateline.annotate.figures.numbers import find_amounts
from dateline.annotate.parsing import ParsedText, parse
from dateline.languages import words
from dateline.languages.sentences import split_sentences
from dateline.languages.shapes.numbers import Numbers
from dateline.records import Figure

NOTATIONS = ("6,000", "6000", "6 000", "6\u00a0000", "six thousand", "6 thousand")
TEMPLATES = (
    "About {} North Korean troops are stationed in the region.",
    "The flood displaced {} people.",
    "More than {} people were arrested after the vote.",
    "Poland plans to send {} soldiers to the border.",
    "The company will pay {} euros to each family.",
    "At least {} shells were fired at the town overnight.",
    "The death toll rose to {}.",
    "The army reportedly captured {} fighters.",
)
PIECES = st.sampled_from(
    """
    12 6,000 3.5 $ % km million dozens of between and 10 -year-old killed people were troops to the a half 2014 at least
    « » " ( ) , . ; – \u200f \ud800 \x00 тисяч людей загинули 1 млрд доларів около десятка судов one in five №
    """.split()
)
TEXTS = st.lists(PIECES, max_size=25).map(" ".join) | st.text(max_size=80)


def parsed(text: str, language: str = "en") -> ParsedText:
    return parse(text, language, split_sentences(text, language), lambda sentence: has_number(sentence, language))


def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    return find_figures(parsed(text, language))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS, st.sampled_from(["en", "uk", "ru"]))
def test_spans_lie_in_the_text_and_values_in_their_bounds(text: str, language: str) -> None:
    for figure in figures(text, language):
        assert 0 <= figure.start <= figure.number[0] < figure.number[1] <= len(text)
        assert figure.number[0] < figure.end <= len(text)
        assert text[figure.start : figure.end] == figure.text
        assert figure.low is None or figure.value is None or figure.low <= figure.value
        assert figure.high is None or figure.value is None or figure.value <= figure.high
        assert figure.hedge != "exact" or figure.low == figure.value == figure.high
        assert figure.counted


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(["en", "uk", "ru"]))
def test_numbers_never_overlap(text: str, language: str) -> None:
    numbers = words(Numbers, language)
    assert numbers is not None
    end = 0
    for amount in find_amounts(text, numbers):
        assert end <= amount.start < amount.end <= len(text)
        end = amount.end


@pytest.mark.parametrize("template", TEMPLATES)
def test_notation_changes_nothing_but_the_span(template: str) -> None:
    first = figures(template.format(NOTATIONS[0]))
    assert len(first) == 1
    for notation in NOTATIONS[1:]:
        (other,) = figures(template.format(notation))
        assert told(other) == told(first[0])


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_sentence_says_the_same_in_another_article(template: str) -> None:
    sentence = template.format("6,000")
    elsewhere = f"The minister spoke to reporters in the capital.\n{sentence}\nNobody from the army was available."
    assert figures(elsewhere) == figures(sentence)


def test_a_second_run_changes_nothing() -> None:
    text = parsed("At least 12 people were killed and dozens wounded. Two of them were children.")
    assert find_figures(text) == find_figures(text)


@pytest.mark.parametrize("text", ["", "\n\n", "No figure here.", "\x00", "\ud800 12", "9" * 5000, "1 " * 3000])
def test_odd_text_never_fails(text: str) -> None:
    for language in ("en", "uk", "ru", "ko"):
        figures(text, language)


@pytest.mark.parametrize(
    ("sentence", "language", "expected"),
    [
        ("They fled.", "en", False),
        ("Dozens fled.", "en", True),
        ("Some 40 fled.", "en", True),
        ("Люди втекли.", "uk", False),
        ("Троє людей загинули.", "uk", True),
        ("Двое погибли.", "ru", True),
        ("12", "ko", False),
    ],
)
def test_the_gate_sees_numbers(sentence: str, language: str, expected: bool) -> None:
    assert has_number(sentence, language) is expected


def told(figure: Figure) -> tuple[object, ...]:
    return (
        figure.value, figure.low, figure.high, figure.hedge, figure.kind, figure.counted, figure.whose, figure.status,
        figure.modality, figure.currency,
    )  # fmt: skip
