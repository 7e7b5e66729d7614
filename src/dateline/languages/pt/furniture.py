"""Portuguese furniture."""

from dateline.languages.shapes.furniture import Furniture

WORDS = Furniture(
    lines=frozenset(
        (
            "compartilhar|compartilhe|partilhar|partilhe|imprimir|salvar|publicidade|anúncio|newsletter|comentários"
            "|comentar|leia mais|ler mais|ver mais|saiba mais|continue lendo|continuar lendo|assine|assinar|entrar"
            "|cadastre-se|ouvir|fechar|menu|buscar|início|copiar link|tempo de leitura"
        ).split("|")
    ),
    openings=(
        "leia também",
        "leia mais",
        "leia ainda",
        "ler também",
        "veja também",
        "veja mais",
        "saiba mais",
        "confira também",
        "foto:",
        "imagem:",
        "fonte:",
        "crédito:",
        "©",
        "siga o",
        "siga a",
        "siga-nos",
        "assine ",
        "inscreva-se",
        "publicado por",
        "publicado em",
        "tempo de leitura",
        "receba as notícias",
    ),
    phrases=(
        "nossa newsletter",
        "siga-nos no",
        "nos siga",
        "todos os direitos reservados",
        "clique aqui",
        "inscreva-se no",
        "canal do whatsapp",
        "nosso canal",
    ),
    credits=(
        "(foto",
        "foto: ",
        "/reprodução",
        "(reprodução",
        "divulgação)",
        "getty images",
    ),
    bylines=(
        "por ",
        "da redação",
        "publicado por ",
        "escrito por ",
    ),
    related=frozenset(
        (
            "leia também|leia mais|notícias relacionadas|matérias relacionadas|artigos relacionados"
            "|posts relacionados|relacionadas|relacionados|conteúdo relacionado|você pode gostar"
            "|você também pode gostar|pode gostar também|veja também|mais lidas|as mais lidas|mais lidos|mais notícias"
            "|últimas notícias|outras notícias|recomendados|recomendado para você|recomendadas|sugestões|em alta"
            "|não perca|saiba mais"
        ).split("|")
    ),
    related_openings=(
        "mais sobre ",
        "mais de ",
        "mais em ",
        "mais lid",
        "notícias relacionadas",
        "últimas ",
        "você pode ",
        "você também ",
    ),
    topical=(
        "relacionad",
        "leia também",
        "veja também",
        "mais sobre",
        "saiba mais",
    ),
    labels=frozenset(
        "categoria|categorias|seção|data|data de publicação|publicado|publicado em|autor|autores|tags|tópicos".split(
            "|"
        )
    ),
    section_labels=frozenset("categoria|categorias|seção|tópicos".split("|")),
    date_labels=frozenset("data|data de publicação|publicado|publicado em".split("|")),
    endings=frozenset(
        (
            "comentários|deixe um comentário|deixe seu comentário|faça um comentário|sobre o autor|sobre a autora"
            "|tags|comente"
        ).split("|")
    ),
)
