"""Our own tables of countries, regions and areas, and the condensed Natural Earth table."""

import re
from collections.abc import Iterator
from pathlib import Path

from dateline.gazetteer.inflection import case_forms
from dateline.gazetteer.names import fold_name
from gazetteer.raw import ALTERNATE, CASE, LISTED, MAIN, YIELDING, RawPlace

TABLES = Path(__file__).parents[2] / "src" / "dateline" / "gazetteer" / "tables"
WRITTEN = ("en", "uk", "ru", "ko")
DECLINED = ("uk", "ru")
_LATIN_OF = {
    "uk": dict(
        zip(
            "абвгґдезиіклмнопрстуфьєїйжхцчшщюя'",
            "a b v h g d e z y i k l m n o p r s t u f _ ie i i zh kh ts ch sh shch iu ia _".split(),
            strict=True,
        )
    ),
    "ru": dict(
        zip(
            "абвгдеёзиклмнопрстуфыэйжхцчшщьъюя",
            "a b v g d e e z i k l m n o p r s t u f y e y zh kh ts ch sh shch _ _ yu ya".split(),
            strict=True,
        )
    ),
}
_SHCHYNA = re.compile(r"(щина|ччина)$")
_STRIP = 2_500_000  # people of the Gaza Strip or the West Bank, whose towns GeoNames counts in governorates
_WIDE = 4  # Natural Earth ranks up to which a river's bare name counts


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table by the names of its columns."""
    lines = (TABLES / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    lines = [line for line in lines if line and not line.startswith("#")]
    header = lines[0].split("\t")
    for line in lines[1:]:
        yield dict(zip(header, line.split("\t"), strict=False))


def name_countries(countries: dict[str, RawPlace]) -> None:
    """Give the countries their points and the names that CLDR lacks."""
    for row in rows("countries"):
        place = countries.setdefault(row["code"], RawPlace("country", row["code"], row["code"]))
        place.lat, place.lon = float(row["lat"]), float(row["lon"])
        for language in WRITTEN:
            for name in _cell(row, language):
                call_in_cases(place, name, language, LISTED)


def name_regions(regions: dict[str, RawPlace]) -> None:
    """Give the regions their English names, and those of our table names in all languages and forms."""
    for row in rows("subdivisions"):
        place = regions.get(row["code"])
        if place is not None and _resembles(row["name"], place):
            place.label = row["name"]
            place.call(row["name"], "en", MAIN)
    templates = [(row["kind"], row["language"], row["template"]) for row in rows("kinds")]
    for row in rows("regions"):
        _adopt(regions, row)
        place = regions.setdefault(row["code"], RawPlace("region", "", row["code"][:2], row["code"]))
        place.label = _label(row)
        if row["kind"] == "strip":
            place.population = _STRIP
        for language in WRITTEN:
            patterns = [t for kind, lang, t in templates if kind == row["kind"] and lang == language]
            for name in _cell(row, language):
                if name.startswith("~"):
                    place.names.pop((name[1:], language), None)
                    continue
                for form, rank in _expanded(name, language, patterns):
                    call_in_cases(place, form, language, rank)
                if language in DECLINED and _SHCHYNA.search(name):
                    place.call(romanised(name, language), "en", LISTED)


def _adopt(regions: dict[str, RawPlace], row: dict[str, str]) -> None:
    """Let a region that GeoNames has without a code of ISO 3166-2 be the one of our table: the West Bank."""
    for key, place in list(regions.items()):
        if place.admin1 is None and place.country == row["code"][:2] and place.label in _cell(row, "en"):
            regions[row["code"]] = regions.pop(key)
            place.admin1 = row["code"]


def translate_regions(regions: dict[str, RawPlace]) -> None:
    """Give regions of other countries the names that no package has in our other languages."""
    for row in rows("translations"):
        for language in WRITTEN[1:]:
            for name in _cell(row, language):
                call_in_cases(regions[row["code"]], name, language, LISTED)


def _resembles(name: str, place: RawPlace) -> bool:
    """Whether a name shares the start of a word with another of the place: CLDR's codes of some countries are old."""
    starts = {part[:4] for other, _ in place.names for part in fold_name(other).split() if len(part) > 3}
    return any(part[:4] in starts for part in fold_name(name).split() if len(part) > 3)


def name_cities(cities: list[RawPlace]) -> None:
    """Give cities the names of our table."""
    by_number = {place.geonames: place for place in cities}
    for row in rows("cities"):
        place = by_number[int(row["geonames"])]
        place.admin1 = row["admin1"]
        place.label = next(iter(_cell(row, "en")), place.label)
        for language in WRITTEN:
            for name in _cell(row, language):
                if name.startswith("~"):
                    for form in (name[1:], *case_forms(name[1:], language)):
                        place.names[form, language] = YIELDING
                else:
                    call_in_cases(place, name, language, MAIN)


def point_regions(regions: dict[str, RawPlace]) -> None:
    """Set the label points that the towns of a region would put in the wrong place."""
    for row in rows("points"):
        place = regions.setdefault(row["code"], RawPlace("region", row["code"], row["code"][:2], row["code"]))
        place.lat, place.lon = float(row["lat"]), float(row["lon"])


def areas() -> Iterator[RawPlace]:
    """The areas of our own table."""
    for row in rows("areas"):
        names = _cell(row, "en")
        countries = row["countries"].split(",")
        place = RawPlace(row["kind"], next((n for n in names if n[0] != "!"), ""), countries[0] or None)
        place.country = countries[0] if len(countries) == 1 and countries[0] else None
        place.lat, place.lon = float(row["lat"]), float(row["lon"])
        for language in WRITTEN:
            for name in _cell(row, language):
                call_in_cases(place, name, language, LISTED)
        yield place


def physical(known: set[str], countries: set[str]) -> Iterator[RawPlace]:
    """Seas, rivers, lakes, islands and mountains of Natural Earth whose names are not among the ``known``.

    Of those that bear the name of a country only rivers count: "the Niger".
    """
    for row in rows("physical"):
        name, rank = row["name"], int(row["rank"])
        if name.lower() in known or (name.lower() in countries and row["kind"] != "river"):
            continue
        place = RawPlace(row["kind"], name, None, lat=float(row["lat"]), lon=float(row["lon"]))
        if row["kind"] == "river":
            place.call(f"{name} River", "en", LISTED)
            place.call(f"{name} river", "en", LISTED)
            place.call(f"River {name}", "en", LISTED)
        if row["kind"] != "river" or (rank <= _WIDE and len(name) > 4):
            place.call(name, "en", LISTED if " " in name else ALTERNATE)
        yield place


def call_in_cases(place: RawPlace, name: str, language: str, rank: int) -> None:
    """Give a place a name and, where the language declines it, its other cases."""
    place.call(name, language, rank)
    if language in DECLINED and not name.startswith("!"):
        for form in case_forms(name, language):
            place.call(form, language, max(rank, CASE) if rank == ALTERNATE else LISTED)


def romanised(name: str, language: str) -> str:
    """A Cyrillic name in Latin letters: "Курщина" is "Kurshchyna" from Ukrainian."""
    table = _LATIN_OF[language]
    latin = "".join(table.get(char, char) for char in name.lower()).replace("_", "")
    return latin[:1].upper() + latin[1:]


def _label(row: dict[str, str]) -> str:
    first = _cell(row, "en")[0]
    return first + {"oblast": " Oblast", "krai": " Krai", "city region": ""}.get(row["kind"], "")


def _expanded(name: str, language: str, patterns: list[str]) -> Iterator[tuple[str, int]]:
    if name.endswith("-"):
        yield from ((pattern.replace("*", name[:-1]), MAIN) for pattern in patterns)
        return
    yield name, ALTERNATE if language == "en" and any(p.startswith("* ") for p in patterns) else LISTED
    if language == "en" and name[0] != "!":
        yield from ((pattern.replace("*", name), MAIN) for pattern in patterns)


def _cell(row: dict[str, str], column: str) -> list[str]:
    return [name for name in row.get(column, "").split(";") if name]
