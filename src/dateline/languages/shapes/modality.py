"""Words that say whether a thing is so, will be, may be, or is not."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Modality:
    """Lemmas in lower case.

    ``expected`` and the like are words above the figure's verb or noun, or beside it, that give that modality:
    auxiliaries, adverbs, verbs and nouns that govern it ("plan to send", "a plan to send", "approved a transfer").
    ``expected_objects`` are the verbs and nouns that make their own object so ("pledged $5 million"),
    ``expected_adjectives`` stand before it; ``reports`` are verbs that leave what they report as it is.
    ``confirmations`` are those, and their like, that leave it open when they are denied ("did not confirm that 12
    died"). ``nobody`` are the words for none of a group. ``conditions`` open a clause that is hypothetical.
    ``negations`` deny their verb. ``truths`` are adjectives whose denial denies the clause that they judge ("it is
    not true that"). ``nouns_only`` are those that do so as nouns but not as verbs ("targeted 12 ships"), ``asking`` are
    verbs with a preposition that ask for what follows.

    The ``_stems`` are beginnings of words for a language without a parser, ``expected_endings`` the ends of its future.
    There ``complementizers`` open what the clause before judges, and ``hypothetical_auxiliaries`` are particles.
    """

    expected_auxiliaries: frozenset[str]
    unconfirmed_auxiliaries: frozenset[str]
    hypothetical_auxiliaries: frozenset[str]
    expected: frozenset[str]
    expected_objects: frozenset[str]
    expected_adjectives: frozenset[str]
    unconfirmed: frozenset[str]
    hypothetical: frozenset[str]
    denied: frozenset[str]
    reports: frozenset[str]
    conditions: frozenset[str]
    negations: frozenset[str]
    expected_stems: tuple[str, ...]
    unconfirmed_stems: tuple[str, ...]
    hypothetical_stems: tuple[str, ...]
    denied_stems: tuple[str, ...]
    expected_endings: tuple[str, ...] = ()
    complementizers: frozenset[str] = frozenset()
    nouns_only: frozenset[str] = frozenset()
    asking: frozenset[tuple[str, str]] = frozenset()
    truths: frozenset[str] = frozenset()
    confirmations: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
