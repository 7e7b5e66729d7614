"""What is done, and whether it is so: words of a key point that the body turns round, puts ahead or does not have."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from dateline.checks.passages import Sentences
from dateline.checks.wording import Word, Wording, span_of
from dateline.languages.shapes.checking import Checking
from dateline.records import Atom, Span

_REACH = 4  # words that a negation or "will" reaches over
_PLANNED = 12  # words before a verb in which a word of planning may stand
_PASSAGE = 3
_LOOKED_AT = 2
_THINGS = 2  # words behind "all" that say of what
_CONTEXT = 3  # words on each side by which two places are told to speak of the same
_UNMARKED = re.compile(r"[^,;:—–()\n]*")


def relation_atoms(sentences: Sentences, point: Wording) -> tuple[Atom, ...]:
    """Atoms for opposites, negations and futures in which point and body part."""
    near = sentences.nearest(tuple(point.content()), _PASSAGE)
    if not near:
        return ()
    return (
        *_opposites(sentences, point, near),
        *_sides(sentences, point, near),
        *_turned(sentences, point, near),
    )


def sweeping_atoms(sentences: Sentences, point: Wording) -> tuple[Atom, ...]:
    """Atoms for words that claim more than the body: "all", "only", "because"."""
    near = sentences.nearest(tuple(point.content()), _PASSAGE)
    return (*_sweeping(sentences, point, near), *_causes(sentences, point, near)) if near else ()


def _sweeping(sentences: Sentences, point: Wording, near: tuple[int, ...]) -> Iterator[Atom]:
    rules = point.rules
    body = [sentences.wording.sentences[number] for number in near]
    there = {word.form for sentence in body for word in sentence}
    for position, word in enumerate(point.words):
        if word.form not in rules.sweeping or word.form in rules.negations or _set_phrase(point.words, position, rules):
            continue
        if word.form not in there or (word.form in rules.universal and not _of_same(point, position, body)):
            yield _missing(point.text[word.start : word.end], sentences.spans(near), "goes further than the article")


def _set_phrase(words: tuple[Word, ...], position: int, rules: Checking) -> bool:
    """Whether a word sweeps nothing where it stands: "at all", "most of them"."""
    around = words[max(0, position - 1) : position + 2]
    return any(f"{one.form} {other.form}" in rules.unsweeping for one, other in zip(around, around[1:], strict=False))


def _of_same(point: Wording, position: int, body: list[tuple[Word, ...]]) -> bool:
    """Whether a sentence with "all" or the like has also the thing that the point says it of."""
    behind = [word for word in point.words[position + 1 :] if word.form not in point.rules.function]
    claimed = {word.stem for word in behind[:_THINGS]}
    universal = point.rules.universal
    return not claimed or any(
        claimed & {word.stem for word in sentence} and any(word.form in universal for word in sentence)
        for sentence in body
    )


def _causes(sentences: Sentences, point: Wording, near: tuple[int, ...]) -> Iterator[Atom]:
    """A "because" of the point where the passage joins nothing by a cause."""
    causes = point.rules.causes
    told = point.folded
    for form in point.rules.being:
        told = told.replace(f" {form} due to ", " ")  # "is due to arrive"
    phrase = next((phrase for phrase in point.rules.claimed_causes if f" {phrase} " in told), None)
    if phrase is None:
        return
    passage = [" ".join(word.form for word in sentences.wording.sentences[number]) for number in near]
    if not any(f" {cause} " in f" {told} " for cause in causes for told in passage):
        yield _missing(phrase, sentences.spans(near), "joins what the article does not give as cause and effect")


def _opposites(sentences: Sentences, point: Wording, near: tuple[int, ...]) -> Iterator[Atom]:
    """Words of the point in whose stead the nearest sentence has an opposite, beside other words that both have."""
    body = sentences.wording.sentences[near[0]]
    there = {word.form for word in body}
    own = {word.form: word for word in reversed(point.words) if not _in_name(point, word)}
    for one, other in _opposed(own, point.rules.opposites):
        if other not in there or one in there:
            continue
        word = own[one]
        if _negated(point.words, point.words.index(word), point.rules):
            continue
        if word.stem in sentences.stems[near[0]] or not _beside(point, word, sentences.wording, body, other):
            continue
        text = point.text[word.start : word.end]
        reason = f"the point says “{text}”, the article “{other}”"
        yield _contradicted(text, list(sentences.spans(near[:1])), reason)
        return


def _beside(point: Wording, word: Word, wording: Wording, body: tuple[Word, ...], other: str) -> bool:
    """Whether a word of the point and its opposite in the body stand beside a same word."""
    mine = _neighbours(point.words, point.words.index(word), point)
    return any(mine & _neighbours(body, n, wording) for n, there in enumerate(body) if there.form == other)


def _neighbours(words: tuple[Word, ...], position: int, wording: Wording) -> set[str]:
    """The stems of the words with content right before and behind a place."""
    function = wording.rules.function
    before = [word.stem for word in words[:position] if word.form not in function][-_CONTEXT:]
    behind = [word.stem for word in words[position + 1 :] if word.form not in function][:_CONTEXT]
    return {*before, *behind}


def _sides(sentences: Sentences, point: Wording, near: tuple[int, ...]) -> Iterator[Atom]:
    """Opposites that the nearest sentence gives to two sides, of whom the point has the wrong one ("nine against")."""
    clauses = _clauses(sentences.wording, sentences.wording.sentences[near[0]])
    stems = [{word.stem for word in clause} for clause in clauses]
    forms = [{word.form for word in clause} for clause in clauses]
    own = {word.form: word for word in reversed(point.words)}
    who = {
        word.stem for word in point.words if (word.capital or word.form[0].isdigit()) and not _is_function(word, point)
    }
    for one, other in _opposed(own, (*point.rules.sides, *point.rules.opposites)) if who else ():
        if other in own:
            continue
        with_one = [number for number, there in enumerate(forms) if one in there or own[one].stem in stems[number]]
        with_other = [number for number, there in enumerate(forms) if other in there and number not in with_one]
        if not with_one or any(who & stems[number] for number in with_one):
            continue
        wrong = next((number for number in with_other if who <= stems[number]), None)
        if wrong is not None:
            text = point.text[own[one].start : own[one].end]
            reason = f"the point says “{text}”, the article “{other}” of these"
            yield _contradicted(text, [span_of(clauses[wrong])], reason)
            return


def _is_function(word: Word, point: Wording) -> bool:
    return word.form in point.rules.function


def _clauses(body: Wording, sentence: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """A sentence cut at its marks and at the words that join clauses."""
    found: list[list[Word]] = [[]]
    for word in sentence:
        marked = found[-1] and not _UNMARKED.fullmatch(body.text, found[-1][-1].end, word.start)
        if found[-1] and (marked or word.form in body.rules.joins):
            found.append([])
        found[-1].append(word)
    return [tuple(clause) for clause in found]


def _turned(sentences: Sentences, point: Wording, near: tuple[int, ...]) -> Iterator[Atom]:
    """Verbs that the point negates and the body doesn't, or the other way, and futures told as done."""
    rules = point.rules
    best = [sentences.wording.sentences[number] for number in near[:_LOOKED_AT]]
    for position, word in enumerate(point.words):
        if word.capital or not word.form[0].isalpha() or word.form in rules.function:
            continue
        there = [(s, p) for s in best for p, other in enumerate(s) if other.stem == word.stem and not other.capital]
        if not there:
            continue
        spans = [span_of(s) for s, _ in there]
        text = point.text[word.start : word.end]
        mine, theirs = _negated(point.words, position, rules), [_negated(s, p, rules) for s, p in there]
        if mine and not any(theirs) and _verb_like(there, rules):
            yield _contradicted(text, spans, f"the point negates “{text}”, the article does not")
        elif all(theirs) and not mine and _acts(point.words, position, rules):
            yield _contradicted(text, spans, f"the article negates “{text}”, the point does not")
        elif _told_as_done(point.words, position, rules) and all(_ahead(s, p, rules) for s, p in there):
            yield _contradicted(text, spans, f"“{text}” is still ahead in the article, the point tells it as done")


def _negated(words: tuple[Word, ...], position: int, rules: Checking) -> bool:
    return any(form in rules.negations or form.endswith("n't") for form in _governors(words, position, rules))


def _acts(words: tuple[Word, ...], position: int, rules: Checking) -> bool:
    """Whether a word is surely a verb: in a form that only verbs have, or behind "has", "will", "was"."""
    form = words[position].form
    if _told_as_done(words, position, rules) or form.endswith("ing") or _governors(words, position, rules):
        return True
    joined = position > 0 and words[position - 1].form in rules.joins
    return joined and any(word.form in rules.ahead for word in words[:position])


def _ahead(words: tuple[Word, ...], position: int, rules: Checking) -> bool:
    """Whether the word nearest to a verb that tells of time puts it ahead: "has to be paid", not "would have paid"."""
    telling = next((f for f in _governors(words, position, rules) if f in rules.ahead or f in rules.done), "")
    return telling in rules.ahead and (telling not in rules.aims or _is_planned(words, position, rules))


def _is_planned(words: tuple[Word, ...], position: int, rules: Checking) -> bool:
    """Whether the "to" before a verb follows a word of planning or is an "is to": not "the first to leave"."""
    before = [word.form for word in words[max(0, position - _PLANNED) : position]]
    aim = max(n for n, form in enumerate(before) if form in rules.aims)
    planning = rules.planning | (rules.ahead - rules.aims)
    return any(form in planning for form in before) or (aim > 0 and before[aim - 1] in rules.being | rules.done)


def _verb_like(there: list[tuple[tuple[Word, ...], int]], rules: Checking) -> bool:
    return any(_told_as_done(sentence, position, rules) for sentence, position in there)


def _told_as_done(words: tuple[Word, ...], position: int, rules: Checking) -> bool:
    """Whether a verb stands in a form that tells of something done, and nothing before it says otherwise."""
    form = words[position].form
    if form in rules.nouns or form.endswith("ing"):
        return False
    if not (form.endswith(rules.past) or rules.forms.get(form, form) != form):
        return False
    governors = _governors(words, position, rules)
    return not any(g in rules.ahead or g in rules.negations for g in governors)


def _governors(words: tuple[Word, ...], position: int, rules: Checking) -> list[str]:
    """The words right before a verb that bear on whether it is so: "would not have been" before "sent".

    "To" behind a word that says that it was done ("managed to") is none of them.
    """
    found: list[str] = []
    for word in reversed(words[max(0, position - _REACH) : position]):
        if word.form in rules.carried_out and found[-1:] == ["to"]:
            return found[:-1]
        if not (_governs(word.form, rules) or word.form in rules.between or word.form.endswith("ly")):
            break
        found.append(word.form)
    return found


def _governs(form: str, rules: Checking) -> bool:
    return form in rules.ahead or form in rules.negations or form in rules.done or form.endswith("n't")


def _in_name(point: Wording, word: Word) -> bool:
    """Whether a capital stands beside it: the "North" of "North Korea" is no direction."""
    after = point.text[word.end :].lstrip(" -")[:1]
    return word.capital and after.isupper()


def _opposed(forms: Collection[str], pairs: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    """The forms that have opposites, each with its own, in the order of the pairs."""
    known = _by_form(pairs)
    return [pair for _, pair in sorted(found for form in forms for found in known.get(form, ()))]


@cache
def _by_form(pairs: tuple[tuple[str, str], ...]) -> Mapping[str, list[tuple[int, tuple[str, str]]]]:
    """Every pair by either of its forms, that one first, with its place in the order."""
    found: dict[str, list[tuple[int, tuple[str, str]]]] = defaultdict(list)
    for place, (one, other) in enumerate(pairs):
        found[one].append((2 * place, (one, other)))
        found[other].append((2 * place + 1, (other, one)))
    return found


def _missing(text: str, evidence: tuple[Span, ...], why: str) -> Atom:
    return Atom(text=text, kind="relation", verdict="missing", evidence=evidence, reason=f"“{text}” {why}")


def _contradicted(text: str, evidence: list[Span], reason: str) -> Atom:
    spans = tuple(dict.fromkeys(evidence))
    return Atom(text=text, kind="relation", verdict="contradicted", evidence=spans, reason=reason)
