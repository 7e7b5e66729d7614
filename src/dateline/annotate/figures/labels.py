"""Numbers that only the parse shows to be no figures, and how figures stand beside each other."""

from typing import TYPE_CHECKING

from dateline.annotate.figures.site import Site

if TYPE_CHECKING:
    from spacy.tokens import Token

_STARTS = frozenset('.:“"‘—–-')
_HURT = frozenset("dead injured wounded killed missing seriously critically".split())
_OLDEST = 110  # years
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "conj"})
_ADDS = frozenset({"plus", "another", "also", "more", "a", "further"})


def is_name(site: Site) -> bool:
    """ "the Six Day War": number and noun are capitalised inside the sentence."""
    first, at = site.number[0], site.number.end
    if first.i == 0 or not first.text[:1].isupper() or first.nbor(-1).text in _STARTS:
        return False
    if at + 1 < len(site.doc) and site.doc[at].text in "-‑":
        at += 1
    return at < len(site.doc) and site.doc[at].text[:1].isupper()


def is_label(site: Site, head: "Token | None", *, bare: bool) -> bool:
    """ "Kwangmyong 4", "the Radar 5 unit", "10 Downing Street", "the room is 135", "Leopard 2 tanks".

    ``bare`` says that no verb or noun makes the number a figure; one that does counts by name too: "lost 31 Abrams".
    """
    if not site.amount.bare or site.bounds.hedge != "exact":
        return False
    before = site.number[0].nbor(-1) if site.number.start else None
    named = before is not None and before.pos_ == "PROPN" and before.text[:1].isupper()
    if head is None and named and before is not None and site.number.root.head.i == before.i:
        return True
    if head is None:
        return bare and (named or _is_told(site.number.root, site))
    if named and site.before and site.before[-1].end == head.idx + len(head.text):
        return True
    root = site.number.root
    if named and before is not None and before.dep_ in ("compound", "nmod") and before.head.i == root.head.i:
        return True
    demonym = head.lower_ in site.lexicon.demonyms.adjectives
    if head.tag_ == "NNP" and not demonym and site.amount.value != 1 and head.i <= site.behind + 2:
        counts = not bare or head.lower_.endswith("s")
        model = all(any(c.isdecimal() for c in token.text) for token in site.doc[site.behind : head.i])  # "M1 Abrams"
        return not counts or not model or head.dep_ not in _ARGUMENTS
    single = head.tag_ in ("NN", "NNP") and head.lower_ not in site.lexicon.counted.plural_only
    return named and before is not None and before.i > 0 and single and site.amount.value != 1


def is_told_of(site: Site, head: "Token | None") -> bool:
    """Bare numbers that are an age, nothing or a time: "she was around 10", "above zero", "the next few"."""
    if head is not None:
        return False
    number = site.number.root
    before = site.number[0].nbor(-1).lower_ if site.number.start else ""
    if site.amount.value == 0 or (
        site.amount.form == "vague" and before in site.lexicon.notfigures.adverbial_determiners
    ):
        return True
    if number.dep_ == "pobj" and number.head.lower_ in site.lexicon.notfigures.ages_at:
        return _is_of_one(number.head.head, site) and (site.amount.value or _OLDEST) < _OLDEST
    if number.dep_ not in ("attr", "acomp"):
        return False
    return _is_of_one(number.head, site)


def _is_of_one(verb: "Token", site: Site) -> bool:
    """Whether the subject of a verb is one person: "she was 16", "who left home at 16"."""
    return any(c.dep_ == "nsubj" and c.lower_ in site.lexicon.notfigures.aged for c in verb.children)


def _is_told(number: "Token", site: Site) -> bool:
    """ "the room is 135": what one thing is called."""
    if number.dep_ != "attr":
        return False
    verb = number.head
    while verb.dep_ == "xcomp":
        verb = verb.head  # "the room is going to be 135"
    subjects = [c for c in verb.children if c.dep_ == "nsubj"]
    counting = site.lexicon.counted.portions | site.lexicon.statuses.people.nouns.keys()  # "the population was 105,000"
    return any(c.tag_ == "NN" and c.lemma_.lower() not in counting for c in subjects)


def is_loose_one(site: Site, head: "Token | None") -> bool:
    """Whether "one" may mean "a certain" or be a pronoun: no hedge, and no other number beside it."""
    exact = site.bounds.hedge == "exact"
    if site.amount.value != 1 or site.word not in site.lexicon.notfigures.ones or not exact:
        return False
    if site.after in _HURT:
        return False
    conjuncts = head.conjuncts if head is not None else ()
    return not any(child.dep_ == "nummod" for noun in conjuncts for child in noun.children)


def is_joined(site: Site) -> bool:
    """Whether only "and" or a comma stands between the figure before and this one, which has no verb of its own."""
    if not site.before or is_subject(site):
        return False
    gap = site.doc.char_span(site.before[-1].end, site.bounds.start, alignment_mode="contract")
    if gap is None or len(gap) > 4:
        return False
    return all(token.pos_ in ("CCONJ", "PUNCT", "DET") or token.lower_ in _ADDS for token in gap)


def is_verbless(site: Site) -> bool:
    """Whether no verb stands between the figure before and this one; before a part of it, none with its own subject."""
    if not site.before:
        return False
    gap = site.doc.char_span(site.before[-1].end, site.bounds.start, alignment_mode="contract")
    if gap is None:
        return False
    if is_part(site):
        return not any(t.dep_ in ("nsubj", "nsubjpass") for t in gap)  # "23 people were injured, including"
    return not any(t.pos_ in ("VERB", "AUX") for t in gap)


def is_added(site: Site) -> bool:
    """Whether "and" or "including" stands right before the figure, its hedge included."""
    before = _before(site)
    return before is not None and (before.pos_ == "CCONJ" or is_part(site))


def is_part(site: Site) -> bool:
    """Whether the figure counts some of those before it: "including three children", "among them two officers"."""
    before = _before(site)
    return before is not None and (before.lower_ == "including" or _is_among(before))


def is_whole(site: Site) -> bool:
    """Whether the bare number right before counts a part of this one: "shot down 60 of 84"."""
    if not site.before or not site.before[-1].bare:
        return False
    gap = site.doc.char_span(site.before[-1].end, site.bounds.start, alignment_mode="contract")
    return gap is not None and gap.text.lower() in ("of", "out of", "of the", "out of the")


def is_of_rest(site: Site) -> bool:
    """Whether a bare number counts others of those before it: "the remaining 24", "another 15", "12 more"."""
    before = _before(site)
    return site.after == "more" or (before is not None and before.lower_ in site.lexicon.counted.rests)


def is_subject(site: Site) -> bool:
    """Whether a bare number is itself who does or is something: "40 need help", "there were 12"."""
    number = site.number.root
    told = number.dep_ == "attr" and any(c.dep_ == "expl" for c in number.head.children)
    return told or (number.dep_ in ("nsubj", "nsubjpass") and number.head.pos_ in ("VERB", "AUX"))


def names_tally(site: Site) -> bool:
    """Whether a bare number is the "of" of a tally, or what a count found: "a total of 12", "the census found 12"."""
    verb = site.number.root.head
    if site.number.root.dep_ == "dobj":
        return any(c.dep_ == "nsubj" and c.lemma_.lower() in site.lexicon.counted.counters for c in verb.children)
    preposition = site.number.root.head
    return (
        site.number.root.dep_ == "pobj"
        and preposition.lower_ == "of"
        and preposition.head.lemma_.lower() in site.lexicon.counted.portions
    )


def _before(site: Site) -> "Token | None":
    """The word right before the figure, its hedge included."""
    whole = site.doc.char_span(site.bounds.start, site.bounds.end, alignment_mode="expand") or site.number
    return whole[0].nbor(-1) if whole.start else None


def _is_among(before: "Token") -> bool:
    return before.lower_ == "them" and before.i > 0 and before.nbor(-1).lower_ == "among"


def is_gapped(site: Site) -> bool:
    """ "20 were taken to one hospital and 31 to another": no verb of its own, a preposition behind."""
    before = site.number[0].nbor(-1) if site.number.start else None
    after = site.doc[site.number.end] if site.number.end < len(site.doc) else None
    return before is not None and before.pos_ in ("CCONJ", "PUNCT") and after is not None and after.tag_ in ("IN", "TO")
