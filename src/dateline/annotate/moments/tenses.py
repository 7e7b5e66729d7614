"""Whether a date lies ahead of the report: by the verb that stands nearest to it."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from dateline.annotate.moments.grammar import choice
from dateline.languages.shapes.moments import Moments

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_Time = Literal["past", "participle", "order", "open", "ahead"]
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_PAUSE = re.compile(r"[,;:()—–]")
_PAUSED = 40  # characters that a comma counts for
_BESIDE = 3  # verbs looked at on either side of a date
_BACK = 60  # characters before a date in which the words of its bound stand


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb, or a word of plans, and the time it speaks of.

    ``participle`` is one alone ("talks held"), ``order`` an infinitive after a past verb ("told them to leave"),
    ``open`` a present form.
    """

    start: int
    end: int
    time: _Time
    said: str


def verbs_of(piece: str, doc: "Doc | None", words: Moments) -> tuple[Verb, ...]:
    """The verbs of a sentence in order, by its parse, or without one by words and endings."""
    plans = re.compile(rf"(?<!\w){choice(words.future)}(?!\w|\s+have\s)", re.IGNORECASE)
    found = [Verb(m.start(), m.end(), "ahead", m[0].lower()) for m in plans.finditer(piece)]
    taken = {verb.start for verb in found}
    others = _written(piece, words) if doc is None else _parsed(doc, words, taken)
    return tuple(sorted((*found, *(v for v in others if v.start not in taken)), key=lambda verb: verb.start))


def lies_ahead(start: int, end: int, piece: str, verbs: tuple[Verb, ...], words: Moments) -> bool:
    """Whether the date at ``start`` is yet to come; a bound ("by March") is, unless a plain past verb is nearest."""
    bound = _is_bound(piece[max(0, start - _BACK) : start].lower(), words)
    if bound:
        verbs = tuple(v for v in verbs if v.time != "participle" and v.said not in words.reports)
    else:
        verbs = tuple(v for v in verbs if v.time != "open")
    if not verbs:
        return bound
    at = bisect_left(verbs, start, key=lambda verb: verb.start)
    near = verbs[max(0, at - _BESIDE) : at + _BESIDE]
    nearest = min(near, key=lambda verb: (_distance(verb, start, end, piece), verb.start))
    if bound:
        return nearest.time != "past" or nearest.said in words.lasting
    return nearest.time == "ahead"


def _is_bound(before: str, words: Moments) -> bool:
    parts = choice((*words.starts, *words.middles, *words.ends))
    return re.search(rf"(?<!\w){choice(words.until)}\s+(?:the\s+)?(?:{parts}\s*(?:the\s+)?)?$", before) is not None


def _distance(verb: Verb, start: int, end: int, piece: str) -> int:
    between = piece[verb.end : start] if verb.end <= start else piece[end : verb.start]
    return len(between) + (_PAUSED if _PAUSE.search(between) else 0)


def _written(piece: str, words: Moments) -> Iterator[Verb]:
    for match in _WORD.finditer(piece):
        low = match[0].lower()
        if low in words.past or (len(low) > 3 and low.endswith(words.past_endings)):
            yield Verb(match.start(), match.end(), "past", low)
        elif len(low) > 3 and low.endswith(words.open_endings):
            yield Verb(match.start(), match.end(), "open", low)


def _parsed(doc: "Doc", words: Moments, planned: set[int]) -> Iterator[Verb]:
    for token in doc:
        if token.pos_ in ("VERB", "AUX"):
            time = _time(token, words, planned)
            yield Verb(token.idx, token.idx + len(token.text), time, token.text.lower())


def _time(token: "Token", words: Moments, planned: set[int]) -> _Time:
    verb = token.head if token.dep_ in ("aux", "auxpass") and token.head.pos_ in ("VERB", "AUX") else token
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    tags = {child.tag_ for child in helpers} | {verb.tag_}
    perfect = any(child.lemma_ == "have" for child in helpers)
    if "MD" in tags:
        return "past" if perfect else "ahead"
    if "TO" in tags:
        return _of_infinitive(verb, words, planned)
    if "VBD" in tags or perfect:
        return "past"
    return "participle" if verb.tag_ == "VBN" and not helpers else "open"


def _of_infinitive(verb: "Token", words: Moments, planned: set[int]) -> _Time:
    governor = verb.head
    if governor.idx in planned or governor.pos_ not in ("VERB", "AUX") or governor == verb:
        return "ahead"
    if governor.lemma_ in words.achieving:
        return "past"
    past = governor.tag_ in ("VBD", "VBN") and not any(child.lemma_ == "have" for child in governor.children)
    return "order" if past else "ahead"
