"""Ukrainian words by which a text goes on with a source."""

from dateline.languages.shapes.sourcing import Sourcing

WORDS = Sourcing(
    pronouns=frozenset({"він", "вона", "вони", "воно", "ми", "я", "його", "її", "їх", "йому", "їй", "їхній"}),
    wheres=frozenset({"де", "в якій", "у якому"}),
    origins=(),
    destinations=(["до"],),
    demonstratives=("про це",),
    reports=("повідом", "сказ", "заяв", "розпов", "пиш", "йдеться", "інформ", "зазнач"),
    elsewhere=(
        "країни", "по всій країні", "у морі", "узбережжя", "лінії фронту", "села", "селі", "селах", "селища", "селищі",
        "з початку", "від початку", "неподалік",
    ),
)  # fmt: skip
