import type { Lexicon } from './concepts'

export const common = `
  și | în | de | la | a | cu | pe | că | din | este | pentru | care | nu | mai | sunt | fost | după | să | au |
  prin
`

/**
 * Romanian. Labels that pages write without accents are given both ways; ș and ț are written with the comma below.
 *
 * Tempting but wrong, each seen in real stories:
 * - "susține", "sprijin" alone: "susține că" is "claims" in every story; the imperative with "ne" or our work asks.
 * - "donează", "donați" alone: blood and charity campaigns are news; with "acum", "pentru noi" or the newsroom.
 * - "redirecționează 3,5%": tax advice is a story every spring; only "redirecționează * către noi".
 * - "contribuie", "contribuție": pensions ("contribuția la pensie"); "abonament": gyms, transport, telephones.
 * - "urmărește" alone: police and television; with "ne" or a network only.
 * - "sursa", "mai mult", "autorul", "foto" open sentences; they are labels only.
 */
const ro: Lexicon = {
  lang: 'ro',
  name: 'Română',
  ask: `
    susține-ne | sustine-ne | susțineți-ne | ne poți susține | ne puteți susține | ne poți sprijini |
    ne puteți sprijini | sprijină-ne | sprijina-ne | sprijiniți-ne | ajută-ne să continuăm | ajută-ne să rămânem |
    ajutați-ne să | ajută-ne cu o | susține jurnalismul | sustine jurnalismul | susțineți jurnalismul |
    susține presa | susțineți presa | susține redacția | susține * independent | susține munca noastră |
    susțineți munca noastră | susține proiectul nostru | sprijină jurnalismul | sprijiniți jurnalismul |
    sprijină presa | sprijină redacția | sprijină munca noastră | donează acum | doneaza acum | donează aici |
    donează pentru | donați acum | donează lunar | fă o donație | fa o donatie | faceți o donație | vreau să donez |
    vreau să susțin | doresc să susțin | contribuie acum | contribuie și tu | devino susținător |
    devino sustinator | devino donator | devino membru | devino patron | deveniți susținător | deveniți membru |
    alătură-te comunității | alătură-te susținătorilor | alătură-te celor care | redirecționează * către noi |
    redirecționează-ne | redirecționați către noi | cumpără-ne o cafea | fă cinste cu o cafea |
    susține-ne pe patreon | prin patreon | ne poți dona | ne poți susține aici
  `,
  moneyWord: `
    donez* | susținător* | crowdfunding* | contribuți* | sponsor* | patreon | paypal | redirecțion* | cotizați*
  `,
  appealOpen: `
    dragi cititori | dragă cititorule | dragă cititor* | stimați cititori | stimate cititor |
    ți-a plăcut articolul | ti-a placut articolul | ți-a plăcut acest | v-a plăcut articolul | v-a plăcut acest |
    dacă ți-a plăcut | dacă v-a plăcut | îți place ce | îți place ce facem | mulțumim că ne citești |
    mulțumim că ne citiți | îți mulțumim că | înainte să pleci | înainte de a pleca | dacă ai ajuns până aici |
    ai ajuns până aici | avem o rugăminte | avem nevoie de tine | avem nevoie de ajutorul tău |
    avem nevoie de sprijinul | apreciezi munca noastră
  `,
  appealAid: `
    orice sumă | orice suma | orice donație | orice contribuție | fiecare donație | fiecare contribuție |
    oricât de mică | oricât de mic | susținerea ta | sprijinul tău | sprijinul vostru | sprijinul dumneavoastră |
    susținerea voastră | ajutorul tău | donația ta | contribuția ta | donațiile voastre | datorită vouă |
    datorită cititorilor | finanțat de cititori | finanțați de cititori | susținut de cititori | din donațiile |
    donațiile cititorilor | jurnalism independent | jurnalismul independent | jurnalismului independent |
    rămânem independenți | să rămânem independenți | mulțumim pentru susținere | mulțumim pentru sprijin |
    mulțumim că ești alături | prețul unei cafele | gratuit pentru toți | fără reclame |
    durează mai puțin de un minut | cont iban
  `,
  reminder: `
    amintește-mi | amintește-mi mai târziu | o singură dată | donație unică | donație lunară | lunar | anual |
    altă sumă | alta suma | alege suma | alegeți suma | metoda de plată | card bancar | poți anula oricând |
    puteți anula oricând
  `,
  subscribe: `
    autentifică-te pentru a citi | conectează-te pentru a citi | intră în cont pentru a citi | abonează-te acum |
    abonează-te pentru | abonați-vă acum | abonați-vă pentru | abonează-te și citește | cumpără abonament |
    cumpără un abonament | ai deja abonament | ai deja cont | ai deja un cont | aveți deja abonament |
    ești deja abonat | doar pentru abonați | exclusiv pentru abonați | pentru abonați | acces nelimitat |
    acces complet la | acces integral | înregistrează-te pentru | creează-ți un cont | creează cont gratuit |
    încearcă gratuit | alege abonamentul | abonamente de la
  `,
  newsletter: `
    abonează-te la newsletter* | aboneaza-te la newsletter* | abonați-vă la newsletter* |
    abonează-te la * newsletter* | abonare la newsletter | abonare newsletter | înscrie-te la newsletter* |
    înscrie-te la * newsletter* | inscrie-te la newsletter* | înscrie-te pentru a primi | primește newsletter* |
    primește * newsletter* | primește * pe email | primește * pe e-mail | primește cele mai | primește știrile |
    newsletterul nostru | newsletter-ul nostru | newsletterului nostru | newsletterele noastre | direct pe email |
    direct pe e-mail | direct pe mail | direct în inbox | direct în căsuța | în inboxul tău | în inbox-ul tău |
    în căsuța ta | pe adresa ta de | introdu adresa | introduceți adresa de | introdu email* | adresa ta de email |
    adresa ta de e-mail | adresa dvs. de email | rămâi la curent | fii la curent | fiți la curent | nu rata nicio |
    nu rata nimic | activează notificările | vreau să primesc | mulțumim pentru abonare | confirmă abonarea
  `,
  newsletterWord: `
    newsletter* | inbox* | email* | e-mail* | adresa de e-mail | abonea* | abonare* | înscri* | notificăr*
  `,
  related: `
    citește și | citeste si | citiți și | cititi si | citește mai mult | citeste mai mult | citește mai departe |
    citește în continuare | citește continuarea | citește integral | citește tot articolul | citește articolul |
    citește | citeste | citiți | vezi și | vezi si | vezi toate | vezi mai mult | vezi mai multe | vedeți și |
    află mai multe | află mai mult | afla mai multe | mai multe pe | mai multe despre | mai multe detalii |
    mai multe știri | mai multe articole | detalii aici | pe aceeași temă | pe aceeasi tema | articole similare |
    articole asemănătoare | articole recomandate | articole conexe | articole pe aceeași temă | știri similare |
    știri pe aceeași temă | subiecte similare | te-ar putea interesa | te-ar putea interesa și |
    ți-ar putea plăcea | v-ar putea interesa | s-ar putea să-ți placă | s-ar putea să te | recomandarea redacției |
    recomandate | recomandările redacției | îți recomandăm | iti recomandam | vă recomandăm | va recomandam |
    alte articole | alte știri | alte stiri | alte subiecte | cele mai citite | cele mai recente |
    cele mai comentate | cele mai populare | cele mai importante știri | ultimele știri | ultimele stiri |
    ultimele articole | știrile zilei | știri de ultimă oră | în trend | nu rata | nu ratați | de citit |
    articolul anterior | articolul următor | următorul articol | postarea anterioară | încarcă mai multe |
    mai multe din | toate știrile | partenerii noștri | de la parteneri | știrile partenerilor
  `,
  share: `
    distribuie | distribuiți | distribuie articolul | distribuie pe | distribuie pe facebook | dă mai departe |
    dă share | share pe | partajează | trimite prin email | trimite unui prieten | trimite pe whatsapp |
    copiază link* | copiaza link* | copiază adresa | link copiat | printează | tipărește | imprimă |
    salvează articolul | adaugă la favorite | îmi place | facebook | twitter | whatsapp | telegram | linkedin |
    pinterest
  `,
  follow: `
    urmărește-ne | urmareste-ne | urmăriți-ne | ne găsești pe | ne găsești și pe | ne poți urmări |
    ne puteți urmări | ne puteți găsi pe | urmărește * pe google | urmăriți * pe google |
    urmărește-ne pe google news | pe google news | și pe google news | urmărește * pe facebook |
    urmărește * pe instagram | urmărește * pe whatsapp | canalul nostru de | pe canalul nostru |
    pagina noastră de facebook | abonează-te la canalul | dă-ne like | dați-ne like | intră pe canalul |
    alătură-te canalului | suntem și pe | rămâi conectat
  `,
  comments: `
    comentarii | comentariu | comentează | lasă un comentariu | lasa un comentariu | lăsați un comentariu |
    lasă un răspuns | adaugă un comentariu | adaugă comentariu | scrie un comentariu | postează comentariul |
    publică un comentariu | spune-ți părerea | spune-ți opinia | care e părerea ta | tu ce crezi | ce părere ai |
    vezi comentariile | afișează comentariile | niciun comentariu | nu există comentarii | fii primul care |
    pentru a comenta | pentru a lăsa un comentariu | pentru a posta un comentariu |
    autentifică-te pentru a comenta | regulile de comentare | scrie în comentarii |
    adresa ta de email nu va fi publicată | câmpurile obligatorii sunt marcate
  `,
  notice: `
    sunt de acord cu | politica de confidențialitate | politica de confidentialitate |
    politicii de confidențialitate | politica de cookie* | politica cookie* | termeni și condiții |
    termeni si conditii | termenii și condițiile | termenilor și condițiilor | prelucrarea datelor |
    datelor cu caracter personal | datele mele personale | datele personale vor | folosim cookie* |
    folosește cookie* | utilizăm cookie* | utilizează cookie* | fișiere cookie* | fișierelor cookie* |
    modulelor cookie* | acceptă toate | accept toate | acceptă cookie* | setări cookie* | ești de acord |
    sunteți de acord | îți dai acordul | îmi dau acordul | prin abonare | prin înscriere | te poți dezabona |
    vă puteți dezabona | dezabonezi oricând | dezabona oricând | activează javascript | dezactivează adblock* |
    adblock* | browserul tău | browserul dvs | recaptcha | a apărut o eroare | încearcă din nou
  `,
  copyright: `
    toate drepturile rezervate | toate drepturile sunt rezervate | preluarea informațiilor | preluarea fără |
    preluarea integrală | poate fi preluat | pot fi preluate | citarea sursei | cu citarea | menționarea sursei |
    fără acordul scris | fără acordul redacției | interzisă reproducerea | articol preluat | a apărut inițial |
    publicat inițial | publicat pentru prima dată | creative commons | nu reflectă neapărat | opiniile exprimate |
    nu constituie o recomandare | nu reprezintă o recomandare
  `,
  promo: `
    descarcă aplicația | descarca aplicatia | descărcați aplicația | instalează aplicația | aplicația noastră |
    aplicația mobilă | app store | google play | cumpără acum | cumpără bilete | bilete aici |
    biletele pot fi cumpărate | comandă acum | ascultă podcastul | ascultă podcast* | urmărește live |
    urmărește în direct pe | vezi live | click aici | clic aici | dă click | apasă aici | cod de reducere |
    coduri de reducere | link afiliat | linkuri afiliate | conținut sponsorizat | în parteneriat cu |
    participă la concurs | înscrie-te la concurs | vezi oferta | vezi ofertele | profită de ofertă
  `,
  ad: `
    publicitate | reclamă | reclama | reclame | advertorial | articol sponsorizat | conținut sponsorizat |
    sponsorizat | conținut plătit | material publicitar | comunicat de presă | promovat |
    publicitate - continuă mai jos | articolul continuă după | articolul continuă mai jos |
    continuă după publicitate | închide reclama | sari peste reclamă | se încarcă
  `,
  author: `
    despre autor | despre autoare | despre autori | toate articolele autorului | toate articolele scrise de |
    alte articole de | alte articole ale autorului | mai multe articole de | vezi toate articolele |
    contactează autorul | scrie-i autorului | contact autor | jurnalist la | este jurnalist | este jurnalistă |
    este redactor | este editor | absolvent al facultății de jurnalism | absolventă a facultății de jurnalism
  `,
  meta: `
    publicat | publicat la | publicat pe | publicat în | data publicării | data publicarii | actualizat |
    actualizat la | ultima actualizare | modificat | postat | postat de | postat la | timp de citire |
    timp de citit | min citire | minute de citit | minute de citire | min de citit | ascultă articolul |
    asculta articolul | ascultă | autor | autori | scris de | redactor | editor | sursa | sursă | surse |
    acum * ore | acum * minute | acum o oră | vizualizări | afișări | dimensiune text | mărime text | cuprins |
    în acest articol | pe scurt | exclusiv
  `,
  credit: `
    foto | foto cu rol ilustrativ | fotografie | fotografii | sursa foto | sursă foto | credit foto |
    imagine cu rol ilustrativ | imagine ilustrativă | sursa imagine | captură | captură video | captură ecran |
    video | grafică | ilustrație | inquam photos | inquam | hepta | mediafax | agerpres | profimedia |
    shutterstock | dreamstime | getty images | reuters | unsplash | facebook | arhivă | arhiva | mărește imaginea
  `,
  nav: `
    ultima oră | acasă | acasa | prima pagină | meniu | caută | cauta | căutare | intră în cont | autentificare |
    conectare | login | înregistrare | contul meu | ieșire | deconectare | următorul | anteriorul | înainte |
    înapoi | sus | înapoi sus | închide | etichete | taguri | tag-uri | tags | subiecte | teme | categorii |
    categorie | rubrici | secțiuni | arhivă | despre noi | contact | redacția | redacție | publicitate | cariere |
    harta site | ajutor | rss | mai mult | mai multe | toate | știri | stiri | actualitate | politică | politic |
    economie | economic | social | externe | internațional | justiție | sport | cultură | opinii | sănătate |
    știință | tehnologie | auto | imobiliare | lifestyle | monden | meteo | horoscop | podcast | video |
    galerie foto | galerie | extinde | restrânge | sari la conținut | abonamente | newsletter
  `,
  contact: `
    ai găsit o greșeală | ai observat o greșeală | ați observat o greșeală | semnalează o eroare |
    raportează o eroare | raportează o problemă | scrie-ne | scrieți-ne | scrieti-ne | trimite-ne | trimiteți-ne |
    contactează-ne | contactați-ne | contactează redacția | ai un pont | ai o poveste | ai o știre |
    ai informații despre | ai fost martor | spune-ne povestea | spune-ne ce | povestește-ne | votează în sondaj |
    răspunde la sondaj | completează chestionarul | participă la sondaj | evaluează articolul | notează articolul |
    ți-a fost util | ți s-a părut util | a fost util acest
  `,
  paywall: `
    acest articol este disponibil | articol exclusiv pentru abonați | doar pentru abonați | exclusiv abonaților |
    pentru a citi mai departe | pentru a citi integral | pentru a citi tot articolul | pentru a continua lectura |
    pentru a continua să citești | citește articolul integral | continuă lectura | articole gratuite rămase |
    ai atins limita | conținut premium | articol premium
  `,
  reported: `
    spus | spune | a declarat | au declarat | a afirmat | a precizat | a adăugat | a explicat | a anunțat |
    au anunțat | a transmis | a subliniat | a menționat | a scris | a susținut | susține că | susțin că | potrivit |
    conform | relatează | a informat | a răspuns | a confirmat | a declarat pentru | purtător* de cuvânt |
    într-un comunicat
  `,
  direct: `
    noi | ne | nouă | nostru | noastră | noștri | noastre | tu | tine | ție | îți | ți-a | tău | ta | tăi | tale |
    voi | vă | vouă | vostru | voastră | voștri | voastre | dumneavoastră | dvs
  `,
  nearMiss: `
    donare de sânge | donator* de sânge | donează sânge | donatori de sânge | donare de organe | donator de organe |
    donat pentru spital | a donat | au donat | susține că | susțin că | a susținut că | suport tehnic |
    asistență tehnică | grup* de sprijin | ajutor de stat | sprijin financiar pentru | ajutor social |
    contribuția la | contribuții sociale | contribuții la pensi* | contribuie la | a contribuit la |
    abonament lunar la | abonați la gaze | urmărit de | a strâns fonduri
  `,
  abbreviation: `
    dl. | d-l. | dna. | d-na. | dr. | prof. | ing. | av. | acad. | conf. | lect. | gen. | col. | lt. | cpt. | mr. |
    sf. | str. | bd. | bvd. | nr. | bl. | sc. | et. | ap. | jud. | com. | loc. | mun. | art. | alin. | lit. | pct. |
    pag. | p. | vol. | cap. | ed. | fig. | tel. | etc. | ex. | e.g. | i.e. | ș.a. | ș.a.m.d. | d.hr. | î.hr. |
    s.a. | s.r.l. | a.m. | p.m. | mil. | mld. | min. | max. | sec. | aprox. | cca. | ian. | feb. | mar. | apr. |
    iun. | iul. | aug. | sept. | oct. | nov. | dec. | km.
  `,
  months: `
    ian feb mar apr mai iun iul aug sept oct nov dec
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
  `,
  weekdays: 'luni | marți | miercuri | joi | vineri | sâmbătă | duminică',
  common,
}
export default ro
