"""The words around a place's name: what says that it is one, of which kind, and what says that it is none."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Words in lower case, without their last full stop.

    ``locatives`` are prepositions of place, ``at`` those that little but places follow. ``kinds`` say
    of which kind a name is when they stand beside it ("Kursk region", "the village of"), ``plurals`` of which kind
    several are ("the Kursk and Belgorod regions"); their values are kinds of the gazetteer. ``ands`` join the
    last two names. ``bodies`` after a name, or ``bodies_of``
    before it, make it part of the name of something else ("Washington Post", "University of Kansas"), and so do
    ``things``, in small letters too ("Marburg virus"). ``offices`` are public bodies of the place, which leave it one
    ("Dublin City Council"). Names that end like ``adjectives`` need more than a capital letter: a word of place before
    them, and behind them no noun that they agree with, which has one of the endings that ``agreeing`` gives for theirs
    and none of a verb or an adverb (``verbal``). ``titles`` stand before people's names. ``given`` are given names,
    ``common`` words that are names of places only by chance. ``parts`` stand before a name and leave it a place
    ("northern Gaza"). ``acts`` are verbs whose subject acts as a government.
    ``articles`` stand before a river's name and before no city's, ``rivers`` are phrases that a river's name follows
    ("the bank of"), ``named`` beginnings, written as here, of names that end in a place's ("Radio Free Europe"),
    ``houses`` words after such a name. ``shortened`` are abbreviations that follow the name of a town ("Ky."), with the
    codes of their regions. ``people`` are surnames of the well known that are names of places only behind one of ``at``
    or beside a word of kind, ``particles`` small words that join a name to the one before them ("Wola de Brzeg").
    ``blows`` are lemmas whose "on" a place follows ("a strike on Kherson"). ``articled`` are countries that are written
    with an article: "the Congo" is no river.
    """

    locatives: frozenset[str]
    at: frozenset[str]
    kinds: Mapping[str, str]
    plurals: Mapping[str, str]
    ands: frozenset[str]
    bodies: frozenset[str]
    bodies_of: frozenset[str]
    offices: frozenset[str]
    things: frozenset[str]
    adjectives: tuple[str, ...]
    titles: frozenset[str]
    given: frozenset[str]
    common: frozenset[str]
    parts: frozenset[str]
    acts: frozenset[str]
    articles: frozenset[str]
    rivers: tuple[str, ...]
    named: tuple[str, ...]
    houses: frozenset[str]
    shortened: Mapping[str, str]
    people: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    blows: frozenset[str] = frozenset()
    articled: frozenset[str] = frozenset()
    agreeing: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    verbal: tuple[str, ...] = ()
