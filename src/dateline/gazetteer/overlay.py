"""A user's own places over the index: their names lead to them, and to what the index knows by those names."""

from collections.abc import Iterator, Sequence

import marisa_trie

from dateline.gazetteer.entries import Candidate, PlaceEntry
from dateline.gazetteer.inflection import case_forms
from dateline.gazetteer.names import fold_name
from dateline.gazetteer.own import OwnPlace

_DECLINED = ("uk", "ru")


class Overlay:
    """Own places, with the numbers of rows and names going on where those of the index end."""

    def __init__(self, places: Sequence[tuple[str, OwnPlace]], *, first_row: int, first_name: int) -> None:
        rows: dict[str, list[int]] = {}
        for row, (_, place) in enumerate(places, first_row):
            for name in _forms(place):
                rows.setdefault(name, []).append(row)
        self.names = marisa_trie.Trie(sorted(rows))
        self.first_row, self.first_name = first_row, first_name
        self._places = places
        self._rows = {self.names[name]: (name, tuple(dict.fromkeys(found))) for name, found in rows.items()}

    def __len__(self) -> int:
        return len(self._places)

    def key(self, name: str) -> int | None:
        """The number of a folded name."""
        number = self.names.get(name)
        return None if number is None else self.first_name + number

    def named(self, key: int) -> tuple[str, tuple[Candidate, ...]]:
        """The folded name that has a number, and the own places that it may mean."""
        name, rows = self._rows[key - self.first_name]
        return name, tuple(Candidate(row, 0) for row in rows)

    def entry(self, row: int) -> PlaceEntry:
        """The own place of a row."""
        name, place = self._places[row - self.first_row]
        return PlaceEntry(
            row=row,
            name=place.name,
            kind=place.kind,
            country=place.country,
            admin1=place.admin1,
            lat=place.lat,
            lon=place.lon,
            population=0,
            geonames_id=None,
            set=name,
            own_precision=place.precision,
        )


def _forms(place: OwnPlace) -> Iterator[str]:
    for name in (place.name, *place.names):
        yield fold_name(name)
        if any("\u0400" <= char <= "\u052f" for char in name):
            yield from (fold_name(form) for language in _DECLINED for form in case_forms(name, language))
