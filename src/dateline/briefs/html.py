"""Briefs as one self-contained HTML page: nothing is fetched, nothing runs, everything from outside is escaped."""

import base64
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain, islice
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from dateline.briefs.maps import MapView, draw_map
from dateline.briefs.marks import Piece, findings_of, letter, paragraphs
from dateline.briefs.story.chart import SHAPES, Chart, draw_chart
from dateline.briefs.story.viewing import view_story
from dateline.briefs.story.views import StoryView
from dateline.briefs.viewing import view_brief
from dateline.briefs.views import BriefView
from dateline.briefs.wording import WAYS, day, printable
from dateline.records import Brief, Id, StoryBrief

_COLUMNS = (
    ("How many", "value"),
    ("What", "counted"),
    ("Whose", "whose"),
    ("Status", "status"),
    ("Said as", "modality"),
    ("Where", "place"),
    ("As of", "as_of"),
    ("Source", "source"),
    ("For", "task"),
)
Entry = tuple[str, str, str, bool]
"""A line of the index: anchor, title, dateline, and whether it is a story."""
INDEXED = 200  # briefs that a page holds back so that its index can stand first


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One brief of a page: ``key`` begins the ids of its anchors."""

    key: str
    view: BriefView
    url: str
    pieces: tuple[tuple[Piece, ...], ...]
    map: MapView | None
    voices: Mapping[str, "Marked"]

    def speaking(self, pieces: Sequence[Piece]) -> tuple["Marked", ...]:
        """Those in whose words a paragraph is, in the order of the text."""
        return tuple(dict.fromkeys(self.voices[piece.said] for piece in pieces if piece.said in self.voices))


@dataclass(frozen=True, slots=True)
class Marked:
    """A voice as the text marks it: ``number`` is its place in "Who says what", from 1; ``anchor`` its first words."""

    number: int
    name: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySection:
    """One story of a page: the anchors of its reports, of each claim's figures in them, and its charts."""

    key: str
    view: StoryView
    charts: tuple[Chart | None, ...]
    pages: Mapping[Id, str]
    links: Mapping[Id, str]
    reports: tuple[tuple[Id, tuple[str, str, str]], ...]


def render(briefs: Sequence[Brief], stories: Sequence[StoryBrief] = ()) -> str:
    """One page of the stories and of all the briefs, with an index where there are several."""
    return "".join(stream(briefs, stories))


def stream(briefs: Iterable[Brief], stories: Sequence[StoryBrief] = ()) -> Iterator[str]:
    """The same page piece by piece. The index stands first; on a page of more than 200 briefs it stands last,

    so that a long run needs no more memory than a short one. With ``stories`` all briefs are at hand already.
    """
    if stories:
        briefs = list(briefs)
    told = _stories(stories, briefs)
    coming = iter(briefs)
    first = [_section(number, brief) for number, brief in enumerate(islice(coming, INDEXED), 1)]
    following = next(coming, None)
    index = [*(_story_entry(story) for story in told), *(_entry(section) for section in first)]
    style = _style()
    page = _environment().get_template("page.html.j2").module
    yield str(page.head(index, following is not None, Markup(style), _hash(style)))  # type: ignore[attr-defined]
    for story in told:
        yield _environment().get_template("story.html.j2").render(section=story)
    for section in first:
        yield _told(section, alone=len(first) == 1)
    if following is not None:
        for number, brief in enumerate(chain([following], coming), len(first) + 1):
            section = _section(number, brief)
            index.append(_entry(section))
            yield _told(section, alone=False)
    yield str(page.foot(index, following is not None))  # type: ignore[attr-defined]


def _told(section: Section, *, alone: bool) -> str:
    template = _environment().get_template("brief.html.j2")
    shown = [(name, field) for name, field in _COLUMNS if any(getattr(f, field) for f in section.view.figures)]
    return template.render(section=section, level=1 if alone else 2, columns=shown)


def _entry(section: Section) -> Entry:
    return section.key, section.view.title, section.view.dateline, False


def _story_entry(section: StorySection) -> Entry:
    return section.key, section.view.title, section.view.dateline, True


def _stories(stories: Sequence[StoryBrief], briefs: Iterable[Brief]) -> list[StorySection]:
    if not stories:
        return []
    pages = {brief.id: f"b{number}" for number, brief in enumerate(briefs, 1)}
    return [_story_section(f"s{number}", story, pages) for number, story in enumerate(stories, 1)]


def _story_section(key: str, story: StoryBrief, pages: Mapping[Id, str]) -> StorySection:
    view = view_story(story)
    inside = {reading.id: pages.get(reading.id, "") for reading in story.readings}
    claims = sorted((*view.differing, *view.agreed, *view.single, *view.unnamed), key=lambda claim: claim.index)
    return StorySection(
        key=key,
        view=view,
        charts=tuple(draw_chart(claim, key=f"{key}-{claim.index}") for claim in claims),
        pages=inside,
        links={id_: f"{page}-text" if page else "" for id_, page in inside.items()},
        reports=tuple(zip((reading.id for reading in story.readings), view.reports, strict=True)),
    )


def safe_url(url: str | None) -> str:
    """The address if it is of the web, else nothing: other schemes could run something."""
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return ""
    return (url or "").strip() if parts.scheme.lower() in ("http", "https") and parts.netloc else ""


def _section(number: int, brief: Brief) -> Section:
    view = view_brief(brief)
    key = f"b{number}"
    return Section(
        key=key,
        view=view,
        url=safe_url(brief.reading.article.url),
        pieces=tuple(paragraphs(brief.reading.article.text, findings_of(brief))),
        map=draw_map(view.places, key=key),
        voices=_marked(view),
    )


def _marked(view: BriefView) -> dict[str, Marked]:
    """The keys of statements, each with the named voice whose words they are."""
    return {
        f"said-{index}": Marked(number, voice.name, f"said-{voice.said[0].index}")
        for number, voice in enumerate(view.voices, 1)
        if voice.named
        for said in voice.said
        for index in (said.index, *said.same)
    }


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("dateline.briefs"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    environment.filters.update(day=day, letter=letter, svg=Markup, way=WAYS.__getitem__, modality=SHAPES.__getitem__)
    return environment


def _finalize(value: Any) -> Any:
    return printable(value) if type(value) is str else value


@cache
def _style() -> str:
    folder = files("dateline.briefs").joinpath("templates")
    return "".join(folder.joinpath(name).read_text(encoding="utf-8") for name in ("page.css", "story.css"))


def _hash(style: str) -> str:
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
