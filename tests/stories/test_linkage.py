from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from dateline.stories.linkage import by_pairs, cluster

PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 11), st.integers(0, 11)).filter(lambda pair: pair[0] < pair[1]),
    st.floats(-1, 1, allow_nan=False),
    max_size=40,
)


def linked(scores, threshold=0.5, count=12, seeds=(), pairs=None):
    def score(a, b):
        return scores.get((a, b), 0.0)

    scored = ((a, b, score(a, b)) for a, b in (scores if pairs is None else pairs))
    return cluster(count, scored, by_pairs(score), threshold, seeds=seeds)


def test_what_is_alike_on_average_is_one():
    assert linked({(0, 1): 0.9, (0, 2): 0.6, (1, 2): 0.6}, count=4) == [[0, 1, 2], [3]]


def test_a_bridge_between_two_clusters_does_not_make_them_one():
    scores = {(0, 1): 0.9, (2, 3): 0.9, (1, 2): 0.8}
    assert linked(scores, count=4) == [[0, 1], [2, 3]]


def test_pairs_that_must_not_meet_keep_clusters_apart():
    scores = {(0, 1): 0.9, (0, 2): 0.9, (1, 2): -1.0}
    assert linked(scores, count=3) == [[0, 1], [2]]


def test_the_most_alike_join_first():
    scores = {(0, 1): 0.6, (1, 2): 0.9, (0, 2): 0.0}
    assert linked(scores, count=3) == [[0], [1, 2]]


def test_seeds_grow_and_never_join_each_other():
    scores = {(0, 1): 1.0, (0, 2): 0.7, (1, 2): 0.8}
    assert linked(scores, count=3, seeds=[[0], [1]]) == [[0], [1, 2]]


def test_a_large_cluster_is_compared_by_a_few_of_its_members():
    asked = []

    def score(a, b):
        asked.append((a, b))
        return 1.0

    pairs = [(0, other, 1.0) for other in range(1, 60)]
    assert cluster(60, pairs, by_pairs(score), 0.5) == [list(range(60))]
    assert len(asked) < 60 * 10


@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_of_the_pairs_changes_nothing(scores, random):
    pairs = list(scores)
    first = linked(scores, pairs=pairs)
    random.shuffle(pairs)
    assert linked(scores, pairs=pairs) == first


@given(PAIRS)
def test_every_position_is_in_one_cluster(scores):
    assert sorted(p for found in linked(scores) for p in found) == list(range(12))


@given(PAIRS)
def test_a_second_run_from_the_clusters_of_the_first_changes_nothing(scores):
    first = linked(scores)
    assert linked(scores, seeds=first) == first
    for left, right in combinations(first, 2):
        assert set(left).isdisjoint(right)
