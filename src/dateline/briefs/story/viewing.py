"""A story with its readings -> what every format of its brief shows."""

from collections.abc import Iterable, Sequence

from dateline.briefs.story.views import ChangeView, ClaimView, DifferenceView, MentionView, StoryView
from dateline.briefs.wording import HEDGES, amount, day, value_words
from dateline.languages.sentences import split_sentences
from dateline.records import Article, Claim, ClaimMention, Difference, Figure, Reading, Span, StoryBrief

_LABELS = ("contradiction", "scope", "revision", "rounding")
"""In the order in which an editor wants to see them."""
_WELL, _PARTLY = 0.75, 0.5
_COURSE, _NAMED = 12, 12  # values of a claim's course and outlets of one text that are named
_OWN_VOICE = "in its own voice"


def view_story(told: StoryBrief) -> StoryView:
    """Everything a story's brief shows, in words."""
    story = told.story
    readings = {reading.id: reading for reading in told.readings}
    claims = [_claim(index, claim, readings) for index, claim in enumerate(story.claims)]
    differing = [view for view in claims if view.differences]
    plain = [view for view in claims if not view.differences and _texts(view.claim, told) > 1]
    outlets = list(dict.fromkeys(reading.article.outlet for reading in told.readings if reading.article.outlet))
    return StoryView(
        told=told,
        title=story.title or "A story without a title",
        dateline=_dateline(len(told.readings), len(outlets), story.first, story.last),
        summary=story.summary.text if story.summary is not None else "",
        differing=tuple(sorted(differing, key=lambda view: _LABELS.index(_gravest(view.claim)))),
        agreed=tuple(view for view in plain if len(view.claim.origins) > 1),
        single=tuple(view for view in plain if len(view.claim.origins) == 1),
        unnamed=tuple(view for view in plain if not view.claim.origins),
        changed=tuple(_changes(claims, story.last, readings)),
        last_day=day(story.last) if story.last and story.last != story.first else "",
        copied=sum(not view.differences for view in claims) - len(plain),
        copies=tuple(_copies(told, readings)),
        reports=tuple(_report(reading.article) for reading in told.readings),
    )


def _texts(claim: Claim, told: StoryBrief) -> int:
    """How many texts tell a claim, copies counted once."""
    copy_of = {article: group[0] for group in told.story.copies for article in group}
    return len({copy_of.get(mention.article, mention.article) for mention in claim.mentions})


def _gravest(claim: Claim) -> str:
    return min((difference.label for difference in claim.differences), key=_LABELS.index)


def _dateline(reports: int, outlets: int, first: str | None, last: str | None) -> str:
    spread = day(f"{first[:10]}/{last[:10]}") if first and last else ""
    counted = f"{_many(reports, 'report')} by {_many(outlets, 'outlet')}" if outlets else _many(reports, "report")
    return " · ".join(part for part in (counted, spread) if part)


def _many(count: int, what: str) -> str:
    return f"{count} {what}" + ("" if count == 1 else "s")


def _claim(index: int, claim: Claim, readings: dict[str | int | float, Reading]) -> ClaimView:
    mentions = tuple(_mention(i, mention, readings[mention.article]) for i, mention in enumerate(claim.mentions))
    articles = {mention.article for mention in claim.mentions}
    return ClaimView(
        index=index,
        claim=claim,
        words=claim.claim,
        value=_latest(claim, mentions),
        course=_course(claim),
        support=_support(claim),
        reports=_many(len(articles), "report"),
        sure=_sure(claim),
        first=_first(claim, mentions),
        circle="; ".join(f"{' and '.join(circle)} have it from each other" for circle in claim.circles),
        mentions=mentions,
        differences=tuple(
            _difference(difference, claim, mentions)
            for difference in sorted(claim.differences, key=lambda d: _LABELS.index(d.label))
        ),
        unlisted=f"and {_many(claim.unlisted, 'more difference')}" if claim.unlisted else "",
    )


def _latest(claim: Claim, mentions: Sequence[MentionView]) -> str:
    """The value that was new last, as its mention writes it; where values contradict each other, all that stand.

    One that only says another loosely, or that another took the place of, is not it.
    """
    sides = [difference.mentions for difference in claim.differences if difference.label == "contradiction"]
    if sides:
        stand = list(dict.fromkeys(_short(_newest(claim, i)) for pair in sides for i in pair))
        more = [f"{len(stand) - _NAMED} more"] if len(stand) > _NAMED else []
        return " or ".join([*stand[:_NAMED], *more])
    given = [mention.value for mention in claim.mentions if mention.value is not None]
    if not given:
        return mentions[0].value
    loose = {_loose(d.values) for d in claim.differences if d.label == "rounding"}
    replaced = {d.values[0] for d in claim.differences if d.label == "revision"}
    new = list(dict.fromkeys(given))
    latest = ([value for value in new if value not in loose | replaced] or new)[-1]
    return next(_short(mention) for mention in claim.mentions if mention.value == latest)


def _loose(values: tuple[float, float]) -> float:
    """Of two values the one with fewer digits before its zeros."""
    return min(values, key=lambda value: len(amount(value).replace(",", "").rstrip("0")))


def _newest(claim: Claim, index: int) -> ClaimMention:
    """The mention of the last new value that the origin of a mention gives."""
    origin = claim.mentions[index].origin
    theirs = [mention for mention in claim.mentions if mention.origin == origin and mention.value is not None]
    if origin is None or not theirs:
        return claim.mentions[index]
    new = list(dict.fromkeys(mention.value for mention in theirs))[-1]
    return next(mention for mention in theirs if mention.value == new)


def _course(claim: Claim) -> str:
    """The values in the order in which they were new; what one took the place of stands before it."""
    values = dict.fromkeys(_short(mention) for mention in claim.mentions if mention.value is not None)
    plain = list(dict.fromkeys(mention.value for mention in claim.mentions if mention.value is not None))
    for before, after in (d.values for d in claim.differences if d.label == "revision"):
        if before in plain and after in plain and plain.index(before) > plain.index(after):
            plain.remove(before)
            plain.insert(plain.index(after), before)
    told = [amount(value) for value in plain]
    if len(told) > _COURSE:
        told = [*told[: _COURSE // 2], f"{len(told) - _COURSE} more", *told[-(_COURSE // 2) :]]
    return " → ".join(told) if len(told) > 1 else next(iter(values), "")


def _short(mention: ClaimMention) -> str:
    """ "at least 14", "240 to 300", "more than 20" where nothing nearer is given."""
    if mention.hedge == "range" and mention.low is not None and mention.high is not None:
        return f"{amount(mention.low)} to {amount(mention.high)}"
    if mention.value is None:
        return f"more than {amount(mention.low)}" if mention.low is not None else "some"
    return f"{HEDGES[mention.hedge]} {amount(mention.value)}".strip()


def _support(claim: Claim) -> str:
    return "; ".join(part for part in (_origins(claim), _denied(claim)) if part)


def _denied(claim: Claim) -> str:
    """ "denied by the army"; nothing where nobody who is named denies it."""
    who = list(dict.fromkeys(m.origin for m in claim.mentions if m.modality == "denied" and m.origin is not None))
    return f"denied by {_listed(who)}" if who else ""


def _origins(claim: Claim) -> str:
    if not claim.origins:
        return "no origin outside a circle of outlets" if claim.circles else "no origin named"
    more = [f"{len(claim.origins) - _NAMED} more"] if len(claim.origins) > _NAMED else []
    named = ", ".join([*claim.origins[:_NAMED], *more])
    return f"1 origin: {named}" if len(claim.origins) == 1 else f"{len(claim.origins)} independent origins: {named}"


def _sure(claim: Claim) -> str:
    if not claim.origins and not claim.circles:
        return ""
    how = "well" if claim.sure >= _WELL else "partly" if claim.sure >= _PARTLY else "poorly"
    return f"who says it is {how} known"


def _first(claim: Claim, mentions: Sequence[MentionView]) -> str:
    if claim.first is None:
        return ""
    first = mentions[claim.first]
    return f"first told by {first.teller}"


def _mention(index: int, mention: ClaimMention, reading: Reading) -> MentionView:
    figure = reading.figures[mention.figure]
    start, end = sentence_of(figure, reading.article)
    outlet = reading.article.outlet or (mention.chain[0] if mention.chain else "")
    return MentionView(
        index=index,
        article=mention.article,
        outlet=outlet,
        day=day(mention.published),
        value=value_words(figure, reading.article.text),
        way=_way(mention, outlet),
        origin=mention.origin or "",
        modality=mention.modality,
        sentence=reading.article.text[start:end],
        span=(start, end),
        language=reading.article.language,
        notes=tuple(_notes(mention)),
    )


def _way(mention: ClaimMention, outlet: str) -> str:
    """From whom the outlet has it: "Meridian News Agency ← the regional governor"; or that it says it itself."""
    rest = [name for name in mention.chain if name != outlet]
    if mention.origin is None:
        return f"{_OWN_VOICE}, with the text of {rest[0]}" if rest else _OWN_VOICE
    return " ← ".join(rest)


def _notes(mention: ClaimMention) -> Iterable[str]:
    if mention.stale:
        yield "repeats a value that had been revised"
    if mention.circular:
        yield "in a circle of outlets"


def sentence_of(figure: Figure, article: Article) -> Span:
    """The span of the sentence that a figure's number stands in."""
    for sentence in split_sentences(article.text, article.language):
        if sentence.start <= figure.number[0] < sentence.end:
            return sentence.start, sentence.end
    return figure.start, figure.end


def _difference(difference: Difference, claim: Claim, mentions: Sequence[MentionView]) -> DifferenceView:
    one, other = difference.mentions
    return DifferenceView(
        label=difference.label,
        values=(_short(claim.mentions[one]), _short(claim.mentions[other])),
        reason=difference.reason,
        sides=(mentions[one], mentions[other]),
    )


def _changes(
    claims: Sequence[ClaimView], last: str | None, readings: dict[str | int | float, Reading]
) -> Iterable[ChangeView]:
    """The revisions that were first told on the story's last day."""
    if last is None:
        return
    for view in claims:
        for difference in view.differences:
            told = readings[difference.sides[1].article].article.published or ""
            before = readings[difference.sides[0].article].article.published or ""
            if difference.label == "revision" and before[:10] < told[:10] == last[:10]:
                yield ChangeView(
                    words=view.words, before=difference.values[0], now=difference.values[1], side=difference.sides[1]
                )


def _copies(told: StoryBrief, readings: dict[str | int | float, Reading]) -> Iterable[str]:
    """Who prints whose text, in sentences."""
    for group in told.story.copies:
        outlets = list(dict.fromkeys(_outlet(readings[id_].article) for id_ in group if id_ in readings))
        if len(outlets) > 1:
            yield f"{_listed(outlets[1:])} {'prints' if len(outlets) == 2 else 'print'} the text of {outlets[0]}."
        elif outlets:
            yield f"{outlets[0]} prints one text {len(group)} times."
    for reuse in told.story.reuses:
        if reuse.article in readings and reuse.of in readings:
            one, other = _outlet(readings[reuse.article].article), _outlet(readings[reuse.of].article)
            yield f"{one} has {_many(len(reuse.passages), 'passage')} of {other} in a report of its own."


def _outlet(article: Article) -> str:
    return article.outlet or str(article.id)


def _listed(names: Sequence[str]) -> str:
    if len(names) > _NAMED:
        return f"{', '.join(names[:_NAMED])} and {len(names) - _NAMED} more"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _report(article: Article) -> tuple[str, str, str]:
    return article.outlet or "", day(article.published or article.modified), article.title or ""
