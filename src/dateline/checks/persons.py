"""Persons of a key point whose first name the article does not give them: two of its persons made one, or a new one."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from dateline.checks.runs import Run, is_function
from dateline.checks.wording import Word, Wording
from dateline.languages import words
from dateline.languages.shapes.roles import Roles
from dateline.records import Atom, Reading

_LIKE = 0.7  # from which two first names may be one in two writings ("Andrii", "Andrij")
_LONG = 4  # letters beyond which the forms of a name may end differently


def person_atoms(wording: Wording, reading: Reading, point: Wording) -> Iterator[Atom]:
    """An atom for each last name whose first names are none of those that the article gives to it.

    None where the article gives it no first name at all.
    """
    persons = _words_of_persons(reading, point)
    for firsts, last in _full_names(point):
        if not persons.issuperset((firsts[-1].form, last.form)):
            continue
        theirs = [(names, other) for names, other in _full_names(wording) if _same(other, last)]
        if not theirs or any(_may_be(one, first) for names, _ in theirs for one in names for first in firsts):
            continue
        text, spans = (
            point.text[firsts[-1].start : last.end],
            tuple((names[-1].start, o.end) for names, o in theirs[:2]),
        )
        reason = f"the article has “{wording.text[slice(*spans[0])]}”, not “{text}”"
        yield Atom(text=text, kind="name", verdict="contradicted", evidence=spans, reason=reason)


def _words_of_persons(reading: Reading, point: Wording) -> frozenset[str]:
    """The forms of the words in the names of a text's persons."""
    spans = [(entity.start, entity.end) for entity in reading.entities if entity.type == "person"]
    return frozenset(word.form for word in point.words if any(start <= word.start < end for start, end in spans))


def _full_names(wording: Wording) -> Iterator[tuple[Run, Word]]:
    """Every word with a capital that others stand right before, and those; posts and titles are none."""
    run: list[Word] = []
    for word in wording.words:
        if run and wording.text[run[-1].end : word.start] != " ":
            run = []
        if not word.capital or is_function(word, wording) or _is_post(word.form, wording.language):
            run = []
            continue
        if run:
            yield tuple(run), word
        run.append(word)


@lru_cache(maxsize=10_000)
def _is_post(form: str, language: str | None) -> bool:
    roles = words(Roles, language) or words(Roles, "en")
    assert roles is not None
    listed = roles.nouns | roles.titles | roles.ranks
    return form in listed or any(form.startswith(known[:-1]) for known in listed if known.endswith("*"))


def _same(one: Word, other: Word) -> bool:
    """Whether two last names are one, however they end."""
    return one.form == other.form or (one.stem == other.stem and min(len(one.form), len(other.form)) > _LONG)


def _may_be(one: Word, other: Word) -> bool:
    """Whether two first names may be one: shortened, in another form, or in another writing."""
    short, long = sorted((one.form, other.form), key=len)
    if long.startswith(short) or one.stem == other.stem:
        return True
    return SequenceMatcher(None, one.form, other.form).ratio() >= _LIKE
