"""When and where a thing happened: the one sentence that tells of it has another time or place than the point."""

from collections.abc import Iterator

from dateline.checks.countries import countries_of
from dateline.checks.figures import agree
from dateline.checks.moments import meet
from dateline.checks.passages import Sentences
from dateline.checks.wording import Wording, span_of
from dateline.records import Atom, Moment, Place, Reading, Span

_TELLS = 0.6  # of a point's weight beside its own time or place, that a sentence must have to tell of the same
_FINE = frozenset({"city", "region", "village", "town", "district", "river", "sea"})


def setting_atoms(body: Reading, sentences: Sentences, reading: Reading, point: Wording) -> tuple[Atom, ...]:
    """At most one atom for the time and one for the place of a point that has one of it."""
    moments = [moment for moment in reading.moments if moment.date]
    places = [place for place in reading.places if _is_scene(place, sentences.wording)]
    found = []
    if len(moments) == 1:
        found += list(_other_time(body, sentences, reading, moments[0]))
    if len(places) == 1:
        found += list(_other_place(body, sentences, point, places[0]))
    return tuple(found[:2])


def _is_scene(place: Place, wording: Wording) -> bool:
    """Whether a place is where something happens: a fine one, and no government or capital that may stand for one."""
    return place.kind in _FINE and place.role != "actor" and not countries_of(place.text, wording)


def _other_time(body: Reading, sentences: Sentences, reading: Reading, moment: Moment) -> Iterator[Atom]:
    """The time beside the point's figures; a deed without a figure may well have gone on at both times."""
    there = [
        [other for other in body.moments if other.date and _inside(span, (other.start, other.end))]
        for span in _with_figures(body, sentences, reading)
    ]
    if not there or not all(there) or any(meet(moment.date, other.date) for found in there for other in found):
        return
    rival = there[0][0]
    reason = f"the article says this of “{rival.text}”, the point of “{moment.text}”"
    evidence = ((rival.start, rival.end),)
    yield Atom(text=moment.text, kind="moment", verdict="contradicted", evidence=evidence, reason=reason)


def _other_place(body: Reading, sentences: Sentences, point: Wording, place: Place) -> Iterator[Atom]:
    own = {word.stem for word in point.words if place.start <= word.start < place.end}
    if not own <= sentences.wording.stems:
        return
    for span in _telling(sentences, point, (place.start, place.end)):
        inside = [other for other in body.places if _inside(span, (other.start, other.end))]
        rivals = [other for other in inside if other.kind == place.kind and _is_scene(other, sentences.wording)]
        if not rivals or own & {word.stem for word in sentences.wording.words if _inside(span, (word.start, word.end))}:
            return
        reason = f"the article says this of “{rivals[0].text}”, the point of “{place.text}”"
        evidence = ((rivals[0].start, rivals[0].end),)
        yield Atom(text=place.text, kind="place", verdict="contradicted", evidence=evidence, reason=reason)
        return


def _with_figures(body: Reading, sentences: Sentences, reading: Reading) -> Iterator[Span]:
    """The sentences that have all figures of the point; none where it has no figure."""
    for sentence in sentences.wording.sentences if reading.figures else ():
        start, end = span_of(sentence)
        there = [figure for figure in body.figures if _inside((start, end), figure.number)]
        if all(any(figure.value and agree(figure, other) for other in there) for figure in reading.figures):
            yield start, end


def _telling(sentences: Sentences, point: Wording, without: Span) -> Iterator[Span]:
    """The sentence that has most of a point beside some words of it, where one has, and no other comes close."""
    content = tuple(word for word in point.content() if not _inside(without, (word.start, word.end)))
    near = sentences.nearest(content, 2)
    shares = [sentences.coverage(content, (number,)) for number in near]
    if len(content) > 1 and shares and shares[0] >= _TELLS and (len(shares) < 2 or shares[1] < shares[0] / 2):
        yield span_of(sentences.wording.sentences[near[0]])


def _inside(outer: Span, inner: Span) -> bool:
    return outer[0] <= inner[0] < outer[1]
