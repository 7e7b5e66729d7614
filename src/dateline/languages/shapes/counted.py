"""What kind of thing a counted noun is."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Nouns as singular lemmas in lower case.

    ``people`` are persons and groups of persons, ``events`` happenings, ``objects`` things that end as persons do
    ("tanker"); ``people_endings`` are the endings that make a noun a person where no list knows it. ``person`` and
    ``thing`` are the words for the reader's understanding where the noun is left out. ``animals`` are the things that
    can be killed, ``airborne`` those that can be shot down. ``singulars`` are irregular plurals to their singular;
    ``plural_only`` nouns that count as plural without an ending. ``others`` stand for a noun named before ("seven
    others"), ``rests`` stand before a bare number of it ("the remaining 24"), ``those`` for it behind a linker ("60 з
    них"). ``occasions`` only say how often ("three times"). ``acting`` are forms that are no participle of the noun
    behind them ("12 hit homes"). ``personnel`` are names of people in a list of losses.
    ``stricken`` are adjectives that stand for people ("nine of the dead"). ``carriers`` are nouns that only hold the
    counted ("a group of 20 soldiers"), ``portions`` words that count none of their own ("the number of"),
    ``put_at`` words between the stricken and their number ("put the dead at nine"), ``counters`` what finds a number
    ("the census found 20,897").

    The rest is for a language without a parser. ``anyone`` are the words for people of any sort. ``adjective_endings``
    tell the words between a number and its noun, but for the ``ambiguous_endings``, which are a plural noun's too;
    ``adjective_lemmas`` are the endings of singulars that are adjectives by form ("раненый"), ``participle_endings``
    those of adjectives that may stand for people that no list knows. ``case_endings`` are endings of plurals and cases
    with what stands in their place in the singular, longest first, ``plural_endings`` those of them that only a
    plural noun has. ``verb_endings`` and ``verbs`` tell what is no noun, ``short_endings`` do for words that have a
    status, ``plural_verbs`` are the endings of a plural's verbs, ``function`` are small words that are no noun.
    ``adverb_endings`` are those of adverbs before a verb, ``included`` open an aside that counts some of those before.
    ``as_endings`` are those of adjectives that say as what the counted are told ("120 человек ранеными").
    """

    person: str
    thing: str
    people: frozenset[str]
    events: frozenset[str]
    objects: frozenset[str]
    people_endings: tuple[str, ...]
    event_endings: tuple[str, ...]
    singulars: Mapping[str, str]
    plural_only: frozenset[str]
    others: frozenset[str]
    occasions: frozenset[str]
    stricken: frozenset[str]
    carriers: frozenset[str]
    portions: frozenset[str]
    put_at: frozenset[str] = frozenset()
    animals: frozenset[str] = frozenset()
    airborne: frozenset[str] = frozenset()
    rests: frozenset[str] = frozenset()
    those: frozenset[str] = frozenset()
    acting: frozenset[str] = frozenset()
    personnel: frozenset[str] = frozenset()
    counters: frozenset[str] = frozenset()
    adjective_endings: tuple[str, ...] = ()
    case_endings: tuple[tuple[str, str], ...] = ()
    verb_endings: tuple[str, ...] = ()
    anyone: frozenset[str] = frozenset()
    ambiguous_endings: tuple[str, ...] = ()
    adjective_lemmas: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    short_endings: tuple[str, ...] = ()
    plural_verbs: tuple[str, ...] = ()
    as_endings: tuple[str, ...] = ()
    verbs: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    function: frozenset[str] = frozenset()
    included: frozenset[str] = frozenset()
