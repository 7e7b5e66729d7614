"""The words in the head and the foot of a page that name the site, its front page and who owns it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Mastheads:
    """Words in lower case, without closing punctuation.

    ``homes`` are names of the link to the front page ("home"); ``logos`` stand beside the outlet's name in the text
    of its picture ("logo"); ``companies`` are the legal forms of its owner ("ltd"); ``plain`` are names of sections
    that say nothing of the subject ("news"); ``papers`` are the words that newspapers and agencies are called by
    ("herald").
    """

    homes: frozenset[str]
    logos: frozenset[str]
    companies: frozenset[str]
    plain: frozenset[str]
    papers: frozenset[str] = frozenset()
