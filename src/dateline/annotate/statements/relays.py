"""Relays: "the agency reported, citing two officials" lets both speak, and what they say is the same."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dateline.annotate.media import is_medium
from dateline.annotate.statements.contents import cue_at, without
from dateline.annotate.statements.kinds import kind_of
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.rivals import gives_number
from dateline.annotate.statements.sources import sources
from dateline.annotate.statements.speaking import is_somebody
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.media import Media
from dateline.languages.shapes.roles import Roles
from dateline.records import Mention, Span, Statement

_SPEAKERS = frozenset({"PERSON", "ORG", "NORP"})


@dataclass(frozen=True, slots=True)
class _Relay:
    """The words that name an origin ("citing"), the origin, and the whole phrase, which is nobody's words."""

    cue: Span
    origin: Span
    hole: Span
    document: bool


def relayed(found: Sequence[Passage], statements: Sequence[Statement], rules: Media, roles: Roles) -> list[Statement]:
    """The statements, with one more for each relay's origin, and the relay cut from what is said."""
    result = list(statements)
    for passage in found:
        for tree in (t for t in passage.trees if t is not None):
            for relay in _relays(tree, rules, roles):
                result = _with_origin(result, passage, tree, relay)
    return result


def _with_origin(statements: list[Statement], passage: Passage, tree: Tree, relay: _Relay) -> list[Statement]:
    main = _relayer(statements, tree, relay)
    if main is None:
        main = _counted(passage, tree, relay)
        statements = [*statements, *((main,) if main is not None else ())]
    if main is None or main.source is None or passage.quoted(relay.cue[0]):
        return statements
    content = without(passage, main.content, relay.hole)
    if not content:  # the relay was taken for what is said
        within = next((s for s in statements if s is not main and _inside(s, relay)), main)
        content = without(passage, within.content, relay.hole)
    if not content:
        return statements
    start, end = relay.origin
    kind = kind_of(passage.text, content)
    cut = replace(main, content=content, kind=kind)
    if relay.document and not is_medium(main.source.text, "en"):
        return [cut if s is main else s for s in statements]
    source = Mention(start=start, end=end, text=passage.text[start:end])
    origin = Statement(content=content, cue=relay.cue, kind=kind, source=source, via=(*main.via, main.source))
    kept = [s for s in statements if s is main or not _inside(s, relay)]
    return [cut if s is main else s for s in kept] + [origin]


def _relayer(statements: Sequence[Statement], tree: Tree, relay: _Relay) -> Statement | None:
    """The statement whose words a relay passes on: the one of the nearest other cue in its sentence."""
    others = [
        s
        for s in statements
        if s.cue is not None
        and tree.start <= s.cue[0] < tree.end
        and not _inside(s, relay)
        and s.source is not None
        and not (relay.hole[0] <= s.source.start < relay.hole[1])
    ]
    return min(others, key=lambda s: abs(s.cue[0] - relay.cue[0]) if s.cue else 0, default=None)


def _counted(passage: Passage, tree: Tree, relay: _Relay) -> Statement | None:
    """What the clause around a relay gives a number in: "People's Post counts nine dead, citing a commissioner"."""
    wall = bisect_left(tree.starts, relay.hole[0])
    for verb in range(1, wall):
        who = tree.child(verb, "nsubj")
        if tree.pos[verb] != "VERB" or who is None or who > verb or not gives_number(tree, verb, wall):
            continue
        content = without(passage, ((tree.ends[verb], relay.hole[0]),), relay.hole)
        start, end = tree.starts[tree.left[who]], tree.ends[tree.right[who]]
        if content and (is_somebody(tree, who) or is_medium(passage.text[start:end], "en")):
            source = Mention(start=start, end=end, text=passage.text[start:end])
            cue = tree.starts[verb], tree.ends[verb]
            return Statement(content=content, cue=cue, kind=kind_of(passage.text, content), source=source)
    return None


def _inside(statement: Statement, relay: _Relay) -> bool:
    return statement.cue is not None and relay.hole[0] <= statement.cue[0] < relay.hole[1]


def _relays(tree: Tree, rules: Media, roles: Roles) -> Iterator[_Relay]:
    for token, word in enumerate(tree.words):
        lower = word.lower()
        if lower in rules.relaying and tree.pos[token] == "VERB":
            yield from _cited(tree, token, roles)
        elif lower in rules.references or tree.lemmas[token] in rules.references:
            yield from _referred(tree, token, roles)


def _cited(tree: Tree, token: int, roles: Roles) -> Iterator[_Relay]:
    """ "Citing NP", "which cited NP"; a finite verb with another subject tells what somebody does."""
    first = token
    if tree.tags[token] != "VBG":
        subject = tree.child(token, "nsubj")
        if subject is None or tree.tags[subject] != "WDT" and tree.words[subject].lower() != "who":
            return
        first = min(subject, token)
    who = tree.child(token, "dobj")
    if who is not None and not _repeats(tree, token):
        yield from _relay(tree, token, token, who, first, roles)


def _repeats(tree: Tree, token: int) -> bool:
    """Whether the words follow: "quoting the mayor as saying"."""
    return any(tree.words[i].lower() == "as" and tree.tags[i + 1] == "VBG" for i in range(token + 1, tree.right[token]))


def _referred(tree: Tree, token: int, roles: Roles) -> Iterator[_Relay]:
    """ "With reference to NP", "referring to NP"."""
    first, head = token, tree.heads[token]
    if tree.pos[token] == "NOUN":
        if tree.pos[head] != "ADP" or head > token:
            return
        first = head
    elif tree.tags[token] != "VBG":
        return
    to = next((c for c in tree.children[token] if tree.deps[c] == "prep" and tree.lemmas[c] == "to"), None)
    who = None if to is None else tree.child(to, "pobj")
    if to is not None and who is not None:
        yield from _relay(tree, first, to, who, first, roles)


def _relay(tree: Tree, token: int, last: int, who: int, first: int, roles: Roles) -> Iterator[_Relay]:
    document = tree.lemmas[who] in roles.documents or tree.words[who].lower() in roles.documents
    if not document and not _speaks(tree, who, roles):
        return
    source = next((s for s in sources(tree, cue_at(tree, token)) if s.token == who), None)
    span = (tree.starts[tree.left[who]], tree.ends[tree.right[who]]) if source is None else source.span
    if span is not None:
        hole = tree.starts[first], max(span[1], tree.ends[last])
        yield _Relay((tree.starts[token], tree.ends[last]), span, hole, document)


def _speaks(tree: Tree, token: int, roles: Roles) -> bool:
    word, lemma = tree.words[token].lower(), tree.lemmas[token].lower()
    if word in roles.unnamed | roles.bodies or lemma in roles.bodies | roles.nouns:
        return True
    return tree.pos[token] == "PROPN" and (tree.names[token] in _SPEAKERS or tree.names[token] == "GPE")
