"""Sources that the order of words gave, looked at again: no relative, no adverb, no day and place before a post."""

import re
from collections.abc import Sequence

from dateline.annotate.statements.kinds import kind_of
from dateline.annotate.statements.lines import WORD, matches, trim
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.roles import Roles
from dateline.records import Span

_SHORT = 5
"""A relative and so few words more: where and to whom somebody speaks ("который в интервью")."""
_FURTHEST = 8
"""Words of a day and a place that may stand between a cue and a post."""


def voice(text: str, source: Span, content: tuple[Span, ...], rules: Cues, roles: Roles) -> Span | None:
    """The part of a source that can speak; ``None`` for an adverb ("найчастіше") and for whoever only does something.

    A relative ("яких") tells what is done, unless a quotation or a clause with "that" follows.
    """
    found = list(WORD.finditer(text, *source))
    if not found:
        return source
    first = found[0].group()
    if matches(rules.relatives, first.lower()) and not _is_speech(text, content, rules):
        if all(m.group().islower() for m in found):
            return None
        return (source[0], found[0].end()) if len(found) <= _SHORT else source
    if len(found) > 1 and matches(rules.relatives, found[1].group().lower()) and first.islower():
        return None
    if len(found) == 1 and first.islower() and _is_adverb(first, rules, roles):
        return None
    named = _before_verb(text, source, found, rules, roles)
    if named is None or named != source:
        return named
    if first[0].isdigit() or first.lower() in rules.leads:
        return _from_post(source, [(m.group().lower(), m.start()) for m in found[: _FURTHEST + 1]], roles)
    return source


def _before_verb(text: str, source: Span, found: Sequence[re.Match[str]], rules: Cues, roles: Roles) -> Span | None:
    """A source up to a verb in it, which begins what is no name; of "сказала Лис" the name, of a verb alone nothing."""
    for number, match in enumerate(found):
        word = match.group()
        cue = word.islower() and (matches(rules.verbs, word) or matches(rules.objects, word))
        if not cue and not (word.islower() and word.endswith(rules.reflexives)):
            continue
        if number:
            return trim(text, source[0], match.start())
        rest = found[1:]
        named = rest and (rest[0].group()[0].isupper() or matches(roles.nouns | roles.bodies, rest[0].group().lower()))
        return trim(text, rest[0].start(), source[1]) if cue and named else None
    return source


def _is_speech(text: str, content: tuple[Span, ...], rules: Cues) -> bool:
    first = WORD.search(text, *content[0])
    return kind_of(text, content) == "direct" or (first is not None and first.group().lower() in rules.joins)


def _is_adverb(word: str, rules: Cues, roles: Roles) -> bool:
    people = (roles.nouns, roles.unnamed, roles.bodies, roles.documents)
    return word.endswith(rules.adverbs or ("\0",)) and not any(matches(forms, word) for forms in people)


def _from_post(source: Span, found: list[tuple[str, int]], roles: Roles) -> Span:
    """ "9 квітня на брифінгу в Лісні речник …" begins at "речник"; "у пресслужбі міністра" stays."""
    for word, start in found[1:]:
        if matches(roles.bodies, word):
            return source
        if matches(roles.nouns, word) or matches(roles.before, word):
            return start, source[1]
    return source
