"""The words by which an article says what somebody is: posts, ranks, bodies, and those it does not name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Lower case; a word that ends in ``*`` is the beginning of its forms.

    ``nouns`` are posts ("minister"), ``before`` the words that may precede one ("deputy"), ``joins`` those between a
    post and its body ("of"), ``inside`` those that a body's name may hold between capital letters. ``titles`` stand
    before a name and are no part of it; ``ranks`` do so too, and are a role. ``bodies`` name kinds of organisation
    ("ministry"), ``unnamed`` people of whom only this is said, ``documents`` what words stand in. ``he``, ``she``,
    ``they`` and ``it`` are pronouns; ``women`` and ``men`` words before a name or in a role that tell which.
    ``hers`` and ``his`` are given names that tell it too.
    ``articles`` are left out when names are compared, ``indefinite`` begin somebody not yet named.
    ``stops`` are no part of a post, though one may
    follow; before ``preludes`` none begins, capital or not ("According to"). ``firms`` are bodies that a text calls so
    without saying it in their names ("the company"); words that end in one of ``seats`` say where one sits ("-based").
    ``adjectives`` and ``patronymics`` are endings of adjectives in the genitive and of fathers' names.
    ``settlements`` are words before a place's name ("village"), ``levels`` say of how large a place a post is
    ("regional") and may be left out.
    ``genitive`` tells that a body's name may go on in small letters ("Управління доріг").
    """

    nouns: frozenset[str]
    before: frozenset[str]
    joins: frozenset[str]
    inside: frozenset[str]
    titles: frozenset[str]
    ranks: frozenset[str]
    bodies: frozenset[str]
    unnamed: frozenset[str]
    documents: frozenset[str]
    he: frozenset[str]
    she: frozenset[str]
    they: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]
    articles: frozenset[str]
    indefinite: frozenset[str]
    it: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    genitive: bool = False
    preludes: frozenset[str] = frozenset()
    hers: frozenset[str] = frozenset()
    his: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    seats: tuple[str, ...] = ("\0",)
    adjectives: tuple[str, ...] = ("\0",)
    patronymics: tuple[str, ...] = ("\0",)
    settlements: frozenset[str] = frozenset()
    levels: frozenset[str] = frozenset()
