"""The records that pass between the stages: frozen, typed, and the same names as in the JSON contract.

A *span* is a half-open pair ``(start, end)`` of Unicode code points in an article's ``text``. Spans are left out of
equality: two outlets that say the same thing say equal things.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

Span = tuple[int, int]
Id = str | int | float  # as the caller gave it, so that it comes back equal

PageKind = Literal["html", "text"]
ArticleForm = Literal["report", "paywall stub", "live blog", "video page", "gallery"]
StatementKind = Literal["direct", "indirect", "mixed"]
Polarity = Literal["says", "denies"]
SpeakerKind = Literal["person", "organisation", "unnamed"]
Hedge = Literal["exact", "about", "at_least", "at_most", "range", "vague"]
FigureKind = Literal["people", "objects", "money", "percent", "measure", "events"]
Modality = Literal["asserted", "expected", "unconfirmed", "denied", "hypothetical"]
Status = Literal[
    "killed",
    "injured",
    "missing",
    "captured",
    "detained",
    "freed",
    "displaced",
    "rescued",
    "present",
    "sent",
    "fired",
    "destroyed",
    "damaged",
    "seized",
    "paid",
    "other",
]
PEOPLE_STATUSES: frozenset[Status] = frozenset(
    {"killed", "injured", "missing", "captured", "detained", "freed", "displaced", "rescued"}
)
"""The statuses that only people can have."""
Precision = Literal["point", "near", "region", "country", "area", "unknown"]
PlaceRole = Literal["location", "actor"]
Verdict = Literal["supported", "unclear", "unsupported"]
AtomKind = Literal["figure", "place", "name", "moment", "attribution", "relation"]
AtomVerdict = Literal["supported", "missing", "contradicted"]
Attribution = Literal["default", "best"]
"""How statements are found: by the parse alone, or with a text encoder beside it, which is slower and surer."""
DifferenceLabel = Literal["revision", "rounding", "scope", "contradiction"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Bytes as fetched, with where and when.

    ``kind`` says what the bytes are: markup, or text as it was scraped or pasted. ``encoding`` is what the sender
    declared, ``None`` where nobody did. ``id`` is the caller's own, or made from ``where``.
    """

    id: Id
    where: str
    content: bytes = field(repr=False)
    kind: PageKind = "html"
    url: str | None = None
    encoding: str | None = None
    fetched: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An input that could not be processed: it stands in the output where its record would have stood."""

    id: Id
    type: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A link of a page's "more on the topic" list."""

    title: str
    url: str | None = None
    section: str | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What a page says, cleaned.

    ``text`` is the article's own prose, one paragraph a line: the standfirst where the page sets one apart, then the
    body. ``published`` and ``modified`` are ISO 8601 dates or date-times; ``language`` is an ISO 639-1 code. ``form``
    says when a page gave less than a report: the stub of a paywall, a live blog, the page of a video.
    """

    id: Id
    text: str
    url: str | None = None
    outlet: str | None = None
    language: str | None = None
    title: str | None = None
    standfirst: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    published: str | None = None
    modified: str | None = None
    key_points: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    form: ArticleForm = "report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A name in the text: ``name`` is its form without case endings or article, ``id`` the same for each mention."""

    start: int = field(compare=False)
    end: int = field(compare=False)
    text: str
    type: str
    name: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A source as written, and the speaker it was resolved to (``Speaker.id``)."""

    start: int = field(compare=False)
    end: int = field(compare=False)
    text: str
    speaker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What somebody other than the outlet is said to have said: its words, its cue, its source.

    ``chain`` holds the ids of the speakers through whom the words reach the outlet, the nearest to the outlet first
    and the statement's own speaker last: in "the agency reported, citing two officials" the officials' statement has
    the agency, then the officials. ``via`` are those before the own speaker as they are written.
    """

    content: tuple[Span, ...]
    cue: Span | None
    kind: StatementKind
    source: Mention | None
    polarity: Polarity = "says"
    chain: tuple[str, ...] = ()
    via: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who speaks, as the article names them: person or body, with role and organisation where it states them."""

    id: str
    name: str
    role: str | None = None
    organisation: str | None = None
    kind: SpeakerKind = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class AsOf:
    """The date that the text gives for a figure, as written and, where it resolves, as an ISO date or interval."""

    text: str
    date: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What the counted are for, as written ("demining work")."""

    start: int = field(compare=False)
    end: int = field(compare=False)
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that counts or measures something.

    ``number`` is the span of the number's own words within ``[start, end)``. ``value``, ``low`` and ``high`` are in
    base units ("11 million" is 11000000.0); ``None`` where the text leaves them open. ``whose`` and ``currency`` are
    ISO 3166-1 alpha-2 and ISO 4217 codes. ``place`` and ``statement`` index the reading's lists. A measure has its
    canonical ``unit`` ("m", "kg", "s") and the ``quantity`` in it. ``confidence`` is how often a figure like this one
    has its value, kind, status and modality all right.
    """

    start: int = field(compare=False)
    end: int = field(compare=False)
    text: str
    number: Span = field(compare=False)
    value: float | None
    low: float | None
    high: float | None
    hedge: Hedge
    kind: FigureKind
    counted: str | None
    whose: str | None = None
    status: Status = "other"
    modality: Modality = "asserted"
    currency: str | None = None
    place: int | None = field(default=None, compare=False)
    as_of: AsOf | None = None
    source: Mention | None = None
    statement: int | None = field(default=None, compare=False)
    task: Task | None = None
    unit: str | None = None
    quantity: float | None = None
    confidence: float = field(default=1.0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset:
    """How far from a place, and which way, something lies: the words with the place's name, ``km``, and ``bearing``.

    ``bearing`` is in degrees from north; both are ``None`` where the text leaves them open. ``within_km`` is how far
    from the point that they give it may lie: "west" is any direction nearer to west than to the next point of the
    compass, and without a direction it lies anywhere on a circle.
    """

    start: int = field(compare=False)
    end: int = field(compare=False)
    text: str
    km: float | None = None
    bearing: float | None = None
    within_km: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place as written and what it is: ``precision`` says how finely the text gives it.

    ``country`` is ISO 3166-1 alpha-2, ``admin1`` ISO 3166-2; ``lat`` and ``lon`` are degrees, a region's being its
    label point, never to be drawn as a point. ``role`` is "actor" where the place stands for its government. Where
    ``precision`` is "near" the text speaks of something some way off the place that it names: ``offset`` says how far.
    ``statement`` indexes the reading's statements: the one that the place stands in, whose ``source`` it has.
    """

    start: int = field(compare=False)
    end: int = field(compare=False)
    text: str
    name: str
    kind: str
    country: str | None = None
    admin1: str | None = None
    lat: float | None = None
    lon: float | None = None
    geonames_id: int | None = None
    precision: Precision = "unknown"
    role: PlaceRole = "location"
    offset: Offset | None = None
    source: Mention | None = None
    statement: int | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A date or time as written; ``date`` is an ISO date, or an interval ``first/last``.

    ``time`` is the time of day where the text gives one, "03:00", or an interval "15:00/17:00": where the report is, or
    with "Z" at Greenwich.
    """

    start: int = field(compare=False)
    end: int = field(compare=False)
    text: str
    date: str | None
    time: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An article with everything found in it."""

    article: Article
    entities: tuple[Entity, ...] = ()
    statements: tuple[Statement, ...] = ()
    figures: tuple[Figure, ...] = ()
    places: tuple[Place, ...] = ()
    moments: tuple[Moment, ...] = ()
    speakers: tuple[Speaker, ...] = ()

    @property
    def id(self) -> Id:
        """The id of its article."""
        return self.article.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """One checkable piece of a key point: a figure, a place, a name. ``evidence`` spans lie in the body.

    ``reason`` is a sentence for an editor that says what is wrong; empty where nothing is. ``score`` is what the whole
    point would score if this were all that is known of it.
    """

    text: str
    kind: AtomKind
    verdict: AtomVerdict
    evidence: tuple[Span, ...] = ()
    reason: str = ""
    score: float = field(default=1.0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a judge is asked: does ``evidence``, sentences of an article, say what ``claim`` says?"""

    evidence: str
    claim: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """How sure a judge is, 0 to 1, that the evidence says the claim, and that it speaks against it.

    ``entailed`` is ``None`` where a model tells contradictions alone.
    """

    contradicted: float
    entailed: float | None = None


Judge = Callable[[Sequence[Question]], Sequence[Judgement]]
"""A model or a service of the user's choice; a judgement for each question, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPoint:
    """A sentence of a summary box, with whether the body supports it and where."""

    text: str
    verdict: Verdict
    score: float
    evidence: tuple[Span, ...] = ()
    atoms: tuple[Atom, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """An article's key points, each with its verdict."""

    id: Id
    key_points: tuple[KeyPoint, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A point of attention of our own: words of the article, and the findings that lie in them.

    ``figures``, ``places`` and ``statements`` index the reading's lists.
    """

    start: int = field(compare=False)
    end: int = field(compare=False)
    text: str
    figures: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    statements: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DatelineLine:
    """Where, when and by whom a report was published, as far as the page says it."""

    place: str | None
    date: str | None
    outlet: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """A report told with its evidence: everything in it points into ``reading.article.text``.

    ``key_points`` are the page's own, held against the body; ``speakers`` pairs a speaker's id with the indices of
    the statements that are theirs, weightiest first.
    """

    dateline: DatelineLine
    reading: Reading
    points: tuple[Point, ...] = ()
    speakers: tuple[tuple[str, tuple[int, ...]], ...] = ()
    key_points: tuple[KeyPoint, ...] = ()

    @property
    def id(self) -> Id:
        """The id of its article."""
        return self.reading.id


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimMention:
    """One figure of one article that speaks of a claim.

    ``figure`` indexes the reading's figures. ``chain`` names through whom the value reaches the reader, the outlet
    first, each normalised; ``origin`` is its last link, ``None`` where the outlet says it in its own voice.
    ``stale`` repeats a value that was revised on an earlier day; ``circular`` has it from an outlet that has it from
    this one.
    """

    article: Id
    figure: int
    number: Span = field(compare=False)
    value: float | None
    origin: str | None
    low: float | None = None
    high: float | None = None
    hedge: Hedge = "exact"
    modality: Modality = "asserted"
    published: str | None = None
    chain: tuple[str, ...] = ()
    stale: bool = False
    circular: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Two values of one claim that don't agree, labelled; ``mentions`` index the claim's, one for each value.

    ``reason`` says in a sentence why the label was given.
    """

    values: tuple[float, float]
    label: DifferenceLabel
    mentions: tuple[int, int]
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One quantity in the world that figures of several articles speak of; ``mentions`` are in order of time.

    ``origins`` are the independent ones: distinct after copies and quoting chains are collapsed, without the outlets'
    own voices. ``sure`` is how sure that count is, 0 to 1. ``first`` indexes the mention that had a value first,
    ``None`` where no date tells. ``circles`` are outlets that have a value from each other. ``unlisted`` counts the
    differences beyond those listed, the gravest of which are.
    """

    claim: str
    kind: FigureKind
    counted: str | None
    status: Status
    whose: str | None
    place: str | None
    mentions: tuple[ClaimMention, ...]
    origins: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()
    sure: float = 0.0
    first: int | None = None
    circles: tuple[tuple[str, ...], ...] = ()
    unlisted: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyGroup:
    """Articles that are largely one text.

    ``earliest`` is the first of them, ``None`` where none has a date; ``agency`` is credited with the text;
    ``shares`` says for each article how much of its text is the earliest's (0 to 1).
    """

    articles: tuple[Id, ...]
    earliest: Id | None
    agency: str | None
    shares: tuple[float, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words that an article took from another: its own span, and the span that they have there."""

    start: int = field(compare=False)
    end: int = field(compare=False)
    of_start: int = field(compare=False)
    of_end: int = field(compare=False)
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reuse:
    """Passages of one article (``of``) inside the report of another; ``share`` is how much of its text they are."""

    article: Id
    of: Id
    passages: tuple[Passage, ...]
    share: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """Words of one article, ``[start, end)`` of its text."""

    article: Id
    start: int = field(compare=False)
    end: int = field(compare=False)
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Articles about the same happening: ``articles`` in order of time, ``copies`` groups of them with one text.

    ``first`` and ``last`` are the ISO dates between which it was told, ``None`` where no article has a date.
    ``title`` is an article's own, ``summary`` a sentence of one. ``copy_groups`` describes each of ``copies``;
    ``reuses`` are pieces of one article inside another. ``continues`` is the story that this one takes up on a later
    day; ``related`` are stories close to it without being it, the closest first.
    """

    id: str
    title: str | None
    articles: tuple[Id, ...]
    copies: tuple[tuple[Id, ...], ...] = ()
    first: str | None = None
    last: str | None = None
    summary: Excerpt | None = None
    copy_groups: tuple[CopyGroup, ...] = ()
    reuses: tuple[Reuse, ...] = ()
    continues: str | None = None
    related: tuple[str, ...] = ()
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryBrief:
    """A story with the readings of its articles, in order of time: everything told of it points into their texts."""

    story: Story
    readings: tuple[Reading, ...]

    @property
    def id(self) -> str:
        """The story's id."""
        return self.story.id
