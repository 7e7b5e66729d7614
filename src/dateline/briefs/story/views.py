"""What every format of a story's brief shows, worked out once."""

from dataclasses import dataclass

from dateline.records import Claim, DifferenceLabel, Id, Modality, Span, StoryBrief


@dataclass(frozen=True, slots=True, kw_only=True)
class MentionView:
    """One mention of a claim in words; ``sentence`` is the report's own, and its span there."""

    index: int
    article: Id
    outlet: str
    day: str
    value: str
    way: str
    origin: str
    modality: Modality
    sentence: str
    span: Span
    language: str | None
    notes: tuple[str, ...] = ()

    @property
    def teller(self) -> str:
        """Outlet and day: "Northern Ledger, 11 February 2026"."""
        return ", ".join(part for part in (self.outlet, self.day) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class DifferenceView:
    """Two values of a claim with the sentences that give them."""

    label: DifferenceLabel
    values: tuple[str, str]
    reason: str
    sides: tuple[MentionView, MentionView]

    @property
    def together(self) -> bool:
        """Whether one sentence gives both values."""
        one, other = self.sides
        return one.article == other.article and one.span == other.span


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimView:
    """A claim in words.

    ``value`` is the last new one, ``course`` all in order ("4 → 7 → 9"). ``support`` says on how many independent
    origins it rests and ``sure`` how well that is known. ``unlisted`` says how many more differences there are.
    """

    index: int
    claim: Claim
    words: str
    value: str
    course: str
    support: str
    reports: str
    sure: str
    first: str
    circle: str
    mentions: tuple[MentionView, ...]
    differences: tuple[DifferenceView, ...]
    unlisted: str = ""

    @property
    def contradicted(self) -> bool:
        """Whether two of its origins can't both be right."""
        return any(difference.label == "contradiction" for difference in self.differences)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeView:
    """What the story's last day brought: a value in place of another."""

    words: str
    before: str
    now: str
    side: MentionView


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    """A story as the formats show it.

    Every claim stands in one of the four groups, but for the ``copied``, which only copies of one text have in common.
    """

    told: StoryBrief
    title: str
    dateline: str
    summary: str
    differing: tuple[ClaimView, ...]
    agreed: tuple[ClaimView, ...]
    single: tuple[ClaimView, ...]
    unnamed: tuple[ClaimView, ...]
    changed: tuple[ChangeView, ...]
    last_day: str
    copied: int
    copies: tuple[str, ...]
    reports: tuple[tuple[str, str, str], ...]
