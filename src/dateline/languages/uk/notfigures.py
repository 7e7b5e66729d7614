"""Ukrainian marks of numbers that are no figures."""

from dateline.languages.shapes.notfigures import Notfigures

WORDS = Notfigures(
    months=frozenset(
        """
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
        січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень
        січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні
        """.split()
    ),
    weekdays=frozenset("понеділок вівторок середу четвер п'ятницю суботу неділю".split()),
    clock=frozenset("годині годину ранку вечора ночі дня".split()),
    clock_before=frozenset({"о", "об", "до", "після", "близько"}),
    after_clock=frozenset({"", ".", ",", "та", "і", "за"}),
    hyphen_names=frozenset("й го му ї ма х ті та ий тий го".split()),
    year_before=frozenset("в у з із до після від на та і початку кінця наприкінці протягом".split()),
    ages_before=frozenset({"віком", "вік", "віці"}),
    ages_after=frozenset("річний річна річного річній річним річну років роки".split()),
    ordinals=frozenset("й го му ї ма х ті та ий тий ша ше ій".split()),
    labels=frozenset(
        "№ номер номері стаття статті статтею резолюція резолюції boeing airbus рейс рейсу закон указ".split()
    ),
    labels_small=frozenset("номер номері стаття статті статтею резолюція резолюції рейс рейсу закон указ".split()),
    labels_no_more=frozenset(),
    labels_of=frozenset(),
    ones=frozenset("один одна одне одну одного одної одній одному одним однією".split()),
    one_before=frozenset("жоден жодного ще ні цього до".split()),
    one_after=frozenset("з із зі одного одному одним одну раз день день, раз,".split()),
    adverbial_before=frozenset("за протягом впродовж через після до понад в у на упродовж останні".split()),
    adverbial_after=frozenset({"тому", "потому", "пізніше", "раніше"}),
    adverbial_determiners=frozenset("останні останніх наступні наступних перші перших минулі ці цих попередні".split()),
    lengths=frozenset("ув'язнення в'язниці позбавлення арешт арешту тюрми строк терміном термін жалоби".split()),
    lasting=frozenset("тривав тривала триває тривало тривали триватиме".split()),
    lengthened=frozenset(),
    copulas=frozenset("тривав тривала триває становить становив складає".split()),
    short_durations=frozenset({"секунда", "секунди", "секунд"}),
    captions=("фото:", "читайте також", "читайте ще", "ілюстрація", "підписуйтесь", "підписуйтеся"),
    captions_paragraph=(),
    captions_open=("фото", "відео"),
    plurals=("ів", "їв", "ей", "их", "осіб", "жінок", "ракет", "шин"),
)
