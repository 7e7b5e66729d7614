"""The words by which news media pass on what others say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Media:
    """Lower case; a word that ends in ``*`` is the beginning of its forms.

    Which are media: ``names`` are those that no word of their name gives away ("bbc"; agencies stand in ``Credits``).
    ``kinds`` are words of their names and of what they are called ("newspaper"), ``loose`` such words that others share
    and that count only beside a name or a word of ``beside`` ("state media"); ``shared`` are words of papers' names
    that other bodies' names end in too ("agency").

    How they have it: ``talks`` are what is given to a medium ("interview"), ``speaking`` verbs of talking to one.
    ``passed`` say that a medium has or repeats what another wrote ("seen by"), ``given`` that its author gave it out
    ("published by"). ``relaying`` name whom a medium has it from ("citing"), ``references`` do so in more words ("with
    reference to"), ``repeating`` are verbs of quoting somebody.

    Who wrote a document: ``voiced`` are documents in which their author speaks ("statement"), ``written`` the words
    before an author, ``places`` those of them that only a medium follows ("a report in the Herald"), and ``ends``
    words at which an author's name is over. ``addressed`` are words for a medium in the case of who is told.
    """

    names: frozenset[str]
    kinds: frozenset[str]
    loose: frozenset[str]
    beside: frozenset[str]
    shared: frozenset[str]
    talks: frozenset[str]
    repeating: frozenset[str]
    speaking: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    relaying: frozenset[str] = frozenset()
    references: frozenset[str] = frozenset()
    voiced: frozenset[str] = frozenset()
    written: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    addressed: frozenset[str] = frozenset()
