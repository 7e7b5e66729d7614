import numpy as np
import pytest

from dateline.annotate.statements.hints import NO_HINT, Heard
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.quotations import Quotation

TEXT = "Ana said rain fell. It did."
PIECES = [(0, 3), (4, 8), (9, 13), (14, 18), (18, 19), (20, 22), (23, 26), (26, 27)]


def heard(content: list[float], source: list[float] | None = None, piece: int = 1) -> Heard:
    count = len(PIECES)
    marks = np.zeros((count, 4), dtype=np.float32)
    marks[piece, 0] = 0.9
    return Heard(
        starts=np.array([s for s, _ in PIECES], dtype=np.int32),
        ends=np.array([e for _, e in PIECES], dtype=np.int32),
        marks=marks,
        content=np.array(content, dtype=np.float32),
        source=np.array(source or [0.95] + [0.0] * (count - 1), dtype=np.float32),
        piece=piece,
    )


def passage() -> Passage:
    return Passage(TEXT, 0, 0, len(TEXT), (), (), ())


SURE = heard([0.0, 0.0, 0.9, 0.9, 0.1, 0.0, 0.0, 0.0])


def test_without_an_encoder_nothing_is_added():
    assert NO_HINT.of_cue() == []
    assert NO_HINT.of_contents([((9, 18),), ((0, 3),)]) == [[], []]
    assert NO_HINT.of_sources([(0, 3), None]) == [[], []]
    assert list(NO_HINT.contents(passage())) == []


def test_the_candidate_that_agrees_best_has_the_highest_overlap_and_odds():
    right, longer, wrong = SURE.of_contents([((9, 18),), ((9, 26),), ((0, 3),)])
    assert right[0] > longer[0] > wrong[0]
    assert right[3] > max(longer[3], wrong[3])
    assert right[-2:] == [0.0, 0.0]
    assert wrong[-2] == pytest.approx(wrong[0] - right[0])


def test_a_soft_overlap_is_that_of_fuzzy_sets():
    (row,) = SURE.of_contents([((9, 18),)])
    assert row[0] == pytest.approx(1.8 / (2 + 0.1))


def test_nobody_is_a_source_without_pieces():
    ana, nobody = SURE.of_sources([(0, 3), None])
    assert len(ana) == len(nobody)
    assert ana[0] > nobody[0] == 0.0


def test_rows_are_as_long_for_a_span_that_holds_no_piece():
    rows = SURE.of_contents([((9, 18),), ((19, 20),), ((4, 8), (20, 26))])
    assert len({len(row) for row in rows}) == 1


def test_likely_runs_are_candidates_for_the_content():
    found = dict(SURE.contents(passage()))
    assert found == {"tagged": ((9, 18),), "tagged-loose": ((9, 18),)}


def test_runs_that_are_far_apart_are_stretches_of_one_content():
    found = dict(heard([0.0, 0.0, 0.9, 0.9, 0.0, 0.0, 0.9, 0.9]).contents(passage()))
    assert found["tagged"] == ((9, 18), (23, 27))


def test_a_run_that_ends_in_a_word_takes_the_rest_of_it():
    text = "Ana said supercalm rain fell."
    pieces = [(0, 3), (4, 8), (9, 14), (14, 18), (19, 23), (24, 28), (28, 29)]
    cut = Heard(
        starts=np.array([s for s, _ in pieces], dtype=np.int32),
        ends=np.array([e for _, e in pieces], dtype=np.int32),
        marks=np.zeros((7, 4), dtype=np.float32),
        content=np.array([0, 0, 0, 0.9, 0.9, 0, 0], dtype=np.float32),
        source=np.zeros(7, dtype=np.float32),
        piece=1,
    )
    ((start, end),) = dict(cut.contents(Passage(text, 0, 0, len(text), (), (), ())))["tagged"]
    assert text[start:end] == "supercalm rain"


def test_a_quotation_has_no_holes():
    text = "“We hold it,” Ana said."
    pieces = [(0, 1), (1, 3), (4, 8), (9, 11), (11, 12), (12, 13), (14, 17), (18, 22), (22, 23)]
    holed = Heard(
        starts=np.array([s for s, _ in pieces], dtype=np.int32),
        ends=np.array([e for _, e in pieces], dtype=np.int32),
        marks=np.zeros((9, 4), dtype=np.float32),
        content=np.array([0.9, 0.9, 0, 0.9, 0.9, 0.9, 0, 0, 0], dtype=np.float32),
        source=np.zeros(9, dtype=np.float32),
        piece=7,
    )
    quoting = Passage(text, 0, 0, len(text), (), (), (Quotation(0, 13, True),))
    assert dict(holed.contents(quoting))["tagged"] == ((0, 13),)


def test_many_runs_are_no_candidate():
    words = "a b " * 20
    pieces = [(2 * i, 2 * i + 1) for i in range(40)]
    strewn = Heard(
        starts=np.array([s for s, _ in pieces], dtype=np.int32),
        ends=np.array([e for _, e in pieces], dtype=np.int32),
        marks=np.zeros((40, 4), dtype=np.float32),
        content=np.array([0.9 * (i % 6 < 2) for i in range(40)], dtype=np.float32),
        source=np.zeros(40, dtype=np.float32),
        piece=1,
    )
    assert list(strewn.contents(Passage(words, 0, 0, len(words), (), (), ()))) == []


def test_a_lone_piece_is_no_content():
    assert list(heard([0.0, 0.0, 0.9, 0.0, 0.0, 0.0, 0.0, 0.0]).contents(passage())) == []
