"""Without a parse: which statements of a sentence only pass on another's words, and through whom words come."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from dateline.annotate.media import is_medium
from dateline.annotate.statements.lines import WORD, Line, matches, trim
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.media import Media
from dateline.records import Span

_LONGEST_NAME = 4
_LEAST = 8
"""Fewer characters are no words that somebody said."""


@dataclass(frozen=True, slots=True)
class Found:
    """A cue with its content, its source, and those through whom it came."""

    content: tuple[Span, ...]
    cue: Span | None
    source: Span | None
    via: tuple[Span, ...] = ()


def passed_on(line: Line, found: list[Found], rules: Cues, media: Media) -> list[Found]:
    """The statements of a sentence: relays with the words that they relay, media that were told or that quote."""
    relays = [item for item in found if _is_relay(line, item, rules)]
    others = [_told(line, _ended(line, item, found), media) for item in found if item not in relays]
    for relay in relays:
        others = [_without(line, item, relay) for item in others]
    others = [part for item in others for part in _quoted(line, item, media)]
    return others + [_relayed(line, relay, others) for relay in relays]


def _is_relay(line: Line, item: Found, rules: Cues) -> bool:
    return item.cue is not None and line.text[slice(*item.cue)].lower() in rules.relays


def _relayed(line: Line, relay: Found, others: list[Found]) -> Found:
    """A relay has the words of the nearest other statement of its sentence, and comes through that one's source."""
    with_cue = [item for item in others if item.cue is not None]
    main = min(with_cue, key=lambda item: _apart(item, relay), default=None)
    if main is None:
        return _without(line, relay, relay)
    return replace(relay, content=main.content, via=(*main.via, *((main.source,) if main.source else ())))


def _apart(item: Found, relay: Found) -> int:
    assert item.cue is not None
    assert relay.cue is not None
    return abs(item.cue[0] - relay.cue[0])


def _without(line: Line, item: Found, relay: Found) -> Found:
    """A statement less the phrase that only names where it is from."""
    assert relay.cue is not None
    hole = relay.cue[0], relay.source[1] if relay.source else relay.cue[1]
    pieces = [
        trim(line.text, *piece)
        for start, end in item.content
        for piece in ((start, min(end, hole[0])), (max(start, hole[1]), end))
        if piece[0] < piece[1]
    ]
    content = tuple(piece for piece in pieces if piece is not None and piece[1] - piece[0] >= _LEAST)
    source = item.source
    if source is not None and item is not relay and source[0] < hole[0] < source[1]:
        source = trim(line.text, source[0], hole[0])
    return replace(item, content=content or item.content, source=source)


def _ended(line: Line, item: Found, found: list[Found]) -> Found:
    """A statement less ", передає X" at its end, where X has the whole of it as content."""
    for other in found:
        if other is item or item.cue is None or other.cue is None or other.source is None:
            continue
        behind = other.content[0][0] <= item.cue[0] and other.content[-1][1] <= other.cue[0]
        if not behind or not item.content[-1][0] < other.cue[0] < item.content[-1][1]:
            continue
        before = line.text[item.content[-1][0] : other.cue[0]].rstrip()
        if before.endswith(","):
            last = trim(line.text, item.content[-1][0], item.content[-1][0] + len(before))
            return replace(item, content=(*item.content[:-1], *((last,) if last else ())) or item.content)
    return item


def _told(line: Line, item: Found, media: Media) -> Found:
    """A statement with the medium that was told: "сказав агентству Reuters", "в інтерв'ю «Віснику»"."""
    if item.cue is None:
        return item
    found = next(_addressed(line, item, media), None)
    if found is None or found == item.source:
        return item
    source = item.source
    if source is not None and source[0] <= found[0] and found[1] <= source[1]:
        pieces = (trim(line.text, source[0], found[0]), trim(line.text, found[1], source[1]))
        source = next((piece for piece in pieces if piece is not None), None)
    return replace(item, source=source, via=(*item.via, found))


def _addressed(line: Line, item: Found, media: Media) -> Iterator[Span]:
    """A medium in the dative behind a cue: a word for one with a name, or a name behind a word for what it is given."""
    assert item.cue is not None
    apart = (m for m in WORD.finditer(line.text, item.cue[1], line.end) if not _inside(m.start(), item))
    stretch = list(islice(apart, 14))
    for number, match in enumerate(stretch):
        word = match.group().lower()
        if _matches(media.addressed, word):
            last = match.end()
            for step in stretch[number + 1 : number + 1 + _LONGEST_NAME]:
                gap = line.text[last : step.start()]
                if gap.strip(' «"„“') or not step.group()[0].isupper():
                    break
                last = step.end()
            if last > match.end():
                yield match.start(), last + (line.text[last : last + 1] in ("»", "”", '"', "“") and last < line.end)
        elif _matches(media.talks, word) and number + 1 < len(stretch):
            following = stretch[number + 1]
            if following.group()[0].isupper():
                last = following.end()
                for step in stretch[number + 2 : number + 5]:
                    if line.text[last : step.start()] != " " or "»" in line.text[following.start() : last + 1]:
                        break
                    last = step.end()
                opened = line.text[following.start() - 1] in '«„“"'
                yield following.start() - opened, last + (opened and line.text[last : last + 1] in ("»", "”", '"', "“"))


def _inside(place: int, item: Found) -> bool:
    return any(start <= place < end for start, end in item.content)


def _quoted(line: Line, item: Found, media: Media) -> list[Found]:
    """ "Цитує мера Петра Лиса Укрінформ": the medium at the end of the source passes on whom it quotes."""
    if item.cue is None or item.source is None or not _matches(media.repeating, line.text[slice(*item.cue)].lower()):
        return [item]
    parts = list(WORD.finditer(line.text, *item.source))
    for count in range(1, min(_LONGEST_NAME, len(parts) - 1) + 1):
        start = parts[-count].start()
        start -= line.text[start - 1] in '«„“"'
        if is_medium(line.text[start : item.source[1]], line.language):
            medium, who = (start, item.source[1]), trim(line.text, item.source[0], start)
            return [replace(item, source=medium), replace(item, source=who, via=(*item.via, medium))]
    return [item]


def _matches(forms: frozenset[str], word: str) -> bool:
    return bool(forms) and matches(forms, word)
