"""Words by which reports are held against each other: the same thing, the same source, an old and a new value."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Corroboration:
    """Forms in lower case; one that ends in ``*`` is the beginning of its words.

    ``things`` and ``bodies`` list concepts, one a line: a key that is the same in all languages, ":", and the nouns
    or words for it. ``things`` are what is counted, ``bodies`` the words that the names of offices are made of.
    ``anybody`` are counted nouns that say no more than that they are people.

    ``parts`` near a number say that it counts some of a greater number named beside it, ``further`` that it comes on
    top of one. ``instead`` before a number says that it is another value of the
    quantity of the one before, ``revising`` that a value has changed, ``disputing`` that somebody gives another.
    ``besides`` say with or without whom somebody counts ("fellow", "excluding"); ``treated`` near the injured that
    only those in hospital are counted. ``periods`` say that a number is of weeks or more, or of an earlier time ("so
    far this year", "last week"), ``limits`` that it is how many there may be ("built for"), ``witnessing`` that
    somebody tells what they saw themselves ("I counted"). ``everywhere`` say that it is of many places together
    ("nationwide"), ``throughout`` do so before the name of a country or region ("across").

    ``aspects`` list, as ``things`` do, what a measure or a sum is of, where a happening has only one such: a term in
    prison, damage, a reward; not a length or a price.

    ``officials`` are people who speak for an office without being named; ``media`` outlets that nobody names;
    ``hosts`` those that speak in no words of their own ("findings of"). ``posts`` gives the office, in words of
    ``bodies`` and with "{}" for its place, that the holder of a post speaks for. ``behalf`` stands between somebody
    and the body they speak for, ``joins`` between two who speak. ``relatives`` open a clause that tells what is known
    already ("the strike that killed four").
    """

    things: str
    bodies: str
    anybody: frozenset[str]
    parts: tuple[str, ...]
    further: tuple[str, ...]
    instead: tuple[str, ...]
    revising: tuple[str, ...]
    disputing: tuple[str, ...]
    officials: frozenset[str]
    media: frozenset[str]
    hosts: frozenset[str]
    posts: Mapping[str, str]
    behalf: tuple[str, ...]
    joins: tuple[str, ...]
    treated: tuple[str, ...]
    relatives: tuple[str, ...]
    besides: tuple[str, ...]
    periods: tuple[str, ...]
    limits: tuple[str, ...]
    witnessing: tuple[str, ...]
    everywhere: tuple[str, ...]
    throughout: tuple[str, ...]
    aspects: str
