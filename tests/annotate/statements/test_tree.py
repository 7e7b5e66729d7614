from dateline.annotate.statements.tree import tree_of


def test_tokens_stand_where_the_text_has_them(parsed) -> None:
    text = "Rain fell. The mayor, Ana Ruiz, said\u00a0the old bridge wasn't safe."
    result = parsed(text)
    for sentence, doc in result.parsed():
        tree = tree_of(sentence, doc, 0)
        for word, start, end in zip(tree.words, tree.starts, tree.ends, strict=True):
            assert text[start:end] == word


def test_edges_and_depths_agree_with_the_heads(parsed) -> None:
    (sentence, doc), *_ = parsed("The mayor of the town said that nobody who lived there had left.").parsed()
    tree = tree_of(sentence, doc, 0)
    for token in range(len(tree)):
        assert tree.subtree(token)[0] == tree.left[token]
        assert tree.subtree(token)[-1] == tree.right[token]
        assert all(tree.within(below, token) for below in tree.subtree(token))
        head = tree.heads[token]
        assert tree.depths[token] == (0 if head == token else tree.depths[head] + 1)
