"""Russian marks of numbers that are no figures."""

from dateline.languages.shapes.notfigures import Notfigures

WORDS = Notfigures(
    months=frozenset(
        """
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря
        январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
        январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре
        """.split()
    ),
    weekdays=frozenset("понедельник вторник среду четверг пятницу субботу воскресенье".split()),
    clock=frozenset("часов часа утра вечера ночи дня мск".split()),
    clock_before=frozenset({"в", "до", "после", "около", "к"}),
    after_clock=frozenset({"", ".", ",", "и", "по"}),
    hyphen_names=frozenset("й го му я м х е ая ое ый ти".split()),
    year_before=frozenset("в с до после от на и начала конца начале конце течение".split()),
    ages_before=frozenset({"возрасте", "возраст"}),
    ages_after=frozenset("летний летняя летнего летней летним летнюю лет года годов".split()),
    ordinals=frozenset("й го му я м х е ая ое ый ти".split()),
    labels=frozenset(
        "№ номер номера статья статьи статье резолюция резолюции boeing airbus рейс рейса закон указ".split()
    ),
    labels_small=frozenset("номер номера статья статьи статье резолюция резолюции рейс рейса закон указ".split()),
    labels_no_more=frozenset(),
    labels_of=frozenset(),
    ones=frozenset("один одна одно одну одного одной одному одним".split()),
    one_before=frozenset("ни еще ещё этого".split()),
    one_after=frozenset("из с одного одному одним раз день".split()),
    adverbial_before=frozenset("за в течение через после до спустя на последние".split()),
    adverbial_after=frozenset({"назад", "спустя", "позже", "ранее", "раньше"}),
    adverbial_determiners=frozenset(
        "последние последних следующие следующих ближайшие ближайших первые первых эти этих".split()
    ),
    lengths=frozenset("заключения лишения тюрьмы колонии ареста арест срок сроком траура".split()),
    lasting=frozenset("длился длилась длится длилось длились продлится".split()),
    lengthened=frozenset(),
    copulas=frozenset("длился длилась длится составляет составил".split()),
    short_durations=frozenset({"секунда", "секунды", "секунд"}),
    captions=("фото:", "читайте также", "читайте ещё", "подписывайтесь", "иллюстрация"),
    captions_paragraph=(),
    captions_open=("фото", "видео"),
    plurals=("ов", "ев", "ей", "их", "ых", "человек", "женщин", "солдат", "ракет", "шин"),
)
