"""The labels and short lines around an article that was scraped or pasted without its markup."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """Words in lower case, without closing punctuation.

    ``title``, ``author``, ``outlet``, ``section``, ``standfirst`` and ``address`` label a line of that kind
    ("headline: …"); ``passed_over`` label lines that no field of an article keeps ("to: …"). ``sections`` are names
    of sections that stand on a line of their own. ``relative`` words make a short line with a number or a clock a
    date that only its day can tell ("2 hours ago", "today, 14:05").
    """

    title: frozenset[str]
    author: frozenset[str]
    outlet: frozenset[str]
    section: frozenset[str]
    standfirst: frozenset[str]
    address: frozenset[str]
    passed_over: frozenset[str]
    sections: frozenset[str]
    relative: frozenset[str]
