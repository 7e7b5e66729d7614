"""Where a report happens: the places it is about, told from those it only mentions."""

import re
from dataclasses import dataclass

from dateline.gazetteer import find_dateline, open_gazetteer
from dateline.records import Place, Reading
from dateline.stories.profiles.keys import place_key
from dateline.stories.profiles.lead import lead_end

_TITLE, _LEAD, _BODY = 4.0, 2.0, 1.0
_ENOUGH = 4.0  # weight of a place that a report is about; more says no more
REGION, _COUNTRY = 0.6, 0.5  # of a place's weight, for the region and the country it lies in
_FIRM = 3.0  # weight from which the foremost place is surely what the report is about
_ENDING = 2  # letters that a case may change
_NAME = 4  # letters from which a name can be told from any word


@dataclass(frozen=True, slots=True)
class Focus:
    """Places by key, those that it is about having 1; ``firmness`` (0 to 1) says how surely it is about any."""

    places: dict[str, float]
    firmness: float


NOWHERE = Focus({}, 0.0)


def focus_of(reading: Reading) -> tuple[Focus, Focus, Focus]:
    """The places, the towns among them, and the countries that a report is about.

    Nowhere where its lead names none, or is all there is. Beside a town of the title others are named in passing.
    """
    article = reading.article
    if article.form == "paywall stub":  # how a long report begins says where its first scene is
        return NOWHERE, NOWHERE, NOWHERE
    end, title = lead_end(article.text), _stems(article.title or "")
    filed = _filed_end(reading, end)
    places: dict[str, float] = {}
    towns: dict[str, float] = {}
    countries: dict[str, float] = {}
    leading: set[bool] = set()
    in_title: set[str] = set()
    for place in reading.places:
        if place.role == "actor" or place.geonames_id is None:
            continue
        weight = _LEAD if filed <= place.start < end else _BODY
        if place_key(place) not in in_title and _stems(place.text) & title:
            in_title.add(place_key(place))
            weight = _TITLE
        if place.start < end or weight == _TITLE:
            leading.add(place.kind == "country")
        if place.precision == "point":
            towns[place_key(place)] = towns.get(place_key(place), 0.0) + weight
        for key, share in _keys(place):
            taken = countries if key.startswith("country ") else places
            taken[key] = taken.get(key, 0.0) + weight * share
    if False not in leading:
        return NOWHERE, NOWHERE, _focus(countries) if leading else NOWHERE
    named = towns.keys() & in_title
    passing = {key: min(weight, _BODY) if named and key not in named else weight for key, weight in towns.items()}
    return _focus(places), _focus(passing), _focus(countries)


def _keys(place: Place) -> list[tuple[str, float]]:
    country = [(f"country {place.country}", 1.0 if place.kind == "country" else _COUNTRY)] if place.country else []
    if place.kind == "country":
        return country
    region = [(f"region {place.admin1}", REGION)] if place.admin1 else []
    return [(place_key(place), 1.0), *region, *country]


def _stems(name: str) -> frozenset[str]:
    """The words of a name or title without what a case may change, those left out that could be any word."""
    words = re.findall(r"[\w'’-]+", name.casefold())
    return frozenset(word[: max(_NAME, len(word) - _ENDING)] for word in words if len(word) >= _NAME)


def _filed_end(reading: Reading, lead: int) -> int:
    """Where the line that says from where it was filed ends: a report from London need not be about London.

    It is, where its lead names no other place.
    """
    filed = find_dateline(reading.article.text, open_gazetteer())
    if filed is None:
        return 0
    others = (p for p in reading.places if filed.end <= p.start < lead and p.role != "actor" and p.kind != "country")
    return filed.end if any(place.geonames_id is not None for place in others) else 0


def _focus(weights: dict[str, float]) -> Focus:
    most = max(weights.values(), default=0.0)
    return Focus(
        {key: min(1.0, weight / min(most, _ENOUGH)) for key, weight in weights.items()}, min(1.0, most / _FIRM)
    )
