"""A brief -> what every format of it shows, worked out once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from dateline.briefs import wording
from dateline.briefs.datelines import spelt
from dateline.briefs.sharing import share_words
from dateline.briefs.silences import silence
from dateline.briefs.views import BriefView, FigureView, KeyPointView, PlaceView, PointView, SaidView, VoiceView
from dateline.briefs.voices import NOBODY
from dateline.languages import words
from dateline.languages.shapes.news import News
from dateline.records import Atom, Brief, Figure, KeyPoint, Mention, Point, Reading, Speaker, Statement

_ACRONYM = 4  # letters of an acronym at the most: longer words in capitals are a headline's


def view_brief(brief: Brief) -> BriefView:
    """Everything a brief shows, in words."""
    reading = brief.reading
    line = brief.dateline
    speakers = {speaker.id: speaker for speaker in reading.speakers}
    figures = tuple(_figure(reading, i, figure, speakers) for i, figure in enumerate(reading.figures))
    places = _places(reading, "location")
    return BriefView(
        brief=brief,
        title=reading.article.title or "Report without a headline",
        dateline=" · ".join(part for part in (line.place, wording.day(line.date), line.outlet) if part),
        notice=" ".join(filter(None, (wording.FORMS[reading.article.form], wording.unread(reading.article.language)))),
        no_voices=wording.nothing("Nobody is quoted or cited.", reading.article.language),
        no_figures=wording.nothing("No figures found.", reading.article.language),
        points=tuple(_point(brief, n, point, figures, places) for n, point in enumerate(brief.points, 1)),
        figures=figures,
        voices=share_words(tuple(_voice(reading, id_, indices, speakers) for id_, indices in brief.speakers)),
        places=places,
        actors=_places(reading, "actor"),
        key_points=tuple(_key_point(i, point) for i, point in enumerate(brief.key_points)),
    )


def _point(
    brief: Brief, number: int, point: Point, figures: tuple[FigureView, ...], places: tuple[PlaceView, ...]
) -> PointView:
    reading, order = brief.reading, brief.speakers
    speakers = {speaker.id: speaker for speaker in reading.speakers}
    known = {id_ for id_, _ in order if id_ != NOBODY}
    sources = (
        _source(source, speakers)
        for i in point.statements
        if (source := reading.statements[i].source)
        and source.speaker in known
        and not silence(reading, reading.statements[i])
    )
    return PointView(
        number=number,
        point=point,
        figures=tuple(figures[i] for i in point.figures),
        places=tuple(place for place in places if set(place.indices) & set(point.places)),
        voices=tuple(_said(reading, i, reading.statements[i]) for i in point.statements),
        speakers=tuple(dict.fromkeys(source for source in sources if source)),
    )


def _figure(reading: Reading, index: int, figure: Figure, speakers: Mapping[str, Speaker]) -> FigureView:
    text = reading.article.text
    place = reading.places[figure.place] if figure.place is not None else None
    as_of = figure.as_of
    return FigureView(
        index=index,
        span=(figure.start, figure.end),
        value=wording.value_words(figure, text),
        counted=wording.counted_words(figure, text),
        written=wording.written_after(figure, text),
        whose=wording.country_name(figure.whose),
        status=wording.STATUSES[figure.status],
        modality=wording.MODALITIES[figure.modality],
        place=spelt(place.text, text) if place else "",
        as_of=_as_of(as_of.text, as_of.date) if as_of else "",
        source=_figure_source(reading, figure, speakers),
        task=figure.task.text if figure.task else "",
    )


def _as_of(text: str, date: str | None) -> str:
    """The date as written, and what it resolves to where that says more; an open interval has no end to tell."""
    resolved = wording.day(date)
    open_ended = " – " in resolved and date is not None and date[:4] in text
    if not resolved or resolved.lower() in text.lower() or open_ended:
        return text
    return f"{text} ({resolved})"


def _source(source: Mention | None, speakers: Mapping[str, Speaker]) -> str:
    if source is None:
        return ""
    speaker = speakers.get(source.speaker or "")
    return speaker.name if speaker else source.text


def _figure_source(reading: Reading, figure: Figure, speakers: Mapping[str, Speaker]) -> str:
    """Who gives a figure; with the negated cue where it lies in what they did not say."""
    name = _source(figure.source, speakers)
    stated = reading.statements[figure.statement : figure.statement + 1] if figure.statement is not None else ()
    withheld = silence(reading, stated[0]) if stated else None
    return f"{name} ({reading.article.text[slice(*withheld)]})" if name and withheld else name


def _voice(reading: Reading, id_: str, indices: tuple[int, ...], speakers: Mapping[str, Speaker]) -> VoiceView:
    speaker = speakers.get(id_)
    said = tuple(_said(reading, i, reading.statements[i]) for i in indices)
    if speaker is None or id_ == NOBODY:
        return VoiceView(id=NOBODY, name="Source not named", role="", organisation="", kind="unnamed", said=said)
    return VoiceView(
        id=id_,
        name=speaker.name,
        role=speaker.role or "",
        organisation=speaker.organisation or "",
        kind=speaker.kind,
        said=said,
    )


def _said(reading: Reading, index: int, statement: Statement) -> SaidView:
    text, language = reading.article.text, reading.article.language
    withheld = silence(reading, statement)
    speakers = {speaker.id: speaker for speaker in reading.speakers}
    return SaidView(
        index=index,
        pieces=_pieces([text[start:end] for start, end in statement.content], language),
        cue=_cue(text, statement),
        attribution=_attribution(text, statement),
        kind=statement.kind,
        denies=statement.polarity == "denies" and withheld is None,
        withheld=text[slice(*withheld)] if withheld else "",
        through=tuple(dict.fromkeys(_source(mention, speakers) for mention in statement.via)),
        via=tuple(mention.speaker for mention in statement.via if mention.speaker),
    )


def _cue(text: str, statement: Statement) -> str:
    """The cue with the small word that ties it to the source after it: "According to"."""
    if statement.cue is None:
        return ""
    start, end = statement.cue
    gap = statement.source.start - end if statement.source else 0
    return text[start : end + gap if 0 < gap <= 5 else end].strip(" ,:;\n")


def _attribution(text: str, statement: Statement) -> str:
    """Cue and source in the order of the text, with what stands between them where that is short."""
    spans = [statement.cue] if statement.cue else []
    if statement.source:
        spans.append((statement.source.start, statement.source.end))
    spans.sort()
    if len(spans) == 2 and spans[1][0] - spans[0][1] <= 8:
        spans = [(spans[0][0], max(spans[0][1], spans[1][1]))]
    return " … ".join(text[start:end] for start, end in spans)


def _pieces(pieces: list[str], language: str | None) -> tuple[str, ...]:
    """A statement's words without the "that" before them and the comma after."""
    news = words(News, language)
    first, _, rest = pieces[0].partition(" ") if pieces else ("", "", "")
    if rest and news is not None and first.lower() in news.openers:
        pieces = [rest, *pieces[1:]]
    return tuple(piece.strip(" ,;:\n") for piece in pieces if piece.strip(" ,;:\n"))


def _places(reading: Reading, role: str) -> tuple[PlaceView, ...]:
    """Places of one role, one for all mentions of the same, in the order of their first mention."""
    same: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for i, place in enumerate(reading.places):
        if place.role == role:
            said = place.offset and (place.offset.km, place.offset.bearing)
            same[place.geonames_id or (place.name, place.country, place.admin1), place.precision, said].append(i)
    return tuple(
        PlaceView(
            indices=tuple(indices),
            wordings=_wordings((reading.places[i].offset or reading.places[i]).text for i in indices),
            place=reading.places[indices[0]],
            sources=_who_says(reading, indices) if role == "location" else (),
        )
        for indices in same.values()
    )


def _who_says(reading: Reading, indices: Iterable[int]) -> tuple[str, ...]:
    """Who speaks of a place; nobody where the outlet mentions it itself, or somebody's words have no source."""
    speakers = {speaker.id: speaker for speaker in reading.speakers}
    found = dict.fromkeys(_source(reading.places[i].source, speakers) for i in indices)
    return () if "" in found else tuple(found)


def _wordings(found: Iterable[str]) -> tuple[str, ...]:
    """Each wording once: those in capitals only where the report has no other spelling of theirs, long ones last."""
    once = tuple(dict.fromkeys(found))
    spelt = {wording.plain(text) for text in once if not text.isupper()}
    kept = [text for text in once if not text.isupper() or wording.plain(text) not in spelt]
    return tuple(sorted(kept, key=lambda text: text.isupper() and len(text) > _ACRONYM))


def _key_point(index: int, point: KeyPoint) -> KeyPointView:
    unopposed = point.verdict == "supported" and point.score < wording.BORNE_OUT
    standing: wording.Standing = "unopposed" if unopposed else point.verdict
    return KeyPointView(
        index=index,
        text=point.text,
        verdict=point.verdict,
        standing=standing,
        mark=wording.STANDINGS[standing],
        faults=tuple(dict.fromkeys(_fault(atom) for atom in point.atoms if atom.verdict != "supported")),
        evidence=point.evidence,
    )


def _fault(atom: Atom) -> str:
    """What is wrong with an atom, as the check says it."""
    if atom.reason:
        return atom.reason
    what = "is not in the article" if atom.verdict == "missing" else "stands otherwise in the article"
    return f"{wording.ATOMS[atom.kind]} “{atom.text}” {what}"
