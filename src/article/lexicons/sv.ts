import type { Lexicon } from './concepts'

export const common = `
  och | att | det | som | en | är | av | för | på | med | till | den | inte | har | om | ett | var | från | men |
  sig
`

/**
 * Swedish.
 *
 * Tempting but wrong, each a thing that Swedish news says in its own voice:
 * - "stöd", "stödja" alone: parties, state aid, Ukraine; only "stöd oss", "stöd vår".
 * - "bli medlem" alone: NATO stories are full of it; "bli medlem i" with the publisher only as a button.
 * - "skänk", "gåva", "bidrag" alone: collections and benefits; "skänk en gåva till oss", "ge ett bidrag" ask.
 * - "swish" alone: how everybody pays, and fraud stories; "swisha till", "swisha en slant" ask.
 * - "prenumerant*": streaming and telecom; only with "för", "redan".
 * - "dela", "följ", "kommentarer": verbs and nouns of any story; labels, or with a network's name.
 * - "foto" within prose, "läs" alone: sentence parts; labels only.
 * - "få tillgång till", "erbjudande", "första månaden", "i samarbete med", "utan tillåtelse": everyday news.
 */
const sv: Lexicon = {
  lang: 'sv',
  name: 'Svenska',
  ask: `
    stöd oss | stötta oss | stöd vår | stöd vårt | stöd * journalistik | stötta * journalistik | stöd redaktionen |
    stötta oss med | ge ett bidrag | ge en gåva | ge en slant | skänk en slant | skänk en gåva | donera nu |
    donera här | donera till oss | donera en slant | swisha en slant | swisha till | swisha valfri | swisha gärna |
    bli medlem nu | bli medlem idag | bli medlem här | bli medlem hos oss | bli stödmedlem | bli månadsgivare |
    bli stödprenumerant | bli supporter | bli understödjare | hjälp oss att | hjälp oss fortsätta |
    hjälp oss granska | vi behöver din hjälp | vi behöver ditt stöd | bidra med valfri | bjud oss på en kaffe |
    var med och stöd | var med och finansiera | stötta vår journalistik | stötta vår redaktion | stötta vårt arbete |
    stödja vårt arbete | bidra till vår journalistik | bidra till vårt arbete | du kan stödja oss | vill du stödja oss |
    kan du stödja oss
  `,
  moneyWord: `
    donation* | donera* | gåva | gåvor | bidrag* | medlemskap* | medlemsavgift* | swish* | plusgiro* | bankgiro* |
    crowdfunding | insamling* | givare | paypal | patreon
  `,
  appealOpen: `
    kära läsare | bästa läsare | käre läsare | hej läsare | innan du går | innan du lämnar | nu när du är här |
    du som läser | gillade du artikeln | gillade du den här | tyckte du om artikeln | tyckte du om den här |
    gillar du det vi gör | uppskattar du | tack för att du läser | ett meddelande från redaktionen | ett brev från |
    den här artikeln är gratis | du har läst en gratis
  `,
  appealAid: `
    oavsett hur liten | stor som liten | varje krona | varje bidrag | varje gåva | med din hjälp | med ditt stöd |
    tack vare ditt | tack vare våra läsare | tack vare dig | ditt stöd | ditt bidrag | din gåva | ert stöd |
    finansieras av läsare | finansieras av våra läsare | läsarfinansierad* | oberoende journalistik |
    fri journalistik | granskande journalistik behövs | utan betalvägg | inga betalväggar | gratis för alla |
    fritt för alla att läsa | öppen för alla | priset av en kaffe | vårt oberoende | tack för ditt stöd
  `,
  reminder: `
    påminn mig | påminn mig senare | engångsbelopp | engångsgåva | månadsvis | per månad | kr/mån | kr/månad |
    annat belopp | valfritt belopp | välj belopp | betalsätt | betalningssätt | ingen bindningstid |
    utan bindningstid | avsluta när du vill | kr i månaden | valfri summa | valfri slant | swishnummer | månadsgivare
  `,
  subscribe: `
    prenumerera nu | prenumerera på tidningen | bli prenumerant | bli plusprenumerant | köp prenumeration |
    teckna prenumeration | börja prenumerera | redan prenumerant | är du redan prenumerant | är du redan kund |
    har du redan ett konto | för prenumeranter | endast för prenumeranter | obegränsad läsning | obegränsad tillgång |
    läs obegränsat | prova gratis | testa gratis | prova nu | prova plus | logga in för att | skapa konto |
    skapa ett konto | skapa ett gratis konto | digital prenumeration | plusartikel | plusartiklar |
    se alla erbjudanden | få tillgång till alla artiklar | få tillgång till allt innehåll | lås upp artikeln
  `,
  newsletter: `
    prenumerera på vårt nyhetsbrev | prenumerera på våra nyhetsbrev | prenumerera på nyhetsbrev* |
    prenumerera på * nyhetsbrev* | anmäl dig till nyhetsbrev* | anmäl dig till vårt | anmäl dig till våra |
    anmäl dig här | skriv upp dig på | skriv upp dig för | registrera dig för * nyhetsbrev* | vårt nyhetsbrev |
    våra nyhetsbrev | få vårt nyhetsbrev | få nyhetsbrevet | missa inte vårt | gratis nyhetsbrev |
    dagligt nyhetsbrev | dagliga nyhetsbrev | veckans nyhetsbrev | få dagens | direkt i mejlen | direkt i mejlkorgen |
    direkt i inkorgen | i din inkorg | i din inbox | till din mejl | i mejlkorgen | din e-postadress | din e-post |
    din mejladress | din mejl | ange din e-post* | fyll i din | missa inget | missa inga nyheter |
    håll dig uppdaterad | få pushnotiser | pushnotiser | få de senaste nyheterna | få nyheterna
  `,
  newsletterWord: `
    nyhetsbrev* | inkorg* | mejlkorg* | e-postadress | e-post | mejl | prenumerera | anmäl dig
  `,
  related: `
    läs också | läs även | läs mer | läs vidare | läs hela | läs här | läs alla | läs fler | läs artikeln | se också |
    se även | se mer | lyssna också | missa inte | mer om | mer från | mer i ämnet | mer läsning | mer av |
    mer nyheter | fler artiklar | fler nyheter | fler från | relaterat | relaterade artiklar | relaterade nyheter |
    liknande artiklar | läs liknande | rekommenderat | rekommenderade artiklar | rekommenderas | andra läser |
    andra läste | du kanske också | kanske intresserar dig | mest läst | mest lästa | mest läst just nu | populärt |
    populära artiklar | senaste nytt | senaste nyheterna | senaste artiklarna | just nu | nyheter | fördjupning |
    bakgrund: | fakta: | till artikeln | tidigare artiklar | extern länk | länkar | tips: | video: | tv: | analys: |
    ledare: | krönika: | läs mer om | läs mer i | upptäck mer
  `,
  share: `
    dela | dela artikel | dela artikeln | dela den här artikeln | dela på | dela på facebook | dela på twitter |
    dela på x | dela via | dela via mejl | dela med e-post | tipsa | tipsa en vän | tweeta | mejla | mejla artikeln |
    skriv ut | kopiera länk | kopiera länken | länk kopierad | spara | spara artikel | spara artikeln | ge bort |
    ge bort artikeln | facebook | twitter | linkedin | whatsapp | messenger | e-post | mejl
  `,
  follow: `
    följ oss på | följ oss i | följ * på facebook | följ * på instagram | gilla oss på | gilla * på facebook |
    hitta oss på | på google news | vår facebooksida | vårt instagramkonto | vår youtubekanal |
    prenumerera på vår kanal | följ ämnet | följ ämnen | följ skribenten | följ taggar | följ artiklar om
  `,
  comments: `
    kommentarer | kommentar | kommentera | kommentera artikeln | skriv en kommentar | skriv kommentar |
    lämna en kommentar | lägg till kommentar | visa kommentarer | läs kommentarer | inga kommentarer |
    bli först att kommentera | delta i diskussionen | delta i debatten | gå med i diskussionen | vad tycker du |
    säg din mening | tyck till | berätta i kommentarerna | logga in för att kommentera | för att kommentera |
    kommentarsfältet är stängt | kommentarsregler | regler för kommentarer | anmäl kommentar | rapportera | svara |
    svar | din e-postadress kommer inte | obligatoriska fält
  `,
  notice: `
    integritetspolicy | personuppgiftspolicy | cookiepolicy | dataskyddspolicy | användarvillkor | allmänna villkor |
    köpvillkor | prenumerationsvillkor | vi använder cookies | använder cookies | använder kakor | hantera cookies |
    acceptera cookies | godkänn cookies | jag godkänner | jag samtycker | du godkänner | genom att anmäla |
    genom att registrera | genom att klicka | genom att prenumerera | behandlar dina personuppgifter |
    dina personuppgifter | avregistrera dig | avsluta prenumerationen | avprenumerera |
    stäng av din annonsblockerare | annonsblockerare | adblock* | aktivera javascript | din webbläsare | försök igen |
    innehållet kan inte visas | det här innehållet | acceptera alla cookies
  `,
  copyright: `
    alla rättigheter | copyright | upphovsrättsligt skydd* | får ej kopieras | får inte kopieras |
    eftertryck förbjud* | publicerades först | publicerades ursprungligen | ursprungligen publicerad |
    citera gärna men ange | creative commons | åsikter är skribentens | är skribentens egna |
    det här är en opinionstext | detta är en ledare | detta är en krönika | ska inte ses som rådgivning | citera gärna
  `,
  promo: `
    ladda ner appen | ladda ner vår app | ladda hem appen | ladda ned | i app store | på google play | annonslänk* |
    reklamlänk* | affiliatelänk* | vi kan få provision | får provision | köp här | köp nu | handla nu | beställ här |
    beställ nu | köp biljett* | boka nu | boka här | rabattkod* | tävla och vinn | var med och tävla |
    lyssna på podden | lyssna på vår podd | vår podd | där poddar finns | på apple podcasts | se live | se direkt |
    klicka här | besök vår | upptäck vår | i appen | i vår app | läs e-tidningen
  `,
  ad: `
    annons | annonser | reklam | annonssamarbete | kommersiellt samarbete | sponsrat | sponsrat innehåll |
    betalt innehåll | betalt samarbete | annons från | annonslänkar | artikeln fortsätter efter annonsen |
    artikeln fortsätter | artikeln fortsätter under | texten fortsätter efter | fortsätt läsa efter |
    fortsättning efter | laddar | laddar... | spela upp video | stäng annons | innehåll från annonsör
  `,
  author: `
    om skribenten | om författaren | är reporter på | är reporter och | är journalist på | är journalist och |
    är krönikör | är ledarskribent | är korrespondent | är frilansjournalist | är frilans | är redaktör |
    är chefredaktör | är kulturskribent | skriver för | mer av skribenten | fler artiklar av | alla artiklar av |
    läs mer av | visa alla artiklar | kontakta skribenten | mejla reportern | följ skribenten | har tidigare arbetat |
    skriver om * för
  `,
  meta: `
    publicerad | publicerad den | publicerat | publicerades | publicerad: | uppdaterad | uppdaterad: | uppdaterat |
    uppdaterades | senast uppdaterad | senast ändrad | ändrad | av | text: | text | skriven av | skribent |
    redaktionen | tt | tt-ritzau | lästid | läsning | min läsning | minuters läsning | min lästid | lyssna |
    lyssna på artikeln | lyssna på texten | timmar sedan | minuter sedan | dagar sedan | igår | källa: | källa |
    källor | textstorlek | innehåll | innehållsförteckning | sammanfattning | i korthet | exklusivt | i artikeln |
    rättelse
  `,
  credit: `
    foto: | foto | bild: | bild | bilder | fotograf | fotograf: | illustration | illustration: | arkivbild |
    arkivfoto | genrebild | grafik | grafik: | pressbild | privat | video: | montage | skärmdump | tt nyhetsbyrån |
    tt | bildbyrån | ap | afp | reuters | getty images | shutterstock | mostphotos | visa bild | förstora bilden
  `,
  nav: `
    hem | startsida | startsidan | till startsidan | meny | öppna meny | stäng | sök | logga in | logga ut |
    registrera | mitt konto | min sida | nästa | föregående | nästa artikel | föregående artikel | tillbaka |
    till toppen | upp | till innehållet | hoppa till innehåll | ämnen | ämne | ämnen i artikeln | taggar | tagg |
    etiketter | kategori | kategorier | sektioner | arkiv | om oss | kontakt | kontakta oss | kundservice |
    annonsera | jobba hos oss | hjälp | frågor och svar | sajtkarta | rss | mer | visa mer | visa fler | ladda fler |
    visa alla | alla | sida | sidor | du är här | inrikes | utrikes | sverige | världen | sport | fotboll | kultur |
    ekonomi | politik | opinion | debatt | ledare | nöje | vetenskap | teknik | hälsa | lokalt | tv | podd | poddar |
    väder | resor | bostad | familj | korsord | e-tidning | publicerad i
  `,
  contact: `
    tipsa oss | har du ett tips | har du tips | tipsa redaktionen | skicka tips | mejla oss | mejla till |
    kontakta redaktionen | hör av dig till | hör av dig till oss | skriv till oss | skriv en insändare |
    skicka insändare | hittat ett fel | har du hittat ett fel | rapportera fel | rapportera ett fel | anmäl textfel |
    rätta artikeln | såg du ett fel | vad tyckte du om artikeln | svara på vår | rösta i | var artikeln till hjälp |
    så arbetar | så jobbar vi | betygsätt artikeln
  `,
  paywall: `
    endast för prenumeranter | för dig som prenumerant | för prenumeranter | låst artikel | för att läsa vidare |
    för att läsa hela | för att fortsätta läsa | läs vidare med | vill du läsa hela | du har läst * gratis |
    fria artiklar kvar | plusartikel | premiumartikel | den här artikeln är låst | resten av artikeln |
    logga in för att läsa
  `,
  reported: `
    säger | sa | sade | berättar | berättade | enligt | uppger | uppgav | skriver | skrev | menar | förklarar |
    tillägger | konstaterar | meddelar | meddelade | bekräftar | varnar | hävdar | presstalesperson | talesperson |
    i ett pressmeddelande | svarar
  `,
  direct: `
    vi | oss | vår | vårt | våra | du | dig | din | ditt | dina | er | era
  `,
  nearMiss: `
    organdonation* | organdonator* | bloddonation* | blodgivare | blodgivning | spermiedonator* | partibidrag* |
    har donerat | donerade | skänkte | har skänkt | statligt stöd | stöd till | stöd för | stöd från |
    ekonomiskt bistånd | antal prenumeranter | miljoner prenumeranter | medlemsstat* | medlemsländer* |
    medlem i nato | medlem i eu | kundtjänst | stödgrupp* | barnbidrag* | bidragsfusk
  `,
  abbreviation: `
    t.ex. | t ex. | bl.a. | d.v.s. | dvs. | m.m. | m.fl. | o.s.v. | osv. | etc. | ca. | kl. | nr. | s. | sid. | st. |
    tel. | fr.o.m. | t.o.m. | p.g.a. | s.k. | f.d. | m.a.o. | e.d. | resp. | inkl. | exkl. | max. | min. | milj. |
    mdr. | tkr. | kr. | jan. | feb. | apr. | jun. | jul. | aug. | sept. | okt. | nov. | dec. | dr. | prof. | f.kr. |
    e.kr. | jfr. | bil.
  `,
  months: `
    jan feb mars apr maj juni juli aug sep okt nov dec
    januari februari mars april maj juni juli augusti september oktober november december
  `,
  weekdays: 'måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag',
  common,
}
export default sv
