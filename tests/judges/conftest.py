"""A tiny entailment model, made on the spot: it takes the word "not" for a contradiction."""

import json
import struct
from collections.abc import Iterable
from pathlib import Path

import pytest
from tokenizers import Tokenizer, models, pre_tokenizers
from tokenizers.processors import TemplateProcessing

_INT64, _FLOAT = 7, 1
_WORDS = ("[PAD]", "[SEP]", "[UNK]", "not")
_WEIGHTS = (-8.0, 0.0, 8.0)
_BIASES = (4.0, 0.0, -4.0)


def number(value: int) -> bytes:
    found = b""
    while value > 0x7F:
        found += bytes([value & 0x7F | 0x80])
        value >>= 7
    return found + bytes([value])


def field(place: int, value: int | bytes | str) -> bytes:
    """A field of a protocol buffer."""
    if isinstance(value, int):
        return number(place << 3) + number(value)
    raw = value.encode() if isinstance(value, str) else value
    return number(place << 3 | 2) + number(len(raw)) + raw


def tensor(name: str, kind: int, shape: Iterable[int], raw: bytes) -> bytes:
    sizes = b"".join(field(1, size) for size in shape)
    return sizes + field(2, kind) + field(8, name) + field(9, raw)


def node(kind: str, inputs: Iterable[str], output: str, attributes: bytes = b"") -> bytes:
    return b"".join(field(1, one) for one in inputs) + field(2, output) + field(4, kind) + attributes


def value(name: str, kind: int, shape: Iterable[int | str]) -> bytes:
    sizes = b"".join(field(1, field(2 if isinstance(one, str) else 1, one)) for one in shape)
    return field(1, name) + field(2, field(1, field(1, kind) + field(2, sizes)))


def network() -> bytes:
    """How often "not" stands in the tokens, times the weights, plus the biases: three outputs."""
    to_float = field(5, field(1, "to") + field(3, _FLOAT) + field(20, 2))
    nodes = (
        node("Equal", ("input_ids", "not"), "is"),
        node("Cast", ("is",), "ones", to_float),
        node("ReduceSum", ("ones", "axis"), "count"),
        node("MatMul", ("count", "weights"), "weighed"),
        node("Add", ("weighed", "biases"), "logits"),
    )
    known = (
        tensor("not", _INT64, (1,), struct.pack("<q", _WORDS.index("not"))),
        tensor("axis", _INT64, (1,), struct.pack("<q", 1)),
        tensor("weights", _FLOAT, (1, 3), struct.pack("<3f", *_WEIGHTS)),
        tensor("biases", _FLOAT, (3,), struct.pack("<3f", *_BIASES)),
    )
    graph = (
        b"".join(field(1, one) for one in nodes)
        + field(2, "tiny")
        + b"".join(field(5, one) for one in known)
        + field(11, value("input_ids", _INT64, ("batch", "length")))
        + field(12, value("logits", _FLOAT, ("batch", 3)))
    )
    return field(1, 8) + field(7, graph) + field(8, field(2, 13))


@pytest.fixture
def model_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "tiny"
    folder.mkdir()
    (folder / "model.onnx").write_bytes(network())
    words = Tokenizer(models.WordLevel({word: n for n, word in enumerate(_WORDS)}, unk_token="[UNK]"))
    words.pre_tokenizer = pre_tokenizers.Whitespace()
    words.post_processor = TemplateProcessing(pair="$A [SEP] $B:1", special_tokens=[("[SEP]", 1)])
    words.save(str(folder / "tokenizer.json"))
    labels = {"0": "ENTAILMENT", "1": "NEUTRAL", "2": "CONTRADICTION"}
    (folder / "config.json").write_text(json.dumps({"id2label": labels}), encoding="utf-8")
    return folder
