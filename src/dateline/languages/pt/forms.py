"""Portuguese wording of walls, errors, live blogs, videos and galleries."""

from dateline.languages.shapes.forms import Forms

WORDS = Forms(
    paywall=(
        "para continuar lendo",
        "para ler a matéria completa",
        "conteúdo exclusivo para assinantes",
        "exclusivo para assinantes",
        "só para assinantes",
        "já é assinante",
        "assine para ler",
        "apenas para assinantes",
        "continuar a ler",
    ),
    consent=(
        "usamos cookies",
        "utilizamos cookies",
        "utiliza cookies",
        "aceitar cookies",
        "aceitar todos",
        "política de cookies",
        "preferências de cookies",
        "sua privacidade",
        "nossos parceiros",
        "rejeitar",
    ),
    missing=(
        "404",
        "403",
        "página não encontrada",
        "erro 404",
        "não encontrada",
        "a página que você",
        "acesso negado",
    ),
    live=(
        "ao vivo",
        "em direto",
        "acompanhe:",
        "minuto a minuto",
    ),
    video=(
        "vídeo:",
        "video:",
        "(vídeo)",
        "assista:",
        "veja o vídeo",
    ),
    gallery=(
        "em fotos",
        "em imagens",
        "galeria",
        "fotogaleria",
        "fotos:",
    ),
)
