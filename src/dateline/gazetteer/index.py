"""The gazetteer: names to places, from files that are mapped into memory and shared between processes."""

import json
import math
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path

import marisa_trie
import numpy as np

from dateline.errors import SetupError
from dateline.gazetteer.entries import Candidate, NameMatch, PlaceEntry
from dateline.gazetteer.names import AFTER_HANGUL, HANGUL, STARTS, fold, fold_name
from dateline.gazetteer.overlay import Overlay
from dateline.gazetteer.own import OwnPlace, data_folder, load_all

DATA = Path(__file__).parent / "data"
NAMES, POSTINGS, OFFSETS, PLACES, LABELS, ABOUT = (
    *("names.marisa", "postings.npy", "offsets.npy", "places.npy"),
    *("labels.bin", "about.json"),
)
POSTING = np.dtype([("place", "<u4"), ("rank", "u1"), ("languages", "u1")])
PLACE = np.dtype(
    [
        *(("lat", "<f4"), ("lon", "<f4"), ("population", "<u4"), ("geonames", "<u4"), ("label", "<u4")),
        *(("kind", "u1"), ("country", "u1"), ("admin1", "<u2"), ("capital", "u1")),
    ]
)
LANGUAGES = {"en": 1, "uk": 2, "ru": 4, "ko": 8, "other": 16}
ACRONYM = 128
FORMAT = 3  # of the files; another one means that they were built by other code
LONGEST = 64  # characters of the longest name looked for


class Gazetteer:
    """Names of places in many languages, and the places. Opened once a process with :func:`open_gazetteer`."""

    def __init__(self, folder: Path = DATA, own: Sequence[tuple[str, OwnPlace]] = ()) -> None:
        """Map the index in ``folder`` and lay a user's ``own`` places over it, each with the name of its set.

        Raises :class:`SetupError` when the index is missing or broken.
        """
        try:
            about = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
            if about.get("format") != FORMAT:
                raise ValueError("its files are of another version")
            self._names = marisa_trie.Trie()
            self._names.mmap(str(folder / NAMES))
            self._offsets = np.load(folder / OFFSETS, mmap_mode="r")
            self._postings = np.load(folder / POSTINGS, mmap_mode="r")
            self._places = np.load(folder / PLACES, mmap_mode="r")
            self._labels = np.memmap(folder / LABELS, dtype="u1", mode="r")
        except (OSError, ValueError, RuntimeError) as error:
            raise SetupError(
                f"the gazetteer is missing or broken ({error}): install anew, or run scripts/gazetteer/build.py"
            ) from error
        self._kinds: list[str] = about["kinds"]
        self._countries: list[str | None] = about["countries"]
        self._admin1: list[str | None] = about["admin1"]
        self._place_of_code: dict[str, int] = about["codes"]
        self._own = Overlay(own, first_row=len(self._places), first_name=len(self._offsets)) if own else None
        self._entry = lru_cache(maxsize=20_000)(self._read_entry)
        self._candidates = lru_cache(maxsize=20_000)(self._read_candidates)

    def __len__(self) -> int:
        """How many places it knows."""
        return len(self._places) + (len(self._own) if self._own else 0)

    def lookup(self, name: str, language: str | None = None) -> tuple[PlaceEntry, ...]:
        """The places that a name may mean, a user's own first, then the best known first.

        With a language, only by names of that language; own places have none.
        """
        folded = fold_name(name)
        key = self._own.key(folded) if self._own else None
        key = self._names.get(folded) if key is None else key
        if key is None:
            return ()
        found = self.candidates(key, language, acronym=name.isupper())
        ordered = sorted(found, key=lambda c: (self.entry(c.row).set is None, -self.weight(c), c.row))
        return tuple(self.entry(c.row) for c in ordered)

    def find_names(self, text: str, language: str | None = None) -> tuple[NameMatch, ...]:
        """The longest names in a text that start at a capital letter (or in a script without), left to right."""
        return tuple(self._scan(text, _mask(language)))

    def candidates(self, name: int, language: str | None = None, *, acronym: bool = True) -> tuple[Candidate, ...]:
        """The places that a name of the index may mean in a text of that language, in no special order."""
        return self._candidates(name, _mask(language), acronym)

    def entry(self, row: int) -> PlaceEntry:
        """The place in a row of the index."""
        return self._entry(row)

    def by_code(self, code: str) -> PlaceEntry | None:
        """A country by ISO 3166-1 alpha-2 or a region by ISO 3166-2 code."""
        row = self._place_of_code.get(code)
        return None if row is None else self.entry(row)

    def is_acronym(self, name: int) -> bool:
        """Whether a name of the index is one that counts only in capitals."""
        if self._own and name >= self._own.first_name:
            return False
        languages = self._postings["languages"][self._offsets[name] : self._offsets[name + 1]]
        return bool((languages & ACRONYM).any())

    def weight(self, candidate: Candidate) -> float:
        """How well known a place is under this name, before anything is known of the text."""
        entry = self.entry(candidate.row)
        if entry.set is not None:
            return _OWN_WEIGHT
        weight = _KIND_WEIGHT.get(entry.kind, 4.5)
        if entry.kind in _LEAST:
            weight = max(_LEAST[entry.kind], math.log10(entry.population + 100)) + (_CAPITAL if entry.capital else 0.0)
        return weight - _RANK_COST[candidate.rank]

    def _scan(self, text: str, mask: int) -> Iterator[NameMatch]:
        folded = fold(text)
        search = self._names.iter_prefixes_with_ids
        after = 0
        for start in STARTS.finditer(text):
            begin = start.start()
            if begin < after:
                continue
            best: tuple[int, int] | None = None
            piece = folded[begin : begin + LONGEST]
            for key, number in search(piece):
                end = begin + len(key)
                if _ends_word(text, end) and self._usable(number, mask, text[begin:end]):
                    best = (end, number)
            own = self._longest_own(piece, text, begin) if self._own else None
            if own is not None and (best is None or own[0] >= best[0]):
                best = own
            if best is not None:
                after = best[0]
                yield NameMatch(begin, best[0], best[1])

    def _longest_own(self, piece: str, text: str, begin: int) -> tuple[int, int] | None:
        assert self._own is not None
        ends = ((begin + len(key), number) for key, number in self._own.names.iter_prefixes_with_ids(piece))
        found = [(end, self._own.first_name + number) for end, number in ends if _ends_word(text, end)]
        return max(found, default=None)

    def _usable(self, name: int, mask: int, written: str) -> bool:
        return bool(self._candidates(name, mask, written.isupper()))

    def _read_candidates(self, name: int, mask: int, acronym: bool) -> tuple[Candidate, ...]:
        if self._own and name >= self._own.first_name:
            folded, own = self._own.named(name)
            key = self._names.get(folded)
            return own if key is None else own + self._read_candidates(key, mask, acronym)
        found = self._postings[self._offsets[name] : self._offsets[name + 1]]
        return tuple(
            Candidate(int(place), int(rank))
            for place, rank, languages in found.tolist()
            if languages & mask and (acronym or not languages & ACRONYM)
        )

    def _read_entry(self, row: int) -> PlaceEntry:
        if self._own and row >= self._own.first_row:
            return self._own.entry(row)
        lat, lon, population, geonames, label, kind, country, admin1, capital = self._places[row].tolist()
        known = lat == lat  # noqa: PLR0124  (not a number where the place has no point)
        return PlaceEntry(
            row=row,
            name=self._label(label),
            kind=self._kinds[kind],
            country=self._countries[country],
            admin1=self._admin1[admin1],
            lat=round(lat, 5) if known else None,
            lon=round(lon, 5) if known else None,
            population=population,
            geonames_id=geonames or None,
            capital=bool(capital),
        )

    def _label(self, offset: int) -> str:
        length = int(self._labels[offset])
        return bytes(self._labels[offset + 1 : offset + 1 + length]).decode("utf-8")


_LEAST = {"city": 0.0, "region": 5.0, "district": 3.2}
_CAPITAL = 1.4
_KIND_WEIGHT = {"country": 9.0, "continent": 8.5, "union": 8.5, "sea": 6.5, "front": 7.0}
_OWN_WEIGHT = 6.5  # of a user's own place, as of a city of millions: seldom a person's name
_RANK_COST = (0.0, 0.2, 1.2, 1.6, 2.5, 1.8)


def _mask(language: str | None) -> int:
    return LANGUAGES.get(language, LANGUAGES["en"] | LANGUAGES["other"]) if language else 0x7F


def _ends_word(text: str, end: int) -> bool:
    if end >= len(text) or not (text[end].isalnum() or text[end] == "_"):
        return True
    return AFTER_HANGUL.match(text, end) is not None and HANGUL.match(text, end - 1) is not None


@cache
def open_gazetteer() -> Gazetteer:
    """The gazetteer that comes with the package, with the user's own places, opened once a process."""
    return Gazetteer(own=load_all(data_folder()))
