"""What a page writes above its own key points."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Boxes:
    """Headings in lower case, without closing punctuation.

    ``headings`` say by themselves that key points follow ("key takeaways"). ``loose_headings`` say it only where they
    stand above a short list of sentences at the top of an article ("highlights", "in brief").
    """

    headings: frozenset[str]
    loose_headings: frozenset[str]
