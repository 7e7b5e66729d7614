"""Closing attributions: in "…, NP said on Monday." the noun phrase beside the cue says all that goes before."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dateline.annotate.media import is_medium
from dateline.annotate.statements.contents import Content, Cue, cue_at, without
from dateline.annotate.statements.learned import Picked, overlap
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.rates import Rates
from dateline.annotate.statements.sources import Source
from dateline.annotate.statements.speaking import is_somebody
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.records import Span

_LONGEST = 24
_TAIL = 14
_STRONG = 0.4
"""The least rate of a verb that its place alone makes a cue."""
_SAME = 0.5
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_HEADS = frozenset({"NOUN", "PROPN", "PRON"})
_NAMES = frozenset({"PROPN", "PRON"})
_NOMINAL = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "PART", "PRON"})
_NO_PHRASE = frozenset({"CCONJ", "SCONJ", "ADV", "VERB", "AUX", "ADP", "PUNCT"})
_RELATIVES = frozenset({"WP", "WP$", "WDT"})
_DATES = frozenset({"DATE", "TIME"})
_MARKS = frozenset(".!\"'”’»")
_BREAKS = frozenset({",", ":", ";", "—", "–", "("})


def closed(found: Sequence[Passage], picked: Sequence[Picked], rates: Rates, rules: Cues) -> list[Picked]:
    """The statements, and those of cues that only their place gives: both with the source and the words of that place.

    Where a lead piles up clauses ("…, killing 25 people, a medic who was there said") the parse often takes the
    speaker for one of those who were counted, so that the weights find no words for the cue.
    """
    mended = [_mended(item, rules) for item in picked]
    taken = {(item.tree.start, item.cue.token) for item in picked}
    made = [item for item in _placed(found, rates, rules) if (item.tree.start, item.cue.token) not in taken]
    beside: dict[int, list[Picked]] = defaultdict(list)
    for item in made:
        beside[item.tree.start].append(item)
    return [item for item in mended if not any(_covers(new, item) for new in beside[item.tree.start])] + made


def _placed(found: Sequence[Passage], rates: Rates, rules: Cues) -> Iterator[Picked]:
    for passage in found:
        for tree in (t for t in passage.trees if t is not None):
            for token in range(len(tree)):
                if tree.tags[token] in _FINITE and rates.rate("lVERB", tree.lemmas[token]) >= _STRONG:
                    made = _made(passage, tree, cue_at(tree, token), rules)
                    if made is not None:
                        yield made


def _made(passage: Passage, tree: Tree, cue: Cue, rules: Cues) -> Picked | None:
    """The statement of a cue that somebody closes a main clause with; none where a quotation stands in it."""
    phrase = _phrase(tree, cue, rules) or _inverted(tree, cue, rules)
    if phrase is None or passage.quoted(tree.starts[cue.token]) or tree.deps[0] == "mark" or tree.tags[0] == "WRB":
        return None
    first, last = phrase
    head, span = _head(tree, first, last), (tree.starts[first], tree.ends[last])
    spans = _before(passage, tree, cue, first)
    speaks = is_somebody(tree, head) or is_medium(passage.text[slice(*span)], "en")
    if not spans or not speaks or any(q.start < span[1] and q.end > tree.start for q in passage.quotations):
        return None
    return Picked(passage, tree, cue, Content("closing", spans), Source(head, "closing", span), 1.0)


def _covers(new: Picked, item: Picked) -> bool:
    """Whether a statement takes the place of another: the same words, or a cue within its source."""
    if new.source.span is None:
        return False
    within = new.source.span[0] <= item.tree.starts[item.cue.token] < new.source.span[1]
    return within or overlap(new.content.spans, item.content.spans) > _SAME


def _mended(item: Picked, rules: Cues) -> Picked:
    tree, cue = item.tree, item.cue
    phrase = _phrase(tree, cue, rules) or _inverted(tree, cue, rules)
    if phrase is None or item.passage.quoted(tree.starts[cue.token]) or _is_right(item, phrase):
        return item
    first, last = phrase
    span = tree.starts[first], tree.ends[last]
    source = item.source
    if source.span is not None and source.span[0] <= span[0] and span[1] <= source.span[1]:
        span = source.span
    elif source.span is None or not (span[0] <= source.span[0] and source.span[1] <= span[1]):
        source = Source(_head(tree, first, last), "closing", span)
    end = tree.starts[_end(tree, cue) - 1]
    spans = (*_before(item.passage, tree, cue, first), *(s for s in item.content.spans if s[0] >= end))
    if not spans or any(q.start < span[0] and q.end > tree.starts[0] for q in item.passage.quotations):
        return replace(item, source=source)
    return replace(item, source=source, content=Content("closing", spans))


def _is_right(item: Picked, phrase: tuple[int, int]) -> bool:
    """Whether a source behind its cue was found there, and no part of it is taken for what is said."""
    tree, first = item.tree, phrase[0]
    behind = item.source.span is not None and tree.starts[first] <= item.source.span[0]
    return first > item.cue.token and behind and item.content.spans[-1][1] <= tree.starts[first]


def _before(passage: Passage, tree: Tree, cue: Cue, first: int) -> tuple[Span, ...]:
    """What is said: the sentence before source and cue, from its last semicolon on."""
    end = tree.starts[min(first, cue.first)]
    marks = (tree.ends[i] for i in range(len(tree)) if tree.words[i] == ";" and tree.starts[i] < end)
    return without(passage, ((max(marks, default=tree.start), end),), (end, tree.end))


def _phrase(tree: Tree, cue: Cue, rules: Cues) -> tuple[int, int] | None:
    """The first and last token of the source between a comma and a cue that ends its sentence.

    An apposition or a relative clause of its own may stand between commas there.
    """
    if tree.lemmas[cue.token] not in rules.verbs or tree.tags[cue.token] not in _FINITE or not _ends(tree, cue, rules):
        return None
    last = cue.first - 1
    apposed = last > 0 and tree.words[last] == ","
    last -= apposed
    while last > 0 and tree.pos[last] == "ADV":
        last -= 1
    commas = [i for i in range(last, max(-1, last - _LONGEST), -1) if tree.words[i] == ","]
    if len(commas) <= apposed or not _tells(tree, commas[apposed]):
        return None
    first = commas[apposed] + 1
    inner = commas[0] + 1 if apposed else last + 1
    parts = [(first, commas[0] - 1), (inner, last)] if apposed else [(first, last)]
    return (first, last) if all(_is_part(tree, *part, number) for number, part in enumerate(parts)) else None


def _inverted(tree: Tree, cue: Cue, rules: Cues) -> tuple[int, int] | None:
    """The first and last token of the source in "…, said NP": all that follows the cue, but for when and where."""
    begin, lemma = cue.last + 1, tree.lemmas[cue.token]
    if lemma not in rules.verbs - rules.addressing - rules.infinitives or tree.tags[cue.token] not in _FINITE:
        return None
    if cue.first < 2 or tree.words[cue.first - 1] != "," or begin >= len(tree) or not _is_clause(tree, cue.first - 1):
        return None
    end = begin
    while end < len(tree) and end - begin < _LONGEST and not _stops(tree, end, rules):
        end += 1
    while end > begin and tree.pos[end - 1] == "PUNCT":
        end -= 1
    rest = all(
        tree.words[i] in _MARKS or tree.names[i] in _DATES for i in range(end, _end(tree, cue)) if tree.pos[i] != "ADP"
    )
    if not rest or tree.names[begin] in _DATES or tree.pos[begin] == "PRON" or not _is_part(tree, begin, end - 1, 0):
        return None
    spoken = is_somebody(tree, _head(tree, begin, end - 1)) or is_medium(" ".join(tree.words[begin:end]), "en")
    return (begin, end - 1) if spoken else None


def _is_clause(tree: Tree, comma: int) -> bool:
    """Whether a main verb stands before a comma: a finite one, and not in a relative clause or an apposition."""
    relative = False
    for token in range(comma):
        if tree.words[token] == ",":
            relative = False
        elif tree.tags[token] in _RELATIVES:
            relative = True
        elif tree.tags[token] in _FINITE and not relative and tree.child(token, "agent") is None:
            return True
    return False


def _stops(tree: Tree, token: int, rules: Cues) -> bool:
    """Whether a source ends before a token: at a day ("on Monday"), or where a participle goes on (", adding")."""
    following = token + 1 < len(tree)
    day = following and tree.words[token].lower() in rules.settings and tree.names[token + 1] in _DATES
    return (
        day or tree.names[token] in _DATES or (following and tree.words[token] == "," and tree.tags[token + 1] == "VBG")
    )


def _is_part(tree: Tree, first: int, last: int, number: int) -> bool:
    """Whether a stretch is a noun phrase, with a relative clause or not; behind the first part that clause may do."""
    if last < first or tree.pos[first] in _NO_PHRASE:
        return False
    relative = next((i for i in range(first, last + 1) if tree.tags[i] in _RELATIVES), last + 1)
    plain = range(first, relative)
    if any(tree.tags[i] in _FINITE or tree.tags[i] in ("TO", "WRB") for i in plain):
        return False
    finite = relative > last or any(tree.tags[i] in _FINITE for i in range(relative, last + 1))
    return finite and (any(tree.pos[i] in _HEADS for i in plain) or (number > 0 and relative == first))


def _tells(tree: Tree, comma: int) -> bool:
    """Whether what goes before is a clause: a finite verb, or, as taggers err, any verb behind a first noun."""
    tags = tree.tags[:comma]
    return any(t in _FINITE for t in tags) or (tree.pos[0] != "ADP" and any(t.startswith("VB") for t in tags[1:]))


def _ends(tree: Tree, cue: Cue, rules: Cues) -> bool:
    """Whether nothing follows a cue but who was told, and when, where and how."""
    begin, end = cue.last + 1, _end(tree, cue)
    if end - begin > 2 * _TAIL:
        return False
    if tree.lemmas[cue.token] in rules.addressing:
        begin = _told(tree, begin)
    tail = [i for i in range(begin, end) if tree.words[i] not in _MARKS and tree.pos[i] != "SPACE"]
    if not tail:
        return True
    if len(tail) > _TAIL or any(tree.words[i] in _BREAKS or tree.tags[i] in _FINITE for i in tail):
        return False
    first = tail[0]
    return tree.names[first] in _DATES or tree.pos[first] == "ADV" or tree.words[first].lower() in rules.settings


def _end(tree: Tree, cue: Cue) -> int:
    """Where the cue's clause ends: with its sentence, or at a comma that a participle follows ("adding", "citing")."""
    near = range(cue.last + 1, min(len(tree) - 1, cue.last + 1 + 2 * _TAIL))
    return next((i for i in near if tree.words[i] == "," and tree.tags[i + 1] == "VBG"), len(tree))


def _told(tree: Tree, begin: int) -> int:
    """Where the noun phrase of who is told ends, if one begins here."""
    end = begin
    while end < len(tree) and tree.pos[end] in _NOMINAL and tree.names[end] not in _DATES and tree.tags[end] != "TO":
        end += 1
    if end == begin or tree.pos[end - 1] in _NAMES or is_somebody(tree, end - 1):
        return end
    return end if is_medium(" ".join(tree.words[begin:end]), "en") else begin


def _head(tree: Tree, first: int, last: int) -> int:
    """The noun that the phrase is of: the last one before a preposition, a comma or a clause."""
    noun = (i for i in range(first, last + 1) if tree.pos[i] not in _NOMINAL or tree.tags[i] in _RELATIVES)
    end = next(noun, last + 1)
    return next((i for i in range(end - 1, first - 1, -1) if tree.pos[i] in _HEADS), first)
