"""``dateline places``: what the gazetteer knows under a name."""

import json
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from dateline.gazetteer import PlaceEntry


@click.command()
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
@click.option("--language", "-l", metavar="CODE", help="Only names of this language: en, uk, ru or ko.")
@click.option("--limit", "-n", default=10, show_default=True, type=click.IntRange(min=1), help="Places shown a name.")
@click.option("--json", "as_json", is_flag=True, help="One line of JSON a place.")
def places(names: tuple[str, ...], language: str | None, limit: int, as_json: bool) -> None:
    """Look names of places up in the gazetteer, best known first.

    A name may be in any form that reports use: another language, a case, a nickname of a region. The exit status is 1
    when a name is not known.

    \b
    Examples:
      dateline places Kurshchyna
      dateline places "Курской области" Київ
      dateline places -n 50 --json Springfield
    """
    from dateline.gazetteer import open_gazetteer

    if not all(name.strip() for name in names):
        raise click.UsageError("a NAME is empty: give the name of a place")
    gazetteer = open_gazetteer()
    unknown = False
    for name in names:
        found = gazetteer.lookup(name, language)
        for entry in found[:limit]:
            click.echo(json.dumps(_row(name, entry), ensure_ascii=False) if as_json else _line(entry))
        if not found:
            unknown = True
            click.echo(f"{name}: no such place in the gazetteer", err=True)
    if unknown:
        sys.exit(1)


def _row(name: str, entry: "PlaceEntry") -> dict[str, str | float | int | None]:
    return {
        "text": name,
        "name": entry.name,
        "kind": entry.kind,
        "country": entry.country,
        "admin1": entry.admin1,
        "lat": entry.lat,
        "lon": entry.lon,
        "geonames_id": entry.geonames_id,
        "precision": entry.precision,
        "population": entry.population or None,
        "set": entry.set,
    }


def _line(entry: "PlaceEntry") -> str:
    where = entry.admin1 or entry.country or ""
    point = "" if entry.lat is None else f"{entry.lat:.2f} {entry.lon:.2f}"
    own = f"  from your set {entry.set}" if entry.set else ""
    return f"{entry.name:32} {entry.kind:10} {where:8} {point:>16}{own}".rstrip()
