import type { Lexicon } from './concepts'

export const common = `
  a | az | és | hogy | nem | is | egy | ez | volt | van | de | csak | már | még | meg | mint | szerint | után |
  pedig | között
`

/**
 * Hungarian.
 *
 * Tempting but wrong, each seen in real stories:
 * - "támogatás", "támogat*" alone: state and EU subsidies fill the news; the imperative with "minket", "lapunkat" asks.
 * - "adó 1%", "1 százalék": tax advice and statistics; only "adód 1%-ával támogasd" with us as object.
 * - "adomány*", "gyűjtés" alone: charity news; "előfizető*" alone: telephone companies.
 * - "feliratkozott", "feliratkozás" in the third person: tickets, vaccines; the imperative only.
 * - "kövess", "kövesd" alone: recipes ("kövesd a lépéseket"); with "minket" or a network.
 * - "forrás", "szerző", "téma", "friss", "tovább" open prose or headings; labels only as a whole line.
 */
const hu: Lexicon = {
  lang: 'hu',
  name: 'Magyar',
  ask: `
    adományozz nekünk | adományozzon nekünk | adományozz most | támogatom a | támogass minket | támogass bennünket |
    támogasson minket | támogasson bennünket | támogassatok minket | támogassa lapunkat | támogasd lapunkat |
    támogasd a munkánkat | támogassa a munkánkat | támogassa munkánkat | támogasd munkánkat |
    támogasd a * újságírást | támogassa a * újságírást | támogasd a független | támogassa a független |
    támogatom a * munkáját | támogasd a szerkesztőséget | támogassa a szerkesztőséget | támogasd a lapot |
    támogassa a lapot | támogasd az oldalt | támogasd előfizetéssel | támogasson előfizetéssel |
    legyen a támogatónk | legyél a támogatónk | legyél te is támogatónk | legyen ön is támogatónk |
    légy a támogatónk | légy támogató | legyél támogató | legyen támogató | legyél te is tag |
    csatlakozz támogatóink* | csatlakozzon támogatóink* | csatlakozz a körünk* | megtámogatom |
    segítsd a munkánkat | segítse a munkánkat | segítsd munkánkat | segítse munkánkat | kérjük, támogass* |
    kérjük támogass* | ajánld fel adód | adja adója | adód 1%-ával | hívj meg minket egy kávéra |
    támogathat minket | támogathatsz minket
  `,
  moneyWord: `
    adomány* | támogató* | támogatás* | közösségi finanszírozás | gyűjtés* | gyűjtünk | patreon | előfizet* |
    szponzor* | mecén* | felajánl* | bankszámlaszám*
  `,
  appealOpen: `
    kedves olvasó | kedves olvasók | kedves olvasónk | kedves olvasóink | tisztelt olvasó | tisztelt olvasóink |
    tetszett a cikk | tetszett ez a cikk | tetszett, amit | ha tetszett | ha fontosnak tartod |
    ha fontosnak tartja | ha értékesnek tartod | köszönjük, hogy olvas* | köszönjük, hogy minket |
    mielőtt továbbmész | mielőtt elmész | ha már itt vagy | ha idáig elolvas* | egy kérésünk van |
    szükségünk van rád | szükségünk van önre | szükségünk van a segítség* | szükségünk van a támogatás*
  `,
  appealAid: `
    minden adomány | támogatom | minden támogatás | minden forint számít | bármekkora összeg | bármilyen összeg |
    kis összeg is | akár egyszeri | a te támogatásod | a támogatásod | az ön támogatása | támogatásoddal |
    támogatásával | támogatásotok | támogatásotokkal | az olvasók támogatás* | olvasóink támogatás* |
    olvasói támogatás* | az olvasók pénzéből | nélkületek | nélküled nem | önök nélkül | független újságírás |
    független újságírást | független sajtó | függetlenségünk | függetlenségünket | függetlenek maradj* |
    köszönjük a támogatás* | köszönjük, hogy velünk | egy kávé ára | egy kávé árából | egy kávé áráért |
    mindenki számára ingyenes | ingyenesen elérhető mindenki | reklámmentesen | segítségedre |
    segítségére van szükségünk
  `,
  reminder: `
    eddig összegyűlt | egyszeri adomány | havi támogatás | emlékeztess később | emlékeztessen később |
    egyszeri támogatás | havonta | rendszeres támogatás | évente | más összeg | egyéb összeg | válassz összeget |
    válasszon összeget | fizetési mód | bankkártyával | átutalással | bármikor lemondhat* | közlemény rovat*
  `,
  subscribe: `
    jelentkezz be a folytatáshoz | jelentkezzen be a folytatáshoz | a cikk olvasásához jelentkez* | fizess elő |
    fizessen elő | fizessetek elő | előfizetek | előfizetés indítása | legyél előfizető | legyen előfizető |
    csatlakozz előfizető* | már előfizető | már előfizetőnk | van már előfizetés* | csak előfizető* |
    előfizetőknek | korlátlan hozzáférés | a folytatáshoz jelentkez* | próbáld ki ingyen | próbálja ki ingyen |
    előfizetési csomag* | válassz csomagot | digitális előfizetés | az első hónap
  `,
  newsletter: `
    iratkozz fel | iratkozzon fel | iratkozzatok fel | feliratkozom | feliratkozás a hírlev* |
    feliratkozás hírlev* | hírlevél feliratkozás | hírlevél-feliratkozás | hírlevelünk* | hírleveleink* |
    kérem a hírlevelet | kérem a napi | napi hírlevél | heti hírlevél | ingyenes hírlev* | egyenesen a postaládá* |
    postaládájá* | postafiókjá* | a postaládádba | az e-mail címedre | e-mailben megkap* | add meg az e-mail |
    add meg az email | adja meg az e-mail | adja meg e-mail | adja meg az email | e-mail címed | e-mail címe |
    az ön e-mail | ne maradj le semmiről | ne maradjon le semmiről | első kézből értesül* | értesülj elsőként |
    értesüljön elsőként | kérek értesítést | értesítések bekapcsolása | köszönjük a feliratkozást |
    erősítsd meg a feliratkoz*
  `,
  newsletterWord: `
    hírlev* | e-mail | email | e-mail-cím* | feliratkoz* | postaláda* | postaládá* | értesítés*
  `,
  related: `
    kapcsolódó cikkeink | olvasd el ezt is | olvassa el ezt is | olvasd el | olvassa el | olvasd el még |
    olvasd tovább | olvass tovább | olvasson tovább | olvasta már | ezt olvasta már | ezt is olvasd el |
    ezt is olvassa el | ezek is érdekelhetnek | ezek is érdekelhetik | ez is érdekelhet | ez is érdekelheti |
    ez is érdekes lehet | ezek is érdekesek | további érdekes | kapcsolódó cikkek | kapcsolódó cikk |
    kapcsolódó anyagok | kapcsolódó hírek | kapcsolódó témák | kapcsolódó tartalmak | hasonló cikkek |
    hasonló témák | a témában | még a témában | további cikkek | további hírek | további cikkeink |
    további részletek | még több | még több hír | bővebben | részletek itt | tovább a cikkre | tovább olvasom |
    teljes cikk | lásd még | nézd meg ezt is | nézze meg ezt is | ajánljuk | ajánlott cikkek | ajánló |
    ajánlataink | önnek ajánljuk | neked ajánljuk | szerkesztő ajánlja | a szerkesztő ajánlja |
    szerkesztőségünk ajánlja | legolvasottabb | legolvasottabbak | népszerű cikkek | legfrissebb |
    legfrissebb hírek | legfrissebb cikkek | friss hírek | friss cikkek | ne hagyd ki | ne hagyja ki |
    ezt ne hagyd ki | címlapról ajánljuk | címlapon | előző cikk | következő cikk | előző bejegyzés |
    következő bejegyzés | több betöltése | mutass többet | összes cikk | partnereink | partnerhírek |
    a rovat további | ugyanebben a témában | korábban írtuk
  `,
  share: `
    megosztás | megosztom | oszd meg | ossza meg | oszd meg másokkal is | oszd meg a cikket | megosztás facebookon |
    megosztás e-mailben | küldés e-mailben | küldd el | küldd tovább | link másolása | hivatkozás másolása |
    másolás | link kimásolva | tetszik | lájkold | nyomtatás | mentés későbbre | elmentem | könyvjelző | facebook |
    twitter | messenger | whatsapp | tumblr | pinterest | linkedin
  `,
  follow: `
    kövess minket | kövess bennünket | kövessen minket | kövessen bennünket | kövessetek minket |
    kövesd oldalunkat | kövesse oldalunkat | kövesd a facebook* | kövesd a * oldalát | kövesse a * facebook* |
    csatlakozz facebook* | lájkolj minket | lájkold oldalunkat | kedveld facebook* | facebook-oldalunk* |
    facebook oldalunk* | instagram-oldalunk* | youtube-csatorná* | iratkozz fel * csatorná* | viber-csatorná* |
    google hírek | google news | a google hírekben | találkozzunk a | tarts velünk | tartson velünk
  `,
  comments: `
    jelentkezz be a hozzászóláshoz | jelentkezzen be a hozzászóláshoz | hozzászólások | hozzászólás | kommentek |
    komment | kommentelj | kommentelek | szólj hozzá | szóljon hozzá | hozzászólok | hozzászólás írása |
    írj hozzászólást | írj kommentet | írja meg véleményét | írd meg a véleményed | mondd el a véleményed |
    vélemény, hozzászólás | vélemény írása | kommentek megjelenítése | hozzászólások mutatása | nincs hozzászólás |
    még nincs hozzászólás | legyél te az első | a hozzászóláshoz | hozzászóláshoz be kell | a kommenteléshez |
    moderálási elvek | moderálási elveink | kommentszabály* | mit gondolsz | ön mit gondol | te mit gondolsz |
    írd meg kommentben | az e-mail címet nem tesszük közzé | a kötelező mezőket | válasz
  `,
  notice: `
    adatvédelmi nyilatkozat* | adatvédelmi tájékoztató* | adatkezelési tájékoztató* | adatkezelési szabályzat* |
    adatvédelmi szabályzat* | adatvédelmi irányelv* | felhasználási feltétel* | felhasználói feltétel* |
    általános szerződési | ászf | cookie-kat használ* | cookie-k használat* | cookie szabályzat | sütiket használ* |
    sütiket alkalmaz* | sütik használat* | süti beállítás* | süti kezelés* | az összes elfogadása |
    hozzájárulok ahhoz | hozzájárulását adja | elolvastam és elfogadom | személyes adatai* kezelés* |
    személyes adataim | bármikor leiratkoz* | leiratkozhat | leiratkozás | engedélyezd a javascript* |
    hirdetésblokkoló* | adblock* | az ön böngészője | recaptcha | hiba történt | kérjük, próbálja újra
  `,
  copyright: `
    minden jog fenntartva | minden jogot fenntart* | szerzői jogok | szerzői jogi védelem | utánközlés* |
    másodközlés* | a cikk másodközlés* | írásos engedély* nélkül | engedélye nélkül tilos | forrás megjelölésével |
    szabadon felhasználható | eredetileg itt jelent | a cikk eredetileg | eredetileg megjelent | creative commons |
    nem feltétlenül tükröz* | a szerző véleménye | nem minősül befektetési | a vélemény cikkek
  `,
  promo: `
    letölthető alkalmazás* | mobilalkalmazásunk* | alkalmazásunkat | töltsd le az appot | töltse le alkalmazás* |
    app store | google play | vásárolj most | jegyvásárlás | jegyek itt | megrendelhető | rendeld meg |
    rendelje meg | hallgasd meg podcast* | hallgassa meg podcast* | podcastunk* | nézd élőben | nézze élőben |
    kattints ide | kattintson ide | ide kattintva | részletekért kattints | kuponkód* | szponzorált tartalom |
    támogatott tartalom | nyereményjáték* | töltsd ki a kvíz* | lapozza fel | keresse az újságárus* | médiaajánlat
  `,
  ad: `
    hirdetés | hirdetések | reklám | reklámok | szponzorált tartalom | szponzorált | támogatott tartalom |
    támogatói tartalom | fizetett hirdetés | fizetett tartalom | pr-cikk | promóció | a cikk a hirdetés után |
    a hirdetés után folytatódik | a cikk alább folytatódik | hirdetés bezárása | betöltés | betöltés...
  `,
  author: `
    a szerzőről | szerző további cikkei | a szerző további | a szerző összes | a szerző cikkei | a szerző többi |
    további cikkei | összes cikke | írj a szerzőnek | írjon a szerzőnek | a szerző elérhetősége | újságírója |
    a lap munkatársa | a lap újságírója | a szerző újságíró | a szerző közgazdász | szerkesztő-riporter
  `,
  meta: `
    megjelent | közzétéve | publikálva | publikálás | frissítve | frissítés | utolsó frissítés | módosítva |
    utoljára módosítva | létrehozva | olvasási idő | perc olvasás | perces olvasmány | perc olvasnivaló |
    meghallgatom | hallgasd meg a cikket | hallgassa meg a cikket | cikk meghallgatása | felolvasás | szerző |
    szerzők | írta | forrás | források | órája | órával ezelőtt | perce | perccel ezelőtt | napja | nappal ezelőtt |
    megtekintés | betűméret | tartalom | tartalomjegyzék | a cikk tartalma | exkluzív | rövid összefoglaló
  `,
  credit: `
    fotó | fotók | fénykép | fotó forrása | képek | kép forrása | képünk illusztráció | illusztráció |
    a kép illusztráció | grafika | videó | képernyőkép | képernyőfotó | mti | mti/mtva | afp | reuters |
    getty images | shutterstock | unsplash | fortepan | facebook | archív | nyitókép | borítókép | kiemelt kép |
    felvétel | nagyítás
  `,
  nav: `
    impresszum | téma | friss | főoldal | címlap | kezdőlap | menü | keresés | belépés | bejelentkezés |
    regisztráció | kijelentkezés | kilépés | fiókom | profilom | következő | előző | tovább | vissza |
    vissza a tetejére | fel | lap tetejére | bezárás | bezár | címkék | címke | cimkék | témák | rovatok | rovat |
    kategóriák | kategória | archívum | rólunk | kapcsolat | elérhetőség | szerkesztőség | médiaajánlat | hirdetés |
    állás | karrier | oldaltérkép | segítség | rss | több | összes | mind | hírek | belföld | külföld | világ |
    gazdaság | politika | sport | foci | kultúra | vélemény | tudomány | egészség | életmód | tech | autó |
    ingatlan | bulvár | időjárás | podcast | videó | galéria | képgaléria | fotógaléria | lenyitás |
    ugrás a tartalomra | előfizetés | hírlevél
  `,
  contact: `
    hibát találtál | hibát talált | elírást talált* | elírást találtál | jelezd nekünk | jelezze nekünk |
    hiba jelentése | írj nekünk | írjon nekünk | írjatok nekünk | küldd el nekünk | küldje el nekünk |
    küldj nekünk | küldjön nekünk | van egy jó témá* | van egy sztorid | van egy tipped | történt önnel |
    lépj kapcsolatba velünk | lépjen kapcsolatba velünk | oszd meg velünk | ossza meg velünk | szavazzon ön is |
    töltsd ki a kérdőív* | töltse ki kérdőív* | értékeld a cikket | értékelje a cikket | hasznos volt a cikk |
    hasznosnak találtad | olvasói levél* | szemtanúja volt
  `,
  paywall: `
    ez a cikk előfizető* | ez a tartalom előfizető* | csak előfizetőink* | előfizetőink olvashat* |
    csak előfizetők | a cikk folytatás* előfizető* | a teljes cikk elolvas* | a teljes cikket |
    a cikk elolvasásához | a továbbolvasáshoz | olvasd tovább előfizet* | az ingyenes cikkek |
    ingyenes cikk* maradt | prémium tartalom
  `,
  reported: `
    mondta | mondták | közölte | közölték | elmondta | nyilatkozta | nyilatkozott | hangsúlyozta | kiemelte |
    hozzátette | kijelentette | bejelentette | írta | írja | írják | tájékoztat* | szerint | beszámol* |
    jelentette | válaszolta | fogalmazott | szóvivő* | magyarázta | kifejtette | állítja | közlemény*
  `,
  direct: `
    mi | minket | bennünket | nekünk | velünk | tőlünk | lapunk | lapunkat | oldalunk | olvasóink | te | téged |
    neked | veled | ön | önt | önnek | önök | önöket | önöknek | titeket | nektek | veletek | olvasóinkat
  `,
  nearMiss: `
    véradás* | véradó* | szervdonáció | szervadományoz* | állami támogatás* | uniós támogatás* |
    európai uniós támog* | támogatási rendszer* | családtámogat* | otthontámogat* | műszaki támogatás* |
    technikai támogatás* | támogató csoport* | adományt adott | adományozott | aláírásgyűjtés* |
    adománygyűjtést szervez* | előfizetői szám* | mobil-előfizet* | áramelőfizet* | részvény* | hozzájárult a |
    hozzájárul a
  `,
  abbreviation: `
    dr. | prof. | ifj. | id. | özv. | st. | szt. | stb. | pl. | kb. | ill. | ún. | vö. | ld. | lásd. | sz. | szd. |
    db. | u. | út. | krt. | ker. | hsz. | em. | kft. | bt. | zrt. | nyrt. | rt. | jan. | febr. | márc. | ápr. |
    máj. | jún. | júl. | aug. | szept. | okt. | nov. | dec. | old. | ford. | szerk. | szül. | megh. | i.e. | i.sz. |
    kr.e. | kr.u. | m. | tel. | mrd. | ft. | min. | max. | vki. | vmi. | bek. | tv. | v.ö. | n.b.
  `,
  months: `
    jan febr márc ápr máj jún júl aug szept okt nov dec
    január február március április május június július augusztus szeptember október november december
  `,
  weekdays: 'hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap',
  common,
}
export default hu
