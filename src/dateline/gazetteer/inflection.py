"""The case forms of a place's name, by the endings that a language's data lists."""

from collections.abc import Iterator
from itertools import product

from dateline.languages import words
from dateline.languages.shapes.endings import Endings, Forms

CASES = 5


def case_forms(name: str, language: str) -> tuple[str, ...]:
    """The forms of a name in the other cases; empty for a language that does not decline.

    >>> case_forms("Нова Каховка", "uk")[:2]
    ('Нової Каховки', 'Новій Каховці')
    """
    endings = words(Endings, language)
    if endings is None:
        return ()
    found = {form: None for case in range(CASES) for form in _in_case(name, case, endings)}
    found.pop(name, None)
    return tuple(found)


def _in_case(name: str, case: int, endings: Endings) -> Iterator[str]:
    parts = name.split(" ")
    head = _head(parts, endings)
    choices = [
        _decline(part, case, endings.nouns) if i == head else _agreeing(part, case, endings, before=i < head)
        for i, part in enumerate(parts)
    ]
    for chosen in product(*choices):
        yield " ".join(chosen)


def _head(parts: list[str], endings: Endings) -> int:
    for i, part in enumerate(parts):
        if not _is_adjective(part, endings):
            return i
    return len(parts) - 1


def _agreeing(part: str, case: int, endings: Endings, *, before: bool) -> tuple[str, ...]:
    if before or (_is_adjective(part, endings) and part[:1].islower()):
        return _decline(part, case, endings.adjectives)
    return (part,)


def _is_adjective(part: str, endings: Endings) -> bool:
    return len(part) > 3 and part.endswith(endings.adjective_endings)


def _decline(word: str, case: int, rows: tuple[Forms, ...]) -> tuple[str, ...]:
    if "-" in word:
        return _decline_compound(word, case, rows)
    for ending, forms in rows:
        if word.lower().endswith(ending) and len(word) > min(3, len(ending)):
            stem = word[: len(word) - len(ending)]
            return tuple(word if form == "=" else stem + form for form in forms[case].split("/"))
    return (word,)


def _decline_compound(word: str, case: int, rows: tuple[Forms, ...]) -> tuple[str, ...]:
    first, _, rest = word.partition("-")
    if rest[:1].islower():  # "Ростов-на-Дону": the head stands first
        return tuple(f"{form}-{rest}" for form in _decline(first, case, rows))
    return tuple(f"{first}-{form}" for form in _decline(rest, case, rows))
