""" "Yonhap quoted the minister as saying that …": the words are the minister's, and the agency passes them on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dateline.annotate.statements.contents import without
from dateline.annotate.statements.kinds import kind_of
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.media import Media
from dateline.records import Mention, Span, Statement

_LONGEST = 40
_SUBJECTS = ("nsubj", "nsubjpass")


@dataclass(frozen=True, slots=True)
class _Repeat:
    """A verb of quoting, the "as", the verb of saying, who is quoted, and by whom where that is said."""

    verb: int
    joint: int
    saying: int
    who: int
    medium: int | None


def repeated(found: Sequence[Passage], statements: Sequence[Statement], rules: Media, cues: Cues) -> list[Statement]:
    """The statements, with one for who is quoted and one for who quotes where the text says "quoted … as saying"."""
    result = list(statements)
    for passage in found:
        for tree in (t for t in passage.trees if t is not None):
            for repeat in _repeats(tree, rules, cues):
                content = _content(passage, tree, repeat)
                if content and not passage.quoted(tree.starts[repeat.verb]):
                    span = _cue(tree, repeat)[0], tree.ends[repeat.saying]
                    result = [s for s in result if not _replaced(s, span)]
                    result += _statements(passage, tree, repeat, content)
    return result


def _repeats(tree: Tree, rules: Media, cues: Cues) -> Iterator[_Repeat]:
    for joint in range(1, len(tree) - 1):
        if tree.words[joint].lower() != "as" or tree.tags[joint + 1] != "VBG":
            continue
        verb = next((i for i in range(joint - 1, max(-1, joint - _LONGEST), -1) if _quotes(tree, i, rules)), None)
        if verb is not None and tree.lemmas[joint + 1] in cues.verbs:
            passive = _is_passive(tree, verb, joint)
            who = _quoted(tree, verb, joint, passive)
            if who is not None:
                medium = _agent(tree, verb, joint + 1) if passive else _subject(tree, verb)
                yield _Repeat(verb, joint, joint + 1, who, medium)


def _quotes(tree: Tree, token: int, rules: Media) -> bool:
    return tree.lemmas[token] in rules.repeating and tree.pos[token] == "VERB"


def _is_passive(tree: Tree, verb: int, joint: int) -> bool:
    """Whether a verb of quoting has who is quoted before it; a bare participle with an object is a misread past."""
    if tree.child(verb, "auxpass") is not None:
        return True
    given = tree.child(verb, "dobj")
    return tree.tags[verb] == "VBN" and not (given is not None and verb < given < joint)


def _subject(tree: Tree, verb: int) -> int | None:
    subject = tree.child(verb, "nsubj")
    if subject is not None and tree.tags[subject] not in ("WDT", "WP"):
        return subject
    return tree.heads[verb] if tree.deps[verb] in ("acl", "relcl") else None


def _quoted(tree: Tree, verb: int, joint: int, passive: bool) -> int | None:
    """Who is quoted: the object before "as", or the subject of a passive, or what a bare participle hangs on."""
    if not passive:
        child = tree.child(verb, "dobj", "nsubj") if tree.child(verb, "dobj") is None else tree.child(verb, "dobj")
        return child if child is not None and verb < child < joint else None
    subject = tree.child(verb, *_SUBJECTS)
    if subject is not None and tree.tags[subject] in ("WP", "WDT"):
        return tree.heads[verb] if tree.heads[verb] < subject else None
    if subject is None and tree.deps[verb] == "acl":
        return tree.heads[verb]
    return subject


def _agent(tree: Tree, verb: int, saying: int) -> int | None:
    """Who quotes: behind "by", beside either verb."""
    for token in (verb, saying):
        for child in tree.children[token]:
            if tree.words[child].lower() == "by":
                return tree.child(child, "pobj")
    return None


def _cue(tree: Tree, repeat: _Repeat) -> Span:
    helper = tree.child(repeat.verb, "auxpass")
    return tree.starts[repeat.verb if helper is None else helper], tree.ends[repeat.verb]


def _replaced(statement: Statement, span: Span) -> bool:
    return statement.cue is not None and statement.cue[0] < span[1] and span[0] < statement.cue[1]


def _content(passage: Passage, tree: Tree, repeat: _Repeat) -> tuple[Span, ...]:
    """What follows the verb of saying; where nothing does, what stands before the whole."""
    last = max(tree.right[repeat.saying], repeat.saying)
    agent = next((c for c in tree.children[repeat.saying] if tree.words[c].lower() == "by"), None)
    start = tree.ends[repeat.saying if agent is None else tree.right[agent]]
    ahead = [q for q in passage.quotations if q.start >= tree.ends[repeat.saying]]
    if ahead and not passage.text[start : ahead[0].start].strip(" ,:"):
        return (ahead[0].span,)
    after = without(passage, ((start, tree.ends[last]),), (start, start)) if tree.ends[last] > start else ()
    if any(passage.text[s:e].strip() for s, e in after):
        return after
    first = min(tree.left[repeat.who], repeat.verb, repeat.verb if repeat.medium is None else tree.left[repeat.medium])
    before = [q for q in passage.quotations if q.end <= tree.starts[first]]
    if before and not passage.text[before[-1].end : tree.starts[first]].strip(" ,"):
        return (before[-1].span,)
    return without(passage, ((tree.start, tree.starts[first]),), (tree.starts[first], tree.starts[first]))


def _statements(passage: Passage, tree: Tree, repeat: _Repeat, content: tuple[Span, ...]) -> Iterator[Statement]:
    text, kind = passage.text, kind_of(passage.text, content)
    who = _mention(text, tree, repeat.who, repeat)
    medium = None if repeat.medium is None else _mention(text, tree, repeat.medium, repeat)
    cue = _cue(tree, repeat)
    if medium is not None:
        yield Statement(content=content, cue=cue, kind=kind, source=medium)
    saying = tree.starts[repeat.saying], tree.ends[repeat.saying]
    via = () if medium is None else (medium,)
    yield Statement(content=content, cue=saying if via else cue, kind=kind, source=who, via=via)


def _mention(text: str, tree: Tree, token: int, repeat: _Repeat) -> Mention:
    """The noun phrase of a token, as far as it stands on its own side of the verb and of "as"."""
    first, last, verb = tree.left[token], tree.right[token], repeat.verb
    if first <= verb <= last:
        first, last = (first, verb - 1) if token < verb else (verb + 1, last)
    if token < repeat.joint <= last:
        last = repeat.joint - 1
    while last > token and tree.words[last] in (",", "who", "which", "-", "—", "–"):
        last -= 1
    start, end = tree.starts[first], tree.ends[last]
    return Mention(start=start, end=end, text=text[start:end])
