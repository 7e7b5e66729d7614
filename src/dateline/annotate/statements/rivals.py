"""Another voice in the same sentence: "X said 12 had died; a monitor put it at 30", "…, but the army denies this"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dateline.annotate.statements.contents import Content, cue_at, without
from dateline.annotate.statements.learned import Picked
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.rates import Rates
from dateline.annotate.statements.sources import Source
from dateline.annotate.statements.speaking import is_somebody
from dateline.annotate.statements.tree import Tree
from dateline.languages import words
from dateline.languages.shapes.counted import Counted
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.sourcing import Sourcing

REJOINDER = "rejoinder"
"""The kind of a content that is only pointed to: what stands before "but the army denies this"."""
_STRONG = 0.4
_FURTHEST = 10
"""Tokens from where a clause begins to its verb."""
_NOMINAL = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "PART"})
_BETWEEN = frozenset({"ADV", "CCONJ", "SCONJ", "PUNCT"})
_NEAR = 9
"""Tokens from a verb to the number that it gives."""
_AMOUNTS = frozenset({"DATE", "TIME", "MONEY"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})


@dataclass(frozen=True, slots=True)
class _Voice:
    """Where what was said before ends, and the clause behind it: its subject, from ``first`` to its head, its verb."""

    joint: int
    first: int
    head: int
    verb: int
    end: int


def rivalled(found: Sequence[Passage], picked: Sequence[Picked], rates: Rates, rules: Cues) -> list[Picked]:
    """The statements, each without what another says behind a semicolon or a "but"; with what that one says there."""
    sentences: dict[int, list[Picked]] = defaultdict(list)
    for item in picked:
        sentences[item.tree.start].append(item)
    for passage in found:
        for tree in (t for t in passage.trees if t is not None):
            for voice in _voices(passage, tree, rates, rules):
                sentences[tree.start] = _answered(passage, tree, sentences[tree.start], voice, rules)
    return [item for items in sentences.values() for item in items]


def _voices(passage: Passage, tree: Tree, rates: Rates, rules: Cues) -> Iterator[_Voice]:
    """The clauses in which somebody speaks: the first, where it gives a number, and those behind joints."""
    first = _voice(tree, 0, rates, rules)
    if first is not None and gives_number(tree, first.verb, first.end):
        yield first
    for token in range(1, len(tree) - 2):
        opens = tree.words[token] == ";"
        if opens or (tree.words[token].lower() in rules.against and tree.words[token - 1] in (",", ";")):
            voice = _voice(tree, token if opens else token - 1, rates, rules)
            if voice is not None and not passage.quoted(tree.starts[voice.joint]):
                yield voice


def _voice(tree: Tree, joint: int, rates: Rates, rules: Cues) -> _Voice | None:
    """The clause that begins behind a joint, where somebody says something in it, or gives a number."""
    behind = (i for i in range(joint, len(tree)) if not joint or tree.pos[i] not in _BETWEEN)
    first = next(behind, 0)
    size = next((i for i in range(first, len(tree)) if tree.pos[i] not in _NOMINAL), first)
    near = range(size, min(len(tree), first + _FURTHEST))
    verb = next((i for i in near if tree.pos[i] == "VERB" or tree.words[i] == ","), None)
    if size == first or verb is None or tree.words[verb] == "," or not is_somebody(tree, size - 1):
        return None
    end = next((i for i in range(verb, len(tree)) if tree.words[i] == ";"), len(tree))
    finite = tree.tags[verb] in _FINITE or tree.child(verb, "aux") is not None
    known = tree.lemmas[verb] in rules.verbs | rules.objects and rates.rate("lVERB", tree.lemmas[verb]) >= _STRONG
    voice = _Voice(joint, first, size - 1, verb, end)
    return voice if finite and (known or gives_number(tree, verb, end)) else None


def gives_number(tree: Tree, verb: int, end: int) -> bool:
    """Whether a verb gives a number: "counted 12", "spoke of 12 dead", "gave a toll of 12", "put the toll at 12"."""
    rules, sourcing, counted = words(Cues, "en"), words(Sourcing, "en"), words(Counted, "en")
    assert rules is not None
    assert sourcing is not None
    assert counted is not None
    near = range(verb + 1, min(end, verb + _NEAR))
    number = next((i for i in near if tree.pos[i] == "NUM" and tree.names[i] not in _AMOUNTS), None)
    if number is None:
        return False
    between = [tree.words[i].lower() for i in range(verb + 1, number)]
    lemma, toll = tree.lemmas[verb], counted.portions.intersection(between)
    if lemma in sourcing.reckons and sourcing.reckoned_at.intersection(between):
        return True
    prepositions = {tree.words[i].lower() for i in range(verb + 1, number) if tree.deps[i] == "prep"}
    return lemma in (rules.giving if toll else rules.counting) and prepositions <= rules.about


def _answered(passage: Passage, tree: Tree, items: list[Picked], voice: _Voice, rules: Cues) -> list[Picked]:
    """The statements of a sentence cut at a joint, with what the voice behind it says where it was not found."""
    cut = [_cut(item, voice) for item in items]
    before = max((item for item in cut if item.cue.token < voice.joint), key=lambda item: item.cue.token, default=None)
    said = next((item for item in cut if item.cue.token == voice.verb), None)
    source = Source(voice.head, "rival", (tree.starts[voice.first], tree.ends[voice.head]))
    cue, pointer = cue_at(tree, voice.verb), tree.child(voice.verb, "dobj")
    points = pointer is not None and tree.left[pointer] == tree.right[pointer] == pointer
    if before is not None and pointer is not None and points and tree.words[pointer].lower() in rules.former:
        answer = Picked(passage, tree, cue, Content(REJOINDER, before.content.spans), source, 1.0)
        return [item for item in cut if item is not said] + [answer]
    beyond = said is None or said.content.spans[-1][1] <= tree.starts[voice.joint]
    if beyond and gives_number(tree, voice.verb, voice.end):
        begin = tree.ends[voice.verb]
        spans = without(passage, ((begin, tree.ends[voice.end - 1]),), (begin, begin))
        new = Picked(passage, tree, cue, Content("rival", spans), source, 1.0)
        return [item for item in cut if item is not said] + [new] if spans else cut
    return cut


def _cut(item: Picked, voice: _Voice) -> Picked:
    """A statement less what stands behind the joint; where it was given only that, what stands before."""
    tree, spans = item.tree, item.content.spans
    if item.cue.token >= voice.joint:
        return item
    wall, end = tree.starts[voice.joint], tree.ends[voice.end - 1]
    if not any(start < end and stop > wall for start, stop in spans):
        return item
    own = without(item.passage, spans, (wall, end))
    if not own:
        begin = tree.ends[item.cue.last]
        own = without(item.passage, ((begin, wall),), (begin, begin))
    return replace(item, content=Content(item.content.kind, own)) if own else item
