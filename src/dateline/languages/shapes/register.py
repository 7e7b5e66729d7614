"""The register of somebody who speaks, as against the outlet's own: for speech that carries no mark."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Lower case; a form that ends in ``*`` is the beginning of its words, one that begins with ``*`` their end.

    ``first`` are pronouns of the one who speaks, ``here`` words that point to where and when they stand, ``openers``
    begin a sentence that goes on from one's own words before, ``judging`` weigh and demand. ``present`` and ``past``
    are forms of verbs that tell when: speech judges in the present, a report tells the past.
    """

    first: frozenset[str]
    here: frozenset[str]
    openers: frozenset[str]
    judging: frozenset[str]
    present: frozenset[str]
    past: frozenset[str]
