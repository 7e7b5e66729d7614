"""An entailment model on this machine: a sequence classifier in ONNX, with its tokenizer and its labels."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from dateline.errors import SetupError
from dateline.judges.labels import Labels, read_labels
from dateline.records import Judge, Judgement, Question

_FILES = ("model.onnx", "onnx/model.onnx", "model_quantized.onnx", "onnx/model_quantized.onnx")
_LONGEST = 512  # tokens of evidence and claim together, where neither model nor tokenizer says
_INPUTS = frozenset({"input_ids", "attention_mask", "token_type_ids"})
_NEEDED = "name a folder with model.onnx, tokenizer.json and config.json"


def open_model(folder: Path) -> Judge:
    """The judge that a folder holds; nothing is fetched.

    The folder is what transformers and optimum write for a sequence-classification model: ``model.onnx``,
    ``tokenizer.json``, ``config.json`` with ``id2label``. Raises :class:`SetupError` that says what is missing.
    """
    if not folder.is_dir():
        raise SetupError(f"there is no folder {folder}: {_NEEDED}")
    config = _config(folder)
    labels = read_labels(_names(config))
    session, tokenizer = _load(_model_file(folder), folder / "tokenizer.json")
    unknown = {one.name for one in session.get_inputs()} - _INPUTS
    if unknown:
        raise SetupError(f"the model in {folder} wants inputs that are not known: {', '.join(sorted(unknown))}")
    _bound(tokenizer, session, config)
    judge = _Model(session, tokenizer, labels)
    judge.try_out(folder)
    return judge


class _Model:
    """A session and its tokenizer; called with questions it gives judgements."""

    def __init__(self, session: Any, tokenizer: Any, labels: Labels) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._labels = labels
        self._wanted = {one.name for one in session.get_inputs()}

    def __call__(self, questions: Sequence[Question]) -> list[Judgement]:
        return [self._labels.judgement(self._logits(question)) for question in questions]

    def try_out(self, folder: Path) -> None:
        """Ask it once, so that a model of another kind is told before a run and not in the middle of it."""
        try:
            count = len(self._logits(Question(evidence="It rained on Monday.", claim="It was dry.")))
        except Exception as error:  # whatever the runtime raises, the cause is the folder
            raise SetupError(f"the model in {folder} does not run: {_first_line(error)}") from error
        if count != self._labels.count:
            raise SetupError(
                f"the model in {folder} gives {count} outputs and its config.json names {self._labels.count} labels"
            )

    def _logits(self, question: Question) -> list[float]:
        encoded = self._tokenizer.encode(question.evidence, question.claim)
        given = {
            "input_ids": encoded.ids,
            "attention_mask": encoded.attention_mask,
            "token_type_ids": encoded.type_ids,
        }
        inputs = {name: np.array([given[name]], dtype=np.int64) for name in self._wanted}
        outputs = np.asarray(self._session.run(None, inputs)[0], dtype=np.float64)
        return [float(value) for value in outputs.reshape(-1)]


def _config(folder: Path) -> dict[str, Any]:
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SetupError(f"{folder} has no config.json: {_NEEDED}") from None
    except (OSError, ValueError) as error:
        raise SetupError(f"{folder / 'config.json'} can't be read: {_first_line(error)}") from error
    return config if isinstance(config, dict) else {}


def _names(config: dict[str, Any]) -> list[str]:
    labels = config.get("id2label")
    if not isinstance(labels, dict) or not all(str(key).isdigit() for key in labels):
        return []
    return [str(labels[key]) for key in sorted(labels, key=int)]


def _model_file(folder: Path) -> Path:
    named = [folder / name for name in _FILES if (folder / name).is_file()]
    found = named or sorted(folder.glob("*.onnx"))
    if not found or (not named and len(found) > 1):
        what = "has several .onnx files and none is named model.onnx" if found else "has no model.onnx"
        raise SetupError(f"{folder} {what}: {_NEEDED}")
    return found[0]


def _load(model: Path, tokenizer: Path) -> tuple[Any, Any]:
    try:
        from onnxruntime import InferenceSession
        from tokenizers import Tokenizer
    except ImportError as error:
        needed = "an entailment model needs onnxruntime and tokenizers: pip install 'dateline[models]'"
        raise SetupError(needed) from error
    if not tokenizer.is_file():
        raise SetupError(f"{tokenizer.parent} has no tokenizer.json: {_NEEDED}")
    words = _loaded(tokenizer, Tokenizer.from_file)
    return _loaded(model, lambda path: InferenceSession(path, providers=["CPUExecutionProvider"])), words


def _loaded(path: Path, load: Callable[[str], Any]) -> Any:
    try:
        return load(str(path))
    except Exception as error:  # both libraries raise kinds of their own
        raise SetupError(f"{path} can't be loaded: {_first_line(error)}") from error


def _bound(tokenizer: Any, session: Any, config: dict[str, Any]) -> None:
    """Cut what is too long, and fill up for a model of one fixed length."""
    shape = session.get_inputs()[0].shape
    fixed = shape[1] if len(shape) > 1 and isinstance(shape[1], int) else None
    if fixed is not None:
        tokenizer.enable_truncation(fixed)
        tokenizer.enable_padding(length=fixed, **_padding(tokenizer))
        return
    tokenizer.no_padding()
    set_to = tokenizer.truncation["max_length"] if tokenizer.truncation else _LONGEST
    most = config.get("max_position_embeddings")
    tokenizer.enable_truncation(min(set_to, most if isinstance(most, int) and most > 8 else _LONGEST, _LONGEST))


def _padding(tokenizer: Any) -> dict[str, Any]:
    known = tokenizer.padding or {}
    return {name: known[name] for name in ("pad_id", "pad_token", "pad_type_id", "direction") if name in known}


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300]
