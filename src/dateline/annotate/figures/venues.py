"""Places where somebody only speaks of a figure: "told the council in Geneva", "At a summit in Riyadh, he said"."""

import re
from functools import cache

from dateline.annotate.figures.prose import Found, Prose
from dateline.languages.shapes.sourcing import Sourcing
from dateline.records import Figure, Span

_MARK = re.compile(r"[,;:.!?\"“”„«»()—–\n]")
_OTHERS = 4  # words between a preposition and the noun of a gathering


def is_venue(found: Found, figure: Figure, sentence: Span, prose: Prose, words: Sourcing) -> bool:
    """Whether a place of the figure's sentence stands beside what is said of it, and there with who says it.

    It follows the verb of saying without a mark between, or the words of a gathering open its phrase.
    """
    start, end, _ = found
    said = None if figure.statement is None else prose.statements[figure.statement]
    if said is None or _holds(said.content, (start, end), figure.number):
        return False
    behind = said.cue is not None and said.cue[1] <= start and not said.cue[1] <= figure.start < start
    if behind and said.cue is not None and _MARK.search(prose.text, said.cue[1], start) is None:
        return True
    opens = max((mark.end() for mark in _MARK.finditer(prose.text, sentence[0], start)), default=sentence[0])
    phrase = _phrase(words.speaking, words.at, words.gatherings)
    return phrase.match(prose.text, opens, start) is not None and not opens <= figure.start < start


def _holds(content: tuple[Span, ...], place: Span, number: Span) -> bool:
    """Whether one stretch of what is said holds both."""
    return any(a <= min(place[0], number[0]) and max(place[1], number[1]) <= b for a, b in content)


@cache
def _phrase(speaking: tuple[str, ...], at: tuple[str, ...], gatherings: tuple[str, ...]) -> re.Pattern[str]:
    held = rf"{_choice(at)}\s(?:[\w’'-]+\s){{0,{_OTHERS}}}?{_choice(gatherings)}"
    return re.compile(rf"\s*(?:{_choice(speaking)}|{held})\b", re.IGNORECASE)


def _choice(said: tuple[str, ...]) -> str:
    return "(?:" + "|".join(re.escape(word).replace(r"\*", r"\w*") for word in said) + ")" if said else "(?!)"
