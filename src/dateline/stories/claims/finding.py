"""A story's readings -> its claims: the order of work."""

from collections.abc import Sequence

from dateline.records import Claim, ClaimMention, Id, Reading
from dateline.stories.claims.joining import join
from dateline.stories.claims.profiles import Group
from dateline.stories.claims.quantities import Quantity, quantities
from dateline.stories.claims.wording import most, place_of, shown, whose_of, word_claim
from dateline.stories.differences import Said, find_differences, find_stale, gravest
from dateline.stories.order import in_order, told_on
from dateline.stories.origins.independence import Telling, count_origins
from dateline.stories.origins.tracing import Trace, Traces


def find_claims(readings: Sequence[Reading], copies: Sequence[Sequence[Id]] = ()) -> tuple[Claim, ...]:
    """The claims of one story, those that most articles mention first.

    ``copies`` are groups of ids of articles with one text. A claim is listed that two articles mention or that has
    two values. The order of the readings changes nothing.
    """
    ordered = in_order(readings)
    traces = Traces(ordered, copies)
    groups = [group for group in join(quantities(ordered)) if _worth(group)]
    claims = [_claim(group, ordered, traces) for group in groups]
    return tuple(sorted(claims, key=lambda claim: (-len({m.article for m in claim.mentions}), -len(claim.mentions))))


def _worth(group: Group) -> bool:
    values = {quantity.figure.value for quantity in group} - {None}
    return len({quantity.article for quantity in group}) > 1 or len(values) > 1


def _claim(group: Group, readings: Sequence[Reading], traces: Traces) -> Claim:
    group = _in_time(group, readings)
    told = [
        Telling(q.article, q.figure.value, traces.of(q.article, q.index), q.figure.modality == "denied") for q in group
    ]
    counted = count_origins(told, traces.outlets)
    said = [Said(q, t.origin, readings[q.article]) for q, t in zip(group, counted.traces, strict=True)]
    differences = find_differences(said)
    stale = find_stale(said, differences)
    listed = gravest(differences)
    now = shown(group, differences)
    return Claim(
        claim=word_claim(group, now, readings),
        kind=group[0].figure.kind,
        counted=most(q.figure.counted for q in now),
        status=most(q.figure.status for q in group if q.figure.status != "other") or "other",
        whose=whose_of(group, now),
        place=place_of(group, now),
        mentions=tuple(
            _mention(q, readings[q.article], counted.traces[i], i in stale, counted.circular[i])
            for i, q in enumerate(group)
        ),
        origins=counted.origins,
        differences=listed,
        sure=counted.sure,
        first=_first(said),
        circles=counted.circles,
        unlisted=len(differences) - len(listed),
    )


def _in_time(group: Group, readings: Sequence[Reading]) -> Group:
    """In order of time; a live blog, its newest entry first, stands at the end of its day and is read upwards."""

    def order(quantity: Quantity) -> tuple[str, bool, int, int]:
        article = readings[quantity.article].article
        live = article.form == "live blog"
        day = told_on(article)
        index = -quantity.index if live else quantity.index
        return str(day or "~"), live, quantity.article, index

    return sorted(group, key=order)


def _mention(quantity: Quantity, reading: Reading, trace: Trace, stale: bool, circular: bool) -> ClaimMention:
    figure = quantity.figure
    return ClaimMention(
        article=reading.id,
        figure=quantity.index,
        number=figure.number,
        value=figure.value,
        origin=trace.origin.name if trace.origin is not None else None,
        low=figure.low,
        high=figure.high,
        hedge=figure.hedge,
        modality=figure.modality,
        published=reading.article.published,
        chain=trace.chain,
        stale=stale,
        circular=circular,
    )


def _first(said: Sequence[Said]) -> int | None:
    """The first mention whose report has a date; mentions are in order of time."""
    return next((index for index, one in enumerate(said) if one.day is not None), None)
