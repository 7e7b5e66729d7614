"""Beginnings of Russian words that say what happens to the counted."""

from collections.abc import Mapping

from dateline.languages.shapes.statuses import Roles, Statuses, pairs


def _by_stem(**words: str) -> Mapping[str, str]:
    return {stem: status for status, row in words.items() for stem in row.split()}


WORDS = Statuses(
    people=Roles(
        objects=_by_stem(killed="потерял теряет теряют теряя недосчита"),
        subjects={},
        nouns=_by_stem(killed="тело тела телами останки останков смерть смерти гибель гибели"),
        adjectives=_by_stem(
            # ASSAULT
            killed="""погиб гибел гибн убит убил убив убийств умер умира смерт скончал расстрел казни казнен ликвид
            уничтож нейтрализ утону задохну сгорел замерз обезглав застрел""",
            injured="ранен ранил травм пострада госпитализ больниц контуж избит избил отравил отравлен",
            missing="пропа безвест исчез",
            captured="плен захвач захват похи заложник сдал",
            # COERCE
            detained="задерж арест заключен интернир",
            displaced="эвакуир эвакуац бежал бежен переселен покину депортир выселен выселил",
            # CONCEDE
            freed="освобо обмен помилов амнист отпусти отпущен",
            # AID
            rescued="спас извлек извлеч вытащ",
            other="спасател служба службы",
            # MOBILIZE
            sent="отправ направ прибы переброс перевез перевоз вернул",
            present="размещ дислоц находят находил прожива живет живут служ собрал вышл насчитыв",
        ),
    ),
    things=Roles(
        objects=_by_stem(destroyed="потерял теряет теряют теряя лишил недосчита"),
        subjects={},
        nouns={},
        adjectives=_by_stem(
            fired="выпусти запусти выпущен запущен выстрел сброси сброшен",
            destroyed="уничтож обезвре сбит сбил сбива перехва разруш разбит потопл сгоре",
            damaged="повред поврежд",
            seized="изъя конфиск арестов заморо заморож захват похи",
            sent="отправ направ постав достав переда переброс предостав получ пакет",
            present="размещ дислоц насчитыв эксплуат владе управля зарегистриров",
        ),
    ),
    money=Roles(
        objects={},
        subjects={},
        nouns={},
        adjectives=_by_stem(
            paid="""заплат выплат уплат выдел штраф помощ предостав получ перечисл компенс кредит грант инвест вложил
            взыск расход пожертв""",
            seized="заморо заморож арестов конфиск украл похи заблок",
        ),
    ),
    heads=_by_stem(
        killed="погибший жертва умерший убитый мертвый скончавшийся казненный расстрелянный тело труп",
        injured="раненый пострадавший травмированный контуженный госпитализированный",
        missing="пропавший",
        captured="пленный военнопленный заложник заложница похищенный",
        detained="задержанный арестованный заключенный политзаключенный арестант узник",
        displaced="беженец беженка переселенец эвакуированный депортированный",
        freed="освобожденный помилованный",
        rescued="спасенный выживший уцелевший",
    ),
    firm=frozenset({"тело", "труп"}),
    awaited=frozenset(),
    performing=frozenset(),
    owning=frozenset(),
    hosting=frozenset(),
    carriers=frozenset(),
    complements=pairs(
        freed="из:плена заточения неволи",
        captured="в:плен заложники\nсложили сложил:оружие",
        displaced="без:крова",
        detained="под:стражу стражей\nв:сизо",
    ),
    downing=frozenset("сбит сбил перехва подавл приземл радар".split()),
    striking=frozenset({"попал"}),
    losses=("потер", "уничтож", "ликвид"),
)
