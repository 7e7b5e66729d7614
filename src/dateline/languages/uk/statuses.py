"""Beginnings of Ukrainian words that say what happens to the counted."""

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
            killed="загину загибл загибел вбит вбив вбил убит убив убил вбивств помер смерт розстріл страт ліквід",
            injured="поранен поранил поранив травмован травм постражда госпіталіз лікарн",
            missing="зник безвіст",
            captured="полон захоп викрад заручник",
            # COERCE
            detained="затрима заарешт арешт ув'язн",
            displaced="евакуй евакую евакуац втік втек переселен покину виїха",
            # CONCEDE
            freed="звільн обмін обмін повернул",
            # AID
            rescued="врятува врятов порятун рятува",
            other="рятувальн",
            # MOBILIZE
            sent="надісл відправ направ прибу перекин перекид перевез перевіз доправ переправ",
            present="розміщ дислок перебува мешка прожива живе живуть служ зібрал вийшл налічу",
        ),
    ),
    things=Roles(
        objects={},
        subjects={},
        nouns={},
        adjectives=_by_stem(
            fired="випусти запусти випущен запущен вистріл",
            destroyed="знищ знешкод збит збил збив перехоп зруйнов розбит потопл згорі",
            damaged="пошкод",
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
        killed="загиблий жертва вбитий",
        injured="поранений постраждалий",
        missing="зниклий",
        detained="затриманий",
        captured="полонений заручник",
        displaced="переселенець",
    ),
    firm=frozenset(),
    awaited=frozenset(),
    performing=frozenset(),
    owning=frozenset(),
    hosting=frozenset(),
    carriers=frozenset(),
    complements={},
    downing=frozenset("збит збил збив перехоп подавл приземл радар локаційн".split()),
    striking=frozenset({"влучи"}),
    losses=("втрат", "знищ", "ліквід"),
    stems={},
)
