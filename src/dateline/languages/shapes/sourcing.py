"""Words by which a text goes on with a source or a place that it has named before, or names its source after."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sourcing:
    """Words in lower case.

    ``pronouns`` stand for a source named before; ``wheres`` for a place named before it, ``origins`` before a place
    that somebody is from, ``destinations`` before one that they go to; ``demonstratives`` for what was just said, and
    with one of ``reports`` (lemmas, or beginnings of words where there is no parser) name its source after it: "This
    was reported by the ministry". ``reckons`` are lemmas whose subject gives a figure behind one of ``reckoned_at``:
    "the ministry put the toll at 9".
    ``possessives`` stand between two places of which the first has the second, and one of ``within`` ends the words
    between when the first only describes the second ("the Black Sea port of Odesa"). ``elsewhere`` are phrases that
    put an event where no name is given, so that it is not in the town of the dateline. ``speaking`` are words that
    a phrase of where somebody speaks begins with, ``gatherings`` nouns of where they do, behind a preposition
    (``at``); a word that ends in ``*`` stands for all that begin so.
    """

    pronouns: frozenset[str]
    wheres: frozenset[str]
    origins: tuple[list[str], ...]
    destinations: tuple[list[str], ...]
    demonstratives: tuple[str, ...]
    reports: tuple[str, ...]
    reckons: frozenset[str] = frozenset()
    reckoned_at: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    elsewhere: tuple[str, ...] = ()
    speaking: tuple[str, ...] = ()
    at: tuple[str, ...] = ()
    gatherings: tuple[str, ...] = ()
    within: frozenset[str] = frozenset()
