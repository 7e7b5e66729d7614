"""A story's brief as Markdown."""

from collections.abc import Iterator, Sequence

from dateline.briefs.markdown import escape
from dateline.briefs.story.viewing import view_story
from dateline.briefs.story.views import ClaimView, DifferenceView, MentionView, StoryView
from dateline.records import StoryBrief

_NOTED = 12  # mentions of a claim whose notes are shown


def render(told: StoryBrief) -> str:
    """One document of one story."""
    return "\n".join(_lines(view_story(told))) + "\n"


def _lines(view: StoryView) -> Iterator[str]:
    yield from (f"# {escape(view.title)}", "", f"Story: {escape(view.dateline)}", "")
    if view.summary:
        yield from (f"*{escape(view.summary)}*", "")
    if view.changed:
        yield from (f"## What changed on {escape(view.last_day)}", "")
        for change in view.changed:
            told = escape(f"{change.side.teller}, {change.side.way}")
            yield f"- ~~{escape(change.before)}~~ → **{escape(change.now)}** {escape(change.words)} ({told})"
        yield ""
    if view.differing:
        yield from ("## What differs", "")
        for claim in view.differing:
            yield from _differing(claim)
    for title, claims in (
        ("Agreed by independent origins", view.agreed),
        ("Rests on a single origin", view.single),
        ("Told without an origin", view.unnamed),
    ):
        yield from _short(title, claims)
    if not (view.differing or view.agreed or view.single or view.unnamed):
        yield from ("No quantity is told by two of the reports.", "")
    yield from ("## The reports", "")
    if view.copies:
        yield from (*(escape(line) for line in view.copies), "")
    yield from (
        f"- {escape(', '.join(part for part in (title, outlet, when) if part))}" for outlet, when, title in view.reports
    )


def _differing(claim: ClaimView) -> Iterator[str]:
    yield from (f"### {_head(claim)}", "", _notes(claim), "")
    for difference in claim.differences:
        yield from _difference(difference)
    if claim.unlisted:
        yield from (f"*{claim.unlisted}*", "")
    noted = [mention for mention in claim.mentions if mention.notes][:_NOTED]
    yield from (f"- {_told(mention)}: {escape(', '.join(mention.notes))}" for mention in noted)
    if noted:
        yield ""


def _difference(difference: DifferenceView) -> Iterator[str]:
    one, other = difference.sides
    if difference.together:
        yield from (f"**{difference.label}**: {escape(difference.reason)}", "")
        yield from (f"> {_cell(one)} ({escape(one.teller)}, ← {escape(one.way)})", "")
        return
    yield from (f"**{difference.label}**: {escape(difference.reason)}", "")
    yield f"| {escape(difference.values[0])} | {escape(difference.values[1])} |"
    yield "| --- | --- |"
    yield f"| {escape(one.teller)} | {escape(other.teller)} |"
    yield f"| {_cell(one)} | {_cell(other)} |"
    yield f"| ← {escape(one.way)} | ← {escape(other.way)} |"
    yield ""


def _cell(mention: MentionView) -> str:
    return " ".join(escape(mention.sentence).split())


def _short(title: str, claims: Sequence[ClaimView]) -> Iterator[str]:
    if claims:
        yield from (f"## {title}", "")
        yield from (f"- {_head(claim)}: {_notes(claim)}" for claim in claims)
        yield ""


def _head(claim: ClaimView) -> str:
    return f"**{escape(claim.value)}** {escape(claim.words)}"


def _notes(claim: ClaimView) -> str:
    details = (claim.support, claim.sure, claim.reports, claim.first, claim.circle)
    return escape("; ".join(part for part in details if part))


def _told(mention: MentionView) -> str:
    return f"{escape(mention.value)}, {escape(mention.teller)}"
