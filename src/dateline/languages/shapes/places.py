"""The words around a place's name: what says that it is one, of which kind, and what says that it is none."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Words in lower case, without their last full stop.

    ``locatives`` are prepositions of place. ``kinds`` say of which kind a name is when they stand beside it ("Kursk
    region", "the village of"); their values are kinds of the gazetteer. ``bodies`` after a name, or ``bodies_of``
    before it, make it part of the name of something else ("Washington Post", "University of Kansas"). ``titles``
    stand before people's names. ``given`` are given names, ``common`` words that are names of places only by chance.
    ``parts`` are words that stand before a name and leave it a place ("northern Gaza"). ``acts`` are verbs whose
    subject acts as a government. ``inside`` stands for a form of containment ("Pokrovsk in Donetsk region").
    """

    locatives: frozenset[str]
    kinds: Mapping[str, str]
    bodies: frozenset[str]
    bodies_of: frozenset[str]
    titles: frozenset[str]
    given: frozenset[str]
    common: frozenset[str]
    parts: frozenset[str]
    acts: frozenset[str]
    shortened: Mapping[str, str]
