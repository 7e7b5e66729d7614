"""What happens to the counted, and what is done with them: the words that say it."""

from collections.abc import Mapping
from dataclasses import dataclass

PLOVER: Mapping[str, str | None] = {
    "killed": "ASSAULT",
    "injured": "ASSAULT",
    "missing": "ASSAULT",
    "captured": "ASSAULT",
    "detained": "COERCE",
    "freed": "CONCEDE",
    "displaced": "COERCE",
    "rescued": "AID",
    "present": "MOBILIZE",
    "sent": "MOBILIZE",
    "fired": "ASSAULT",
    "destroyed": "ASSAULT",
    "damaged": "ASSAULT",
    "seized": "COERCE",
    "paid": "AID",
    "other": None,
}
"""The PLOVER event type that each status belongs to."""


def pairs(**words: str) -> Mapping[tuple[str, str], str]:
    """Two words and the status that they give together, from rows of first and second words: ``freed="из:плена"``."""
    found: dict[tuple[str, str], str] = {}
    for status, rows in words.items():
        for row in rows.strip().splitlines():
            first, second = (side.split() for side in row.split(":"))
            found.update({(one, other): status for one in first for other in second})
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Lemmas in lower case to the status that they give one sort of counted thing.

    ``objects`` are verbs that do it to their object, ``subjects`` verbs that say it of their subject, ``adjectives``
    and participles say it of the noun that they stand with, ``nouns`` say it of what depends on them ("the death of
    12").
    """

    objects: Mapping[str, str]
    subjects: Mapping[str, str]
    adjectives: Mapping[str, str]
    nouns: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statuses:
    """The words for people, for things and for money.

    ``heads`` are counted nouns that have a status of their own ("45 deaths"). ``firm`` are those of them that no verb
    changes ("recovered 14 bodies"). ``awaited`` are verbs whose object is still to arrive. ``performing`` are verbs
    whose subject the counted events belong to, ``owning`` those whose subject all counted do ("lose 40 soldiers"),
    ``hosting`` those whose subject only takes them in. ``carriers`` are nouns that only hold the counted ("a group of
    20 soldiers"). ``complements`` are a verb and a word below it that say it together, of the object where the verb has
    one, else of the subject ("take … to hospital", "lose … lives"). ``places`` are prepositions ahead of where somebody
    is. ``downing`` are verbs whose object is in the air, ``striking`` those whose subject is, ``tracking`` words behind
    such a verb ("disappeared from radar"). ``losses`` are beginnings of words that head a list of what a force has
    lost.

    In a language without a parser ``adjectives`` are beginnings of any words near the number, ``objects`` beginnings of
    verbs and ``nouns`` whole words right before it, ``complements`` two words that follow each other ("из плена").
    """

    people: Roles
    things: Roles
    money: Roles
    heads: Mapping[str, str]
    firm: frozenset[str]
    awaited: frozenset[str]
    performing: frozenset[str]
    owning: frozenset[str]
    hosting: frozenset[str]
    carriers: frozenset[str]
    complements: Mapping[tuple[str, str], str]
    places: frozenset[str] = frozenset()
    downing: frozenset[str] = frozenset()
    striking: frozenset[str] = frozenset()
    tracking: frozenset[str] = frozenset()
    losses: tuple[str, ...] = ()
