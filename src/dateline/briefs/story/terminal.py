"""A story's brief on the terminal: what differs with its two sentences, and on whom the rest rests."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dateline.briefs.printing import bullet, more, printed, section, worded
from dateline.briefs.story.viewing import view_story
from dateline.briefs.story.views import ChangeView, ClaimView, DifferenceView, MentionView, StoryView
from dateline.records import StoryBrief

EACH = 12  # claims of a group that are shown
_BESIDE = 90  # columns from which two sentences stand side by side
_COLOURS = {"contradiction": "bold red", "revision": "cyan", "scope": "green", "rounding": "yellow"}


def render(told: StoryBrief, *, width: int, colour: bool) -> str:
    """The story as lines of at most ``width`` columns, with ANSI colours only where ``colour`` says so."""
    return printed(lambda room: _parts(view_story(told), room), width=width, colour=colour)


def _parts(view: StoryView, width: int) -> Iterator[RenderableType]:
    yield worded(f"STORY · {view.dateline}", "cyan")
    yield worded(view.title, "bold")
    if view.summary:
        yield worded(view.summary, "italic")
    if view.changed:
        yield from section(f"What changed on {view.last_day}", [_change(change) for change in view.changed], "")
    if view.differing:
        parts = [part for claim in view.differing[:EACH] for part in _differing(claim, width)]
        yield from section("What differs", [*parts, *more(len(view.differing) - EACH, "claim")], "")
    for title, claims in (
        ("Agreed by independent origins", view.agreed),
        ("Rests on a single origin", view.single),
        ("Told without an origin", view.unnamed),
    ):
        if claims:
            yield from section(title, [*map(_short, claims[:EACH]), *more(len(claims) - EACH, "claim")], "")
    if not (view.differing or view.agreed or view.single or view.unnamed):
        yield worded("No quantity is told by two of the reports.", "dim")
    if view.copied:
        yield worded(f"and {view.copied} that only copies of one text have in common", "dim")
    yield from section("The reports", [*map(worded, view.copies), *_reports(view)], "")


def _change(change: ChangeView) -> RenderableType:
    line = Text.assemble(
        worded(change.before, "dim"), " → ", worded(change.now, "bold yellow"), " ", worded(change.words)
    )
    return bullet(Text("–", "dim"), line, worded(f"{change.side.teller}, {change.side.way}", "dim"))


def _head(claim: ClaimView) -> Text:
    return Text.assemble(worded(claim.value, "bold yellow"), " ", worded(claim.words, "bold"))


def _notes(claim: ClaimView) -> Iterator[Text]:
    details = (claim.support, claim.sure, claim.reports, claim.first)
    yield worded("; ".join(part for part in details if part), "dim")
    if claim.circle:
        yield worded(f"↻ {claim.circle}", "yellow")


def _short(claim: ClaimView) -> RenderableType:
    stale = [mention for mention in claim.mentions if mention.notes]
    return bullet(Text("–", "dim"), _head(claim), *_notes(claim), *map(_noted, stale[:2]))


def _noted(mention: MentionView) -> Text:
    return worded(f"{mention.value} in {mention.teller}: {', '.join(mention.notes)}", "yellow")


def _differing(claim: ClaimView, width: int) -> Iterator[RenderableType]:
    yield Text("")
    yield _head(claim)
    if "→" in claim.course:
        yield worded(claim.course)
    yield from _notes(claim)
    for difference in claim.differences:
        yield from _difference(difference, width)
    if claim.unlisted:
        yield worded(claim.unlisted, "dim")
    stale = [mention for mention in claim.mentions if "repeats a value that had been revised" in mention.notes]
    yield from map(_noted, stale[:EACH])
    yield from more(len(stale) - EACH, "mention")


def _difference(difference: DifferenceView, width: int) -> Iterator[RenderableType]:
    yield Text.assemble(Text(f"{difference.label} ", _COLOURS[difference.label]), worded(difference.reason, "dim"))
    sides = [_side(mention, value) for mention, value in zip(difference.sides, difference.values, strict=True)]
    if difference.together:
        sides = [_side(difference.sides[1], " and ".join(difference.values))]
    if width < _BESIDE or difference.together:
        yield from (Padding(side, (0, 0, 0, 2)) for side in sides)
    else:
        beside = Table.grid(padding=(0, 3), expand=True)
        beside.add_column(ratio=1, overflow="fold")
        beside.add_column(ratio=1, overflow="fold")
        beside.add_row(*sides)
        yield Padding(beside, (0, 0, 0, 2))


def _side(mention: MentionView, value: str) -> RenderableType:
    return Group(
        Text.assemble(worded(value, "bold"), "  ", worded(mention.teller, "dim")),
        worded(mention.sentence),
        worded(f"← {mention.way}", "dim"),
    )


def _reports(view: StoryView) -> Iterator[RenderableType]:
    for outlet, when, title in view.reports[: 2 * EACH]:
        details = ", ".join(part for part in (outlet, when) if part)
        yield bullet(Text("–", "dim"), Text.assemble(worded(title), worded(f"  {details}" if details else "", "dim")))
    yield from more(len(view.reports) - 2 * EACH, "report")
