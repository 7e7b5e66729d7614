"""Unpacking gives back what was packed, whatever the pieces."""

import gzip
import time
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import SourceError, TooLarge
from dateline.sources.streams import PIECE, inflated, joined, lines_of, unpacked


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[i : i + size] for i in range(0, len(data), size)]


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=4), st.integers(min_value=1, max_value=50))
def test_gzip_members_are_one_stream(members: list[bytes], size: int) -> None:
    packed = b"".join(gzip.compress(member) for member in members)
    assert b"".join(unpacked(iter(cut(packed, size)))) == b"".join(members)
    assert b"".join(unpacked(iter(cut(packed + b"\0" * 100, size)))) == b"".join(members)


@given(st.binary(max_size=300), st.integers(min_value=1, max_value=50))
def test_bare_and_wrapped_deflate(data: bytes, size: int) -> None:
    assert b"".join(inflated(cut(zlib.compress(data), size))) == data
    assert b"".join(inflated(cut(zlib.compress(data, wbits=-15), size), raw=True)) == data


@given(st.binary(max_size=300), st.integers(min_value=1, max_value=50))
def test_anything_else_passes_or_is_damaged(data: bytes, size: int) -> None:
    try:
        whole = b"".join(unpacked(iter(cut(data, size))))
    except SourceError:
        assert data.startswith(b"\x1f\x8b")
    else:
        assert data.startswith(b"\x1f\x8b") or whole == data


def test_large_data_comes_in_small_pieces() -> None:
    data = bytes(range(256)) * 20_000
    pieces = list(inflated([gzip.compress(data)]))
    assert max(map(len, pieces)) <= PIECE
    assert b"".join(pieces) == data


@given(st.binary(min_size=30, max_size=300), st.data())
def test_a_stream_that_ends_early_is_an_error(data: bytes, chosen: st.DataObject) -> None:
    packed = gzip.compress(data)
    end = chosen.draw(st.integers(min_value=3, max_value=len(packed) - 1))
    with pytest.raises(SourceError, match="too early"):
        joined(inflated([packed[:end]]), 10_000)


def test_joined_stops_at_the_first_piece_too_many() -> None:
    taken = []

    def pieces():  # type: ignore[no-untyped-def]
        for number in range(100):
            taken.append(number)
            yield b"0123456789"

    with pytest.raises(TooLarge):
        joined(pieces(), 25)
    assert len(taken) == 3


@given(st.binary(max_size=200), st.integers(min_value=1, max_value=20))
def test_lines_are_those_of_split_without_the_blank(data: bytes, size: int) -> None:
    expected = [(number, line.strip()) for number, line in enumerate(data.split(b"\n"), start=1) if line.strip()]
    assert list(lines_of(cut(data, size), 1000)) == expected


@given(
    st.lists(st.binary(max_size=10).filter(lambda line: b"\n" not in line and line == line.strip())), st.integers(1, 9)
)
def test_lines_above_the_limit_are_none(lines: list[bytes], size: int) -> None:
    found = dict(lines_of(cut(b"\n".join(lines), size), 5))
    assert found == {n: line if len(line) <= 5 else None for n, line in enumerate(lines, start=1) if line}


def test_a_gigabyte_of_line_ends_is_no_work() -> None:
    begun = time.monotonic()
    found = list(lines_of([b"\n" * PIECE] * 16_000 + [b"end"], 100))
    assert found == [(16_000 * PIECE + 1, b"end")]
    assert time.monotonic() - begun < 20
