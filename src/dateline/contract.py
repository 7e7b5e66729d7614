"""Records to JSON rows and back: the field names of the contract are the field names of the records."""

import dataclasses
import json
from collections.abc import Collection, Mapping
from typing import Any

from dateline.errors import BadRow
from dateline.records import Article, Checked, Failure, Id, Reading, Related

Row = dict[str, Any]
FINDINGS = ("entities", "statements", "figures", "places", "moments", "speakers")


def plain(value: Any) -> Any:
    """A record as JSON values: dataclasses as objects, tuples as lists."""
    if dataclasses.is_dataclass(value):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value


def article_row(article: Article) -> Row:
    """An article as a row of the contract."""
    row: Row = plain(article)
    return row


def reading_row(reading: Reading, *, only: Collection[str] = ()) -> Row:
    """A reading as a row: ``id`` and the findings stand at the top level beside ``article``.

    ``only`` names the findings to write; the article is then left out.
    """
    names = [name for name in FINDINGS if name in only] if only else ["article", *FINDINGS]
    return {"id": reading.id, **{name: plain(getattr(reading, name)) for name in names}}


def checked_row(checked: Checked) -> Row:
    """``{"id", "key_points": [...]}``."""
    row: Row = plain(checked)
    return row


def failure_row(failure: Failure) -> Row:
    """``{"id", "error": {"type", "message"}}``."""
    return {"id": failure.id, "error": {"type": failure.type, "message": failure.message}}


def line(row: Mapping[str, Any]) -> str:
    """A row as one line of JSON without its line end.

    Letters stay letters; only a row that UTF-8 can't hold (a lone surrogate) is escaped throughout.
    """
    text = json.dumps(row, ensure_ascii=False, allow_nan=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(row, allow_nan=False)
    return text


def parse_line(text: str) -> Row:
    """A line of JSON lines as a row; raises :class:`BadRow` when it holds no JSON object."""
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadRow(f"not a line of JSON: {error}") from error
    if not isinstance(row, dict):
        raise BadRow(f"a JSON object is needed, this is {type(row).__name__}")
    return row


def article_from_row(row: Mapping[str, Any], *, fallback_id: str) -> Article:
    """An article from a row; only ``text`` is required, unknown fields are passed over.

    Raises :class:`BadRow` when ``text`` is missing or no string. ``text`` is taken as it is, never changed.
    """
    text = row.get("text")
    if not isinstance(text, str):
        raise BadRow('the row has no "text" of type string')
    return Article(
        id=row_id(row, fallback_id),
        text=text,
        key_points=_strings(row.get("key_points")),
        authors=_strings(row.get("authors")),
        credits=_strings(row.get("credits")),
        related=tuple(_related(item) for item in _list(row.get("related")) if isinstance(item, Mapping)),
        url=_string(row.get("url")),
        outlet=_string(row.get("outlet")),
        language=_string(row.get("language")),
        title=_string(row.get("title")),
        standfirst=_string(row.get("standfirst")),
        section=_string(row.get("section")),
        published=_string(row.get("published")),
        modified=_string(row.get("modified")),
    )


def row_id(row: Mapping[str, Any], fallback: str) -> Id:
    """The row's own id, a string or a whole number as it came, or the fallback."""
    value = row.get("id")
    return value if isinstance(value, str | int) else fallback


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _strings(value: Any) -> tuple[str, ...]:
    return tuple(item for item in _list(value) if isinstance(item, str))


def _related(item: Mapping[str, Any]) -> Related:
    return Related(
        title=_string(item.get("title")) or "",
        url=_string(item.get("url")),
        section=_string(item.get("section")),
        published=_string(item.get("published")),
    )
