"""Words that a summary is held against its article by."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """Forms in lower case.

    ``function`` words carry no content. ``endings`` are taken off a word, longest first, where three letters stay;
    ``forms`` gives the stem of words that change inside. ``opposites`` is a pair of words that can't both be
    so; ``negations`` before a verb turn it round, ``ahead`` put it in the future or in doubt, ``done`` in the
    past; ``past`` are endings of verbs that tell of something done; ``between`` may stand between these and the
    verb. ``carried_out`` words before "to" say that what follows was done ("managed to"). ``sweeping`` words
    claim for all, for ever or above all others, ``universal`` ones of a thing that stands beside them.
    ``short_names`` gives the full names that a short one stands for. ``whereabouts`` are prepositions that tell
    at or through which place ("via"). ``locating`` ones say that a place is a place and no government.
    ``sides`` are opposites only where both stand in one sentence, each in its own clause, and ``joins`` begin a
    clause. ``saying`` are forms of verbs of saying that do not begin as their lemma does. ``claimed_causes``
    say outright that one thing is the cause of another, ``causes`` may mean it. ``articles`` stand before a
    noun; a form of ``being`` before a verb and ``by`` behind it make it passive. ``day_shifts`` are phrases for
    a day told from another in the text, and how many days lie between ("a day earlier"). ``casualties`` are counted
    nouns that take in the dead and the hurt. A clause that begins with ``whether`` leaves open what it tells;
    ``asking`` words say in a summary that something is open. Nouns for several people end in ``plural``.
    ``unsweeping`` are pairs of words in which a sweeping one claims nothing ("at all").
    ``aims`` are those of the words ``ahead`` that need a word of ``planning`` before them ("expects them to");
    ``nouns`` are forms with a stem of their own that are no verbs.
    ``converses`` gives for each form of a verb those of the verbs that tell the same deed from its other side
    ("buy" and "sell").
    """

    function: frozenset[str]
    endings: tuple[str, ...]
    forms: Mapping[str, str]
    opposites: tuple[tuple[str, str], ...]
    negations: frozenset[str]
    ahead: frozenset[str]
    done: frozenset[str]
    past: tuple[str, ...]
    between: frozenset[str]
    sweeping: frozenset[str]
    ordinals: Mapping[str, float]
    short_names: Mapping[str, tuple[str, ...]]
    plural: tuple[str, ...] = ()
    unsweeping: frozenset[str] = frozenset()
    aims: frozenset[str] = frozenset()
    planning: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    converses: Mapping[str, frozenset[str]] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    whether: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    being: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()
    universal: frozenset[str] = frozenset()
    causes: tuple[str, ...] = ()
    claimed_causes: tuple[str, ...] = ()
    carried_out: frozenset[str] = frozenset()
    whereabouts: frozenset[str] = frozenset()
    locating: frozenset[str] = frozenset()
    sides: tuple[tuple[str, str], ...] = ()
    joins: frozenset[str] = frozenset()
    saying: frozenset[str] = frozenset()
    casualties: frozenset[str] = frozenset()
    day_shifts: Mapping[str, int] = field(default_factory=dict)
