"""Summaries by machines that people have judged, from three public sets: what a fault weighs is learned from them.

A folder holds them as their repositories do; nothing of them is in this project but the weights::

    frank/       github.com/artidoro/frank (MIT): data/articles-wbertscore-json of its first commit with data,
                 data/human_annotations.json of its last (Pagnoni et al. 2021)
    entfa/       github.com/mcao516/EntFA: data/train.json, data/test.json (Cao et al. 2022)
    aggrefact/   github.com/Liyan06/AggreFact: data/error_type_mapping/CLIFF_error_types.csv (Cao and Wang 2021)
"""

import ast
import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dateline.languages.sentences import split_sentences

Judged = tuple[str, str, str, list[str], list[bool]]
"""Sort ("leads" of one sentence, "boxes" of several), name of the article, its text, the sentences of a summary, and
whether each is right.
"""

_MODELS = ("bart", "bert_sum", "pgn")  # of FRANK: of those that write for news sites' boxes, the better ones
_FEWEST = 3  # words of a sentence
_OPENING = 400  # characters by which an article is known again


def judged_summaries(folder: Path, left_out: list[str]) -> Iterator[Judged]:
    """Every summary of the three sets but those of articles that ``left_out`` has the texts of."""
    known = [_key(text) for text in left_out]
    for found in (*_entfa(folder / "entfa"), *_cliff(folder / "aggrefact"), *_frank(folder / "frank")):
        own = _key(found[2])
        if all(len(own & other) <= 0.8 * min(len(own), len(other)) for other in known):
            yield found


def _entfa(folder: Path) -> Iterator[Judged]:
    """One sentence for an article, by BART; wrong where a name or number in it is.

    The articles have lost their first sentence, which was the reference summary; it is put back.
    """
    for part in ("train", "test"):
        for row in json.loads((folder / f"{part}.json").read_text(encoding="utf-8")):
            entities = row["entities"] if isinstance(row["entities"], list) else ast.literal_eval(row["entities"])
            wrong = any(e["label"] in ("Non-factual Hallucination", "Intrinsic Hallucination") for e in entities)
            text = f"{row['reference'].strip()} {row['source']}"
            yield "leads", row["reference"], text, [_tidy(row["prediction"])], [not wrong]


def _cliff(folder: Path) -> Iterator[Judged]:
    """Summaries of several sentences by BART and Pegasus, with the words at fault marked."""
    with (folder / "CLIFF_error_types.csv").open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["origin"] == "cnndm"]
    for row in rows:
        summary = _tidy(row["summ"])
        sentences = [summary[s.start : s.end] for s in split_sentences(summary)]
        sentences = [sentence for sentence in sentences if len(sentence.split()) >= _FEWEST]
        right = [True] * len(sentences)
        if row["error_type"] not in ("correct", ""):
            spans = [_letters(span) for span in ast.literal_eval(row["annotated_span"])]
            right = [not any(span and span in _letters(sentence) for span in spans) for sentence in sentences]
            if "entire_sent" in row["error_type"] or all(right):
                continue  # it is not told which sentence
        yield "boxes", row["id"], row["doc"], sentences, right


def _frank(folder: Path) -> Iterator[Judged]:
    """Summaries of several sentences all of which are right, or all wrong: only that is told of each."""
    told = json.loads((folder / "human_annotations.json").read_text(encoding="utf-8"))
    right = {(row["hash"], row["model_name"]): row["Factuality"] for row in told}
    for path in sorted((folder / "articles-wbertscore-json").glob("*.json")):
        article: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        for model in _MODELS:
            share = right.get((str(article.get("hash")), model))
            if share not in (0.0, 1.0) or "article" not in article:
                continue
            sentences = [_tidy(line) for line in article[f"{model}_lines"] if re.search(r"\w{3}", line)]
            yield "boxes", path.stem, article["article"], sentences, [share == 1.0] * len(sentences)


def _tidy(text: str) -> str:
    """Without the blanks that a tokeniser left, a capital first."""
    text = text.replace("\\'", "'").replace("``", '"').replace("[UNK]", "").strip()
    text = re.sub(r"(\w)\s?' (s|re|ve|ll|t|d)\b", r"\1'\2", text)
    text = re.sub(r"\s+([.,;:!?%)]|'s\b|n't\b)", r"\1", text)
    text = re.sub(r"([($])\s+", r"\1", re.sub(r"(\w) - (?=\w)", r"\1-", text))
    text = re.sub(r"\s+", " ", text)
    return text[:1].upper() + text[1:]


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text.lower())


def _key(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w{5,}", text.lower()[:_OPENING]))
