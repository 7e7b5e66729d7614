"""Bare numbers of a key point that are no figures: ages, ranks, years, "the fifth", results ("3-1")."""

import re
from collections.abc import Iterator

from dateline.checks.moments import is_told
from dateline.checks.wording import Word, Wording
from dateline.languages import words
from dateline.languages.shapes.numbers import Numbers
from dateline.records import Atom, Reading

_RESULT = re.compile(r"\d{1,3}-\d{1,3}")
_SPELT = 10  # smaller numbers are everywhere
_HUNDRED = 100


def number_atoms(body: Reading, wording: Wording, point: Wording, reading: Reading) -> tuple[Atom, ...]:
    """One atom for each number of the point that the body lacks, outside its figures and the moments that are held."""
    told = [moment for moment in reading.moments if is_told(body, moment)]
    taken = [(f.start, f.end) for f in reading.figures] + [(m.start, m.end) for m in told]
    there = {value for _, value in wording.numbers}
    results = frozenset(map(_result, wording.words)) - {None} if any(map(_result, point.words)) else frozenset()
    lacking = {
        (word.start, word.end): None
        for word, value in point.numbers
        if (value not in there or (results and _result(word) not in results | {None}))
        and not any(start < word.end and word.start < end for start, end in taken)
    }
    return tuple(_missing(point.text[start:end]) for start, end in lacking)


def _result(word: Word) -> tuple[str, ...] | None:
    """The two numbers of a score or a vote, whichever is first; ``None`` for any other word."""
    return tuple(sorted(word.form.split("-"))) if _RESULT.fullmatch(word.form) else None


def worded(value: float, wording: Wording) -> bool:
    """Whether a text has a number of two digits or more in other writing: 12 as "twelve" or "the other dozen"."""
    return value >= _SPELT and (
        any(there == value for _, there in wording.numbers) or any(there == value for there in _dozens(wording))
    )


def _dozens(wording: Wording) -> Iterator[float]:
    """The magnitudes that stand alone, in "the other dozen" and not in "two dozen" or "half a dozen"."""
    names = words(Numbers, wording.language) or words(Numbers, "en")
    assert names is not None
    parts = names.cardinals.keys() | names.fractions.keys() | names.magnitudes.keys()
    small = {form: value for form, value in names.magnitudes.items() if value < _HUNDRED}
    for place, word in enumerate(wording.words):
        before = [other.form for other in wording.words[max(0, place - 2) : place]]
        if word.form in small and not any(form in parts or form[0].isdigit() for form in before):
            yield small[word.form]


def _missing(text: str) -> Atom:
    return Atom(text=text, kind="figure", verdict="missing", reason=f"the number “{text}” is not in the article")
