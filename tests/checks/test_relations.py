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


@pytest.mark.parametrize(
    ("body", "point", "word"),
    [
        ("The pilots are not under arrest, the clerk said.", "The pilots have been arrested.", "arrested"),
        ("The tug had been cleared to sail.", "The tug had not been given clearance to sail.", "clearance"),
        (
            "The line said it would pay for the funerals and declined to name the captain.",
            "The line said it would pay for the funerals and name the captain.",
            "name",
        ),
        ("The port expects some 40 tugs to leave in May.", "Some 40 tugs left in May.", "left"),
        ("The council is to close the pier.", "The council closed the pier.", "closed"),
        ("Norland has banned the sale of diesel since May.", "Norland lifted its ban on the sale of diesel.", "lifted"),
        ("All nine passengers were hurt.", "All nine passengers were unhurt.", "unhurt"),
        ("It is likely that the pier will be closed.", "It is unlikely that the pier will be closed.", "unlikely"),
    ],
    ids=["under arrest", "given clearance", "joined", "expects", "is to", "lifts a ban", "unhurt", "unlikely"],
)
def test_what_is_turned_round_in_other_words_is_found(body, point, word):
    assert word in words_at_fault(body, point)


@pytest.mark.parametrize(
    ("body", "point"),
    [
        ("Marta Olsen was the first to enter the shaft.", "Marta Olsen entered the shaft."),
        ("The crew came back to find the pier in ruins.", "The crew found the pier in ruins."),
        ("Two men were sentenced to death in Reni.", "Two deaths were ordered in Reni."),
        ("He will put the plan to people in Reni.", "The people in Reni have the plan."),
        ("Eleven men remained in hospital.", "Eleven men have not left hospital."),
        ("The line said it would pay for the funerals and name the captain.", "It would pay and name the captain."),
    ],
    ids=["the first to", "came to find", "to death", "to people", "not left", "joined"],
)
def test_what_was_done_is_not_ahead(body, point):
    assert words_at_fault(body, point) == []


@pytest.mark.parametrize(
    "point",
    [
        "The pier has no crane at all.",
        "Most of the tugs sail for Reni.",
        "The tug is due to sail on Sunday.",
    ],
)
def test_set_phrases_sweep_nothing(point):
    assert words_at_fault("The pier has no crane. Two of the tugs sail for Reni on Sunday.", point) == []


def test_words_that_do_sweep_are_still_found():
    body = "The pier has no crane. Two of the tugs sail for Reni on Sunday."
    assert words_at_fault(body, "All the tugs sail for Reni.") == ["All"]
    assert words_at_fault(body, "The tugs sail for Reni due to fog.") == ["due to"]


@pytest.mark.parametrize(
    ("language", "body", "point", "word"),
    [
        ("uk", "Підготовка до ремонту моста триває.", "Підготовку до ремонту моста зупинено.", "зупинено"),
        ("ru", "Ремонт моста продолжается.", "Ремонт моста остановлен, остановлена и переправа.", "остановлена"),
    ],
)
def test_opposites_in_other_languages(language, body, point, word):
    sentences, wording = Sentences(Wording(body, language)), Wording(point, language)
    assert word in [atom.text for atom in relation_atoms(sentences, wording)]
    same = Wording(body, language)
    assert list(relation_atoms(sentences, same)) == []
