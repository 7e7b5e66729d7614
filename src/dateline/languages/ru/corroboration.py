"""Russian words by which reports are held against each other."""

from dateline.languages.shapes.corroboration import Corroboration

WORDS = Corroboration(
    things="""
        soldier: военный военн* военнослужащ* солдат* боец бойц* контрактник*
        sapper: сапер* сапёр* инженер*
        civilian: гражданск* мирн*
        child: ребен* ребён* дет* мальчик* девоч* младен*
        woman: женщин*
        man: мужчин*
        prisoner: пленн* военнопленн* заключенн* заключённ*
        hostage: заложник*
        passenger: пассажир*
        crew: экипаж* моряк*
        rescuer: спасател* пожарн*
        police: полицейск*
        medic: медик* врач*
        worker: работник* сотрудник* рабоч*
        pupil: ученик* школьник* студент*
        journalist: журналист*
        refugee: беженц* переселенц*
        family: семь* семей домохозяйств*
        resident: жител*
        person-law: лиц*
        body: тел*
        drone: дрон* беспилотник* бпла
        missile: ракет*
        bomb: бомб*
        shell: снаряд*
        tank: танк*
        vehicle: автомобил* машин*
        truck: грузовик*
        bus: автобус*
        aircraft: самолет* самолёт*
        helicopter: вертолет* вертолёт*
        ship: судно судов суда судна корабл* лодк*
        house: дом* домов
        building: здани*
        school: школ*
        hospital: больниц*
        settlement: село сел поселк* посёлк* деревн* пункт*
        company: компани* фирм*
        country: стран*
        bridge: мост*
        point: пункт*
        attack: атак* удар*
        explosion: взрыв*
    """,
    bodies="""
        ministry: министерств* мин* мид мвд
        defence: оборон* минобороны
        foreign: иностранн* мид
        interior: внутренн* мвд
        health: здравоохран*
        emergency: чрезвычайн* ситуац* мчс
        intelligence: разведк* разведывательн*
        directorate: управлени*
        service: служб*
        security: безопасност*
        administration: администрац* губернатор* акимат* аким*
        regional: областн* област* региональн*
        military: военн* арми*
        air: воздушн* ввс
        force: сил силы силах силам силами ввс
        police: полици*
        council: совет*
        city: городск* мэр* города
        headquarters: штаб*
        coordination: координац*
        main: главн*
        staff: генштаб*
        agency: агентств*
        rescue: спасательн*
        transport: транспорт*
        parliament: парламент*
        government: правительств*
        president: президент*
        court: суд*
        hospital: больниц*
        commission: комисси*
        prosecutor: прокуратур*
        railway: железн*
        department: департамент*
        command: командующ* командир* адмирал* контр-адмирал* генерал*
    """,
    anybody=frozenset("человек лицо людей погибший пострадавший раненый житель".split()),
    parts=("из них", "среди них", "среди которых", "в том числе", "в тяжелом состоянии", "первая группа", "первые"),
    further=("еще", "ещё", "дополнительно", "другие", "других"),
    instead=("вместо", "а не", "не"),
    revising=("уточн*", "вырос*", "возросл*", "увеличил*", "достигло", "превысило", "теперь", "ранее", "число"),
    disputing=("опроверг*", "отрица*", "сомнева*", "не подтверд*"),
    officials=frozenset("чиновник* офицер* представител* источник* власт* депутат*".split()),
    media=frozenset("сми пресса прессе медиа".split()),
    hosts=frozenset("данн* отчет* отчёт* заявлен* оценк* источник* представител* руководител* глав*".split()),
    posts={
        "губернатор*": "областная администрация {}",
        "мэр*": "городской совет {}",
        "аким*": "областная администрация {}",
    },
    behalf=("из", "от", "при", "в"),
    joins=("и",),
    treated=("больниц*", "госпитализ*", "лечени*"),
    relatives=(),
    besides=("других", "другие", "кроме", "без", "включая", "не считая"),
)
