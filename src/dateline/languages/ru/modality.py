"""Beginnings of Russian words of modality."""

from dateline.languages.shapes.modality import Modality

_NONE: frozenset[str] = frozenset()

WORDS = Modality(
    expected_auxiliaries=_NONE,
    unconfirmed_auxiliaries=_NONE,
    hypothetical_auxiliaries=frozenset({"бы", "б"}),
    expected=_NONE,
    expected_objects=_NONE,
    expected_adjectives=_NONE,
    unconfirmed=_NONE,
    hypothetical=_NONE,
    denied=_NONE,
    reports=_NONE,
    conditions=frozenset({"если", "если бы"}),
    negations=frozenset({"не"}),
    expected_stems=(
        "будет", "будут", "планир", "план", "ожида", "обеща", "пообещ", "должн", "намер", "готов", "проведут",
        "проведет",
        "получит", "предостав", "выделит", "выделен", "передаст", "отправит", "направля", "отправля", "планов",
        "предусм", "прогноз",
        "одобри",
        "рассчит", "собира", "соглас", "поруч", "решил", "хоч", "прибудет", "прибудут", "добавит", "составит",
        "призвал", "призыва", "просит", "просил", "просят", "попроси", "потребова", "нужны", "нужно",
        "передадут", "выделят", "отправят", "направят", "получат", "поставят", "пришлют",
    ),
    unconfirmed_stems=("вероятн", "возможн", "якобы", "может", "могут", "подозр", "предполож", "неофициальн"),
    hypothetical_stems=(
        "если", "предлага", "предлож", "угроз", "представьте", "представим", "вообразите", "вообразим", "предположим",
        "допустим",
    ),
    denied_stems=("опровер", "отверг", "отриц"),
    refused_stems=("отказ",),
    rejected_stems=("отклон", "отмел", "отмет"),
    telling_stems=("заявлен", "сообщен", "обвинен", "утвержден", "информац", "слух", "данны", "отчет", "отчёт"),
    evidence_stems=("доказательств", "свидетельств", "признак"),
    false_stems=("неправд", "ложь", "ложью", "ложн", "вранье", "враньё", "фейк", "выдум", "дезинформац"),
    confirming_stems=("подтверд", "подтвержд"),
    fitting_stems=("соответств",),
    guilt_stems=("причастн", "ответственн", "вину", "вины", "виновн", "участие", "роль"),
    complementizers=frozenset({"что", "будто", "якобы"}),
    nothing=frozenset("нет не никаких никакого отсутствуют".split()),
)  # fmt: skip
