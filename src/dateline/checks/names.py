"""Names of a key point that are no places, looked for in the body."""

import re
from collections.abc import Iterator

from dateline.checks.countries import countries_of
from dateline.checks.wording import Word, Wording, stem
from dateline.records import Atom, Reading, Span

_ADJECTIVE = re.compile(r"(?:an|ean|ian|ese|ish|ern|ic)$")
_SHORTEST_SHORT_NAME = 2
_STARTS_SENTENCE = re.compile(r"(?:^|[.!?…:;]\s*|[\n“\"«(])\s*$")


def name_atoms(body: Reading, wording: Wording, point: Wording, reading: Reading) -> tuple[Atom, ...]:
    """One atom a name of the point: written with capitals, no place and no part of a figure or moment."""
    taken = [(p.start, p.end) for p in reading.places] + [(m.start, m.end) for m in reading.moments]
    return tuple(_atom(body, wording, point, name) for name in _names(point, taken))


def _names(point: Wording, taken: list[Span]) -> Iterator[tuple[Word, ...]]:
    run: list[Word] = []
    for word in point.words:
        joined = not run or _joined(point.text, run[-1], word)
        if run and not (joined and _is_name(word, point, taken, inside=True)):
            yield _with_noun(run, word, joined)
            run = []
        if _is_name(word, point, taken, inside=bool(run)):
            run.append(word)
    if run:
        yield tuple(run)


def _joined(text: str, one: Word, other: Word) -> bool:
    """Whether two words stand in one name: nothing between them, and the first is no possessive."""
    return not text[one.end : other.start].strip(" .") and text[one.start : one.end].lower() == one.form


def _is_name(word: Word, point: Wording, taken: list[Span], *, inside: bool) -> bool:
    if not word.capital or word.form in point.rules.function or word.form in point.rules.ordinals:
        return False
    if any(start < word.end and word.start < end for start, end in taken):
        return False
    first = not inside and _STARTS_SENTENCE.search(point.text, 0, word.start) is not None
    return not first


def _with_noun(run: list[Word], following: Word, joined: bool) -> tuple[Word, ...]:
    """ "European" alone says little: the noun behind it goes with it."""
    if joined and len(run) == 1 and _ADJECTIVE.search(run[0].form) and not following.capital:
        return (*run, following)
    return tuple(run)


def _atom(body: Reading, wording: Wording, point: Wording, name: tuple[Word, ...]) -> Atom:
    text = point.text[name[0].start : name[-1].end]
    lacking = [word for word in name if word.capital and not _there(word, wording)]
    if not lacking or _otherwise(name, lacking, body, wording):
        return Atom(text=text, kind="name", verdict="supported", evidence=_evidence(name, wording))
    evidence = () if len(lacking) == sum(word.capital for word in name) else _evidence(name, wording)
    return Atom(text=text, kind="name", verdict="missing", evidence=evidence, reason=f"“{text}” is not in the article")


def _there(word: Word, wording: Wording) -> bool:
    """A word of a name, whole or by the first part of its hyphens ("Russian-built")."""
    first = word.form.partition("-")[0]
    return word.stem in wording.stems or (first != word.form and stem(first, wording.language) in wording.stems)


def _otherwise(name: tuple[Word, ...], lacking: list[Word], body: Reading, wording: Wording) -> bool:
    """Whether the body has the name in another form: short or long, as the people of a country."""
    phrase = " ".join(word.form for word in name)
    forms = (
        *wording.rules.short_names.get(phrase, ()),
        *wording.rules.short_names.get(lacking[0].form.partition("-")[0], ()),
    )
    if any(f" {form} " in wording.folded for form in forms):
        return True
    return _country_there(phrase, body, wording) or _short_name_there(name, wording) or _spelt_out(name, wording)


def _country_there(phrase: str, body: Reading, wording: Wording) -> bool:
    codes = countries_of(phrase, wording)
    return any(place.country in codes for place in body.places) or any(f.whose in codes for f in body.figures)


def _short_name_there(name: tuple[Word, ...], wording: Wording) -> bool:
    """ "Islamic Revolutionary Guard Corps" is there as "IRGC"."""
    letters = "".join(word.form[0] for word in name if word.capital)
    return len(letters) > _SHORTEST_SHORT_NAME and f" {letters} " in wording.folded


def _spelt_out(name: tuple[Word, ...], wording: Wording) -> bool:
    """ "IRGC" is there as words that begin with its letters, one after the other."""
    if len(name) != 1 or len(name[0].form) <= _SHORTEST_SHORT_NAME or not name[0].form.isalpha():
        return False
    initials = "".join(word.form[0] for word in wording.words if word.form not in wording.rules.function)
    return (
        len(name[0].form) <= 6
        and name[0].form in initials
        and name[0].form not in wording.stems
        and _capitals(name[0], wording)
    )


def _capitals(short: Word, wording: Wording) -> bool:
    run = "".join(
        word.form[0] if word.capital else " " for word in wording.words if word.form not in wording.rules.function
    )
    return short.form in run


def _evidence(name: tuple[Word, ...], wording: Wording) -> tuple[Span, ...]:
    stems = {word.stem for word in name if word.capital}
    return tuple((word.start, word.end) for word in wording.words if word.capital and word.stem in stems)[:5]
