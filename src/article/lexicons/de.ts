import type { Lexicon } from './concepts'

export const common = `
  der | die | das | und | ist | nicht | mit | für | auf | dem | den | ein | eine | sich | von | auch | werden |
  bei | wird
`

/**
 * German.
 *
 * Tempting but wrong, each a thing that German news says in its own voice:
 * - "spende*", "spenden sie" alone: relief drives, the Ahr floods, organ and blood donors; only with "jetzt" or "uns".
 * - "unterstützen" alone: parties, bills, the fire brigade; only with "uns", "unsere Arbeit", "Journalismus".
 * - "helfen sie mit": police calls and clean-up days say it.
 * - "mitglied werden" alone: states that want to join the EU; "werden sie mitglied" asks.
 * - "abonnieren", "abo": the press business and streaming prices; only the imperative or with "jetzt".
 * - "teilen", "folgen", "kommentar": verbs and the name of an opinion piece; labels only.
 * - "konto", "iban": relief accounts in stories about floods; an amount or a link must go with them.
 * - "redakteur" alone: people in stories are editors too; "ist redakteur bei" is a note.
 * - "ihre spende", "ihre unterstützung", "ihr beitrag": lower-cased they are also hers and theirs; only after "durch",
 *   "dank", "nur mit". For the same reason "sie", "ihr", "ihnen" are left out of the words that address the reader.
 * - "zum thema", "hintergrund", "mehr": open German paragraphs ("Zum Thema Migration sagte ..."); labels need more.
 * - "nachdruck", "gutschein", "alle akzeptieren", "steuerlich absetzbar": "mit Nachdruck", vouchers, compromises, taxes.
 */
const de: Lexicon = {
  lang: 'de',
  name: 'Deutsch',
  ask: `
    jetzt spenden | spenden sie jetzt | spende jetzt | hier spenden | online spenden | unterstützen sie uns |
    unterstütze uns | unterstützen sie unsere | unterstütze unsere | unterstützen sie * journalismus |
    unterstütze * journalismus | unterstützen sie die redaktion | unterstützen sie * mit einer spende |
    uns mit einer spende | uns mit ihrer spende | unsere arbeit unterstützen | unsere arbeit * unterstützen |
    unsere arbeit mit einer | fördern sie unsere | fördern sie unabhängigen | fördermitglied werden |
    werden sie mitglied | werde mitglied | werden sie fördermitglied | werde fördermitglied |
    werden sie unterstützer* | werde unterstützer* | jetzt mitglied werden | werde supporter* | spendieren sie uns |
    spendiere uns | freiwillig bezahlen | freiwilliges abo | sichern sie * journalismus | ihre spende hilft |
    deine spende hilft | helfen sie uns | hilf uns | braucht eure hilfe | braucht ihre unterstützung |
    per paypal spenden | mit paypal spenden | sie uns unterstützen | du uns unterstützen | ihr uns unterstützen |
    uns als supporter | wir brauchen ihre unterstützung | wir brauchen ihre hilfe | wir brauchen eure |
    wir brauchen deine | auf ihre unterstützung angewiesen | auf eure unterstützung angewiesen |
    auf deine unterstützung angewiesen | auf spenden angewiesen | uns mit einem | uns finanziell unterstützen |
    unterstützen sie * via paypal | unterstützen sie * per paypal | sie können das unterstützen |
    sie können uns unterstützen | du kannst uns unterstützen | bitte unterstützt uns | unterstützt uns mit |
    unterstützt uns jetzt | unterstützt unsere arbeit | jeder beitrag hilft uns | jede spende hilft uns |
    jeder euro hilft uns | spenden könnt ihr | spenden kannst du | für uns spenden | an uns spenden
  `,
  moneyWord: `
    spende* | gespendet* | spendenkonto | crowdfunding | mitgliedschaft* | unterstützer* | förder* | beitrag* |
    paypal | steady | patreon | iban | überweis* | dauerauftrag | lastschrift | mitglied werden | kreditkarte |
    banküberweisung
  `,
  appealOpen: `
    liebe leserin* | liebe leser | lieber leser | liebe leute | in eigener sache | bevor sie gehen | bevor du gehst |
    hat ihnen der artikel gefallen | hat ihnen dieser artikel gefallen | hat dir dieser artikel gefallen |
    hat dir der artikel gefallen | gefällt ihnen dieser artikel | gefällt dir dieser artikel |
    wenn ihnen der artikel gefallen | wenn ihnen dieser artikel gefallen | diesen artikel konnten sie kostenlos |
    danke, dass sie | schön, dass sie hier sind | schön, dass du hier bist | liebe leser innen |
    artikel ist für sie kostenlos | artikel ist für dich kostenlos | artikel ist kostenlos
  `,
  appealAid: `
    jeder beitrag | jeder euro | jede spende | jede noch so kleine | egal wie klein | mit ihrer spende |
    mit deiner spende | mit eurer spende | mit deiner unterstützung | mit deiner hilfe | deine unterstützung |
    eure unterstützung | deine spende | dein beitrag | leserfinanziert* | spendenfinanziert* |
    unabhängiger journalismus | unabhängigen journalismus | kritischen journalismus | ohne paywall |
    ohne bezahlschranke | für alle frei zugänglich | kostenlos für alle | spendenquittung | nur dank ihnen |
    preis eines kaffees | nur mit ihrer unterstützung | dank ihrer unterstützung | ohne ihre unterstützung |
    durch ihre unterstützung | von leser innen finanziert | von unseren leser* | macht unsere arbeit möglich |
    sichern unsere unabhängigkeit | unserer unabhängigkeit | eure hilfe | deine hilfe | durch ihre spende |
    für ihre spende | dank ihrer spende | spende ist steuerlich | spenden sind steuerlich | spende steuerlich absetz*
  `,
  reminder: `
    später erinnern | erinnern sie mich | monatlich | pro monat | anderer betrag | eigener betrag | betrag wählen |
    freier betrag | wunschbetrag | zahlungsart | zahlungsweise | jederzeit kündbar |
    diesen hinweis nicht mehr anzeigen | einmalig spenden | einmaliger betrag | monatlicher beitrag |
    erinnere mich später | monatlich kündbar | betrag ihrer wahl | betrag deiner wahl | mit einem beliebigen betrag |
    per banküberweisung | per dauerauftrag
  `,
  subscribe: `
    jetzt abonnieren | abonnieren sie | jetzt abo | abo bestellen | kostenlos testen | gratis testen | probeabo |
    probemonat | zum abo | abo-angebot* | bereits abonnent* | schon abonnent* | sie sind bereits abonnent* |
    haben sie bereits ein abo | jetzt weiterlesen | weiterlesen mit | zugriff auf alle inhalte | unbegrenzter zugang |
    unbegrenzt lesen | alle plus-artikel | plus-artikel lesen | plus-abo | einloggen und weiterlesen |
    registrieren und weiterlesen | jetzt registrieren | kostenlos registrieren | jetzt * testen |
    sie sind bereits registriert | schon registriert | digitalabo bestellen
  `,
  newsletter: `
    newsletter abonnieren | abonnieren sie * newsletter* | abonniere * newsletter* | newsletter anmelden |
    zum newsletter | newsletter-anmeldung | newsletter bestellen | unser newsletter | unseren newsletter |
    unserem newsletter | unsere newsletter | newsletter erhalten | kostenloser newsletter | kostenlosen newsletter |
    täglicher newsletter | ihre e-mail-adresse | deine e-mail-adresse | e-mail-adresse eingeben |
    direkt ins postfach | in ihr postfach | in dein postfach | ins e-mail-postfach | per e-mail erhalten |
    täglich per mail | bleiben sie auf dem laufenden | bleib auf dem laufenden | nichts mehr verpassen |
    keine news mehr verpassen | verpassen sie nichts | push-nachrichten | den newsletter abonnieren |
    jetzt für den newsletter | jetzt anmelden | kostenlos anmelden | täglicher nachrichtenüberblick |
    täglich per e-mail | unser täglicher überblick | newsletter kostenlos abonnieren
  `,
  newsletterWord: `
    newsletter* | postfach | posteingang | e-mail-adresse | e-mail | abonnieren | anmelden | briefing
  `,
  related: `
    lesen sie auch | lesen sie hier | lesen sie mehr | lesen sie dazu | lesen sie weiter | lesen sie jetzt |
    lies auch | auch interessant | auch spannend | auch lesenswert | das könnte sie auch interessieren |
    das könnte dich auch interessieren | könnte sie interessieren | könnte dich interessieren | mehr zum thema |
    mehr dazu | mehr zu | mehr lesen | mehr aus | mehr über | mehr artikel | mehr nachrichten | zum artikel |
    siehe auch | weiterlesen | weiterführende links | weitere artikel | weitere themen | weitere nachrichten |
    weitere beiträge | weitere meldungen | ähnliche artikel | ähnliche beiträge | verwandte artikel |
    verwandte themen | passend dazu | passend zum thema | meistgelesen* | meistgelesene artikel | am meisten gelesen |
    meistgeklickt | beliebte artikel | empfehlung* | empfohlen* | empfehlungen der redaktion | neueste artikel |
    aktuelle artikel | top-themen | interview: | kommentar: | liveblog: | video-tipp | lesetipp* | leseempfehlung* |
    bildergalerie | links zum thema | jetzt lesen | meistgelesen | neueste beiträge | schlagzeilen |
    aktuelle meldungen zu | aktuelle news | alle entwicklungen | alle aktuellen | mehr zur lage
  `,
  share: `
    teilen | artikel teilen | beitrag teilen | diesen artikel teilen | auf facebook teilen | auf twitter teilen |
    auf x teilen | bei facebook teilen | per whatsapp teilen | per mail | per e-mail teilen | twittern | mitteilen |
    drucken | artikel drucken | link kopieren | url kopieren | link kopiert | merken | artikel merken | merkliste |
    weiterempfehlen | empfehlen | versenden | als e-mail versenden | e-mail | mail | whatsapp | facebook | twitter |
    linkedin | xing | pocket | flipboard | telegram | artikel verschenken
  `,
  follow: `
    folgen sie uns | folge uns | folgt uns | folgen sie * auf | folge * auf instagram | uns auf facebook |
    uns auf instagram | uns auf twitter | uns auf whatsapp | uns auf google | bei google news | auf google news |
    abonnieren sie unseren kanal | abonniere unseren kanal | unseren whatsapp-kanal | unserem telegram-kanal |
    werden sie fan | autor folgen | thema folgen | bevorzugte quelle
  `,
  comments: `
    kommentare | kommentar | kommentar* anzeigen | kommentar schreiben | kommentar verfassen | kommentar abgeben |
    kommentar hinterlassen | schreiben sie einen kommentar | schreibe einen kommentar | kommentieren |
    jetzt kommentieren | diesen artikel kommentieren | diskutieren sie mit | diskutiere mit | mitdiskutieren |
    jetzt mitdiskutieren | zur diskussion | ihre meinung | ihre meinung zählt | deine meinung | was denken sie |
    was meinen sie | was meint ihr | noch keine kommentare | keine kommentare | kommentarfunktion | kommentarregeln |
    netiquette | leserkommentare | leserbrief schreiben | anmelden, um zu kommentieren | kommentar melden |
    antworten | postings | forum | ihre e-mail-adresse wird nicht veröffentlicht |
    deine e-mail-adresse wird nicht veröffentlicht
  `,
  notice: `
    datenschutzerklärung | datenschutzhinweis* | datenschutzbestimmung* | unsere nutzungsbedingungen |
    unseren nutzungsbedingungen | es gelten die agb | unsere agb | wir verwenden cookies | diese website verwendet |
    diese webseite verwendet | cookie-einstellungen | cookies akzeptieren | cookies zulassen |
    ich bin damit einverstanden | ich willige ein | meine einwilligung | einwilligung widerrufen | stimme ich der |
    an drittplattformen | externer inhalt | externen inhalt | externe inhalte | empfohlener redaktioneller inhalt |
    an dieser stelle finden sie | an dieser stelle findest du | jederzeit abbestell* | jederzeit widerrufen |
    wieder abbestellt werden | aktivieren sie javascript | javascript aktivieren | adblock* | werbeblocker |
    werbevereinbarung | fehler ist aufgetreten | personenbezogene daten können | personenbezogene daten an |
    alle cookies akzeptieren
  `,
  copyright: `
    alle rechte vorbehalten | copyright | nur mit genehmigung | zuerst erschienen | erschien zuerst |
    erschienen in der ausgabe | dieser artikel erschien | dieser text erschien | dieser text ist zuerst |
    mit material von | mit material der | automatisch übernommen | creative commons | inhalt der pressemitteilung |
    keine anlageberatung | dieser artikel wurde * ki | nachdruck nur | nachdruck verboten |
    inhalte sind urheberrechtlich
  `,
  promo: `
    app herunterladen | laden sie unsere app | lade dir die app | jetzt app laden | affiliate-link* |
    affiliate link* | zum angebot | zum shop | besuchen sie unseren | jetzt ansehen | jetzt anhören | jetzt buchen |
    tickets sichern | jetzt tickets | unser podcast | unseren podcast | überall, wo es podcasts gibt |
    podcast abonnieren | e-paper | epaper | zum e-paper | heft bestellen | mehr erfahren | hier klicken |
    klicken sie hier | gutscheincode* | zum gewinnspiel | am gewinnspiel teilnehmen | erhalten wir * provision |
    bei google play | im app store und | im app store oder | mit unserer app
  `,
  ad: `
    anzeige | anzeigen | werbung | advertorial | gesponsert | gesponserter inhalt | bezahlter inhalt | sponsored |
    anzeige endet hier | nach der anzeige weiterlesen | weiterlesen nach der anzeige |
    artikel wird nach der anzeige fortgesetzt | hier geht es weiter | unten geht's weiter | unter der anzeige |
    scrollen, um weiterzulesen | werbefrei lesen | promotion | partnerinhalt | empfohlen von | video wird geladen |
    lädt | wird geladen | zum video | inhalt nicht verfügbar
  `,
  author: `
    über den autor | über die autorin | zum autor | zur autorin | zur person | ist redakteur* bei |
    ist redakteur* im | ist autor* bei | ist freie* journalist* | ist freie* autor* | ist korrespondent* |
    ist volontär* | ist reporter* bei | ist ressortleiter* | ist chefredakteur* | schreibt für | schreibt seit |
    berichtet für | berichtet seit | weitere artikel von | alle artikel von | mehr von diesem autor |
    mehr artikel von | autor* kontaktieren | zum autorenprofil | autorenprofil | mitarbeit: | e-mail an den autor |
    schreibt * über themen
  `,
  meta: `
    veröffentlicht | veröffentlicht am | erschienen am | erstellt am | aktualisiert | aktualisiert am |
    zuletzt aktualisiert | letzte aktualisierung | stand: | lesezeit | lesedauer | min. lesezeit | min lesezeit |
    minuten lesezeit | artikel anhören | anhören | vorlesen | vorlesen lassen | von | ein artikel von |
    ein beitrag von | eine analyse von | interview von | text: | autor: | autor | quelle: | quelle | quellen: |
    quellen | uhr | vor * stunden | vor * minuten | schriftgröße | inhaltsverzeichnis | inhalt | inhalt des artikels |
    das wichtigste in kürze | auf einen blick | zusammenfassung | in diesem artikel | eilmeldung | exklusiv |
    aus der redaktion | mit dpa | stand
  `,
  credit: `
    foto: | fotos: | bild: | bilder: | foto von | bildquelle | bildquelle: | bildnachweis | bildrechte | bildrechte: |
    fotocredit | symbolbild | symbolfoto | archivbild | archivfoto | grafik: | illustration: | montage: | video: |
    dpa | picture alliance | imago | imago images | getty images | afp | apa | keystone | epd-bild | reuters |
    shutterstock | bild vergrößern | screenshot | zvg
  `,
  nav: `
    startseite | home | menü | menü öffnen | suche | suchen | anmelden | einloggen | login | abmelden | registrieren |
    mein konto | konto | weiter | zurück | nach oben | zum seitenanfang | zum inhalt springen | schließen | themen |
    thema | schlagworte | schlagwörter | stichworte | tags | tag | rubrik | rubriken | ressort | kategorie |
    kategorien | archiv | über uns | kontakt | impressum | datenschutz | agb | hilfe | mediadaten | karriere | rss |
    seite | seiten | mehr | mehr anzeigen | alle | alles anzeigen | alle anzeigen | nächster artikel |
    vorheriger artikel | nächste | politik | wirtschaft | sport | kultur | panorama | wissen | wissenschaft |
    digital | gesellschaft | meinung | lokales | regional | reise | gesundheit | technik | videos | podcasts |
    wetter | ratgeber | leben | ausland | inland | international | galerie | vollbild | service | veröffentlicht in |
    zur startseite | passwort vergessen | kundenservice | sie sind hier | nutzungsbedingungen |
    datenschutzeinstellungen | veranstaltungen | gewinnspiele | stellenangebote | jobs | shop | newsletter |
    leserbriefe | abo kündigen | barrierefreiheit | weitere angebote | weitere informationen | termine
  `,
  contact: `
    fehler gefunden | fehler melden | fehler im artikel | haben sie einen hinweis |
    haben sie hinweise an die redaktion | schreiben sie uns | schreib uns | schreibt uns | kontaktieren sie uns |
    melden sie sich bei uns | ihre fragen an | haben sie fragen | feedback geben | ihr feedback |
    war dieser artikel hilfreich | wie fanden sie | artikel bewerten | machen sie mit | zur umfrage |
    an unserer umfrage | stimmen sie ab | leserbriefe an | leserbrief zu | an die redaktion | korrekturhinweis
  `,
  paywall: `
    plus-artikel | exklusiv für abonnent* | nur für abonnent* | für abonnent* lesbar | um weiterzulesen |
    um weiterlesen zu | um diesen artikel zu lesen | diesen artikel weiterlesen | den ganzen artikel lesen |
    dieser artikel ist kostenpflichtig | kostenpflichtiger inhalt | inhalt ist exklusiv |
    lesen sie den vollständigen artikel | premium-artikel | exklusiv für mitglieder | freie artikel übrig |
    weiterlesen mit
  `,
  reported: `
    sagte | sagt | sagten | erklärte | teilte mit | teilte * mit | mitteilte | berichtete | berichtet | laut |
    zufolge | nach angaben | so der | so die | betonte | kritisierte | forderte | warnte | kündigte | meinte |
    hieß es | wie es heißt | sprecher | sprecherin | bestätigte | antwortete
  `,
  direct: `
    wir | unser | unsere | unseren | unserer | unserem | uns | du | dich | dir | dein | deine | deinen | euch | eure
  `,
  nearMiss: `
    organspende* | blutspende* | samenspende* | parteispende* | spendenaffäre | spendenaktion* | spendenlauf |
    spendengala | spendenorganisation* | wahlkampfspende* | spendete | haben gespendet | hat gespendet |
    unterstützung für | unterstützung der | abonnentenzahl* | zahl der abonnent* | mitgliedstaat* | mitgliedsstaat* |
    selbsthilfegruppe* | zeugen * melden | hinweise an die polizei | technischer support
  `,
  abbreviation: `
    z.b. | z. b. | d.h. | d. h. | u.a. | u. a. | bzw. | usw. | ca. | evtl. | ggf. | inkl. | etc. | vgl. | s. | nr. |
    str. | st. | dr. | prof. | dipl. | ing. | hr. | fr. | mio. | mrd. | mrd | tel. | abs. | art. | bd. | hrsg. |
    jan. | feb. | mär. | apr. | jun. | jul. | aug. | sep. | sept. | okt. | nov. | dez. | mo. | di. | mi. | do. | sa. |
    so. | geb. | gest. | v. chr. | n. chr. | i.d.r. | u.s. | max. | min. | sog. | vs. | a.d. | e.v.
  `,
  months: `
    jan feb mär apr mai jun jul aug sep okt nov dez
    januar februar märz april mai juni juli august september oktober november dezember
    jänner feber - - - - - - - - - -
  `,
  weekdays: 'montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonnabend | sonntag',
  common,
}
export default de
