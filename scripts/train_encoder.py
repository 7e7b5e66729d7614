"""Fine-tune the text encoder of ``--attribution best`` on annotated reports.

    train_encoder.py TRAIN.jsonl.gz BASE OUT [PART ...]

TRAIN is as for ``train_attribution.py``. BASE is the folder of a BERT-like model of Hugging Face's layout
(``sentence-transformers/all-MiniLM-L6-v2``: six layers, 384 wide, uncased). OUT gets ``encoder-0.onnx`` to
``encoder-2.onnx``, each trained without the articles whose number leaves that remainder by three, ``encoder.onnx``,
trained on all, and ``tokenizer.json``. PART names only some of them: 0, 1, 2, all. A part takes some twenty minutes on
one core. Needs ``torch``, ``transformers``, ``tokenizers``, ``onnx`` and ``onnxruntime``.

The network says of every piece of a word whether it heads a cue, is part of a cue, a content or a source; and, for
each pair of a cue's head and a piece, by a biaffine score (Dozat and Manning, "Deep Biaffine Attention for Neural
Dependency Parsing", ICLR 2017), whether the piece belongs to that cue's content and to its source. Word vectors stay
as they are in BASE; capital letters come in as a vector of their own.
"""

import math
import random
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits as loss_of
from train_attribution import ENCODERS, Seen, parsed_rows, read
from transformers import BertModel

from dateline.annotate.statements.encoder import Window, windows
from dateline.annotate.statements.hints import MARKS
from dateline.records import Span

EPOCHS, BATCH = 4, 4
RATE, HEAD_RATE, DECAY, WARM = 1.5e-4, 1e-3, 0.01, 0.1
WIDE, HIDDEN, DIM = 384, 256, 64
EXACT, FAR = 12, 24  # distances in pieces: exact up to the first, then in quarters of an octave up to the second
LIKELY = 0.25  # a piece that heads no cue but is scored above this teaches what has no content


@dataclass(frozen=True, eq=False)
class Example:
    """A window with what is annotated in it: ``marks`` 4 x pieces; for each cue's head, content and source by piece."""

    window: Window
    marks: Tensor
    heads: Tensor
    pairs: Tensor


def examples(articles: Sequence[Seen], tokenizer: Tokenizer) -> list[Example]:
    """The windows of some articles."""
    found = []
    for seen in articles:
        gold = [(place_of(seen, key), item) for key, item in seen.heads.items()]
        for window in windows(seen.passages, tokenizer):
            here = [(piece, item) for place, item in gold for piece in np.flatnonzero(covered(window, [place]))[:1]]
            marks = np.zeros((len(MARKS), len(window.ids)), dtype=np.float32)
            pairs = np.zeros((len(here), 2, len(window.ids)), dtype=np.float32)
            for row, (piece, item) in enumerate(here):
                pairs[row] = covered(window, item.content), covered(window, item.source)
                marks[0, piece] = 1.0
                marks[1:] = np.maximum(marks[1:], [covered(window, item.cue), *pairs[row]])
            heads = torch.tensor([int(piece) for piece, _ in here], dtype=torch.long)
            found.append(Example(window, torch.tensor(marks), heads, torch.tensor(pairs)))
    return found


def place_of(seen: Seen, key: tuple[int, int, int]) -> Span:
    """Where the token that heads a cue stands in the text."""
    tree = seen.passages[key[0]].trees[key[1]]
    assert tree is not None
    return tree.starts[key[2]], tree.ends[key[2]]


def covered(window: Window, spans: Sequence[Span]) -> np.ndarray:
    """Which pieces some spans touch."""
    found = np.zeros(len(window.ids), dtype=np.float32)
    for start, end in spans:
        found[(window.starts < end) & (window.ends > start) & (window.starts < window.ends)] = 1.0
    return found


class Network(nn.Module):
    """The encoder with its heads; for one text it gives marks (pieces x 4) and pairs (places x 2 x pieces)."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.bert = BertModel.from_pretrained(
            str(base), add_pooling_layer=False, attn_implementation="sdpa", attention_probs_dropout_prob=0.0
        )
        self.bert.embeddings.word_embeddings.weight.requires_grad_(False)
        self.case = nn.Embedding(3, WIDE)
        nn.init.zeros_(self.case.weight)
        self.marks = nn.Linear(WIDE, len(MARKS))
        self.asks = nn.Sequential(nn.Linear(WIDE, HIDDEN), nn.GELU(), nn.Dropout(0.1))
        self.told = nn.Sequential(nn.Linear(WIDE, HIDDEN), nn.GELU(), nn.Dropout(0.1))
        self.q, self.k, self.b = nn.Linear(HIDDEN, 2 * DIM), nn.Linear(HIDDEN, 2 * DIM), nn.Linear(HIDDEN, 2)
        nn.init.constant_(self.b.bias, -2.0)
        self.far = nn.Parameter(torch.zeros(2, 2 * FAR + 1))
        self.register_buffer("buckets", torch.tensor(buckets(512)), persistent=False)
        self.drop = nn.Dropout(0.1)

    def read(self, ids: Tensor, casing: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Marks, and what pairs are made of: questions, answers and the answers' own leaning."""
        vectors = self.bert.embeddings.word_embeddings(ids) + self.case(casing)
        hidden = self.drop(self.bert(inputs_embeds=vectors, attention_mask=mask).last_hidden_state)
        told = self.told(hidden)
        return self.marks(hidden), self.q(self.asks(hidden)), self.k(told), self.b(told)

    def pair(self, q: Tensor, k: Tensor, b: Tensor, places: Tensor) -> Tensor:
        """Scores (places x 2 x pieces) of questions (places x 2·DIM) held against answers (places x pieces x 2·DIM)."""
        pieces = k.shape[1]
        asked, given = q.view(-1, 2, DIM), k.view(k.shape[0], pieces, 2, DIM)
        scores = torch.einsum("pld,pnld->pln", asked, given) / DIM**0.25 + b.transpose(1, 2)
        away = torch.arange(pieces, device=places.device)[None, :] - places[:, None]
        return scores + self.far[:, self.buckets[away + 512]].transpose(0, 1)

    def forward(self, ids: Tensor, casing: Tensor, places: Tensor) -> tuple[Tensor, Tensor]:
        """Probabilities for one window (1 x pieces) and some of its places."""
        marks, q, k, b = self.read(ids, casing, None)
        count = places.shape[0]
        scores = self.pair(q[0, places], k.expand(count, -1, -1), b.expand(count, -1, -1), places)
        return torch.sigmoid(marks[0]), torch.sigmoid(scores)


def buckets(most: int) -> np.ndarray:
    """The bucket of each distance from ``-most`` to ``most``."""
    away = np.arange(-most, most + 1)
    size = np.abs(away)
    steps = np.where(size <= EXACT, size, np.minimum(FAR, EXACT + np.floor(4 * np.log2(np.maximum(size, 1) / EXACT))))
    return (FAR + np.sign(away) * steps).astype(np.int64)


def batches(found: Sequence[Example], order: random.Random) -> Iterator[list[Example]]:
    """All examples once, those of like length together."""
    places = list(range(len(found)))
    order.shuffle(places)
    pools = [places[i : i + BATCH * 20] for i in range(0, len(places), BATCH * 20)]
    pools = [sorted(pool, key=lambda place: len(found[place].window.ids)) for pool in pools]
    groups = [pool[i : i + BATCH] for pool in pools for i in range(0, len(pool), BATCH)]
    order.shuffle(groups)
    for group in groups:
        yield [found[place] for place in group]


def loss(network: Network, batch: Sequence[Example]) -> Tensor:
    """What is wrong in a batch: marks, and the pairs of annotated cues and of likely ones that are none."""
    size = max(len(item.window.ids) for item in batch)

    def padded(rows: Sequence[Tensor]) -> Tensor:
        return torch.stack([nn.functional.pad(row, (0, size - row.shape[-1])) for row in rows])

    ids = padded([torch.from_numpy(item.window.ids) for item in batch])
    casing = padded([torch.from_numpy(item.window.casing) for item in batch])
    mask = padded([torch.ones(len(item.window.ids), dtype=torch.long) for item in batch])
    wanted = padded([item.marks for item in batch])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        found = network.read(ids, casing, mask)
    marks, q, k, b = (part.float() for part in found)
    real = mask.float()[:, None, :]
    whole = (loss_of(marks.transpose(1, 2), wanted, reduction="none") * real).sum() / real.sum()
    rows = torch.cat([torch.full((len(item.heads),), n, dtype=torch.long) for n, item in enumerate(batch)])
    places = torch.cat([item.heads for item in batch])
    pairs = torch.cat([nn.functional.pad(item.pairs, (0, size - item.pairs.shape[-1])) for item in batch])
    other = (torch.sigmoid(marks[:, :, 0].detach()) > LIKELY) & (wanted[:, 0] < 0.5) & (mask > 0)
    none = other.nonzero()
    none = none[torch.randperm(len(none))[: len(rows)]]
    weight = torch.cat([torch.ones(len(rows)), torch.full((len(none),), 0.5)])[:, None]
    rows, places = torch.cat([rows, none[:, 0]]), torch.cat([places, none[:, 1]])
    if not len(rows):
        return whole
    pairs = torch.cat([pairs, torch.zeros(len(none), 2, size)])
    scores = network.pair(q[rows, places], k[rows], b[rows], places)
    each = (loss_of(scores, pairs, reduction="none") * real[rows]).sum(-1) / real[rows].sum(-1)
    return whole + 4 * (each * weight).sum() / weight.sum()


def train(found: Sequence[Example], base: Path) -> Network:
    """A network fitted to some examples."""
    torch.manual_seed(7)
    order = random.Random(7)
    network = Network(base).train()
    free = [(name, weight) for name, weight in network.named_parameters() if weight.requires_grad]
    inner = [weight for name, weight in free if name.startswith("bert")]
    outer = [weight for name, weight in free if not name.startswith("bert")]
    steps = EPOCHS * math.ceil(len(found) / BATCH)
    optimizer = torch.optim.AdamW(
        [{"params": inner, "lr": RATE}, {"params": outer, "lr": HEAD_RATE}], weight_decay=DECAY
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / (WARM * steps)) * max(0.0, (steps - step) / steps)
    )
    for epoch in range(EPOCHS):
        total = 0.0
        for batch in batches(found, order):
            wrong = loss(network, batch)
            optimizer.zero_grad()
            wrong.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += float(wrong.detach())
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {total * BATCH / len(found):.4f}", flush=True)
    return network.eval()


def export(network: Network, target: Path) -> None:
    """The network in eight bits as an ONNX file."""
    whole = target.with_suffix(".whole.onnx")
    pieces = torch.zeros(1, 40, dtype=torch.long)
    torch.onnx.export(
        network,
        (pieces, pieces, torch.tensor([3, 5])),
        str(whole),
        input_names=["ids", "casing", "places"],
        output_names=["marks", "pairs"],
        dynamic_axes={
            "ids": {1: "pieces"},
            "casing": {1: "pieces"},
            "places": {0: "places"},
            "marks": {0: "pieces"},
            "pairs": {0: "places", 2: "pieces"},
        },
        dynamo=False,
    )
    quantize_dynamic(str(whole), str(target), weight_type=QuantType.QInt8, per_channel=True)
    whole.unlink()


def main() -> None:
    """Read the training set, fit and write the parts that are asked for."""
    train_file, base, out, *parts = sys.argv[1:]
    target = Path(out)
    target.mkdir(parents=True, exist_ok=True)
    shutil.copy(Path(base) / "tokenizer.json", target / "tokenizer.json")
    tokenizer = Tokenizer.from_file(str(target / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(target / "tokenizer.json"), pretty=False)
    articles = list(read(parsed_rows(Path(train_file))))
    for part in parts or [*map(str, range(ENCODERS)), "all"]:
        kept = [seen for n, seen in enumerate(articles) if part == "all" or n % ENCODERS != int(part)]
        network = train(examples(kept, tokenizer), Path(base))
        export(network, target / ("encoder.onnx" if part == "all" else f"encoder-{part}.onnx"))


if __name__ == "__main__":
    main()
