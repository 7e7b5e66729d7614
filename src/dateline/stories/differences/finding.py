"""The differences of a claim: each new value beside the one before it that it has to do with."""

from collections.abc import Sequence

from dateline.records import Difference
from dateline.stories.claims.agreement import rounds
from dateline.stories.differences.labelling import label
from dateline.stories.differences.said import Said

__all__ = ["Said", "find_differences"]


def find_differences(told: Sequence[Said]) -> tuple[Difference, ...]:
    """One for each value after the first, in order of time: mentions are given in it.

    A value stands beside one that it rounds, else beside the last of the same origin, else the last by anybody named,
    else the last.
    """
    found: list[Difference] = []
    values: list[float] = []
    for index, new in enumerate(told):
        if new.value is None or new.value in values:
            continue
        if values:
            old = _counterpart(index, told, values)
            kind, reason = label(told[old], new)
            found.append(
                Difference(values=(told[old].value or 0.0, new.value), label=kind, mentions=(old, index), reason=reason)
            )
        values.append(new.value)
    return tuple(found)


def _counterpart(index: int, told: Sequence[Said], values: Sequence[float]) -> int:
    """The mention before to hold a new value against."""
    new = told[index]
    before = [i for i in range(index) if told[i].value in values]
    in_place = [
        i
        for i in before
        if told[i].reading.id == new.reading.id
        and told[i].quantity.sentence == new.quantity.sentence
        and told[i].quantity.instead == new.quantity.index
    ]
    loose = [i for i in before if _round(told[i], new)]
    same = [i for i in before if new.speaker is not None and told[i].speaker == new.speaker]
    named = [i for i in before if told[i].speaker is not None]
    return (in_place or loose or same or named or before)[-1]


def _round(a: Said, b: Said) -> bool:
    one, other = a.quantity.figure, b.quantity.figure
    return rounds(one, other) or rounds(other, one)
