"""The register of Ukrainian speech."""

from dateline.languages.shapes.register import Register

WORDS = Register(
    first=frozenset("я ми наш* мій моя моє мої мене нас мені нам нами".split()),
    here=frozenset("тут зараз сьогодні нині тепер".split()),
    openers=frozenset("це цей ця ці і й але тому бо адже отже якщо там тут".split()),
    judging=frozenset(
        """
        дуже справді очевидно звичайно безумовно нажаль жаль просто навіть важлив* серйозн* небезпечн* необхідно
        треба повинн* мусимо мають має потрібно ніколи завжди найбільш* головн* ключов* значн* сучасн*
        """.split()
    ),
    present=frozenset("є це буде будуть може можуть маємо повинн* потрібно треба *ємо *имо *ють *ять".split()),
    past=frozenset("був була було були *лися *лась *лось *вся *ила *или *ало *али *ала".split()),
)
