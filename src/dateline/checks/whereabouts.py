"""Where a figure belongs: a number of a key point that the body gives for another place than the point does."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from dateline.checks.wording import Word, Wording, span_of
from dateline.records import Atom, Figure, Place, Reading, Span

_COARSE = frozenset({"country", "continent"})
_APART = re.compile(r"[;,.:\n]|\b(?:and|while|but)\b")
_MOST = 5  # sentences with a number beyond which it is no mark of one thing
_BEFORE = 2  # words in which a preposition stands before a name: "through the"


def whereabouts_atoms(body: Reading, wording: Wording, reading: Reading, point: Wording) -> tuple[Atom, ...]:
    """One atom a figure that the point ties to a place and the body, wherever it has the figure, to another."""
    pairs = ((f, p) for f in reading.figures for p in reading.places if _tied(f, p, point.text))
    atoms = (_atom(body, wording, point, figure, place) for figure, place in pairs)
    return tuple(atom for atom in atoms if atom is not None)


def _tied(figure: Figure, place: Place, text: str) -> bool:
    """Whether figure and place stand in one clause, and the place is no country nor a part of the figure."""
    first, last = sorted(((figure.start, figure.end), (place.start, place.end)))
    if figure.value is None or place.kind in _COARSE or place.role == "actor" or last[0] < first[1]:
        return False
    return _APART.search(text, first[1], last[0]) is None


def _atom(body: Reading, wording: Wording, point: Wording, figure: Figure, place: Place) -> Atom | None:
    there = [f for f in body.figures if f.value == figure.value and f.kind == figure.kind]
    starts = [sentence[0].start for sentence in wording.sentences]
    numbers = sorted({bisect_right(starts, f.start) - 1 for f in there} - {-1})
    own = _stems(place, point)
    near = {0, *numbers, *(number - 1 for number in numbers)}
    if not 0 < len(numbers) <= _MOST or any(_named(own, wording, number) for number in near):
        return None
    rivals = [next(_rivals(body, wording, point, place, number), None) for number in numbers]
    if not own <= wording.stems or None in rivals:
        return None
    rival = rivals[0]
    assert rival is not None
    reason = f"the article gives “{there[0].text}” for “{wording.text[slice(*rival)]}”, the point for “{place.text}”"
    spans = ((there[0].start, there[0].end), rival)
    return Atom(text=place.text, kind="relation", verdict="missing", evidence=spans, reason=reason)


def _named(stems: frozenset[str], wording: Wording, number: int) -> bool:
    """Whether a sentence has a place's words."""
    return number >= 0 and bool(stems & {word.stem for word in wording.sentences[number]})


def _stems(place: Place, point: Wording) -> frozenset[str]:
    return frozenset(w.stem for w in point.words if place.start <= w.start < place.end and w.capital)


def _rivals(body: Reading, wording: Wording, point: Wording, place: Place, number: int) -> Iterator[Span]:
    """The places of a sentence that the point lacks: of the same kind, or behind the same preposition."""
    sentence = wording.sentences[number]
    start, end = span_of(sentence)
    inside = [other for other in body.places if start <= other.start < end]
    leads = _prepositions(point.words, place.start, point)
    taken = [(p.start, p.end) for p in inside] + [(m.start, m.end) for m in body.moments if start <= m.start < end]
    for word in sentence:
        free = word.capital and word.form not in wording.rules.function
        if not free or word.stem in point.stems or any(s <= word.start < e for s, e in taken):
            continue
        if leads & _prepositions(sentence, word.start, wording):
            yield _run(sentence, word, wording.text)
    for other in inside:
        if other.kind == place.kind and other.role != "actor" and not _in_point(other.text, wording, point):
            yield other.start, other.end


def _in_point(name: str, wording: Wording, point: Wording) -> bool:
    return bool({word.stem for word in Wording(name, wording.language).words if word.capital} & point.stems)


def _prepositions(words: tuple[Word, ...], start: int, wording: Wording) -> frozenset[str]:
    before = [word for word in words if word.start < start][-_BEFORE:]
    while before and before[0].form not in wording.rules.whereabouts:
        before = before[1:]
    close = all(word.form in wording.rules.function for word in before)
    return frozenset(word.form for word in before[:1]) if close else frozenset()


def _run(sentence: tuple[Word, ...], first: Word, text: str) -> Span:
    """A name from its first word on."""
    end = first.end
    for word in sentence:
        if word.start > end and word.capital and not text[end : word.start].strip():
            end = word.end
    return first.start, end
