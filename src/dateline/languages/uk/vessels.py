"""Ukrainian words for ships and boats."""

from dateline.languages.shapes.vessels import Vessels

WORDS = Vessels(
    kinds=tuple(
        """
        кораб судн суден пором барж танкер суховантаж контейнеровоз газовоз балкер траулер сейнер буксир катер яхт
        лайнер теплох пароплав криголам фрегат крейсер есмін корвет тральщик авіанос лінкор вітрильник човн човен шхун
        """.split()
    ),
    prefixes=(),
    articles=(),
    aboard=("на борту", "з борту", "капітан", "капітана", "екіпаж", "екіпажу"),
    rides=(),
    following=(),
    declined=True,
)
