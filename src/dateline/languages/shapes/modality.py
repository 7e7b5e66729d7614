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
    not true that"), ``falsehoods`` are words that deny what they judge. ``nouns_only`` are those of the above
    that do so as nouns but not as verbs ("targeted 12 ships"), ``asking`` are verbs with a preposition that ask for
    what follows. ``denied`` verbs deny their object too where that is what happened, ``rejected`` ones only a clause
    and what ``tellings`` tell ("rejected reports of 300 dead", but "dismissed 12 ministers"). ``evidence`` of which
    there is none denies what it would show, ``tidings`` of which there are none leave it open. ``charges`` are as many
    as are denied, ``asides`` are prepositions whose phrase no verb denies.

    The ``_stems`` are beginnings of words for a language without a parser, ``expected_endings`` the ends of its future,
    ``complementizers`` open the clauses that such words govern, ``hypothetical_auxiliaries`` are particles there:
    ``refused_stems`` of refusals, ``confirming_stems`` and ``fitting_stems`` of what a negation makes open or false,
    ``guilt_stems`` of a part in it, which alone is denied, ``nothing`` are words that say that there is none.
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
    refused_stems: tuple[str, ...] = ()
    rejected_stems: tuple[str, ...] = ()
    telling_stems: tuple[str, ...] = ()
    evidence_stems: tuple[str, ...] = ()
    false_stems: tuple[str, ...] = ()
    confirming_stems: tuple[str, ...] = ()
    fitting_stems: tuple[str, ...] = ()
    guilt_stems: tuple[str, ...] = ()
    complementizers: frozenset[str] = frozenset()
    nothing: frozenset[str] = frozenset()
    rejected: frozenset[str] = frozenset()
    tellings: frozenset[str] = frozenset()
    evidence: frozenset[str] = frozenset()
    tidings: frozenset[str] = frozenset()
    charges: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    falsehoods: frozenset[str] = frozenset()
    nouns_only: frozenset[str] = frozenset()
    asking: frozenset[tuple[str, str]] = frozenset()
    truths: frozenset[str] = frozenset()
    confirmations: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
