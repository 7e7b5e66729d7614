"""Records to rows, rows to lines of JSON, and lines to rows."""

import dataclasses
import json
from collections.abc import Collection, Mapping
from typing import Any, NoReturn

from dateline.errors import BadRow
from dateline.records import Article, Checked, Failure, Reading, Story

Row = dict[str, Any]
_LINE_ENDS = {ord(letter): f"\\u{ord(letter):04x}" for letter in "\x85\u2028\u2029"}
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


def story_row(story: Story) -> Row:
    """A story as a row of the contract."""
    row: Row = plain(story)
    return row


def failure_row(failure: Failure) -> Row:
    """``{"id", "error": {"type", "message"}}``."""
    return {"id": failure.id, "error": {"type": failure.type, "message": failure.message}}


def line(row: Mapping[str, Any]) -> str:
    """A row as one line of JSON without its line end.

    Letters stay letters; what some readers take for a line end is escaped, and a row that UTF-8 can't hold (a lone
    surrogate) is escaped throughout.
    """
    text = json.dumps(row, ensure_ascii=False, allow_nan=False).translate(_LINE_ENDS)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(row, allow_nan=False)
    return text


def parse_line(text: str) -> Row:
    """A line of JSON lines as a row; raises :class:`BadRow` when it holds no JSON object."""
    try:
        row = json.loads(text, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise BadRow(f"not a line of JSON: {error}") from error
    if not isinstance(row, dict):
        raise BadRow(f"a JSON object is needed, this is {type(row).__name__}")
    return row


def _refused(name: str) -> NoReturn:
    """Python reads NaN and Infinity, and then can't write them: they are no JSON."""
    raise ValueError(f"{name} is no value of JSON")
