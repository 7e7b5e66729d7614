"""JSON lines: one record or failure for each line, in order, as the lines come."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dateline.contract import article_from_row, holds_findings, parse_line, reading_from_row, row_id
from dateline.errors import BadRow, DatelineError
from dateline.records import Article, Failure, Id, Page, Reading
from dateline.sources.failures import failed
from dateline.sources.options import FetchOptions
from dateline.sources.streams import lines_of, too_large

Item = Page | Article | Reading | Failure

_BOM = b"\xef\xbb\xbf"
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_rows(pieces: Iterable[bytes], options: FetchOptions, *, where: str | None = None) -> Iterator[Item]:
    """A record for each line that isn't blank: a :class:`Page` for a row with ``html``, an :class:`Article` for one
    with ``text``, a :class:`Failure` for a row that is none of these. A row that is a reading gives its article, with
    ``options.readings`` the :class:`Reading`.

    A row without an id gets one from its line: "line 7", or "reports.jsonl line 7" with ``where``.
    """
    for number, line in lines_of(pieces, options.max_bytes):
        made_id = f"{where} line {number}" if where else f"line {number}"
        if line is None:
            yield failed(made_id, too_large(options.max_bytes))
        elif line != _BOM:
            yield _read_row(line.removeprefix(_BOM), made_id, options)


def _read_row(line: bytes, made_id: str, options: FetchOptions) -> Item:
    found_id: Id = made_id
    try:
        row = parse_line(_decoded(line))
        found_id = row_id(row, made_id)
        if options.readings and holds_findings(row):
            return reading_from_row(row)
        return _record(row, found_id, made_id)
    except DatelineError as error:
        return failed(found_id, error)


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRow("the line is not UTF-8: JSON lines are always UTF-8") from error


def _record(row: Mapping[str, Any], found_id: Id, made_id: str) -> Item:
    html = row.get("html")
    if isinstance(html, str):
        return _page(html, row, found_id, made_id)
    if isinstance(row.get("text"), str):
        return article_from_row(row, fallback_id=made_id)
    reading = row.get("article")
    if isinstance(reading, Mapping) and isinstance(reading.get("text"), str):
        return article_from_row({"id": found_id, **reading}, fallback_id=made_id)
    error = row.get("error")
    if isinstance(error, Mapping):
        return Failure(id=found_id, type=str(error.get("type", "")), message=str(error.get("message", "")))
    raise BadRow('the row has neither "html" nor "text" of type string')


def _page(html: str, row: Mapping[str, Any], found_id: Id, made_id: str) -> Page:
    url = row.get("url")
    return Page(
        id=found_id,
        where=made_id,
        content=_SURROGATE.sub("\ufffd", html).encode("utf-8"),
        kind="html",
        url=url if isinstance(url, str) and url else None,
        encoding="utf-8",
    )
