"""Spanish furniture."""

from dateline.languages.shapes.furniture import Furniture

WORDS = Furniture(
    lines=frozenset(
        (
            "compartir|compartir artículo|imprimir|guardar|publicidad|anuncio|boletín|boletines|newsletter"
            "|comentarios|comentar|leer más|ver más|seguir leyendo|suscríbete|suscribirse|iniciar sesión|registrarse"
            "|escuchar|cerrar|menú|buscar|inicio|copiar enlace|añadir a favoritos|ir a los comentarios"
            "|tiempo de lectura"
        ).split("|")
    ),
    openings=(
        "lea también",
        "lee también",
        "leer también",
        "lea además",
        "le puede interesar",
        "te puede interesar",
        "puede interesarle",
        "más información:",
        "vea también",
        "ver también",
        "foto:",
        "fotografía:",
        "imagen:",
        "fuente:",
        "©",
        "síguenos",
        "siga a",
        "suscríbete",
        "suscríbase",
        "sigue leyendo",
    ),
    phrases=(
        "nuestro boletín",
        "nuestros boletines",
        "nuestra newsletter",
        "síguenos en",
        "todos los derechos reservados",
        "haz clic aquí",
        "haga clic aquí",
        "suscríbete a",
        "únete a nuestro canal",
    ),
    credits=(
        "(foto",
        "getty images",
        "foto: ",
    ),
    bylines=(
        "por ",
        "redacción ",
        "escrito por ",
        "publicado por ",
    ),
    related=frozenset(
        (
            "más información|noticias relacionadas|artículos relacionados|relacionadas|relacionados"
            "|contenido relacionado|te puede interesar|le puede interesar|también te puede interesar|lea también"
            "|lee también|lo más leído|lo más visto|más leídas|más leídos|últimas noticias|otras noticias|más noticias"
            "|recomendados|recomendado|te recomendamos|temas relacionados|no te pierdas|ver también"
        ).split("|")
    ),
    related_openings=(
        "más sobre ",
        "más de ",
        "más en ",
        "noticias relacionadas",
        "lo más ",
        "últimas ",
        "te puede ",
        "le puede ",
        "también te ",
    ),
    topical=(
        "relacionad",
        "lea también",
        "lee también",
        "más sobre",
        "más información",
    ),
    labels=frozenset(
        "categoría|categorías|sección|fecha|fecha de publicación|publicado|autor|autores|etiquetas|temas".split("|")
    ),
    section_labels=frozenset("categoría|categorías|sección|temas".split("|")),
    date_labels=frozenset("fecha|fecha de publicación|publicado".split("|")),
    endings=frozenset(
        (
            "comentarios|deja un comentario|dejar un comentario|sobre el autor|sobre la autora|etiquetas|archivado en"
            "|normas"
        ).split("|")
    ),
)
