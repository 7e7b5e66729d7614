"""Who says a thing: a source that the point gives in few words, as the article knows it."""

import pytest

PORT = (
    "Olena Moroz, head of the Lisk harbour office, said the north basin would open on Sunday. "
    "Ivan Bondar, the port's only diver, said the wreck in the south basin was leaking diesel. "
    "Dock workers say the cranes on the east pier have rusted through. "
    "Bondar said he had dived there twice."
)


def attributions(point):
    return [(atom.verdict, atom.reason) for atom in point.atoms if atom.kind == "attribution"]


@pytest.mark.parametrize(
    ("point", "said_by"),
    [
        ("The wreck in the south basin was leaking diesel, Moroz said.", "Ivan Bondar"),
        ("The wreck in the south basin was leaking diesel, the Lisk harbour office said.", "Ivan Bondar"),
        ("The north basin would open on Sunday, Bondar said.", "Olena Moroz"),
        ("Bondar said the cranes on the east pier have rusted through.", "Dock workers"),
    ],
    ids=["the last name", "the office of another", "turned", "several without a name"],
)
def test_what_another_says_is_a_fault(check_point, point, said_by):
    checked = check_point(PORT, point)
    ((verdict, reason),) = attributions(checked)
    assert verdict == "contradicted"
    assert f"“{said_by}”" in reason
    assert checked.verdict != "supported"


@pytest.mark.parametrize(
    "point",
    [
        "The wreck in the south basin was leaking diesel, Bondar said.",
        "The north basin would open on Sunday, the harbour office said.",
        "The north basin would open on Sunday, Moroz said.",
        "A diver from Lisk said the wreck in the south basin was leaking diesel.",
        "The people of the port say the cranes on the east pier have rusted through.",
        "Port officials say the wreck in the south basin was leaking diesel.",
        "It said the north basin would open on Sunday.",
    ],
    ids=[
        "the last name",
        "an office for its head",
        "its head",
        "told by what he is",
        "in other words",
        "officials",
        "a pronoun",
    ],
)
def test_the_same_source_in_other_words_is_none(check_point, point):
    assert [reason for verdict, reason in attributions(check_point(PORT, point)) if verdict != "supported"] == []


def test_a_short_name_is_its_long_one(check_point):
    body = "The north basin is to open on Sunday, the LHA said in a statement."
    atoms = attributions(check_point(body, "The north basin is to open on Sunday, the Lisk Harbour Authority said."))
    assert [reason for verdict, reason in atoms if verdict != "supported"] == []
