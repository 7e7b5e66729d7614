"""What a language-model service answered: two numbers, or an error that says what came instead."""

import json
import re
from typing import Any

from dateline.errors import ServiceError
from dateline.records import Judgement

_OBJECT = re.compile(r"\{[^{}]*\}")
_LONGEST = 10_000  # characters of the words looked at


def read_judgement(body: bytes, address: str) -> Judgement:
    """The judgement in the body of a chat completion; raises :class:`ServiceError` where there is none."""
    for found in _OBJECT.finditer(_words(body, address)[:_LONGEST]):
        try:
            row = json.loads(found.group())
        except ValueError:
            continue
        supported, contradicted = _share(row.get("supported")), _share(row.get("contradicted"))
        if supported is not None and contradicted is not None:
            return Judgement(entailed=supported, contradicted=contradicted)
    raise ServiceError(
        f'{address} did not answer with {{"supported": x, "contradicted": y}}: another model may keep to that better'
    )


def _words(body: bytes, address: str) -> str:
    try:
        content = json.loads(body)["choices"][0]["message"]["content"]
    except (ValueError, LookupError, TypeError, RecursionError):
        content = None
    if not isinstance(content, str):
        raise ServiceError(f"{address} did not answer as an OpenAI-compatible service does")
    return content


def _share(value: Any) -> float | None:
    """A number from 0 to 1; nothing for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value <= 1 else None
