"""What the article has only behind a "whether"."""

import pytest

from dateline.checks.passages import Sentences
from dateline.checks.undecided import undecided_atoms
from dateline.checks.wording import Wording

PIER = "The council of Lisk opened the north pier. Engineers will decide whether the old crane can be repaired."


def left_open(body, point, language="en"):
    atoms = undecided_atoms(Sentences(Wording(body, language)), Wording(point, language))
    return [atom.text for atom in atoms]


@pytest.mark.parametrize(
    ("body", "point", "word"),
    [
        (PIER, "The old crane can be repaired, engineers say.", "repaired"),
        (PIER, "Engineers have repaired the old crane.", "repaired"),
        ("She did not say whether foreign pilots were on board.", "No foreign pilots were on board.", "board"),
    ],
)
def test_what_is_left_open_is_no_fact(body, point, word):
    assert word in left_open(body, point)


@pytest.mark.parametrize(
    ("body", "point"),
    [
        (PIER, "It is unclear if the old crane can be repaired."),
        (PIER, "Whether the old crane can be repaired is up to engineers."),
        (PIER, "The council opened the north pier."),
        (PIER, "Engineers repaired a lock gate in Reni."),
        (f"{PIER} They repaired the crane on Friday.", "Engineers have repaired the old crane."),
        ("He asked whether they knew, and the crane was repaired.", "The crane was repaired."),
    ],
    ids=["if", "whether", "of something else", "another thing", "told later", "another clause"],
)
def test_what_is_not_left_open_is_no_fault(body, point):
    assert left_open(body, point) == []


def test_in_ukrainian():
    body = "Інженери вирішать, чи можна відремонтувати старий кран."
    assert left_open(body, "Старий кран можна відремонтувати.", "uk") == ["кран"]
    assert left_open(body, "Невідомо, чи можна відремонтувати старий кран.", "uk") == []
    assert left_open("Старий кран відремонтували.", "Старий кран відремонтували.", "uk") == []
