import pytest

from dateline.annotate.speakers.posts import Post, post_after, post_before
from dateline.annotate.speakers.wording import words_in
from dateline.languages import words
from dateline.languages.shapes.roles import Roles

RULES = words(Roles, "en")
UKRAINIAN = words(Roles, "uk")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("head of the Fire Service", Post("head", "Fire Service")),
        ("the deputy head of the Office of Roads of Lesna, said", Post("deputy head", "Office of Roads of Lesna")),
        ("a former army engineer", Post("former army engineer")),
        ("Lesna's ambassador to the UN", Post("ambassador to the UN", "Lesna")),
        ("who was tired", None),
        ("34", None),
    ],
)
def test_after_a_name(text: str, expected: Post | None) -> None:
    assert post_after(text, words_in(text, 0, len(text)), RULES) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by White House press secretary", Post("press secretary", "White House")),
        ("Foreign Minister", Post("Foreign Minister")),
        ("and Lesna's tax commissioner", Post("tax commissioner", "Lesna")),
        ("the dam that", None),
    ],
)
def test_before_a_name(text: str, expected: Post | None) -> None:
    assert post_before(text, words_in(text, 0, len(text)), RULES) == expected


def test_ukrainian_bodies_follow_their_post() -> None:
    text = "заступник начальника Управління доріг"
    assert post_before(text, words_in(text, 0, len(text)), UKRAINIAN) == Post(
        "заступник начальника", "Управління доріг"
    )


def test_a_verb_before_a_post_is_no_part_of_it() -> None:
    text = "Про це заявив начальник Управління"
    assert post_before(text, words_in(text, 0, len(text)), UKRAINIAN) == Post("начальник", "Управління")


def test_a_post_belongs_to_the_name_behind_it() -> None:
    text = "director Petro Lys and others"
    assert post_after(text, words_in(text, 0, len(text)), RULES) is None


def test_what_somebody_does_is_no_post() -> None:
    text = "repeated calls for Lesna to hand over official papers"
    assert post_after(text, words_in(text, 0, len(text)), RULES) is None


def test_a_possessive_pronoun_is_no_organisation() -> None:
    text = "Its deputy head"
    assert post_before(text, words_in(text, 0, len(text)), RULES) == Post("deputy head")


def test_a_body_may_be_named_in_small_letters_after_its_place() -> None:
    text = "head of the Lesna search and rescue office, told the army"
    assert post_after(text, words_in(text, 0, len(text)), RULES) == Post("head", "Lesna search and rescue office")
