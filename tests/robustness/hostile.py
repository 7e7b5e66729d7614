"""Inputs that nobody should have to read: broken, binary, deep, wide, long, and packed to burst.

Each is built here from its name, so that a failing test can be tried by hand.
"""

import gzip
import random
import zlib
from collections.abc import Callable

LIMIT = 20_000_000  # bytes of one page (FetchOptions.max_bytes)
SENTENCE = "The governor of Orlivka, Petro Hnatiuk, said on Friday that 1,200 people had been displaced by the flood. "
HEAD = (
    "<!doctype html><html lang=en><head><title>Flood at Orlivka</title></head><body><article><h1>Flood at Orlivka</h1>"
)


def _sentences(size: int, before: str = "", after: str = "") -> str:
    """About ``size`` letters of sentences, no two the same: what repeats itself is dropped from a page."""
    bodies = ("governor", "mayor", "fire service", "railway", "hospital", "army", "river office")
    made, length, number = [], 0, 0
    while length < size:
        number += 1
        made.append(
            f"{before}On day {number} the {bodies[number % 7]} of Orlivka said that {number * 37 % 9973:,} people "
            f"had been displaced from {number % 613} streets near the Dnipro.{after}"
        )
        length += len(made[-1])
    return "".join(made)


PARAGRAPHS = _sentences(1000, "<p>", "</p>")
REPORT = f"{HEAD}{PARAGRAPHS}</article></body></html>"


def _noise(size: int, seed: int = 7) -> bytes:
    return random.Random(seed).randbytes(size)


def _page(inner: str) -> bytes:
    return f"{HEAD}{PARAGRAPHS}{inner}{_sentences(500, '<p>')}</article></body></html>".encode("utf-8", "surrogatepass")


def _cut(end: str) -> bytes:
    return f"{HEAD}{PARAGRAPHS}{end}".encode()


def _flipped(rate: float) -> bytes:
    chosen = random.Random(3)
    return bytes(chosen.randrange(256) if chosen.random() < rate else byte for byte in (REPORT * 20).encode())


def _gzip_bomb() -> bytes:
    """A gigabyte of zeros in a megabyte."""
    packer = zlib.compressobj(wbits=31)
    return b"".join(packer.compress(bytes(1_000_000)) for _ in range(1000)) + packer.flush()


def _entity_bomb() -> bytes:
    entities = ['<!ENTITY a0 "boom ">'] + [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    return f'<?xml version="1.0"?><!DOCTYPE html [{"".join(entities)}]><html><body><p>&a9;</p></body></html>'.encode()


def _outside_entity() -> bytes:
    return (
        b'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        b"<html><body><article><p>The file reads: &x;</p>" + PARAGRAPHS.encode() + b"</article></body></html>"
    )


def _table(rows: int) -> str:
    return "<table>" + "<tr><td>1,200<td>people<td>displaced" * rows + "</table>"


HOSTILE: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "blank": lambda: b" \r\n\t\0 " * 1000,
    "noise": lambda: _noise(200_000),
    "noise in a page": lambda: HEAD.encode() + _noise(200_000) + PARAGRAPHS.encode(),
    "nothing but brackets": lambda: b"<" * 2_000_000,
    "nothing but ampersands": lambda: HEAD.encode() + b"&" * 500_000,
    "flipped bytes": lambda: _flipped(0.02),
    "cut in a tag": lambda: _cut("<p class='a"),
    "cut in a script": lambda: _cut("<script>var a = '" + "x" * 500_000),
    "cut in a comment": lambda: _cut("<!-- " + "x" * 500_000),
    "cut in a letter": lambda: (HEAD + "<p>Затримано").encode()[:-1],
    "divs nested 100,000 deep": lambda: _page("<div>" * 100_000 + SENTENCE + "</div>" * 100_000),
    "divs nested 2,000,000 deep": lambda: _page("<div>" * 2_000_000),
    "lists nested 5,000 deep": lambda: _page("<ul><li>" * 5_000 + SENTENCE),
    "quotes nested 150 deep": lambda: _page("<blockquote>" * 150 + SENTENCE + "</blockquote>" * 150),
    "bold opened 200,000 times": lambda: _page("<b><i>" * 100_000 + SENTENCE),
    "tables in tables": lambda: _page("<table><tr><td>" * 3_000 + SENTENCE),
    "a million cells": lambda: _page(_table(333_333)),
    "three thousand cells": lambda: _page(_table(1_000)),
    "twenty thousand links": lambda: _page(
        "".join(f"<a href=/r{n}>Related: flood number {n}</a> " for n in range(20_000))
    ),
    "two thousand paragraphs": lambda: _page("".join(f"<p>Water rose on street {n}.</p>" for n in range(2_000))),
    "ten thousand attributes": lambda: _page("<p " + " ".join(f"a{n}=1" for n in range(10_000)) + ">x</p>"),
    "an attribute of 5 MB": lambda: _page(f"<p class='{'key-points ' * 450_000}'>x</p>"),
    "a hundred thousand metas": lambda: (
        b"<html><head>" + b"<meta property='article:published_time' content='2031-05-02'>" * 100_000 + _page("")
    ),
    "linked data of 5 MB": lambda: _page('<script type="application/ld+json">' + '{"@graph":[' * 500_000 + "</script>"),
    "linked data nested": lambda: _page('<script type="application/ld+json">' + "[" * 200_000 + "</script>"),
    "an entity bomb": _entity_bomb,
    "an entity from outside": _outside_entity,
    "odd entities": lambda: _page(
        "<p>&#0; &#xD800; &#x110000; &#99999999999999; &bogus; &amp;amp;lt; &#x202e;</p>" * 2000
    ),
    "one line of 5 MB": lambda: _page(f"<p>{_sentences(5_000_000, after=' ')}</p>"),
    "one word of 5 MB": lambda: _page(f"<p>{'a' * 5_000_000}</p>"),
    "one number of 100 KB": lambda: _page(f"<p>The flood displaced {'1' * 100_000} people.</p>"),
    "numbers without end": lambda: _page(f"<p>{'1,200 ' * 10_000}people said.</p>"),
    "quotes without end": lambda: _page("<p>" + "“" * 300_000 + "</p>"),
    "dots without end": lambda: _page("<p>" + "." * 1_000_000 + "</p>"),
    "commas without end": lambda: _page("<p>Hnatiuk said" + ", and" * 20_000 + "</p>"),
    "capitals without end": lambda: _page(f"<p>{'Hnatiuk ' * 15_000}said.</p>"),
    "blanks without end": lambda: _page(f"<p>{SENTENCE}{' ' * 3_000_000}x{chr(0xA0) * 1_000_000}</p>"),
    "line ends without end": lambda: _page("<br>\n" * 200_000),
    "combining marks in a row": lambda: _page("<p>a" + "\u0301\u0316" * 10_000 + "</p>"),
    "marks of direction": lambda: _page(f"<p>\u202e\u2067{SENTENCE}\u202c\u2069\ufeff\u200f</p>" * 500),
    "zeros between letters": lambda: b"\0".join(bytes([byte]) for byte in REPORT.encode()),
    "zeros in a page": lambda: _page(f"<p>{SENTENCE}</p>\0\0\0".replace("said", "sa\0id") * 100),
    "lone surrogates": lambda: _page(f"<p>\ud800{SENTENCE}\udfff</p>" * 100),
    "a wrong declaration": lambda: REPORT.replace("<head>", "<head><meta charset=utf-16>").encode("windows-1251"),
    "declared as punycode": lambda: b"<meta charset=punycode>" + _page("\x80" * 60_000).replace(b"\xc2", b"\xff"),
    "utf-16": lambda: REPORT.encode("utf-16"),
    "utf-32": lambda: REPORT.encode("utf-32"),
    "utf-16 without a mark": lambda: REPORT.encode("utf-16-le"),
    "a picture": lambda: b"\x89PNG\r\n\x1a\n" + _noise(100_000),
    "a PDF": lambda: b"%PDF-1.7\n" + _noise(100_000),
    "an archive": lambda: b"PK\x03\x04" + _noise(100_000),
    "a program": lambda: b"\x7fELF\x02\x01\x01" + _noise(100_000),
    "a gzip bomb": _gzip_bomb,
    "gzip in gzip": lambda: gzip.compress(gzip.compress(REPORT.encode())),
    "gzip cut short": lambda: gzip.compress(REPORT.encode() * 100)[:-20],
    "a page of 50 MB": lambda: _page(_sentences(50_000_000, "<p>")),
    "a page of 19 MB": lambda: _page(_sentences(19_000_000, "<p>")),
    "a text of 3 MB": lambda: _sentences(3_000_000, after="\n").encode(),
    "a page of 2 MB": lambda: _page(_sentences(2_000_000, "<p>")),
    "a text of 50 KB": lambda: _sentences(50_000, after="\n").encode(),
    "a text in one line of 50 KB": lambda: _sentences(50_000, after=" ").encode(),
    "headings of scraped text without end": lambda: b"Points of attention\n- " * 2_500,
    "dates without end": lambda: b"date 2031-05-02 " * 3_000,
    "bullets without end": lambda: b"- 1,200 people were displaced\n" * 2_000,
}
