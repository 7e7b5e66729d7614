"""Learn what faults weigh in ``dateline check``, measure the weights, and draw how reliable its scores are.

The weights are a logistic regression with few, signed features, so that a score is a probability at even odds: sets
and, within a set, supported and unsupported points count the same. It learns from the project's own points about the
sample reports and from public sets of judged summaries (``summary_sets.py``). The evaluation sets are only measured on:
they, and articles that they hold, are never learned from::

    scripts/learn_check.py --sets FOLDER --eval ../shared/eval                     what the default install weighs
    scripts/learn_check.py --sets FOLDER --eval ../shared/eval --entailment MODEL  with a model, too
"""

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from reliability import draw
from summary_sets import judged_summaries

from dateline.checks.checking import take_points
from dateline.checks.verdicts import BIAS, JUDGE, features
from dateline.pipeline import annotate, read, read_points
from dateline.records import Article, Judge, Page
from dateline.samples import sample_report

ROOT = Path(__file__).parent.parent
OWN = ROOT / "tests" / "checks" / "fixtures" / "points.json"
WEIGHTS = ROOT / "src" / "dateline" / "checks" / "weights.py"
PICTURE = ROOT / "docs" / "pictures" / "reliability.svg"
_RIDGE = 0.01  # how much a weight is drawn to what is expected of it: some faults are rare in the sets
_EXPECTED = {"contradicted": -2.0, "missing": -2.0, "otherwise": -0.7}
_STEPS = 4000
_FREE = frozenset({BIAS, "alone", "box cut out"})


Box = tuple[str, Article, Sequence[str], Sequence[bool]]
"""A set, an article of it, points about the article, and whether each is supported."""


@dataclass(frozen=True, slots=True)
class Example:
    """One point: the set and article that it is of, what is known of it, and whether it is supported."""

    set: str
    article: str
    known: dict[str, float]
    supported: bool


def own_boxes() -> Iterator[Box]:
    """The project's own points, box by box, and for each report one that is about another."""
    rows = defaultdict(list)
    all_rows = json.loads(OWN.read_text(encoding="utf-8"))
    for row in all_rows:
        rows[row["report"], row["box"]].append(row)
    for (name, box), points in rows.items():
        kind = "html" if name.endswith("html") else "text"
        article = read(Page(id=name, where=name, content=sample_report(name).read_bytes(), kind=kind))
        yield "own", article, [row["text"] for row in points], [row["fault"] is None for row in points]
        if box == "desk-1":
            others = [row["text"] for row in all_rows if _story(row["report"]) != _story(name) and row["box"] == box]
            yield "own", article, [others[hash_of(name) % len(others)]], [False]


def _story(report: str) -> str:
    return report.partition("-")[0]


def hash_of(name: str) -> int:
    """The same number for a name in every run."""
    return sum((place + 1) * ord(letter) for place, letter in enumerate(name))


def set_boxes(folder: Path) -> Iterator[Box]:
    """The articles of the evaluation sets with their points."""
    for name, path in (("desk", "desk-dev.jsonl.gz"), ("", "dev.jsonl.gz")):
        with gzip.open(folder / "keypoints" / path, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                article = Article(id=row["id"], text=row["text"], language="en")
                yield name or row["id"].split("-")[0], article, row["key_points"], row["supported"]


def public_boxes(folder: Path, left_out: Sequence[str]) -> Iterator[Box]:
    """The summaries of the public sets."""
    for name, key, text, sentences, right in judged_summaries(folder, list(left_out)):
        yield name, Article(id=key, text=text, language="en"), sentences, right


def examples(boxes: Iterable[Box], judge: Judge | None) -> Iterator[Example]:
    """The points of boxes as examples."""
    for number, (name, article, texts, supported) in enumerate(boxes):
        weighed = take_points(*read_points(annotate(article), texts), judge=judge)
        for point, good in zip(weighed, supported, strict=True):
            yield Example(name, article.id, features(point), good)
        if number % 20 == 0:
            print(".", end="", file=sys.stderr, flush=True)


def fit(points: Sequence[Example], names: Sequence[str]) -> dict[str, float]:
    """Weights by name. A fault never raises a score, a judge never lowers one for leaning to support."""
    given = np.array([[point.known.get(name, 0.0) for name in names] for point in points])
    right = np.array([point.supported for point in points], dtype=float)
    counts = defaultdict(int)
    for point in points:
        counts[point.set, point.supported] += 1
    importance = np.array([1 / counts[point.set, point.supported] for point in points])
    importance /= importance.sum()
    expected = np.array([_EXPECTED.get(name.split()[-1], 0.0) for name in names])
    drawn = np.array([_RIDGE if name.split()[-1] in _EXPECTED else 0.0 for name in names])
    weights, momentum, seen = expected.copy(), np.zeros(len(names)), np.zeros(len(names))
    for step in range(1, _STEPS + 1):
        share = 1 / (1 + np.exp(-given @ weights))
        slope = given.T @ (importance * (share - right)) + drawn * (weights - expected)
        momentum = 0.9 * momentum + 0.1 * slope
        seen = 0.999 * seen + 0.001 * slope**2
        weights -= 0.02 * (momentum / (1 - 0.9**step)) / (np.sqrt(seen / (1 - 0.999**step)) + 1e-8)
        for place, name in enumerate(names):
            if name == JUDGE:
                weights[place] = max(0.0, weights[place])
            elif name not in _FREE:
                weights[place] = min(0.0, weights[place])
    return {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True)}


def scores(points: Sequence[Example], weights: dict[str, float]) -> np.ndarray:
    """The probability of support of each point."""
    odds = [sum(weights.get(name, 0.0) * value for name, value in point.known.items()) for point in points]
    return 1 / (1 + np.exp(-np.array(odds)))


def tell(title: str, points: Sequence[Example], given: np.ndarray) -> None:
    """Balanced accuracy at one half, AUROC and the Brier score of each set."""
    for part in sorted({point.set for point in points}):
        mine = np.array([point.set == part for point in points])
        good = np.array([point.supported for point in points])[mine]
        share = given[mine]
        balanced = ((share[good] >= 0.5).mean() + (share[~good] < 0.5).mean()) / 2
        pairs = share[good][:, None] - share[~good][None]
        area = (pairs > 0).mean() + 0.5 * (pairs == 0).mean()
        brier = ((share - good) ** 2).mean()
        print(f"{title:22} {part:12} {mine.sum():4} balanced {balanced:.3f} AUROC {area:.3f} Brier {brier:.3f}")


def main() -> None:
    """Learn, tell, and write the weights and the picture."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sets", type=Path, required=True, help="a folder with the public sets (see summary_sets.py)")
    parser.add_argument("--eval", type=Path, default=ROOT.parent / "shared" / "eval")
    parser.add_argument(
        "--entailment", type=Path, help="a folder with an entailment model; its weights are learned too"
    )
    parser.add_argument("--write", action="store_true", help="write weights.py and the picture of reliability")
    asked = parser.parse_args()
    judge: Judge | None = None
    if asked.entailment:
        from dateline.judges import open_model

        judge = open_model(asked.entailment)
    measured_on = list(set_boxes(asked.eval))
    left_out = [article.text for _, article, _, _ in measured_on]
    learned = list(examples((*own_boxes(), *public_boxes(asked.sets, left_out)), judge))
    measured = list(examples(measured_on, judge))
    print(file=sys.stderr)
    names = sorted({name for point in learned for name in point.known} - {JUDGE})
    tables, drawn = {}, []
    for table, used in (("ALONE", names), *([("JUDGED", [*names, JUDGE])] if judge else [])):
        weights = fit(learned, used)
        tables[table] = weights
        tell(f"{table} learned from", learned, scores(learned, weights))
        given = scores(measured, weights)
        tell(f"{table} measured on", measured, given)
        told = "with an entailment model" if table == "JUDGED" else "default install"
        drawn.append((told, given, np.array([point.supported for point in measured])))
    print(json.dumps(tables, indent=1))
    if asked.write:
        write(tables)
        PICTURE.write_text(draw(drawn), encoding="utf-8")


def write(tables: dict[str, dict[str, float]]) -> None:
    """Write the weights; a table that was not learned stays as it is."""
    from dateline.checks import weights

    lines = [
        '"""What each fault and the wording of a point weigh, in log-odds; learned by ``scripts/learn_check.py``."""',
        "",
        "from collections.abc import Mapping",
    ]
    for table in ("ALONE", "JUDGED"):
        values = tables.get(table, dict(getattr(weights, table)))
        rows = [f'    "{name}": {value},' for name, value in values.items()]
        lines += ["", f"{table}: Mapping[str, float] = {{", *rows, "}"]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
