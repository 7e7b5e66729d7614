"""What a report speaks of, in keys that are the same in every language: places, names, numbers."""

import re
from collections.abc import Iterator

from dateline.languages.sounds import sounds
from dateline.records import Entity, Figure, Place, Reading
from dateline.stories.profiles.lead import lead_end

Keys = dict[str, float]

_PLACE = {"country": 0.35, "region": 0.7}
_GOVERNMENT = 0.35  # "Moscow said": the place of a government is that of a hundred stories a day
_DIGITS = re.compile(r"(?<![\d.,])(?:\d{2,7}|\d{1,3}(?:,\d{3})+)(?![\d.,])")
_SHORT = 3  # classes of sound; names with fewer are alike by chance


def keys_of(reading: Reading) -> Keys:
    """Each key with its weight, 0 to 1: how far two reports of one happening would share it."""
    keys: Keys = {}
    for key, weight in _found(reading):
        keys[key] = max(weight, keys.get(key, 0.0))
    return keys


def place_key(place: Place) -> str:
    """The same for a place in every language."""
    return f"place {place.geonames_id or place.admin1 or place.name.casefold()}"


def _found(reading: Reading) -> Iterator[tuple[str, float]]:
    for place in reading.places:
        yield place_key(place), _GOVERNMENT if place.role == "actor" else _PLACE.get(place.kind, 1.0)
    for entity in reading.entities:
        yield from _named(entity)
    for figure in reading.figures:
        yield from _counted(figure)
    if not reading.figures:  # no words to read them by: a language that only the gazetteer knows
        for digits in _DIGITS.findall(reading.article.text[: lead_end(reading.article.text)]):
            yield f"number {float(digits.replace(',', '')):.6g} ", 0.3 * min(3, len(digits.strip("0")))


def _named(entity: Entity) -> Iterator[tuple[str, float]]:
    if entity.type not in ("person", "organisation"):
        return
    if "-" in entity.id and entity.type == "organisation":  # a known body: the id is its own, whatever the language
        yield entity.id, 0.5
    for word in entity.name.split():
        if word[0].isupper() and len(code := sounds(word)) >= _SHORT:
            yield f"name {code}", 1.0


def _counted(figure: Figure) -> Iterator[tuple[str, float]]:
    """A number with three digits that say something names a story nearly as well as a name does."""
    if figure.value is None:
        return
    digits = len(f"{figure.value:.6g}".replace(".", "").strip("0"))
    if digits >= 2 or figure.status != "other":
        yield f"number {figure.value:.6g} {figure.status if digits < 2 else ''}", min(1.0, 0.3 * digits)
