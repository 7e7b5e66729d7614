"""Where a figure holds: the place that its clause or its sentence gives; and whether somebody denies it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from dateline.annotate.figures.drafts import Draft
from dateline.annotate.figures.prose import Found, Prose, start_of
from dateline.annotate.figures.venues import is_venue
from dateline.languages import all_words
from dateline.languages import words as load_words
from dateline.languages.shapes.modality import Modality
from dateline.languages.shapes.places import Places
from dateline.languages.shapes.roles import Roles
from dateline.languages.shapes.sourcing import Sourcing
from dateline.records import Figure, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_KIND = 4  # words between a place that only describes and the one that it does: "'s Black Sea port of"
_LINK = 12  # characters between a place and the clause that says what is there
_HAPPENS = frozenset(("killed", "injured", "missing", "detained", "captured", "rescued", "destroyed", "damaged"))
_FOUND = frozenset(("injured", "missing", "displaced", "rescued", "present"))  # whom a body has, it has at home
_DONE = frozenset(("killed", "captured", "detained", "freed", "destroyed", "damaged", "seized", "fired", "sent"))


def place_of(figure: Figure, clause: Span, number: int, prose: Prose, words: Sourcing) -> int | None:
    """The index of the place of a figure: in its clause rather than beside it, behind it rather than before.

    "Russia, where about 11,000 troops are stationed" gives the place before the clause. What has happened, in a
    sentence (``number``) without a place, was in the town of the dateline before it.
    """
    span, sentence = (figure.start, figure.end), (prose.sentences[number].start, prose.sentences[number].end)
    places = within(prose.placed, sentence)
    if not places:
        return _filed(figure, sentence, prose, words)
    for _, end, index in places:
        between = prose.text[end : span[0]] if end <= span[0] <= end + _LINK else ""
        if between.strip(" ,").lower() in words.wheres:
            return index
    held = [found for found in places if _holds(found, figure, prose, words)]
    held = [found for found in held if not _owns(found, held, prose, words)]
    fitting = [
        found
        for found in held
        if not (is_venue(found, figure, sentence, prose, words) or _is_others(found, figure, number, prose))
    ]
    if len(held) > len(fitting):
        fitting = _inside(clause, fitting)
    chosen = nearest(span, clause, fitting)
    return None if chosen is None or _is_one_of_several(chosen, _inside(clause, places), prose) else chosen


def _is_one_of_several(index: int, places: Sequence[Found], prose: Prose) -> bool:
    """Whether a place is joined to another of its kind: a figure of both is of neither alone."""
    pairs = (pair for pair in pairwise(places) if index in (pair[0][2], pair[1][2]))
    return any(_are_joined(one, other, prose) for one, other in pairs)


def _are_joined(one: Found, other: Found, prose: Prose) -> bool:
    between = prose.text[one[1] : other[0]].strip().lower()
    alike = prose.places[one[2]].kind == prose.places[other[2]].kind
    return alike and (between == "," or between in _ands())


@cache
def _ands() -> frozenset[str]:
    """Words that join two places; behind a comma they may part two clauses."""
    return frozenset().union(*(words.ands for words in all_words(Places)))


def _filed(figure: Figure, sentence: Span, prose: Prose, words: Sourcing) -> int | None:
    """The town of the dateline right before, where what happened can have been."""
    if sentence[0] not in prose.filed or figure.status not in _HAPPENS:
        return None
    said = " ".join(re.findall(r"\w+", prose.text[slice(*sentence)].lower()))
    return None if any(f" {phrase} " in f" {said} " for phrase in words.elsewhere) else prose.filed[sentence[0]]


def _owns(found: Found, places: Sequence[Found], prose: Prose, words: Sourcing) -> bool:
    """Whether a place says whose or what the next one is: "Russia's Kursk region", "the Black Sea port of Odesa"."""
    following = next((start for start, _, _ in places if start >= found[1]), None)
    if following is None:
        return False
    between = prose.text[found[1] : following].strip()
    said = between.lower().split()
    return between in words.possessives or (1 < len(said) <= _KIND and said[-1] in words.within and _is_bare(between))


def _is_bare(between: str) -> bool:
    """Whether nothing but words stands between, or a possessive before them."""
    return all(map(str.isalpha, re.sub(r"^['’]s?\s", "", between).replace("-", "").split()))


def _holds(found: Found, figure: Figure, prose: Prose, words: Sourcing) -> bool:
    """Whether a place can be where the figure is: no government, no part of the figure or of who gives it.

    Nor is it where those counted come from, or, of people who left, where they went.
    """
    start, end, index = found
    if prose.places[index].role != "location" or (figure.start <= start and end <= figure.end):
        return False
    said = None if figure.statement is None else prose.statements[figure.statement].source
    if any(source is not None and source.start <= start and end <= source.end for source in (figure.source, said)):
        return False
    away = words.destinations if figure.status == "displaced" else words.origins
    return prose.text[max(0, start - _LINK) : start].lower().split()[-1:] not in away


def _is_others(found: Found, figure: Figure, number: int, prose: Prose) -> bool:
    """Whether a place says whose something is, or who did it, or where other things are that the sentence counts.

    "Ukraine's brigade killed 60", "China lost five soldiers", "five banks and 12 companies in China".
    """
    doc, start = prose.docs[number], prose.sentences[number].start
    named = None if doc is None else doc.char_span(found[0] - start, found[1] - start, alignment_mode="expand")
    if named is None:
        return False
    root = named.root
    if root.dep_ == "poss":
        return figure.status not in _FOUND and _is_body(root.head)
    if root.dep_ == "nsubj":
        return figure.status in _DONE and root.head.pos_ == "VERB"
    counted = root.head.head if root.dep_ == "pobj" else root
    own = figure.start - start <= counted.idx < figure.end - start
    return not own and (counted.pos_ == "NUM" or any(child.dep_ == "nummod" for child in counted.children))


def _is_body(owned: "Token") -> bool:
    """Whether what a place has is a body, and one that nothing is said to be in or at."""
    places, roles = load_words(Places, "en"), load_words(Roles, "en")
    if places is None or roles is None or owned.lemma_.lower() not in roles.bodies:
        return False
    return not (owned.dep_ == "pobj" and owned.head.lower_ in places.at)


def within(found: Sequence[Found], sentence: Span) -> list[Found]:
    """What of the findings stands in a sentence."""
    first = bisect_left(found, sentence[0], key=start_of)
    last = bisect_left(found, sentence[1], key=start_of)
    return [item for item in found[first:last] if item[1] <= sentence[1]]


def _inside(clause: Span, found: Sequence[Found]) -> list[Found]:
    return [item for item in found if clause[0] <= item[0] and item[1] <= clause[1]]


def nearest(figure: Span, clause: Span, found: Sequence[Found]) -> int | None:
    """The index of the finding that is nearest to a figure in its clause; else the only one of its sentence."""
    inside = _inside(clause, found)
    if inside:
        return min(inside, key=lambda item: _distance(figure, item))[2]
    return found[0][2] if len(found) == 1 else None


def _distance(figure: Span, found: Found) -> int:
    """Characters between, those before the figure counted twice: English names the place behind it."""
    return found[0] - figure[1] if found[0] >= figure[1] else 2 * (figure[0] - found[1])


def is_denied(draft: Draft, number: Span, statement: int | None, sentence: int, prose: Prose, words: Modality) -> bool:
    """Whether a figure without a parse stands in a clause that somebody denies: "заперечив, що загинули 300 людей".

    Only up to the clause's first comma: what a relative clause adds is not denied, nor is what somebody only denies a
    part in.
    """
    if draft.modality != "asserted" or statement is None or prose.docs[sentence] is not None:
        return False
    denied = prose.statements[statement]
    start = max((start for start, _ in denied.content if start <= number[0]), default=None)
    before = "," if start is None else prose.text[start : number[0]].lower()
    guilt = any(word.startswith(words.guilt_stems) for word in before.split())
    return denied.polarity == "denies" and "," not in before and not guilt
