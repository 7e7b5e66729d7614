"""Old values told on: who repeats a value on a day after it was revised, without giving the new one."""

from collections.abc import Sequence

from dateline.records import Difference
from dateline.stories.differences.said import Said


def find_stale(told: Sequence[Said], differences: Sequence[Difference]) -> frozenset[int]:
    """The indices of stale mentions."""
    revised = [difference for difference in differences if difference.label == "revision"]
    return frozenset(
        index
        for index, said in enumerate(told)
        for difference in revised
        if said.value == difference.values[0]
        and _after(said, told[difference.mentions[1]])
        and _only(said, told, revised)
    )


def _after(said: Said, revision: Said) -> bool:
    return said.day is not None and revision.day is not None and said.day > revision.day


def _only(said: Said, told: Sequence[Said], revised: Sequence[Difference]) -> bool:
    """Whether a report gives the old value alone: nothing that took its place, and no word of a change."""
    newer = {difference.values[1] for difference in revised}
    beside = [other for other in told if other.reading.id == said.reading.id]
    return not said.quantity.revising and not any(other.value in newer for other in beside)
