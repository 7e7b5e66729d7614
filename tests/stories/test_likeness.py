from dataclasses import replace

import numpy as np
import pytest

from dateline.pipeline import annotate
from dateline.records import Article
from dateline.stories.clusters import compare


@pytest.fixture(scope="module")
def compared(sibling_readings):
    dated = [
        replace(reading, article=replace(reading.article, published="2026-03-01")) for _, reading in sibling_readings
    ]
    return compare(dated, [[0, 3]], window=7)


def test_likeness_is_the_same_from_both_sides_and_whatever_stands_beside(compared):
    everybody = list(range(compared.count))
    whole = compared.likenesses.between(everybody, everybody * 5)
    for found in (whole.alike, whole.score):
        first = found[:, : compared.count]
        assert np.allclose(first, first.T, atol=1e-6)
        assert np.allclose(first, found[:, -compared.count :], atol=1e-6)
    alone = compared.likenesses.between([4], [17])
    assert np.allclose([alone.alike[0, 0], alone.score[0, 0]], [whole.alike[4, 17], whole.score[4, 17]], atol=1e-6)


def test_copies_are_alike_whatever_else_they_say(compared):
    assert compared.likenesses.between([3], [0]).score == compared.likenesses.between([0], [3]).score == 1.5
    assert compared.likenesses.between([0], [1]).score < 1.5


def test_days_between_never_speak_for_one_happening(compared):
    found = compared.likenesses.between(list(range(compared.count)), list(range(compared.count)))
    assert (found.score <= np.maximum(found.alike, -1.0)).all()


def test_clusters_are_compared_by_the_mean_of_their_members(compared):
    some, others = [0, 1], [[5, 6, 7], [9]]
    scores = [compared.likenesses.between(some, other).score.mean() for other in others]
    assert np.allclose(compared.means(some, others), scores, atol=1e-6)


def test_the_more_counts_two_reports_agree_in_the_more_alike_they_are():
    text = "Nine people were killed, 26 people were injured and 14 people are missing in Izium, police said."
    told = "Девять человек погибли, 26 человек ранены и 14 человек пропали без вести в Изюме, сообщила полиция."
    one, other = annotate(Article(id=1, text=text)), annotate(Article(id=2, text=told, language="ru"))
    assert {f.status for f in other.figures} == {"killed", "injured", "missing"}

    def alike(agreed):
        kept = [f if f.status in agreed else replace(f, status="captured") for f in other.figures]
        pair = compare([one, replace(other, figures=tuple(kept))], [], window=7)
        return pair.likenesses.between([0], [1]).alike[0, 0]

    assert alike({"killed", "injured", "missing"}) > alike({"killed", "injured"}) > alike({"killed"}) > alike(set())
