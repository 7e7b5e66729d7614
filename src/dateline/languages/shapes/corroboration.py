"""Words by which reports are held against each other: the same counted thing, the same source, an old and a new value."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Corroboration:
    """Forms in lower case; one that ends in ``*`` is the beginning of its words.

    ``things`` and ``bodies`` list concepts, one a line: a key that is the same in all languages, ":", and the nouns
    or words for it. ``things`` are what is counted, ``bodies`` the words that the names of offices are made of.
    ``anybody`` are counted nouns that say no more than that they are people.

    ``parts`` near a number say that it counts some of a greater number named beside it, ``further`` that it comes on
    top of one, ``wholes`` that it takes others in. ``instead`` between two numbers says that they are two values of
    one quantity, ``revising`` that a value has changed, ``disputing`` that somebody gives another.

    ``officials`` are people who speak for an office without being named; ``media`` outlets that nobody names;
    ``hosts`` are those that speak in no words of their own ("findings of"). ``posts`` gives the office, as concepts of
    ``bodies``, that the holder of a post speaks for. ``behalf`` stands between somebody and the body they speak for,
    ``relatives`` open a clause that tells what is known already ("the strike that killed four"); ``besides`` say with
    or without whom somebody counts ("fellow", "excluding"); ``joins`` stand two who speak. ``treated`` near the injured says that only those in hospital are counted.
    """

    things: str
    bodies: str
    anybody: frozenset[str]
    parts: tuple[str, ...]
    further: tuple[str, ...]
    wholes: tuple[str, ...]
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
