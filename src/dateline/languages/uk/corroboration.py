"""Ukrainian words by which reports are held against each other."""

from dateline.languages.shapes.corroboration import Corroboration

WORDS = Corroboration(
    things="""
        soldier: військовий військов* військовослужбов* солдат* боєць бійц* захисник* контрактник*
        sapper: сапер* інженер*
        civilian: цивільн*
        child: дит* діт* хлопч* дівч* немовл*
        woman: жінк* жінок
        man: чоловік*
        prisoner: полонен* військовополонен* ув'язнен*
        hostage: заручник*
        passenger: пасажир*
        crew: екіпаж* моряк*
        rescuer: рятувальник* пожежник*
        police: поліцейськ* правоохорон*
        medic: медик* лікар*
        worker: працівник* співробітник*
        pupil: учень учн* студент* школяр*
        journalist: журналіст*
        refugee: біжен* переселен*
        family: родин* сім'* домогосподарств*
        resident: мешкан* жител*
        body: тіл*
        drone: дрон* безпілотник* бпла шахед*
        missile: ракет*
        bomb: бомб* каб
        shell: снаряд*
        tank: танк*
        vehicle: автомобіл* машин*
        truck: вантажівк* вантажівок
        bus: автобус*
        aircraft: літак*
        helicopter: гелікоптер* вертоліт* вертольот*
        ship: судн* корабл* суден човен човн*
        house: будин*
        building: будівл*
        school: школ* шкіл
        hospital: лікарн*
        settlement: село сел* містечк* пункт*
        company: компані* фірм*
        country: країн*
        bridge: міст мост*
        point: пункт*
        attack: атак* удар*
        explosion: вибух*
    """,
    bodies="""
        ministry: міністерств* мін* мзс мвс
        defence: оборон* міноборони
        foreign: закордонн* мзс
        interior: внутрішн* мвс
        health: здоров*
        emergency: надзвичайн* ситуац*
        intelligence: розвідк* розвідувальн*
        directorate: управлінн*
        service: служб*
        security: безпек*
        administration: адміністрац* губернатор* ова
        regional: обласн* област* ова
        military: військов* арм*
        air: повітрян*
        force: сил сили силах силам силами
        police: поліц*
        council: рад* рада
        city: міськ* мер* міста
        headquarters: штаб*
        coordination: координац*
        main: головн*
        staff: генштаб*
        agency: агентств*
        rescue: рятувальн*
        transport: транспорт*
        parliament: парламент*
        government: уряд*
        president: президент*
        court: суд*
        hospital: лікарн*
        commission: комісі*
        prosecutor: прокуратур*
        railway: залізниц*
        department: департамент*
        command: командувач* командир* адмірал* генерал*
    """,
    anybody=frozenset("людина особа людей осіб загиблий постраждалий поранений житель мешканець".split()),
    parts=("з них", "із них", "серед них", "серед яких", "у тому числі", "зокрема", "в тяжкому стані", "перші"),
    further=("ще", "додатково", "інші", "інших"),
    instead=("замість", "а не", "не"),
    revising=("уточн*", "зросла", "зріс", "зросло", "збільши*", "оновлен*", "тепер", "раніше", "зменши*", "кількість"),
    disputing=("заперечу*", "спросту*", "сумніва*", "не підтверд*"),
    officials=frozenset("посадов* чиновник* офіцер* представник* речник* речниц* джерел* влад* депутат*".split()),
    media=frozenset("змі медіа преса пресі".split()),
    hosts=frozenset("дан* звіт* заяв* оцінк* джерел* представник* речник* речниц* керівник* голов*".split()),
    posts={"губернатор*": "обласна адміністрація {}", "мер": "міська рада {}", "мера": "міська рада {}"},
    behalf=("з", "із", "від", "при", "у", "в"),
    joins=("та", "і", "й"),
    treated=("лікарн*", "госпіталіз*", "лікуван*"),
    relatives=(),
    besides=("інших", "інші", "крім", "окрім", "без", "включно", "не рахуючи"),
)
