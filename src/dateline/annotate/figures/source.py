"""Who a figure is from: the statement that contains it, the quotation that goes on, or the report named after it."""

from bisect import bisect_left
from typing import TYPE_CHECKING

from dateline.annotate.figures.prose import Prose, start_of
from dateline.annotate.holding import statement_of
from dateline.languages.sentences import Sentence
from dateline.languages.shapes.sourcing import Sourcing
from dateline.records import Mention, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_QUOTES = '"“„«‘'
_OPEN = 40  # stretches before a figure that may still hold it
_COVERED = 6  # sentences before "This was reported by …" that it speaks of
_RUN = 200  # sentences back to where a quotation began that runs over paragraphs
_FURTHEST = 1200  # characters back to the name that a pronoun stands for


def source_of(span: Span, sentence: int, prose: Prose, words: Sourcing) -> tuple[int | None, Mention | None]:
    """The statement that contains a span of the given sentence, and who the text says it from."""
    index = statement_of(span, prose.contents, prose.statements)
    if index is not None:
        source = prose.statements[index].source
        return index, source if source is not None and not _is_pronoun(source, words) else _named(index, prose, words)
    reckoned = _reckoned(span, sentence, prose, words)
    if reckoned is not None:
        return None, reckoned
    return None, _of_open_quotation(span, sentence, prose, words) or _named_after(sentence, prose, words)


def _reckoned(span: Span, sentence: int, prose: Prose, words: Sourcing) -> Mention | None:
    """The subject of the verb that puts something at the figure: "The Service put the toll at nine"."""
    doc, start = prose.docs[sentence], prose.sentences[sentence].start
    number = None if doc is None else doc.char_span(span[0] - start, span[1] - start, alignment_mode="expand")
    if doc is None or number is None:
        return None
    last = bisect_left(prose.predicates[sentence], number.start) - 1
    verb = doc[prose.predicates[sentence][last]] if last >= 0 else None
    if verb is None or verb.lemma_.lower() not in words.reckons:
        return None
    if not any(token.lower_ in words.reckoned_at for token in doc[verb.i : number.start]):
        return None
    named = (c for c in verb.children if c.dep_ == "nsubj" and c.lower_ not in words.pronouns)
    return next((_mention(noun, prose.sentences[sentence], prose) for noun in named), None)


def _is_pronoun(mention: Mention, words: Sourcing) -> bool:
    return mention.text.lower().partition(" ")[0] in words.pronouns


def _named(index: int, prose: Prose, words: Sourcing) -> Mention | None:
    """The nearest source before a statement that names somebody; the pronoun itself where there is none."""
    own = prose.statements[index].source
    at = prose.statements[index].content[0][0] if prose.statements[index].content else 0
    for statement in reversed(prose.statements[max(0, index - _OPEN) : index]):
        source = statement.source
        if source is not None and not _is_pronoun(source, words):
            return source if abs(at - source.end) <= _FURTHEST else own
    return own


def _of_open_quotation(span: Span, sentence: int, prose: Prose, words: Sourcing) -> Mention | None:
    """The source of a quotation that runs over paragraphs: each of them opens with a quotation mark."""
    paragraph = prose.sentences[sentence].paragraph
    first = bisect_left(prose.sentences, paragraph, key=_paragraph_of)
    if prose.text[prose.sentences[first].start] not in _QUOTES:
        return None
    at = first
    while at > max(0, first - _RUN):
        at -= 1
        before = prose.sentences[at]
        last = bisect_left(prose.contents, before.end, key=start_of) - 1
        if last >= 0 and prose.contents[last][0] >= before.start:
            index = prose.contents[last][2]
            source = prose.statements[index].source
            return source if source is not None and not _is_pronoun(source, words) else _named(index, prose, words)
        opens = at == 0 or prose.sentences[at - 1].paragraph != before.paragraph
        if opens and prose.text[before.start] not in _QUOTES:
            return None
    return None


def _named_after(sentence: int, prose: Prose, words: Sourcing) -> Mention | None:
    """The source that a later sentence names for what was just said."""
    for at in range(sentence + 1, min(sentence + 1 + _COVERED, len(prose.sentences))):
        doc = prose.docs[at]
        if doc is not None:
            found = _reported_by(doc, prose.sentences[at], prose, words)
            if found is not None:
                return found
    return None


def _reported_by(doc: "Doc", sentence: Sentence, prose: Prose, words: Sourcing) -> Mention | None:
    """ "This was reported by Olha Marchenko, head of the district": the name at the head of the agent."""
    if not len(doc) or doc[0].lower_ not in words.demonstratives:
        return None
    for verb in doc:
        if verb.lemma_.lower() in words.reports and any(c.i == 0 and c.dep_ == "nsubjpass" for c in verb.children):
            for agent in verb.children:
                if agent.dep_ in ("agent", "prep") and agent.lower_ == "by":
                    return next(
                        (_mention(noun, sentence, prose) for noun in agent.children if noun.dep_ == "pobj"), None
                    )
    return None


def _mention(noun: "Token", sentence: Sentence, prose: Prose) -> Mention:
    """The agent up to its first comma, and the speaker that a statement with the same name has."""
    start = sentence.start + noun.left_edge.idx
    last = max([noun, *(c.right_edge for c in noun.children if c.dep_ == "prep" and c.lower_ == "of")], key=_place)
    written = prose.text[start : sentence.start + last.idx + len(last.text)].partition(",")[0]
    names = set(written.lower().split())
    speaker = None
    for statement in prose.statements:
        source = statement.source
        if source is not None and source.speaker is not None and names & set(source.text.lower().split()[-1:]):
            speaker = source.speaker
            break
    return Mention(start=start, end=start + len(written), text=written, speaker=speaker)


def predicates_of(doc: "Doc | None") -> tuple[int, ...]:
    """The tokens of a sentence that have a subject, in order."""
    if doc is None:
        return ()
    return tuple(sorted({token.head.i for token in doc if token.dep_ in ("nsubj", "nsubjpass")}))


def _paragraph_of(sentence: Sentence) -> int:
    return sentence.paragraph


def _place(token: "Token") -> int:
    return token.i
