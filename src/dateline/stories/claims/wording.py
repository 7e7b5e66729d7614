"""A claim in words, made of the words of its own figures: "people killed in Zaporizhzhia".

The words stand beside the value that is shown, the one that was new last: what it counts, whose they are and where is
said as the mentions of that value say it, else as all mentions of the claim agree.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations, takewhile
from typing import TypeVar

from dateline.records import Difference, Place, Reading
from dateline.stories.claims.agreement import rounds
from dateline.stories.claims.likeness import together
from dateline.stories.claims.profiles import Group
from dateline.stories.claims.quantities import Quantity
from dateline.stories.wordlists import phrases, stems

Value = TypeVar("Value")
_OF = re.compile(r"\s+of(?:\s+[\w’'-]+){1,3}")
_PLURALS = {"person": "people"}


def shown(group: Group, differences: Sequence[Difference]) -> Group:
    """The mentions, in order of time, of the value that was new last and is no other said loosely.

    Where values contradict each other, those of all that do.
    """
    against = {value for d in differences if d.label == "contradiction" for value in d.values}
    if against:
        return [q for q in group if q.figure.value in against]
    before = {d.values[0] for d in differences if d.label == "revision"}
    given = list(dict.fromkeys(q.figure.value for q in group if q.figure.value is not None))
    figures = {(q.figure.value, q.figure.hedge): q.figure for q in group}.values()
    strict = {one.value for one in figures if not any(rounds(one, other) for other in figures)}
    new = [value for value in given if value not in before and value in strict]
    return [q for q in group if not given or q.figure.value == (new or given)[-1]]


def word_claim(group: Group, now: Group, readings: Sequence[Reading]) -> str:
    """What is counted, what happened to it and where; English words before others. ``now`` are the mentions shown."""
    nouns = {(q.figure.counted, q.language): q for q in now}.values()
    noun = _noun([q for q in group if any(_one_noun(q, other) for other in nouns)], now, readings)
    status = most(q.figure.status for q in group if q.figure.status != "other")
    ahead = 2 * sum(q.figure.modality == "expected" for q in group) > len(group)
    return " ".join(part for part in (noun, _happened(status, ahead), _where(group, now, status)) if part)


def place_of(group: Group, now: Group) -> str | None:
    """The name of the place that most mentions of the value shown give, the finest of those given as often.

    Where none does, that of the others if none of them speaks against another; ``None`` where fewer than a third do.
    """
    given = [q.place for q in now if q.place is not None] or _agreed([q.place for q in group if q.place is not None])
    if 3 * sum(q.place is not None for q in group) < len(group):
        return None
    names = Counter(place.name for place in given)
    best = min(given, key=lambda p: (p.precision == "area", -names[p.name], _coarse(p), p.name), default=None)
    return best.name if best is not None else None


def _coarse(place: Place) -> int:
    return ("point", "near", "region").index(place.precision) if place.precision in ("point", "near", "region") else 3


def whose_of(group: Group, now: Group) -> str | None:
    """Whose the counted are, as the mentions of the value shown say, else as all do who say it."""
    for said in (now, group):
        known = {q.figure.whose for q in said} - {None}
        if known:
            return known.pop() if len(known) == 1 else None
    return None


def most(values: Iterable[Value | None]) -> Value | None:
    """The value that most have, the first of those as frequent."""
    counts = Counter(value for value in values if value is not None)
    return max(counts, key=lambda value: counts[value], default=None)


def _agreed(places: list[Place]) -> list[Place]:
    return places if all(together(a, b) for a, b in combinations(dict.fromkeys(places), 2)) else []


def _one_noun(a: Quantity, b: Quantity) -> bool:
    """Whether two count things of one name."""
    one, other = (a.figure.counted or "").lower(), (b.figure.counted or "").lower()
    if a.anybody or b.anybody:
        return a.anybody and b.anybody
    return bool(a.concepts & b.concepts) or (one == other and a.language == b.language)


def _noun(group: Group, now: Group, readings: Sequence[Reading]) -> str:
    named = [(_counted(quantity, readings[quantity.article]), quantity) for quantity in group]
    spoken = [(text, q) for text, q in named if text and (q.language or "en") == "en"] or [n for n in named if n[0]]
    counts = Counter(text.lower() for text, _ in spoken)
    best = min(spoken, key=lambda item: (-counts[item[0].lower()], -len(item[0])), default=None)
    return best[0] if best else _plural(now[0])


def _happened(status: str | None, ahead: bool) -> str:
    """ "killed", "expected to be sent", "expected"."""
    if not ahead:
        return status or ""
    return f"expected to be {status}" if status and status != "present" else "expected"


def _where(group: Group, now: Group, status: str | None) -> str:
    place, wide = _spelled(group, now), all(q.everywhere for q in now)
    if not place:
        return "in several places" if wide else ""
    return f"{'to' if status == 'sent' else 'across' if wide else 'in'} {place}"


def _spelled(group: Group, now: Group) -> str | None:
    """The place of a claim as most English mentions write its name; else by the name that it is known by."""
    name = place_of(group, now)
    places = [q.place for q in group if q.place is not None and (q.language or "en") == "en"]
    return most(sorted(place.text for place in places if place.name == name and place.text.istitle())) or name


def _counted(quantity: Quantity, reading: Reading) -> str:
    """The words of the text behind the number, with an "of" that goes on from them: "tonnes of ammunition".

    Nothing where they are one that says no more than that it is people, or what happened to them: "deaths".
    """
    figure, text = quantity.figure, reading.article.text
    written = text[figure.number[1] : figure.end].strip(" ,;:%-–—").removeprefix("of the ").removeprefix("of ")
    further = phrases("further", quantity.language)
    of_whole = [n for n, word in enumerate(written.split(), 1) if word.replace(",", "").isdigit()]  # "31 of 38 drones"
    words = written.split()[max(of_whole, default=0) :]
    words = [word for word in words if further is None or not further.fullmatch(word)]
    if figure.kind == "money" or not words or (quantity.anybody and len(words) == 1):
        return ""
    behind = _OF.match(text[figure.end : figure.end + 60])
    tail = behind.group().split()[1:] if behind else []
    said = list(takewhile(lambda word: stems(word, quantity.language), tail))
    return " ".join([*words, *(["of", *said] if said else [])])


def _plural(quantity: Quantity) -> str:
    """The noun that is only understood: "people"; in English with its plural."""
    if quantity.anybody:
        return "people"
    figure = quantity.figure
    counted = figure.counted or figure.kind
    english = (quantity.language or "en") == "en" and figure.kind in ("money", "people", "objects", "events")
    return _PLURALS.get(counted, f"{counted}s" if english and not counted.endswith("s") else counted)
