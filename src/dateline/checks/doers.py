"""Who did what to whom: deeds that the point gives to another than the article does, or turns round."""

from collections.abc import Iterator

from dateline.checks.countries import countries_of
from dateline.checks.passages import Sentences
from dateline.checks.runs import NEAR, Run, name_before, name_behind, overlap, stems_of, text_of, verbs
from dateline.checks.wording import Word, Wording, span_of
from dateline.records import Atom, Reading

_BY_WITHIN = 6  # words between a verb and the "by" of its doer
_SHARED = 0.5  # of the other words of a point, by weight, that a sentence must have to tell of the same deed
_QUOTED = 80  # letters of the article in a reason


def doer_atoms(body: Reading, sentences: Sentences, reading: Reading, point: Wording) -> tuple[Atom, ...]:
    """At most one atom: the first deed of the point that the article has of somebody else."""
    found = (
        _turned_round(sentences, point) or _converse(sentences, point) or _other_doer(body, sentences, reading, point)
    )
    return (found,) if found else ()


def _turned_round(sentences: Sentences, point: Wording) -> Atom | None:
    """ "A sued B" where the article has "B sued A", or "A was sued by B"."""
    for place, verb in verbs(point.words, point):
        mine = _doer_and_done_to(point.words, place, point)
        if mine is None or mine[0] == mine[1]:
            continue
        for sentence in sentences.wording.sentences:
            theirs = list(_deeds(sentence, verb, sentences.wording))
            if theirs and all(found == (mine[1], mine[0]) for found in theirs):
                quoted = text_of(sentences.wording, sentence)[: 2 * _QUOTED]
                reason = f"in the article it is the other way round: “{quoted}”"
                return _contradicted(point.text[verb.start : verb.end], sentence, reason)
    return None


def _converse(sentences: Sentences, point: Wording) -> Atom | None:
    """ "A supplies fuel" where the article says that A receives it, and nowhere that A supplies."""
    for place, verb in verbs(point.words, point):
        doer = stems_of(name_before(point.words, place, point))
        others = point.rules.converses.get(verb.form, frozenset())
        if not doer or not others or _is_passive(point.words, place, point):
            continue
        told = [sentence for sentence in sentences.wording.sentences if doer & stems_of(sentence)]
        if any(verb.stem in stems_of(sentence) for sentence in told):
            continue
        for sentence in told:
            if _does(sentence, others, doer, sentences.wording) and _shares(sentence, doer, point):
                text, quoted = point.text[verb.start : verb.end], text_of(sentences.wording, sentence)[: 2 * _QUOTED]
                return _contradicted(text, sentence, f"in the article it is the other way round: “{quoted}”")
    return None


def _does(sentence: Run, forms: frozenset[str], doer: frozenset[str], wording: Wording) -> bool:
    """Whether one of these verbs, active, stands right behind the doer."""
    return any(
        word.form in forms
        and not _is_passive(sentence, n, wording)
        and doer & stems_of(name_before(sentence, n, wording))
        for n, word in enumerate(sentence)
    )


def _is_passive(words: Run, place: int, wording: Wording) -> bool:
    """Whether a form of "be" stands before a verb that is no "-ing"."""
    before = words[max(0, place - NEAR) : place]
    return not words[place].form.endswith("ing") and any(word.form in wording.rules.being for word in before)


def _shares(sentence: Run, doer: frozenset[str], point: Wording) -> bool:
    """Whether a sentence has a word with content of the point beside the doer."""
    return bool((stems_of(sentence) - doer) & {word.stem for word in point.content()})


def _deeds(sentence: Run, verb: Word, wording: Wording) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    for n, word in enumerate(sentence):
        if word.stem == verb.stem and not word.capital:
            found = _doer_and_done_to(sentence, n, wording)
            if found is not None:
                yield found


def _doer_and_done_to(words: Run, place: int, wording: Wording) -> tuple[frozenset[str], frozenset[str]] | None:
    """The names before and behind a verb, the doer first; ``None`` where one is not close by."""
    before = name_before(words, place, wording)
    by = _by(words, place, wording)
    behind = name_behind(words, place + 1 if by is None else by + 1, wording)
    if not before or not behind:
        return None
    one, other = stems_of(before), stems_of(behind)
    return (one, other) if by is None else (other, one)


def _by(words: Run, place: int, wording: Wording) -> int | None:
    """Where the "by" of a passive verb stands; ``None`` where the verb is active."""
    if not any(word.form in wording.rules.being for word in words[max(0, place - NEAR) : place]):
        return None
    within = range(place + 1, min(len(words), place + 1 + _BY_WITHIN))
    return next((n for n in within if words[n].form in wording.rules.by), None)


def _other_doer(body: Reading, sentences: Sentences, reading: Reading, point: Wording) -> Atom | None:
    """ "A received 22" where the article says that B did, and nowhere that A did."""
    for place, verb in verbs(point.words, point):
        doer = name_before(point.words, place, point)
        if not doer or verb.form in point.rules.saying or not stems_of(doer) <= sentences.wording.stems:
            continue
        rivals = list(_rivals(sentences, point, verb, stems_of(doer)))
        told = [rival for rival in rivals if rival is not None]
        if not told or len(told) < len(rivals):
            continue
        sentence, rival = told[0]
        if _same_sort(body, sentences.wording, rival, reading, point, doer):
            theirs, mine = text_of(sentences.wording, rival), text_of(point, doer)
            said = sentences.wording.text[rival[0].start : sentence[-1].end][:_QUOTED]
            return _contradicted(mine, sentence, f"the article says this of “{theirs}” (“{said}”), not of “{mine}”")
    return None


def _rivals(sentences: Sentences, point: Wording, verb: Word, doer: frozenset[str]) -> Iterator[tuple[Run, Run] | None]:
    """The sentences that tell of the same deed with the name of who did it; ``None`` for one that leaves it open."""
    others = {word.stem for word in point.content()} - doer - {verb.stem}
    whole = sum(sentences.weight(stem) for stem in sorted(others))
    for sentence in sentences.wording.sentences:
        stems = stems_of(sentence)
        if verb.stem not in stems:
            continue
        if doer & stems:
            yield None
        elif whole and sum(sentences.weight(stem) for stem in sorted(others & stems)) >= _SHARED * whole:
            places = [n for n, word in enumerate(sentence) if word.stem == verb.stem and not word.capital]
            names = [name_before(sentence, n, sentences.wording) for n in places]
            yield (sentence, names[0]) if names and names[0] else None


def _same_sort(body: Reading, wording: Wording, rival: Run, reading: Reading, point: Wording, doer: Run) -> bool:
    """Whether two names are two of one sort: two countries, two persons. A body and its head may do one thing."""
    theirs, mine = countries_of(text_of(wording, rival), wording), countries_of(text_of(point, doer), wording)
    if theirs or mine:
        return bool(theirs and mine) and not theirs & mine
    return _is_person(body, rival) and _is_person(reading, doer)


def _is_person(reading: Reading, run: Run) -> bool:
    return any(e.type == "person" and overlap(span_of(run), (e.start, e.end)) for e in reading.entities)


def _contradicted(text: str, sentence: Run, reason: str) -> Atom:
    return Atom(text=text, kind="relation", verdict="contradicted", evidence=(span_of(sentence),), reason=reason)
