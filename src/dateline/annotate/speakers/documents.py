"""Whose words a document holds: the mayor's in "a statement published by the mayor", nobody's in "a leaked report"."""

from collections.abc import Iterator, Sequence

from dateline.annotate.media import is_medium
from dateline.annotate.speakers.wording import Word, known, words_in
from dateline.languages.shapes.media import Media
from dateline.languages.shapes.roles import Roles
from dateline.records import Entity, Span

_NEAR = 60
_FURTHEST = 6
"""Words between a document and the one that names its author."""


def document_at(line: Sequence[Word], rules: Roles, media: Media) -> int | None:
    """The place of the document that a noun phrase is headed by; ``None`` where it is headed by something else."""
    for number, word in enumerate(line):
        name = number > 0 and word.capital and line[number - 1].capital  # "the Washington Post"
        if known(rules.documents, word.lower) and not word.possessive and not name:
            return number
        if number and (word.lower in rules.joins | {"by", "from", "on"} or word.lower in media.passed | media.given):
            return None
    return None


def author(
    text: str, line: Sequence[Word], entities: Sequence[Entity], rules: Roles, media: Media, language: str
) -> Span | None:
    """Where the author of a document stands in the noun phrase that it heads; ``None`` where none is named."""
    place = document_at(line, rules, media)
    if place is None:
        return None
    return _owner(text, line, place, entities, rules, media) or _giver(
        text, line, place, entities, rules, media, language
    )


def _owner(
    text: str, line: Sequence[Word], place: int, entities: Sequence[Entity], rules: Roles, media: Media
) -> Span | None:
    """ "The ministry's statement", "a Foreign Ministry statement"."""
    before = line[:place]
    possessive = next((n for n in range(place - 1, -1, -1) if before[n].possessive), None)
    if possessive is not None:
        span = line[0].start, before[possessive].end
        return span if _can_write(text, span, entities, rules) else None
    if line[place].lower not in media.voiced or not before:
        return None
    held = [e for e in entities if e.type in ("organisation", "person") and e.end <= line[place].start]
    if held and text[held[-1].end : line[place].start].strip() == "":
        return held[-1].start, held[-1].end
    if known(rules.bodies, before[-1].lower) and before[-1].capital:
        return before[0 if before[0].lower not in rules.articles else 1].start, before[-1].end
    return None


def _giver(
    text: str,
    line: Sequence[Word],
    place: int,
    entities: Sequence[Entity],
    rules: Roles,
    media: Media,
    language: str,
) -> Span | None:
    """ "A statement by the ministry", "a video published by the mayor on Telegram", "reports in the Lesna Herald"."""
    for number in range(place + 1, min(len(line), place + 1 + _FURTHEST)):
        word, verb = line[number].lower, line[number - 1].lower
        if word not in media.written:
            continue
        span = _phrase(text, line, number + 1, rules, media)
        given = word == "by" and (number == place + 1 or verb in media.given)
        if span is None or not (given or _can_write(text, span, entities, rules)):
            continue
        medium = is_medium(text[slice(*span)], language)
        if word == "by" and verb in media.passed and (medium or verb not in media.given):
            return None
        if word in media.places and not medium:
            continue
        if word in rules.joins and word == "of" and line[place].lower not in media.voiced:
            continue
        return span
    return None


def _phrase(text: str, line: Sequence[Word], first: int, rules: Roles, media: Media) -> Span | None:
    """The noun phrase from a word on: to a mark, a word of time or place, or what happened to the document."""
    last = first
    for number in range(first, len(line)):
        word = line[number]
        gap = text[line[number - 1].end : word.start] if number > first else ""
        ends = word.lower in media.ends or (word.lower in media.passed | media.given and number > first)
        if ends or any(mark in gap for mark in ",;:()—–"):
            break
        last = number + 1
    return (line[first].start, line[last - 1].end) if last > first else None


def _can_write(text: str, span: Span, entities: Sequence[Entity], rules: Roles) -> bool:
    """Whether a phrase holds somebody: a person, a body, a post."""
    if any(e.type in ("person", "organisation") and span[0] <= e.start and e.end <= span[1] for e in entities):
        return True
    return any(
        known(forms, word.lower)
        for word in words_in(text, *span)
        for forms in (rules.bodies, rules.nouns, rules.unnamed)
    )


def documents_after(text: str, start: int, rules: Roles) -> Iterator[str]:
    """The documents in which something is said that a cue ends before ``start``: "said in a statement on Monday"."""
    line = words_in(text, start, min(len(text), start + _NEAR))
    for number, word in enumerate(line[:_FURTHEST]):
        if word.lower not in rules.joins and word.lower not in rules.articles and not word.text.islower():
            return
        if number and known(rules.documents, word.lower):
            yield word.lower
            return
