"""Briefs as one self-contained HTML page: nothing is fetched, nothing runs, everything from outside is escaped."""

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import chain, islice
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from dateline.briefs.marks import Finding, Piece, findings_of, paragraphs
from dateline.briefs.views import BriefView, view_brief
from dateline.briefs.wording import day, printable
from dateline.records import Brief

INDEXED = 200  # briefs that a page holds back so that its index can stand first


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One brief of a page: ``key`` begins the ids of its anchors."""

    key: str
    view: BriefView
    url: str
    pieces: tuple[tuple[Piece, ...], ...]


def render(briefs: Sequence[Brief]) -> str:
    """One page of all the briefs, with an index where there are several."""
    return "".join(stream(briefs))


def stream(briefs: Iterable[Brief]) -> Iterator[str]:
    """The same page piece by piece. The index stands first; on a page of more than 200 briefs it stands last,

    so that a long run needs no more memory than a short one.
    """
    coming = iter(briefs)
    first = [_section(number, brief) for number, brief in enumerate(islice(coming, INDEXED), 1)]
    following = next(coming, None)
    index = [_entry(section) for section in first]
    style = _style()
    page = _environment().get_template("page.html.j2").module
    yield str(page.head(index, following is not None, Markup(style), _hash(style)))  # type: ignore[attr-defined]
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
    return template.render(section=section, level=1 if alone else 2)


def _entry(section: Section) -> tuple[str, str, str]:
    return section.key, section.view.title, section.view.dateline


def safe_url(url: str | None) -> str:
    """The address if it is of the web, else nothing: other schemes could run something."""
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return ""
    return (url or "").strip() if parts.scheme.lower() in ("http", "https") and parts.netloc else ""


def _section(number: int, brief: Brief) -> Section:
    points = tuple(
        Finding("point", f"point-{i}", ((point.start, point.end),), f"{i}") for i, point in enumerate(brief.points, 1)
    )
    evidence = tuple(
        Finding("evidence", f"key-{i}", (span,), "key point")
        for i, point in enumerate(brief.key_points)
        for span in point.evidence[:1]
    )
    pieces = tuple(paragraphs(brief.reading.article.text, (*findings_of(brief), *evidence, *points)))
    return Section(key=f"b{number}", view=view_brief(brief), url=safe_url(brief.reading.article.url), pieces=pieces)


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
    environment.filters["day"] = day
    return environment


def _finalize(value: Any) -> Any:
    return printable(value) if type(value) is str else value


@cache
def _style() -> str:
    return files("dateline.briefs").joinpath("templates", "page.css").read_text(encoding="utf-8")


def _hash(style: str) -> str:
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
