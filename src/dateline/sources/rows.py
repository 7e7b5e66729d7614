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
_STORY = "this row is a story: give the readings or articles that it tells of (--known takes stories)"
_SURROGATE = re.compile("[\ud800-\udfff]")


def read_rows(pieces: Iterable[bytes], options: FetchOptions, *, where: str | None = None) -> Iterator[Item]:
    """A record for each line that isn't blank: a :class:`Page` for a row with ``html``, an :class:`Article` for one
    with ``text``, a :class:`Failure` for a row that is none of these, or that has a field of the wrong kind. A row that
    is a reading gives its article, with ``options.readings`` the :class:`Reading`.

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
            return reading_from_row(row, fallback_id=made_id)
        return _record(row, found_id, made_id)
    except DatelineError as error:
        return failed(found_id, error)


def _decoded(line: bytes) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRow("the line is not UTF-8: JSON lines are always UTF-8") from error


def _record(row: Mapping[str, Any], found_id: Id, made_id: str) -> Item:
    """By the first of its fields that says what it is; null is no field."""
    if row.get("html") is not None:
        return _page(row, found_id, made_id)
    if row.get("text") is not None:
        return article_from_row(row, fallback_id=made_id)
    if row.get("article") is not None:
        return reading_from_row({"id": found_id, "article": row["article"]}).article
    if row.get("error") is not None:
        return _failure(row["error"], found_id)
    raise BadRow(_STORY if "articles" in row or "story" in row else 'the row has neither "html" nor "text"')


def _failure(error: Any, found_id: Id) -> Failure:
    """The failure that an earlier stage wrote, as it wrote it."""
    if not isinstance(error, Mapping):
        raise BadRow("error: an object is needed, as the stages write it")
    return Failure(id=found_id, type=str(error.get("type") or ""), message=str(error.get("message") or ""))


def _page(row: Mapping[str, Any], found_id: Id, made_id: str) -> Page:
    html, url = row["html"], row.get("url")
    if not isinstance(html, str):
        raise BadRow("html: a string is needed")
    if not isinstance(url, str | None):
        raise BadRow("url: a string is needed")
    return Page(
        id=found_id,
        where=made_id,
        content=_SURROGATE.sub("\ufffd", html).encode("utf-8"),
        kind="html",
        url=url or None,
        encoding="utf-8",
    )
