"""Spanish wording of walls, errors, live blogs, videos and galleries."""

from dateline.languages.shapes.forms import Forms

WORDS = Forms(
    paywall=(
        "para seguir leyendo",
        "suscríbete para leer",
        "suscríbete para seguir",
        "solo para suscriptores",
        "exclusivo para suscriptores",
        "contenido exclusivo",
        "ya soy suscriptor",
        "ya eres suscriptor",
        "hazte suscriptor",
    ),
    consent=(
        "utilizamos cookies",
        "utiliza cookies",
        "usamos cookies",
        "aceptar cookies",
        "aceptar todo",
        "aceptar y continuar",
        "política de cookies",
        "configurar cookies",
        "tu privacidad",
        "su privacidad",
        "nuestros socios",
        "rechazar",
    ),
    missing=(
        "404",
        "403",
        "página no encontrada",
        "error 404",
        "no se encuentra",
        "no encontrada",
        "la página que buscas",
        "acceso denegado",
        "página no existe",
    ),
    live=(
        "en vivo",
        "en directo",
        "directo:",
        "minuto a minuto",
        "última hora:",
    ),
    video=(
        "video:",
        "vídeo:",
        "(video)",
        "(vídeo)",
        "en video",
        "en vídeo",
    ),
    gallery=(
        "en imágenes",
        "en fotos",
        "fotogalería",
        "galería",
        "fotos:",
    ),
)
