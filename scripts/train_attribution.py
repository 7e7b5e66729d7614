"""Learn who said what: the weights that English statements are found with.

    train_attribution.py TRAIN.jsonl.gz WEIGHTS.npz [ENCODERS]

TRAIN has one article a line: ``text`` and ``attributions``, each with ``content``, ``cue`` and ``source`` as lists of
lists of spans. ENCODERS is the folder that ``train_encoder.py`` wrote; with it the weights are those of
``--attribution best``, which look at the encoder's hints too. Needs ``lightgbm``. Every number that a later step sees
of an earlier one comes from a model, or from counts, that did not see the article: five folds by article (three for
the encoder). The thresholds are set on those too.
"""

import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np

from dateline.annotate.parsing import ParsedText, parse
from dateline.annotate.statements.company import company
from dateline.annotate.statements.contents import Content, Cue, contents, cue_at
from dateline.annotate.statements.cues import OPEN, SIGNS, cue_features, cue_tokens, keys_of, passed_on
from dateline.annotate.statements.encoder import Encoder, hints_at, open_encoder
from dateline.annotate.statements.hints import Hint
from dateline.annotate.statements.passage import Passage, passages
from dateline.annotate.statements.ranking import content_features, kind_keys
from dateline.annotate.statements.rates import Rates
from dateline.annotate.statements.sources import Source, source_features, source_keys, sources
from dateline.annotate.statements.tree import Tree
from dateline.languages.sentences import split_sentences
from dateline.records import Span

FOLDS = 5
ENCODERS = 3
LOOK = 0.12  # cues less likely than this get no content
STRENGTH = 4.0  # how many sightings the share of a whole table weighs against a key's own


@dataclass
class Gold:
    """An annotated attribution: its three parts as spans."""

    content: list[Span]
    cue: list[Span]
    source: list[Span]


@dataclass
class Seen:
    """An article with the place of each gold cue's head: passage number, tree number, token -> gold."""

    fold: int
    passages: list[Passage]
    gold: list[Gold]
    encoder: Encoder | None = None
    heads: dict[tuple[int, int, int], Gold] = field(default_factory=dict)


Place = tuple[int, int, int]


def main() -> None:
    """Read the training set, fit, write the weights, print what was measured."""
    train, target, *folder = sys.argv[1:4]
    articles = list(read(parsed_rows(Path(train)), fold_encoders(Path(folder[0])) if folder else ()))
    weights, report = fit(articles)
    np.savez_compressed(target, **weights)
    print(json.dumps(report, indent=1))


def parsed_rows(path: Path) -> Iterator[tuple[dict[str, Any], ParsedText]]:
    """The rows of the training set, each with its parse."""
    with gzip.open(path, "rt", encoding="utf8") as file:
        for line in file:
            row = json.loads(line)
            text = row["text"]
            yield row, parse(text, "en", split_sentences(text, "en"), lambda _: True)


def fold_encoders(folder: Path) -> tuple[Encoder, ...]:
    """The encoders of the folds, each of which did not see the articles of its own number."""
    return tuple(open_encoder(folder / f"encoder-{n}.onnx", folder / "tokenizer.json") for n in range(ENCODERS))


def read(rows: Iterable[tuple[dict[str, Any], ParsedText]], encoders: Sequence[Encoder] = ()) -> Iterator[Seen]:
    """The articles with their annotated attributions and the tokens that head the cues."""
    for number, (row, parsed) in enumerate(rows):
        gold = [
            Gold(flat(a["content"]), flat(a["cue"]), flat(a["source"])) for a in row["attributions"] if a["content"]
        ]
        encoder = encoders[number % len(encoders)] if encoders else None
        seen = Seen(number % FOLDS, list(passages(parsed)), gold, encoder)
        for item in gold:
            place = cue_place(seen.passages, item.cue)
            if place is not None:
                seen.heads.setdefault(place, item)
        yield seen


def flat(groups: list[list[list[int]]]) -> list[Span]:
    """The spans of a list of groups, in order."""
    return sorted((start, end) for group in groups for start, end in group)


def cue_place(found: list[Passage], cue: list[Span]) -> Place | None:
    """Where the head of a gold cue stands: of its tokens without a head among them, the highest verb or noun."""
    if not cue:
        return None
    for number, passage in enumerate(found):
        for index, tree in enumerate(passage.trees):
            if tree is not None and tree.start <= cue[0][0] < tree.end:
                token = head_token(tree, cue)
                return None if token is None else (number, index, token)
    return None


def head_token(tree: Tree, cue: list[Span]) -> int | None:
    """The token that heads an annotated cue, or ``None`` where no token lies in it."""
    inside = [i for i in range(len(tree)) if any(tree.starts[i] < e and tree.ends[i] > s for s, e in cue)]
    tops = [i for i in inside if tree.heads[i] not in inside or tree.heads[i] == i]
    tops = [i for i in tops if tree.pos[i] not in ("PUNCT", "DET", "SPACE")] or tops

    def order(token: int) -> tuple[bool, int, int]:
        depth, top = 0, token
        while tree.heads[top] != top:
            top, depth = tree.heads[top], depth + 1
        return tree.pos[token] not in ("VERB", "NOUN", "ADP", "ADJ"), depth, token

    return min(tops, key=order) if tops else None


def overlap(a: Iterable[Span], b: Iterable[Span]) -> float:
    """What two sets of spans share, in characters, as a part of what they cover together."""
    first = {i for s, e in a for i in range(s, e)}
    second = {i for s, e in b for i in range(s, e)}
    return len(first & second) / len(first | second) if first & second else 0.0


# ---------------------------------------------------------------- counts


class Tally:
    """Counts of yes and all by key, kept apart by fold."""

    def __init__(self) -> None:
        self.folds: list[dict[str, list[float]]] = [defaultdict(lambda: [0.0, 0.0]) for _ in range(FOLDS)]

    def add(self, fold: int, keys: Iterable[tuple[str, str]], yes: float) -> None:
        """Count one sighting of each key."""
        for table, key in keys:
            cell = self.folds[fold][f"{table}|{key}"]
            cell[0] += yes
            cell[1] += 1

    def rates(self, without: int | None, least: int = 3) -> Rates:
        """The shares over all folds but one; keys seen less often than ``least`` are dropped."""
        total: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
        tables: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
        for number, fold in enumerate(self.folds):
            if number != without:
                for key, (yes, count) in fold.items():
                    cell, table = total[key], tables[key.split("|", 1)[0]]
                    cell[0] += yes
                    cell[1] += count
                    table[0] += yes
                    table[1] += count
        shares = {name: yes / count for name, (yes, count) in tables.items()}
        known = {}
        for key, (yes, count) in total.items():
            share = shares[key.split("|", 1)[0]]
            rate = (yes + STRENGTH * share) / (count + STRENGTH)
            if count >= least and abs(rate - share) > 0.003:
                known[key] = rate
        return Rates(known, shares)


def tally_cues(articles: list[Seen]) -> Tally:
    """How often each word and construction heads a cue."""
    tally = Tally()
    for seen in articles:
        for place, tree, token in open_tokens(seen):
            tally.add(seen.fold, keys_of(tree, token), float(place in seen.heads))
    return tally


def open_tokens(seen: Seen) -> Iterator[tuple[Place, Tree, int]]:
    """The tokens that could head a cue, with where they stand."""
    for number, passage in enumerate(seen.passages):
        for index, tree in enumerate(passage.trees):
            if tree is not None:
                for token in range(len(tree)):
                    if tree.pos[token] in OPEN or tree.words[token] in SIGNS:
                        yield (number, index, token), tree, token


# ---------------------------------------------------------------- rows


@dataclass
class Rows:
    """Feature rows with what they are about, the fold of each and its label."""

    x: list[list[float]] = field(default_factory=list)
    y: list[float] = field(default_factory=list)
    fold: list[int] = field(default_factory=list)
    group: list[int] = field(default_factory=list)
    about: list[Any] = field(default_factory=list)
    hints: list[Hint] = field(default_factory=list)

    def matrix(self) -> np.ndarray:
        """The rows as an array."""
        return np.asarray(self.x, dtype=np.float32)


def cue_rows(articles: list[Seen], rates: list[Rates]) -> Rows:
    """A row for each token worth a look, with rates that did not see its article."""
    rows = Rows()
    for number, seen in enumerate(articles):
        known, first = rates[seen.fold], len(rows.x)
        places = []
        for p, passage in enumerate(seen.passages):
            for t, tree in enumerate(passage.trees):
                if tree is None:
                    continue
                for token in cue_tokens(passage, tree, known):
                    rows.x.append(cue_features(passage, tree, token, known))
                    rows.y.append(float((p, t, token) in seen.heads))
                    rows.fold.append(seen.fold)
                    rows.about.append((number, (p, t, token)))
                    places.append((tree.starts[token], tree.ends[token]))
        hints = hints_at(seen.passages, places, seen.encoder)
        rows.hints += hints
        rows.x[first:] = [x + hint.of_cue() for x, hint in zip(rows.x[first:], hints, strict=True)]
    return rows


def beside_rows(articles: list[Seen], rows: Rows, scores: np.ndarray) -> Rows:
    """The rows of the cues with what the first scores say of their neighbours."""
    found = Rows(y=rows.y, fold=rows.fold, about=rows.about, hints=rows.hints)
    members: dict[int, list[int]] = defaultdict(list)
    for index, (article, _) in enumerate(rows.about):
        members[article].append(index)
    for article, indices in members.items():
        trees = [tree for passage in articles[article].passages for tree in passage.trees if tree is not None]
        number = {tree.start: n for n, tree in enumerate(trees)}
        places = []
        for index in indices:
            passage, tree, token = rows.about[index][1]
            places.append((number[articles[article].passages[passage].trees[tree].start], token))
        extra = company(trees, places, [float(scores[i]) for i in indices])
        found.x += [rows.x[i] + more for i, more in zip(indices, extra, strict=True)]
    return found


@dataclass
class Chosen:
    """A likely cue with its candidates."""

    article: int
    place: Place
    cue: Cue
    score: float
    given: list[float]
    hint: Hint
    gold: Gold | None
    contents: tuple[Content, ...]
    sources: tuple[Source, ...]
    likeness: list[float]


def choose(articles: list[Seen], rows: Rows, scores: np.ndarray) -> list[Chosen]:
    """The likely cues with their candidates."""
    found = []
    for x, (article, place), hint, score in zip(rows.x, rows.about, rows.hints, scores, strict=True):
        if score < LOOK:
            continue
        seen = articles[article]
        passage = seen.passages[place[0]]
        tree = passage.trees[place[1]]
        assert tree is not None
        cue = cue_at(tree, place[2])
        options = contents(passage, tree, cue, hint)
        if options:
            gold = seen.heads.get(place)
            likeness = [overlap(c.spans, gold.content) if gold else 0.0 for c in options]
            found.append(
                Chosen(
                    article,
                    place,
                    cue,
                    float(score),
                    passed_on(x, float(score)),
                    hint,
                    gold,
                    options,
                    sources(tree, cue),
                    likeness,
                )
            )
    return found


def tree_at(articles: list[Seen], chosen: Chosen) -> tuple[Passage, Tree]:
    """The paragraph and the sentence of a likely cue."""
    passage = articles[chosen.article].passages[chosen.place[0]]
    tree = passage.trees[chosen.place[1]]
    assert tree is not None
    return passage, tree


def tally_contents(articles: list[Seen], found: list[Chosen]) -> Tally:
    """How often each kind of candidate is the content of its cue."""
    tally = Tally()
    for chosen in found:
        if chosen.gold is None or max(chosen.likeness) < 0.5:
            continue
        _, tree = tree_at(articles, chosen)
        best = max(range(len(chosen.contents)), key=lambda i: chosen.likeness[i])
        for number, content in enumerate(chosen.contents):
            keys = kind_keys(tree, chosen.cue, content)
            tally.add(articles[chosen.article].fold, keys, float(number == best))
    return tally


def right_source(source: Source, gold: Gold) -> bool:
    """Whether a candidate is the annotated source: any overlap, or nobody where there is none."""
    if source.span is None:
        return not gold.source
    return any(source.span[0] < e and source.span[1] > s for s, e in gold.source)


def tally_sources(articles: list[Seen], found: list[Chosen]) -> Tally:
    """How often each kind of candidate is the source of its cue."""
    tally = Tally()
    for chosen in found:
        if chosen.gold is not None:
            _, tree = tree_at(articles, chosen)
            for source in chosen.sources:
                keys = source_keys(tree, chosen.cue, source)
                tally.add(articles[chosen.article].fold, keys, float(right_source(source, chosen.gold)))
    return tally


def content_rows(articles: list[Seen], found: list[Chosen], rates: list[Rates]) -> Rows:
    """A row for each candidate for content; its label is its overlap with the annotated one."""
    rows = Rows()
    for number, chosen in enumerate(found):
        passage, tree = tree_at(articles, chosen)
        fold = articles[chosen.article].fold
        features = content_features(passage, tree, chosen.cue, chosen.contents, rates[fold], chosen.given, chosen.hint)
        for content, (x, likeness) in enumerate(zip(features, chosen.likeness, strict=True)):
            rows.x.append(x)
            rows.y.append(likeness)
            rows.fold.append(fold)
            rows.group.append(number)
            rows.about.append(content)
    return rows


def best_of(rows: Rows, scores: np.ndarray) -> dict[int, tuple[int, float, float]]:
    """For each group the best candidate, its score and the next one's."""
    best: dict[int, tuple[int, float, float]] = {}
    for group, about, score in zip(rows.group, rows.about, scores, strict=True):
        now = best.get(group)
        if now is None:
            best[group] = (about, float(score), 0.0)
        elif score > now[1]:
            best[group] = (about, float(score), now[1])
        elif score > now[2]:
            best[group] = (now[0], now[1], float(score))
    return best


def source_rows(
    articles: list[Seen], found: list[Chosen], rates: list[Rates], picked: dict[int, tuple[int, float, float]]
) -> Rows:
    """A row for each candidate for source."""
    rows = Rows()
    for number, chosen in enumerate(found):
        passage, tree = tree_at(articles, chosen)
        fold = articles[chosen.article].fold
        content = chosen.contents[picked[number][0]]
        features = source_features(
            passage, tree, chosen.cue, chosen.sources, content, rates[fold], chosen.given, chosen.hint
        )
        for place, x in enumerate(features):
            right = chosen.gold is not None and right_source(chosen.sources[place], chosen.gold)
            rows.x.append(x)
            rows.y.append(float(right))
            rows.fold.append(fold)
            rows.group.append(number)
            rows.about.append(place)
    return rows


# ---------------------------------------------------------------- fitting

SETTINGS = {
    "learning_rate": 0.06,
    "num_leaves": 31,
    "max_depth": 9,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "verbose": -1,
    "num_threads": 1,
    "max_bin": 63,
    "seed": 7,
    "deterministic": True,
    "force_col_wise": True,
}


def boost(x: np.ndarray, y: np.ndarray, rounds: int, keep: np.ndarray | None = None, **more: Any) -> lightgbm.Booster:
    """A model of some of the rows."""
    if keep is not None:
        x, y = x[keep], y[keep]
    settings = {**SETTINGS, "objective": "cross_entropy", **more}
    return lightgbm.train(settings, lightgbm.Dataset(x, label=y, free_raw_data=True), num_boost_round=rounds)


def crossed(
    rows: Rows, rounds: int, kept: np.ndarray | None = None, **more: Any
) -> tuple[np.ndarray, lightgbm.Booster]:
    """Scores of models that did not see the article, and a model of all."""
    x, y, fold = rows.matrix(), np.asarray(rows.y), np.asarray(rows.fold)
    kept = np.ones(len(y), dtype=bool) if kept is None else kept
    scores = np.zeros(len(y))
    for number in range(FOLDS):
        model = boost(x, y, rounds, (fold != number) & kept, **more)
        here = fold == number
        scores[here] = model.predict(x[here])
    return scores, boost(x, y, rounds, kept, **more)


def fit(articles: list[Seen]) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """The arrays of the weights file, and what was measured on folds that no model had seen."""
    cue_tally = tally_cues(articles)
    rows = cue_rows(articles, [cue_tally.rates(fold) for fold in range(FOLDS)])
    cue_scores, cue_model = crossed(rows, 200)
    print("cues", len(rows.y), "of which right", sum(rows.y), flush=True)
    beside = beside_rows(articles, rows, cue_scores)
    cue_scores, company_model = crossed(beside, 200)
    print("cues again", flush=True)

    found = choose(articles, rows, cue_scores)
    content_tally = tally_contents(articles, found)
    content = content_rows(articles, found, [content_tally.rates(fold, 2) for fold in range(FOLDS)])
    print("contents", len(content.y), flush=True)
    content_scores, content_model = crossed(content, 280, num_leaves=63, learning_rate=0.05)
    picked = best_of(content, content_scores)

    source_tally = tally_sources(articles, found)
    source = source_rows(articles, found, [source_tally.rates(fold, 2) for fold in range(FOLDS)], picked)
    cued = np.array([found[group].gold is not None for group in source.group])
    source_scores, source_model = crossed(source, 120, cued)
    named = best_of(source, source_scores)

    keep, report = threshold(articles, found, picked, named)
    tallies = [cue_tally.rates(None, 4), content_tally.rates(None, 3), source_tally.rates(None, 3)]
    weights = {
        **rate_arrays(tallies),
        **forest_arrays("cue", cue_model),
        **forest_arrays("company", company_model),
        **forest_arrays("content", content_model),
        **forest_arrays("source", source_model),
        "look": np.float32(LOOK),
        "keep": np.float32(keep),
    }
    return weights, report


def threshold(
    articles: list[Seen],
    found: list[Chosen],
    picked: dict[int, tuple[int, float, float]],
    named: dict[int, tuple[int, float, float]],
) -> tuple[float, dict[str, Any]]:
    """The least score of a statement that gives the best F1 of whole attributions, and that F1."""
    scores = np.array([picked[i][1] * named[i][1] for i in range(len(found))])
    right = np.array(
        [
            c.gold is not None and c.likeness[picked[i][0]] >= 0.5 and right_source(c.sources[named[i][0]], c.gold)
            for i, c in enumerate(found)
        ]
    )
    alone = np.ones(len(found), dtype=bool)
    together = defaultdict(list)
    for i, chosen in enumerate(found):
        together[chosen.article, chosen.place[0]].append(i)
    for members in together.values():
        kept: list[tuple[Span, ...]] = []
        for i in sorted(members, key=lambda i: -scores[i]):
            spans = found[i].contents[picked[i][0]].spans
            alone[i] = not any(overlap(spans, other) > 0.5 for other in kept)
            if alone[i]:
                kept.append(spans)
    total = sum(len(seen.gold) for seen in articles)

    def f1(least: float) -> float:
        said = (scores >= least) & alone
        return float(2 * (right & said).sum() / (said.sum() + total))

    keep = max(np.arange(0.1, 0.6, 0.01), key=f1)
    cued = [i for i, c in enumerate(found) if c.gold is not None]
    said = [c for i, c in enumerate(found) if scores[i] >= keep and alone[i]]
    cues = sum(c.gold is not None for c in said)
    return float(keep), {
        "cue F1": 2 * cues / (len(said) + total),
        "whole F1": f1(keep),
        "keep": float(keep),
        "content right, given a cue": float(np.mean([found[i].likeness[picked[i][0]] >= 0.5 for i in cued])),
        "some candidate right, given a cue": float(np.mean([max(found[i].likeness) >= 0.5 for i in cued])),
        "source right, given a cue": float(
            np.mean([right_source(found[i].sources[named[i][0]], found[i].gold) for i in cued])
        ),
    }


# ---------------------------------------------------------------- the file


def rate_arrays(parts: list[Rates]) -> dict[str, np.ndarray]:
    """The shares of all tables as the arrays of the weights file."""
    known = {key: share for part in parts for key, share in part.known.items() if "\n" not in key}
    tables = {key: share for part in parts for key, share in part.tables.items()}
    keys = sorted(known)
    return {
        "keys": np.frombuffer("\n".join(keys).encode("utf8"), dtype=np.uint8),
        "shares": np.array([known[key] for key in keys], dtype=np.float16),
        "tables": np.frombuffer("\n".join(sorted(tables)).encode("utf8"), dtype=np.uint8),
        "table_shares": np.array([tables[key] for key in sorted(tables)], dtype=np.float32),
    }


def forest_arrays(name: str, model: lightgbm.Booster) -> dict[str, np.ndarray]:
    """A booster's trees as one row of nodes; see ``dateline.annotate.statements.forest``."""
    columns: dict[str, list[float]] = {part: [] for part in ("feature", "threshold", "left", "right", "value")}
    roots, deepest = [], 0

    def add(node: dict[str, Any], depth: int) -> int:
        nonlocal deepest
        place, deepest = len(columns["feature"]), max(deepest, depth)
        for part, value in zip(columns, (0, np.inf, place, place, node.get("leaf_value", 0.0)), strict=True):
            columns[part].append(value)
        if "split_feature" in node:
            columns["feature"][place] = node["split_feature"]
            columns["threshold"][place] = node["threshold"]
            columns["left"][place] = add(node["left_child"], depth + 1)
            columns["right"][place] = add(node["right_child"], depth + 1)
        return place

    for tree in model.dump_model()["tree_info"]:
        roots.append(add(tree["tree_structure"], 0))
    kinds = {"feature": np.int16, "threshold": np.float32, "left": np.int32, "right": np.int32, "value": np.float32}
    arrays = {f"{name}_{part}": np.array(columns[part], dtype=kind) for part, kind in kinds.items()}
    return {**arrays, f"{name}_roots": np.array(roots, dtype=np.int32), f"{name}_depth": np.int32(deepest)}


if __name__ == "__main__":
    main()
