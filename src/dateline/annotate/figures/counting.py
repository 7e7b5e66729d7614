"""Figures that count people, things or events, in the parse: English."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from dateline.annotate.figures.clauses import clause_of, task_of
from dateline.annotate.figures.counted import Noun, noun_of, singular
from dateline.annotate.figures.drafts import HARMS, Draft
from dateline.annotate.figures.governors import is_passive
from dateline.annotate.figures.kinds import kind_of
from dateline.annotate.figures.labels import (
    is_added,
    is_gapped,
    is_joined,
    is_label,
    is_loose_one,
    is_name,
    is_of_rest,
    is_part,
    is_subject,
    is_told_of,
    is_verbless,
    is_whole,
    names_tally,
)
from dateline.annotate.figures.lexicon import Lexicon
from dateline.annotate.figures.modality import modality_of
from dateline.annotate.figures.site import Site
from dateline.annotate.figures.status import Said, own_status, status_by_order, status_of
from dateline.annotate.figures.tallies import is_mixed, put_at, raises_total, struck, tally_of
from dateline.annotate.figures.whose import owner_of, whose_of
from dateline.records import FigureKind, Modality, Status

if TYPE_CHECKING:
    from spacy.tokens import Span as Tokens
    from spacy.tokens import Token

_COUNTS_ONE = frozenset("killed injured missing captured detained freed rescued fired destroyed damaged seized".split())
_DETERMINED = 4  # words from a share to the number of the whole: "of the region's"
_OWNED = frozenset({"fired", "sent", "present"})
_NEAR = 6  # words from a bare number to the radar that it left
_REACH = 40  # words back to what is in the air
_SETTLED = frozenset({"other", "present", "sent"})  # what a part's own wounds outweigh: "19 of the wounded were flown"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a number counts and what befell it, as a person, a thing and money where the noun is left out."""

    word: str | None
    kind: FigureKind
    said: Said
    thing: Status
    money: Status


def count(site: Site) -> Draft | None:
    """The figure, or ``None`` where the parse shows that the number only names or stands for something."""
    noun = noun_of(site.doc, site.number, site.behind, site.lexicon.counted)
    read = _reading(site, noun)
    if not _counts(site, noun, read):
        return None
    if read.kind == "people" and is_mixed(site.doc, _last(site, noun), site.lexicon.statuses.people):
        read = replace(
            read,
            word=read.word or site.lexicon.counted.person,
            said=Said("other", read.said.word, read.said.relation),
            thing="other",
        )
    whose = whose_of(site.doc, site.number.end, noun.head, site.lexicon.demonyms) if noun.head is not None else None
    if whose is None and _is_owned(read, site):
        whose = owner_of(read.said.word, site.lexicon.demonyms) if read.said.word is not None else None
    modality = _modality(site, noun, read)
    if modality in ("denied", "expected") and _bears(noun, read, site, modality):
        modality = "asserted"
    verb = read.said.word
    negated = verb is not None and noun.top.i < verb.i and any(c.dep_ == "neg" for c in verb.children)
    if modality == "denied" and {read.said.status, read.thing} == {"other"} and negated:
        modality = "asserted"  # "the two men were not armed": they are two all the same
    said = read.said
    if said.status == "present" and modality == "expected" and said.word is not None:
        deploys = site.lexicon.statuses.people.objects.get(said.word.lemma_.lower()) == "present"
        said = Said("sent", said.word, said.relation) if deploys or said.word.pos_ == "NOUN" else said
    return Draft(
        start=site.bounds.start,
        end=_end(site, noun, read),
        amount=site.amount,
        low=site.bounds.low,
        high=site.bounds.high,
        hedge=site.bounds.hedge,
        kind=read.kind,
        counted=read.word,
        whose=whose,
        status=said.status,
        thing_status=read.thing,
        money_status=read.money,
        modality=modality,
        looks_back=noun.of or (noun.head is not None and read.word is None) or is_of_rest(site),
        joined=is_joined(site),
        gapped=read.word is None and is_gapped(site),
        verbless=is_verbless(site),
        added=is_added(site),
        part=is_part(site),
        bare=noun.head is None or read.word is None,
        aloft=read.word is None and _is_aloft(site, read),
        human=noun.of and read.word is None and _is_human(site),
        airborne=_airborne(site) if read.word is None else None,
        idle=_is_idle(site, noun),
        carries=site.bounds.carries,
        clause=clause_of(noun.top, said.word),
        task=None if noun.head is None else task_of(noun.head, said.word, said.status, site.lexicon.tasks),
    )


def _reading(site: Site, noun: Noun) -> Reading:
    lexicon, head = site.lexicon, noun.head
    word = singular(head, lexicon.counted) if head is not None else None
    if word is not None and word.lower() in lexicon.counted.others:
        word = None
    if word is None:
        return _bare(site, noun)
    kind = kind_of(word, lexicon.counted, lexicon.demonyms, lexicon.statuses.heads)
    mortal = word.lower() in lexicon.counted.animals or word.lower() not in lexicon.counted.objects
    said = status_of(noun.top, head, kind, lexicon.statuses, mortal=mortal)
    kind = kind_of(word, lexicon.counted, lexicon.demonyms, lexicon.statuses.heads, said.status)
    if said.status == "other" and (said.relation in ("oblique", "of") or _follows_verb(site, said)):
        by_order = _by_order(site, head, kind)
        said = by_order if by_order.status != "other" else said
    if _is_whole(site, noun):
        said = own_status(head, noun.top, kind, lexicon.statuses)
    stopped = said.word is not None and said.word.lemma_.lower() == "intercept" and not _may_fly(word, lexicon)
    if kind == "events" or _is_hyphened(site) or (said.status == "killed" and not mortal) or stopped:
        said = Said("other", said.word, said.relation)
    return Reading(word, kind, said, said.status, said.status)


def _may_fly(word: str, lexicon: Lexicon) -> bool:
    """Whether what a noun names can be shot down: "intercepted two boats" says that they were stopped."""
    return word.lower() in lexicon.counted.airborne or word.lower() not in lexicon.counted.objects


def _is_idle(site: Site, noun: Noun) -> bool:
    """Whether a bare number stands alone and does nothing; one with a hedge always counts ("at least 12")."""
    alone = noun.head is None and not noun.of and site.bounds.hedge == "exact"
    return alone and not is_subject(site) and not names_tally(site)


def _last(site: Site, noun: Noun) -> int:
    """The index of the token behind the number, or behind its noun where that follows."""
    return max(site.behind, noun.head.i + 1) if noun.head is not None else site.behind


def _follows_verb(site: Site, said: Said) -> bool:
    """ "…, killing 14 people, a spokeswoman said": the object of the verb before it, whatever the parser says."""
    whole = _whole(site)
    verb = site.doc[whole.start - 1] if whole.start else None
    if verb is None or verb.tag_ == "VBG":
        return verb is not None
    later = said.relation == "subject" and said.word is not None and said.word.i > whole.start
    return later and verb.tag_ in ("VBD", "VBZ", "VBP") and not any(c.dep_ == "dobj" for c in verb.children)


def _whole(site: Site) -> "Tokens":
    """The number with its hedge."""
    return site.doc.char_span(site.bounds.start, site.bounds.end, alignment_mode="expand") or site.number


def _by_order(site: Site, head: "Token | None", kind: FigureKind) -> Said:
    whole = _whole(site)
    end = head.i + 1 if head is not None and head.i >= whole.end else whole.end
    return status_by_order(whole.start, end, site.doc, kind, site.lexicon.statuses)


def _bare(site: Site, noun: Noun) -> Reading:
    """A number whose noun is left out: its statuses should it count people, things or money."""
    lexicon = site.lexicon
    put = put_at(_whole(site), lexicon.counted, lexicon.statuses) if noun.head is None and not noun.of else None
    if put is not None:
        return Reading(put.counted or lexicon.counted.person, "people", put.said, put.said.status, "other")
    if noun.head is None and not noun.of and site.after not in lexicon.counted.stricken:
        tally = tally_of(site.number.root, lexicon.counted, lexicon.statuses, lexicon.numbers.changes)
        if tally is not None:
            kind = kind_of(
                tally.counted or lexicon.counted.person, lexicon.counted, lexicon.demonyms, lexicon.statuses.heads
            )
            return Reading(tally.counted or lexicon.counted.person, kind, tally.said, tally.said.status, "other")
    raised = raises_total(site.number.root, lexicon.counted) if noun.head is None and site.before else None
    if raised is not None and site.before[-1].status in HARMS:
        before = site.before[-1]
        return Reading(before.counted, before.kind, Said(before.status, raised, "subject"), before.status, "other")
    if noun.head is None and (_is_acting(site) or is_whole(site)):
        word = site.doc[site.behind] if _is_acting(site) else None
        return Reading(None, "people", Said("other", word, "subject"), "other", "other")
    struck_alone = _gapped_participle(site) if noun.head is None else None
    if struck_alone is not None:
        return struck_alone
    said = status_of(noun.top, noun.head, "people", lexicon.statuses)
    thing = status_of(noun.top, noun.head, "objects", lexicon.statuses)
    money = status_of(noun.top, noun.head, "money", lexicon.statuses)
    if noun.part is not None and (said.status in _SETTLED or noun.part.tag_ == "RB"):
        roles = lexicon.statuses.people
        part = roles.adjectives.get(noun.part.lower_) or roles.objects.get(noun.part.lemma_.lower())
        said = Said(part, said.word, said.relation) if part is not None else said  # type: ignore[arg-type]
    if said.status == "other" and said.relation in ("oblique", "of") and not noun.of:
        by_order = _by_order(site, noun.head, "people")
        said = by_order if by_order.status != "other" else said
    beside = struck(site.doc, site.behind, lexicon.counted, lexicon.statuses) if noun.head is None else None
    if beside is not None and said.status != beside.status and (said.status in HARMS or _is_last(site)):
        said = beside
    if said.status == "other" and thing.status != "other":
        said = Said("other", thing.word, thing.relation)
    return Reading(None, "people", said, thing.status, money.status)


def _gapped_participle(site: Site) -> Reading | None:
    """What the participle of a bare number says where "were" is left out: "60 were shot down and another 15 jammed"."""
    number, statuses = site.number.root, site.lexicon.statuses
    word = site.doc[site.behind] if site.behind < len(site.doc) else None
    if number.dep_ != "conj" or word is None or word.head.i != number.i or word.dep_ not in ("amod", "acl"):
        return None
    if word.tag_ not in ("VBN", "JJ"):
        return None
    lemma = word.lemma_.lower()
    person, thing = (
        cast("Status", roles.objects.get(lemma) or roles.adjectives.get(word.lower_, "other"))
        for roles in (statuses.people, statuses.things)
    )
    return Reading(None, "people", Said(person, word, "object"), thing, "other")


def _is_last(site: Site) -> bool:
    """Whether nothing of its clause follows the word behind the number: "140 were arrested and 17 hurt"."""
    at = site.behind + 1
    return at >= len(site.doc) or site.doc[at].pos_ in ("PUNCT", "CCONJ")


def _counts(site: Site, noun: Noun, read: Reading) -> bool:
    """Whether the number counts at all."""
    named = read.word is not None and noun.head is not None and read.word.lower() in site.lexicon.demonyms.names
    if named or (read.word is not None and noun.head is not None and is_name(site)):
        return False
    if read.word in site.lexicon.counted.occasions or is_told_of(site, noun.head):
        return False
    whole = site.amount.value is None or site.amount.value.is_integer() or site.amount.form == "range"
    if noun.head is None and not whole and read.money == "other":
        return False  # a rate, a magnitude: nothing that is counted
    statuses = {read.said.status, read.thing}
    if is_label(site, noun.head, bare=statuses == {"other"}):
        return False
    return bool(statuses & _COUNTS_ONE) or not is_loose_one(site, noun.head)


def _is_aloft(site: Site, read: Reading) -> bool:
    """Whether a bare number was shot down or hit something: what is in the air does that."""
    verb, statuses = read.said.word, site.lexicon.statuses
    if _is_acting(site) or _is_tracked(site):
        return True
    if verb is None or read.said.status != "other" or read.thing not in ("destroyed", "other"):
        return False
    lemma = verb.lemma_.lower()
    if read.said.relation == "subject":
        jammed = any(c.dep_ == "acomp" and c.lower_ in statuses.downing for c in verb.children)
        return jammed or (lemma in statuses.striking and not is_passive(verb))
    return lemma in statuses.downing and read.said.relation == "object"


def _is_tracked(site: Site) -> bool:
    """ "15 disappeared from radar"."""
    return any(token.lower_ in site.lexicon.statuses.tracking for token in site.doc[site.behind : site.behind + _NEAR])


def _is_acting(site: Site) -> bool:
    """Whether a verb that the parser takes for a participle follows the bare number: "12 hit homes"."""
    return site.after in site.lexicon.counted.acting and site.doc[site.behind].tag_ != "VBD"


def _is_human(site: Site) -> bool:
    """ "12 of whom"."""
    return any(token.lower_ == "whom" for token in site.doc[site.behind : site.behind + 2])


def _airborne(site: Site) -> str | None:
    """The nearest thing in the air that the sentence names before the number, as a singular noun."""
    for token in reversed(site.doc[max(0, site.number.start - _REACH) : site.number.start]):
        if token.tag_ in ("NNS", "NNPS"):
            word = singular(token, site.lexicon.counted)
            if word.lower() in site.lexicon.counted.airborne:
                return word
    return None


def _bears(noun: Noun, read: Reading, site: Site, modality: Modality) -> bool:
    """Whether the counted are what they are, whatever the verb goes on to say of them: "50 of the bodies will never be
    identified"."""
    if noun.head is None or read.kind != "people" or read.said.word is None or noun.top.i > read.said.word.i:
        return False
    lemma = noun.head.lemma_.lower()
    own = lemma in site.lexicon.counted.people and site.lexicon.statuses.heads.get(lemma) == read.said.status
    return own and (modality == "denied" or noun.of)


def _is_owned(read: Reading, site: Site) -> bool:
    """Whether the subject of the verb is whose the counted are: what it fires, sends, has, loses or carries out."""
    verb = read.said.word.lemma_.lower() if read.said.word is not None and read.said.relation == "object" else ""
    if verb in site.lexicon.statuses.hosting:
        return False
    if verb in site.lexicon.statuses.owning and read.kind in ("people", "objects"):
        return True
    if read.kind == "events":
        return verb in site.lexicon.statuses.performing
    if read.said.status == "sent":
        return read.kind == "people"  # a gift is the receiver's
    return read.said.status in _OWNED or (read.word is None and read.thing in _OWNED)


def _is_whole(site: Site, noun: Noun) -> bool:
    """Whether another figure counts a part of this one: "30 of the 45 drones", "a third of the 45 drones"."""
    head = noun.head
    if not site.before or head is None:
        return False
    part = site.before[-1]
    if part.kind == "percent":
        between = site.doc.text[part.end : site.bounds.start].split()
        plain = len(between) <= _DETERMINED and all(word[0].isalpha() for word in between)
        return plain and bool(between) and between[0] in site.lexicon.numbers.linkers
    return part.end == head.idx + len(head.text)


def _is_hyphened(site: Site) -> bool:
    """ "a three-stage rocket", but not "300-plus"."""
    if site.bounds.end > site.pieces[site.last].end:
        return False
    return site.after in ("-", "‑") and site.pieces[site.last].end == site.pieces[site.last + 1].start


def _modality(site: Site, noun: Noun, read: Reading) -> Modality:
    if _is_hyphened(site):
        return "asserted"
    return modality_of(noun.top, read.said.word, read.said.relation, site.lexicon.modality)


def _end(site: Site, noun: Noun, read: Reading) -> int:
    """The end of the head noun where it follows, else of the number."""
    head: Token | None = noun.head
    if head is None or read.word is None or head.i < site.number.end:
        return site.pieces[site.last].end
    return head.idx + len(head.text)
