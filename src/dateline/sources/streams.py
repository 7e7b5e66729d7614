"""Bytes as they come: pieces of a stream, unpacked, counted, cut into lines. Nothing here holds more than a bound."""

import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import BinaryIO

from dateline.errors import SourceError, TooLarge

PIECE = 65536
_GZIP = b"\x1f\x8b"
_ANY_HEADER = zlib.MAX_WBITS | 32  # gzip or zlib, as the data says


def pieces_of(stream: BinaryIO) -> Iterator[bytes]:
    """What a stream gives, as soon as it gives it."""
    read = getattr(stream, "read1", stream.read)
    while piece := read(PIECE):
        yield piece


def peeked(pieces: Iterator[bytes], enough: Callable[[bytes], bool]) -> tuple[bytes, Iterator[bytes]]:
    """The first bytes, as many as are ``enough`` or as there are, and the whole stream again."""
    head = b""
    while not enough(head) and (piece := next(pieces, b"")):
        head += piece
    return head, chain((head,) if head else (), pieces)


def unpacked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The stream with one layer of gzip taken off where it has one."""
    head, pieces = peeked(pieces, lambda head: len(head) >= len(_GZIP))
    return inflated(pieces) if head.startswith(_GZIP) else pieces


def inflated(pieces: Iterable[bytes], *, raw: bool = False) -> Iterator[bytes]:
    """gzip, zlib or (``raw``) bare deflate data, unpacked in pieces of bounded size, so that who reads can stop.

    Several gzip members in a row are one stream; what follows the last one and is no gzip is passed over. Raises
    :class:`SourceError` when the data is damaged or ends early.
    """
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS if raw else _ANY_HEADER)
    any_data = False
    for piece in pieces:
        data, any_data = piece, True
        while data:
            if unpacker.eof:
                if not data.startswith(_GZIP[:1]):
                    return
                unpacker = zlib.decompressobj(_ANY_HEADER)
            yield _inflated_piece(unpacker, data)
            data = unpacker.unconsumed_tail or unpacker.unused_data
    while any_data and not unpacker.eof:
        rest = _inflated_piece(unpacker, unpacker.unconsumed_tail)
        if not rest and not unpacker.eof:
            raise SourceError("its compressed data ends too early: fetch or pack it again")
        yield rest


def _inflated_piece(unpacker: "zlib._Decompress", data: bytes) -> bytes:
    try:
        return unpacker.decompress(data, PIECE)
    except zlib.error as error:
        raise SourceError("its compressed data is damaged: fetch or pack it again") from error


def joined(pieces: Iterable[bytes], limit: int) -> bytes:
    """The whole stream; raises :class:`TooLarge` as soon as it is longer than the limit."""
    taken: list[bytes] = []
    length = 0
    for piece in pieces:
        length += len(piece)
        if length > limit:
            raise too_large(limit)
        taken.append(piece)
    return b"".join(taken)


def lines_of(pieces: Iterable[bytes], limit: int) -> Iterator[tuple[int, bytes | None]]:
    """The lines that aren't blank, numbered from 1 and without white space around them, each as soon as it is whole.

    A line longer than the limit is ``None``.
    """
    held: list[bytes] = []
    length, number = 0, 1
    for piece in pieces:
        if not held and piece.isspace():  # a gigabyte of line ends packs into a megabyte: no loop over those
            number += piece.count(b"\n")
            continue
        first, *others = piece.split(b"\n")
        held.append(first)
        length += len(first)
        for other in others:
            yield from _line(number, held, length, limit)
            held, length, number = [other] if other else [], len(other), number + 1
        if length > limit:
            held = [b""]  # the rest of this line is counted, not kept
    yield from _line(number, held, length, limit)


def _line(number: int, held: list[bytes], length: int, limit: int) -> Iterator[tuple[int, bytes | None]]:
    if length > limit:
        yield number, None
    elif line := b"".join(held).strip():
        yield number, line


def too_large(limit: int) -> TooLarge:
    """The error for anything longer than the limit."""
    return TooLarge(f"it is larger than {limit:,} bytes, the most that is read of one page")
