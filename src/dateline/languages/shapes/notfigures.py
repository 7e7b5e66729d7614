"""What looks like a figure and is none: dates, times, ages, names with a number, captions."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Notfigures:
    """Words in lower case around a number that make it no figure.

    ``months`` and ``weekdays`` as written, full and short; ``clock`` words behind a time of day and ``clock_before``
    words ahead of one, ``after_clock`` what may follow one that has no mark of its own; ``hyphen_names`` make a name
    with a number and a hyphen ("two-state solution"); ``year_before`` prepositions ahead of a year; ``ages_before`` and
    ``ages_after`` mark an age; ``ordinals`` are endings of an ordinal in digits; ``labels`` are words that name a thing
    by a number ("Resolution 2375"), ``labels_small`` those that do so without a capital, ``labels_no_more`` those that
    open a sentence before a count too, ``labels_short`` those that take a full stop with them ("Order
    No. 227"), ``labels_of`` those that do it with "of" ("Group of 20"); ``one_before`` and
    ``one_after`` make "one" no number; ``adverbial_before`` and ``adverbial_after`` make a duration place something in
    time; ``lengths`` are words that make it the length of a thing itself ("sentence"); ``adverbial_determiners`` do so
    right before it ("the next 50 minutes"); ``lasting`` are verbs of going on,
    ``lengthened`` words before a hedge that takes the form of a preposition ("sentenced to over three years"),
    ``copulas`` verbs that give a length, ``short_durations`` units of a process that is timed. ``captions`` are marks
    of a caption or of page furniture,
    ``aged`` are subjects whose bare number is an age ("she was 16"), ``ages_at`` a preposition ahead of one.
    ``votes`` stand before the two numbers of a vote or a score, ``rebus`` behind a number that is read as a word
    ("4 U"), ``bands`` behind the frequency of a station ("89.4 FM"). ``captions_open`` those that stand before it,
    ``captions_paragraph`` those that make the whole paragraph one. ``plurals`` are endings of a word behind four digits
    that are no year ("1120 окупантів"), in a language without a parser.
    """

    months: frozenset[str]
    weekdays: frozenset[str]
    clock: frozenset[str]
    clock_before: frozenset[str]
    after_clock: frozenset[str]
    hyphen_names: frozenset[str]
    year_before: frozenset[str]
    ages_before: frozenset[str]
    ages_after: frozenset[str]
    ordinals: frozenset[str]
    labels: frozenset[str]
    labels_small: frozenset[str]
    labels_no_more: frozenset[str]
    labels_of: frozenset[str]
    ones: frozenset[str]
    one_before: frozenset[str]
    one_after: frozenset[str]
    adverbial_before: frozenset[str]
    adverbial_after: frozenset[str]
    adverbial_determiners: frozenset[str]
    lengths: frozenset[str]
    lasting: frozenset[str]
    lengthened: frozenset[str]
    copulas: frozenset[str]
    short_durations: frozenset[str]
    captions: tuple[str, ...]
    captions_paragraph: tuple[str, ...]
    captions_open: tuple[str, ...]
    votes: frozenset[str] = frozenset()
    aged: frozenset[str] = frozenset()
    ages_at: frozenset[str] = frozenset()
    rebus: frozenset[str] = frozenset()
    bands: frozenset[str] = frozenset()
    labels_short: frozenset[str] = frozenset()
    plurals: tuple[str, ...] = ()
