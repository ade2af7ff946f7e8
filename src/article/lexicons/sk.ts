import type { Lexicon } from './concepts'

export const common = `
  a | v | sa | na | je | že | do | pre | by | sú | bol | ktoré | aj | ako | podľa | jeho | však | pri | už | som
`

/**
 * Slovak.
 *
 * Tempting but wrong, each seen in real stories:
 * - "podporiť", "podpora" alone: politics, subsidies; the imperative with "nás", "našu prácu" asks.
 * - "prispieť", "prispejte" alone: public collections are news; "2 percentá z dane": tax advice every spring.
 * - "zbierka": laws ("Zbierka zákonov"), museums, clothes; "darovať" alone: blood, property.
 * - "predplatné" alone: transport and streaming; "odoberať" alone: gas, electricity.
 * - "sledujte" alone: television; with "nás" only. "zdroj", "autor", "ďalšie", "téma" begin prose.
 */
const sk: Lexicon = {
  lang: 'sk',
  name: 'Slovenčina',
  ask: `
    podporte nás | podpor nás | podporiť nás | podporte našu | podporte naše | podporte redakciu |
    podporte nezávisl* | podporte slobodn* | podporte kvalitn* | podporte * žurnalistiku | podporte * novinárčinu |
    podporte autora | podporte vznik | podporte fungovanie | podporiť našu | podporiť redakciu | prispejte nám |
    prispejte na chod | prispejte na našu | prispejte na prevádzku | prispieť nám | prispejte sumou | darujte nám |
    venujte nám | darujte nám 2 | staňte sa naším | staňte sa členom | staňte sa podporovateľom |
    staňte sa podporovateľkou | staňte sa darcom | staňte sa súčasťou | pridajte sa k podporovateľ* |
    pridajte sa k predplatiteľ* | chcem podporiť | chcem prispieť | pošlite nám dar | nastavte si trvalý |
    nastavte trvalý príkaz | kúpte nám kávu | pozvite nás na kávu | nás môžete podporiť | môžete nás podporiť
  `,
  moneyWord: `
    príspev* | prispie* | podporovateľ* | darca | darcov* | darova* | zbierk* | crowdfunding* | patreon | sponzor* |
    transparentný účet | 2 percent* | dve percentá
  `,
  appealOpen: `
    milí čitatelia | milé čitateľky | vážení čitatelia | vážené čitateľky | vážený čitateľ | drahí čitatelia |
    páčil sa vám článok | páčil sa vám tento | páčil sa ti článok | ak sa vám článok | ak sa vám páči |
    páči sa vám, čo | ďakujeme, že nás čítate | ďakujeme, že čítate | skôr než odídete | kým odídete |
    keď už ste tu | dočítali ste | máme na vás prosbu | potrebujeme vašu pomoc | potrebujeme vašu podporu |
    vážite si našu prácu
  `,
  appealAid: `
    pomôžte nám | každý príspevok | každá suma | každé euro pomáha | akákoľvek suma | akoukoľvek sumou |
    ľubovoľnou sumou | aj malá suma | aj malý príspevok | vaša podpora | vašej podpory | vašej podpore |
    vašu podporu | vašou podporou | vďaka vám | vďaka vašej | vďaka čitateľom | vďaka podpore čitateľov |
    vďaka predplatiteľom | váš dar | váš príspevok | vaše príspevky | nezávislá žurnalistika |
    nezávislej žurnalistiky | nezávislú žurnalistiku | zostať nezávislí | sme nezávislí | bez reklám |
    zadarmo pre všetkých | ďakujeme za podporu | ďakujeme, že ste s nami | číslo účtu | variabilný symbol |
    cena kávy | čitatelia, ako ste vy
  `,
  reminder: `
    pripomenúť neskôr | pripomeňte mi | jednorazovo | jednorazový dar | jednorazový príspevok | mesačne |
    každý mesiac | ročne | eur mesačne | iná suma | vlastná suma | vyberte sumu | zvoľte sumu | spôsob platby |
    kedykoľvek zrušiť | môžete kedykoľvek zrušiť
  `,
  subscribe: `
    prihláste sa, aby ste mohli čítať | predplaťte si | predplatiť si | objednajte si predplatné |
    kúpiť predplatné | získajte predplatné | získať predplatné | aktivovať predplatné | už máte predplatné |
    máte už predplatné | ste predplatiteľ | už ste predplatiteľ | pre predplatiteľov | len pre predplatiteľov |
    iba pre predplatiteľov | neobmedzený prístup | získajte prístup | odomknúť článok | odomknite si |
    prihláste sa a čítajte | zaregistrujte sa a | vyskúšajte * zadarmo | prvý mesiac za | digitálne predplatné |
    predplatné od | vyberte si predplatné | staňte sa predplatiteľom
  `,
  newsletter: `
    prihláste sa na odber | prihlásiť sa na odber | prihláste sa k odberu | prihláste sa do newsletter* |
    prihláste sa na newsletter* | prihláste sa na * newsletter* | odoberajte newsletter* | odoberajte náš |
    odoberajte naše | odoberajte * newsletter* | odoberať newsletter* | odber newsletter* | odber noviniek |
    chcem odoberať | chcem newsletter | náš newsletter | nášho newslettera | našich newsletterov | priamo do mailu |
    priamo do vašej | do vašej schránky | do vašej e-mailovej | do e-mailovej schránky | na váš e-mail |
    na váš mail | zadajte e-mail | zadajte svoj e-mail | zadajte váš e-mail | zadajte e-mailovú |
    vaša e-mailová adresa | váš e-mail | váš email | nenechajte si ujsť žiadn* | zostaňte v obraze |
    buďte v obraze | potvrďte odber | ďakujeme za prihlásenie | ďakujeme za registráciu | zapnúť upozornenia |
    prehľad správ do
  `,
  newsletterWord: `
    newsletter* | e-mailov* | e-mail | email | odber* | odober* | schránk* | upozorneni*
  `,
  related: `
    čítajte tiež | čítajte aj | prečítajte si aj | prečítajte si tiež | prečítajte si | prečítajte si viac |
    čítajte viac | čítajte ďalej | čítajte | čítať ďalej | čítať viac | čítať celý článok | pozrite si aj |
    pozrite si tiež | pozri aj | súvisiace články | súvisiace témy | súvisiace | súvisiaci článok |
    súvisiace správy | podobné články | k téme | viac k téme | viac o téme | viac o tom | ďalšie články |
    ďalšie správy | ďalšie k téme | ďalšie z rubriky | viac z rubriky | viac informácií | viac tu |
    mohlo by vás zaujímať | mohlo by vás tiež zaujímať | mohlo by sa vám páčiť | môže vás zaujímať | odporúčame |
    odporúčané | odporúčané články | tip redakcie | výber redakcie | vybrali sme pre vás | najčítanejšie |
    najčítanejšie články | najčítanejšie správy | najnovšie | najnovšie články | najnovšie správy |
    najdiskutovanejšie | populárne | populárne články | práve sa číta | neprehliadnite | nenechajte si ujsť |
    predchádzajúci článok | nasledujúci článok | ďalší článok | staršie články | zobraziť viac | zobraziť ďalšie |
    načítať ďalšie | načítať viac | všetky články | vypočujte si aj | komerčné články | hlavné správy
  `,
  share: `
    zdieľať | zdieľaj | zdieľajte | zdieľajte článok | zdieľať článok | zdieľať na | zdieľať na facebooku |
    zdieľanie | poslať e-mailom | poslať odkaz | poslať známemu | poslať článok | kopírovať odkaz |
    skopírovať odkaz | odkaz skopírovaný | tweetnúť | páči sa mi to | vytlačiť | tlačiť | tlač | uložiť na neskôr |
    uložiť článok | pridať k obľúbeným | facebook | twitter | whatsapp | linkedin
  `,
  follow: `
    sledujte nás | sleduj nás | nájdete nás na | nájdete nás aj na | pridajte sa k nám na | buďte s nami |
    staňte sa fanúšikom | náš facebook | našom facebooku | našom instagrame | našom youtube | odoberajte kanál |
    odoberajte náš kanál | na google news | google správy | správy google | pridajte si nás
  `,
  comments: `
    prihláste sa, aby ste mohli komentovať | komentáre | komentár | diskusia | diskusia k článku |
    vstúpiť do diskusie | pridať komentár | pridajte komentár | pridať príspevok | napíšte komentár |
    napísať komentár | vložiť komentár | zapojte sa do diskusie | zobraziť komentáre | zobraziť diskusiu |
    žiadne komentáre | zatiaľ žiadne komentáre | buďte prvý | pre pridanie komentára | aby ste mohli komentovať |
    nahlásiť príspevok | nahlásiť komentár | pravidlá diskusie | kódex diskutujúceho | odpovedať |
    čo si o tom myslíte | aký je váš názor | napíšte nám do komentárov | vaša e-mailová adresa nebude zverejnená |
    vyžadované polia sú označené
  `,
  notice: `
    ochrana osobných údajov | ochrany osobných údajov | ochrane osobných údajov | spracovanie osobných údajov |
    spracúvanie osobných údajov | spracovaním osobných údajov | spracúvaním osobných údajov | zásady ochrany |
    zásadami ochrany | obchodné podmienky | obchodnými podmienkami | podmienky používania | podmienkami používania |
    používame cookies | používame súbory | používa cookies | súbory cookie* | súborov cookie* | prijať všetko |
    prijať cookies | nastavenia cookies | súhlasíte so | súhlasíte s | súhlasím so | súhlasím s | udeľujete súhlas |
    odhlásiť sa môžete | kedykoľvek odhlásiť | kedykoľvek odvolať | zapnite javascript | povoľte javascript |
    váš prehliadač | adblock* | recaptcha | nastala chyba | skúste to znova | skúste to znovu
  `,
  copyright: `
    všetky práva vyhradené | autorské práva | publikovanie alebo | ďalšie šírenie | šírenie obsahu |
    bez predchádzajúceho súhlasu | bez písomného súhlasu | bez súhlasu redakcie | článok vyšiel | text vyšiel |
    pôvodne vyšiel | pôvodne vyšlo | pod licenciou creative commons | názory autora | nemusia vyjadrovať |
    nemusí sa zhodovať | nie je investičným odporúčaním | vyhradzuje si právo udeľovať
  `,
  promo: `
    stiahnite si aplikáciu | stiahnite si našu | stiahnuť aplikáciu | v našej aplikácii | app store | google play |
    kúpiť teraz | kúpiť vstupenky | kúpte si vstupenky | vypočujte si podcast | počúvajte podcast | počúvajte naše |
    sledujte naživo | sledujte naše vysielanie | viac informácií na | kliknite sem | kliknite tu | zľavový kód |
    zľavové kódy | platená spolupráca | zapojte sa do súťaže | súťažte o | v novom čísle
  `,
  ad: `
    reklama | inzercia | inzerát | reklamné oznámenie | komerčné oznámenie | komerčný článok | komerčná správa |
    platená inzercia | pr článok | pr správa | sponzorované | sponzorovaný obsah | advertorial |
    pokračovanie článku | článok pokračuje pod | článok pokračuje nižšie | text pokračuje pod | zatvoriť reklamu |
    preskočiť reklamu | načítavam | načítavanie
  `,
  author: `
    o autorovi | o autorke | o autoroch | všetky články autora | všetky články autorky | ďalšie články autora |
    ďalšie články autorky | viac od autora | ďalšie texty autora | napíšte autorovi | kontakt na autora |
    kontaktujte autora | autor je novinár | autorka je novinárka | autor je redaktor | autorka je redaktorka |
    je redaktorom | je redaktorkou | vyštudoval žurnalistiku | vyštudovala žurnalistiku
  `,
  meta: `
    publikované | zverejnené | vydané | aktualizované | aktualizácia | posledná aktualizácia | autor | autorka |
    autori | zdroj | zdroje | čas čítania | doba čítania | min čítania | min. čítania | minút čítania |
    minúty čítania | vypočuť | vypočuť článok | vypočujte si článok | počúvať článok | pred hodinou |
    pred * hodinami | pred * minútami | zobrazené | prečítané | veľkosť písma | obsah článku |
    v článku sa dočítate | exkluzívne | foto autor
  `,
  credit: `
    foto | fotografia | autor fotografie | zdroj fotografie | ilustračné foto | ilustračná snímka |
    ilustračná fotografia | ilustrácia | snímka | na snímke | video | grafika | infografika | repro | profimedia |
    tasr | sita | čtk | tasr/ap | shutterstock | unsplash | getty images | reuters | archív | zväčšiť
  `,
  nav: `
    domov | úvod | hlavná stránka | titulná strana | menu | hľadať | vyhľadať | vyhľadávanie | prihlásiť |
    prihlásiť sa | prihlásenie | registrácia | odhlásiť | odhlásiť sa | môj účet | ďalej | ďalšie | predchádzajúce |
    späť | hore | zatvoriť | značky | tagy | štítky | kľúčové slová | témy | téma | rubriky | rubrika | kategórie |
    sekcie | archív | o nás | kontakt | kontakty | redakcia | inzercia | kariéra | mapa stránok | pomoc | rss |
    viac | všetko | všetky | správy | domáce | slovensko | zahraničie | svet | politika | ekonomika | biznis |
    krimi | šport | kultúra | názory | komentáre | veda | zdravie | technika | auto | bývanie | cestovanie |
    magazín | počasie | podcasty | video | fotogaléria | galéria | rozbaliť | preskočiť na obsah | predplatné |
    newslettre
  `,
  contact: `
    našli ste chybu | našli ste v článku | nahlásiť chybu | nahláste chybu | napíšte nám | kontaktujte nás |
    kontaktujte redakciu | pošlite nám | pošlite tip | máte tip | máte pre nás tip | máte zaujímav* |
    boli ste svedk* | podeľte sa s nami | dajte nám vedieť | kontaktného formulára | hlasujte v ankete |
    vyplňte dotazník | ohodnoťte článok | hodnotenie článku | pomohol vám tento článok | bol pre vás článok
  `,
  paywall: `
    článok je len pre | článok je iba pre | tento článok je určený | len pre predplatiteľov |
    iba pre predplatiteľov | pre pokračovanie v čítaní | chcete čítať ďalej | ak chcete čítať |
    aby ste mohli čítať | celý článok si | celý text si | dočítajte celý | odomknite celý | pokračujte v čítaní |
    zostáva vám * článk* | zostáva * článku | prémiový obsah | prémiový článok | exkluzívny obsah pre
  `,
  reported: `
    povedal* | uviedol | uviedla | uviedli | vyhlásil* | oznámil* | dodal* | doplnil* | podotkol | upozornil* |
    vysvetlil* | opísal* | potvrdil* | zdôraznil* | pripomenul* | napísal* | odpovedal* | tvrdí | podľa | hovor* |
    informoval* | informuje | spresnil* | skonštatoval*
  `,
  direct: `
    my | nás | nám | nami | náš | naša | naše | našu | našej | nášho | našich | vy | vás | vám | vami | váš | vaša |
    vaše | vašu | vašej | vášho | vašich | teba | tvoj
  `,
  nearMiss: `
    darc* krvi | darovanie krvi | darovanie orgánov | darca krvi | darcovia krvi | darovací* zmluv* |
    štátna podpora | podpora v nezamestnanosti | technická podpora | technickej podpory | podporn* skupin* |
    príspevok na bývanie | príspevok štátu | prispelo k | prispel k | prispela k | verejná zbierka na |
    zbierka zákonov | zbierky múzea | odberateľ* plynu | zdieľali na | členstvo v nato | členstvo v únii
  `,
  abbreviation: `
    ing. | mgr. | bc. | mudr. | judr. | phdr. | rndr. | doc. | prof. | dr. | phd. | csc. | st. | ml. | č. | čl. |
    ods. | písm. | str. | s. | obr. | tab. | tzv. | t.j. | tj. | napr. | resp. | atď. | a pod. | pod. | al. | mj. |
    cca. | tis. | mil. | mld. | hod. | min. | sek. | ul. | nám. | nar. | zom. | sv. | r. | stor. | n.l. | vr. |
    tel. | gen. | plk. | kpt. | s.r.o. | a.s. | n.o. | o.z. | jan. | feb. | mar. | apr. | júl. | aug. | sept. |
    okt. | nov. | dec. | km. | kg. | p.
  `,
  months: `
    jan feb mar apr máj jún júl aug sep okt nov dec
    január február marec apríl máj jún júl august september október november december
    januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
  `,
  weekdays: 'pondelok | utorok | streda | štvrtok | piatok | sobota | nedeľa',
  common,
}
export default sk
