import numpy as np
import pytest

from dateline.annotate.statements.forest import Forest


def forest() -> Forest:
    """One tree: the second feature at most 0.5 goes to a leaf of -1, else to one of +1."""
    return Forest(
        feature=np.array([1, 0, 0], dtype=np.int32),
        threshold=np.array([0.5, np.inf, np.inf], dtype=np.float32),
        left=np.array([1, 1, 2], dtype=np.int32),
        right=np.array([2, 1, 2], dtype=np.int32),
        value=np.array([0.0, -1.0, 1.0], dtype=np.float32),
        roots=np.array([0], dtype=np.int32),
        depth=1,
    )


def test_a_row_goes_left_at_the_threshold() -> None:
    low, high = forest().scores([[9.0, 0.5], [9.0, 0.51]])
    assert (low, high) == (pytest.approx(0.2689, abs=1e-4), pytest.approx(0.7311, abs=1e-4))


def test_many_rows_are_walked_in_parts() -> None:
    assert len(forest().scores([[0.0, float(i % 2)] for i in range(1300)])) == 1300


def test_no_rows_no_scores() -> None:
    assert forest().scores([]) == []
