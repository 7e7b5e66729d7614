"""Where pages come from: files, folders, standard input, JSON lines, addresses of the web.

:func:`open_source` is the whole of it: one place in, its pages out, one at a time, failures among them.
"""

import re
import sys
from collections.abc import Iterator
from typing import BinaryIO

from dateline.errors import DatelineError
from dateline.records import Article, Failure, Page, Reading
from dateline.sources.failures import failed
from dateline.sources.files import STANDARD_INPUT, read_path, read_stream
from dateline.sources.options import FetchOptions

__all__ = ["FetchOptions", "open_source"]

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_PASSWORD = re.compile(r"^(\w+://)[^/?#]*@")
_DEFAULT = FetchOptions()


def open_source(
    where: str, *, options: FetchOptions = _DEFAULT, stdin: BinaryIO | None = None
) -> Iterator[Page | Article | Reading | Failure]:
    """What a place holds, in order, each as it is read; nothing is raised, what fails is a :class:`Failure`.

    ``where`` is a file (HTML, text, JSON lines; gzipped or not), a folder, an http or https address, or "-" for
    standard input (``stdin``, else the process's own). A row of JSON lines that brings its ``text`` is an article
    already and comes as an :class:`Article` with that text unchanged; everything else that can be read is a
    :class:`Page`.
    """
    if where == STANDARD_INPUT:
        yield from read_stream(stdin or sys.stdin.buffer, options, where=where)
    elif _ADDRESS.match(where):
        yield _fetched(where, options)
    else:
        yield from read_path(where, options)


def _fetched(where: str, options: FetchOptions) -> Page | Failure:
    from dateline.sources.http import fetch_page  # what reads files alone need not wait for httpx

    shown = _PASSWORD.sub(r"\1", where, count=1)
    try:
        return fetch_page(where, options)
    except DatelineError as error:
        return failed(shown, error)
    except Exception as error:  # what a server says may find a fault in any of the libraries; the run goes on
        return Failure(id=shown, type="Unexpected", message=f"{type(error).__name__}: {error}")
