"""How far a long run is: a line on standard error, only where a person looks on."""

import sys
import time
from types import TracebackType

_QUIET = 1.0  # seconds before the line appears; short runs stay silent
_PAUSE = 0.2


class Progress:
    """Counts what is done and shows count and rate; silent when standard error is no terminal."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._shown = False
        self._on = sys.stderr.isatty()
        self._done = 0
        self._start = self._last = time.monotonic()

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.clear()

    def advance(self) -> None:
        """One more input is done."""
        self._done += 1
        now = time.monotonic()
        if self._on and now - self._start > _QUIET and now - self._last > _PAUSE:
            self._last, self._shown = now, True
            rate = self._done / (now - self._start)
            sys.stderr.write(f"\r\x1b[2K{self._label}: {self._done} done, {rate:.1f} a second")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away, so that something else can be said there."""
        if self._shown:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()
            self._shown = False
