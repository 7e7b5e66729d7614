"""Portuguese headings of key points."""

from dateline.languages.shapes.boxes import Boxes

WORDS = Boxes(
    headings=frozenset(
        (
            "pontos-chave|pontos chave|os pontos-chave|principais pontos|os principais pontos|pontos principais"
            "|destaques da notícia|em resumo|o essencial|o que sabemos|o que se sabe|o que se sabe até agora"
            "|o que você precisa saber|em poucas palavras|resumo da notícia|resumo da reportagem|principais destaques"
            "|em síntese|ideias principais"
        ).split("|")
    ),
    loose_headings=frozenset("resumo|destaques|síntese|em destaque nesta matéria".split("|")),
)
