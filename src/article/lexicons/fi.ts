import type { Lexicon } from './concepts'

export const common = `
  ja | on | ei | että | se | hän | mutta | myös | ovat | oli | kun | joka | tai | niin | sen | mukaan | ole | kuin |
  vuoden | sekä
`

/**
 * Finnish. Cases are endings: stems carry `*`, verbs are listed in the forms that ask.
 *
 * Tempting but wrong, each a thing that Finnish news says in its own voice:
 * - "tue", "tuki" alone: state support and benefits; "tue" is also a negated verb ("ei tue"); only "tue meitä",
 *   "tue työtämme", "tue journalismia".
 * - "lahjoita", "lahjoitus" alone: collections and blood; "lahjoita nyt", "tee lahjoitus" ask.
 * - "liity" alone: "ei liity" (has nothing to do with) is everywhere; only "liity jäseneksi".
 * - "tilaa": also the partitive of space; only with "nyt", a newsletter or a paper.
 * - "tilaaja*": streaming, public procurement; only with "vain", "jo".
 * - "jaa", "seuraa", "kommentti": split, follows, a remark; labels, or with a network's name.
 * - "lue" alone: also a negated verb ("ei lue"); only "lue myös", "lue lisää".
 * - "komissio", "tarjous", "tilaajille", "yhteistyössä", "tekoälyn avulla": the EU, bids, customers, cooperation.
 */
const fi: Lexicon = {
  lang: 'fi',
  name: 'Suomi',
  ask: `
    tue meitä | tukekaa meitä | tue työtämme | tue lehteämme | tue * journalismia | tue riippumatonta |
    tue toimitusta | tue toimintaamme | tukea työtämme | tukea lehteämme | tukea riippumatonta | lahjoita nyt |
    lahjoita tästä | lahjoita tänään | lahjoita meille | lahjoita verkossa | tee lahjoitus | anna lahjoitus |
    lahjoita haluamasi | liity jäseneksi | liity nyt | liity mukaan tukemaan | liity tukijaksi | ryhdy tukijaksi |
    ryhdy kuukausilahjoittajaksi | ryhdy kannattajaksi | ryhdy jäseneksi | ryhdy tukijäseneksi | auta meitä |
    auta meitä jatkamaan | tarvitsemme apuasi | tarvitsemme tukeasi | tarvitsemme sinun | osallistu työmme |
    osallistu kustannuksiin | tarjoa meille kahvi | tarjoa kahvit | voit tukea meitä
  `,
  moneyWord: `
    lahjoit* | tukija* | kannatusmaksu* | jäsenmaksu* | jäsenyy* | joukkorahoitus* | mobilepay | tilinumero* | iban |
    keräy* | keräyslupa | paypal | patreon
  `,
  appealOpen: `
    hyvä lukija | hyvät lukijat | rakas lukija | rakkaat lukijat | arvoisa lukija | ennen kuin lähdet |
    ennen kuin jatkat | nyt kun olet täällä | piditkö artikkelista | piditkö jutusta | piditkö tästä |
    tykkäsitkö jutusta | jos pidit | jos pidät siitä | kiitos, että luet | kiitos kun luit | kiitos että luit |
    viesti toimitukselta | terveiset toimituksesta | tämä artikkeli on maksuton | tämä juttu on ilmainen | luit juuri
  `,
  appealAid: `
    pienikin summa | pienikin lahjoitus | pienikin apu | jokainen lahjoitus | jokainen euro | jokainen tuki |
    sinun avullasi | sinun tuellasi | tukesi | lahjoituksesi | avullasi | kiitos tuestasi | lukijoiden tuella |
    lukijoidemme tuella | lukijoiden rahoittama | lukijoidensa rahoittama | riippumatonta journalismia |
    riippumaton journalismi | riippumattoman journalismin | laadukasta journalismia | vapaata journalismia |
    ilman maksumuuria | ei maksumuuria | kaikille avoin | kaikille avointa | maksutta kaikille | kahvikupin hinta* |
    riippumattomuutemme | työmme jatkumi*
  `,
  reminder: `
    muistuta minua | muistuta myöhemmin | kertalahjoitus | kertamaksu | kuukausilahjoitus | kuukausittain | euroa/kk |
    €/kk | muu summa | vapaavalintainen summa | valitse summa | maksutapa | ei määräaikaisuutta | ei sitoumusta |
    peru milloin tahansa | voit perua milloin | irtisano milloin | € kuukaudessa | euroa kuukaudessa |
    haluamallasi summalla | haluamasi summa | itse valitsemallasi
  `,
  subscribe: `
    tilaa nyt | tilaa lehti | tilaa tästä | tilaa digi* | tilaa täältä | aloita tilaus | osta tilaus | tee tilaus |
    oletko jo tilaaja | joko olet tilaaja | onko sinulla jo tilaus | jo tilaaja | vain tilaajille |
    rajaton lukuoikeus | rajaton pääsy | pääset lukemaan | kaikki sisällöt | kokeile ilmaiseksi | kokeile maksutta |
    kokeile nyt | kokeile kuukausi | tutustumistarjous | kirjaudu ja lue | kirjaudu sisään lukeaksesi |
    kirjaudu lukeaksesi | luo tunnus | luo ilmainen | rekisteröidy ilmaiseksi | rekisteröidy ja lue | digitilaus* |
    avaa artikkeli | ensimmäinen kuukausi vain | lue tilaajana
  `,
  newsletter: `
    tilaa uutiskirje* | tilaa maksuton | tilaa ilmainen | tilaa * uutiskirje* | tilaa uutiskirjeemme |
    tilaa uutiskirjeitämme | liity uutiskirje* | liity postituslistalle | liity sähköpostilistalle | uutiskirjeemme |
    maksuton uutiskirje | päivittäinen uutiskirje | viikoittainen uutiskirje | saat parhaat | saat viikon |
    saat päivän | saat tuoreimmat | saat uusimmat | saat uutiset | suoraan sähköpostiisi | sähköpostiisi |
    sähköpostiin joka | sähköpostilaatikkoosi | sähköpostiosoitteesi | anna sähköpostiosoit* | syötä sähköposti* |
    kirjoita sähköposti* | tilaa niin monta | älä jää paitsi | pysy ajan tasalla | pysy kärryillä |
    tilaa ilmoitukset | push-ilmoitu* | parhaat jutut suoraan | parhaat sisällöt | niin monta kirjettä
  `,
  newsletterWord: `
    uutiskirje* | sähköpostiosoit* | sähköposti* | sähköpostilista* | postituslista* | tilaa
  `,
  related: `
    lue myös | lue lisää | lue seuraavaksi | lue koko | lue tästä | lue täältä | lue aiempi | lue juttu |
    lue artikkeli | lue aiheesta | katso myös | katso lisää | katso video | kuuntele myös | aiheesta lisää |
    aiheesta muualla | lisää aiheesta | lisää aihepiiristä | lisää uutisia | lisää artikkeleita | lisää juttuja |
    muita uutisia | muita artikkeleita | muut lukevat | aiheeseen liittyv* | aihepiiri | artikkeliin liittyv* |
    samasta aiheesta | samankaltaisia | suosittelemme | suositellut | suositeltu sinulle | toimitus suosittelee |
    toimituksen valinnat | sinua saattaa kiinnostaa | sinua voisi kiinnostaa | saatat pitää | saattaisi kiinnostaa |
    luetuimmat | luetuimmat artikkelit | luetuin | katsotuimmat | suosituimmat | suosituimmat artikkelit | suosittua |
    tuoreimmat | tuoreimmat uutiset | uusimmat | uusimmat artikkelit | viimeisimmät | tuoreimmat artikkelit |
    nyt puhutaan | juuri nyt | poimintoja | tausta: | analyysi: | kommentti: | pääkirjoitus: | kolumni: | video: |
    etusivulta | edellinen artikkeli | seuraava artikkeli
  `,
  share: `
    jaa | jaa artikkeli | jaa juttu | jaa tämä | jaa tämä artikkeli | jaa facebookissa | jaa twitterissä | jaa x:ssä |
    jaa whatsappissa | jaa linkedinissä | jaa sähköpostilla | jaa linkki | twiittaa | tulosta | lähetä sähköpostilla |
    lähetä ystävälle | kopioi linkki | linkki kopioitu | tallenna | tallenna artikkeli | lisää suosikkeihin |
    lahjoita artikkeli | jaa lahjana | facebook | twitter | linkedin | whatsapp | sähköposti | x
  `,
  follow: `
    seuraa meitä | seuraa * facebookissa | seuraa * instagramissa | seuraa * twitterissä | seuraa * whatsappissa |
    tykkää meistä | tykkää * facebookissa | löydät meidät | google-uutisissa | google uutisissa | youtube-kanavamme |
    tilaa kanavamme | seuraa aihetta | seuraa aiheita | seuraa toimittajaa | seuraa kirjoittajaa |
    liity whatsapp-kanava* | ensisijaiseksi lähteeksi
  `,
  comments: `
    kommentit | kommentti | kommentoi | kommentoi juttua | kommentoi artikkelia | kirjoita kommentti |
    lisää kommentti | jätä kommentti | lähetä kommentti | näytä kommentit | lue kommentit | ei kommentteja |
    kommentointi | kommentointi on | osallistu keskusteluun | keskustele | keskustele aiheesta | liity keskusteluun |
    mitä mieltä olet | mitä mieltä sinä | kerro mielipiteesi | kerro kommenteissa | kirjaudu kommentoidaksesi |
    kirjaudu sisään kommentoidaksesi | kommentoidaksesi | kommentoinnin säännöt | keskustelun säännöt |
    ilmoita asiaton | ilmianna | vastaa | vastaukset | sähköpostiosoitettasi ei julkaista | pakolliset kentät
  `,
  notice: `
    tietosuojaseloste* | tietosuojakäytän* | tietosuojaperiaat* | tietosuojalauseke | evästekäytän* | evästeasetu* |
    käyttöehdot | käyttöehtoj* | tilausehdot | yleiset ehdot | käytämme evästeitä | käyttää evästeitä |
    hyväksy evästeet | hyväksy kaikki | salli kaikki | salli evästeet | hallitse evästeitä | annan suostumuk* |
    rekisteröitymällä hyväksyt | peruuttaa tilauksen milloin | perua tilauksen milloin | henkilötietojasi |
    käsittelemme henkilötietoja | mainosten esto* | mainosten estäj* | mainosestäj* | adblock* | ota javascript |
    javascript käyttöön | selaimesi | yritä uudelleen | sisältöä ei voida näyttää | nähdäksesi tämän sisällön |
    hyväksyn käyttöehdot | hyväksyn tietosuoja* | hyväksyt käyttöehdot | hyväksyt tietosuoja*
  `,
  copyright: `
    kaikki oikeudet pidätetään | copyright | tekijänoikeu* suojat* | kopiointi kielletty | julkaiseminen kielletty |
    ilman lupaa kielletty | ilman kirjallista lupaa | julkaistu alun perin | julkaistiin alun perin |
    julkaistu ensimmäisen kerran | vastaava päätoimittaja | creative commons | kirjoittajan omia |
    ei ole sijoitusneuvo*
  `,
  promo: `
    lataa sovellus | lataa sovelluksemme | lataa appi | sovelluksemme | app storesta | google playsta |
    mainoslinkki* | mainoslinkke* | affiliate-link* | kumppanilinkki* | saatamme saada komission | osta nyt |
    osta tästä | osta liput | varaa nyt | varaa paikka | tilaa omasi | alennuskoodi* | osallistu kilpailuun |
    osallistu arvontaan | voita liput | kuuntele podcast* | podcastimme | kaikissa podcast* | katso suora |
    katso suorana | klikkaa tästä | klikkaa tänne | siirry tästä | vieraile verkko* | tutustu tästä |
    tarjoaa yhteistyö* | saamme komission | lue näköislehti
  `,
  ad: `
    mainos | mainokset | ilmoitus | kaupallinen yhteistyö | kaupallinen tiedote | kaupallinen sisältö | sponsoroitu |
    sponsoroitu sisältö | maksettu sisältö | mainossisältö | advertoriaali | artikkeli jatkuu mainoksen jälkeen |
    juttu jatkuu mainoksen jälkeen | juttu jatkuu | artikkeli jatkuu | jatkuu mainoksen alla | teksti jatkuu |
    mainos alkaa | mainos päättyy | sulje mainos | ohita mainos | ladataan | ladataan... | toista video |
    yhteistyökumppanin sisältö
  `,
  author: `
    kirjoittajasta | tietoja kirjoittajasta | kirjoittaja on | kirjoittaja työskentelee | on toimittaja |
    on politiikan toimittaja | on taloustoimittaja | on vapaa toimittaja | on freelance-toimittaja | on kolumnisti |
    on uutispäällikkö | lisää kirjoittajalta | muut artikkelit kirjoittajalta | kaikki artikkelit kirjoittajalta |
    kaikki kirjoittajan | näytä kaikki artikkelit | kirjoittajan muut | ota yhteyttä toimittajaan |
    seuraa kirjoittajaa | etunimi.sukunimi
  `,
  meta: `
    julkaistu | julkaistu: | päivitetty | päivitetty: | muokattu | viimeksi päivitetty | viimeksi muokattu |
    kirjoittaja | kirjoittanut | teksti: | teksti | toimittaja | toimitus | stt | lukuaika | lukuaika: |
    min lukuaika | min | minuutin lukuaika | lukuaika noin | kuuntele | kuuntele juttu | kuuntele artikkeli |
    tuntia sitten | minuuttia sitten | päivää sitten | tänään | eilen | lähde: | lähde | lähteet | lähteet: |
    tekstin koko | sisällys | sisällysluettelo | tiivistelmä | yhteenveto | lyhyesti | pääkohdat | oikaisu | korjaus |
    juttua muokattu | juttua päivitetty
  `,
  credit: `
    kuva: | kuva | kuvat: | kuvat | kuvaaja | kuvituskuva | kuvituskuva: | arkistokuva | arkisto | grafiikka |
    grafiikka: | piirros | kuvakaappaus | kuvankäsittely | lehtikuva | video: | valokuva | pressikuva | ap | afp |
    epa | aop | all over press | reuters | getty images | shutterstock | kotialbumi | avaa kuva | suurenna kuva
  `,
  nav: `
    etusivu | etusivulle | koti | valikko | avaa valikko | sulje | haku | hae | etsi | kirjaudu | kirjaudu sisään |
    kirjaudu ulos | rekisteröidy | oma tili | omat tiedot | oma sivu | seuraava | edellinen | takaisin |
    takaisin ylös | sivun alkuun | ylös | siirry sisältöön | siirry suoraan sisältöön | hyppää sisältöön | aiheet |
    aihe | teemat | asiasanat | avainsanat | tagit | tunnisteet | kategoria | kategoriat | osastot | osasto |
    arkisto | tietoa meistä | meistä | yhteystiedot | ota yhteyttä | asiakaspalvelu | mainosta | mediatiedot |
    avoimet työpaikat | ohje | ohjeet | usein kysyttyä | sivukartta | rss | lisää | näytä lisää | näytä kaikki |
    lataa lisää | kaikki | sivu | sivut | olet tässä | uutiset | kotimaa | ulkomaat | maailma | politiikka | talous |
    urheilu | jalkapallo | jääkiekko | kulttuuri | viihde | mielipide | mielipiteet | pääkirjoitukset | kolumnit |
    tiede | teknologia | terveys | paikalliset | tv | podcastit | sää | matkailu | asuminen | ruoka | autot | videot |
    tuoreimmat | siirry tilaamaan | pääuutiset
  `,
  contact: `
    lähetä juttuvinkki | lähetä uutisvinkki | juttuvinkki | uutisvinkki | vinkkaa | vinkkaa meille |
    onko sinulla vinkki | onko sinulla tietoa | lähetä meille | kerro meille | kirjoita meille |
    ota yhteyttä toimitukseen | ota meihin yhteyttä | laita sähköpostia | lähetä mielipidekirjoitus | lähetä lukijan |
    huomasitko virheen | löysitkö virheen | ilmoita virheestä | ilmoita virhe | virhe jutussa | anna palautetta |
    lähetä palautetta | palaute toimitukselle | oliko artikkeli hyödyllinen | oliko tästä hyötyä | arvioi juttu |
    vastaa kyselyyn | äänestä tässä | osallistu kyselyyn | näin työskentelemme
  `,
  paywall: `
    vain tilaajille | tämä artikkeli on tilaajille | tämä juttu on tilaajille | artikkeli on vain tilaajille |
    lukeaksesi koko | lukeaksesi artikkelin | jatkaaksesi lukemista | jatka lukemista | lue koko juttu tilaa* |
    haluatko lukea koko | olet lukenut * ilmaista | maksuttomia artikkeleita jäljellä |
    ilmaisia artikkeleita jäljellä | maksullinen artikkeli | tilaajille tarkoitettu | loput artikkelista |
    kirjaudu lukeaksesi
  `,
  reported: `
    sanoo | sanoi | kertoo | kertoi | mukaan | arvioi | toteaa | totesi | ilmoitti | ilmoittaa | kirjoittaa |
    kirjoitti | painottaa | huomauttaa | vahvisti | vahvistaa | varoittaa | vastaa | selittää | tiedotteessa |
    tiedottaja | uutisoi | muistuttaa | korostaa
  `,
  direct: `
    me | meidän | meitä | meille | meillä | meihin | sinä | sinun | sinua | sinulle | sinulla | te | teidän | teitä |
    teille
  `,
  nearMiss: `
    elinluovutu* | verenluovut* | sukusolujen luovut* | vaalilahjoit* | vaalituki | vaalirahoitus* | puoluetuki |
    lahjoitti | lahjoittivat | on lahjoittanut | lahjoitettiin | asumistuki | kehitystuki | tukea ukrainalle |
    ei tue | ei liity | ei lue | liity mitenkään | tilaajamäärä* | tilaajien määrä | jäsenmaa* | jäsenmai* |
    jäsenvaltio* | vertaistuki* | tukihenkilö* | asiakaspalvelu* | tekninen tuki | toimeentulotu*
  `,
  abbreviation: `
    esim. | mm. | ns. | jne. | yms. | ym. | eli. | n. | klo. | nro. | no. | s. | ks. | vrt. | em. | ao. | ko. | os. |
    puh. | p. | kpl. | milj. | mrd. | toim. | synt. | k. | eaa. | jaa. | ts. | tms. | ml. | mom. | pvm. | tri. |
    prof. | dos. | maist. | huom. | alk. | a. | v. | vs. | st.
  `,
  months: `
    tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu
    tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu
    tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
  `,
  weekdays: 'maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai | sunnuntai',
  common,
}
export default fi
