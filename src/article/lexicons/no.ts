import type { Lexicon } from './concepts'

export const common = `
  og | å | det | som | en | er | av | for | på | med | til | den | ikke | har | om | et | var | fra | men | seg |
  ikkje | eit
`

/**
 * Norwegian, Bokmål with the Nynorsk forms that sites use; pages marked nb and nn are read with it.
 *
 * Tempting but wrong, each a thing that Norwegian news says in its own voice:
 * - "støtt", "støtte" alone: state support, Ukraine, parties; only "støtt oss", "støtt vårt".
 * - "bli medlem" alone: unions, NATO and EU stories; "bli medlem nå", "bli støttemedlem" ask.
 * - "gi en gave", "gave": Christmas and foundations; with "til oss" or a payment only.
 * - "vipps": how everybody pays, and fraud stories; "vipps til", "vipps oss" ask.
 * - "abonnent*": telecom and streaming; only with "for", "allerede".
 * - "del", "følg", "kommentar": part, follow, an opinion piece; labels, or with a network's name.
 * - "les" alone and "saken fortsetter": the first begins sentences, the second is a label and safe.
 * - "få tilgang til", "få saken", "få varsel", "gir uttrykk for", "i samarbeid med", "uten tillatelse": everyday news.
 */
const no: Lexicon = {
  lang: 'no',
  name: 'Norsk',
  ask: `
    støtt oss | støtt vårt | støtt vår | støtt arbeidet vårt | støtt * journalistikk | støtt redaksjonen |
    støtte vårt arbeid | støtte vår journalistikk | støtte journalistikken vår | gi et bidrag | gi eit bidrag |
    gi en gave til | doner nå | doner her | doner til oss | doner et | vipps oss | vipps til | vipps et beløp |
    vipps gjerne | bli medlem nå | bli medlem i dag | bli medlem her | bli støttemedlem | bli støttespiller |
    bli støtteabonnent | bli fast giver | bli månedsgiver | bli supporter | hjelp oss med å | hjelp oss å |
    hjelp oss | vi trenger din hjelp | vi trenger din støtte | vi treng di støtte | bidra til journalistikken |
    spander en kaffe | spleis på journalistikken | gi oss en slant | gi oss en gave | bidra til vår journalistikk |
    bidra til arbeidet vårt | du kan støtte oss | vil du støtte oss | kan du støtte oss
  `,
  moneyWord: `
    donasjon* | doner* | gave | gaver | bidrag* | medlemskap* | kontingent* | vipps | kontonummer* | spleis |
    folkefinansier* | innsamling* | giver | givere | paypal | patreon
  `,
  appealOpen: `
    kjære leser | kjære lesere | kjære lesar | kjære lesarar | hei leser | før du går | før du går videre |
    nå som du er her | du som leser | likte du artikkelen | likte du denne | likte du saken | liker du det du leser |
    liker du det vi gjør | setter du pris på | takk for at du leser | takk for at du les |
    en melding fra redaksjonen | et brev fra | denne artikkelen er gratis | denne saken er gratis
  `,
  appealAid: `
    uansett hvor lite | stort eller lite | stor eller liten | hver krone | hvert bidrag | alle bidrag |
    med din hjelp | med din støtte | med ditt bidrag | takket være din | takket være våre lesere | takket være deg |
    din støtte | ditt bidrag | din gave | di støtte | finansiert av leserne | leserfinansier* |
    finansieres av lesere | uavhengig journalistikk | fri journalistikk | uten betalingsmur | ingen betalingsmur |
    gratis for alle | åpent for alle | åpen for alle | prisen av en kaffe | prisen på en kaffe | utgjør en forskjell |
    vår uavhengighet | takk for støtten | skattefradrag for
  `,
  reminder: `
    minn meg på | påminn meg | engangsbeløp | engangsbidrag | engangsgave | månedlig | per måned | kr/mnd | pr. mnd |
    annet beløp | valgfritt beløp | velg beløp | betalingsmåte | ingen bindingstid | uten bindingstid |
    avslutt når du vil | si opp når du vil | kr i måneden | valgfri sum | vipps-nummer | vippsnummer
  `,
  subscribe: `
    bli abonnent | abonner nå | abonner på avisen | kjøp abonnement | bestill abonnement | tegn abonnement |
    allerede abonnent | er du allerede abonnent | er du abonnent | har du allerede abonnement | har du abonnement |
    for abonnenter | kun for abonnenter | bare for abonnenter | ubegrenset tilgang | prøv gratis | prøv nå |
    prøv en måned | logg inn for å | logg inn med | opprett konto | opprett en konto | lag en konto |
    registrer deg gratis | digitalt abonnement | pluss-abonnement | plussabonnement | pluss-sak* | abonnementstilbud |
    se abonnement* | se våre abonnement* | kjøp pluss | bli pluss-kunde | få tilgang til alt innhold |
    få tilgang til alle saker | lås opp saken
  `,
  newsletter: `
    meld deg på nyhetsbrev* | meld deg på vårt | meld deg på våre | meld deg på her | meld deg på * nyhetsbrev* |
    meld deg på vår | meld deg inn her | abonner på nyhetsbrev* | abonner på vårt | abonner på våre |
    abonner på * nyhetsbrev* | få nyhetsbrev* | få vårt nyhetsbrev | motta nyhetsbrev* | motta vårt |
    vårt nyhetsbrev | våre nyhetsbrev | nyhetsbrevet vårt | nyheitsbrevet vårt | gratis nyhetsbrev |
    daglig nyhetsbrev | ukentlig nyhetsbrev | få de viktigste | få siste nytt | få nyheter | rett i innboksen |
    rett i innboksa | i innboksen | i innboksen din | på e-post hver | din e-postadresse | din e-post |
    e-postadressen din | skriv inn e-post* | skriv inn din | oppgi e-post* | gå ikke glipp av noe |
    hold deg oppdatert | pushvarsler | få dagens viktigste
  `,
  newsletterWord: `
    nyhetsbrev* | nyheitsbrev* | innboks* | e-postadresse | e-post | epost | abonner | meld deg på
  `,
  related: `
    les også | les òg | les meir | les mer | les videre | les hele | les heile | les her | les alt om | les flere |
    les saken | les artikkelen | les mer om | se også | sjå også | se video | se mer | hør også | hør podkast |
    mer om | meir om | mer fra | meir frå | mer av | flere saker | fleire saker | flere artikler | flere nyheter |
    andre saker | andre leser | relatert | relaterte saker | relaterte artikler | relatert innhold | lignende saker |
    lignende artikler | anbefalt | anbefalte artikler | anbefalte saker | anbefalt for deg | anbefales |
    du vil kanskje også | du liker kanskje også | kanskje du også | mest lest | mest lese | mest leste | mest sett |
    mest delt | populært | populære saker | siste nytt | siste saker | siste nyheter | nyeste saker | akkurat nå |
    akkurat no | bakgrunn: | fakta: | kommentar: | analyse: | leder: | video: | sjekk også | sjekk ut | tips: |
    gå ikke glipp av | fra forsiden | utvalgte saker | du er kanskje også interessert |
    kanskje du også er interessert
  `,
  share: `
    del | del saken | del artikkelen | del artikkel | del denne | del denne saken | del på | del på facebook |
    del på twitter | del på x | del på e-post | del via | del med | dele | del nyheten | tvitre | tweet |
    tips en venn | send på e-post | skriv ut | kopier lenke | kopier lenken | kopier lenkje | lenke kopiert | lagre |
    lagre artikkel | lagre sak | gi bort artikkelen | gi bort saken | facebook | twitter | linkedin | messenger |
    whatsapp | e-post | epost
  `,
  follow: `
    følg oss på | følg oss i | følg * på facebook | følg * på instagram | følg * på snapchat | lik oss på |
    lik * på facebook | finn oss på | på google news | på google nyheter | vår facebookside | vår youtube-kanal |
    abonner på kanalen | følg emnet | følg emner | følg journalisten | følg temaet | følg denne saken |
    foretrukket kilde
  `,
  comments: `
    kommentarer | kommentarar | kommentar | kommenter | kommenter saken | skriv en kommentar | skriv kommentar |
    legg igjen en kommentar | legg inn kommentar | legg til kommentar | vis kommentarer | les kommentarer |
    se kommentarer | ingen kommentarer | bli den første til å kommentere | delta i debatten | delta i diskusjonen |
    bli med i debatten | hva mener du | kva meiner du | hva synes du | si din mening | si meningen din |
    fortell oss i kommentar* | logg inn for å kommentere | for å kommentere | for å delta i debatten |
    kommentarfeltet er stengt | kommentarfelt | debattregler | retningslinjer for | rapporter | rapporter kommentar |
    svar | din e-postadresse vil ikke bli | e-postadressen din blir ikke publisert | obligatoriske felt |
    følg debatten
  `,
  notice: `
    personvernerklæring* | personvernpolicy | personvernregler | personvern og | informasjonskapsler | cookie-policy |
    brukervilkår | brukarvilkår | kjøpsvilkår | abonnementsvilkår | vilkår og betingelser | vi bruker cookies |
    vi bruker informasjonskapsler | bruker informasjonskapsler | bruker cookies | godta cookies | aksepter alle |
    administrer samtykke | jeg godtar | jeg samtykker | du godtar | du samtykker | ved å melde deg |
    ved å registrere deg | ved å klikke | ved å abonnere | behandler personopplysninger | dine personopplysninger |
    melde deg av når | melde deg av | når som helst melde | slå av annonseblokker* | annonseblokker* | adblock* |
    aktiver javascript | javascript er slått av | nettleseren din støtter | nettleseren din | prøv igjen |
    innholdet kan ikke vises | for å se dette innholdet | dine cookievalg | cookievalg |
    godta alle informasjonskapsler
  `,
  copyright: `
    alle rettigheter | alle rettar | copyright | opphavsrett til | opphavsrettslig beskyttet | må ikke kopieres |
    kopiering og annen | publisert første gang | ble først publisert | opprinnelig publisert | creative commons |
    uttrykk for skribentens | dette er en kommentar | dette er en leder | dette er et debattinnlegg |
    dette er en kronikk | er et klageorgan | arbeider etter vær varsom | etter vær varsom-plakatens regler
  `,
  promo: `
    last ned appen | last ned vår app | last ned app | i app store | på google play | annonselenke* | reklamelenke* |
    affiliatelenke* | vi kan få provisjon | få provisjon | kjøp her | kjøp nå | handle nå | bestill her | bestill nå |
    kjøp billett* | book nå | rabattkode* | rabattkod* | vinn billetter | delta i konkurransen | hør podkasten |
    hør podcasten | hør på podkasten | vår podkast | der du hører podkast | på apple podcasts | se direkte |
    se sendingen | klikk her | trykk her | besøk vår | les e-avis* | eavis | e-avis | finn flere tilbud |
    sammenlign priser | i appen vår | les eavisen
  `,
  ad: `
    annonse | annonser | reklame | annonsørinnhold | annonsorinnhold | sponset | sponset innhold | betalt innhold |
    kommersielt samarbeid | kommersielt innhold | innhold fra annonsør | saken fortsetter under annonsen |
    saken fortsetter | saka held fram | artikkelen fortsetter under | artikkelen fortsetter under annonsen |
    artikkelen fortsetter etter | teksten fortsetter under | les videre under annonsen | saken fortsetter under |
    lukk annonse | laster | laster inn | laster... | spill av video | vis mer | hvorfor ser du denne annonsen
  `,
  author: `
    om forfatteren | om skribenten | er journalist i | er journalist og | er reporter i | er kommentator |
    er kommentator i | er korrespondent | er utenrikskorrespondent | er frilansjournalist | er redaktør i |
    er redaktør for | er ansvarlig redaktør | er politisk redaktør | er spaltist | skriver for | har skrevet for |
    flere saker av | flere artikler av | alle artikler av | alle saker av | les mer av | mer fra forfatteren |
    se alle artikler | kontakt journalisten | send e-post til | tips journalisten | følg journalisten |
    følg forfatteren
  `,
  meta: `
    publisert | publisert: | publisert den | publiseres | oppdatert | oppdatert: | sist oppdatert | sist endret |
    endret | av | tekst: | tekst | skrevet av | journalist | redaksjonen | redaksjon | ntb | ©ntb | lesetid |
    min lesetid | minutters lesetid | minutter lesetid | min. lesetid | lytt | lytt til saken | lytt til artikkelen |
    hør artikkelen | hør saken | timer siden | minutter siden | dager siden | i går kl | kilde: | kilde | kilder |
    kilder: | tekststørrelse | innhold | innholdsfortegnelse | oppsummering | oppsummert | kortversjonen |
    kort fortalt | sammendrag | eksklusivt | i denne saken | rettelse
  `,
  credit: `
    foto: | foto | bilde: | bilde | bilder | fotograf | fotograf: | illustrasjon | illustrasjon: | illustrasjonsfoto |
    illustrasjonsbilde | arkivfoto | arkivbilde | arkiv | grafikk | grafikk: | pressefoto | privat | video: |
    montasje | skjermdump | ntb | ntb scanpix | scanpix | ap | afp | reuters | getty images | shutterstock |
    vis bilde | forstørr
  `,
  nav: `
    hjem | heim | forside | forsiden | til forsiden | til forsida | meny | åpne meny | lukk | søk | logg inn |
    logg ut | registrer | registrer deg | min side | min konto | neste | forrige | neste sak | forrige sak | tilbake |
    til toppen | opp | gå til innhold | hopp til innhold | hopp til hovedinnhold | emner | emne | tema | temaer |
    stikkord | tagger | emneknagger | kategori | kategorier | seksjoner | arkiv | om oss | kontakt | kontakt oss |
    kundeservice | kundesenter | annonsere | annonsér | ledige stillinger | hjelp | spørsmål og svar | nettstedskart |
    rss | mer | vis mer | vis flere | last flere | se alle | vis alle | alle | side | sider | du er her | nyheter |
    nyhende | innenriks | utenriks | norge | verden | sport | fotball | kultur | økonomi | politikk | meninger |
    debatt | kronikk | underholdning | kjendis | vitenskap | teknologi | helse | lokalt | tv | podkast | podcast |
    vær | reise | bolig | familie | kryssord | publisert i | hopp til hovedinnholdet | tjenester | annonseinfo |
    snarveier | redaktører | ledelse
  `,
  contact: `
    tips oss | har du et tips | har du tips | har du eit tips | tips redaksjonen | send tips | send oss tips |
    kontakt redaksjonen | ta kontakt med oss | ta kontakt med journalist* | skriv til oss | skriv leserinnlegg |
    send debattinnlegg | funnet en feil | fant du en feil | funne ein feil | sett en feil | feil i saken |
    rapporter feil | meld fra om feil | meld feil | si fra til oss | hva synes du om artikkelen | gi tilbakemelding |
    svar på undersøkelsen | stem her | var denne artikkelen nyttig | slik jobber vi | send innlegg | har du innspill
  `,
  paywall: `
    kun for abonnenter | bare for abonnenter | for abonnenter | for å lese videre | for å lese resten |
    for å lese hele | for å lese saken | for å fortsette å lese | les videre med | les hele saken med |
    vil du lese hele | du har lest * gratis | gratis saker igjen | pluss-sak | plussak | låst sak |
    denne saken er låst | denne saken er kun | denne artikkelen er for | resten av saken | logg inn for å lese
  `,
  reported: `
    sier | seier | sa | forteller | fortel | fortalte | ifølge | opplyser | opplyste | skriver | skrev | mener |
    meiner | forklarer | legger til | legger han til | legger hun til | melder | meldte | bekrefter | bekreftet |
    varsler | hevder | understreker | pressetalsperson | talsperson | i en pressemelding | svarer
  `,
  direct: `
    vi | oss | vår | vårt | våre | du | deg | din | di | ditt | dine | dere | dykk | me
  `,
  nearMiss: `
    organdonasjon* | organdonor* | blodgiver* | blodgiving | sæddonor* | eggdonasjon* | partistøtte | donerte |
    har donert | ga bort | støtte til | støtte fra | støtte for | pressestøtte* | statsstøtte* | strømstøtte* |
    antall abonnenter | millioner abonnenter | medlemsland* | medlemsstat* | medlem av | medlem i | kundeservice |
    støttegruppe* | bidragsyter* | barnebidrag | nødhjelp
  `,
  abbreviation: `
    f.eks. | bl.a. | dvs. | d.v.s. | m.m. | m.fl. | mv. | m.v. | osv. | o.l. | etc. | ca. | kl. | nr. | s. | st. |
    tlf. | pga. | p.g.a. | ift. | iht. | jf. | pr. | inkl. | ekskl. | maks. | min. | mill. | mrd. | kr. | fr.o.m. |
    t.o.m. | f.o.m. | jan. | feb. | mar. | apr. | jun. | jul. | aug. | sept. | okt. | nov. | des. | dr. | prof. |
    f.kr. | e.kr. | red. | adm. | dir. | tidl. | vs.
  `,
  months: `
    jan feb mar apr mai jun jul aug sep okt nov des
    januar februar mars april mai juni juli august september oktober november desember
  `,
  weekdays: 'mandag | måndag | tirsdag | tysdag | onsdag | torsdag | fredag | lørdag | laurdag | søndag | sundag',
  common,
}
export default no
