"""How a language writes numbers in words, in digits and mixed."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """Number words in lower case, every written form a key.

    ``cardinals`` and ``magnitudes`` (hundred and above, dozen, their abbreviations) build exact numbers, those of
    them that are ``shortened``
    take a full stop with them; ``vague``
    words stand alone or over a magnitude and give the least that they mean ("dozens" 24, "several" 3); ``fractions``
    give parts of one, without an article too where ``bare_fractions`` is true. ``weak`` words count only behind an
    article or one of ``weak_after`` ("a few", "the past few"), and those of them in ``of_needed`` only before a linker
    ("a pair of"). ``articles`` may open a number ("a dozen"), ``ands`` join its parts ("two hundred and five"),
    ``ranges`` stand between two bounds, ``between`` and ``from_`` open a range, ``linkers`` stand between a vague word
    and its magnitude ("tens of thousands"), ``ratios`` between a part and its whole ("one in
    five"), ``halves`` may add one half ("two and a half million"). ``changes`` are
    verbs and nouns after which "from A to B" is two numbers ("rose from 10 to 12"). ``point`` is the decimal mark,
    ``groups`` the marks between groups of three digits. ``collectives`` are cardinals that count people, with or
    without a noun ("восьмеро"). ``compared`` stand, with the blank behind them, before a number that another is held
    against ("up from").
    """

    cardinals: Mapping[str, float]
    magnitudes: Mapping[str, float]
    shortened: frozenset[str]
    vague: Mapping[str, float]
    fractions: Mapping[str, float]
    weak: frozenset[str]
    weak_after: frozenset[str]
    of_needed: frozenset[str]
    bare_fractions: bool
    halves: frozenset[str]
    articles: frozenset[str]
    ands: frozenset[str]
    ranges: frozenset[str]
    between: frozenset[str]
    from_: frozenset[str]
    linkers: frozenset[str]
    ratios: frozenset[str]
    changes: frozenset[str]
    point: str
    groups: str
    collectives: frozenset[str] = frozenset()
    compared: tuple[str, ...] = ()
