from dateline.annotate.statements.cues import cue_names
from dateline.annotate.statements.weights import load_weights


def test_the_packaged_weights_fit_the_features() -> None:
    weights = load_weights()
    assert weights.cue.feature.max() < len(cue_names())
    assert weights.company.feature.max() >= len(cue_names())
    assert 0 < weights.look < weights.keep < 1


def test_a_word_that_was_never_seen_gets_its_tables_share() -> None:
    rates = load_weights().rates
    assert rates.rate("lVERB", "say") > 0.5
    assert rates.rate("lVERB", "zyxwv") == rates.tables["lVERB"]
    assert rates.rate("no such table", "say") == 0.0
