"""Ukrainian names of news agencies."""

from dateline.languages.shapes.credits import Credits

WORDS = Credits(
    agencies={
        form: name
        for name, forms in {
            "Reuters": "Рейтер|Ройтерз|Ройтерс",
            "AP": "Ассошіейтед Прес|Асошіейтед Прес",
            "AFP": "Франс Прес|Франс-Прес|Агенція Франс-Прес",
            "Bloomberg": "Блумберг",
            "Ukrinform": "Укрінформ",
            "Interfax-Ukraine": "Інтерфакс-Україна|Інтерфакс Україна",
            "UNIAN": "Уніан",
            "Ukrainian News": "Українські Новини",
            "Interfax": "Інтерфакс",
            "RIA Novosti": "РІА Новості|РИА Новости|РІА Новини",
            "Xinhua": "Сіньхуа",
            "Yonhap": "Йонхап|Рьонхап|Ренхап",
            "Kyodo": "Кіодо",
            "Anadolu": "Анадолу",
            "RFE/RL": "Радіо Свобода",
            "BelTA": "БелТА",
        }.items()
        for form in forms.split("|")
    },
    short={
        "АП": "AP",
        "АФП": "AFP",
        "УНІАН": "UNIAN",
        "УКРІНФОРМ": "Ukrinform",
        "ТАСС": "TASS",
        "ЦТАК": "KCNA",
        "ДПА": "dpa",
        "УНН": "UNN",
        "РБК-Україна": "RBC-Ukraine",
        "БЕЛТА": "BelTA",
    },
    before=("за матеріалами", "за інформацією", "за даними", "джерело", "джерела", "передає", "інформація", "фото"),
    staff=("агентство", "агенція", "інформаційне агентство"),
    closing=("долучився до підготовки матеріалу", "долучилася до підготовки матеріалу"),
)
