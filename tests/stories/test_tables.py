import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.stories.meeting import pairs_by_key, together
from dateline.stories.profiles.tables import Table

SECTION = st.dictionaries(st.sampled_from("abcdefgh"), st.floats(0.1, 2.0), max_size=6)
ROWS = st.lists(st.tuples(SECTION, SECTION), min_size=1, max_size=6)


@given(ROWS, st.data())
def test_rows_are_held_against_each_other_key_by_key(rows, data):
    positions = st.lists(st.integers(0, len(rows) - 1), min_size=1, max_size=8)
    some, others = np.array(data.draw(positions)), np.array(data.draw(positions))
    table = Table(rows)
    products, largest = table.shared(some, others)
    for number in range(2):
        for i, one in enumerate(some):
            for j, other in enumerate(others):
                if one != other:  # a key that one row alone holds is left out
                    a, b = rows[one][number], rows[other][number]
                    shared = a.keys() & b.keys()
                    assert np.isclose(products[number, i, j], sum(a[key] * b[key] for key in shared))
                    assert largest[number, i, j] == max((min(a[key], b[key]) for key in shared), default=0)


def test_rows_without_keys_share_nothing():
    table = Table([({}, {}), ({}, {})])
    products, largest = table.shared(np.array([0]), np.array([1, 0]))
    assert products.tolist() == largest.tolist() == [[[0, 0]], [[0, 0]]]


KEYS = st.lists(st.frozensets(st.integers(0, 9)), max_size=9)


def keyed(sets):
    return [np.array(sorted(found), dtype=np.uint64) for found in sets]


@given(KEYS, st.integers(1, 3))
def test_who_shares_keys_meets(sets, least):
    expected = [[a, b] for b in range(len(sets)) for a in range(b) if len(sets[a] & sets[b]) >= least]
    assert pairs_by_key(keyed(sets), least=least).tolist() == sorted(expected)


def test_in_a_crowd_only_neighbours_meet():
    pairs = pairs_by_key(keyed([{1}] * 10), crowd=9)
    assert {b - a for a, b in pairs.tolist()} == {1, 2, 3, 4}
    assert together(pairs, pairs[:3]).tolist() == pairs.tolist()
