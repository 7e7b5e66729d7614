"""Briefs as Markdown: plain CommonMark with tables, to paste into a note or an issue."""

import re
from collections.abc import Iterator, Sequence

from dateline.briefs.viewing import view_brief
from dateline.briefs.views import BriefView, FigureView, KeyPointView, VoiceView
from dateline.briefs.wording import printable
from dateline.records import Brief

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~!&])")
_OPENING = re.compile(r"^(\s*\d*)([-+.)])(?=\s)")
_SIGNS = {"supported": "✓", "unopposed": "○", "unclear": "?", "unsupported": "✗"}


def render(briefs: Sequence[Brief]) -> str:
    """One document of one brief or several, each under a heading of its own."""
    return "\n---\n\n".join("\n".join(_lines(view_brief(brief))) + "\n" for brief in briefs)


def escape(text: str) -> str:
    """Text from outside so that Markdown shows it as it is: no markup, link or HTML of its own."""
    return _OPENING.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", printable(text)))


def _lines(view: BriefView) -> Iterator[str]:
    article = view.brief.reading.article
    yield f"# {escape(view.title)}"
    yield ""
    for text, wrap in ((view.dateline, "{}"), (article.standfirst, "*{}*"), (view.notice, "> {}")):
        if text:
            yield from (wrap.format(escape(text.strip())), "")
    yield from _section("Points of attention", [f"{n}. {escape(p.text)}" for n, p in enumerate(view.brief.points, 1)])
    yield from _section("Who says what", [line for voice in view.voices for line in _voice(voice)], view.no_voices)
    yield from _section("Figures", list(_table(view.figures)), view.no_figures)
    yield from _section("Places", [_bullet(" / ".join(place.wordings), place.what) for place in view.places])
    if view.key_points:
        yield from _section("The page's own key points", [_key_point(point) for point in view.key_points])
    if article.url:
        yield f"Source: {escape(article.url)}"


def _section(title: str, lines: list[str], nothing: str = "") -> Iterator[str]:
    yield from (f"## {title}", "")
    yield from lines or [nothing or f"No {_NOTHING[title]} found."]
    yield ""


_NOTHING = {
    "Points of attention": "points",
    "Places": "places",
    "The page's own key points": "key points",
}


def _voice(voice: VoiceView) -> Iterator[str]:
    yield _bullet(voice.name, voice.standing)
    for item in voice.said:
        sign, cue = escape(item.sign), escape(item.told(named=voice.named))
        yield f"  - {f'*{sign}:* ' if sign else ''}{escape(item.words)}{f' ({cue})' if cue else ''}"


def _bullet(head: str, rest: str) -> str:
    return f"- **{escape(head)}**" + (f", {escape(rest)}" if rest else "")


def _table(figures: tuple[FigureView, ...]) -> Iterator[str]:
    if not figures:
        return
    yield "| How many | What | Status | Place | As of | Source | For |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for item in figures:
        cells = (item.value, item.what, item.state, item.place, item.as_of, item.source, item.task)
        yield "| " + " | ".join(escape(cell).strip() for cell in cells) + " |"


def _key_point(point: KeyPointView) -> str:
    text = escape(point.text.strip())
    shown = f"~~{text}~~" if point.verdict == "unsupported" else text
    said = "; ".join((point.mark, *(escape(fault) for fault in point.faults)))
    return f"- {_SIGNS[point.standing]} {shown} ({said})"
