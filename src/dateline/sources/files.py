"""Files, folders and standard input: pages and JSON lines, told apart by what is in them."""

import os
import stat
from collections.abc import Callable, Iterator, Set
from functools import partial
from pathlib import Path
from typing import BinaryIO

from dateline.errors import BadRow, DatelineError, NotFound, SourceError
from dateline.records import Failure, Page
from dateline.sources.failures import failed
from dateline.sources.kinds import SNIFFED, Form, form_of, is_marked_html, kind_of, shows_form
from dateline.sources.options import FetchOptions
from dateline.sources.rows import Item, read_rows
from dateline.sources.streams import joined, peeked, pieces_of, unpacked

STANDARD_INPUT = "-"

_HTML_ENDINGS = frozenset({".html", ".htm", ".xhtml", ".shtml"})
_PAGE_ENDINGS = _HTML_ENDINGS | {".txt", ".text", ".md", ""}
_ROW_ENDINGS = frozenset({".jsonl", ".ndjson"})
_COMPANIONS = ("_files", ".files")  # the folder of pictures and scripts that a browser saves beside a page
_ONE_A_LINE = {
    "array": "this is a JSON array: give one object a line (jq -c '.[]' makes that of it)",
    "spread object": "this is a JSON object on several lines: give one object a line (jq -c . makes that of it)",
}


def read_path(where: str, options: FetchOptions) -> Iterator[Item]:
    """The pages or rows of a file, or of every file of a folder; a failure where there is none."""
    path = Path(where)
    try:
        is_folder = stat.S_ISDIR(os.stat(where).st_mode)
    except (OSError, ValueError) as error:
        yield failed(_shown(path), _unreadable(error))
        return
    yield from read_folder(path, options) if is_folder else read_file(path, options)


def read_file(path: Path, options: FetchOptions) -> Iterator[Item]:
    """The page or the rows of a file, gzipped or not."""
    shown = _shown(path)
    try:
        with path.open("rb") as stream:
            form: Form | None = "rows" if _ending(path) in _ROW_ENDINGS else None
            yield from read_stream(stream, options, where=shown, form=form)
    except (OSError, ValueError) as error:
        yield failed(shown, _unreadable(error))


def read_folder(folder: Path, options: FetchOptions) -> Iterator[Item]:
    """The pages and rows of every file below a folder, folder by folder in the order of the names.

    Hidden files are passed over, and so is what is no page by its name or its first bytes: pictures, scripts, styles,
    the folder of such that a browser saves beside a page. Links to folders are not followed.
    """
    any_found = False
    for found in _walk(folder):
        if isinstance(found, Failure):
            yield found
        elif _is_wanted(found):
            yield from read_file(found, options)
        else:
            continue
        any_found = True
    if not any_found:
        yield failed(_shown(folder), NotFound("the folder holds no HTML, text or JSON lines"))


def read_stream(stream: BinaryIO, options: FetchOptions, *, where: str, form: Form | None = None) -> Iterator[Item]:
    """What an open file or standard input holds: JSON lines, each as it comes, or one page.

    ``form`` says which where the caller knows; else the first bytes do. Rows without an id are named after ``where``
    unless that is standard input.
    """
    try:
        head, pieces = peeked(unpacked(pieces_of(stream)), shows_form)
        form = form or form_of(head)
        if form == "rows":
            yield from read_rows(pieces, options, where=None if where == STANDARD_INPUT else where)
        elif form == "page":
            yield _page(joined(pieces, options.max_bytes), where)
        else:
            raise BadRow(_ONE_A_LINE[form])
    except DatelineError as error:
        yield failed(where, error)
    except OSError as error:
        yield failed(where, _unreadable(error))


def _page(content: bytes, where: str) -> Page:
    kind = kind_of(content)
    if kind == "text" and _ending(Path(where)) in _HTML_ENDINGS and b"</" in content:
        kind = "html"
    return Page(id=where, where=where, content=content, kind=kind)


def _walk(folder: Path) -> Iterator[Path | Failure]:
    """Every visible file below a folder, in order; holds no more than the names of the folders it stands in."""
    waiting: list[Iterator[os.DirEntry[str]]] = [iter(())]
    opened: Path | None = folder
    while waiting:
        if opened is not None:
            try:
                waiting.append(iter(_entries(opened)))
            except OSError as error:
                yield failed(_shown(opened), _unreadable(error))
            opened = None
        entry = next(waiting[-1], None)
        if entry is None:
            waiting.pop()
        elif _holds(partial(entry.is_dir, follow_symlinks=False)):
            opened = Path(entry.path)
        elif _holds(entry.is_file):
            yield Path(entry.path)


def _holds(question: Callable[[], bool]) -> bool:
    """The answer about an entry; no for one that can't be asked, as a link in circles."""
    try:
        return question()
    except OSError:
        return False


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    """What a folder shows, by name, without the companions of saved pages."""
    with os.scandir(folder) as found:
        entries = {entry.name: entry for entry in found if not entry.name.startswith(".")}
    return [entries[name] for name in sorted(entries) if not _is_companion(name, entries.keys())]


def _is_companion(name: str, beside: Set[str]) -> bool:
    return any(
        name.endswith(end) and name.removesuffix(end) + page in beside
        for end in _COMPANIONS
        for page in (".html", ".htm")
    )


def _is_wanted(path: Path) -> bool:
    """By its ending; where that says nothing, by its first bytes."""
    ending = _ending(path)
    if ending in _PAGE_ENDINGS or ending in _ROW_ENDINGS:
        return True
    try:
        with path.open("rb") as stream:
            return is_marked_html(stream.read(SNIFFED))
    except OSError:
        return False


def _ending(path: Path) -> str:
    """The ending of a name, lower case, without that of gzip."""
    name = path.name.lower().removesuffix(".gz")
    return Path(name).suffix


def _shown(path: Path) -> str:
    """A path as an id and in messages; bytes of a name that are no text are shown as "\ufffd"."""
    return os.fsencode(path).decode("utf-8", errors="replace")


def _unreadable(error: OSError | ValueError) -> SourceError:
    """The error of this tree for one of the file system."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NotFound("no such file or folder: check the path; an address of the web starts with https://")
    if isinstance(error, PermissionError):
        return SourceError("it may not be read by you: change its permissions, or who runs this")
    return SourceError(f"it can't be read: {getattr(error, 'strerror', None) or error}")
