"""A user's own places: sets of them in the user's data folder, preferred to the places of the index."""

import json
import os
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from dateline.errors import NotFound, SetupError
from dateline.records import Precision

DATA_VARIABLE = "DATELINE_DATA"
_NO_NAME = re.compile(r"[^\w-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPlace:
    """A place that a user adds, under a name and its other ``names``; fields as in :class:`PlaceEntry`."""

    name: str
    names: tuple[str, ...] = ()
    kind: str = "place"
    country: str | None = None
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    precision: Precision = "unknown"


def data_folder() -> Path:
    """Where Dateline keeps what is the user's: ``DATELINE_DATA``, else the system's place for it (XDG on Linux)."""
    if named := os.environ.get(DATA_VARIABLE):
        return Path(named).expanduser()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "dateline"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "dateline"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "dateline"


def set_name(wanted: str) -> str:
    """A name for a set that can be a file's; empty where nothing of it can.

    >>> set_name("front line (May)")
    'front-line-May'
    """
    return _NO_NAME.sub("-", wanted).strip("-_")[:80]


def save_set(folder: Path, name: str, places: Sequence[OwnPlace]) -> bool:
    """Keep a set, in the place of an older one of its name; says whether there was one.

    Raises :class:`SetupError` when the data folder can't be made or written to.
    """
    try:
        return _write(_path(folder, name), places)
    except OSError as error:
        raise SetupError(
            f"your data folder {folder} can't be written to ({error.strerror or error}): "
            f"name another one with --data or {DATA_VARIABLE}"
        ) from error


def _write(path: Path, places: Sequence[OwnPlace]) -> bool:
    path.parent.mkdir(parents=True, exist_ok=True)
    replaces = path.exists()
    part = path.with_suffix(f".{os.getpid()}.part")
    try:
        part.write_text("".join(json.dumps(asdict(p), ensure_ascii=False) + "\n" for p in places), encoding="utf-8")
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return replaces


def remove_set(folder: Path, name: str) -> None:
    """Forget a set; raises :class:`NotFound` when there is none of that name."""
    try:
        _path(folder, name).unlink()
    except FileNotFoundError as error:
        known = ", ".join(set_names(folder)) or "none"
        raise NotFound(f"there is no set of places named {name}; there are: {known}") from error


def set_names(folder: Path) -> tuple[str, ...]:
    """The names of the sets, in order."""
    return tuple(sorted(path.stem for path in (folder / "gazetteer").glob("*.jsonl")))


def load_set(folder: Path, name: str) -> tuple[OwnPlace, ...]:
    """The places of a set; raises :class:`NotFound` or, where its file is broken, :class:`SetupError`."""
    try:
        lines = _path(folder, name).read_text(encoding="utf-8").split("\n")
    except FileNotFoundError as error:
        raise NotFound(f"there is no set of places named {name}") from error
    except (OSError, ValueError) as error:
        raise SetupError(_broken(name, error)) from error
    return tuple(_places(name, lines))


def load_all(folder: Path) -> tuple[tuple[str, OwnPlace], ...]:
    """The places of all sets, each with the name of its set."""
    return tuple((name, place) for name in set_names(folder) for place in load_set(folder, name))


def _places(name: str, lines: list[str]) -> Iterator[OwnPlace]:
    for line in filter(None, lines):
        try:
            row = json.loads(line)
            yield OwnPlace(**{**row, "names": tuple(row["names"])})
        except (ValueError, TypeError, KeyError) as error:
            raise SetupError(_broken(name, error)) from error


def _broken(name: str, error: Exception) -> str:
    return f"your set of places {name} can't be read ({error}): add it anew, or dateline gazetteer remove {name}"


def _path(folder: Path, name: str) -> Path:
    return folder / "gazetteer" / f"{set_name(name)}.jsonl"
