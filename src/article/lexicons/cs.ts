import type { Lexicon } from './concepts'

export const common = `
  a | v | se | na | je | že | do | pro | by | jsou | byl | které | také | jako | podle | jeho | však | při | už |
  jsem
`

/**
 * Czech.
 *
 * Tempting but wrong, each seen in real stories:
 * - "podpořit", "podpora" alone: politics, benefits ("podpora v nezaměstnanosti"); the imperative with "nás" asks.
 * - "přispět", "přispějte" alone: flood and charity appeals are news; "dar", "darovat" alone: gifts, blood, law.
 * - "sbírka": museum collections and clothes as well; "členství": NATO, parties, clubs.
 * - "předplatné" alone: streaming and tickets; "odebírat" alone: electricity ("odebírat plyn").
 * - "sledujte" alone: television; with "nás" only. "další", "zdroj", "autor", "téma" begin prose.
 */
const cs: Lexicon = {
  lang: 'cs',
  name: 'Čeština',
  ask: `
    podpořte nás | podpoř nás | podpořit nás | podporte nás | podpořte naši | podpořte naše | podpořte redakci |
    podpořte nezávisl* | podpořte svobodn* | podpořte kvalitní | podpořte * žurnalistiku | podpořte * novinařinu |
    podpořte autora | podpořte vznik | podpořte fungování | podpořit naši | podpořit redakci | přispějte nám |
    přispějte na provoz | přispějte na naši | přispějte na činnost | přispět nám | přispějte částkou | darujte nám |
    darujte libovolnou | staňte se naším | staňte se členem | staňte se podporovatelem | staňte se podporovatelkou |
    staňte se dárcem | staňte se součástí | staňte se předplatitel* | přidejte se k podporovatel* |
    přidejte se k předplatitel* | přidejte se k nám | chci podpořit | chci přispět | pomozte nám pokračovat |
    pošlete nám dar | zašlete nám dar | nastavte si trvalý | nastavte trvalý příkaz | kupte nám kávu |
    pozvěte nás na kávu | děkujeme za váš dar | nás můžete podpořit | můžete nás podpořit
  `,
  moneyWord: `
    přispěv* | příspěv* | podporovatel* | dárc* | darova* | sbírk* | crowdfunding* | donio | darujme | patreon |
    herohero | sponzor* | transparentní účet
  `,
  appealOpen: `
    milí čtenáři | milé čtenářky | vážení čtenáři | vážené čtenářky | vážený čtenáři | drazí čtenáři |
    líbil se vám článek | líbil se vám tento | líbil se vám text | pokud se vám článek | líbí se vám, co |
    líbí se vám naše práce | děkujeme, že nás čtete | děkujeme, že čtete | než odejdete | když už jste tady |
    když jste dočetli | dočetli jste | máme na vás prosbu | potřebujeme vaši pomoc | potřebujeme vaši podporu |
    vážíte si naší práce
  `,
  appealAid: `
    pomozte nám | každý příspěvek | každá částka | každá koruna pomáhá | jakákoli částka | jakoukoli částkou |
    libovolnou částkou | i malá částka | i malý příspěvek | vaše podpora | vaší podpory | vaší podpoře |
    vaši podporu | vaší podporou | díky vám | díky vaší | díky čtenářům | díky podpoře čtenářů |
    díky předplatitelům | váš dar | váš příspěvek | vaše příspěvky | nezávislá žurnalistika |
    nezávislé žurnalistiky | nezávislou žurnalistiku | nezávislé novinařiny | zůstat nezávislí | jsme nezávislí |
    nemáme žádného oligarchu | bez reklam | zdarma pro všechny | děkujeme za podporu | děkujeme, že jste s námi |
    číslo účtu | variabilní symbol | cena kávy | čtenáři, jako jste vy | zabere to minutu
  `,
  reminder: `
    vybráno | cílová částka | připomenout později | připomeňte mi | jednorázově | jednorázový dar |
    jednorázový příspěvek | měsíčně | každý měsíc | ročně | kč měsíčně | jiná částka | vlastní částka |
    vyberte částku | zvolte částku | způsob platby | kdykoli zrušit | můžete kdykoli zrušit
  `,
  subscribe: `
    přihlaste se, abyste mohli číst | chcete-li článek poslouchat | předplaťte si | předplatit si |
    objednejte si předplatné | koupit předplatné | získejte předplatné | získat předplatné | aktivovat předplatné |
    pořiďte si předplatné | už máte předplatné | již máte předplatné | jste předplatitel | jste již předplatitel |
    pro předplatitele | jen pro předplatitele | pouze pro předplatitele | neomezený přístup | získejte přístup |
    odemknout článek | odemkněte si | přihlaste se a čtěte | zaregistrujte se a | vyzkoušejte * zdarma |
    první měsíc za | digitální předplatné | předplatné od | vyberte si předplatné | staňte se předplatitelem
  `,
  newsletter: `
    přihlaste se k odběru | přihlásit se k odběru | přihlaste se k newsletter* | přihlaste se do newsletter* |
    přihlaste se k * newsletter* | odebírejte newsletter* | odebírejte náš | odebírejte naše |
    odebírejte * newsletter* | odebírat newsletter* | odběr newsletter* | chci odebírat | chci newsletter |
    zasílání newsletter* | náš newsletter | našeho newsletteru | našemu newsletteru | našich newsletterů |
    přímo do vašeho mailu | do vaší schránky | do vašeho e-mailu | do e-mailové schránky | do vaší e-mailové |
    na váš e-mail | na váš mail | zadejte e-mail | zadejte svůj e-mail | zadejte váš e-mail |
    vaše e-mailová adresa | váš e-mail | váš email | vložte e-mail | nenechte si ujít žádn* | ať vám nic neuteče |
    zůstaňte v obraze | buďte v obraze | potvrďte odběr | děkujeme za přihlášení | děkujeme za registraci |
    zapnout upozornění | přehled zpráv do
  `,
  newsletterWord: `
    newsletter* | e-mailov* | e-mail | email | odběr* | odebír* | schránk* | upozornění
  `,
  related: `
    seznam doporučuje | doporučované | čtěte také | čtěte též | čtěte i | čtěte dále | čtěte více | čtěte |
    číst dál | číst dále | číst více | číst celý článek | přečtěte si také | přečtěte si | přečtěte si více |
    přečtěte si i | viz také | podívejte se také | podívejte se na | související články | související témata |
    související | související zprávy | podobné články | k tématu | k věci | více k tématu | více o tématu |
    k článku | další články | další zprávy | další k tématu | další z rubriky | další články autora |
    více informací | více zde | více z rubriky | mohlo by vás zajímat | mohlo by vás také zajímat |
    mohlo by se vám líbit | může vás zajímat | doporučujeme | doporučené články | doporučené | doporučené čtení |
    tip redakce | výběr redakce | vybrali jsme pro vás | nejčtenější | nejčtenější články | nejčtenější zprávy |
    nejnovější | nejnovější články | nejnovější zprávy | nejsledovanější | nejdiskutovanější | právě se čte |
    populární články | aktuálně čtené | aktuální zprávy | nepřehlédněte | nenechte si ujít | předchozí článek |
    následující článek | další článek | starší články | zobrazit více | zobrazit další | načíst další |
    všechny články | sledujte také | poslechněte si také | reklamní sdělení | komerční články
  `,
  share: `
    sdílet | sdílej | sdílejte | sdílejte článek | sdílet článek | sdílet na | sdílet na facebooku | sdílení |
    poslat e-mailem | poslat odkaz | poslat známému | pošlete dál | poslat článek | kopírovat odkaz |
    zkopírovat odkaz | odkaz zkopírován | tweetnout | to se mi líbí | vytisknout | tisk | tisknout |
    uložit na později | uložit článek | přidat do oblíbených | facebook | twitter | whatsapp | linkedin
  `,
  follow: `
    sledujte nás | sleduj nás | najdete nás na | najdete nás i na | připojte se k nám na | lajkněte nás |
    buďte s námi | staňte se fanouškem | náš facebook | našem facebooku | našem instagramu | našem youtube |
    odebírejte kanál | odebírejte náš kanál | odběr kanálu | na google news | google zprávy | na seznam.cz |
    přidejte si nás | přidejte si * na hlavní stránku | oblíbené zdroje
  `,
  comments: `
    komentáře | komentář | diskuse | diskuze | diskuse k článku | vstoupit do diskuse | vstoupit do diskuze |
    přidat komentář | přidejte komentář | přidat příspěvek | napište komentář | napsat komentář | vložit komentář |
    zapojte se do diskuse | zapojte se do diskuze | zobrazit komentáře | zobrazit diskusi | žádné komentáře |
    zatím žádné komentáře | buďte první | přihlaste se, abyste mohli | pro přidání komentáře | pro komentování |
    nahlásit příspěvek | nahlásit komentář | pravidla diskuse | odpovědět | co si o tom myslíte |
    jaký je váš názor | napište nám do komentářů | vaše e-mailová adresa nebude zveřejněna |
    vyžadované informace jsou označeny
  `,
  notice: `
    ochrana osobních údajů | ochrany osobních údajů | ochraně osobních údajů | zpracování osobních údajů |
    zpracováním osobních údajů | zpracováním svých | zásady ochrany | zásadami ochrany | obchodní podmínky |
    obchodními podmínkami | podmínky užití | podmínkami užití | používáme cookies | používáme soubory |
    používá cookies | soubory cookie* | souborů cookie* | přijmout vše | přijmout cookies | nastavení cookies |
    souhlasíte s | souhlasím se | souhlasím s | udělujete souhlas | uděluji souhlas | odhlásit se můžete |
    můžete kdykoli odvolat | kdykoliv odhlásit | kdykoli odhlásit | zapněte javascript | povolte javascript |
    váš prohlížeč | adblock* | recaptcha | došlo k chybě | zkuste to znovu
  `,
  copyright: `
    všechna práva vyhrazena | autorská práva | publikování nebo | jakékoliv užití obsahu | jakékoli užití obsahu |
    šíření obsahu | další šíření | převzetí článku | bez předchozího souhlasu | bez písemného souhlasu |
    bez souhlasu redakce | článek vyšel | text vyšel | původně vyšlo | původně vyšel |
    pod licencí creative commons | názory autora | nemusí vyjadřovat | nemusí se shodovat |
    není investičním doporučením | nejedná se o investiční
  `,
  promo: `
    stáhněte si aplikaci | stáhněte si naši | stáhnout aplikaci | v naší aplikaci | mobilní aplikaci zdarma |
    app store | google play | koupit nyní | koupit vstupenky | kupte vstupenky | poslechněte si podcast |
    poslouchejte podcast | poslouchejte naše | sledujte živě | sledujte naše vysílání | více informací na |
    klikněte zde | klikněte sem | slevový kód | slevové kódy | affiliate odkaz* | placená spolupráce | soutěžte o |
    zapojte se do soutěže | vyplňte kvíz | v novém čísle | inzerujte u nás
  `,
  ad: `
    reklama | inzerce | inzerát | reklamní sdělení | komerční sdělení | komerční článek | komerční prezentace |
    placená inzerce | sponzorováno | sponzorovaný obsah | pr článek | advertorial | pokračování článku |
    článek pokračuje pod | článek pokračuje níže | text pokračuje pod | zavřít reklamu | přeskočit reklamu |
    načítání | načítám
  `,
  author: `
    o autorovi | o autorce | o autorech | všechny články autora | všechny články autorky | další články autora |
    další články autorky | více od autora | další texty autora | napište autorovi | kontakt na autora |
    kontaktujte autora | autor je novinář | autorka je novinářka | autor je redaktor | autorka je redaktorka |
    autor je komentátor | je redaktorem | je redaktorkou | je reportérem | vystudoval žurnalistiku |
    vystudovala žurnalistiku
  `,
  meta: `
    publikováno | zveřejněno | vydáno | aktualizováno | aktualizace | poslední aktualizace | autor | autorka |
    autoři | foto autor | zdroj | zdroje | čas čtení | doba čtení | délka čtení | min čtení | min. čtení |
    minut čtení | minuty čtení | poslechnout | poslechnout článek | poslechněte si článek | přehrát článek |
    před hodinou | před * hodinami | před * minutami | zobrazeno | přečteno | velikost písma | obsah článku |
    v článku se dočtete | exkluzivně
  `,
  credit: `
    foto | foto autor | fotografie | autor fotografie | zdroj fotografie | ilustrační foto | ilustrační snímek |
    ilustrace | snímek | video | grafika | infografika | repro | profimedia | čtk | čtk/ap | mafra | shutterstock |
    unsplash | getty images | reuters | archiv | se svolením | zvětšit
  `,
  nav: `
    témata | téma | domácí | zahraničí | z domova | domů | úvod | hlavní stránka | titulní strana | menu | hledat |
    vyhledat | hledání | vyhledávání | přihlásit | přihlásit se | přihlášení | registrace | odhlásit | odhlásit se |
    můj účet | další | předchozí | zpět | nahoru | zpět nahoru | zavřít | štítky | tagy | klíčová slova | rubriky |
    rubrika | kategorie | sekce | archiv | o nás | kontakt | kontakty | redakce | inzerce | kariéra | mapa stránek |
    nápověda | rss | více | vše | všechny | zprávy | svět | politika | ekonomika | byznys | krimi | sport |
    kultura | názory | komentáře | věda | zdraví | technika | auto | bydlení | cestování | magazín | počasí |
    podcasty | video | fotogalerie | galerie | rozbalit | přeskočit na obsah | předplatné | newslettery
  `,
  contact: `
    našli jste chybu | našli jste v článku | zaznamenali chybu | pokud jste v článku | nahlásit chybu |
    nahlaste chybu | dejte nám, prosím, vědět | dejte nám vědět | napište nám | kontaktujte nás |
    kontaktujte redakci | pošlete nám | pošlete tip | máte tip | máte pro nás tip | byli jste svědky |
    máte zajímavé | podělte se s námi | kontaktního formuláře | hlasujte v anketě | vyplňte dotazník |
    ohodnoťte článek | hodnocení článku | pomohl vám tento článek | byl pro vás článek
  `,
  paywall: `
    článek je pouze pro | článek je jen pro | pouze pro předplatitele | jen pro předplatitele |
    pro pokračování ve čtení | chcete číst dál | chcete-li číst | abyste mohli číst | celý článek si |
    celý text si | dočtěte celý | odemkněte celý | pokračujte ve čtení | zbývá vám * článk* | zbývá * článku |
    prémiový obsah | prémiový článek | exkluzivní obsah pro
  `,
  reported: `
    řekl* | řekla | uvedl* | prohlásil* | oznámil* | dodal* | doplnil* | podotkl* | upozornil* | vysvětlil* |
    popsal* | sdělil* | potvrdil* | zdůraznil* | připomněl* | napsal* | odpověděl* | míní | tvrdí | podle | dle |
    mluvčí | informoval* | informuje
  `,
  direct: `
    my | nás | nám | námi | náš | naše | naši | našeho | našemu | naší | našich | vy | vás | vám | vámi | váš |
    vaše | vaši | vašeho | vašemu | vaší | vašich | ty | tebe | tvůj
  `,
  nearMiss: `
    dárc* krve | darování krve | darování orgánů | dárc* orgánů | dárc* kostní | darovací smlouv* | státní podpor* |
    podpora v nezaměstnanosti | podpora bydlení | technická podpora | technické podpory | podpůrn* skupin* |
    příspěvek na péči | příspěvek na bydlení | příspěvek státu | přispěla k | přispěl k | přispělo k |
    veřejná sbírka na | uspořádal* sbírku | sbírky muzea | sbírku zákonů | odběratel* plynu | sdíleli na |
    členství v nato | členství v unii
  `,
  abbreviation: `
    ing. | mgr. | bc. | mudr. | judr. | phdr. | rndr. | doc. | prof. | dr. | ph.d. | csc. | st. | ml. | č. | čl. |
    odst. | písm. | str. | s. | obr. | tab. | tzv. | tj. | např. | resp. | atd. | apod. | aj. | mj. | popř. | cca. |
    tis. | mil. | mld. | kč. | hod. | min. | sek. | ul. | nám. | tř. | nar. | zemř. | sv. | r. | stol. | př. |
    n.l. | vč. | zn. | tel. | fot. | pol. | gen. | plk. | kpt. | por. | s.r.o. | a.s. | o.p.s. | z.s. | led. | ún. |
    dub. | květ. | čvn. | srp. | zář. | říj. | list. | pros. | km. | kg. | ř. | p.
  `,
  months: `
    led úno bře dub kvě čvn čvc srp zář říj lis pro
    leden únor březen duben květen červen červenec srpen září říjen listopad prosinec
    ledna února března dubna května června července srpna září října listopadu prosince
  `,
  weekdays: 'pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle',
  common,
}
export default cs
