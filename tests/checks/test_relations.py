import pytest

from dateline.checks.passages import Sentences
from dateline.checks.relations import relation_atoms, sweeping_atoms
from dateline.checks.wording import Wording


def words_at_fault(body, point):
    sentences, wording = Sentences(Wording(body, "en")), Wording(point, "en")
    return [atom.text for atom in (*relation_atoms(sentences, wording), *sweeping_atoms(sentences, wording))]


@pytest.mark.parametrize(
    ("body", "point", "word"),
    [
        (
            "The assembly approved the pipeline treaty on Friday.",
            "The assembly rejected the pipeline treaty.",
            "rejected",
        ),
        ("The convoy will leave the port on Sunday.", "The convoy left the port.", "left"),
        ("The ministry has not paid the dock workers.", "The ministry paid the dock workers.", "paid"),
        ("Some wells in the valley are polluted.", "All wells in the valley are polluted.", "All"),
        ("The talks broke up before the ceasefire.", "The talks broke up after the ceasefire.", "after"),
    ],
)
def test_what_is_turned_round_is_found(body, point, word):
    assert word in words_at_fault(body, point)


VOTE = "Eleven members voted in favour of the draft and nine against it, the clerk said."
COUNCIL = "Norland used its veto, while Sudland abstained."


@pytest.mark.parametrize(
    ("body", "point", "word"),
    [
        (VOTE, "Nine members voted in favour.", "favour"),
        (VOTE, "Eleven voted against the draft.", "against"),
        (COUNCIL, "Sudland used its veto.", "veto"),
        (COUNCIL, "Norland abstained.", "abstained"),
        ("Imports rose in Norland but fell in Sudland.", "Imports fell in Norland.", "fell"),
    ],
)
def test_sides_that_are_changed_are_found(body, point, word):
    assert word in words_at_fault(body, point)


@pytest.mark.parametrize(
    ("body", "point"),
    [
        (VOTE, "Eleven members voted in favour of the draft."),
        (VOTE, "Nine voted against the draft and eleven in favour."),
        (COUNCIL, "Norland vetoed the draft while Sudland abstained."),
        (COUNCIL, "Norland used its veto."),
        ("Imports rose in Norland but fell in Sudland.", "Imports rose in Norland."),
    ],
)
def test_sides_that_are_kept_are_no_fault(body, point):
    assert words_at_fault(body, point) == []


@pytest.mark.parametrize(
    ("body", "point"),
    [
        ("The assembly approved the pipeline treaty on Friday.", "The pipeline treaty was approved by the assembly."),
        ("The convoy will leave the port on Sunday.", "The convoy is expected to leave the port on Sunday."),
        ("Eleven miners are known to have died in the shaft.", "Eleven miners died in the shaft."),
        ("The ministry has not paid the dock workers.", "The dock workers have not been paid by the ministry."),
    ],
)
def test_the_same_in_other_words_is_no_fault(body, point):
    assert words_at_fault(body, point) == []
