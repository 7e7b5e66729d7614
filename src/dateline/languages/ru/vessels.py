"""Russian words for ships and boats."""

from dateline.languages.shapes.vessels import Vessels

WORDS = Vessels(
    kinds=tuple(
        """
        кораб судн судов паром барж танкер сухогруз контейнеровоз газовоз балкер траулер сейнер буксир катер яхт
        лайнер теплоход пароход ледокол фрегат крейсер эсмин корвет тральщик авианос линкор парусник лодк лодок шхун
        """.split()
    ),
    prefixes=(),
    articles=(),
    aboard=("на борту", "с борта", "капитан", "капитана", "экипаж", "экипажа"),
    rides=(),
    following=(),
    declined=True,
)
