"""``dateline gazetteer``: a user's own places."""

import sys
from pathlib import Path

import click

from dateline.errors import BadPlaces, SetupError

_NO_PATH = frozenset("/\\\0")


@click.group()
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder of your own data, instead of the one that DATELINE_DATA names or the system's place for it.",
)
@click.pass_context
def gazetteer(context: click.Context, data: Path | None) -> None:
    """Add places of your own to the gazetteer, list them, remove them.

    Villages, camps, checkpoints, nicknames of regions: your own places are found in reports and by dateline places
    like all others, and preferred to them. They are kept as sets, one for each file that you add, in your data folder.

    \b
    Examples:
      dateline gazetteer add camps.csv
      dateline gazetteer list
      dateline gazetteer remove camps
    """
    from dateline.gazetteer.own import data_folder

    context.obj = data or data_folder()


@gazetteer.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--name", help="The name of the set; default: the file's name. A set of that name is replaced.")
@click.pass_obj
def add(folder: Path, files: tuple[Path, ...], name: str | None) -> None:
    """Add files of places, CSV or GeoJSON, each as a set.

    CSV needs a header with name, lat and lon; names (others, parted by ";"), kind, country and admin1 (codes or names)
    may stand beside them. GeoJSON features have these as properties; a polygon is kept by its middle and counts as a
    region, which is never drawn as a point. A file with a fault adds nothing: each fault is named with its line.

    \b
    Examples:
      dateline gazetteer add camps.csv
      dateline gazetteer add --name front villages.geojson
    """
    from dateline.gazetteer import Gazetteer
    from dateline.gazetteer.own import save_set, set_name
    from dateline.gazetteer.taking import take_places

    if name is not None and len(files) > 1:
        raise click.UsageError("--name is for one file: several would replace one another")
    if name is not None and (name.startswith(".") or not _NO_PATH.isdisjoint(name)):
        raise click.UsageError(f"--name {name!r} can't be the name of a set: it is no path; use letters and digits")
    known = Gazetteer()
    failed = False
    for file in files:
        called = set_name(name or file.stem)
        if not called:
            raise click.UsageError(f"{name or file.stem!r} can't be the name of a set: use letters and digits")
        try:
            places = take_places(file.read_bytes(), known)
            replaced = save_set(folder, called, places)
        except (BadPlaces, OSError) as error:
            failed = True
            said = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            click.echo("\n".join(f"dateline: {file}: {line}" for line in said.splitlines()), err=True)
            continue
        except SetupError as error:
            raise click.ClickException(str(error)) from error
        count = f"{len(places):,} place{'' if len(places) == 1 else 's'}"
        click.echo(f"{'replaced' if replaced else 'added'} {called}: {count}")
    if failed:
        sys.exit(1)


@gazetteer.command("list")
@click.argument("names", metavar="[SET]...", nargs=-1)
@click.pass_obj
def list_(folder: Path, names: tuple[str, ...]) -> None:
    """List your sets and how many places each has, or the places of some sets.

    \b
    Examples:
      dateline gazetteer list
      dateline gazetteer list camps
    """
    from dateline.gazetteer.own import load_set, set_names

    if not names:
        sets = set_names(folder)
        for name in sets:
            click.echo(f"{name:32} {_count(folder, name)}")
        if not sets:
            click.echo(f"no places of your own in {folder}", err=True)
    for name in names:
        for place in load_set(folder, name):
            where = place.admin1 or place.country or ""
            point = "" if place.lat is None else f"{place.lat:.4f} {place.lon:.4f}"
            others = "; ".join(place.names)
            click.echo(f"{place.name:32} {place.kind:10} {where:8} {point:>18}  {others}".rstrip())


def _count(folder: Path, name: str) -> str:
    from dateline.gazetteer.own import load_set

    try:
        return f"{len(load_set(folder, name)):,}"
    except SetupError:
        return "can't be read: add it anew, or remove it"


@gazetteer.command()
@click.argument("names", metavar="SET...", nargs=-1, required=True)
@click.pass_obj
def remove(folder: Path, names: tuple[str, ...]) -> None:
    """Remove sets of places.

    \b
    Examples:
      dateline gazetteer remove camps
    """
    from dateline.gazetteer.own import remove_set

    for name in names:
        remove_set(folder, name)
        click.echo(f"removed {name}")
