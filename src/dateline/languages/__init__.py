"""Words as data, one folder a language, files of the same names in each.

A *shape* (``shapes/``) is a frozen dataclass that says which words a stage needs; ``en/furniture.py`` holds the
English words of the shape ``Furniture`` as the constant ``WORDS``. A language that lacks a file is a language that
the stage does not serve yet.
"""

import importlib
from functools import cache
from importlib.util import find_spec
from typing import TypeVar, cast

CODES = ("en", "uk", "ru", "de", "fr", "es", "it", "pt", "pl")

Shape = TypeVar("Shape")


def words(shape: type[Shape], code: str | None) -> Shape | None:
    """The words of one shape in one language (ISO 639-1), or ``None`` where the language has none."""
    return cast("Shape | None", _load(shape.__name__.lower(), code))


def all_words(shape: type[Shape]) -> tuple[Shape, ...]:
    """The words of one shape in every language that has them: a page's furniture may be in another language."""
    found = (words(shape, code) for code in CODES)
    return tuple(item for item in found if item is not None)


@cache
def _load(shape: str, code: str | None) -> object | None:
    name = f"dateline.languages.{code}.{shape}"
    if code not in CODES or find_spec(name) is None:
        return None
    loaded: object = importlib.import_module(name).WORDS
    return loaded
