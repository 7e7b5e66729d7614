"""Which of the places that bear a name is meant: by what else the article names."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.annotate.places.mentions import Mention
from dateline.annotate.places.roles import acts
from dateline.gazetteer import Gazetteer, PlaceEntry
from dateline.gazetteer.entries import AREAS
from dateline.languages.shapes.places import Places

_COMMA = re.compile(r",\s{0,2}(?:the\s)?$|^\s\($|^\sin\s(?:the\s)?$|^,?\s(?:в|у|во)\s$")
_LITTLE = 50_000  # people of a town that nobody far away would name without saying where it is
_KNOWN_ABROAD = 300_000  # people of a city whose other names alone say which one is meant
_SEVERAL = 2  # mentions of places elsewhere that speak against a place: one alone may itself be wrong
_ALTERNATE = 2  # from this rank on a name is not one that the place mostly goes by (``Candidate.rank``)
_NEAR = 250.0  # kilometres within which places of one article speak for each other
_SEAT = 1.5  # how much a verb of governments speaks for a capital
_KIND = 4.0  # how much a word of kind speaks for a place of that kind
_FILED = 3.2  # how much a dateline speaks for a town rather than its region
_OWN = 10.0  # how much it speaks for a place that the user has added it: more than all else
_NOBODYS = 1.2  # what speaks for an area that lies in no one country: half of what a country can
_COUNTRY, _REGION = 2.4, 1.6  # how much the country, the region of the article's other places speak for one
_POINTS = 200  # how many of an article's points are looked at
_GREAT = 6.0  # weight from which a name in a title counts without a look at what stands around it
_SURE = 8.0  # weight from which a name alone says which place is meant


@dataclass(frozen=True, slots=True)
class Option:
    """A place that a mention may mean, and how well its name alone speaks for it."""

    entry: PlaceEntry
    weight: float
    alternate: bool = False


def choose(
    found: Sequence[Mention], text: str, gazetteer: Gazetteer, words: Places, code: str, title: str | None = None
) -> list[PlaceEntry | None]:
    """For each mention the place that it means; ``None`` where no place fits. A title's great names are context."""
    shared = shared_kinds(found, text, words)
    options = [_options(mention, gazetteer, words, code, shared.get(mention.start)) for mention in found]
    holders = [_holder(i, found, options, text) for i in range(len(found))]
    named = [(entry.row, entry) for entry in _great(title or "", gazetteer, code)]
    first = _pass(found, options, holders, _Context(named))
    second = _pass(found, options, holders, _Context([*named, *_sure(first, options)]))
    chosen = [(_key(choices), entry) for entry, choices in zip(second, options, strict=True) if entry is not None]
    context = _Context([*named, *chosen])
    return _believable(_pass(found, options, holders, context), options, context)


def _key(choices: list[Option]) -> int:
    """What tells one name from another, whatever its case: the place that it means best of all."""
    return choices[0].entry.row


def _believable(
    chosen: list[PlaceEntry | None], options: list[list[Option]], context: "_Context"
) -> list[PlaceEntry | None]:
    """Without cities that only an alternate name leads to, in countries that nothing else in the article is of.

    A village that no list has must not be put where another country spells a city alike.
    """
    return [
        None if entry is not None and _only_spelt_alike(entry, choices, context) else entry
        for entry, choices in zip(chosen, options, strict=True)
    ]


def _only_spelt_alike(entry: PlaceEntry, choices: list[Option], context: "_Context") -> bool:
    if entry.kind != "city" or entry.set is not None or entry.capital or entry.population >= _KNOWN_ABROAD:
        return False
    here = context.countries[entry.country or ""]
    elsewhere = sum(context.countries.values()) - here
    if here > context.named[entry.row] or elsewhere < _SEVERAL:
        return False
    return any(option.alternate and option.entry.row == entry.row for option in choices)


def _great(title: str, gazetteer: Gazetteer, code: str) -> list[PlaceEntry]:
    """The countries, regions and great cities that a title names."""
    found = []
    for match in gazetteer.find_names(title, code):
        best = max(gazetteer.candidates(match.name, code), key=lambda c: (gazetteer.weight(c), -c.row))
        if gazetteer.weight(best) > _GREAT:
            found.append(gazetteer.entry(best.row))
    return found


def supported(
    found: Sequence[Mention], chosen: Sequence[PlaceEntry | None], words: Places
) -> list[tuple[Mention, PlaceEntry]]:
    """The mentions with their places, without little towns of countries that nothing else in the article is of."""
    countries = Counter(entry.country for entry in chosen if entry is not None)
    own = Counter(entry.row for entry in chosen if entry is not None)
    kept = []
    for mention, entry in zip(found, chosen, strict=True):
        if entry is None:
            continue
        little = entry.kind == "city" and entry.population < _LITTLE and not (entry.capital or entry.set)
        located = mention.before.lower() in words.at or mention.before.lower() in words.kinds
        if not little or located or mention.filed or countries[entry.country] > own[entry.row]:
            kept.append((mention, entry))
    return kept


def shared_kinds(found: Sequence[Mention], text: str, words: Places) -> dict[int, str]:
    """By the start of each mention the kind that several share: "the Kursk and Belgorod regions"."""
    shared: dict[int, str] = {}
    for i in range(len(found) - 1, 0, -1):
        kind = words.plurals.get(found[i].after.lower())
        kind = kind or shared.get(found[i].start)
        between = text[found[i - 1].end : found[i].start].replace(",", " ").split()
        if kind is not None and len(between) < 3 and words.ands.issuperset(w.lower() for w in between):
            shared[found[i].start] = kind
            shared[found[i - 1].start] = kind
    return shared


def _options(mention: Mention, gazetteer: Gazetteer, words: Places, code: str, shared: str | None) -> list[Option]:
    if mention.name is None:
        region = gazetteer.by_code(mention.code or "")
        return [] if region is None else [Option(region, _SURE + 1)]
    wanted = shared or words.kinds.get(mention.after.lower()) or words.kinds.get(mention.before.lower())
    government = acts(mention, words)
    found = []
    for candidate in gazetteer.candidates(mention.name, code):
        entry = gazetteer.entry(candidate.row)
        bonus = _KIND if wanted == entry.kind or (wanted == "region" and entry.kind == "area") else 0.0
        bonus += _SEAT if government and entry.capital else 0.0
        bonus += _FILED if mention.filed and entry.kind == "city" else 0.0
        bonus += _OWN if entry.set is not None else 0.0
        found.append(Option(entry, gazetteer.weight(candidate) + bonus, candidate.rank >= _ALTERNATE))
    if mention.article or mention.river:
        found = [option for option in found if option.entry.kind == "river"] or _no_city(mention, found)
    found.sort(key=lambda option: (-option.weight, option.entry.row))
    return found[:40]


def _no_city(mention: Mention, found: list[Option]) -> list[Option]:
    """Without cities where the words say a river that no list has: "the bank of the Donets"."""
    river = mention.article and mention.river
    return [option for option in found if option.entry.kind != "city"] if river else found


def _holder(i: int, found: Sequence[Mention], options: list[list[Option]], text: str) -> list[Option]:
    """What is named right after as holding the place: "Pokrovsk, Donetsk region", "Paris, Texas"."""
    if i + 1 >= len(found) or found[i].sentence != found[i + 1].sentence:
        return []
    between = text[found[i].end : found[i + 1].start]
    return options[i + 1] if len(between) < 10 and _COMMA.search(between) else []


class _Context:
    """The countries, regions and points that an article speaks of, each told with the key of the name it goes by."""

    def __init__(self, told: Sequence[tuple[int, PlaceEntry]]) -> None:
        self.countries = Counter(e.country for _, e in told if e.country)
        self.named = Counter(e.row for _, e in told)
        self._regions = Counter(e.admin1 for _, e in told if e.admin1)
        self._entries = {e.row: e for _, e in told}
        self._under: dict[int, Counter[int]] = defaultdict(Counter)
        for key, entry in told:
            self._under[key][entry.row] += 1
        near = Counter((e.lat, e.lon) for _, e in told if e.kind in ("city", "district", "region"))
        self.points = [(lat, lon) for (lat, lon), _ in near.most_common(_POINTS) if lat is not None and lon is not None]
        self._total = max(1, len(told))
        self._known: dict[tuple[int, int], float] = {}

    def speaks_for(self, entry: PlaceEntry, key: int) -> float:
        """How much the rest of the article speaks for a place: what goes by another name and is another place."""
        if (entry.row, key) not in self._known:
            self._known[entry.row, key] = self._speaks_for(entry, key)
        return self._known[entry.row, key]

    def _speaks_for(self, entry: PlaceEntry, key: int) -> float:
        own = self.named[entry.row]
        namesakes = [(self._entries[row], n) for row, n in self._under[key].items() if row != entry.row]
        others = max(1, self._total - own - sum(n for _, n in namesakes))
        country = self.countries[entry.country] - own if entry.country else 0
        country -= sum(n for other, n in namesakes if other.country == entry.country)
        region = self._regions[entry.admin1] - own if entry.admin1 else 0
        region -= sum(n for other, n in namesakes if other.admin1 == entry.admin1)
        score = _COUNTRY * min(1.0, country / others * 1.5) if country > 0 else 0.0
        score += _NOBODYS if entry.country is None and entry.kind in AREAS else 0.0
        score += _REGION * min(1.0, region / others * 3) if region > 0 else 0.0
        if entry.lat is not None and entry.kind in ("city", "district") and self._near(entry, namesakes):
            score += 0.8
        return score

    def _near(self, entry: PlaceEntry, namesakes: Sequence[tuple[PlaceEntry, int]]) -> bool:
        lat, lon = entry.lat or 0.0, entry.lon or 0.0
        theirs = {(other.lat, other.lon) for other, _ in namesakes}
        return any(0.5 < _km(lat, lon, *point) < _NEAR for point in self.points if point not in theirs)


def _pass(
    found: Sequence[Mention], options: list[list[Option]], holders: list[list[Option]], context: _Context
) -> list[PlaceEntry | None]:
    scores: dict[int, dict[int, float]] = defaultdict(dict)
    entries: dict[int, PlaceEntry] = {}
    held: dict[int, int] = {}
    for i, mention in enumerate(found):
        for option in options[i]:
            entry = option.entry
            entries[entry.row] = entry
            score = _own(option, context, _key(options[i])) + _held(entry, holders[i])
            number = -1 - mention.start if mention.name is None else mention.name
            scores[number][entry.row] = max(score, scores[number].get(entry.row, -9.0))
        if holders[i] and options[i]:
            key = _key(options[i])
            best = max(options[i], key=lambda o: _own(o, context, key) + _held(o.entry, holders[i]))
            held[i] = best.entry.row
    chosen: list[PlaceEntry | None] = []
    for i, mention in enumerate(found):
        ranked = scores.get(-1 - mention.start if mention.name is None else mention.name)
        if i in held:
            chosen.append(entries[held[i]])
        elif options[i] and ranked:
            own = {o.entry.row: _own(o, context, _key(options[i])) for o in options[i]}
            chosen.append(entries[max(own, key=lambda row: (own[row] + ranked.get(row, 0.0), -row))])
        else:
            chosen.append(None)
    return chosen


def _own(option: Option, context: _Context, key: int) -> float:
    return option.weight + context.speaks_for(option.entry, key)


def _held(entry: PlaceEntry, holders: list[Option]) -> float:
    best = 0.0
    for holder in holders[:4]:
        place = holder.entry
        if place.row == entry.row:
            continue
        if place.kind == "country" and place.country == entry.country and entry.kind != "country":
            best = max(best, 4.0)
        elif place.kind == "region" and place.admin1 == entry.admin1 and entry.kind in ("city", "district"):
            best = max(best, 5.0)
        elif place.kind == "district" and place.admin1 == entry.admin1 and entry.kind == "city":
            best = max(best, 3.0)
    return best


def _sure(chosen: list[PlaceEntry | None], options: list[list[Option]]) -> list[tuple[int, PlaceEntry]]:
    """The places that a name alone, or what holds them, makes sure, with the keys of their names."""
    found = []
    for entry, choices in zip(chosen, options, strict=True):
        if entry is not None and (
            len(choices) < 2 or choices[0].weight - choices[1].weight > 0.7 or choices[0].weight > _SURE
        ):
            found.append((_key(choices), entry))
    return found


def _km(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """The distance of two points, good enough within a few hundred kilometres."""
    x = (other_lon - lon) * math.cos(math.radians((lat + other_lat) / 2))
    return 111.2 * math.hypot(x, other_lat - lat)
