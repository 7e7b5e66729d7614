from dataclasses import replace

from dateline.briefs.sharing import share_words
from dateline.briefs.views import SaidView, VoiceView


def said(index: int, words: str, withheld: str = "") -> SaidView:
    return SaidView(
        index=index, pieces=(words,), cue="said", attribution="", kind="indirect", denies=False, withheld=withheld
    )


def voice(name: str, *told: SaidView, role: str = "") -> VoiceView:
    return VoiceView(id=name.lower(), name=name, role=role, organisation="", kind="person", said=told)


def test_words_of_several_speakers_stand_once() -> None:
    first = voice("Marchuk", said(0, "the bridge is shut"), said(2, "buses will run"))
    second = voice("Drozdov", said(1, "The bridge is shut"), role="engineer")
    (told,) = share_words((first, second))
    assert [(item.words, item.same, item.others) for item in told.said] == [
        ("the bridge is shut", (1,), "also Drozdov, engineer"),
        ("buses will run", (), ""),
    ]


def test_what_one_says_and_another_does_not_stands_twice() -> None:
    voices = (voice("Marchuk", said(0, "it fell")), voice("Drozdov", said(1, "it fell", "did not confirm")))
    assert share_words(voices) == voices


def test_a_source_without_a_name_is_not_named_beside_another() -> None:
    nobody = VoiceView(id="", name="Source not named", role="", organisation="", kind="unnamed", said=(said(1, "x"),))
    (told,) = share_words((voice("Marchuk", said(0, "x")), nobody))
    assert told.said[0].others == ""
    assert told.said[0].same == (1,)


def test_words_that_one_passes_on_stand_with_whom_they_are_from() -> None:
    agency = voice("Herald", said(0, "it fell"))
    officials = voice("two officials", replace(said(1, "it fell"), through=("Herald",), via=("herald",)))
    (told,) = share_words((agency, officials))
    assert told.name == "two officials"
    assert told.said[0].same == (0,)
    assert told.said[0].told(named=True) == "said; through Herald"


def test_a_longer_chain_is_told_link_by_link() -> None:
    item = replace(said(0, "it fell"), through=("Herald", "mayor"), via=("h", "m"))
    assert item.chain == "through Herald ← mayor"
