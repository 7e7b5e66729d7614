"""Whether a source affirms or denies its words, as far as the cue and the words tell."""

from typing import Literal

from dateline.checks.wording import Wording, words_of
from dateline.languages import words
from dateline.languages.shapes.cues import Cues
from dateline.records import Reading, Statement

Sense = Literal["says", "denies", "open"]
_PARSED = ("en", None)  # elsewhere a cue is its verb alone, and what negates it stands before it


def sense_of(reading: Reading, statement: Statement) -> Sense:
    """What a statement's source does with its words; open where the cue itself is negated ("did not deny").

    A verb that may turn down a thing as well ("rejected the offer") denies only what is told as a clause or a claim.
    """
    if statement.cue is None:
        return statement.polarity
    text, language = reading.article.text, reading.article.language
    wording = Wording(text, language)
    cue = [word.form for word in words_of(text[slice(*statement.cue)], language)]
    if language not in _PARSED:
        cue += [word.form for word in words_of(text[: statement.cue[0]], language)][-1:]
    if any(form in wording.rules.negations or form.endswith("n't") for form in cue):
        return "open"
    if statement.polarity == "denies" and not _is_told(cue, _content(reading, statement), language):
        return "open"
    return statement.polarity


def _is_told(cue: list[str], content: frozenset[str], language: str | None) -> bool:
    """Whether what is denied is something told, and no offer or plan that is turned down."""
    if language not in _PARSED:
        return True
    cues = words(Cues, language) or words(Cues, "en")
    assert cues is not None
    clausal = cues.denials & cues.verbs
    claims = cues.claims | {f"{claim}s" for claim in cues.claims}
    return any(form.startswith(_root(lemma)) for form in cue for lemma in clausal) or bool(
        content & (cues.joins | claims)
    )


def _root(lemma: str) -> str:
    return lemma.rstrip("ey")


def negated(reading: Reading, statement: Statement) -> bool:
    """Whether the words themselves hold a negation, so that to deny them is to affirm the rest."""
    rules = Wording("", reading.article.language).rules
    return any(form in rules.negations or form.endswith("n't") for form in _content(reading, statement))


def _content(reading: Reading, statement: Statement) -> frozenset[str]:
    text = " ".join(reading.article.text[start:end] for start, end in statement.content)
    return frozenset(word.form for word in words_of(text, reading.article.language))
