import type { Lexicon } from './concepts'

export const common = `
  de | het | een | en | van | is | dat | niet | op | te | voor | met | zijn | die | aan | er | bij | ook | naar |
  wordt
`

/**
 * Dutch, of the Netherlands and Flanders.
 *
 * Tempting but wrong, each a thing that Dutch news says in its own voice:
 * - "steun", "steunen" alone: parties, Ukraine, families; only "steun ons", "steun onze".
 * - "doneren", "donatie" alone: organs and blood, the donor register; "doneer nu" and "doe een donatie" ask.
 * - "lid worden", "lid": political parties and clubs, "leden"; only "word lid", "word ook lid".
 * - "abonnee(s)" alone: phone companies and streaming; only with "al", "alleen voor".
 * - "help ons": police calls quote it; with "om", "onafhankelijk" only.
 * - "delen", "volg", "reacties": verbs and what a minister gets; labels, or with a network's name.
 * - "lees", "meer" alone: sentence beginnings; "lees ook" and "meer over" are labels.
 * - "een commissie": a committee; affiliate lines are told by "ontvangen wij een".
 * - "ons steunen": what people in stories say ("die ons steunen"); only with "je" or "u" before it.
 */
const nl: Lexicon = {
  lang: 'nl',
  name: 'Nederlands',
  ask: `
    doneer nu | doneer hier | doneer vandaag | doneer aan ons | doe een donatie | doe een gift | doe een bijdrage |
    doe nu een donatie | geef nu | steun ons | steun onze | steun het werk van | steun * journalistiek |
    steun de redactie | steun onafhankelijke | steun dit | onze journalistiek steunen |
    onze journalistiek te steunen | ons werk steunen | ons werk te steunen | word lid | word ook lid | word nu lid |
    word vriend van | word donateur | word supporter | word steunlid | word medestander | draag bij aan onze |
    draag bij aan * journalistiek | lever een bijdrage aan onze | help ons om | help ons verder |
    help ons * onafhankelijk | help ons onze | we hebben jouw hulp | we hebben je hulp | we hebben uw hulp |
    we hebben uw steun | we hebben jouw steun | we hebben je steun | maak ons werk mogelijk |
    maak * journalistiek mogelijk | trakteer ons op | via paypal doneren | je ons steunen | u ons steunen |
    wil je ons steunen | die ons steunen met | aan ons doneren
  `,
  moneyWord: `
    donatie* | doner* | donateur* | bijdrage* | lidmaatschap* | crowdfunding | gift | giften | steun | schenking* |
    paypal | ideal | tikkie | petje af | patreon | iban
  `,
  appealOpen: `
    beste lezer | beste lezers | lieve lezer | lieve lezers | geachte lezer | voordat je gaat | voordat u gaat |
    voor je verdergaat | nu je hier bent | nu u hier toch bent | vond je dit artikel | vond u dit artikel |
    vond je dit een | waardeer je dit artikel | waardeert u dit artikel | vind je dit artikel |
    een bericht van de redactie | een boodschap van | bedankt voor het lezen | dank voor het lezen |
    fijn dat je dit leest | deze artikelen zijn gratis | je las dit artikel gratis
  `,
  appealAid: `
    hoe klein ook | elke bijdrage | iedere bijdrage | elke donatie | elke euro | met jouw steun | met jouw bijdrage |
    met jouw hulp | met uw steun | met uw bijdrage | met je steun | dankzij jouw | dankzij uw | jouw steun |
    uw steun | jouw bijdrage | uw bijdrage | jouw donatie | uw donatie | je donatie | dankzij onze leden |
    dankzij onze lezers | dankzij lezers | gefinancierd door lezers | gefinancierd door onze |
    onafhankelijke journalistiek | vrije journalistiek | zonder betaalmuur | geen betaalmuur | gratis toegankelijk |
    voor iedereen toegankelijk | aftrekbaar van de belasting | de prijs van een kop koffie | onze onafhankelijkheid |
    dankzij lezers die | gift is fiscaal | giften zijn fiscaal | anbi-status
  `,
  reminder: `
    herinner me later | herinner mij | later herinneren | maandelijks | per maand | ander bedrag | kies een bedrag |
    kies je bedrag | vrij bedrag | betaalmethode | betaalwijze | maandelijks opzegbaar | elk moment opzegbaar |
    opzeggen wanneer je wilt | stop wanneer je wilt | eenmalig doneren | eenmalige bijdrage |
    elke maand een bijdrage | eenmalig of maandelijks | bedrag naar keuze | met een bedrag naar |
    zelf te bepalen bedrag | via een tikkie
  `,
  subscribe: `
    abonneer nu | abonneer je nu | abonneer je op | abonneer u | neem een abonnement | kies je abonnement |
    kies een abonnement | bekijk abonnementen | bekijk de abonnementen | al abonnee | al een abonnement |
    ben je al abonnee | bent u al abonnee | nog geen abonnee | alleen voor abonnees | exclusief voor abonnees |
    onbeperkt lezen | onbeperkt toegang | onbeperkte toegang | lees nu voordelig | probeer nu | eerste maand gratis |
    probeer gratis | gratis proberen | proefabonnement | digitaal abonnement | log in om | inloggen om |
    registreer gratis | maak een gratis account | gratis account | maak een account | ontgrendel | plusartikel* |
    plus-artikel* | abonneevoordeel | ontdek je voordeel | welkomsttarief | lees nu voor | proef nu |
    ontdek nu gratis | elke maand opzeggen | neem nu een abonnement | toegang tot alle artikelen |
    toegang tot alle artikels | als abonnee lees | je als abonnee | als abonnee van
  `,
  newsletter: `
    schrijf je in voor | schrijf u in voor | schrijf je in op | schrijf je hier in | inschrijven voor de nieuwsbrief |
    meld je aan voor | meld u aan voor | meld je nu aan | aanmelden voor de nieuwsbrief | aanmelden nieuwsbrief |
    abonneer je op * nieuwsbrief* | onze nieuwsbrief | onze nieuwsbrieven | onze gratis nieuwsbrief |
    de gratis nieuwsbrief | dagelijkse nieuwsbrief | wekelijkse nieuwsbrief | ontvang onze | ontvang de nieuwsbrief |
    ontvang elke | ontvang iedere | ontvang dagelijks | ontvang het laatste nieuws | in je inbox | in uw inbox |
    in jouw inbox | in je mailbox | in uw mailbox | je e-mailadres | uw e-mailadres | jouw e-mailadres |
    vul je e-mail* | vul uw e-mail* | mis niets | mis geen | blijf op de hoogte | altijd op de hoogte |
    pushmeldingen | pushberichten | nieuwsalerts
  `,
  newsletterWord: `
    nieuwsbrief | nieuwsbrieven | newsletter* | e-mailadres | inbox | mailbox | e-mail | aanmelden | inschrijven
  `,
  related: `
    lees ook | lees meer | lees verder | lees hier | lees alles over | lees het hele | lees dit ook | lees de |
    zie ook | bekijk ook | kijk ook | luister ook | ook interessant | ook lezen | meer over | meer lezen |
    meer nieuws | meer artikelen | meer uit | meer van | meer weten | gerelateerd | gerelateerde artikelen |
    gerelateerd nieuws | verwante artikelen | verwant nieuws | soortgelijke artikelen | dit vind je misschien |
    misschien vind je dit ook | misschien interessant | anderen lazen ook | andere artikelen | aanbevolen |
    aanbevolen voor jou | aanraders | onze selectie | meest gelezen | best gelezen | populair | populaire artikelen |
    nu populair | net binnen | laatste nieuws | het laatste nieuws | nieuwste artikelen | recente artikelen |
    in dit dossier | uit dit dossier | dossier | bekijk alle | achtergrond: | interview: | analyse: | video: |
    kijk terug | mis dit niet | meest recent | hoofdpunten
  `,
  share: `
    delen | deel dit | deel dit artikel | deel dit bericht | deel artikel | deel op | deel op facebook |
    deel op twitter | deel op x | deel via | deel via whatsapp | deel via e-mail | delen op facebook | delen via |
    tweet | tweeten | e-mailen | mailen | stuur door | doorsturen | print | printen | afdrukken | kopieer link |
    link kopiëren | link gekopieerd | bewaar | bewaren | bewaar artikel | opslaan | cadeau geven |
    geef dit artikel cadeau | geef cadeau | facebook | twitter | linkedin | whatsapp | e-mail | pinterest
  `,
  follow: `
    volg ons op | volg ons via | volg * op instagram | volg * op whatsapp | volg * op facebook | volg ons ook |
    volg ons whatsapp-kanaal | ons whatsapp-kanaal | like ons op | vind ons op | op google news | op google nieuws |
    abonneer je op ons kanaal | ons youtube-kanaal | volg dit onderwerp | volg deze auteur | volg deze tag |
    voorkeursbron
  `,
  comments: `
    reacties | reactie | reageer | reageren | reageer op dit artikel | plaats een reactie | plaats reactie |
    laat een reactie achter | geef een reactie | schrijf een reactie | bekijk reacties | toon reacties |
    lees de reacties | nog geen reacties | geen reacties | er zijn nog geen reacties | log in om te reageren |
    inloggen om te reageren | om te kunnen reageren | praat mee | discussieer mee | doe mee aan de discussie |
    wat vind jij | wat vindt u | jouw mening | laat het ons weten in de | reacties zijn gesloten | huisregels |
    spelregels | antwoorden | beantwoorden | meld misbruik | je e-mailadres wordt niet gepubliceerd |
    het e-mailadres wordt niet gepubliceerd | vereiste velden
  `,
  notice: `
    privacybeleid | privacyverklaring | privacy statement | cookiebeleid | cookieverklaring | cookie-instellingen |
    gebruiksvoorwaarden | algemene voorwaarden | wij gebruiken cookies | we gebruiken cookies |
    maakt gebruik van cookies | alle cookies | cookies accepteren | accepteer cookies | akkoord met | ik ga akkoord |
    je gaat akkoord | u gaat akkoord | geef toestemming | toestemming geven voor | door je in te schrijven |
    door je aan te melden | door te klikken | op elk moment uitschrijven | altijd uitschrijven | uitschrijven kan |
    afmelden kan | schakel je adblocker | adblock* | schakel javascript | je browser ondersteunt |
    probeer het opnieuw | deze inhoud wordt geblokkeerd | om deze inhoud te | social media-cookies
  `,
  copyright: `
    alle rechten voorbehouden | copyright | auteursrechtelijk beschermd | overname van | niet zonder toestemming |
    zonder schriftelijke toestemming | verscheen eerder | dit artikel verscheen | eerder gepubliceerd |
    dit artikel is eerder | oorspronkelijk gepubliceerd | creative commons | dit artikel is tot stand gekomen |
    dit artikel werd * ai | geen beleggingsadvies
  `,
  promo: `
    download de app | download onze app | download nu | onze gratis app | onze app | in de app store |
    via google play | affiliate link* | affiliatelink* | ontvangen wij een | ontvangen we een | bestel nu |
    bestel hier | koop nu | koop hier | bekijk aanbieding | boek nu | koop tickets | koop je kaarten | kortingscode* |
    winactie | maak kans op | doe mee en win | onze podcast | beluister de podcast | luister naar onze podcast |
    je favoriete podcastapp | via spotify | via apple podcasts | kijk live | klik hier | meer informatie vind je |
    ontdek meer | ontdek nu | bezoek onze | digitale krant | actiecode
  `,
  ad: `
    advertentie | advertenties | reclame | gesponsord | gesponsorde inhoud | gesponsord bericht | betaalde inhoud |
    partnerbijdrage | partner content | branded content | ingezonden mededeling | advertorial |
    tekst gaat verder onder | de tekst gaat verder | tekst loopt door onder | artikel gaat verder onder |
    lees verder na de advertentie | lees verder onder de advertentie | het artikel gaat verder |
    sla advertentie over | mogelijk gemaakt door | laden | aan het laden | video afspelen
  `,
  author: `
    over de auteur | over de schrijver | is journalist bij | is redacteur bij | is redacteur | is verslaggever |
    is correspondent | is freelance journalist | is freelancejournalist | is columnist | is hoofdredacteur |
    is politiek verslaggever | schrijft voor | schrijft sinds | werkt als journalist | meer van deze auteur |
    meer artikelen van | alle artikelen van | lees meer van | bekijk alle artikelen | mail de auteur |
    stuur * een mail | volg de auteur | van onze correspondent | met medewerking van
  `,
  meta: `
    gepubliceerd | gepubliceerd op | geplaatst op | geplaatst | bijgewerkt | bijgewerkt op | laatst bijgewerkt |
    laatste update | laatst gewijzigd | aangepast | update | door | geschreven door | tekst: | redactie |
    door redactie | belga | anp | leestijd | min leestijd | minuten leestijd | min lezen | minuten lezen | beluister |
    beluister dit artikel | luister dit artikel | luister naar dit artikel | uur geleden | minuten geleden |
    dagen geleden | bron: | bron | bronnen | lettergrootte | inhoudsopgave | inhoud | samenvatting | kort samengevat |
    in het kort | exclusief | in dit artikel | tijd
  `,
  credit: `
    foto: | foto | foto's: | foto door | beeld: | beeld | beeld door | fotografie | fotograaf | afbeelding: |
    illustratie: | illustratie | archieffoto | archiefbeeld | stockfoto | video: | infographic | anp | belga | epa |
    getty images | reuters | afp | shutterstock | hollandse hoogte | eigen foto | screenshot | rr | foto vergroten
  `,
  nav: `
    home | homepage | voorpagina | menu | menu openen | sluiten | sluit | zoeken | zoek | inloggen | log in |
    uitloggen | aanmelden | registreren | mijn account | mijn profiel | volgende | vorige | volgend artikel |
    vorig artikel | terug | terug naar boven | naar boven | ga naar inhoud | naar de inhoud | onderwerpen |
    onderwerp | thema's | tags | tag | trefwoorden | rubriek | rubrieken | categorie | categorieën | archief |
    over ons | contact | adverteren | vacatures | werken bij | veelgestelde vragen | help | hulp | colofon | sitemap |
    rss | meer | toon meer | meer laden | laad meer | alles | bekijk alles | pagina | pagina's | je bent hier |
    nieuws | binnenland | buitenland | politiek | economie | sport | voetbal | cultuur | wetenschap | tech | opinie |
    regio | gezondheid | achterklap | entertainment | showbizz | media | video | video's | podcasts | weer | verkeer |
    lifestyle | reizen | wonen | geplaatst in | mijn abonnement | klantenservice | opzeggen
  `,
  contact: `
    tip de redactie | heb je een tip | heeft u een tip | tip ons | stuur je tip | mail ons | mail naar |
    mail de redactie | stuur een mail naar | neem contact met ons op | contact met de redactie | schrijf ons |
    fout gezien | foutje gezien | fout gevonden | een fout in dit artikel | meld een fout | meld het ons |
    laat het ons weten | opmerking of tip | vragen of opmerkingen | brieven aan de redactie | was dit artikel nuttig |
    hoe vond je dit artikel | beoordeel dit artikel | doe mee aan onze | vul de enquête in | stem mee | geef je mening
  `,
  paywall: `
    alleen voor abonnees | exclusief voor abonnees | dit artikel is exclusief | dit artikel is alleen |
    voor abonnees | om verder te lezen | verder lezen | wil je verder lezen | wilt u verder lezen |
    lees het volledige artikel | je hebt je limiet bereikt | gratis artikelen over | premium artikel |
    dit is een premium | dit is een plusartikel | log in om dit artikel | om dit artikel te lezen |
    je moet nog even inloggen
  `,
  reported: `
    zei | zegt | zeggen | zeiden | aldus | volgens | meldt | meldde | vertelt | vertelde | liet weten | laat weten |
    verklaarde | stelt | stelde | schrijft | benadrukt | waarschuwt | reageert | kondigde | bevestigt | bevestigde |
    woordvoerder | legt uit
  `,
  direct: `
    wij | we | ons | onze | je | jij | jou | jouw | jullie | u | uw
  `,
  nearMiss: `
    orgaandonatie* | orgaandonor* | donorregister | bloeddonor* | bloeddonatie* | eiceldonatie | doneerde |
    doneerden | heeft gedoneerd | partijgift* | donaties aan partijen | steun aan | steun voor | steun van |
    steun uit | abonnees van | aantal abonnees | lidstaat | lidstaten | lid van | leden van | klantenservice |
    bijdrage aan de | eigen bijdrage | mantelzorg* | hulplijn
  `,
  abbreviation: `
    dhr. | mevr. | mw. | dr. | drs. | ir. | ing. | mr. | prof. | bijv. | bv. | d.w.z. | m.a.w. | o.a. | enz. | etc. |
    ca. | nr. | blz. | p. | vgl. | resp. | incl. | excl. | evt. | i.p.v. | t.a.v. | t.o.v. | m.b.t. | z.s.m. |
    a.u.b. | n.v. | b.v. | st. | str. | tel. | min. | max. | jan. | feb. | mrt. | apr. | jun. | jul. | aug. | sep. |
    sept. | okt. | nov. | dec. | ma. | di. | wo. | do. | vr. | za. | zo. | jl. | mln. | mld. | v.chr. | n.chr.
  `,
  months: `
    jan feb mrt apr mei jun jul aug sep okt nov dec
    januari februari maart april mei juni juli augustus september oktober november december
  `,
  weekdays: 'maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag',
  common,
}
export default nl
