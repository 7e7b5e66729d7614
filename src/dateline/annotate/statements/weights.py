"""What was learned from annotated reports, as it ships: rates of words, four forests, two thresholds, an encoder."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from dateline.annotate.statements.encoder import Encoder, load_encoder
from dateline.annotate.statements.forest import Forest, forest_of
from dateline.annotate.statements.rates import Rates
from dateline.errors import SetupError
from dateline.records import Attribution

FILES: dict[Attribution, str] = {"default": "weights.npz", "best": "best/weights.npz"}


@dataclass(frozen=True, slots=True)
class Weights:
    """``look`` is the least score of a cue that contents are sought for, ``keep`` the least of a whole statement.

    With an ``encoder`` the forests look at its hints too.
    """

    rates: Rates
    cue: Forest
    company: Forest
    content: Forest
    source: Forest
    look: float
    keep: float
    encoder: Encoder | None = None


@cache
def load_weights(attribution: Attribution = "default") -> Weights:
    """The weights that the package holds, read once a process; raises :class:`SetupError` when they are missing."""
    name = FILES[attribution]
    try:
        data = files(__package__).joinpath(name).read_bytes()
    except FileNotFoundError as error:
        raise SetupError(f"the weights for statements are missing ({name}): install the package again") from error
    with np.load(BytesIO(data), allow_pickle=False) as arrays:
        return weights_of(
            {name: arrays[name] for name in arrays.files}, load_encoder() if attribution == "best" else None
        )


def weights_of(arrays: dict[str, NDArray[np.generic]], encoder: Encoder | None = None) -> Weights:
    """Weights from the arrays of their file."""
    keys = arrays["keys"].tobytes().decode("utf8").split("\n")
    tables = arrays["tables"].tobytes().decode("utf8").split("\n")
    return Weights(
        rates=Rates(
            dict(zip(keys, arrays["shares"].astype(np.float32).tolist(), strict=True)),
            dict(zip(tables, arrays["table_shares"].tolist(), strict=True)),
        ),
        cue=forest_of(arrays, "cue"),
        company=forest_of(arrays, "company"),
        content=forest_of(arrays, "content"),
        source=forest_of(arrays, "source"),
        look=float(arrays["look"]),
        keep=float(arrays["keep"]),
        encoder=encoder,
    )
