"""News agencies that no list knows, told by the place and the wording of their credit."""

import re
from collections.abc import Iterator
from functools import cache

from dateline.gazetteer import find_dateline, open_gazetteer
from dateline.languages import all_words
from dateline.languages.shapes.bylines import Bylines
from dateline.languages.shapes.credits import Credits

_LONGEST_NAME = 30  # characters of an agency's name in a dateline
_LINE = 80  # characters of a line that is a credit as a whole
_MOST_WORDS = 6
_QUOTES = "\"“”«»'„ "
_QUOTED = re.compile(
    r"\s+(?:[«\"“„](?P<quoted>[^»\"”“\n]{2,40})[»\"”“]"
    r"|(?P<bare>[^\W\d_a-zа-яёіїєґ][\w'’-]*(?:[ ][^\W\d_a-zа-яёіїєґ][\w'’-]*){0,3}))"
)
_MARKS = " \t\n\r\xa0([—–-*"
_OPENING = re.compile(r"\s*[—–-]+\s*\(?")
_PAPERS = frozenset(
    "news press agency media times post herald tribune gazette journal radio tv daily weekly channel network".split()
)


def dateline_agency(line: str) -> str | None:
    """The agency in brackets of a dateline, known or not: "KYIV, Feb. 10 (MNA) -".

    A country or a party in brackets is no agency.

    >>> dateline_agency("KYIV, Feb. 10 (MNA) - Talks resumed on Tuesday.")
    'MNA'
    >>> dateline_agency("Senator Ann Lee (DEM) - a critic of the plan - voted against it.") is None
    True
    """
    dateline = find_dateline(line, open_gazetteer())
    if dateline is None or dateline.agency is None:
        return None
    name = line[slice(*dateline.agency)].strip(_QUOTES)
    wide = any(place.kind in ("country", "region") for place in open_gazetteer().lookup(name)[:1])
    if wide or not name[:1].isupper() or name in _not_agencies() or not 2 < len(name) <= _LONGEST_NAME:
        return None
    return name


def sentence_agencies(line: str) -> Iterator[str]:
    """The agencies that a sentence names as those who report: "…, передаёт агентство Меридиан"."""
    for match in _telling().finditer(line):
        words = _QUOTED.match(line, match.end())
        if words:
            yield words["quoted"] or words["bare"]


def opens_source_line(text: str) -> bool:
    """Whether a text begins with the word for a source: a cheap gate before :func:`is_source_line`."""
    return text[:40].strip(_MARKS).casefold().startswith(_sources())


def is_source_line(line: str) -> bool:
    """Whether a short line is labelled as the source: "Source: …"."""
    return len(line) <= _LINE and _label().match(line) is not None


def line_agency(line: str) -> str | None:
    """The agency of a line that credits one and says nothing else: "Source: X News Agency", "— X News Agency".

    >>> line_agency("Source: Coastal News Agency")
    'Coastal News Agency'
    >>> line_agency("Source: Ministry of Health") is None
    True
    """
    if len(line) > _LINE:
        return None
    labelled = _label().match(line)
    opening = labelled or _OPENING.match(line)
    if opening is None:
        return None
    name = line[opening.end() :].rpartition(",")[2].strip(f"{_QUOTES}.()")
    if _is_agency_name(name):
        return name
    return name if labelled and _is_paper(name) else None


def _is_agency_name(name: str) -> bool:
    """Whether a name says itself that it is an agency's, as in "Coastal News Agency"."""
    folded = f" {name.casefold()} "
    words = name.split()
    return 1 < len(words) <= _MOST_WORDS and name[:1].isupper() and any(f" {kind} " in folded for kind in _kinds())


def _is_paper(name: str) -> bool:
    words = name.split()
    capitals = all(word[0].isupper() or len(word) <= 3 for word in words)
    folded = {word.casefold() for word in words}
    return 1 < len(words) <= 4 and capitals and bool(folded & _PAPERS) and not folded & (_bodies() - _PAPERS - {"the"})


@cache
def _bodies() -> frozenset[str]:
    return frozenset().union(*(words.bodies for words in all_words(Bylines)))


@cache
def _kinds() -> tuple[str, ...]:
    return tuple(kind for words in all_words(Credits) for kind in words.kinds)


@cache
def _not_agencies() -> frozenset[str]:
    return frozenset().union(*(words.not_agencies for words in all_words(Credits)))


@cache
def _sources() -> tuple[str, ...]:
    return tuple(dict.fromkeys(label for words in all_words(Credits) for label in words.sources))


@cache
def _label() -> re.Pattern[str]:
    labels = sorted(_sources(), key=len, reverse=True)
    return re.compile(rf"\W{{0,3}}(?:{'|'.join(map(re.escape, labels))})\s*[:—–]\s*", re.I)


@cache
def _telling() -> re.Pattern[str]:
    cues = sorted({cue for words in all_words(Credits) for cue in words.telling}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, cues))})\b", re.I)
