"""Words that say how exact a number is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Hedges:
    """Phrases in lower case, words set apart by one blank.

    ``about``, ``at_least`` and ``at_most`` stand before the number, the ``_after`` ones behind it. ``carrying`` are
    those of them that also cover the noun phrases that are coordinated with theirs ("at least three Tunisians and
    three Algerians"). ``passed_over`` may stand between a hedge and its number ("more than a total of 40").
    ``places`` are those that say where too, ``limits`` those of them that right behind an active verb say how many.
    ``particles`` are a verb and its particle that only look like a hedge ("handed over 11 hostages").
    """

    about: frozenset[str]
    at_least: frozenset[str]
    at_most: frozenset[str]
    about_after: frozenset[str]
    at_least_after: frozenset[str]
    at_most_after: frozenset[str]
    carrying: frozenset[str]
    passed_over: frozenset[str]
    particles: frozenset[str]
    places: frozenset[str] = frozenset()
    limits: frozenset[str] = frozenset()
