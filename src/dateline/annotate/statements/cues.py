"""Which tokens may head a cue, and what is looked at to tell."""

from collections.abc import Iterator, Sequence

from dateline.annotate.statements.contents import Cue, cue_at
from dateline.annotate.statements.passage import Passage
from dateline.annotate.statements.rates import Rates
from dateline.annotate.statements.tree import Tree

FLOOR = 0.03
"""A token whose lemma and construction attribute more seldom than this is not looked at."""

OPEN = frozenset({"VERB", "NOUN", "ADJ", "ADP", "ADV", "AUX", "PROPN"})
SIGNS = frozenset({":", "―", "—", "–", "-", "--"})
_POS = ("VERB", "NOUN", "ADJ", "ADP", "AUX", "ADV", "PUNCT")
_TAGS = ("VBD", "VBZ", "VBP", "VBG", "VBN", "VB")
_DEPS = "ROOT ccomp xcomp advcl acl relcl conj parataxis pobj dobj nsubj nsubjpass amod prep pcomp appos attr".split()
_BELOW = (
    "ccomp xcomp dobj prep advcl nsubj nsubjpass agent neg acl poss oprd acomp attr dative parataxis mark prt "
    "relcl advmod".split()
)
_WHO = frozenset({"who", "which", "that", "what", "whom"})
_HERE = frozenset({"i", "we", "you"})
_THEM = frozenset({"he", "she", "they"})
_THINGS = frozenset({"it", "this", "these", "there", "those"})


def cue_tokens(passage: Passage, tree: Tree, rates: Rates) -> Iterator[int]:
    """The tokens of a sentence that are worth a look."""
    for token in range(len(tree)):
        pos = tree.pos[token]
        if pos in OPEN:
            lemma = tree.lemmas[token]
            if rates.rate(f"l{pos}", lemma) >= FLOOR or rates.rate("c", f"{lemma}|{_shape(tree, token)}") >= 3 * FLOOR:
                yield token
        elif tree.words[token] in SIGNS and (token + 4 > len(tree) or token < 9):
            yield token


def cue_names() -> tuple[str, ...]:
    """The names of the features, in order."""
    return (
        *(
            f"rate {name}"
            for name in "lemma lemma*construction construction subject object head word before after".split()
        ),
        "rate subject*lemma",
        *(f"pos {x}" for x in _POS),
        *(f"tag {x}" for x in _TAGS),
        *(f"dep {x}" for x in _DEPS),
        *(f"below {x}" for x in _BELOW),
        "modal",
        "subject",
        "subject name",
        "subject before",
        "inherits",
        "quoted",
        "quote ends before",
        "quote starts after",
        "quotes here",
        "quotes in paragraph",
        "place",
        "from end",
        "length",
        "sentence",
        "paragraph",
        "depth",
        "ccomp left",
        "children",
        "head rate",
        "upper",
        "below rate",
    )


_PASSED_ON = tuple(
    i for i, name in enumerate(cue_names()) if name.startswith(("rate", "tag", "below", "quote", "subject", "ccomp"))
)


def passed_on(row: Sequence[float], score: float) -> list[float]:
    """The features of a cue that the choice of its content and source looks at too, its score first."""
    return [score, *(row[i] for i in _PASSED_ON)]


def keys_of(tree: Tree, token: int) -> tuple[tuple[str, str], ...]:
    """The learned tables that speak of a token, each with its key: the order of the first features."""
    lemma, pos = tree.lemmas[token], tree.pos[token]
    subject = subject_of(tree, token)
    who = "-" if subject is None else word_key(tree, subject)
    thing = _object(tree, token)
    head = tree.heads[token]
    above = "-" if head == token else f"{tree.lemmas[head]}|{tree.deps[token]}"
    before = tree.words[token - 1].lower() if token else "^"
    after = tree.words[token + 1].lower() if token + 1 < len(tree) else "$"
    shape = _shape(tree, token)
    return (
        (f"l{pos}", lemma),
        ("c", f"{lemma}|{shape}"),
        ("k", f"{pos}|{shape}"),
        ("s", f"{who}|{pos}"),
        ("o", "-" if thing is None else f"{word_key(tree, thing)}|{pos}"),
        ("h", f"{above}|{pos}"),
        ("w", f"{tree.words[token].lower()}|{tree.tags[token]}"),
        ("b", f"{before}|{lemma}"),
        ("a", f"{lemma}|{after}"),
        ("t", f"{who}|{lemma}"),
    )


def cue_features(passage: Passage, tree: Tree, token: int, rates: Rates) -> list[float]:
    """The features of a token, in the order of :func:`cue_names`."""
    pos, tag, dep = tree.pos[token], tree.tags[token], tree.deps[token]
    below = {tree.deps[c] for c in tree.children[token]}
    subject = subject_of(tree, token)
    head = tree.heads[token]
    row = [rates.rate(table, key) for table, key in keys_of(tree, token)]
    row += [pos == x for x in _POS]
    row += [tag == x for x in _TAGS]
    row += [dep == x for x in _DEPS]
    row += [x in below for x in _BELOW]
    row.append(any(tree.tags[c] == "MD" for c in tree.children[token]))
    row += _subject_features(tree, token, subject)
    row += _quote_features(passage, tree, token)
    clause = tree.child(token, "ccomp")
    row += [
        token,
        len(tree) - token,
        len(tree),
        tree.number,
        min(passage.number, 40),
        tree.depths[token],
        clause is not None and clause < token,
        len(tree.children[token]),
        0.0 if head == token else rates.rate(f"l{tree.pos[head]}", tree.lemmas[head]),
        tree.words[token][:1].isupper(),
        max((rates.rate(f"l{tree.pos[c]}", tree.lemmas[c]) for c in tree.children[token] if c > token), default=0.0),
    ]
    return [float(x) for x in row]


def _subject_features(tree: Tree, token: int, subject: int | None) -> list[float]:
    if subject is None:
        return [0, 0, 0, 0]
    lemma = tree.words[subject].lower()
    kind = (
        1 if lemma in _HERE else 2 if lemma in _THEM else 3 if lemma in _THINGS else 4 if lemma in _WHO else
        5 if tree.pos[subject] == "PROPN" else 6 if tree.pos[subject] == "PRON" else 7
    )  # fmt: skip
    names = tree.names[tree.left[subject] : tree.right[subject] + 1]
    name = 4 if "PERSON" in names else 3 if "ORG" in names else 2 if "GPE" in names or "NORP" in names else 0
    return [kind, name, subject < token, tree.heads[subject] != token]


def _quote_features(passage: Passage, tree: Tree, token: int) -> list[float]:
    start, end = tree.starts[token], tree.ends[token]
    quoted = before = after = here = 0
    for q in passage.quotations:
        size = 1 + (q.end - q.start > 25)
        if q.start <= start < q.end:
            quoted = size
        elif q.end <= start and start - q.end < 60:
            before = size
        elif q.start >= end and q.start - end < 60:
            after = size
        here += q.start < tree.end and q.end > tree.start
    return [quoted, before, after, here, len(passage.quotations)]


def subject_of(tree: Tree, token: int) -> int | None:
    """The subject of a token's clause: its own, its passive one, or that of the clause it is coordinated with."""
    for _ in range(4):
        found = tree.child(token, "nsubj", "nsubjpass")
        if found is not None:
            return found
        if tree.deps[token] not in ("conj", "xcomp", "advcl", "pcomp", "prep") or tree.heads[token] == token:
            if tree.deps[token] in ("acl", "relcl"):
                return tree.heads[token]
            return tree.child(token, "poss")
        token = tree.heads[token]
    return None


def word_key(tree: Tree, token: int) -> str:
    """A word for the tables: its lemma, or the kind of name that it is."""
    if tree.pos[token] == "PROPN" or tree.names[token] in ("PERSON", "ORG", "GPE"):
        return f"#{tree.names[token]}"
    return tree.words[token].lower() if tree.pos[token] == "PRON" else tree.lemmas[token]


def _object(tree: Tree, token: int) -> int | None:
    found = tree.child(token, "dobj", "attr", "acomp", "oprd")
    if found is None:
        prep = tree.child(token, "prep", "agent")
        found = None if prep is None else tree.child(prep, "pobj")
    return found


def _shape(tree: Tree, token: int) -> str:
    """The construction in a word: what the token has below it, the telling ones first."""
    deps = [tree.deps[c] for c in tree.children[token]]
    for dep in ("ccomp", "xcomp", "oprd"):
        if dep in deps:
            return dep
    if tree.deps[token] == "parataxis":
        return "parataxis"
    for child, dep in zip(tree.children[token], deps, strict=True):
        if dep in ("prep", "prt", "agent"):
            return ("dobj+" if "dobj" in deps else "") + tree.lemmas[child]
    for dep in ("dobj", "acl", "relcl", "acomp", "attr", "advcl", "poss"):
        if dep in deps:
            return dep
    return "-"


__all__ = ["Cue", "cue_at", "cue_features", "cue_names", "cue_tokens", "keys_of", "subject_of", "word_key"]
