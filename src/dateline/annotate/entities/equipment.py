"""Weapons and equipment, by data."""

import re
from collections.abc import Iterator
from functools import cache

from dateline.annotate.entities.naming import Named
from dateline.annotate.parsing import ParsedText
from dateline.languages import words
from dateline.languages.shapes.equipment import Equipment


def find_equipment(parsed: ParsedText) -> Iterator[Named]:
    """Weapons and equipment in a text; the id holds the name, so that "FPV drones" and "FPV drone" are one."""
    pattern, names = _pattern(parsed.language)
    for match in pattern.finditer(parsed.text):
        name = names.get(_key(match["name"]), match["name"])
        if name.islower() or match["name"][:1].isupper():
            yield Named(match.start(), match.end(), "equipment", name, f"equipment:{name.lower()}")


@cache
def _pattern(code: str) -> tuple[re.Pattern[str], dict[str, str]]:
    vocabulary = words(Equipment, code) or words(Equipment, "en")
    assert vocabulary is not None
    names: dict[str, str] = {}
    for line in vocabulary.names.strip().splitlines():
        for name in line.rpartition(":")[2].split(","):
            names[_key(name)] = name.strip()
    names.pop("", None)
    longest = sorted(names.values(), key=lambda name: (-len(name), name))
    choice = "|".join(re.escape(name).replace(r"\ ", r"[\s-]+") for name in longest)
    endings = "|".join(re.escape(ending) for ending in sorted(vocabulary.endings, key=lambda e: (-len(e), e)) if ending)
    return re.compile(rf"(?<![\w-])(?P<name>{choice})(?:{endings})?(?!\w)", re.IGNORECASE), names


def _key(name: str) -> str:
    """The same for a name with blanks or hyphens, in any case."""
    return re.sub(r"[\s-]+", " ", name).strip().lower()
