"""The words that attribute: who says what is found by them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """Cue words in lower case.

    ``forms`` are words as written that may attribute: a sentence without one, and without a quotation mark, is
    the outlet's own. ``phrases`` go before a source whose words follow or went before ("according to", "за
    словами"); ``verbs`` are forms, or beginnings that end in ``*``, that take a clause or a quotation;
    ``objects`` those that take a noun phrase, ``infinitives`` those that take an infinitive, ``nouns`` those that
    hold a clause or "about". ``joins`` begin a clause that is said ("that"), ``about`` a phrase that is.
    ``denials`` are the verbs of ``verbs`` and ``objects`` that deny. ``pronouns`` stand for an earlier source;
    ``former`` point back to the sentence before ("this was reported by"), ``nearest`` do so as an object too;
    ``documents`` are what words stand in, ``acts`` verbs that with an infinitive only tell what is done
    ("continued to"); ``addressing`` are verbs with somebody told as their object, ``handing`` verbs of giving whose
    object is a thing and no words ("offered tea"), ``answers`` verbs that, denied, tell of silence ("did not reply");
    ``opinions`` follow "in" and whose they are ("in her view"), ``claims`` are nouns whose clause is what is said ("the
    claim that"); ``doing`` are cues that with a plain object mostly tell of acts ("added a goal"); ``asides`` open a
    cue within what it attributes ("as reported by"); ``against`` begin a clause that sets one voice against another
    ("while"); ``seeming`` are verbs by which the outlet itself judges where nobody is named ("it seems");
    ``settings`` are prepositions that say where, when and how somebody speaks ("said in a statement"); ``counting``
    are verbs whose subject gives a number ("spoke of 12 dead"), ``giving`` those that do with a noun for one ("gave a
    toll of 12"); ``deeds`` are verbs that with people or things for an object tell of what is done ("released four
    hostages"), ``mute`` those who can't speak though they are counted as people, ``nobody`` words before a subject that
    leave nobody to speak, ``supposing`` those that begin a condition.

    For languages that are read without a parser: ``own`` are cue words by which the outlet itself speaks,
    ``ands`` join two cues, ``leads`` stand before or after a source and are no part of it; ``impersonal`` are
    endings of cues without a source; ``relays`` are the phrases after a first cue that name where it has it from;
    ``relatives`` are relative words, ``adverbs`` endings of adverbs, which never speak, ``reflexives`` endings of
    verbs, ``participles`` those of forms of a cue that only describe ("обвиняемой"), ``gerunds`` those of
    forms with which a subject goes on ("заявивши"), and ``comparing`` words that a cue after a comparison follows
    ("more than thought").
    """

    forms: frozenset[str]
    phrases: tuple[str, ...]
    verbs: frozenset[str]
    objects: frozenset[str]
    infinitives: frozenset[str]
    nouns: frozenset[str]
    denials: frozenset[str]
    joins: frozenset[str]
    about: frozenset[str]
    pronouns: frozenset[str]
    former: frozenset[str]
    documents: frozenset[str]
    nearest: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    handing: frozenset[str] = frozenset()
    answers: frozenset[str] = frozenset()
    opinions: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    doing: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    against: frozenset[str] = frozenset()
    seeming: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    mute: frozenset[str] = frozenset()
    nobody: frozenset[str] = frozenset()
    supposing: frozenset[str] = frozenset()
    own: frozenset[str] = frozenset()
    ands: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    impersonal: tuple[str, ...] = ()
    relays: tuple[str, ...] = ()
    relatives: frozenset[str] = frozenset()
    adverbs: tuple[str, ...] = ()
    reflexives: tuple[str, ...] = ("\0",)
    participles: tuple[str, ...] = ("\0",)
    gerunds: tuple[str, ...] = ("\0",)
    comparing: frozenset[str] = frozenset()
