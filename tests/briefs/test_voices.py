from dateline.briefs.voices import NOBODY, order_speakers
from dateline.records import Article, Mention, Reading, Speaker, Statement


def said(start: int, end: int, speaker: str | None) -> Statement:
    source = Mention(start=0, end=2, text="He", speaker=speaker)
    return Statement(content=((start, end),), cue=None, kind="indirect", source=source)


def test_unresolved_sources_stand_together_at_the_end() -> None:
    reading = Reading(
        article=Article(id="1", text="He said much." * 30),
        statements=(said(0, 300, None), said(0, 10, "a"), said(0, 300, "gone")),
        speakers=(Speaker(id="a", name="Anna Petrenko"),),
    )
    assert order_speakers(reading) == (("a", (1,)), (NOBODY, (0, 2)))


def test_who_says_more_comes_first() -> None:
    reading = Reading(
        article=Article(id="1", text="He said much." * 30),
        statements=(said(0, 20, "a"), said(20, 300, "b")),
        speakers=(Speaker(id="a", name="Anna Petrenko"), Speaker(id="b", name="Ivan Hora")),
    )
    assert [id_ for id_, _ in order_speakers(reading)] == ["b", "a"]
