"""English words that attribute."""

from dateline.languages.shapes.cues import Cues

_VERBS = """
accept accuse acknowledge add admit advise affirm agree allege announce answer anticipate appear argue ask
assert assess assume assure authorize aver await ban believe blame blast boast brief call caution celebrate
challenge charge chide cite claim clarify comment commit complain concede conclude condemn confess confide
confirm congratulate consider contend contest continue contradict convey counsel count counter criticise
criticize decide declare decline decree defend demand denounce deny deplore describe detail determine dictate
disagree disclose discover discuss dismiss dispute disclaim document doubt echo elaborate emphasise emphasize
encourage endorse envisage envision estimate exclaim expect explain express fear feel find forecast foresee
guarantee guess hail highlight hint hope identify imagine imply indicate inform insist instruct intend interject
invite invoke issue joke judge know lament learn lie list look maintain mean mention mock mull muse note notify
object oppose opine order outline pledge plead point ponder portray post praise pray predict prefer proclaim
promise pronounce propose protest provide publish question quip quote read reaffirm reason reassure rebuff
rebuke rebut recall reckon recommend record recount refer refuse refute regard regret reiterate reject relate
release remark remember remind reply report repeat request respond retort retract reveal rule say scold see seem
seek shout show sign signal slam speak specify speculate state stress submit suggest support suspect swear talk
teach tell testify thank think threaten tout tweet underline underscore understand unveil urge view voice
volunteer vow want warn welcome whisper wonder worry write yell plan
"""
_NOUNS = """
accusation advice affirmation allegation announcement appeal argument assertion assessment assumption assurance
belief charge claim comment complaint conclusion concern confirmation condemnation criticism decision
declaration demand denial description disclosure doubt estimate evidence expectation explanation fear finding
forecast guess hint hope idea implication indication information insistence interview message notion opinion
opposition order perception plan plea pledge post prediction promise proposal question read reply report request
response revelation rumor rumour speculation statement suggestion support suspicion testimony theory threat
tweet view vow warning
"""
_IRREGULAR = """
acquiesced addressed admission adopted advocated advocates aimed alluded alluding angered apologize apologized
applauded articulated assailed attacked attacking attributed backed backing balked bemoaned blocked booed
bragged brushed campaigned championed chanted chanting chants characterized characterised cheer cheered coined
comparing compared contemplate contention contrasting convince convinced credited cry cried debated decried
decrying demonstrated derided desire devoted disagreement disavowed dislike disliked distanced downplayed dubbed
dwelled emailed embrace embraced embracing enjoyed favored favors favoured featured focused focuses focusing
framed ignored interpreted introduced knocked labeled labelled laid lambasted lashed likened likes named naming
negotiated nervous nominated noticed observed offer offered offering offers opted paints persuaded pressed
pressing projected promote promoted promotes promoting pushed pushing railed raised rattled reacted realized
realised recognize recognized recognised recognizes referenced referencing refusal rejection reluctance resist
resisted retweeted revered ripped shared shares shrugged sided singled sought sounded sued titled touched touted
tried trumpeting unleashed uttered voted vouched weighed said told thought felt found knew known saw seen spoke
spoken wrote written read meant taught swore sworn foresaw foreseen understood went put held given gave made
took according reportedly allegedly purportedly supposedly apparently officially
"""


def _inflected(lemma: str) -> tuple[str, ...]:
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    past = stem + "ed" if not lemma.endswith("y") or lemma[-2] in "aeo" else lemma[:-1] + "ied"
    third = lemma + "s" if not lemma.endswith("y") or lemma[-2] in "aeo" else lemma[:-1] + "ies"
    plural = lemma + "es"
    doubled = (lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing")
    return (lemma, past, third, plural, stem + "ing", *doubled)


_FORMS = frozenset(form for lemma in (_VERBS + _NOUNS).split() for form in _inflected(lemma))

WORDS = Cues(
    forms=_FORMS | frozenset(_IRREGULAR.split()),
    phrases=("according to", "in the words of", "in the view of", "in the opinion of", "citing", "with reference to"),
    verbs=frozenset(
        """
        acknowledge add admit advise affirm agree allege announce answer argue ask assert assess assume assure
        aver believe boast caution claim clarify comment complain concede conclude confess confide confirm
        contend continue counter declare decide deny disclose dispute doubt elaborate emphasise emphasize
        estimate exclaim expect explain fear feel find forecast hint hope imply indicate inform insist instruct
        interject joke know lament learn maintain mean mention muse note notify opine order pledge point ponder
        post predict proclaim promise pronounce propose protest quip quote read reaffirm reason reassure recall
        reckon recommend recount regret reiterate relate remark remember remind reply report repeat respond
        retort reveal rule say shout show signal speculate state stress suggest suspect swear tell testify think
        threaten tweet underline underscore understand urge volunteer vow warn whisper wonder worry write yell
        """.split()
    ),
    objects=frozenset(
        """
        accuse announce blame call cite condemn confirm criticise criticize defend demand denounce deny describe
        discuss dismiss endorse estimate express forecast hail highlight mention mock oppose outline praise
        predict promise propose question quote reaffirm rebuff rebut recommend refer refute reject report
        request reveal slam stress suggest support threaten tout underline underscore unveil urge voice welcome
        """.split()
    ),
    infinitives=frozenset(
        """
        agree ask decline demand expect hope intend offer order plan pledge promise propose refuse seek threaten
        urge vow want warn
        """.split()
    ),
    nouns=frozenset(_NOUNS.split()) - frozenset("read order post question plan support interview evidence".split()),
    denials=frozenset("deny refute reject dispute dismiss rebut contradict disclaim repudiate disavow".split()),
    joins=frozenset({"that", "whether", "if"}),
    about=frozenset({"about", "of", "on", "over"}),
    pronouns=frozenset("he she they it who him her them his their".split()),
    former=frozenset({"this", "that", "it"}),
    nearest=frozenset({"this"}),
    documents=frozenset(
        "statement report document letter post message release interview study survey poll memo filing briefing".split()
    ),
    acts=frozenset(
        "continue begin start try help manage fail tend go come keep stop cease proceed happen get use have be".split()
    ),
    addressing=frozenset("tell inform remind assure warn notify advise persuade convince show brief".split()),
    opinions=frozenset("view opinion word eye estimation reading".split()),
    claims=frozenset(
        "claim allegation accusation assertion statement announcement report rumor rumour warning".split()
    ),
    doing=frozenset("add know find plan see seek want celebrate launch adopt display identify appear continue".split()),
    asides=frozenset({"as"}),
    settings=frozenset("in on at by from during after before late early through via near outside".split()),
    counting=frozenset({"count", "tally", "report", "speak"}),
    giving=frozenset({"give", "cite", "quote", "offer", "report", "list", "post", "publish", "put"}),
    deeds=frozenset("release free fire swap add launch deploy dispatch deliver send seize trade".split()),
    mute=frozenset({"bodies", "corpses", "remains", "fatalities", "casualties"}),
    nobody=frozenset({"neither", "no", "none", "nobody"}),
    supposing=frozenset({"if", "unless", "once", "until"}),
    seeming=frozenset({"seem", "appear"}),
    against=frozenset({"while", "whereas", "but", "although", "though", "however", "yet"}),
    handing=frozenset({"offer"}),
    answers=frozenset("answer reply respond comment".split()),
)
