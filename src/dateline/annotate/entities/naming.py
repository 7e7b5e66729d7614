"""One id for one thing: surnames go to full names, acronyms to what they stand for."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from dateline.records import Entity

_POSSESSIVE = re.compile(r"['’]s?$")
_ACRONYM_AFTER = re.compile(r"\s\(([^\W\d_]{2,8})\)")
_STEM = 3  # letters that two cases of a surname share
_NAMESAKES = 50  # people of like surnames that are compared
_SPACES = re.compile(r"\s+")
LATIN = re.compile(
    r"(?<![\w«\"„“-])[A-Z][\w&]*(?:[ -](?:of|and|the|for|am|&|\d{1,3}|[A-Z][\w&]*)(?!\w)|\.[A-Z]\w+)*(?!\w)"
)
"""A name in Latin letters within a text in Cyrillic."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name before it has an id; ``key`` is one that it has whatever the article."""

    start: int
    end: int
    type: str
    name: str
    key: str | None = None


def clean_name(written: str) -> str:
    """A name without article, possessive and line breaks.

    >>> clean_name("the Security Council's")
    'Security Council'
    """
    name = _SPACES.sub(" ", _POSSESSIVE.sub("", written)).strip(" .,\"'“”«»")
    return name[4:] if name.lower().startswith("the ") else name


def with_ids(found: Sequence[Named], text: str) -> tuple[Entity, ...]:
    """Entities with ids that are the same for each mention of a person, body, place or thing."""
    acronyms = _acronyms(found, text)
    people = _people(found)
    entities = []
    for named in found:
        name = named.name
        if named.type == "person":
            name = people.get(name.lower(), name)
        elif named.type == "organisation" and named.key is None:
            name = acronyms.get(name, name)
        entities.append(
            Entity(
                start=named.start,
                end=named.end,
                text=text[named.start : named.end],
                type=named.type,
                name=name,
                id=named.key or f"{named.type}:{name.lower()}",
            )
        )
    return tuple(entities)


def _people(found: Sequence[Named]) -> dict[str, str]:
    """Each name of a person, in lower case, to the fullest name in the article that it may stand for."""
    written = dict.fromkeys(named.name for named in found if named.type == "person")
    full: dict[str, list[str]] = defaultdict(list)
    for name in written:
        if " " in name:
            full[name.lower().split()[-1][:_STEM]].append(name)
    names: dict[str, str] = {}
    for name in written:
        parts = name.lower().split()
        fitting = (
            [f for f in full[parts[-1][:_STEM]][:_NAMESAKES] if _stands_for(parts, f.lower().split())] if parts else []
        )
        if fitting:
            names[name.lower()] = max(fitting, key=len) if len(parts) > 1 else fitting[0]
    return names


def _stands_for(parts: list[str], full: list[str]) -> bool:
    if len(parts) == 1:
        return parts[0] == full[-1] or (len(parts[0]) > 4 and _same_stem(parts[0], full[-1]))
    return _same_stem(parts[-1], full[-1]) and _same_stem(parts[0], full[0])


def _same_stem(one: str, other: str) -> bool:
    """The same name in two cases: "Скібіцький", "Скібіцького"."""
    if one == other:
        return True
    if not ("\u0400" <= one[0] <= "\u04ff"):
        return False
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return shared >= 3 and max(len(one), len(other)) - shared <= 3


def _acronyms(found: Sequence[Named], text: str) -> dict[str, str]:
    """Acronyms that the article explains, "Long Name (LN)", to the name."""
    names = {}
    for named in found:
        match = _ACRONYM_AFTER.match(text, named.end)
        if match and match[1].isupper() and named.type == "organisation":
            names[match[1]] = named.name
    return names
