"""Organisations named by what they are, and of which place: "the Supreme Court of Pakistan", without a parser."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from dateline.annotate.entities.naming import Named
from dateline.annotate.parsing import ParsedText
from dateline.languages import words
from dateline.languages.shapes.bodies import Bodies
from dateline.records import Place

_BACK = 90  # characters before a place in which the head of its body stands
_LEAST = 6  # letters of an adjective in small letters that belongs to a name


def find_headed(parsed: ParsedText, places: Sequence[Place]) -> Iterator[Named]:
    """Bodies of places ("МИД Германии"), and bodies with an adjective of their own ("Верховный суд")."""
    bodies = words(Bodies, parsed.language)
    if bodies is None or not bodies.genitives:
        return
    before, alone = _patterns(parsed.language)
    text = parsed.text
    for place in places:
        if place.kind in ("country", "region", "city", "union"):
            match = before.search(text, max(0, place.start - _BACK), place.start)
            if match and _is_name(match):
                yield Named(match.start(), place.end, "organisation", " ".join(text[match.start() : place.end].split()))
    for match in alone.finditer(text):
        yield Named(match.start(), match.end(), "organisation", " ".join(match[0].split()))


def _is_name(match: re.Match[str]) -> bool:
    """In small letters only with an adjective of its own: "верховный суд", not "суд" or "этот суд"."""
    first = match["first"]
    return match["head"][0].isupper() if first is None else first[0].isupper() or len(first) >= _LEAST


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    bodies = words(Bodies, code)
    assert bodies is not None
    heads = "|".join(re.escape(head) for head in sorted(bodies.heads, key=len, reverse=True))
    adjective = rf"[\w'’-]+(?:{'|'.join(bodies.adjectives)})"
    of = rf"[а-яёіїєґ'’-]*(?:{'|'.join(bodies.genitives)})"
    head = rf"(?:{heads}|{'|'.join(bodies.short)})"
    before = rf"(?<![\w-])(?:(?P<first>{adjective})\s)?(?P<head>(?i:{head}))(?:\s{of}){{0,4}}\s\Z"
    alone = rf"(?<![\w-])(?-i:[А-ЯЁІЇЄҐ]){adjective}\s(?:{heads})(?!\w)"
    return re.compile(before), re.compile(alone)
