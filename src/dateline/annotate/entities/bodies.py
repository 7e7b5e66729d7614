"""Organisations that are known by several names, found by data in any language."""

import re
from collections.abc import Iterator
from functools import cache

from dateline.annotate.entities.naming import Named
from dateline.annotate.parsing import ParsedText
from dateline.gazetteer.inflection import case_forms
from dateline.languages import words
from dateline.languages.shapes.bodies import Bodies

_CONTINUED = re.compile(r"\n\s*\|")


def find_bodies(parsed: ParsedText) -> Iterator[Named]:
    """Known organisations in a text, in any case of their names, under their canonical ones."""
    pattern, known = _known(parsed.language)
    for match in pattern.finditer(parsed.text):
        key, name = known[" ".join(match[0].split())]
        yield Named(match.start(), match.end(), "organisation", name, f"organisation:{key}")


@cache
def _known(code: str) -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    vocabulary = words(Bodies, code) or words(Bodies, "en")
    assert vocabulary is not None
    known: dict[str, tuple[str, str]] = {}
    listed: dict[str, tuple[str, str]] = {}
    for line in _CONTINUED.sub(" |", vocabulary.known.strip()).splitlines():
        key, _, names = line.partition(":")
        spelled = [name.strip() for name in names.split("|")]
        known |= {form: (key.strip(), spelled[0]) for name in spelled for form in case_forms(name, code)}
        listed |= {name: (key.strip(), spelled[0]) for name in spelled}
    known |= listed
    longest = sorted(known, key=lambda name: (-len(name), name))
    choice = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in longest)
    return re.compile(rf"(?<![\w-])(?:{choice})(?!\w)"), known
