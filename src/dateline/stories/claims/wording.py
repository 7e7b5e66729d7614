"""A claim in words, made of the words of its own figures: "people killed in Zaporizhzhia"."""

import re
from collections import Counter
from collections.abc import Sequence

from dateline.records import Reading
from dateline.stories.claims.joining import Group
from dateline.stories.claims.quantities import Quantity

_OF = re.compile(r"\s+of(?:\s+[\w’'-]+){1,3}")
_ENDS = re.compile(r"\s+(?:and|or|that|which|who|on|in|at|to|from|for|by|with|was|were|is|are|had|has|have)\b.*")
_PLURALS = {"person": "people"}


def word_claim(group: Group, readings: Sequence[Reading]) -> str:
    """What is counted, what happened to it and where, as most mentions say; English words before others."""
    named = [(_counted(quantity, readings[quantity.article]), quantity) for quantity in group]
    spoken = [(text, q) for text, q in named if text and (q.language or "en") == "en"] or [n for n in named if n[0]]
    counts = Counter(text.lower() for text, _ in spoken)
    best = min(spoken, key=lambda item: (-counts[item[0].lower()], -len(item[0])), default=("", group[0]))
    status = _most([q.figure.status for q in group if q.figure.status != "other"])
    place = place_of(group)
    ahead = 2 * sum(q.figure.modality == "expected" for q in group) > len(group)
    parts = [best[0] or _plural(group[0]), "expected" if ahead else "", status or "", f"in {place}" if place else ""]
    return " ".join(part for part in parts if part)


def place_of(group: Group) -> str | None:
    """The place that most mentions give, by its name; ``None`` where fewer than a third give one."""
    given = Counter(q.place.name for q in group if q.place is not None)
    if 3 * sum(given.values()) < len(group):
        return None
    return min(given, key=lambda name: (-given[name], name), default=None)


def _counted(quantity: Quantity, reading: Reading) -> str:
    """The words of the text behind the number, with an "of" that goes on from them: "tonnes of ammunition"."""
    figure, text = quantity.figure, reading.article.text
    written = text[figure.number[1] : figure.end].strip(" ,;:%-–—")
    if figure.kind == "money":
        return ""
    behind = _OF.match(text[figure.end : figure.end + 60])
    tail = _ENDS.sub("", behind.group()) if behind and written else ""
    return " ".join(f"{written}{tail}".split()).removeprefix("of the ")


def _plural(quantity: Quantity) -> str:
    counted = quantity.figure.counted or quantity.figure.kind
    english = counted.isascii() and quantity.figure.kind == "money"
    return _PLURALS.get(counted, f"{counted}s" if english else counted)


def _most(values: list[str]) -> str | None:
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], value), default=None)
