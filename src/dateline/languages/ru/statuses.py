"""Beginnings of Russian words that say what happens to the counted."""

from collections.abc import Mapping

from dateline.languages.shapes.statuses import Roles, Statuses


def _by_stem(**words: str) -> Mapping[str, str]:
    return {stem: status for status, row in words.items() for stem in row.split()}


WORDS = Statuses(
    people=Roles(
        objects={},
        subjects={},
        nouns={},
        adjectives=_by_stem(
            # ASSAULT
            killed="погиб гибел убит убил убийств умер смерт скончал расстрел казн ликвид",
            injured="ранен ранил травм пострада госпитализ больниц",
            missing="пропа безвест исчез",
            captured="плен захвач захват похи заложник сдал",
            # COERCE
            detained="задерж арест заключен",
            displaced="эвакуир эвакуац бежал бежен переселен покину",
            # CONCEDE
            freed="освобо обмен",
            # AID
            rescued="спас",
            other="спасател",
            # MOBILIZE
            sent="отправ направ прибы переброс перевез перевоз",
            present="размещ дислоц находят находил прожива живет живут служ собрал вышл насчитыв",
        ),
    ),
    things=Roles(
        objects={},
        subjects={},
        nouns={},
        adjectives=_by_stem(
            fired="выпусти запусти выпущен запущен выстрел",
            destroyed="уничтож обезвре сбит сбил перехва разруш разбит потопл сгоре",
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
        killed="погибший жертва",
        injured="раненый пострадавший",
        captured="пленный военнопленный заложник",
        displaced="беженец",
    ),
    firm=frozenset(),
    awaited=frozenset(),
    performing=frozenset(),
    owning=frozenset(),
    hosting=frozenset(),
    carriers=frozenset(),
    complements={},
    downing=frozenset("сбит сбил перехва подавл приземл радар".split()),
    striking=frozenset({"попал"}),
    losses=("потер", "уничтож", "ликвид"),
    stems={},
)
