import pytest

from dateline.annotate.statements import has_cue


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The mayor denied the report.", "en"),
        ("According to the ministry, the dam held.", "en"),
        ("“The dam held.”", "en"),
        ("Про це повідомив речник управління.", "uk"),
        ("За словами мера, міст відкрито.", "uk"),
        ("Мэр заявил, что мост открыт.", "ru"),
    ],
)
def test_a_sentence_that_may_attribute_passes(sentence: str, language: str) -> None:
    assert has_cue(sentence, language)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The bridge was open.", "en"),
        ("Міст відкрито для руху.", "uk"),
        ("Мост открыт для движения.", "ru"),
        ("", "en"),
        ("다리가 열렸다.", "ko"),
    ],
)
def test_the_outlets_own_voice_does_not(sentence: str, language: str) -> None:
    assert not has_cue(sentence, language)
