"""Names and places of a key point, looked for in the body."""

import re

from dateline.records import Atom, AtomKind, Reading, Span


def place_atoms(body: Reading, point: Reading) -> tuple[Atom, ...]:
    """One atom a place of the point."""
    return tuple(_atom(body.article.text, place.text, "place") for place in point.places)


def name_atoms(body: Reading, point: Reading) -> tuple[Atom, ...]:
    """One atom a name of the point that is no place."""
    names = (entity.text for entity in point.entities if entity.type != "place")
    return tuple(_atom(body.article.text, name, "name") for name in names)


def _atom(text: str, name: str, kind: AtomKind) -> Atom:
    found = _occurrences(text, name)
    if found:
        return Atom(text=name, kind=kind, verdict="supported", evidence=found)
    return Atom(text=name, kind=kind, verdict="missing", reason=f"“{name}” is not in the article.")


def _occurrences(text: str, name: str) -> tuple[Span, ...]:
    return tuple(m.span() for m in re.finditer(rf"\b{re.escape(name)}", text, re.IGNORECASE))
