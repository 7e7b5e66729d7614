import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.parsing import parse
from dateline.annotate.statements import encoder as module
from dateline.annotate.statements import find_statements
from dateline.annotate.statements.encoder import WINDOW, load_encoder, open_encoder, windows
from dateline.annotate.statements.passage import passages
from dateline.errors import SetupError
from dateline.languages.sentences import split_sentences

TEXT = "The mayor said that the bridge was safe.\nDrivers were told to wait, a spokeswoman for the port said."


def parsed_whole(text: str):
    return parse(text, "en", split_sentences(text, "en"), lambda _: True)


def read(text: str):
    return list(windows(list(passages(parsed_whole(text))), load_encoder().tokenizer))


def test_pieces_point_into_the_text():
    (window,) = read(TEXT)
    words = [TEXT[s:e] for s, e in zip(window.starts, window.ends, strict=True)]
    assert words[:5] == ["", "The", "mayor", "said", "that"]
    assert window.casing.tolist()[1:4] == [1, 0, 0]
    assert list(window.starts) == sorted(window.starts)


def test_paragraphs_share_windows_and_long_ones_are_parted_at_sentences():
    long = " ".join(f"The mayor said that bridge number {n} was safe." for n in range(80))
    found = read(f"{TEXT}\n{long}\n{TEXT}")
    assert len(found) > 2
    assert all(len(window.ids) <= WINDOW for window in found)
    whole = f"{TEXT}\n{long}\n{TEXT}"
    assert all(whole[int(window.starts[1])].isupper() for window in found)
    pieces = [(int(s), int(e)) for window in found for s, e in zip(window.starts, window.ends, strict=True) if s < e]
    assert pieces == sorted(set(pieces))


def test_one_word_without_an_end_is_parted_too():
    assert all(len(window.ids) <= WINDOW for window in read("a1" * 3000))


def test_each_place_gets_a_hint_about_itself():
    found = list(passages(parsed_whole(TEXT)))
    places = [(TEXT.index("said"), TEXT.index("said") + 4), (TEXT.rindex("said"), TEXT.rindex("said") + 4)]
    first, second = load_encoder().hints(found, places)
    assert TEXT[first.starts[first.piece] : first.ends[first.piece]] == "said"
    content = [TEXT[s:e] for s, e, p in zip(first.starts, first.ends, first.content, strict=True) if p > 0.5]
    assert content[:3] == ["that", "the", "bridge"]
    assert second.source[second.piece - 1] > 0.5  # the port
    assert first.of_cue()[0] > 0.5


def test_no_place_asks_nothing_of_the_network():
    assert load_encoder().hints(list(passages(parsed_whole(TEXT))), []) == []


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet=st.sampled_from("said “”\"' \n.,A1é\u0301漢\u200b\x07ßİ"), min_size=1, max_size=80))
def test_any_text_is_read_with_spans_in_range(text):
    for statement in find_statements(parsed_whole(f"The mayor said {text}"), attribution="best"):
        assert all(0 <= s < e <= len(text) + 15 for s, e in statement.content)


def test_the_best_way_finds_what_the_default_finds_in_plain_speech():
    for way in ("default", "best"):
        found = find_statements(parsed_whole(TEXT), attribution=way)
        assert [s.source.text for s in found] == ["The mayor", "a spokeswoman for the port"]


def test_a_second_reading_gives_the_same():
    assert find_statements(parsed_whole(TEXT), attribution="best") == find_statements(
        parsed_whole(TEXT), attribution="best"
    )


@pytest.mark.parametrize("missing", ["onnxruntime", "tokenizers"])
def test_what_is_not_installed_is_named(monkeypatch, missing):
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(SetupError, match=r"pip install 'dateline\[models\]'"):
        open_encoder(Path("a"), Path("b"))


def test_a_lost_network_is_named(monkeypatch):
    monkeypatch.setattr(module, "_NETWORK", "none.onnx")
    with pytest.raises(SetupError, match="install the package again"):
        load_encoder.__wrapped__()


def test_probabilities_are_probabilities():
    (hint,) = load_encoder().hints(list(passages(parsed_whole(TEXT))), [(10, 14)])
    for values in (hint.marks, hint.content, hint.source):
        assert np.all((values >= 0) & (values <= 1))
