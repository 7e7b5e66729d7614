"""A record from a JSON value, field by field; what does not fit is named by where it stands."""

import dataclasses
import json
import math
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import cache, partial
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from dateline.records import Article, Story

Reader = Callable[[Any], Any]
_SHOWN = 60  # characters of a value that a message repeats
_KINDS: dict[type, str] = {str: "a string", int: "a whole number", float: "a number", bool: "true or false"}
_DATE = re.compile(r"[12]\d{3}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?")
_LANGUAGE = re.compile(r"([A-Za-z]{2})(?:[-_][A-Za-z0-9]+)*")


class Misfit(Exception):
    """A value that does not fit, with the path to it: ``figures[3].number: missing``."""

    def __init__(self, problem: str, path: str = "") -> None:
        super().__init__(f"{path}: {problem}" if path else problem)
        self.problem = problem
        self.path = path

    def within(self, outer: str) -> "Misfit":
        """The same, seen from the object or list (``outer``) that the value stands in."""
        joint = "" if not self.path or self.path.startswith("[") else "."
        return Misfit(self.problem, f"{outer}{joint}{self.path}")


def record_from(kind: Any, row: Any) -> Any:
    """A dataclass from an object with the same field names.

    A field with a default may be missing or null; unknown fields are passed over; a record passes. Raises
    :class:`Misfit`.

    >>> from dateline.records import Related
    >>> record_from(Related, {"title": "Bridge reopens", "url": 5})
    Traceback (most recent call last):
    ...
    dateline.contract.fields.Misfit: url: a string is needed, not 5
    """
    if isinstance(row, kind):
        return row
    if not isinstance(row, Mapping):
        raise _needed("an object", row)
    found = {}
    for name, read, optional in _fields(kind):
        if name in row:
            value = row[name]
            if value is not None or not optional:
                try:
                    found[name] = read(value)
                except Misfit as misfit:
                    raise misfit.within(name) from None
        elif not optional:
            raise Misfit("missing", name)
    return kind(**found)


def shown(value: Any) -> str:
    """A value as JSON has it, cut short."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


@cache
def _fields(kind: Any) -> tuple[tuple[str, Reader, bool], ...]:
    """Each field's name, reader, and whether it has a default."""
    hints = get_type_hints(kind)
    return tuple(
        (
            field.name,
            _OWN.get((kind, field.name)) or _reader(hints[field.name]),
            field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING,
        )
        for field in dataclasses.fields(kind)
    )


@cache
def _reader(hint: Any) -> Reader:
    """What makes a field of a record from a JSON value: objects become records, lists tuples; the rest must fit."""
    if dataclasses.is_dataclass(hint):
        return partial(record_from, hint)
    if get_origin(hint) is tuple:
        return _tuple_reader(get_args(hint))
    if get_origin(hint) is Literal:
        return partial(_one_of, get_args(hint))
    if get_origin(hint) in (Union, UnionType):
        kinds = get_args(hint)
        some = tuple(kind for kind in kinds if kind is not NoneType)
        return partial(_optional, _reader(some[0])) if len(some) < len(kinds) else _plain_reader(some)
    return _plain_reader((hint,))


def _tuple_reader(kinds: tuple[Any, ...]) -> Reader:
    if kinds[-1] is Ellipsis:
        return partial(_list, _reader(kinds[0]))
    return partial(_fixed, tuple(_reader(kind) for kind in kinds))


def _list(read: Reader, value: Any) -> tuple[Any, ...]:
    return _items([read] * len(_sequence(value)), value)


def _fixed(readers: Sequence[Reader], value: Any) -> tuple[Any, ...]:
    if len(_sequence(value)) != len(readers):
        raise _needed(f"a list of {len(readers)}", value)
    return _items(readers, value)


def _items(readers: Sequence[Reader], values: Sequence[Any]) -> tuple[Any, ...]:
    found: list[Any] = []
    try:
        for read, value in zip(readers, values, strict=True):
            found.append(read(value))
    except Misfit as misfit:
        raise misfit.within(f"[{len(found)}]") from None
    return tuple(found)


def _sequence(value: Any) -> Sequence[Any]:
    if not isinstance(value, list | tuple):
        raise _needed("a list", value)
    return value


def _optional(read: Reader, value: Any) -> Any:
    return None if value is None else read(value)


def _one_of(values: tuple[str, ...], value: Any) -> Any:
    if not isinstance(value, str) or value not in values:
        raise Misfit(f"{shown(value)} is none of {', '.join(sorted(values))}")
    return value


def _plain_reader(kinds: tuple[type, ...]) -> Reader:
    names = " or ".join(_KINDS[kind] for kind in kinds if not (kind is int and float in kinds))
    return partial(_plain, (*kinds, int) if float in kinds else kinds, names)


def _plain(kinds: tuple[type, ...], names: str, value: Any) -> Any:
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise _needed(names, value)
    if isinstance(value, float) and not math.isfinite(value) or isinstance(value, int) and not _holds(kinds, value):
        raise Misfit("the number is too large")
    return value


def _holds(kinds: tuple[type, ...], value: int) -> bool:
    """Whether a whole number can stand where one with a fraction may; an id may have any number of digits."""
    return float not in kinds or str in kinds or abs(value) <= sys.float_info.max


def _date(value: Any) -> str | None:
    """An ISO 8601 date, with or without a time; ``None`` for none."""
    if value is None:
        return None
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            datetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            return value
    raise _needed("an ISO 8601 date (2026-03-03 or 2026-03-03T14:05:00+02:00)", value)


def _language(value: Any) -> str | None:
    """An ISO 639-1 code; of a longer tag ("en-US") the language alone."""
    if value is None:
        return None
    if isinstance(value, str) and (match := _LANGUAGE.fullmatch(value)):
        return match[1].lower()
    raise _needed('an ISO 639-1 code ("en", "uk")', value)


def _needed(wanted: str, value: Any) -> Misfit:
    return Misfit(f"{wanted} is needed, not {shown(value)}")


_OWN: dict[tuple[Any, str], Reader] = {
    (Article, "published"): _date,
    (Article, "modified"): _date,
    (Article, "language"): _language,
    (Story, "first"): _date,
    (Story, "last"): _date,
}
"""Fields whose strings say more than their type does."""
