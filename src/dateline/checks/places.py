"""Places of a key point, looked for in the body by name and by what they are."""

import re

from dateline.checks.countries import countries_in, countries_of
from dateline.checks.wording import Wording, words_of
from dateline.records import Atom, Place, Reading, Span

_COARSE = frozenset({"country", "continent"})
_POSSESSIVE = re.compile(r"[’']s\b")
_BEGINNING = 5  # letters that a continent shares with its adjective
_ALIKE = 3  # letters that two spellings of one name share at their start


def place_atoms(body: Reading, wording: Wording, point: Reading) -> tuple[Atom, ...]:
    """One atom a place of the point."""
    return tuple(_atom(body, wording, point, place) for place in point.places)


def _atom(body: Reading, wording: Wording, point: Reading, place: Place) -> Atom:
    if _worded(place.text, wording):
        return Atom(text=place.text, kind="place", verdict="supported", evidence=_mentions(body, place))
    same = [other for other in body.places if _same(place, other)]
    if same and (place.kind in _COARSE or any(_spelt_alike(place, other) for other in same)):
        return Atom(text=place.text, kind="place", verdict="supported", evidence=_spans(same))
    if same:
        reason = f"“{place.text}” is not in the article by that name, which says “{same[0].text}”"
        return Atom(text=place.text, kind="place", verdict="missing", evidence=_spans(same), reason=reason)
    government = countries_of(place.text, wording) if _governs(place, wording, point.article.text) else frozenset()
    inside = [other for other in body.places if _holds(place, other) or other.country in government]
    if inside:
        return Atom(text=place.text, kind="place", verdict="supported", evidence=_spans(inside))
    if place.kind == "country" and place.country in countries_in(wording) or _as_adjective(place, wording):
        return Atom(text=place.text, kind="place", verdict="supported")
    return Atom(text=place.text, kind="place", verdict="missing", reason=f"“{place.text}” is not in the article")


def _as_adjective(place: Place, wording: Wording) -> bool:
    """Whether the body has a continent as "European" or «европейский»."""
    beginning = place.text.casefold()[:_BEGINNING]
    return place.kind == "continent" and any(word.form.startswith(beginning) for word in wording.words)


def _governs(place: Place, wording: Wording, text: str) -> bool:
    """Whether a place may stand for its government: "Beijing said", "Beijing's embassy", not "in Beijing"."""
    if place.role == "actor" or _POSSESSIVE.match(text, place.end):
        return True
    before = [word.form for word in words_of(text[: place.start], wording.language)][-2:]
    return not wording.rules.locating.intersection(before)


def _worded(name: str, wording: Wording) -> bool:
    """Whether the body has the name's words, in any of their forms, in this order or with a word between."""
    wanted = [word.stem for word in words_of(name, wording.language) if word.form not in wording.rules.function]
    return bool(wanted) and all(stem in wording.stems for stem in wanted)


def _same(one: Place, other: Place) -> bool:
    if one.geonames_id is not None and one.geonames_id == other.geonames_id:
        return True
    if one.country is None or one.country != other.country:
        return False
    if one.kind == "country":
        return other.kind == "country"
    return one.kind == other.kind == "region" and one.admin1 is not None and one.admin1 == other.admin1


def _holds(place: Place, other: Place) -> bool:
    """Whether a country or region of the point holds a place of the body."""
    if place.country is None or place.country != other.country:
        return False
    return place.kind == "country" or (
        place.kind == "region" and place.admin1 is not None and place.admin1 == other.admin1
    )


def _spelt_alike(one: Place, other: Place) -> bool:
    """ "Kiev" and "Kyiv" are spellings of one name, "Kursk" and "Kurshchyna" are two."""
    if one.kind == "region":
        return False
    return (
        one.name.casefold() == other.name.casefold() or one.text[:_ALIKE].casefold() == other.text[:_ALIKE].casefold()
    )


def _mentions(body: Reading, place: Place) -> tuple[Span, ...]:
    folded = place.text.casefold()
    return _spans([other for other in body.places if other.text.casefold() == folded or _same(place, other)])


def _spans(places: list[Place]) -> tuple[Span, ...]:
    return tuple((place.start, place.end) for place in places)
