"""Attributions that their construction alone gives away: "In X's view, …", "X: …", "the claim that …"."""

from collections.abc import Iterator, Sequence

from dateline.annotate.statements.contents import without
from dateline.annotate.statements.kinds import kind_of
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.tree import Tree
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.roles import Roles
from dateline.records import Mention, Span, Statement

_LONGEST_NAME = 6
_LEAST = 3
"""Words of a clause that somebody is said to have said."""


def constructed(
    found: Sequence[Passage], statements: Sequence[Statement], rules: Cues, roles: Roles
) -> list[Statement]:
    """The statements, with those of constructions in which no other cue was found."""
    result = list(statements)
    taken = [s.cue for s in statements if s.cue is not None]
    for passage in found:
        for tree in (t for t in passage.trees if t is not None):
            for made in (*_views(passage, tree, rules), *_claims(passage, tree, rules)):
                if made.cue is not None and not any(_meets(cue, made.cue) for cue in taken):
                    result.append(made)
            for made in _colon(passage, tree, roles):
                result = [s for s in result if s.cue != made.cue] + [made]
    return result


def _meets(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _views(passage: Passage, tree: Tree, rules: Cues) -> Iterator[Statement]:
    """ "In Marchuk's view, …", "in the words of one engineer, …"."""
    for token in range(1, len(tree)):
        head = tree.heads[token]
        if tree.lemmas[token] not in rules.opinions or tree.words[head].lower() != "in" or head > token:
            continue
        of = next((c for c in tree.children[token] if tree.lemmas[c] == "of" and c > token), None)
        who = tree.child(token, "poss") if of is None else tree.child(of, "pobj")
        if who is None or passage.quoted(tree.starts[token]):
            continue
        hole = tree.starts[head], tree.ends[tree.right[head]]
        content = without(passage, ((tree.start, tree.end),), hole)
        if content and _has_verb(tree, content):
            last = who if tree.right[who] > token > who else tree.right[who]
            span = tree.starts[tree.left[who]], tree.ends[last]
            cue = (tree.starts[head], tree.ends[token if of is None else of]) if of is not None else _word(tree, token)
            yield _statement(passage, content, cue, _unpossessed(passage.text, span))


def _claims(passage: Passage, tree: Tree, rules: Cues) -> Iterator[Statement]:
    """ "The claim that …", "Lys's allegation that …": a noun of saying with a clause of its own."""
    for token in range(len(tree)):
        if tree.pos[token] != "NOUN" or tree.lemmas[token] not in rules.claims or passage.quoted(tree.starts[token]):
            continue
        clause = tree.child(token, "acl", "ccomp", "relcl", "appos")
        if clause is None or clause < token:
            continue
        that = tree.left[clause]
        if that != token + 1 or tree.words[that].lower() != "that" or tree.deps[that] != "mark":
            continue
        owner = tree.child(token, "poss")
        span = None if owner is None else _unpossessed(passage.text, (tree.starts[tree.left[owner]], tree.ends[owner]))
        last = _before_participle(tree, clause, rules)
        content = without(passage, ((tree.starts[that], tree.ends[last]),), (tree.start, tree.start))
        if content:
            yield _statement(passage, content, _word(tree, token), span)


def _before_participle(tree: Tree, clause: int, rules: Cues) -> int:
    """The last token of a clause, before ", saying …", with which whoever speaks of the claim goes on."""
    inside = range(clause + 1, tree.right[clause])
    leads = (
        i for i in inside if tree.words[i] == "," and tree.tags[i + 1] == "VBG" and tree.lemmas[i + 1] in rules.verbs
    )
    return next(leads, tree.right[clause] + 1) - 1


def _colon(passage: Passage, tree: Tree, roles: Roles) -> Iterator[Statement]:
    """ "Marchuk: The bridge will stay closed.": a name, a colon and a sentence open a paragraph."""
    colon = next((i for i in range(1, min(len(tree), _LONGEST_NAME)) if tree.words[i] == ":"), None)
    if colon is None or tree.start != passage.start or not _is_name(tree, colon, roles):
        return
    content = without(passage, ((tree.ends[colon], passage.end),), (tree.start, tree.start))
    words = sum(len(passage.text[start:end].split()) for start, end in content)
    if content and words >= _LEAST and tree.words[colon + 1 : colon + 2] and _opens(tree, colon + 1):
        yield _statement(passage, content, _word(tree, colon), (tree.starts[0], tree.ends[colon - 1]))


def _is_name(tree: Tree, colon: int, roles: Roles) -> bool:
    """Whether the words before a colon are a person's name, a post's or a body's, each with a capital."""
    if not all(tree.words[i][0].isupper() or tree.pos[i] in ("ADP", "DET", "PUNCT") for i in range(colon)):
        return False
    last = tree.words[colon - 1].lower()
    return tree.names[colon - 1] == "PERSON" or last in roles.nouns or last in roles.bodies


def _opens(tree: Tree, token: int) -> bool:
    """Whether a sentence begins here, with a finite verb to come."""
    finite = any(tree.tags[i] in ("VBD", "VBZ", "VBP", "MD") for i in range(token, len(tree)))
    return finite and (tree.words[token][0].isupper() or tree.pos[token] == "PUNCT")


def _has_verb(tree: Tree, content: Sequence[Span]) -> bool:
    inside = (i for i, at in enumerate(tree.starts) if any(start <= at < end for start, end in content))
    return any(tree.pos[i] in ("VERB", "AUX") for i in inside)


def _word(tree: Tree, token: int) -> Span:
    return tree.starts[token], tree.ends[token]


def _unpossessed(text: str, span: Span) -> Span:
    return (span[0], span[1] - 2) if text[slice(*span)].endswith(("'s", "’s")) else span


def _statement(passage: Passage, content: tuple[Span, ...], cue: Span, source: Span | None) -> Statement:
    text = passage.text
    who = None if source is None else Mention(start=source[0], end=source[1], text=text[source[0] : source[1]])
    return Statement(content=content, cue=cue, kind=kind_of(text, content), source=who)
