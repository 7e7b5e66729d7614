"""People and organisations as a recogniser of names sees them."""

import re
from collections.abc import Iterator

from dateline.annotate.entities.naming import LATIN, Named
from dateline.annotate.parsing import ParsedText
from dateline.languages import words
from dateline.languages.shapes.bodies import Bodies

_TYPES = {"PER": "person", "ORG": "organisation"}
_WORD = re.compile(r"\S+")


def find_recognised(parsed: ParsedText) -> Iterator[Named]:
    """The recogniser's people and organisations, with a name in Latin letters whole, and a person without a title."""
    bodies = words(Bodies, parsed.language)
    if bodies is None:
        return
    latin = {at: match for match in LATIN.finditer(parsed.text) for at in (match.start(), match.end() - 1)}
    for name in parsed.names:
        kind = _TYPES.get(name.label)
        if kind is None:
            continue
        start, end = name.start, name.end
        if kind == "person":
            start = _after_title(parsed.text, start, end, bodies)
        elif match := latin.get(start) or latin.get(end - 1):
            start, end = min(start, match.start()), max(end, match.end())
        written = parsed.text[start:end]
        if written.strip() and written not in bodies.nobodies:
            yield Named(start, end, kind, " ".join(written.split()))


def _after_title(text: str, start: int, end: int, bodies: Bodies) -> int:
    first = _WORD.match(text, start, end)
    if first and first.end() < end and first[0].lower() in bodies.titles:
        return first.end() + len(text[first.end() : end]) - len(text[first.end() : end].lstrip())
    return start
