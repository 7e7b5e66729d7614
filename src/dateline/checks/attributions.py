"""Who says it: the speakers of a key point, held against the speakers of the body's statements."""

from dataclasses import dataclass, replace

from dateline.checks.countries import countries_in
from dateline.checks.passages import Sentences
from dateline.checks.senses import Sense, negated, sense_of
from dateline.checks.wording import Word, Wording, words_of
from dateline.languages import words
from dateline.languages.shapes.cues import Cues
from dateline.records import Atom, Reading, Span, Speaker, SpeakerKind, Statement

_SAME = 0.35  # share of a statement's weight that another must have to be taken for the same
_CLEAR = 0.4
_MOST = 0.7  # of a statement's weight, in one sentence with the source's name
_PARSED = ("en", None)  # elsewhere a statement is found by its cue alone, which is one of the language's list
_ENDING = 4  # letters that a form of a cue verb may have beyond its lemma


@dataclass(frozen=True)
class Said:
    """A statement with what it is compared by."""

    statement: Statement
    name: str
    who: frozenset[str]
    kind: SpeakerKind | None
    words: tuple[Word, ...]
    sense: Sense
    negated: bool


def said_in(body: Reading, wording: Wording) -> tuple[Said, ...]:
    """The statements of a body whose source is named."""
    return tuple(_said(body, statement, wording) for statement in body.statements if statement.source)


def attribution_atoms(said: tuple[Said, ...], sentences: Sentences, point: Reading) -> tuple[Atom, ...]:
    """One atom a statement of the point whose source is named: does the article give those words to that source.

    ``said`` are the article's, from :func:`said_in`.
    """
    own = Wording(point.article.text, point.article.language)
    told = (_said(point, s, own) for s in point.statements if s.source and _is_saying(s, own))
    atoms = (_atom(_known(one, said), said, sentences, own) for one in told)
    return tuple(atom for atom in atoms if atom is not None)


def _is_saying(statement: Statement, wording: Wording) -> bool:
    """Whether the cue is a word of saying: who "launched" or "attacked" acts, and need not be who tells of it."""
    if statement.cue is None or statement.kind != "indirect" or wording.language not in _PARSED:
        return True
    start, end = statement.cue
    return any(_says(form, wording) for form in wording.text[start:end].lower().split())


def _says(form: str, wording: Wording) -> bool:
    cues = words(Cues, wording.language) or words(Cues, "en")
    assert cues is not None
    if form in wording.rules.saying or any(form in phrase.split() for phrase in cues.phrases):
        return True
    lemmas = (lemma for known in (cues.verbs, cues.objects, cues.infinitives, cues.nouns) for lemma in known)
    return any(form.startswith(_root(lemma)) and len(form) <= len(lemma) + _ENDING for lemma in lemmas)


def _root(lemma: str) -> str:
    """What every regular form of a verb begins with."""
    return lemma if len(lemma) <= _ENDING - 1 else lemma.rstrip("ey")


def _atom(point: Said, said: tuple[Said, ...], sentences: Sentences, own: Wording) -> Atom | None:
    assert point.statement.source is not None
    if not point.who or not point.words:
        return None
    ranked = sorted(((_likeness(point, other, sentences), -n) for n, other in enumerate(said)), reverse=True)
    theirs = [(score, said[-n]) for score, n in ranked if _same_source(point, said[-n])]
    others = [(score, said[-n]) for score, n in ranked if _other_source(point, said[-n], score, own)]
    name = point.statement.source.text
    alike = [other for score, other in theirs if score >= _SAME]
    if alike:
        return _by_sense(point, name, alike, sentences)
    if _says_so(point, sentences):
        return Atom(text=name, kind="attribution", verdict="supported")
    if _is_described(point, own):
        return None
    if others and others[0][0] >= _CLEAR and others[0][0] > 1.5 * (theirs[0][0] if theirs else 0.0):
        reason = f"the article gives this to “{others[0][1].name}”, not to “{name}”"
        spans = _spans(others[0][1])
        return Atom(text=name, kind="attribution", verdict="contradicted", evidence=spans, reason=reason)
    return None


def _by_sense(point: Said, name: str, alike: list[Said], sentences: Sentences) -> Atom | None:
    """Whether the article lets the source affirm or deny the words as the point does; none where it is left open."""
    holding = next((other for other in alike if _holds(point, other)), None)
    if holding is not None:
        return Atom(text=name, kind="attribution", verdict="supported", evidence=_spans(holding))
    turned = [other for other in alike if _turned(point, other) and _likeness(other, point, sentences) >= _SAME]
    if not turned or _likeness(point, turned[0], sentences) < _CLEAR:
        return None
    theirs, mine = ("denies", "affirm") if point.sense == "says" else ("affirms", "deny")
    reason = f"in the article “{turned[0].name}” {theirs} this, the point has them {mine} it"
    return Atom(text=name, kind="attribution", verdict="contradicted", evidence=_spans(turned[0]), reason=reason)


def _holds(one: Said, other: Said) -> bool:
    """Whether two statements of a source agree: both affirm or both deny, or one denies the negation of the other."""
    if one.sense == other.sense:
        return True
    return "open" not in (one.sense, other.sense) and one.negated != other.negated


def _turned(one: Said, other: Said) -> bool:
    return {one.sense, other.sense} == {"says", "denies"} and one.negated == other.negated


def _says_so(point: Said, sentences: Sentences) -> bool:
    """Whether one sentence of the body has the source's name and most of the words, however the two are tied there."""
    assert point.statement.source is not None
    named = {word.stem for word in words_of(point.statement.source.text, sentences.wording.language)}
    stems = sorted({word.stem for word in point.words})
    whole = sum(sentences.weight(stem) for stem in stems)
    return any(
        named <= {word.stem for word in sentence}
        and sum(sentences.weight(stem) for stem in stems if stem in there) >= _MOST * whole
        for sentence, there in zip(sentences.wording.sentences, sentences.stems, strict=True)
    )


def _said(reading: Reading, statement: Statement, wording: Wording) -> Said:
    text = " ".join(reading.article.text[start:end] for start, end in statement.content)
    function = wording.rules.function
    content = tuple(word for word in words_of(text, wording.language) if word.form not in function)
    speaker = _speaker(reading, statement, content)
    assert statement.source is not None
    name = speaker.name if speaker else statement.source.text
    who, kind = _who(statement, speaker, wording), _kind(speaker, wording)
    return Said(statement, name, who, kind, content, sense_of(reading, statement), negated(reading, statement))


def _is_described(one: Said, wording: Wording) -> bool:
    """Whether a source is told by what it is ("an adviser to Hale", "who"): the article may well give it a name."""
    assert one.statement.source is not None
    named = tuple(words_of(one.statement.source.text, wording.language))
    function = wording.rules.function
    if all(word.form in function for word in named):
        return one.statement.source.speaker is None
    pairs = zip(named, named[1:], strict=False)
    return any(not a.capital and a.form not in function and b.form in function for a, b in pairs)


def _known(one: Said, said: tuple[Said, ...]) -> Said:
    """A statement of a point with its source as the article knows it: "Reyes" is the one "Ana Reyes" who speaks there,
    and "the harbour office" the one who speaks for it.
    """
    named = {other.name: other for other in said if one.who and one.who <= other.who}
    if one.kind == "person" or len(named) != 1:
        return one
    (other,) = named.values()
    return replace(one, kind=other.kind, who=one.who | other.who)


def _speaker(reading: Reading, statement: Statement, content: tuple[Word, ...]) -> Speaker | None:
    """The statement's speaker; for a "he" that was not resolved, the one person who is named in the words."""
    assert statement.source is not None
    if statement.source.speaker is not None:
        return next((s for s in reading.speakers if s.id == statement.source.speaker), None)
    if statement.source.text[:1].isupper():
        return None
    named = {word.form for word in content if word.capital}
    persons = [s for s in reading.speakers if s.kind == "person" and named & set(s.name.lower().split())]
    return persons[0] if len(persons) == 1 else None


def _who(statement: Statement, speaker: Speaker | None, wording: Wording) -> frozenset[str]:
    """The stems of everything that names a statement's source: as written, and as resolved."""
    assert statement.source is not None
    names = [statement.source.text]
    if speaker is not None:
        names += [speaker.name, speaker.role or "", speaker.organisation or ""]
    function = wording.rules.function
    found = (word for name in names for word in words_of(name.replace("-", " "), wording.language))
    return frozenset(word.stem for word in found if word.form not in function)


def _other_source(one: Said, other: Said, likeness: float, wording: Wording) -> bool:
    """Whether two sources are surely two: both persons or both bodies; an official may speak for a body.

    A country or its capital may stand for any of its bodies: it is another only than a source of another country.
    Sources of two sorts are two where nearly all the words are the same.
    """
    known = one.kind == other.kind and one.kind in ("person", "organisation")
    known = known or (likeness >= _MOST and _of_two_sorts(one, other, wording))
    mine, theirs = (countries_in(Wording(said.name, wording.language)) for said in (one, other))
    if mine or (theirs and one.kind != "person"):
        known = known and bool(mine and theirs) and not mine & theirs
    return known and bool(other.who) and not one.who & other.who and not _is_short_for(one, other)


def _is_short_for(one: Said, other: Said) -> bool:
    """Whether one name is made of the first letters of the other's."""
    names = [[word for word in said.name.split() if word[:1].isupper()] for said in (one, other)]
    letters = ["".join(word[0] for word in name) for name in names]
    return all(letters) and (letters[0] == "".join(names[1]) or letters[1] == "".join(names[0]))


def _of_two_sorts(one: Said, other: Said, wording: Wording) -> bool:
    """Whether one is a person and the other a body, or the article's are several without a name ("analysts")."""
    if other.kind == "unnamed":
        return one.kind in ("person", "organisation") and other.name.endswith(wording.rules.plural)
    return {one.kind, other.kind} == {"person", "organisation"}


def _kind(speaker: Speaker | None, wording: Wording) -> SpeakerKind | None:
    """A speaker's kind; one whose last name stands alone elsewhere ("Admiral Ana Reyes", "Reyes") is a person."""
    if speaker is None or speaker.kind != "organisation":
        return speaker.kind if speaker else None
    name = tuple(words_of(speaker.name, wording.language))
    if len(name) < 2 or not name[-1].capital:
        return "organisation"
    pairs = zip(wording.words, wording.words[1:], strict=False)
    alone = any(w.capital and w.form == name[-1].form and before.form != name[-2].form for before, w in pairs)
    return "person" if alone else "organisation"


def _same_source(one: Said, other: Said) -> bool:
    return bool(one.who & other.who)


def _likeness(one: Said, other: Said, sentences: Sentences) -> float:
    stems = {word.stem for word in one.words}
    shared = sum(sentences.weight(stem) for stem in sorted(stems & {word.stem for word in other.words}))
    total = sum(sentences.weight(stem) for stem in sorted(stems))
    return shared / total if total else 0.0


def _spans(said: Said) -> tuple[Span, ...]:
    return said.statement.content
