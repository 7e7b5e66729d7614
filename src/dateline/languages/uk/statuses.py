"""Beginnings of Ukrainian words that say what happens to the counted."""

from collections.abc import Mapping

from dateline.languages.shapes.statuses import Roles, Statuses


def _by_stem(**words: str) -> Mapping[str, str]:
    return {stem: status for status, row in words.items() for stem in row.split()}


def _pairs(**words: str) -> Mapping[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for status, rows in words.items():
        for row in rows.splitlines():
            first, second = (side.split() for side in row.split(":"))
            found.update({(one, other): status for one in first for other in second})
    return found


WORDS = Statuses(
    people=Roles(
        objects=_by_stem(killed="втратив втратил втрача недорахува"),
        subjects={},
        nouns=_by_stem(killed="тіло тіла тілами останки останків смерть смерті загибель загибелі"),
        adjectives=_by_stem(
            # ASSAULT
            killed="""загину загибл загибел гине гинуть вбит вбив вбил убит убив убил вбивств помер помира смерт
            розстріл страчен стратил стратив страту ліквід знищ нейтраліз потону втону утону задихну згоріл полягл""",
            injured="поранен поранил поранив травмован травм постражда госпіталіз лікарн контуж побит побил отруїл",
            missing="зник безвіст",
            captured="полон захоп викрад заручник",
            # COERCE
            detained="затрима заарешт арешт ув'язн інтернов",
            displaced="евакуй евакую евакуац втік втек переселен покину виїха депорт виселен",
            # CONCEDE
            freed="звільн обмін повернул помилува помилуван амніст відпусти відпущен",
            # AID
            rescued="врятува порятун рятува деблок витяг",
            # MOBILIZE
            sent="надісл відправ направ прибу перекин перекид перевез перевіз доправ переправ",
            present="розміщ дислок перебува мешка прожива живе живуть служ зібрал вийшл налічу",
        ),
    ),
    things=Roles(
        objects=_by_stem(destroyed="втратив втратил втрача позбу недорахува"),
        subjects={},
        nouns={},
        adjectives=_by_stem(
            fired="випусти запусти випущен запущен вистріл скинул скинут",
            destroyed="""знищ збит збил збив зруйнов розбит потопл перехоп подавлен подавил знешкодж знешкоди згорі
            затону""",
            damaged="пошкодж пошкоди понівеч",
            seized="вилуч конфіск арештув заморо захоп викра",
            sent="надісл відправ направ достав переда поста перекин надан нада отрима",
            present="розміщ дислок налічу експлуат володі",
        ),
    ),
    money=Roles(
        objects={},
        subjects={},
        nouns={},
        adjectives=_by_stem(
            paid="""сплат заплат виплат виділ штраф допомог нада отрима перерах компенс борг позик кредит грант інвест
            вклал стягн витрат пожертв""",
            seized="заморо арештув конфіск вкра викра заблок",
        ),
    ),
    heads=_by_stem(
        killed="загиблий жертва вбитий убитий мертвий померлий розстріляний страчений тіло труп",
        injured="поранений постраждалий травмований контужений госпіталізований",
        missing="зниклий",
        detained="затриманий заарештований арештований ув'язнений в'язень політв'язень політув'язнений",
        captured="полонений військовополонений заручник заручниця викрадений бранець",
        displaced="переселенець біженець біженка евакуйований депортований",
        freed="звільнений помилуваний",
        rescued="врятований уцілілий вцілілий",
    ),
    firm=frozenset({"тіло", "труп"}),
    awaited=frozenset(),
    performing=frozenset(),
    carriers=frozenset(),
    complements=_pairs(
        freed="з із:полону неволі ув'язнення",
        captured="у в:полон заручники\nсклали склав:зброю",
        displaced="без:даху",
        detained="під:варту вартою",
    ),
)
