"""Statements of the same words by several speakers, told once."""

from dataclasses import replace

from dateline.briefs.views import SaidView, VoiceView

Key = tuple[str, str]


def share_words(voices: tuple[VoiceView, ...]) -> tuple[VoiceView, ...]:
    """Voices in which each statement stands once, with the first who made it, and names who else did.

    Words that one passes on stand with whom they are from. A speaker whose every statement stands with another is not
    told of again.
    """
    tellers: dict[Key, list[tuple[VoiceView, SaidView]]] = {}
    for voice in voices:
        for said in voice.said:
            tellers.setdefault(_key(said), []).append((voice, said))
    told = (replace(voice, said=_first(voice, tellers)) for voice in voices)
    return tuple(voice for voice in told if voice.said)


def _first(voice: VoiceView, tellers: dict[Key, list[tuple[VoiceView, SaidView]]]) -> tuple[SaidView, ...]:
    found = []
    for said in voice.said:
        _, first = max(tellers[_key(said)], key=lambda teller: len(teller[1].via))
        if first.index != said.index:
            continue
        others = [(other, item) for other, item in tellers[_key(said)] if item.index != said.index]
        passed = {voice.id, *said.via}
        also = dict.fromkeys(_introduced(other) for other, _ in others if other.named and other.id not in passed)
        found.append(replace(said, same=tuple(item.index for _, item in others), also=tuple(also)))
    return tuple(found)


def _key(said: SaidView) -> Key:
    """The words by which statements are the same; one without words is like no other."""
    return said.words.lower() or str(said.index), said.sign.lower()


def _introduced(voice: VoiceView) -> str:
    return f"{voice.name}, {voice.standing}" if voice.standing else voice.name
