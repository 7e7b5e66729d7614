"""Words that a summary is held against its article by."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Checking:
    """Forms in lower case.

    ``function`` words carry no content. ``endings`` are taken off a word, longest first, where three letters stay;
    ``forms`` gives the stem of words that change inside. ``opposites`` is a pair of words that can't both be so;
    ``negations`` before a verb turn it round, ``ahead`` put it in the future or in doubt, ``done`` in the past;
    ``past`` are endings of verbs that tell of something done;
    ``between`` may stand between these and the verb. ``sweeping`` words claim for all, for ever or above all others.
    ``short_names`` gives the full names that a short one stands for. ``whereabouts`` are prepositions that tell at or
    through which place ("via"). ``sides`` are opposites only where both stand in one sentence, each in its own clause,
    and ``joins`` begin a clause. ``saying`` are forms of verbs of saying that do not begin as their lemma does.
    ``day_shifts`` are phrases for a day told from another in the text, and how many days lie between ("a day earlier").
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
    whereabouts: frozenset[str] = frozenset()
    sides: tuple[tuple[str, str], ...] = ()
    joins: frozenset[str] = frozenset()
    saying: frozenset[str] = frozenset()
    day_shifts: Mapping[str, int] = field(default_factory=dict)
