"""What a bare number counts: the noun that its sentence, or the one before, has already named."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from dateline.annotate.figures.drafts import HARMS, OF_THINGS, Draft
from dateline.annotate.figures.hedges import bounds_for
from dateline.annotate.figures.lexicon import Lexicon
from dateline.records import PEOPLE_STATUSES

_OF_BOTH = frozenset({"destroyed", "damaged", "seized"})  # what a verb that hurts people may do to things: "burned"
_REACH = 50  # figures back in which a bare number has its noun
_TWICE = 2  # how far two readings of one scale lie apart at most
_MILLION = 1_000_000
_LARGE = 1000  # a bare number below this is no money


def settle(sentences: Sequence[Sequence[Draft]], words: Lexicon) -> Iterator[list[Draft]]:
    """The drafts, sentence by sentence, with nouns, hedges and statuses that they take over from one another."""
    earlier: list[Draft] = []
    flown: list[Draft] = []
    for drafts in sentences:
        settled: list[Draft] = []
        for draft in drafts:
            whole = _settled(draft, settled, [*flown, *earlier] if draft.aloft else earlier, words)
            if whole is not None:
                settled.append(whole)
        settled = _spread(settled, words)
        yield settled
        earlier = settled or earlier[-1:]
        flown = [draft for draft in settled if _flies(draft, words)][-1:] or flown


def _settled(draft: Draft, same: Sequence[Draft], earlier: Sequence[Draft], words: Lexicon) -> Draft | None:
    """The draft with what it takes over, or ``None`` where nothing says what it counts: "Edition 120."."""
    if same and draft.joined and same[-1].carries and draft.hedge == "exact":
        bounds = bounds_for(same[-1].hedge, draft.amount.value, draft.start, draft.end)
        draft = replace(draft, hedge=bounds.hedge, low=bounds.low, high=bounds.high, carries=True)
    if draft.counted is None:
        found = _with_noun(draft, same, earlier, words)
        if found is None:
            return None
        draft = found
    if not same or not _can_share(draft, same[-1], words):
        return draft
    if draft.status == "other" and draft.gapped and draft.kind == same[-1].kind and draft.kind != "events":
        draft = replace(draft, status=same[-1].status, modality=same[-1].modality)
    if draft.status == "other" and draft.verbless and draft.counted == same[-1].counted and not draft.bare:
        draft = replace(draft, status=same[-1].status, modality=same[-1].modality, whose=draft.whose or same[-1].whose)
    if draft.added and draft.verbless and draft.status == "other" and not draft.bare:
        draft = _added(draft, same[-1])
    return draft


def _can_share(draft: Draft, before: Draft, words: Lexicon) -> bool:
    """Whether what befell the figure before can befall this one: no bridge is killed beside 40 sheep."""
    noun = (draft.counted or "").lower()
    return (
        before.status != "killed"
        or draft.kind != "objects"
        or noun in words.counted.animals
        or noun not in words.counted.objects
    )


def _added(draft: Draft, before: Draft) -> Draft:
    """ "killed 50 people in the city, including 22 children"; "fired two missiles at a port and ten drones"."""
    if draft.kind != before.kind or draft.kind not in ("people", "objects") or before.status in ("present", "other"):
        return draft
    return replace(draft, status=before.status, modality=before.modality)


def _with_noun(draft: Draft, same: Sequence[Draft], earlier: Sequence[Draft], words: Lexicon) -> Draft | None:
    scale = same[-1] if same and _is_on_scale(draft, same[-1]) else None
    if scale is not None:
        return replace(draft, counted=scale.counted, kind="measure", unit=scale.unit, status="other")
    near = same[-_REACH:]
    antecedent = _antecedent(draft, [d for d in near if not d.part] or near, earlier, words)
    if antecedent is None:
        if draft.idle and {draft.status, draft.thing_status} == {"other"}:
            return None
        if _is_of_things(draft) or (_is_of_either(draft) and draft.status == "killed"):
            return replace(
                draft, counted=draft.airborne or words.counted.thing, kind="objects", status=draft.thing_status
            )
        return replace(draft, counted=words.counted.person, kind="people")
    status = draft.status
    if antecedent.kind == "money":
        status = draft.money_status
    elif antecedent.kind != "people":
        status = draft.thing_status if antecedent.kind == "objects" else "other"
    if status == "other" and draft.looks_back and draft.kind != "events":
        status = antecedent.status if antecedent.status == "present" else status
    return replace(
        draft,
        counted=_same_noun(antecedent, status, words),
        kind=antecedent.kind,
        status=status,
        whose=draft.whose or antecedent.whose,
        currency=antecedent.currency if antecedent.kind == "money" else None,
    )


def _same_noun(antecedent: Draft, status: str, words: Lexicon) -> str | None:
    """The noun of an antecedent; the missing are not missing wounded because the wounded were named before."""
    fate = words.statuses.heads.get((antecedent.counted or "").lower())
    other = antecedent.kind == "people" and {fate, status} <= HARMS and fate != status
    return words.counted.person if other else antecedent.counted


def _antecedent(draft: Draft, same: Sequence[Draft], earlier: Sequence[Draft], words: Lexicon) -> Draft | None:
    """The nearest figure before that a bare number can count the same as; only some look beyond their sentence."""
    far = draft.looks_back or _is_money(draft) or _is_of_things(draft) or _is_of_either(draft)
    beyond = earlier if far else ()
    if not draft.aloft:
        return next(_fitting(draft, same, words), None) or next(_fitting(draft, beyond, words), None)
    flying = next((d for d in _fitting(draft, same, words) if _flies(d, words)), None)
    if flying is not None or draft.airborne is not None:
        return flying
    fired = (d for d in _fitting(draft, same, words) if d.status == "fired")
    flown = (d for d in _fitting(draft, beyond, words) if _flies(d, words))
    return next(chain(fired, flown, _fitting(draft, same, words), _fitting(draft, beyond, words)), None)


def _fitting(draft: Draft, drafts: Sequence[Draft], words: Lexicon) -> Iterator[Draft]:
    """The figures that a bare number can count the same as, the nearest first."""
    return (d for d in reversed(drafts) if _fits(draft, d, words))


def _flies(draft: Draft, words: Lexicon) -> bool:
    return (draft.counted or "").lower() in words.counted.airborne


def _is_of_things(draft: Draft) -> bool:
    """Whether what a bare number says befalls no people: "60 were shot down"."""
    things = draft.aloft or (draft.status == "other" and draft.thing_status in OF_THINGS)
    return things and not draft.human


def _is_of_either(draft: Draft) -> bool:
    """Whether what a bare number says may befall people and things alike: "12 were burned", "60 were neutralised"."""
    return draft.status in PEOPLE_STATUSES and draft.thing_status in _OF_BOTH and not draft.human


def _is_money(draft: Draft) -> bool:
    return draft.money_status != "other" and ((draft.amount.value or draft.low or 0) >= _LARGE)


def _is_more_money(draft: Draft) -> bool:
    """ "37 million euros came. A further 60 million will follow."."""
    return draft.status == "other" and not draft.amount.bare and (draft.amount.value or draft.low or 0) >= _MILLION


def _is_on_scale(draft: Draft, other: Draft) -> bool:
    """Whether a bare number is read off the same scale: "stood at 902 centimetres, down from 860"."""
    here, there = draft.amount.value, other.amount.value
    silent = {draft.status, draft.thing_status, draft.money_status} == {"other"} and not draft.looks_back
    measured = other.kind == "measure" and other.unit is not None and other.unit.symbol not in ("s", "kg")
    return bool(silent and measured and here and there) and 1 / _TWICE < (here or 0) / (there or 1) < _TWICE


def _fits(draft: Draft, other: Draft, words: Lexicon) -> bool:
    """Whether a bare number can count the same as another figure."""
    if other.counted is None or other.kind in ("percent", "measure"):
        return False
    if other.kind == "money":
        return _is_more_money(draft) if draft.looks_back else _is_money(draft)
    if draft.human:
        return other.kind == "people"
    if _is_of_things(draft):
        return other.kind == "objects"
    if draft.status in PEOPLE_STATUSES and draft.status != "rescued":
        dies = draft.status == draft.thing_status == "killed" and (other.counted or "").lower() in words.counted.animals
        vanishes = draft.status == "missing" and _flies(other, words)
        return other.kind == "people" or dies or vanishes or (other.kind == "objects" and _is_of_either(draft))
    return True


def _spread(drafts: list[Draft], words: Lexicon) -> list[Draft]:
    """Figures that only "and" joins share a status: "Eight engines and 22 crews were at the scene"."""
    for i in range(len(drafts) - 2, -1, -1):
        here, following = drafts[i], drafts[i + 1]
        if (
            following.joined
            and here.status == "other"
            and following.status == "present"
            and here.kind in ("people", "objects")
        ):
            drafts[i] = replace(here, status=following.status, modality=following.modality)
    for i in range(1, len(drafts)):
        here, before = drafts[i], drafts[i - 1]
        alike = here.kind == before.kind and here.kind in ("people", "objects") and _can_share(here, before, words)
        if here.joined and here.status == "other" and alike:
            drafts[i] = replace(here, status=before.status, modality=before.modality)
    return drafts
