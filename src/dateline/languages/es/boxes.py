"""Spanish headings of key points."""

from dateline.languages.shapes.boxes import Boxes

WORDS = Boxes(
    headings=frozenset(
        (
            "puntos clave|los puntos clave|claves|las claves|lo esencial|lo más importante|datos clave|en resumen"
            "|lo que sabemos|qué sabemos|qué se sabe|lo que hay que saber|lo que debes saber|de un vistazo"
            "|aspectos clave|ideas clave|conclusiones clave|lo destacado|en breve|en pocas palabras"
        ).split("|")
    ),
    loose_headings=frozenset("resumen|destacados|síntesis|claves de la noticia".split("|")),
)
