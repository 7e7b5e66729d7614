"""Speed of the stages on one core, beside the engines they stand on, in one run: ``make benchmarks``.

Every figure is a rate and a ratio to a yardstick measured in the same process, so that two machines can be compared.
"""

import os
import statistics
import time
from collections.abc import Callable, Sequence

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"  # one core, before numpy is loaded

import trafilatura  # noqa: E402

from dateline import pipeline  # noqa: E402
from dateline.annotate.entities import find_entities  # noqa: E402
from dateline.annotate.figures import find_figures  # noqa: E402
from dateline.annotate.moments import find_moments  # noqa: E402
from dateline.annotate.parsing import ParsedText, load_english, parse  # noqa: E402
from dateline.annotate.places import find_places  # noqa: E402
from dateline.annotate.speakers import resolve_speakers  # noqa: E402
from dateline.annotate.statements import find_statements  # noqa: E402
from dateline.checks import check_key_points  # noqa: E402
from dateline.errors import DatelineError  # noqa: E402
from dateline.gazetteer import open_gazetteer  # noqa: E402
from dateline.languages.sentences import split_sentences  # noqa: E402
from dateline.records import Article, Page, Reading  # noqa: E402
from dateline.samples import sample_reports  # noqa: E402

ROUNDS = 3
WORDS = 600  # an article of the annotating benchmark
POINTS, POINT = 6, 18  # points of a box, and their words


def rate(work: Callable[[], int]) -> float:
    """Items a second: the median of the rounds, after one to warm up."""
    work()
    rates = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        count = work()
        rates.append(count / (time.perf_counter() - start))
    return statistics.median(rates)


def pages() -> list[Page]:
    """The sample pages that are HTML."""
    return [
        Page(id=report.name, where=report.name, content=report.read_bytes())
        for report in sample_reports()
        if report.name.endswith(".html")
    ]


def articles(read: Sequence[Article]) -> list[Article]:
    """English articles of about 600 words: sample texts joined until they are long enough."""
    made: list[Article] = []
    words, lines = 0, []
    for article in read:
        if article.language != "en":
            continue
        lines.append(article.text)
        words += len(article.text.split())
        if words >= WORDS:
            text = " ".join("\n".join(lines).split(" ")[:WORDS])
            made.append(Article(id=article.id, text=text, language="en", published=article.published))
            words, lines = 0, []
    return made


def readable(page: Page) -> Article | None:
    """What a page says, or nothing where it is no article."""
    try:
        return pipeline.read(page)
    except DatelineError:
        return None


def read_all(given: Sequence[Page]) -> int:
    """Read every page."""
    return len([readable(page) for page in given])


def trafilatura_all(given: Sequence[Page]) -> int:
    """The engine alone, with metadata."""
    for page in given:
        trafilatura.bare_extraction(page.content.decode("utf-8", "replace"), with_metadata=True)
    return len(given)


def spacy_all(given: Sequence[Article]) -> int:
    """The parser alone, over whole articles."""
    return len(list(load_english().pipe(article.text for article in given)))


def annotate_all(given: Sequence[Article]) -> int:
    """Annotate every article."""
    return len([pipeline.annotate(article) for article in given])


def brief_all(given: Sequence[Article]) -> int:
    """Annotate, check and tell every article."""
    return len([pipeline.brief(article) for article in given])


def readings(given: Sequence[Article]) -> list[tuple[Reading, list[str]]]:
    """The articles annotated, each with a box of six points that are no sentences of it: openings of the next one's."""
    read = [pipeline.annotate(article) for article in given]
    texts = [reading.article.text for reading in [*read[1:], *read[:1]]]
    pieces = [[text[s.start : s.end] for s in split_sentences(text, "en")] for text in texts]
    return [
        (reading, [" ".join(piece.split()[:POINT]) for piece in own if len(piece.split()) > POINT][:POINTS])
        for reading, own in zip(read, pieces, strict=True)
    ]


def check_all(given: Sequence[tuple[Reading, list[str]]]) -> int:
    """Read and check the points of every article."""
    return len([check_key_points(*pipeline.read_points(*box)) for box in given])


def spacy_points(given: Sequence[tuple[Reading, list[str]]]) -> int:
    """The parser alone over the same points, box by box."""
    return len([list(load_english().pipe(points)) for _, points in given])


def parsed_texts(given: Sequence[Article]) -> list[ParsedText]:
    """The articles parsed whole, so that the stages after the parse can be timed alone."""
    sentences = [split_sentences(article.text, "en") for article in given]
    return [parse(a.text, "en", s, wanted=lambda _: True) for a, s in zip(given, sentences, strict=True)]


def stage_rates(given: Sequence[Article]) -> list[tuple[str, float]]:
    """Articles a second of each stage after the parse."""
    gazetteer = open_gazetteer()
    texts = parsed_texts(given)
    places = [find_places(text, gazetteer) for text in texts]
    moments = [find_moments(text, published="2026-03-03") for text in texts]
    entities = [find_entities(*pair) for pair in zip(texts, places, strict=True)]
    statements = [find_statements(text) for text in texts]
    stages: dict[str, Callable[[int], object]] = {
        "places": lambda i: find_places(texts[i], gazetteer),
        "moments": lambda i: find_moments(texts[i], published="2026-03-03"),
        "entities": lambda i: find_entities(texts[i], places[i]),
        "statements": lambda i: find_statements(texts[i]),
        "statements, attribution best": lambda i: find_statements(texts[i], attribution="best"),
        "speakers": lambda i: resolve_speakers(texts[i], statements[i], entities[i]),
        "figures": lambda i: find_figures(texts[i], places=places[i], moments=moments[i], statements=statements[i]),
    }
    return [
        (name, rate(lambda stage=stage: len([stage(i) for i in range(len(texts))]))) for name, stage in stages.items()
    ]


def main() -> None:
    """Print a line a stage."""
    html = pages()
    texts = articles([article for page in html if (article := readable(page))])
    lines = [
        ("read", "trafilatura with metadata", rate(lambda: read_all(html)), rate(lambda: trafilatura_all(html))),
        ("annotate", "spaCy alone", rate(lambda: annotate_all(texts)), rate(lambda: spacy_all(texts))),
        ("brief", "spaCy alone", rate(lambda: brief_all(texts)), rate(lambda: spacy_all(texts))),
    ]
    boxes = readings(texts)
    lines.append(("check", "spaCy alone, points", rate(lambda: check_all(boxes)), rate(lambda: spacy_points(boxes))))
    print(f"{len(html)} pages; {len(texts)} articles of {WORDS} words; one core")
    for stage, yardstick, ours, theirs in lines:
        print(f"{stage:10} {ours:7.1f} a second   {yardstick} {theirs:7.1f}   ratio {ours / theirs:.2f}")
    print("each stage alone, after the parse; its time as a share of spaCy's")
    for stage, ours in stage_rates(texts):
        print(f"{stage:28} {ours:7.1f} a second   {lines[1][3] / ours:.0%}")


if __name__ == "__main__":
    main()
