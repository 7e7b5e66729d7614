"""Russian names of news agencies."""

from dateline.languages.shapes.credits import Credits

WORDS = Credits(
    agencies={
        form: name
        for name, forms in {
            "Reuters": "Рейтер|Рейтерс",
            "AP": "Ассошиэйтед Пресс",
            "AFP": "Франс Пресс|Франс-Пресс|Агентство Франс-Пресс",
            "Bloomberg": "Блумберг",
            "Ukrinform": "Укринформ",
            "Interfax-Ukraine": "Интерфакс-Украина",
            "Interfax": "Интерфакс",
            "RIA Novosti": "РИА Новости",
            "Xinhua": "Синьхуа",
            "Yonhap": "Ёнхап|Йонхап|Рёнхап",
            "Kyodo": "Киодо",
            "Anadolu": "Анадолу",
            "RFE/RL": "Радио Свобода",
            "BelTA": "БелТА",
            "Kazinform": "Казинформ",
            "Tasnim": "Тасним",
        }.items()
        for form in forms.split("|")
    },
    short={
        "АП": "AP",
        "АФП": "AFP",
        "УНИАН": "UNIAN",
        "ТАСС": "TASS",
        "ИТАР-ТАСС": "TASS",
        "РИА": "RIA Novosti",
        "ЦТАК": "KCNA",
        "ДПА": "dpa",
        "БЕЛТА": "BelTA",
        "ИНТЕРФАКС": "Interfax",
    },
    before=("по материалам", "по информации", "по данным", "источник", "источники", "передает", "передаёт", "фото"),
    staff=("агентство", "информационное агентство"),
    closing=("участвовал в подготовке материала", "участвовала в подготовке материала"),
)
