"""How many stand behind a claim: mentions that cite outlets followed to whom those have it from, circles seen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.stories.origins.naming import Origin
from dateline.stories.origins.outlets import Outlets
from dateline.stories.origins.tracing import Trace

_OWN_VOICE, _CIRCLE = 0.3, 0.2  # how surely nobody else stands behind


@dataclass(frozen=True, slots=True)
class Telling:
    """One mention for the count: the article's position, the value, and its trace; in order of time.

    Who denies a value (``denied``) does not stand behind it.
    """

    article: int
    value: float | None
    trace: Trace
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Independence:
    """The traces of a claim's mentions, followed to their ends; ``circular`` flags those that end in a circle.

    ``origins`` are the distinct ones, the first heard of first. ``circles`` are outlets that have a value from each
    other. ``sure`` is how sure the count of origins is, 0 to 1.
    """

    traces: tuple[Trace, ...]
    circular: tuple[bool, ...]
    origins: tuple[str, ...]
    circles: tuple[tuple[str, ...], ...]
    sure: float


def count_origins(told: Sequence[Telling], outlets: Outlets) -> Independence:
    """Follow every mention to its end and count the ends that are not each other's."""
    followed = [_follow(index, told, outlets) for index in range(len(told))]
    circles = sorted({circle for _, circle in followed if circle})
    pressed = [_press(index, told, followed) for index in range(len(told))]
    traces = [trace for trace, _ in pressed]
    circular = tuple(circle for _, circle in pressed)
    ends = [
        (trace.origin, mention.value)
        for trace, circle, mention in zip(traces, circular, told, strict=True)
        if trace.origin is not None and not circle and not mention.denied
    ]
    return Independence(
        traces=tuple(traces),
        circular=circular,
        origins=_distinct(_told_apart(ends)),
        circles=tuple(circles),
        sure=_sure(traces, circular),
    )


def _follow(index: int, told: Sequence[Telling], outlets: Outlets) -> tuple[Trace, tuple[str, ...]]:
    """A mention's trace with those of the outlets that it cites behind it, and the circle that they make, if any."""
    trace, seen = told[index].trace, [index]
    chain = list(trace.chain)
    while trace.cited is not None:
        at = _mention_by(trace.cited, told[seen[-1]], told, outlets)
        if at is None:
            break
        if at in seen:
            names = [told[i].trace.outlet or "" for i in seen[seen.index(at) :]]
            start = names.index(min(names))
            return told[index].trace, tuple(names[start:] + names[:start])
        seen.append(at)
        if told[at].trace.origin is None:
            break
        trace = told[at].trace
        chain += [name for name in trace.chain if name not in chain]
    return replace(told[index].trace, chain=tuple(chain), origin=trace.origin, cited=trace.cited), ()


def _mention_by(outlet: str, here: Telling, told: Sequence[Telling], outlets: Outlets) -> int | None:
    """The mention in an outlet's own articles with the same value, one that names a source before one that doesn't."""
    own = set(outlets.articles(outlet)) - {here.article}
    fits = [i for i, other in enumerate(told) if other.article in own and other.value == here.value]
    return min(fits, key=lambda i: (told[i].trace.origin is None, i), default=None)


def _press(
    index: int, told: Sequence[Telling], followed: Sequence[tuple[Trace, tuple[str, ...]]]
) -> tuple[Trace, bool]:
    """ "Earlier media reports" of a value are the story's own that gave it, where there are such; and its circle."""
    trace, circle = followed[index]
    if trace.origin is None or not trace.origin.media:
        return trace, bool(circle)
    before = [
        (other, around)
        for mention, (other, around) in zip(told, followed, strict=True)
        if mention.value == told[index].value and mention.article != told[index].article
        if other.origin is not None and not other.origin.media
    ]
    if not before:
        return trace, False
    other, around = min(before, key=lambda one: bool(one[1]))
    chain = tuple(dict.fromkeys((*trace.chain, *other.chain)))
    return replace(trace, origin=other.origin, cited=other.cited, chain=chain), bool(around)


def _told_apart(ends: Sequence[tuple[Origin, float | None]]) -> list[Origin]:
    """Without those in another script who give a value that somebody in Latin letters gives: they may be the same.

    Where data knows every word of a body's name, its script does not matter.
    """
    latin = {value for end, value in ends if end.name.isascii()}
    return [end for end, value in ends if end.name.isascii() or _legible(end) or value not in latin]


def _legible(end: Origin) -> bool:
    return end.body is not None and (end.body.known is not None or (bool(end.body.tokens) and not end.body.own))


def _distinct(ends: Sequence[Origin]) -> tuple[str, ...]:
    """Names of origins, the first heard of first; who may be one of the named is not counted beside them."""
    named = [end for end in ends if not end.vague]
    kept = [end for end in ends if not end.vague or end.media or not any(_may_be(end, other) for other in named)]
    vague = [end.name for end in kept if end.vague and not end.media]
    if not named:
        kept = [end for end in kept if not end.vague or end.media or end.name == vague[0]]
    return tuple(dict.fromkeys(end.name for end in kept))


def _may_be(vague: Origin, named: Origin) -> bool:
    """Whether officials without a name may be those of a body: nothing in their country speaks against it."""
    if vague.body is None or named.body is None:
        return named.body is not None
    return not (vague.body.country and named.body.country and vague.body.country != named.body.country)


def _sure(traces: Sequence[Trace], circular: Sequence[bool]) -> float:
    """The mean of how surely the end of each mention is known."""
    found = [
        _CIRCLE if circle else _OWN_VOICE if trace.origin is None else trace.origin.sure
        for trace, circle in zip(traces, circular, strict=True)
    ]
    return round(sum(found) / len(found), 2) if found else 0.0
