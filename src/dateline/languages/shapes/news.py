"""Words by which a sentence shows whether it is news, background, or hangs on the sentence before."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """Words and phrases in lower case.

    ``background`` phrases point back to what was known before, ``fresh`` ones to what is new, ``captions`` ones stand
    under a picture. ``leaning``
    words, or pairs of words, open a sentence that can't be understood without the one before ("he", "об этом").
    ``openers`` open what is said and say nothing ("that"); ``small`` words carry no topic.
    ``negations`` before or in a verb of saying turn it into silence ("not", "declined"), unless one of the ``limits``
    follows ("not only said"); ``auxiliaries`` stand before them ("did not confirm").
    ``introductions`` open a sentence that only announces what another says ("this was reported by").
    """

    background: tuple[str, ...]
    fresh: tuple[str, ...]
    captions: tuple[str, ...]
    leaning: frozenset[str]
    openers: frozenset[str]
    small: frozenset[str]
    negations: frozenset[str]
    limits: frozenset[str]
    auxiliaries: frozenset[str]
    introductions: tuple[str, ...]
