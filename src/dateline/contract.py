"""Records to JSON rows and back: the field names of the contract are the field names of the records."""

import dataclasses
import json
from collections.abc import Callable, Collection, Mapping
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from dateline.errors import BadRow
from dateline.records import (
    Article,
    ArticleForm,
    Checked,
    Entity,
    Failure,
    Figure,
    Id,
    Moment,
    Place,
    Reading,
    Related,
    Story,
)

Row = dict[str, Any]
Reader = Callable[[Any], Any]
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
        form=row["form"] if row.get("form") in get_args(ArticleForm) else "report",
    )


def reading_from_row(row: Mapping[str, Any]) -> Reading:
    """A reading from a row that ``annotate`` wrote; raises :class:`BadRow` where it is none.

    Every finding is held against the text: a span that does not give its ``text`` is refused.
    """
    if not isinstance(row.get("article"), Mapping):
        raise BadRow('the row has no "article": a reading is needed, as annotate writes it')
    try:
        reading: Reading = _record(Reading, row)
    except (TypeError, ValueError, KeyError) as error:
        raise BadRow(f"not a reading: {error}") from error
    text = reading.article.text
    findings: tuple[Entity | Figure | Place | Moment, ...]
    findings = (*reading.entities, *reading.figures, *reading.places, *reading.moments)
    for found in findings:
        if text[found.start : found.end] != found.text:
            raise BadRow(f"[{found.start}, {found.end}) of the text is not {found.text!r}")
    return reading


def holds_findings(row: Mapping[str, Any]) -> bool:
    """Whether a row is a reading: an article, and findings beside it."""
    return isinstance(row.get("article"), Mapping) and any(name in row for name in FINDINGS)


def story_from_row(row: Mapping[str, Any]) -> Story:
    """A story from a row that ``stories`` wrote; raises :class:`BadRow` where it is none."""
    if not isinstance(row.get("id"), str) or not isinstance(row.get("articles"), list):
        raise BadRow('the row has no "id" and "articles": a story is needed, as stories writes it')
    try:
        story: Story = _record(Story, {"title": None, **row})
    except (TypeError, ValueError, KeyError) as error:
        raise BadRow(f"not a story: {error}") from error
    return story


def _record(kind: Any, row: Any) -> Any:
    """A dataclass from an object with the same field names; missing optional fields take their defaults."""
    if not isinstance(row, Mapping):
        raise TypeError(f"{kind.__name__} is no object")
    return kind(**{name: read(row[name]) for name, read in _fields(kind) if name in row})


@cache
def _fields(kind: Any) -> tuple[tuple[str, Reader], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, _reader(hints[field.name])) for field in dataclasses.fields(kind))


@cache
def _reader(hint: Any) -> Reader:
    """What makes a field of a record from a JSON value: objects become records, arrays tuples; the rest must fit."""
    if dataclasses.is_dataclass(hint):
        return partial(_record, hint)
    if get_origin(hint) is tuple:
        return _tuple_reader(get_args(hint))
    if get_origin(hint) in (Union, UnionType):
        kinds = get_args(hint)
        return partial(_first_fit, tuple(_reader(kind) for kind in kinds if kind is not NoneType), NoneType in kinds)
    if get_origin(hint) is Literal:
        return partial(_one_of, frozenset(get_args(hint)))
    return partial(_plain, (int, float) if hint is float else (hint,))


def _tuple_reader(kinds: tuple[Any, ...]) -> Reader:
    if kinds[-1] is Ellipsis:
        each = _reader(kinds[0])
        return lambda value: tuple(map(each, _array(value)))
    return partial(_fixed, tuple(_reader(kind) for kind in kinds))


def _fixed(readers: tuple[Reader, ...], value: Any) -> tuple[Any, ...]:
    if len(_array(value)) != len(readers):
        raise ValueError(f"{len(readers)} values are needed, not {value!r:.80}")
    return tuple(read(item) for read, item in zip(readers, value, strict=True))


def _array(value: Any) -> list[Any] | tuple[Any, ...]:
    if not isinstance(value, list | tuple):
        raise TypeError(f"an array is needed, not {value!r:.80}")
    return value


def _first_fit(readers: tuple[Reader, ...], optional: bool, value: Any) -> Any:
    if value is None and optional:
        return None
    error: Exception = ValueError()
    for read in readers:
        try:
            return read(value)
        except (TypeError, ValueError) as misfit:
            error = misfit
    raise error


def _one_of(values: frozenset[Any], value: Any) -> Any:
    if not isinstance(value, str) or value not in values:
        raise ValueError(f"{value!r:.80} is none of {', '.join(sorted(values))}")
    return value


def _plain(kinds: tuple[type, ...], value: Any) -> Any:
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise TypeError(f"{value!r:.80} is no {kinds[-1].__name__}")
    return value


def row_id(row: Mapping[str, Any], fallback: str) -> Id:
    """The row's own id, a string or a whole number as it came, or the fallback."""
    value = row.get("id")
    return value if isinstance(value, str | int | float) else fallback


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
