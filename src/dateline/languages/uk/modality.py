"""Beginnings of Ukrainian words of modality."""

from dateline.languages.shapes.modality import Modality

_NONE: frozenset[str] = frozenset()

WORDS = Modality(
    expected_auxiliaries=_NONE,
    unconfirmed_auxiliaries=_NONE,
    hypothetical_auxiliaries=frozenset({"б", "би"}),
    expected=_NONE,
    expected_objects=_NONE,
    expected_adjectives=_NONE,
    unconfirmed=_NONE,
    hypothetical=_NONE,
    denied=_NONE,
    reports=_NONE,
    conditions=frozenset({"якщо", "якби", "коли б"}),
    negations=frozenset({"не"}),
    expected_stems=(
        "буде", "будуть", "прибуде", "направить", "відправить", "плану", "планов",
        "очіку", "обіця", "повин", "має", "мають", "намір", "намірен", "готов",
        "проведуть", "проведе", "відбуде", "отримає", "отримають", "надасть", "надішл", "виділить",
        "передасть", "передбач",
        "анонсув", "направля", "відправля", "надсила",
        "погодив", "схвали", "доруч", "розрахов", "прогноз", "збира", "сплатит", "хоч",
        "заклика", "просит", "просив", "просил", "попроси", "вимага", "потрібні", "потрібно", "нададуть",
        "передадуть", "виділять", "відправлять", "направлять",
    ),
    expected_endings=("тиме", "тимуть"),
    unconfirmed_stems=("ймовірн", "можлив", "нібито", "начебто", "може", "можуть", "підозр", "імовірн", "неофіційн"),
    hypothetical_stems=("якби", "якщо", "пропону", "загроз", "уявіть", "уявімо", "припустім", "припустімо"),
    denied_stems=("спросту", "спростов", "запереч"),
    refused_stems=("відмов",),
    rejected_stems=("відхил", "відкин", "відкид"),
    telling_stems=("заяв", "повідомл", "звинувач", "твердж", "інформац", "чутк", "чуток", "дан", "звіт", "закид"),
    evidence_stems=("доказ", "свідчен", "ознак"),
    false_stems=("неправд", "брехн", "фейк", "вигад", "дезінформац"),
    confirming_stems=("підтверд",),
    fitting_stems=("відповіда",),
    guilt_stems=("причетн", "відповідальн", "провин", "винуват", "участь", "роль"),
    complementizers=frozenset({"що", "ніби", "нібито", "начебто"}),
    nothing=frozenset("немає нема не жодних жодного жодні бракує відсутні".split()),
)  # fmt: skip
