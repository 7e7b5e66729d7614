"""First and last names that the article gives to two people."""

import pytest

HARBOUR = (
    "Ana Reyes, the harbour master of Lisk, said the north basin would open on Sunday. "
    "Marko Brandt, a crane driver, said on Friday that he saw nobody on the pier. Brandt has been there since 2019."
)


@pytest.mark.parametrize(
    "point",
    [
        "Ana Brandt has seen nobody on the pier, she says.",
        "Nobody was on the pier, crane driver Ana Brandt says.",
        "Viktor Brandt said he had seen nobody on the pier.",
    ],
    ids=["two made one", "in the middle", "a new one"],
)
def test_a_first_name_of_another_is_a_fault(check_point, point):
    checked = check_point(HARBOUR, point)
    reasons = [atom.reason for atom in checked.atoms if atom.verdict == "contradicted" and atom.kind == "name"]
    assert any("“Marko Brandt”" in reason for reason in reasons)
    assert checked.verdict == "unsupported"


@pytest.mark.parametrize(
    "point",
    [
        "Marko Brandt saw nobody on the pier.",
        "Mark Brandt saw nobody on the pier.",
        "Marco Brandt saw nobody on the pier.",
        "Brandt saw nobody on the pier.",
        "Harbour Master Reyes said the north basin would open on Sunday.",
        "Captain Reyes said the north basin would open on Sunday.",
        "Ana Maria Reyes said the north basin would open on Sunday.",
    ],
    ids=["the same", "short", "another writing", "the last alone", "a post", "a title", "a second first name"],
)
def test_the_same_person_in_other_words_is_none(check_point, point):
    atoms = check_point(HARBOUR, point).atoms
    assert [atom.reason for atom in atoms if atom.verdict == "contradicted" and atom.kind == "name"] == []


def test_of_two_with_one_last_name_either_may_be_meant(check_point):
    body = f"{HARBOUR} His sister Ilse Brandt runs the ferry to Reni."
    for name in ("Ilse", "Marko"):
        atoms = check_point(body, f"{name} Brandt lives in Lisk.").atoms
        assert [atom for atom in atoms if atom.verdict == "contradicted"] == []


def test_whom_the_article_gives_no_first_name_may_have_any(check_point):
    body = "Brandt said he had seen nobody on the pier. Ana Reyes opened the basin."
    atoms = check_point(body, "Marko Brandt saw nobody on the pier.").atoms
    assert [atom for atom in atoms if atom.verdict == "contradicted"] == []


@pytest.mark.parametrize(
    ("language", "body", "wrong", "right"),
    [
        (
            "uk",
            "Про це розповів начальник порту Остап Гнатів. Кранівник Роман Лещенко нікого не бачив на причалі.",
            "Нікого не бачив на причалі кранівник Остап Лещенко.",
            "Про причал розповіли Романові Лещенку, він нікого не бачив.",
        ),
        (
            "ru",
            "Об этом рассказал начальник порта Игорь Савельев. Крановщик Роман Лещинский никого не видел на причале.",
            "Никого не видел на причале крановщик Игорь Лещинский.",
            "О причале спросили Романа Лещинского, он никого не видел.",
        ),
    ],
)
def test_names_that_are_inflected_are_known_again(check_point, language, body, wrong, right):
    def faults(point):
        atoms = check_point(body, point, language).atoms
        return [atom for atom in atoms if atom.verdict == "contradicted" and atom.kind == "name"]

    assert len(faults(wrong)) == 1
    assert faults(right) == []
