"""How far a fetch may go: the bounds that hold for every page, wherever it comes from."""

from dataclasses import dataclass
from importlib.metadata import version

USER_AGENT = f"Dateline/{version('dateline')}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchOptions:
    """Bounds on time, size and reach.

    Seconds: ``connect`` for one connection, ``read`` for one wait on the server, ``total`` for the whole fetch with
    its redirects. ``max_bytes`` is the most that one page may hold, also after decompression; files, standard input
    and rows are held to it too. ``allow_private`` lets a fetch reach private and loopback addresses, and any port.
    ``readings`` takes rows that are readings as such, with their findings; else they are articles like any other.
    """

    connect_seconds: float = 10.0
    read_seconds: float = 20.0
    total_seconds: float = 60.0
    max_bytes: int = 20_000_000
    max_redirects: int = 5
    allow_private: bool = False
    readings: bool = False
    user_agent: str = USER_AGENT
