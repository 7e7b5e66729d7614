"""Learn how sure a figure is: the weights of src/dateline/annotate/figures/confidence.json.

    train_figure_confidence.py GOLD.jsonl[.gz] ... --out WEIGHTS.json [--plot PLOT.svg]

GOLD has one article a line: ``text``, maybe ``language``, and ``figures`` with ``number_start``, ``number_end``,
``value``, ``kind``, ``status`` and ``modality``. A figure that is found counts as right when a gold figure overlaps its
number and all four agree. Logistic regression with a quadratic penalty, by Newton's method. Prints a reliability table
in which each article's figures are judged by weights learned from the other articles, and draws it with --plot.
"""

import argparse
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from dateline.annotate import figures
from dateline.annotate.figures.confidence import features_of
from dateline.annotate.figures.drafts import Draft
from dateline.annotate.parsing import parse
from dateline.languages.sentences import split_sentences
from dateline.records import Figure

PENALTY = 4.0
FOLDS = 10
BINS = (0.0, 0.75, 0.8, 0.85, 1.01)

WIDTH, MARGIN = 420, 60  # of the plot, in its own units
LOW = 0.5  # where its axes begin

Example = tuple[int, list[float], float]


def main() -> None:
    """Read the gold files, fit, print the table, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--plot", type=Path)
    arguments = parser.parse_args()
    rows = [row for path in arguments.gold for row in read(path)]
    names: list[str] = []
    examples = [example for number, row in enumerate(rows) for example in judge(number, row, names)]
    article = np.array([e[0] for e in examples])
    seen, right = np.array([e[1] for e in examples]), np.array([e[2] for e in examples])
    guesses = held_out(article, seen, right)
    print_reliability(guesses, right)
    if arguments.plot is not None:
        arguments.plot.write_text(drawn(bins_of(guesses, right)), encoding="utf-8")
    weights = dict(zip(names, (round(float(w), 3) for w in fit(seen, right)), strict=True))
    arguments.out.write_text(json.dumps(weights, indent=2) + "\n", encoding="utf-8")


def read(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a file of JSON lines, packed or not."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def judge(number: int, row: dict[str, Any], names: list[str]) -> Iterator[Example]:
    """What the regression sees of each figure found in an article, and whether the figure is right."""
    language = row.get("language") or "en"
    drafts: list[Draft] = []

    def keep(draft: Draft) -> float:
        drafts.append(draft)
        return 1.0

    text = row["text"]
    parsed = parse(text, language, split_sentences(text, language), lambda s: figures.has_number(s, language))
    with mock.patch.object(figures, "confidence_of", keep):
        found = figures.find_figures(parsed)
    for figure, draft in zip(found, drafts, strict=True):
        features = features_of(draft)
        names[:] = list(features)
        yield number, list(features.values()), float(is_right(figure, row["figures"]))


def is_right(figure: Figure, gold: list[dict[str, Any]]) -> bool:
    """Whether a gold figure overlaps the number and agrees in value, kind, status and modality."""
    for other in gold:
        if other["number_start"] < figure.number[1] and figure.number[0] < other["number_end"]:
            same = (other["kind"], other["status"], other["modality"]) == (figure.kind, figure.status, figure.modality)
            return same and other["value"] == figure.value
    return False


def fit(seen: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The weights of the regression; the first, the bias, is not penalised."""
    weights = np.zeros(seen.shape[1])
    penalty = np.full(seen.shape[1], PENALTY)
    penalty[0] = 0.01
    for _ in range(50):
        guess = 1 / (1 + np.exp(-seen @ weights))
        slope = seen.T @ (right - guess) - penalty * weights
        bend = (seen * (guess * (1 - guess))[:, None]).T @ seen + np.diag(penalty)
        weights = weights + np.linalg.solve(bend, slope)
    return weights


def held_out(article: np.ndarray, seen: np.ndarray, right: np.ndarray) -> np.ndarray:
    """The confidence of each figure by weights that have not seen its article."""
    guesses = np.zeros(len(right))
    for fold in range(FOLDS):
        inside = article % FOLDS == fold
        if inside.any():
            guesses[inside] = 1 / (1 + np.exp(-seen[inside] @ fit(seen[~inside], right[~inside])))
    return guesses


def bins_of(guesses: np.ndarray, right: np.ndarray) -> list[tuple[float, float, int]]:
    """The mean confidence, the share that is right and the number of figures of each bin that has any."""
    insides = [(guesses >= low) & (guesses < high) for low, high in zip(BINS, BINS[1:], strict=False)]
    return [(float(guesses[i].mean()), float(right[i].mean()), int(i.sum())) for i in insides if i.any()]


def drawn(bins: list[tuple[float, float, int]]) -> str:
    """A reliability plot as SVG: a point for each bin with its 95 % interval, and the line of perfect calibration."""
    low, high = MARGIN, WIDTH - 20
    ticks = [LOW + 0.1 * step for step in range(6)]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {WIDTH}" role="img" font-family="sans-serif" '
        'font-size="13" fill="#333"><title>How often figures of a confidence are right</title>',
        f'<rect width="{WIDTH}" height="{WIDTH}" fill="#fff"/>',
        f'<path d="M{at(LOW):.1f} {down(LOW):.1f}L{at(1):.1f} {down(1):.1f}" stroke="#999" stroke-dasharray="4 4"/>',
        f'<path d="M{low} {down(1):.1f}V{down(LOW):.1f}H{high}" fill="none" stroke="#333"/>',
    ]
    for tick in ticks:
        parts.append(f'<text x="{at(tick):.1f}" y="{down(LOW) + 18:.1f}" text-anchor="middle">{tick:.1f}</text>')
        parts.append(f'<text x="{low - 8}" y="{down(tick) + 4:.1f}" text-anchor="end">{tick:.1f}</text>')
    for mean, share, count in bins:
        below, above = interval(share, count)
        x = at(mean)
        parts.append(f'<path d="M{x:.1f} {down(max(below, LOW)):.1f}V{down(above):.1f}" stroke="#1f5fa8"/>')
        parts.append(f'<circle cx="{x:.1f}" cy="{down(share):.1f}" r="4" fill="#1f5fa8"/>')
        parts.append(f'<text x="{x + 7:.1f}" y="{down(share) + 16:.1f}" font-size="11">{count}</text>')
    middle = (low + high) / 2
    parts.append(f'<text x="{middle}" y="{WIDTH - 16}" text-anchor="middle">confidence</text>')
    parts.append(
        f'<text transform="translate(18 {WIDTH / 2}) rotate(-90)" text-anchor="middle">share right</text></svg>'
    )
    return "\n".join(parts) + "\n"


def at(value: float) -> float:
    """Where a share lies from left to right."""
    return MARGIN + (value - LOW) / (1 - LOW) * (WIDTH - 20 - MARGIN)


def down(value: float) -> float:
    """Where a share lies from top to bottom."""
    return WIDTH - MARGIN - (value - LOW) / (1 - LOW) * (WIDTH - 20 - MARGIN)


def interval(share: float, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share that was seen."""
    z = 1.96
    centre, size = share + z * z / (2 * count), 1 + z * z / count
    spread = z * float(np.sqrt(share * (1 - share) / count + z * z / (4 * count * count)))
    return (centre - spread) / size, (centre + spread) / size


def print_reliability(guesses: np.ndarray, right: np.ndarray) -> None:
    """The share that is right beside the mean confidence, bin by bin."""
    print("| confidence | figures | mean confidence | right |")
    print("| --- | --- | --- | --- |")
    for low, high in zip(BINS, BINS[1:], strict=False):
        inside = (guesses >= low) & (guesses < high)
        if inside.any():
            mean, share = guesses[inside].mean(), right[inside].mean()
            print(f"| {low:.2f} to {min(high, 1):.2f} | {inside.sum()} | {mean:.2f} | {share:.2f} |")
    print(f"Brier score {((guesses - right) ** 2).mean():.3f}; of the mean alone {right.var():.3f}")


if __name__ == "__main__":
    main()
