import type { Lexicon } from './concepts'

export const common = `
  og | at | det | som | en | er | af | for | på | med | til | den | ikke | har | om | et | var | fra | men | sig
`

/**
 * Danish.
 *
 * Tempting but wrong, each a thing that Danish news says in its own voice:
 * - "støt", "støtte" alone: parties, Ukraine, state support; only "støt os", "støt vores".
 * - "bliv medlem" alone: parties, unions, sport clubs in stories; "bliv medlem nu", "bliv støttemedlem" ask.
 * - "giv et bidrag": collections in stories too, but in the third person; the imperative asks.
 * - "mobilepay": how everybody pays, and fraud; "mobilepay til", "støt via mobilepay" ask.
 * - "abonnent*", "abonnement": telecom and television; only with "for", "allerede", or the imperative.
 * - "del", "følg", "debat": part, follow, a page name; labels, or with a network's name.
 * - "medlem", "din støtte": politics ("medlem af Folketinget"); the second is kept, it speaks to the reader.
 * - "få adgang til", "få besked", "gør en forskel", "noget gik galt", "i samarbejde med": everyday news.
 */
const da: Lexicon = {
  lang: 'da',
  name: 'Dansk',
  ask: `
    støt os | støt vores | støt * journalistik | støt redaktionen | støt avisen | støt via mobilepay |
    støtte vores arbejde | støtte vores journalistik | støtte journalistikken | giv et bidrag | giv en gave |
    giv en skærv | giv en donation | donér nu | doner nu | donér her | doner her | donér til os | doner til os |
    donér et beløb | doner et beløb | mobilepay til | bliv medlem nu | bliv medlem i dag | bliv medlem her |
    bliv medlem hos | bliv støttemedlem | bliv støttegiver | bliv fast bidragyder | bliv supporter | hjælp os med at |
    hjælp os | vi har brug for din | vi har brug for jeres | vær med til at støtte | giv os en kop kaffe |
    bidrag til vores arbejde | bidrag til vores journalistik | du kan støtte os | vil du støtte os |
    kan du støtte os
  `,
  moneyWord: `
    donation* | doner* | donér* | gave | gaver | bidrag* | medlemskab* | kontingent* | mobilepay | reg.nr |
    crowdfunding | indsamling* | giver | givere | fradrag | paypal | patreon
  `,
  appealOpen: `
    kære læser | kære læsere | hej læser | inden du går | før du går | før du læser videre | nu hvor du er her |
    nu du er her | du som læser | kunne du lide artiklen | kunne du lide denne | synes du om artiklen |
    synes du om det | sætter du pris på | tak fordi du læser | tak for at du læser | en besked fra redaktionen |
    et brev fra | denne artikel er gratis | artiklen her er gratis | du læser denne artikel gratis
  `,
  appealAid: `
    uanset hvor lille | stort som småt | stort eller lille | hver krone | hver en krone | alle bidrag |
    ethvert bidrag | med din hjælp | med din støtte | med dit bidrag | takket være din | takket være vores læsere |
    takket være jer | din støtte | dit bidrag | din donation | din gave | jeres støtte | finansieret af læsere |
    finansieret af vores | læserfinansiere* | uafhængig journalistik | fri journalistik | uden betalingsmur |
    ingen betalingsmur | gratis for alle | frit tilgængelig for alle | åben for alle | prisen på en kop kaffe |
    prisen for en kop kaffe | vores uafhængighed | tak for støtten | tak for din støtte | kan trækkes fra
  `,
  reminder: `
    påmind mig | mind mig om | engangsbeløb | engangsbidrag | månedligt | månedlig | per måned | pr. måned | kr./md |
    andet beløb | valgfrit beløb | vælg beløb | betalingsmetode | ingen binding | uden binding | opsig når som helst |
    opsig når du vil | kr om måneden | valgfri sum | på mobilepay-nummer | via mobilepay til
  `,
  subscribe: `
    bliv abonnent | abonner nu | abonnér nu | køb abonnement | bestil abonnement | tegn abonnement |
    tegn et abonnement | tegne det her | allerede abonnent | er du allerede abonnent | er du abonnent |
    har du allerede et abonnement | har du abonnement | skal du have et digitalt abonnement | et digitalt abonnement |
    for abonnenter | kun for abonnenter | ubegrænset adgang | få fuld adgang | 24 timers digital adgang |
    prøv gratis | prøv nu | prøv en måned | særtilbud | log ind for at | opret en konto | opret konto |
    opret dig gratis | opret gratis profil | digitalt abonnement for | se abonnementer | se vores abonnementer |
    køb adgang | plus-artikel | få første måned | få adgang til alt indhold | lås artiklen op
  `,
  newsletter: `
    tilmeld dig nyhedsbrev* | tilmeld dig vores | tilmeld dig her | tilmeld dig * nyhedsbrev* | tilmeld nyhedsbrev* |
    meld dig til * nyhedsbrev* | abonner på vores | abonner på * nyhedsbrev* | få nyhedsbrev* | få vores nyhedsbrev* |
    modtag nyhedsbrev* | modtag vores | vores nyhedsbrev | vores nyhedsbreve | gratis nyhedsbrev |
    dagligt nyhedsbrev | ugentligt nyhedsbrev | få de vigtigste | direkte i indbakken | i din indbakke | i indbakken |
    på mail hver | din e-mailadresse | din e-mail | din mailadresse | indtast din | skriv din e-mail |
    gå ikke glip af noget | hold dig opdateret | bliv opdateret | få de seneste nyheder | få dagens vigtigste
  `,
  newsletterWord: `
    nyhedsbrev* | indbakke* | e-mailadresse | mailadresse | e-mail | email | abonner | tilmeld
  `,
  related: `
    læs også | læs mere | læs videre | læs hele | læs her | læs flere | læs alt om | læs artiklen | læs mere om |
    se også | se mere | se video | hør også | mere om | mere fra | mere af | flere artikler | flere nyheder |
    flere historier | andre læser | andre læste også | relateret | relaterede artikler | relaterede emner |
    relateret indhold | lignende artikler | anbefalet | anbefalede artikler | anbefalet til dig | anbefales |
    vi anbefaler | du vil måske også | måske er du også | måske også interessant | mest læst | mest læste |
    mest læste lige nu | mest sete | populært | populære artikler | seneste nyt | seneste nyheder | seneste artikler |
    nyeste artikler | seneste | lige nu | baggrund: | fakta: | kommentar: | analyse: | leder: | video: | blå bog |
    gå ikke glip af | artiklens emner | forrige artikel | fra forsiden
  `,
  share: `
    del | del artiklen | del artikel | del denne artikel | del på | del på facebook | del på twitter | del på x |
    del på linkedin | del via | del via mail | del med en ven | tweet | send til en ven | send på mail | mail |
    e-mail | print | udskriv | kopier link | kopiér link | kopier linket | link kopieret | gem | gem artikel |
    gem artiklen | giv artiklen væk | del artikel gratis | facebook | twitter | linkedin | messenger | whatsapp
  `,
  follow: `
    følg os på | følg os her | følg * på facebook | følg * på instagram | synes godt om * på | like os på |
    find os på | på google news | vores facebookside | vores youtube-kanal | følg emnet | følg emner |
    følg skribenten | følg journalisten | følg artiklens emner | foretrukken kilde
  `,
  comments: `
    kommentarer | kommentar | kommenter | kommentér | skriv en kommentar | skriv kommentar | tilføj kommentar |
    efterlad en kommentar | vis kommentarer | læs kommentarer | se kommentarer | ingen kommentarer |
    vær den første til at kommentere | deltag i debatten | deltag i samtalen | bland dig i debatten | giv din mening |
    sig din mening | hvad mener du | hvad synes du | fortæl os i kommentar* | log ind for at kommentere |
    for at kommentere | opfordrer alle til at kommentere | kommentarsporet er lukket | debatregler | debatregler* |
    retningslinjer for debat | anmeld kommentar | anmeld | svar | besvar | din e-mailadresse vil ikke blive |
    krævede felter
  `,
  notice: `
    privatlivspolitik | persondatapolitik | cookiepolitik | cookie-politik | databeskyttelsespolitik |
    brugerbetingelser | handelsbetingelser | abonnementsbetingelser | vilkår og betingelser | vi bruger cookies |
    bruger cookies | anvender cookies | accepter alle | acceptér alle | accepter cookies | tillad alle |
    tillad cookies | administrer samtykke | jeg accepterer | jeg giver samtykke | giver du samtykke | accepterer du |
    ved at tilmelde | ved at klikke | ved at oprette | når du tilmelder dig | behandler dine personoplysninger |
    behandler personoplysninger | dine personoplysninger | afmelde dig | til enhver tid afmelde | framelde dig |
    slå din adblocker | annonceblokering* | adblock* | aktiver javascript | din browser | prøv igen |
    indholdet kan ikke vises | for at se dette indhold
  `,
  copyright: `
    alle rettigheder | copyright | ophavsretligt beskyttet | ophavsret til | må ikke kopieres | må ikke gengives |
    uden skriftlig tilladelse | bragt første gang | blev oprindeligt bragt | oprindeligt bragt |
    oprindelig publiceret | creative commons | udtryk for skribentens | dette er et debatindlæg |
    dette er en kommentar | dette er en leder | udtryk for skribentens egen holdning | gengives uden tilladelse
  `,
  promo: `
    hent appen | hent vores app | download appen | download vores app | i app store | på google play | annoncelink* |
    reklamelink* | affiliatelink* | affiliate-link* | får vi kommission | kommission hvis | køb her | køb nu |
    bestil her | bestil nu | køb billet* | book nu | rabatkode* | vind billetter | deltag i konkurrencen |
    lyt til podcasten | hør podcasten | vores podcast | hvor du hører podcast* | på apple podcasts | se live |
    se med live | klik her | tryk her | besøg vores | læs e-avis* | i vores app | læs avisen
  `,
  ad: `
    annonce | annoncer | reklame | annoncørbetalt | annoncørbetalt indhold | sponsoreret | sponsoreret indhold |
    betalt indhold | kommercielt samarbejde | kommercielt indhold | native | partnerindhold |
    artiklen fortsætter efter annoncen | artiklen fortsætter under annoncen | artiklen fortsætter |
    artiklen fortsætter under | fortsætter efter annoncen | historien fortsætter efter | læs videre efter annoncen |
    luk annonce | indlæser | henter | afspil video
  `,
  author: `
    om forfatteren | om skribenten | er journalist på | er journalist og | er journalist hos | er reporter |
    er korrespondent | er kommentator | er politisk kommentator | er klummeskribent | er freelancejournalist |
    er redaktør på | er chefredaktør | er debatredaktør | skriver for | flere artikler af | alle artikler af |
    mere af skribenten | læs mere af | se alle artikler | kontakt journalisten | skriv til journalisten |
    følg skribenten | følg forfatteren
  `,
  meta: `
    publiceret | publiceret: | publiceret den | udgivet | offentliggjort | bragt den | opdateret | opdateret: |
    sidst opdateret | senest opdateret | ændret | af | tekst: | tekst | skrevet af | journalist | redaktionen |
    ritzau | /ritzau/ | læsetid | min læsetid | minutters læsetid | min. læsetid | læs * min | lyt |
    lyt til artiklen | lyt til artikel | hør artiklen | timer siden | minutter siden | dage siden | kilde: | kilde |
    kilder | kilder: | tekststørrelse | indhold | indholdsfortegnelse | resumé | opsummering | kort fortalt |
    det vigtigste | eksklusivt | i denne artikel | rettelse
  `,
  credit: `
    foto: | foto | fotos | billede: | billede | billeder | fotograf | fotograf: | illustration | illustration: |
    arkivfoto | arkivbillede | arkiv | grafik | grafik: | pressefoto | privatfoto | video: | fotomontage |
    skærmbillede | ritzau scanpix | scanpix | ap | afp | reuters | getty images | shutterstock | vis billede |
    genrefoto | modelfoto
  `,
  nav: `
    hjem | forside | forsiden | til forsiden | menu | åbn menu | luk | søg | log ind | log ud | opret | min side |
    min profil | min konto | næste | forrige | næste artikel | tilbage | til toppen | op | gå til indhold |
    spring til indhold | emner | emne | tema | temaer | tags | tag | nøgleord | kategori | kategorier | sektioner |
    arkiv | om os | kontakt | kontakt os | kundeservice | kundecenter | annoncér | annoncering | ledige stillinger |
    job | hjælp | ofte stillede spørgsmål | sitemap | rss | mere | vis mere | vis flere | hent flere | se alle |
    vis alle | alle | side | sider | du er her | nyheder | indland | udland | danmark | verden | sport | fodbold |
    kultur | økonomi | erhverv | politik | debat | meninger | navne | underholdning | kendte | videnskab | teknologi |
    sundhed | lokalt | tv | podcast | podcasts | vejr | vejret | rejser | bolig | krydsord | udgivet i
  `,
  contact: `
    tip os | har du et tip | har du tip til | har du et nyhedstip | tip redaktionen | send et tip | skriv til os |
    kontakt redaktionen | send et læserbrev | send læserbrev | send dit debatindlæg | fundet en fejl |
    har du fundet en fejl | ser du en fejl | fejl i artiklen | ret fejl | anmeld fejl | giv os besked |
    hvad synes du om artiklen | giv feedback | svar på undersøgelsen | stem her | var artiklen nyttig |
    sådan arbejder vi | fejl og rettelser | send os dit
  `,
  paywall: `
    kun for abonnenter | forbeholdt abonnenter | for abonnenter | for at læse videre | for at læse resten |
    for at læse hele | for at læse denne | læs resten af artiklen | læs hele artiklen med | vil du læse hele |
    vil du læse videre | du har læst * gratis | gratis artikler tilbage | låst artikel | denne artikel er låst |
    denne artikel er forbeholdt | denne artikel er kun | denne artikel kræver | log ind for at læse
  `,
  reported: `
    siger | sagde | fortæller | fortalte | ifølge | oplyser | oplyste | skriver | skrev | mener | forklarer |
    forklarede | tilføjer | lyder det | udtaler | meddeler | meddelte | bekræfter | bekræftede | advarer | hævder |
    understreger | talsmand | talsperson | pressemeddelelse | svarer
  `,
  direct: `
    vi | os | vores | vor | du | dig | din | dit | dine | jer | jeres
  `,
  nearMiss: `
    organdonation* | organdonor* | bloddonor* | bloddonation* | sæddonor* | ægdonation* | partistøtte | donerede |
    har doneret | støtte til | støtte fra | støtte for | statsstøtte* | mediestøtte* | antal abonnenter |
    tusind abonnenter | medlemsland* | medlemsstat* | medlem af | kundeservice | støttegruppe* | børnebidrag |
    nødhjælp | bidrager til | kontingentstigning* | landsindsamling*
  `,
  abbreviation: `
    f.eks. | fx. | bl.a. | dvs. | d.v.s. | m.m. | m.fl. | mv. | m.v. | osv. | o.l. | etc. | ca. | kl. | nr. | s. |
    st. | tlf. | pga. | jf. | pr. | inkl. | ekskl. | maks. | min. | mio. | mia. | kr. | md. | fr.o.m. | t.o.m. |
    f.o.m. | jan. | feb. | mar. | apr. | jun. | jul. | aug. | sept. | okt. | nov. | dec. | dr. | prof. | cand. |
    f.kr. | e.kr. | red. | adm. | dir. | tidl. | vs. | evt. | hhv. | vedr. | sml.
  `,
  months: `
    jan feb mar apr maj jun jul aug sep okt nov dec
    januar februar marts april maj juni juli august september oktober november december
  `,
  weekdays: 'mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag',
  common,
}
export default da
