"""The differences of a claim: each new value beside the one before it that it has to do with."""

from collections.abc import Sequence

from dateline.records import PEOPLE_STATUSES, Difference, DifferenceLabel
from dateline.stories.claims.agreement import rounds
from dateline.stories.differences.labelling import label, ordered
from dateline.stories.differences.said import Said

__all__ = ["Said", "find_differences", "gravest"]
_LISTED = 12  # differences of a claim that are listed
_GRAVEST: tuple[DifferenceLabel, ...] = ("contradiction", "revision", "scope", "rounding")


def find_differences(told: Sequence[Said]) -> tuple[Difference, ...]:
    """One for each value after the first, in order of time: mentions are given in it.

    A value stands beside one that it rounds, a rising toll beside the last, any other beside the last new one of the
    same origin, else of anybody named, else the last new one.
    """
    found: list[Difference] = []
    values: list[float] = []
    for first, said in enumerate(told):
        if said.value is None or said.value in values:
            continue
        if values:
            index = _named(first, told)
            new = told[index]
            old = _counterpart(index, told, values)
            if _replaced(new, told[old]) or not ordered(told[old], new) and _rising(new, told[old]):
                old, index = index, old  # where no date tells, a toll's lower value stands first
            kind, reason = label(told[old], told[index])
            pair = (told[old].value or 0.0, told[index].value or 0.0)
            found.append(Difference(values=pair, label=kind, mentions=(old, index), reason=reason))
        values.append(said.value)
    return tuple(found)


def gravest(differences: Sequence[Difference]) -> tuple[Difference, ...]:
    """At most a dozen of them, in their order: contradictions before revisions, the last told before the first."""
    ordered = sorted(range(len(differences)), key=lambda i: (_GRAVEST.index(differences[i].label), -i))
    return tuple(differences[i] for i in sorted(ordered[:_LISTED]))


def _named(first: int, told: Sequence[Said]) -> int:
    """The mention of a value in its first report that says who it is from; its first where none does."""
    report = told[first].reading.id
    same = [i for i, said in enumerate(told) if said.value == told[first].value and said.reading.id == report]
    return next((i for i in same if told[i].speaker is not None), first)


def _counterpart(index: int, told: Sequence[Said], values: Sequence[float]) -> int:
    """The mention before to hold a new value against."""
    new = told[index]
    before = [
        i for i in range(len(told)) if told[i].value in values and (i < index or told[i].reading.id == new.reading.id)
    ]
    in_place = [i for i in before if _in_one_place(new, told[i])]
    loose = [i for i in before if _round(told[i], new)]
    same = [i for i in before if new.speaker is not None and told[i].speaker == new.speaker]
    named = [i for i in before if told[i].speaker is not None]
    last = [i for i in before if told[i].value == values[-1]]
    rising = last if _rising(told[last[-1]], new) else []
    for fits in (in_place, loose, rising, same, named, before):
        if fits:
            latest = max(fits, key=lambda i: values.index(told[i].value or 0.0))
            return min(i for i in fits if told[i].value == told[latest].value)
    raise AssertionError("a value has one before it")


def _replaced(one: Said, other: Said) -> bool:
    """Whether a sentence puts the other in the place of the one: "15, up from 12"."""
    a, b = one.quantity, other.quantity
    return _in_one_place(one, other) and a.index > b.index


def _in_one_place(one: Said, other: Said) -> bool:
    """Whether a sentence gives two as values of one quantity."""
    a, b = one.quantity, other.quantity
    return one.reading.id == other.reading.id and a.sentence == b.sentence and b.instead == a.index


def _rising(old: Said, new: Said) -> bool:
    """Whether it is a toll that goes on from the last value."""
    tolls = {old.quantity.figure.status, new.quantity.figure.status} & PEOPLE_STATUSES
    return bool(tolls) and (new.value or 0.0) > (old.value or 0.0)


def _round(a: Said, b: Said) -> bool:
    one, other = a.quantity.figure, b.quantity.figure
    return rounds(one, other) or rounds(other, one)
