"""The dateline that a report's first paragraph opens with: where it was filed, on which day, and by which agency."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from dateline.gazetteer.entries import PlaceEntry
from dateline.gazetteer.index import Gazetteer
from dateline.languages import all_words
from dateline.languages.shapes.bodies import Bodies
from dateline.languages.shapes.credits import Credits
from dateline.languages.shapes.places import Places
from dateline.records import Span

_LONGEST = 120  # characters
_WORDS = 4  # of a name in a dateline
_LETTERS = 3  # of a town in capitals
_DASH = r"[.,:]?\s?(?:—|(?:–|--)(?=\s)|(?<=[\s)/])-(?=\s))"
_OPENING = re.compile(
    r"(?P<head>[^\W\d_][^\n—–()]{1,80}?)"
    rf"(?:(?:\s?\((?P<agency>[^()\n]{{2,40}})\))?{_DASH}|\s/(?P<slashed>[^/\n]{{2,40}})/(?:{_DASH}|\.(?=\s)))"
    r"[^\S\n]*(?=\S)"
)
_BEHIND = re.compile(r"(?P<name>[^.\n]{2,30})\.[^\S\n]+(?=\S)")  # "МОСКВА, 14 апр — РИА Новости. "
_PIECE = re.compile(r"[^\s,][^,]*(?<!\s)")
_YEAR = re.compile(r"(?:19|20)\d\d\.?")
_BETWEEN = re.compile(r"\s?/\s?|\s(?:and|та|і|и)\s", re.IGNORECASE)
_SMALL = re.compile(r"[^\W\d_]{1,3}|the")  # a word within a name, as in "Rio de Janeiro"
_SEATS = frozenset(("Geneva", "New York", "New York City", "The Hague", "Strasbourg", "Davos"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """What stands before the first sentence of a paragraph: "KHARKIV, Ukraine, Aug. 3 (Meridian Press) — ".

    ``end`` is where the prose begins, ``towns`` are the spans of the towns' names, ``holders`` those of the countries
    and regions after them, ``agency`` that of the name in brackets. ``seat`` says that it was filed in a capital or
    another seat of those who speak of what happens elsewhere.
    """

    start: int
    end: int
    towns: tuple[Span, ...]
    holders: tuple[Span, ...] = ()
    agency: Span | None = None
    seat: bool = False


def find_dateline(text: str, gazetteer: Gazetteer, start: int = 0, end: int | None = None) -> Dateline | None:
    """The dateline that a paragraph of a text, from ``start`` to ``end``, opens with.

    A town in capitals that the gazetteer knows needs only the dash; any other needs a day, a country or an agency
    besides, one that the gazetteer does not know two of them in small letters.

    >>> from dateline.gazetteer import open_gazetteer
    >>> filed = find_dateline("Lviv, 3 May (Meridian Press) — Two people were hurt.", open_gazetteer())
    >>> filed.towns, filed.agency, filed.end
    (((0, 4),), (13, 27), 31)
    >>> find_dateline("Lviv — the city, not the football club — was quiet.", open_gazetteer()) is None
    True
    """
    stop = len(text) if end is None else end
    opening = _OPENING.match(text, start, min(stop, start + _LONGEST))
    if opening is None or text[opening.end()].islower():
        return None
    parts = _parts(text, start, opening.end("head"))
    if parts is None:
        return None
    towns, holders, dated = parts
    agency, behind = _agency(text, opening, stop)
    known = [_known(text[a:b], gazetteer) for a, b in towns]
    capitals = _in_capitals(text[towns[0][0] : towns[-1][1]])
    held = bool(holders) and (capitals or all(_holds(text[a:b], gazetteer) for a, b in holders))
    needed = (not capitals) + (not any(known))
    if held + dated + (agency is not None) < needed or (not capitals and any(map(_is_country, known))):
        return None
    seat = any(place.capital or place.name in _SEATS for found in known for place in found[:1])
    return Dateline(start=start, end=behind, towns=towns, holders=holders, agency=agency, seat=seat)


def _parts(text: str, start: int, end: int) -> tuple[tuple[Span, ...], tuple[Span, ...], bool] | None:
    """The towns, what holds them, and whether a day follows; ``None`` where something else stands among them."""
    pieces = [match.span() for match in _PIECE.finditer(text, start, end)]
    dated = next((i for i, (a, b) in enumerate(pieces) if _has_digit(text[a:b])), len(pieces))
    names, days = pieces[:dated], pieces[dated:]
    if not (names and all(_is_name(text[a:b]) for a, b in names) and all(_is_day(text[a:b]) for a, b in days)):
        return None
    return tuple(_towns(text, *names[0])), tuple(names[1:]), bool(days)


def _known(town: str, gazetteer: Gazetteer) -> tuple[PlaceEntry, ...]:
    return () if town.lower() in _no_towns() else gazetteer.lookup(town)


def _is_country(found: tuple[PlaceEntry, ...]) -> bool:
    return bool(found) and found[0].kind == "country"


def _in_capitals(town: str) -> bool:
    return town.isupper() and sum(map(str.isalpha, town)) >= _LETTERS


def _has_digit(piece: str) -> bool:
    return any(map(str.isdigit, piece))


def _agency(text: str, opening: re.Match[str], stop: int) -> tuple[Span | None, int]:
    """Where the agency stands, in brackets, or a known one behind the dash, and where the prose begins then."""
    for group in ("agency", "slashed"):
        if opening[group]:
            return opening.span(group), opening.end()
    behind = _BEHIND.match(text, opening.end(), stop)
    if behind and behind["name"].casefold() in _agencies():
        return behind.span("name"), behind.end()
    return None, opening.end()


def _is_day(piece: str) -> bool:
    return _YEAR.fullmatch(piece) is not None or (_has_digit(piece) and any(map(str.isalpha, piece)))


def _towns(text: str, start: int, end: int) -> Iterator[Span]:
    for between in _BETWEEN.finditer(text, start, end):
        yield start, between.start()
        start = between.end()
    yield start, end


def _is_name(piece: str) -> bool:
    """A name or two in capitals, or with capital initials but for the small words within."""
    words = piece.replace("/", " ").split()
    first, *others = words or [""]
    return (
        first[:1].isupper()
        and len(words) <= _WORDS * (1 + piece.count("/"))
        and all(word[:1].isupper() or _SMALL.fullmatch(word) for word in others)
        and words[-1][:1].isupper()
    )


def _holds(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a name after a town's is that of a country or a region, or short for one ("Ill.")."""
    if name.rstrip(".").lower() in _shortened():
        return True
    return any(place.kind in ("country", "region") for place in gazetteer.lookup(name)[:1])


@cache
def _no_towns() -> set[str]:
    """Words and organisations that are names of towns only by chance."""
    known = (line.rpartition(":")[2] for words in all_words(Bodies) for line in words.known.splitlines())
    bodies = {name.strip().lower() for line in known for name in line.split("|")}
    return bodies.union(*(words.common for words in all_words(Places)))


@cache
def _agencies() -> set[str]:
    return {form.casefold() for words in all_words(Credits) for form in (*words.agencies, *words.short)}


@cache
def _shortened() -> frozenset[str]:
    return frozenset().union(*(words.shortened for words in all_words(Places)))
