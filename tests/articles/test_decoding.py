import os
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.articles.decoding import clean, decode
from dateline.errors import NotText

UKRAINIAN = (
    "Міст через річку закрили після удару, повідомила міська рада. «Ремонт триватиме місяць», — сказав її голова."
)
RUSSIAN = (
    "Мост через реку закрыли после удара, сообщили в мэрии. Ремонт займет месяц, паром будет ходить дважды в день."
)
FRENCH = "Le pont a été fermé après l'attaque, a déclaré la préfecture. Où passeront les élèves de l'école ?"
POLISH = "Most został zamknięty po ataku, poinformował urząd. Żołnierze pomogą mieszkańcom, którzy zostali bez światła."
GREEK = "Η γέφυρα έκλεισε μετά την επίθεση, ανακοίνωσε ο δήμος. Οι εργασίες θα διαρκέσουν έναν μήνα."
KOREAN = "다리는 공격 이후 폐쇄되었다고 시의회가 밝혔다. 수리에는 한 달이 걸릴 것이다."
JAPANESE = "橋は攻撃のあと閉鎖されたと市議会が明らかにした。修理には一か月かかる見込みだ。"

ENCODED = [
    (UKRAINIAN, "utf-8"),
    (UKRAINIAN, "utf-8-sig"),
    (UKRAINIAN, "utf-16"),
    (UKRAINIAN, "utf-16-le"),
    (UKRAINIAN, "cp1251"),
    (UKRAINIAN.replace("—", "-").replace("«", '"').replace("»", '"'), "koi8-u"),
    (RUSSIAN, "cp1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "cp866"),
    (RUSSIAN, "iso8859-5"),
    (FRENCH, "cp1252"),
    (POLISH, "cp1250"),
    (GREEK, "cp1253"),
    (KOREAN, "cp949"),
    (JAPANESE, "cp932"),
    (JAPANESE, "euc_jp"),
    (JAPANESE, "iso2022_jp"),
]


@pytest.mark.parametrize(("text", "encoding"), ENCODED, ids=[f"{e}-{t[:4]}" for t, e in ENCODED])
@pytest.mark.parametrize("declared", [None, "utf-8", "no-such-encoding", "right"])
def test_the_encoding_is_found_whatever_was_declared(text, encoding, declared):
    assert decode(text.encode(encoding), encoding if declared == "right" else declared) == text


@pytest.mark.parametrize("declared", [None, "iso-8859-1", "utf-8", "windows-1251"])
def test_a_page_that_declares_another_encoding_than_it_is_in(declared):
    page = (
        f'<html><head><meta charset="{declared or "utf-8"}"><script>var a = "b";</script></head><p>{RUSSIAN}</p></html>'
    )
    assert RUSSIAN in decode(page.encode("cp1251"), None)


def test_a_declaration_in_the_page_counts():
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>{POLISH}</p>'
    assert POLISH in decode(page.encode("iso8859-2"))


def test_latin_1_is_read_as_browsers_do():
    assert decode(b"\x93Quoted\x94 \x96 caf\xe9", "iso-8859-1") == "“Quoted” – café"


def test_utf_8_cut_within_a_character_loses_only_that():
    cut = UKRAINIAN.encode()[:-3] + "ї".encode()[:1]
    assert decode(cut).startswith(UKRAINIAN[:-4])


def test_a_stray_byte_in_utf_8_is_windows_1252():
    assert decode((UKRAINIAN * 3).encode() + b" caf\xe9 \x93x\x94").endswith("café “x”")


def test_utf_8_that_was_read_as_another_encoding_is_turned_back():
    original = "It’s “over” – the café’s owner said so"
    assert decode(original.encode().decode("cp1252", "replace").replace("\ufffd", "\x9d").encode()) == original
    assert decode("Привет, это проверка связи".encode().decode("cp1251", "ignore").encode())[:6] == "Привет"


def test_letters_that_only_look_like_it_stay():
    for text in ("SÃO PAULO – Â, Ã and É", "Р. С. Петренко, С. Р. Коваль і С.Р.С.Р.", "À Genève, ça va"):
        assert decode(text.encode()) == text


def test_what_nobody_sees_goes():
    assert clean("a\u00adb\u200bc\u200e\u202ed\x00\x07e\ufeff\r\nf\rg\u2028h") == "abcde\nf\ng\nh"
    assert clean("a\x1b[31mred\x1b[0m\x1b[2J b\x1b]") == "ared b]"
    assert clean("e\u0301") == "é"
    assert clean("x\ud800y") == "x\ufffdy"


def test_joiners_stay_where_they_are_needed():
    assert clean("می\u200cخواهم 👩\u200d🚒") == "می\u200cخواهم 👩\u200d🚒"
    assert clean("co\u200dop") == "coop"


BINARY = {
    b"%PDF-1.7 ...": "PDF",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"\xff\xd8\xff\xe0\x00\x10JFIF": "JPEG",
    b"GIF89a": "GIF",
    b"RIFF\x00\x00\x00\x00WEBPVP8 ": "WebP",
    b"PK\x03\x04\x14\x00": "ZIP",
    b"\x1f\x8b\x08\x00": "gzip",
    b"\x7fELF\x02\x01": "executable",
    b"\x00\x00\x00\x18ftypmp42": "video",
    bytes(5000): "binary",
}


@pytest.mark.parametrize(("content", "named"), BINARY.items(), ids=BINARY.values())
def test_binary_files_are_named(content, named):
    with pytest.raises(NotText, match=named):
        decode(content, "utf-8")


def test_random_bytes_are_binary():
    with pytest.raises(NotText):
        decode(os.urandom(10_000))


def test_a_few_control_characters_are_no_binary():
    assert decode(b"The bridge\x00 was closed\x07 on Tuesday.") == "The bridge was closed on Tuesday."


@settings(deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from([None, "utf-8", "cp1251", "utf-16", "shift_jis", "utf-7", "idna", "\udc80"]),
)
def test_any_bytes_give_clean_text_or_an_error(content, declared):
    try:
        text = decode(content, declared)
    except NotText:
        return
    assert clean(text) == text
    text.encode("utf-8")


@given(st.text(max_size=200))
def test_valid_utf_8_is_believed(text):
    plain = clean(text)
    assert clean(plain) == plain


def test_twenty_megabytes_take_seconds():
    content = (RUSSIAN.encode("cp1251") + b"\n") * 180_000
    start = time.perf_counter()
    decode(content, "utf-8")
    assert time.perf_counter() - start < 10


def test_marks_without_end_are_cut_to_what_unicode_calls_stream_safe() -> None:
    assert len(decode(("a" + "\u0301\u0323" * 300_000 + "b").encode())) <= 33
