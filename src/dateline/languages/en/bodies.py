"""English names of organisations."""

from dateline.languages.shapes.bodies import Bodies

WORDS = Bodies(
    known="""
        ua-gur: Main Intelligence Directorate | GUR | HUR | Main Directorate of Intelligence
            | Defence Intelligence of Ukraine
            | Defense Intelligence of Ukraine | Main Intelligence Directorate of the Ministry of Defence of Ukraine
            | Main Intelligence Directorate of the Ministry of Defense of Ukraine
        ua-sbu: Security Service of Ukraine | SBU
        ua-af: Armed Forces of Ukraine | Ukrainian Armed Forces | ZSU
        ua-gs: General Staff of the Armed Forces of Ukraine | Ukrainian General Staff
        ua-rada: Verkhovna Rada
        ru-fsb: Federal Security Service | FSB
        ru-mod: Russian Defence Ministry | Russian Defense Ministry | Russian Ministry of Defence
        ru-gru: GRU
        ru-wagner: Wagner Group | Wagner
        ru-duma: State Duma
        kp-kpa: Korean People's Army | KPA
        kp-kcna: Korean Central News Agency | KCNA
        kr-nis: National Intelligence Service | NIS
        kr-jcs: Joint Chiefs of Staff | JCS
        il-idf: Israel Defense Forces | Israel Defence Forces | IDF
        il-mossad: Mossad
        il-shinbet: Shin Bet | Shabak
        ps-hamas: Hamas
        ps-pij: Palestinian Islamic Jihad | Islamic Jihad
        ps-fatah: Fatah
        ps-pa: Palestinian Authority
        lb-hezbollah: Hezbollah | Hizbullah | Hizbollah
        ye-houthis: Ansar Allah | Houthis
        ir-irgc: Islamic Revolutionary Guard Corps | IRGC | Revolutionary Guards | Revolutionary Guard
        sy-hts: Hayat Tahrir al-Sham | HTS
        sy-sdf: Syrian Democratic Forces | SDF
        is: Islamic State | ISIS | ISIL | Daesh
        alqaeda: al-Qaeda | Al-Qaeda | al-Qaida | Al Qaeda
        taliban: Taliban
        sd-saf: Sudanese Armed Forces | SAF
        sd-rsf: Rapid Support Forces | RSF
        un: United Nations | UN | U.N.
        unsc: UN Security Council | United Nations Security Council | Security Council
        unhcr: UNHCR | United Nations High Commissioner for Refugees | UN Refugee Agency
        unrwa: UNRWA
        unicef: UNICEF
        ocha: OCHA
        who: World Health Organization | World Health Organisation | WHO
        wfp: World Food Programme | World Food Program | WFP
        iaea: International Atomic Energy Agency | IAEA
        icrc: International Committee of the Red Cross | ICRC | Red Cross
        icc: International Criminal Court | ICC
        nato: NATO | North Atlantic Treaty Organization
        eu: European Union | EU
        european-commission: European Commission
        osce: OSCE | Organization for Security and Co-operation in Europe
        african-union: African Union
        imf: International Monetary Fund | IMF
        world-bank: World Bank
        us-pentagon: Pentagon | US Department of Defense | Department of Defense | Defense Department
        us-state: State Department | US State Department | Department of State
        us-white-house: White House
        us-cia: Central Intelligence Agency | CIA
        us-fbi: Federal Bureau of Investigation | FBI
        ru-kremlin: Kremlin
        hrw: Human Rights Watch | HRW
        amnesty: Amnesty International
        msf: Doctors Without Borders | MSF | Medecins Sans Frontieres | Médecins Sans Frontières
        isw: Institute for the Study of War | ISW
        reuters: Reuters
        ap: Associated Press | AP
        afp: Agence France-Presse | AFP
    """,
    heads=frozenset(
        """
        ministry department university institute bank committee council agency directorate bureau office academy
        federation association union party army court parliament commission
        """.split()
    ),
    tails=frozenset(
        """
        university institute bank committee council agency directorate bureau office academy federation association
        union party group corporation company inc ltd forces army brigade battalion regiment division corps court
        parliament ministry department commission foundation times post news police
        """.split()
    ),
    titles=frozenset(
        """
        mr mrs ms dr president prime minister gen general col colonel maj major capt captain lt lieutenant sgt sergeant
        senator governor mayor king queen prince secretary spokesman spokeswoman chief commander sheikh ayatollah
        """.split()
    ),
)
