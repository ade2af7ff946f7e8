import type { Lexicon } from './concepts'

export const common = `
  il | la | di | che | e | è | un | una | per | in | del | della | non | con | sono | si | da | al | le | gli
`

/**
 * Italian.
 *
 * Tempting but wrong, each a thing that Italian news says in its own voice:
 * - "sostieni", "sostiene", "sostegno" alone: politics and welfare; only with "ci", "il nostro", "il giornalismo".
 * - "dona", "donazione" alone: blood, organs, Telethon stories; "dona ora", "fai una donazione" ask.
 * - "abbonati" alone: also the noun (subscribers, season-ticket holders); only with an object or an offer.
 * - "5 per mille", "soci": tax news and companies; only "destina il tuo 5x1000", "diventa socio".
 * - "seguici" is fine, "segui" is not: live sport says "segui la diretta".
 * - "leggi": plural of law ("le leggi razziali"); only with "anche", "tutto", "l'articolo".
 * - "iscritti", "iscriversi": schools and parties; only the imperative with a newsletter.
 * - "commissione": a committee before it is a commission; only "ricevere una commissione".
 * - "fa la differenza", "detraibile", "partita iva", "senza autorizzazione": sport, tax and court news.
 */
const it: Lexicon = {
  lang: 'it',
  name: 'Italiano',
  ask: `
    dona ora | dona adesso | dona qui | dona subito | fai una donazione | fate una donazione | fare una donazione a |
    fai la tua donazione | sostienici | sosteneteci | sostieni il nostro | sostieni la nostra | sostieni il giornale |
    sostieni * giornalismo | sostieni l'informazione | sostieni * redazione | sostieni * indipendente |
    sostenere il nostro lavoro | sostenere il nostro giornale | sostenere la nostra redazione | per sostenerci |
    puoi sostenerci | se vuoi sostenerci | aiutaci | aiutateci | aiutaci a | diventa socio | diventa socia |
    diventa sostenitore | diventa sostenitrice | diventa nostro sostenitore | diventa membro |
    unisciti alla nostra comunità | unisciti alla membership | abbiamo bisogno di te | abbiamo bisogno di voi |
    abbiamo bisogno del tuo | contribuisci al nostro | contribuisci a sostenere | contribuisci ora |
    offrici un caffè | destina il tuo 5 | dona il tuo 5 | il tuo 5x1000 | sostenici con | puoi fare una donazione
  `,
  moneyWord: `
    donazion* | donator* | contribut* | sostenitor* | sostegno | raccolta fondi | crowdfunding | membership | quota |
    bonifico | paypal | patreon | satispay | 5x1000
  `,
  appealOpen: `
    caro lettore | cara lettrice | cari lettori | care lettrici | gentile lettore | gentili lettori |
    prima di andare | prima che tu vada | visto che sei qui | se sei arrivato fin qui | se siete arrivati fin qui |
    ti è piaciuto questo articolo | vi è piaciuto questo articolo | se ti è piaciuto | se vi è piaciuto |
    se apprezzi il nostro | grazie per averci letto | grazie per aver letto | un messaggio dalla redazione |
    una lettera del direttore | siamo un giornale indipendente
  `,
  appealAid: `
    anche un piccolo contributo | ogni contributo | ogni donazione | ogni euro | qualunque cifra | il tuo contributo |
    il vostro contributo | il tuo sostegno | il vostro sostegno | il tuo aiuto | il vostro aiuto | la tua donazione |
    con il tuo contributo | con il tuo aiuto | grazie al tuo | grazie ai nostri lettori |
    grazie ai nostri sostenitori | finanziato dai lettori | finanziato dai suoi lettori | sostenuto dai lettori |
    giornalismo indipendente | giornalismo libero | informazione libera | informazione indipendente |
    giornale libero | gratuito per tutti | senza paywall | senza padroni | senza editori | il costo di un caffè |
    il prezzo di un caffè | la nostra indipendenza | è detraibile dalle | donazione è detraibile |
    donazioni sono detraibili
  `,
  reminder: `
    ricordamelo | ricordamelo più tardi | una tantum | mensilmente | al mese | altro importo | altra cifra |
    importo libero | scegli l'importo | scegli un importo | metodo di pagamento | disdici quando vuoi |
    senza vincoli | donazione mensile | mensile o annuale | importo a tua scelta | con una donazione libera |
    donazione libera | con bonifico o
  `,
  subscribe: `
    abbonati ora | abbonati subito | abbonati per | abbonati a * digitale | abbonati e | sei già abbonato |
    sei già abbonata | già abbonato | hai già un abbonamento | sei abbonato | non sei abbonato | solo per abbonati |
    riservato agli abbonati | riservati agli abbonati | riservata agli abbonati | offerta abbonamento |
    scopri le offerte | scopri tutte le offerte | attiva l'abbonamento | attiva ora | prova gratis | prova gratuita |
    primo mese a | accesso illimitato | accedi a tutti i contenuti | accedi per continuare | registrati per |
    registrati gratis | registrati gratuitamente | crea un account | gestisci abbonamento | sblocca l'articolo |
    sblocca tutti | regala un abbonamento | abbonamento digitale | ha già un abbonamento
  `,
  newsletter: `
    iscriviti alla newsletter | iscriviti alla nostra newsletter | iscriviti alle newsletter | iscriviti alle nostre |
    iscriviti * newsletter | iscriviti gratis | iscriviti ora | iscrivetevi alla | mi iscrivo |
    abbonati alla newsletter | registrati alla newsletter | ricevi la newsletter | ricevi la nostra |
    ricevi le notizie | ricevi le nostre | ricevi ogni | ricevi gli aggiornamenti | ricevi via mail |
    la nostra newsletter | le nostre newsletter | newsletter gratuita | newsletter quotidiana |
    newsletter settimanale | nella tua casella | nella tua mail | nella tua email | nella tua inbox |
    direttamente via mail | la tua email | la tua mail | il tuo indirizzo email | il tuo indirizzo di posta |
    inserisci la tua | inserisci il tuo indirizzo | inserisci l'email | resta aggiornato | rimani aggiornato |
    resta sempre aggiornato | non perderti nulla | non perdere nessuna | attiva le notifiche | notifiche push
  `,
  newsletterWord: `
    newsletter* | casella di posta | indirizzo email | indirizzo e-mail | email | e-mail | mail | iscriviti |
    iscrizione
  `,
  related: `
    leggi anche | leggi pure | leggi di più | leggi tutto | leggi l'articolo | leggi l'articolo completo |
    leggi ancora | leggi qui | leggi le altre | leggete anche | vedi anche | guarda anche | guarda il video |
    ascolta anche | ascolta il podcast | potrebbe interessarti | potrebbero interessarti | ti potrebbe interessare |
    ti potrebbero interessare | potrebbe interessarti anche | forse ti può interessare | ti può interessare |
    articoli correlati | notizie correlate | contenuti correlati | correlati | articoli simili | altri articoli |
    altre notizie | ultime notizie | ultimi articoli | le ultime notizie | più letti | i più letti | le più lette |
    più lette | più visti | i più visti | le notizie più lette | per approfondire | approfondisci | approfondimento |
    approfondimenti | per saperne di più | scopri di più | continua a leggere | sullo stesso argomento |
    sullo stesso tema | sull'argomento | dello stesso autore | consigliati per te | consigliati | raccomandati |
    ti consigliamo | la redazione consiglia | scelti per te | in primo piano | in evidenza | notizie del giorno |
    dossier | lo speciale | l'intervista | l'analisi | il retroscena | la scheda | fotogallery | articolo precedente
  `,
  share: `
    condividi | condividi su | condividi su facebook | condividi su twitter | condividi su x | condividi l'articolo |
    condividi questo articolo | condividi via mail | condividilo | condividi con gli amici | invia per email |
    invia via mail | invia a un amico | stampa | stampa articolo | copia link | copia il link | link copiato | salva |
    salva articolo | tweet | twitta | facebook | twitter | whatsapp | telegram | linkedin | pinterest | email |
    regala articolo | regala questo articolo
  `,
  follow: `
    seguici su | seguici anche | seguiteci su | segui * su facebook | segui * su instagram | segui * su whatsapp |
    seguici sul | iscriviti al canale | iscriviti al nostro canale | entra nel canale | canale whatsapp di |
    nostro canale telegram | nostro canale whatsapp | nostro canale youtube | la nostra pagina facebook |
    su google news | fonte preferita | resta connesso | segui l'autore
  `,
  comments: `
    commenti | commento | commenta | commenta la notizia | lascia un commento | lascia il tuo commento |
    scrivi un commento | aggiungi un commento | inserisci un commento | invia commento | mostra commenti |
    leggi i commenti | vedi commenti | nessun commento | partecipa alla discussione | partecipa alla conversazione |
    la tua opinione | dì la tua | di' la tua | cosa ne pensi | cosa ne pensate | fateci sapere nei commenti |
    faccelo sapere nei commenti | accedi per commentare | per commentare | commenti chiusi | regole della community |
    segnala commento | segnala abuso | rispondi | risposte | il tuo indirizzo email non sarà pubblicato |
    i campi obbligatori
  `,
  notice: `
    privacy policy | informativa sulla privacy | informativa privacy | cookie policy | informativa sui cookie |
    termini e condizioni | condizioni d'uso | termini di servizio | trattamento dei dati | trattamento dei miei dati |
    questo sito utilizza cookie | utilizziamo i cookie | utilizziamo cookie | accetta i cookie | accettare i cookie |
    gestisci i cookie | gestisci preferenze | acconsento al | accetto i termini | ho letto e accetto |
    dichiaro di aver letto | iscrivendoti | cliccando su | registrandoti | annullare l'iscrizione | disiscriver* |
    cancellarti in qualsiasi | disattiva l'adblock | adblock* | ad blocker | abilita javascript | il tuo browser |
    si è verificato un errore | riprova più tardi | questo contenuto è bloccato | accetta tutti i cookie
  `,
  copyright: `
    tutti i diritti riservati | diritti riservati | riproduzione riservata | copyright | © riproduzione |
    riproduzione vietata | vietata la riproduzione | pubblicato originariamente | articolo originale |
    licenza creative commons | creative commons | p. iva | testata giornalistica | direttore responsabile |
    non costituisce consulenza
  `,
  promo: `
    scarica l'app | scarica la nostra app | scarica gratis | la nostra app | sull'app store | su google play |
    link di affiliazione | link affiliati | acquista ora | acquista qui | compra ora | compra qui |
    acquista i biglietti | prenota ora | prenota il tuo | codice sconto | codice promo* | buono sconto |
    ascolta il nostro podcast | il nostro podcast | su apple podcasts | su tutte le piattaforme | guarda la diretta |
    clicca qui | cliccare qui | scopri la nostra | visita il nostro | in edicola | edizione digitale |
    sfoglia il giornale | edizione cartacea | offerta speciale | offerta limitata | contenuto offerto da |
    partecipa al concorso | ricevere una commissione | ricevere * commissione*
  `,
  ad: `
    pubblicità | annuncio | annuncio pubblicitario | messaggio promozionale | sponsorizzato |
    contenuto sponsorizzato | contenuto promozionale | informazione promozionale | pubbliredazionale |
    publiredazionale | advertising | adv | continua dopo la pubblicità | l'articolo continua dopo |
    l'articolo prosegue | continua a leggere dopo | la notizia continua sotto | salta la pubblicità | offerto da |
    presentato da | caricamento | caricamento in corso | riproduci video | video in caricamento
  `,
  author: `
    sull'autore | chi è l'autore | è giornalista | è una giornalista | è un giornalista | giornalista professionista |
    giornalista pubblicista | è redattore | è redattrice | è corrispondente | è caporedattore |
    è direttore responsabile | scrive per | collabora con | tutti gli articoli di | altri articoli di |
    vedi tutti gli articoli | leggi tutti gli articoli | contatta l'autore | scrivi all'autore | segui l'autore |
    dal nostro inviato | dalla nostra inviata | dal nostro corrispondente
  `,
  meta: `
    pubblicato | pubblicato il | pubblicato da | pubblicata il | pubblicato: | aggiornato | aggiornato il |
    aggiornato alle | aggiornato: | ultimo aggiornamento | ultima modifica | modificato | di | scritto da |
    a cura di | redazione | di redazione | la redazione | ansa | adnkronos | agi | tempo di lettura |
    minuti di lettura | lettura | min di lettura | min | ascolta | ascolta l'articolo | ascolta questo articolo |
    ore fa | minuti fa | fonte: | fonte | fonti | visualizzazioni | dimensione testo | in breve | in sintesi |
    indice | sommario | punti chiave | esclusiva | ore
  `,
  credit: `
    foto: | foto | foto di | foto ansa | immagine: | immagine | immagine di repertorio | immagine d'archivio |
    foto d'archivio | foto di repertorio | archivio | crediti: | crediti | credit | per gentile concessione | video: |
    illustrazione | infografica | ansa | lapresse | agf | fotogramma | imagoeconomica | ipa | getty images | reuters |
    afp | ap | shutterstock | screenshot | ingrandisci
  `,
  nav: `
    home | homepage | menu | menù | apri menu | chiudi | cerca | ricerca | accedi | login | esci | registrati |
    il mio account | avanti | indietro | successivo | precedente | articolo successivo | torna su | torna all'inizio |
    torna indietro | vai al contenuto | temi | tema | argomenti | argomento | tag | tags | etichette | sezione |
    sezioni | categoria | categorie | archivio | chi siamo | contatti | contattaci | pubblicità | aiuto | faq |
    mappa del sito | rss | mostra altro | mostra tutti | vedi tutti | vedi tutte | carica altri | altro | pagina |
    pagine | ti trovi in | sei in | notizie | news | politica | economia | cronaca | esteri | mondo | italia | sport |
    calcio | cultura | spettacoli | spettacolo | scienza | tecnologia | salute | ambiente | opinioni | video | foto |
    gallery | podcast | meteo | viaggi | motori | lifestyle | società | attualità | schermo intero | pubblicato in |
    abbonati | servizi | necrologie | oroscopo | giochi | privacy
  `,
  contact: `
    scrivici a | scriveteci | scrivi alla redazione | contatta la redazione | contattaci a | inviaci una |
    inviaci la tua | segnalaci | segnala un errore | segnala una notizia | hai una segnalazione |
    hai notato un errore | hai trovato un errore | lettere al direttore | mandaci | ti è stato utile |
    questo articolo ti è stato | valuta questo articolo | vota questo articolo | partecipa al sondaggio |
    rispondi al sondaggio | vota il sondaggio | richiesta di rettifica
  `,
  paywall: `
    contenuto riservato | articolo riservato agli abbonati | articolo per abbonati | contenuto per abbonati |
    per continuare a leggere | per leggere l'articolo | per proseguire nella lettura | continua a leggere con |
    leggi l'articolo completo | hai raggiunto il limite | articoli gratuiti | ti restano | articolo premium |
    contenuto premium | abbonati per continuare | questo contenuto è riservato
  `,
  reported: `
    ha detto | ha dichiarato | ha spiegato | ha affermato | ha aggiunto | ha annunciato | ha sottolineato |
    ha commentato | ha scritto | ha ricordato | ha confermato | ha riferito | dice | spiega | racconta | secondo |
    sottolinea | afferma | si legge in | portavoce | ha precisato
  `,
  direct: `
    noi | nostro | nostra | nostri | nostre | tu | ti | tuo | tua | tuoi | tue | voi | vi | vostro | vostra | vostre
  `,
  nearMiss: `
    donazione di organi | donazione degli organi | donazione di sangue | donatore di | donatori di sangue |
    donare il sangue | trapianto | ha donato | hanno donato | finanziamento ai partiti | raccolta di fondi |
    contributi a fondo perduto | contributo unificato | contributi previdenziali | sostegno a | sostegno al |
    sostegno alla | stati membri | paesi membri | numero di abbonati | campagna abbonamenti | assistenza clienti |
    supporto tecnico | amministratore di sostegno
  `,
  abbreviation: `
    sig. | sigg. | sig.ra | dott. | dott.ssa | dr. | prof. | prof.ssa | avv. | ing. | arch. | on. | sen. | mons. |
    gen. | col. | cap. | ecc. | es. | p. es. | pag. | pagg. | art. | n. | nn. | vol. | cfr. | v. | fig. | tel. |
    s.p.a. | s.r.l. | u.s. | a.c. | d.c. | feb. | mar. | apr. | mag. | giu. | lug. | ago. | set. | ott. | nov. |
    dic. | ca. | max. | min. | st. | s. | c.so | p.zza | d.l.
  `,
  months: `
    gen feb mar apr mag giu lug ago set ott nov dic
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
  `,
  weekdays: 'lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica',
  common,
}
export default it
