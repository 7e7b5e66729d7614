"""What sentences are about: the nouns that their verbs have as subjects."""

from dateline.annotate.parsing import ParsedText
from dateline.records import Span

_SUBJECTS = ("nsubj", "nsubjpass")
_ASIDE = ("relcl", "acl", "advcl", "pcomp")


def subjects_of(parsed: ParsedText) -> list[Span]:
    """The nouns and names that are subjects in parsed sentences, those of relative and side clauses left out."""
    found: list[Span] = []
    for sentence, doc in zip(parsed.sentences, parsed.docs, strict=True):
        for token in doc or ():
            if token.dep_ in _SUBJECTS and token.pos_ in ("NOUN", "PROPN") and token.head.dep_ not in _ASIDE:
                last = token.right_edge
                start, end = sentence.start + token.left_edge.idx, sentence.start + last.idx + len(last.text)
                if found and found[-1][1] == start:  # "Ben-Gvir", each piece a subject of its own
                    start = found.pop()[0]
                found.append((start, end))
    return sorted(found)
