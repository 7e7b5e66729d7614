"""A claim in words, made of the words of its own figures: "people killed in Zaporizhzhia"."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from dateline.records import Reading
from dateline.stories.claims.profiles import Group
from dateline.stories.claims.quantities import Quantity
from dateline.stories.wordlists import stems

_OF = re.compile(r"\s+of(?:\s+[\w’'-]+){1,3}")
_PLURALS = {"person": "people"}


def word_claim(group: Group, readings: Sequence[Reading]) -> str:
    """What is counted, what happened to it and where, as most mentions say; English words before others."""
    named = [(_counted(quantity, readings[quantity.article]), quantity) for quantity in group]
    spoken = [(text, q) for text, q in named if text and (q.language or "en") == "en"] or [n for n in named if n[0]]
    counts = Counter(text.lower() for text, _ in spoken)
    best = min(spoken, key=lambda item: (-counts[item[0].lower()], -len(item[0])), default=("", group[0]))
    status = _most([q.figure.status for q in group if q.figure.status != "other"])
    place = _spelled(group)
    ahead = 2 * sum(q.figure.modality == "expected" for q in group) > len(group)
    happened = _happened(status, ahead)
    where = f"{'to' if status == 'sent' else 'in'} {place}" if place else ""
    return " ".join(part for part in (best[0] or _plural(group[0]), happened, where) if part)


def _happened(status: str | None, ahead: bool) -> str:
    """ "killed", "expected to be sent", "expected"."""
    if not ahead:
        return status or ""
    return f"expected to be {status}" if status and status != "present" else "expected"


def place_of(group: Group) -> str | None:
    """The place that most mentions give, by its name; ``None`` where fewer than a third give one."""
    given = Counter(q.place.name for q in group if q.place is not None)
    if 3 * sum(given.values()) < len(group):
        return None
    return min(given, key=lambda name: (-given[name], name), default=None)


def _spelled(group: Group) -> str | None:
    """The place of a group as most English mentions write its name; else by the name that it is known by."""
    name = place_of(group)
    places = [q.place for q in group if q.place is not None and (q.language or "en") == "en"]
    return _most([place.text for place in places if place.name == name and place.text.istitle()]) or name


def _counted(quantity: Quantity, reading: Reading) -> str:
    """The words of the text behind the number, with an "of" that goes on from them: "tonnes of ammunition"."""
    figure, text = quantity.figure, reading.article.text
    written = text[figure.number[1] : figure.end].strip(" ,;:%-–—").removeprefix("of the ").removeprefix("of ")
    if figure.kind == "money" or not written:
        return ""
    behind = _OF.match(text[figure.end : figure.end + 60])
    tail = behind.group().split()[1:] if behind else []
    said = list(takewhile(lambda word: stems(word, quantity.language), tail))
    return " ".join([*written.split(), *(["of", *said] if said else [])])


def _plural(quantity: Quantity) -> str:
    """The noun that is only understood: "people"; in English with its plural."""
    figure = quantity.figure
    counted = figure.counted or figure.kind
    english = (quantity.language or "en") == "en" and figure.kind in ("money", "people", "objects", "events")
    return _PLURALS.get(counted, f"{counted}s" if english and not counted.endswith("s") else counted)


def _most(values: list[str]) -> str | None:
    counts = Counter(values)
    return min(counts, key=lambda value: (-counts[value], value), default=None)
