"""Statements in English: what the learned weights find over the parse, and the speech around it that has no cue."""

from dateline.annotate.parsing import ParsedText
from dateline.annotate.statements.addressing import addressed
from dateline.annotate.statements.apposition import with_name
from dateline.annotate.statements.asides import with_asides
from dateline.annotate.statements.carriers import carried
from dateline.annotate.statements.closing import closed
from dateline.annotate.statements.constructions import constructed
from dateline.annotate.statements.former import former_statements
from dateline.annotate.statements.fragments import is_fragment
from dateline.annotate.statements.kinds import kind_of
from dateline.annotate.statements.learned import Picked, learned_statements, single
from dateline.annotate.statements.nested import nested_statements
from dateline.annotate.statements.parting import apart, parted
from dateline.annotate.statements.passage import passages
from dateline.annotate.statements.relays import relayed
from dateline.annotate.statements.repeats import repeated
from dateline.annotate.statements.rivals import REJOINDER, rivalled
from dateline.annotate.statements.speech import speech
from dateline.annotate.statements.weights import load_weights
from dateline.languages import words
from dateline.languages.shapes.cues import Cues
from dateline.languages.shapes.media import Media
from dateline.languages.shapes.register import Register
from dateline.languages.shapes.roles import Roles
from dateline.records import Attribution, Mention, Polarity, Span, Statement

_DASHES = "—–―- "
_PAIRS = (("(", ")"), ("“", "”"), ("«", "»"))


def english_statements(parsed: ParsedText, attribution: Attribution = "default") -> tuple[Statement, ...]:
    """Every statement of a parsed English text, in order of its first character."""
    rules, register, roles, media = words(Cues, "en"), words(Register, "en"), words(Roles, "en"), words(Media, "en")
    assert rules is not None
    assert register is not None
    assert roles is not None
    assert media is not None
    found = tuple(passages(parsed))
    weights = load_weights(attribution)
    likely = single(apart(learned_statements(found, weights), rules))
    picked = [item for item in likely if not _only_done(item, rules)]
    picked += nested_statements(picked, weights.rates, rules)
    picked = rivalled(found, closed(found, picked, weights.rates, rules), weights.rates, rules)
    picked = parted(addressed(picked, rules), rules)
    answers = {_place(item) for item in picked if item.content.kind == REJOINDER}
    former = [statement for statement in former_statements(found, rules) if statement.cue not in answers]
    cues = {statement.cue for statement in former}
    told = [_statement(item, rules, roles) for item in picked if not is_fragment(item, rules)]
    cued = with_asides(found, former + [statement for statement in told if statement.cue not in cues], rules)
    cued = repeated(found, constructed(found, cued, rules, roles), media, rules)
    cued = carried(found, relayed(found, cued, media, roles), media, rules)
    return tuple(sorted([*cued, *speech(found, cued, register)], key=_order))


def _only_done(picked: Picked, rules: Cues) -> bool:
    """Whether a cue with its infinitive tells what somebody does and not what they say: "continued to send"."""
    return picked.tree.lemmas[picked.cue.token] in rules.acts and picked.content.kind.startswith("xcomp")


def _place(picked: Picked) -> Span:
    return picked.tree.starts[picked.cue.first], picked.tree.ends[picked.cue.last]


def _order(statement: Statement) -> tuple[int, int]:
    return statement.content[0][0], -statement.content[-1][1]


def _statement(picked: Picked, rules: Cues, roles: Roles) -> Statement:
    text, span = picked.passage.text, with_name(picked, roles)
    content = tuple(_bare(text, *part) for part in picked.content.spans)
    span = None if span is None else _whole(text, *span)
    return Statement(
        content=content,
        cue=_place(picked),
        kind=kind_of(text, content),
        source=None if span is None else Mention(start=span[0], end=span[1], text=text[span[0] : span[1]]),
        polarity=_polarity(picked, rules),
    )


def _bare(text: str, start: int, end: int) -> Span:
    """A stretch less the mark at its end or beginning that sets off an inserted cue: "The bridge (engineers say) …"."""
    kept = text[start:end]
    opened, closed = kept.count("("), kept.count(")")
    if opened > closed and kept.rstrip().endswith("("):
        end = start + len(kept.rstrip()[:-1].rstrip())
    elif closed > opened and kept.lstrip().startswith(")"):
        start = end - len(kept.lstrip()[1:].lstrip())
    return (start, end) if start < end else (end - len(kept), end)


def _whole(text: str, start: int, end: int) -> Span:
    """A source without a dash before it, and with the mark that closes a bracket or a quotation in it."""
    while start < end and text[start] in _DASHES:
        start += 1
    for opening, closing in _PAIRS:
        opened = text[start:end].count(opening) - text[start:end].count(closing)
        mark = end + (text[end : end + 1] in (",", "."))
        if opened == 1 and text[mark : mark + 1] == closing:
            end = mark + 1
        elif opened == 1 and text.rfind(opening, start, end) > start:
            end = start + len(text[start : text.rfind(opening, start, end)].rstrip())
    return start, end


def _polarity(picked: Picked, rules: Cues) -> Polarity:
    """Denies where the cue does, unless the cue itself is denied ("did not dispute")."""
    tree, token = picked.tree, picked.cue.token
    return "denies" if tree.lemmas[token] in rules.denials and tree.child(token, "neg") is None else "says"
