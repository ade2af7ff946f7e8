import type { Lexicon } from './concepts'

export const common = `
  i | w | nie | na | się | z | że | do | to | jest | jak | o | po | od | przez | dla | ale | oraz | był | które
`

/**
 * Polish.
 *
 * Tempting but wrong, each seen in real stories:
 * - "wesprzeć", "wsparcie" alone: politics, war aid, state grants; the imperative with the publisher as object asks.
 * - "wesprzyj" alone: charity stories close with "wesprzyj zbiórkę"; "wpłać" alone: banks, taxes.
 * - "przekaż 1,5%", "darowizna": tax advice is a story of its own every spring.
 * - "zbiórka": rallies, scouts and waste collection as well; "prenumerata", "subskrypcja" alone: consumer news.
 * - "obserwuj", "polub" alone: instructions in technology stories; with "nas" only.
 * - "więcej", "tekst", "temat", "publikacja" as labels: they begin prose ("Więcej pieniędzy dla szpitali").
 */
const pl: Lexicon = {
  lang: 'pl',
  name: 'Polski',
  ask: `
    wesprzyj nas | wesprzyj nasz* | wesprzyjcie nas | wesprzyjcie naszą | wspieraj nas | wspieraj naszą |
    wspierajcie nas | wesprzyj redakcję | wesprzyj portal | wesprzyj niezależn* | wesprzyj wolne media |
    wesprzyj dziennikarstwo | wesprzyj * dziennikarstwo | wspieraj niezależn* | wspieraj * dziennikarstwo |
    wesprzyj autora | wesprzyj rozwój | wesprzyj działalność | możesz nas wesprzeć | wesprzeć nas | wesprzeć naszą |
    wesprzeć nasze | zostań patronem | zostań patronką | zostań naszym patronem | zostań darczyńcą |
    zostań wspierając* | dołącz do patronów | dołącz do grona | przekaż darowiznę | przekaż nam | wpłać darowiznę |
    wpłać na konto fundacji | ustaw stałe zlecenie | postaw nam kawę | postaw mi kawę | postaw kawę |
    postaw wirtualną kawę | dorzuć się | dołóż się | zrzuć się | prosimy o wsparcie | prosimy o wpłaty |
    prosimy was o wsparcie | potrzebujemy twojego wsparcia | potrzebujemy waszego wsparcia |
    przekazać nam darowiznę | przekaż nam darowiznę
  `,
  moneyWord: `
    darowizn* | wpłat* | wpłac* | zbiórk* | zrzutk* | darczyńc* | patronite | patreon | crowdfunding* | sponsor* |
    wsparci* | dotacj*
  `,
  appealOpen: `
    drogi czytelniku | droga czytelniczko | drodzy czytelnicy | drogie czytelniczki | szanowni czytelnicy |
    szanowny czytelniku | podobał ci się ten | podobał ci się artykuł | spodobał ci się ten |
    spodobał ci się artykuł | jeśli podoba ci się | podoba ci się to, co | dziękujemy, że nas czytasz |
    dziękujemy, że jesteś z nami | dziękujemy, że przeczyta* | zanim stąd wyjdziesz | skoro tu jesteś |
    skoro już tu jesteś | mamy do ciebie prośbę | mamy prośbę | cenisz nasz* | cenisz naszą pracę |
    czytasz nas regularnie
  `,
  appealAid: `
    pomóż nam | każda wpłata | każda złotówka | każda kwota | nawet najmniejsza | niewielka kwota | twoje wsparcie |
    twojego wsparcia | twojemu wsparciu | twoim wsparciem | dzięki tobie | dzięki wam | wasze wsparcie |
    waszemu wsparciu | waszego wsparcia | dzięki wsparciu czytelni* | dzięki wpłatom | dzięki darowiznom |
    utrzymujemy się z | twoja wpłata | twoja darowizna | niezależne dziennikarstwo | niezależnego dziennikarstwa |
    pozostać niezależn* | wolne media | bez reklam | za darmo dla wszystkich | dziękujemy za wsparcie |
    liczymy na wasze | liczymy na ciebie | zajmie to mniej niż | numer konta: | cena kawy | cenie kawy
  `,
  reminder: `
    zebrana kwota | docelowa kwota | zebrano już | wspieram | przypomnij mi | przypomnij później | jednorazowo |
    jednorazowa wpłata | miesięcznie | co miesiąc | rocznie | zł miesięcznie | zł/mies. | inna kwota |
    wybierz kwotę | wpisz kwotę | metoda płatności | płatność cykliczna | możesz zrezygnować w każdej chwili |
    w dowolnym momencie zrezygnować | tytuł przelewu
  `,
  subscribe: `
    zaloguj się, aby czytać | zaloguj się, aby przeczytać | zaloguj się, by czytać | wypróbuj za darmo |
    zasubskrybuj | subskrybuj teraz | wykup subskrypcję | wykup prenumeratę | wykup dostęp | kup dostęp |
    kup subskrypcję | kup prenumeratę | zamów prenumeratę | wypróbuj prenumeratę | odblokuj dostęp |
    uzyskaj dostęp | nieograniczony dostęp | nielimitowany dostęp | masz już subskrypcję | masz już prenumeratę |
    masz już konto | masz już dostęp | jesteś już subskrybentem | tylko dla subskrybentów |
    tylko dla prenumeratorów | dla subskrybentów | dla prenumeratorów | zaloguj się i czytaj |
    zarejestruj się, aby | załóż konto | czytaj bez ograniczeń | pierwszy miesiąc za | dostęp za |
    oferta prenumeraty | prenumerata cyfrowa | zostań subskrybentem
  `,
  newsletter: `
    zapisz się na newsletter* | zapisz się na nasz* | zapisz się do newsletter* | zapisz się na * newsletter* |
    zapisz się do * newsletter* | zapisz się na listę | zapisz się i otrzymuj | zamów newsletter* |
    zamów * newsletter* | subskrybuj newsletter* | subskrybuj nasz* newsletter* | odbieraj newsletter |
    dołącz do newslettera | otrzymuj * newsletter* | nasz newsletter | naszego newslettera | prosto na maila |
    prosto na twoj* | prosto do twojej skrzynki | na twoją skrzynkę | na swoją skrzynkę | na twój adres e-mail |
    na twojego maila | w twojej skrzynce | podaj adres e-mail | podaj swój adres | wpisz adres e-mail |
    wpisz swój e-mail | wpisz swój adres | twój e-mail | twój email | twój adres e-mail | bądź na bieżąco |
    nie przegap | nie przegap żadn* | włącz powiadomienia | dziękujemy za zapisanie | potwierdź subskrypcję |
    najważniejsze informacje na
  `,
  newsletterWord: `
    newsletter* | skrzynk* | adres e-mail | e-mail | email | zapisz się | subskryb* | powiadomieni*
  `,
  related: `
    czytaj też | czytaj także | czytaj również | czytaj więcej | czytaj dalej | czytaj całość | czytaj: | czytaj |
    przeczytaj też | przeczytaj także | przeczytaj również | przeczytaj: | przeczytaj więcej | zobacz też |
    zobacz także | zobacz również | zobacz więcej | zobacz: | zobacz wszystkie | zobacz wideo | sprawdź też |
    sprawdź także | sprawdź również | polecamy | polecamy także | polecamy również | polecane | polecane artykuły |
    polecamy: | warto przeczytać | warto wiedzieć | dowiedz się więcej | więcej na ten temat | więcej na temat |
    więcej o: | więcej informacji: | więcej artykułów | więcej z | na ten temat | powiązane | powiązane artykuły |
    powiązane tematy | podobne artykuły | podobne tematy | tematy: | tematy pokrewne | inne artykuły | inne teksty |
    pozostałe artykuły | najczęściej czytane | najpopularniejsze | popularne | popularne teraz | najnowsze |
    najnowsze artykuły | najnowsze wiadomości | najnowsze informacje | ostatnie wpisy | najważniejsze dziś |
    na czasie | nie przegap | może cię zainteresować | mogą cię zainteresować | może zainteresuje cię |
    może ci się spodobać | to cię zainteresuje | zainteresuje cię | wybór redakcji | rekomendowane |
    rekomendowane dla ciebie | redakcja poleca | w serwisach | z tej kategorii | obejrzyj także | oglądaj: |
    oglądaj także | posłuchaj także | poprzedni artykuł | następny artykuł | poprzedni wpis | następny wpis |
    pokaż więcej | załaduj więcej | artykuły sponsorowane | materiały partnerów | może cię także zainteresować |
    może cię też zainteresować
  `,
  share: `
    udostępnij | udostępnij artykuł | udostępnij na | udostępnij: | podziel się | podziel się artykułem |
    podziel się na | podaj dalej | poleć znajomym | poleć artykuł | wyślij znajomemu | wyślij e-mailem | tweetnij |
    tweet | lubię to | kopiuj link | skopiuj link | skopiowano link | drukuj | wydrukuj | zapisz na później |
    zapisz artykuł | dodaj do zakładek | facebook | twitter | messenger | whatsapp | wykop | linkedin
  `,
  follow: `
    obserwuj nas | śledź nas | polub nas | polub nasz* | dołącz do nas | znajdź nas | jesteśmy na |
    jesteśmy też na | obserwuj * w google | obserwuj * w wiadomości google | google news | wiadomości google |
    wiadomościach google | subskrybuj nasz kanał | subskrybuj kanał | subskrybuj nas na | subskrybuj * na youtube |
    bądź z nami | nasz profil na | nasz fanpage | naszego fanpage* | dodaj nas do
  `,
  comments: `
    komentarze | komentarze: | komentarzy | skomentuj | skomentuj artykuł | dodaj komentarz | napisz komentarz |
    zostaw komentarz | zostaw odpowiedź | dołącz do dyskusji | przejdź do dyskusji | do dyskusji |
    weź udział w dyskusji | pokaż komentarze | zobacz komentarze | brak komentarzy | bądź pierwszy |
    aby dodać komentarz | aby komentować | zaloguj się, aby skomentować | zgłoś nadużycie | zgłoś komentarz |
    regulamin komentarzy | co o tym sądzisz | co o tym myślisz | a ty co | daj znać w komentarz* |
    dajcie znać w komentarz* | czekamy na wasze komentarze | twój adres e-mail nie zostanie opublikowany |
    wymagane pola są oznaczone | odpowiedz
  `,
  notice: `
    polityka prywatności | polityką prywatności | polityce prywatności | politykę prywatności |
    polityki prywatności | polityka cookies | regulamin serwisu | regulaminem serwisu | akceptuję regulamin |
    przetwarzanie * danych osobowych | przetwarzania danych osobowych | administratorem danych |
    administratorem twoich danych | twoich danych osobowych | wyrażam zgodę | zgadzam się na |
    klauzula informacyjna | używamy plików cookie* | korzystamy z cookies | korzystamy z plików |
    wykorzystuje pliki cookie* | wykorzystujemy pliki | pliki cookie* | plików cookie* |
    używamy informacji zapisanych | ustawienia prywatności | ustawieniach twojej przeglądarki |
    w twojej przeglądarce | włącz javascript | wyłącz adblock* | adblock* | zrezygnować w każdej chwili |
    wypisać się w każdej chwili | recaptcha | twoja przeglądarka nie obsługuje | wystąpił błąd | spróbuj ponownie
  `,
  copyright: `
    wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | materiał chroniony prawem | prawem autorskim |
    licencja na publikację | kup licencję | dalsze rozpowszechnianie | rozpowszechnianie artykułu |
    kopiowanie zabronione | kopiowanie treści | przedruk | za zgodą wydawcy | bez zgody wydawcy |
    bez zgody redakcji | na licencji creative commons | artykuł ukazał się | tekst ukazał się | tekst pierwotnie |
    artykuł pierwotnie | nie stanowi porady | nie stanowią rekomendacji | nie ponosi odpowiedzialności |
    opinie wyrażone | materiał zewnętrzny
  `,
  promo: `
    pobierz aplikację | pobierz naszą | ściągnij aplikację | zainstaluj aplikację | w naszej aplikacji | app store |
    google play | kup teraz | kup bilet | kup bilety | kup książkę | zamów teraz | zamów już |
    posłuchaj naszego podcastu | posłuchaj podcastu | słuchaj podcastu | słuchaj nas | oglądaj na żywo |
    oglądaj nas | dowiedz się więcej na | kliknij tutaj | kliknij tu | kod rabatowy | kody rabatowe |
    sprawdź ofertę | zobacz oferty | zobacz ofertę | link afiliacyjny | linki afiliacyjne | linków afiliacyjnych |
    współpraca reklamowa | materiał partnera | artykuł sponsorowany | e-wydanie | weź udział w konkursie |
    rozwiąż quiz
  `,
  ad: `
    promowane treści | reklama | reklamy | reklama - czytaj dalej | dalszy ciąg materiału pod wideo |
    dalsza część artykułu | dalsza część tekstu | dalszy ciąg tekstu | artykuł sponsorowany |
    materiał sponsorowany | materiał promocyjny | materiał partnera | materiał reklamowy | tekst sponsorowany |
    sponsorowane | promocja | autopromocja | płatna współpraca | koniec reklamy | pomiń reklamę | ukryj reklamę |
    ładowanie | ładowanie... | wideo player
  `,
  author: `
    o autorze | o autorce | o autorach | więcej artykułów autora | wszystkie artykuły autora | inne teksty autora |
    pozostałe artykuły autora | wszystkie teksty autora | więcej tekstów autora | zobacz wszystkie artykuły |
    skontaktuj się z autorem | napisz do autora | napisz do autorki | kontakt z autorem | dziennikarz działu |
    dziennikarka działu | dziennikarz portalu | dziennikarka portalu | redaktor portalu | redaktorka portalu |
    absolwent dziennikarstwa | absolwentka dziennikarstwa | w redakcji od
  `,
  meta: `
    opublikowano | opublikowane | data publikacji | utworzono | aktualizacja | aktualizacja: | zaktualizowano |
    ostatnia aktualizacja | dodano | data dodania | min czytania | min. czytania | minut czytania |
    minuty czytania | czas czytania | czyta się | posłuchaj artykułu | odsłuchaj | posłuchaj | autor: | autorka: |
    autorzy: | oprac. | opracowanie: | opracował | źródło: | źródła: | oprac.: | godzin temu | godziny temu |
    minut temu | dni temu | wyświetleń | odsłon | rozmiar tekstu | rozmiar czcionki | spis treści | w skrócie |
    najważniejsze informacje | tylko u nas | z ostatniej chwili
  `,
  credit: `
    fot. | fot.: | foto: | foto | zdjęcie: | zdjęcie ilustracyjne | zdjęcia: | autor zdjęcia | źródło zdjęcia |
    il. | ilustracja: | grafika: | wideo: | screen: | agencja gazeta | agencja wyborcza.pl | pap | east news |
    reuters | getty images | shutterstock | unsplash | archiwum prywatne | archiwum | materiały prasowe |
    mat. prasowe | domena publiczna | powiększ
  `,
  nav: `
    strona główna | start | menu | szukaj | wyszukaj | zaloguj | zaloguj się | logowanie | zarejestruj się |
    wyloguj | moje konto | dalej | następny | następna | poprzedni | poprzednia | wstecz | powrót | wróć | do góry |
    na górę | zamknij | tagi | tagi: | tag | tematy | temat | słowa kluczowe | kategorie | kategoria | kategoria: |
    działy | archiwum | o nas | kontakt | redakcja | reklama | praca | mapa strony | pomoc | rss | więcej |
    wszystkie | wiadomości | kraj | świat | polityka | biznes | gospodarka | sport | kultura | opinie | nauka |
    zdrowie | technologie | moto | motoryzacja | nieruchomości | styl życia | rozrywka | pogoda | podcasty | wideo |
    galeria | zdjęcia | regulamin | rozwiń | zwiń | przejdź do treści | newsletter | prenumerata
  `,
  contact: `
    zgłoś błąd | znalazłeś błąd | zauważyłeś błąd | widzisz błąd | zauważyłaś błąd | napisz do nas |
    napiszcie do nas | skontaktuj się z nami | masz temat | masz ciekawy temat | masz dla nas | byłeś świadkiem |
    jesteś świadkiem | prześlij nam | przyślij nam | wyślij nam | czekamy na wasze | czekamy na twoje |
    daj nam znać | dajcie nam znać | weź udział w ankiecie | wypełnij ankietę | oceń artykuł | oceń ten artykuł |
    oceń tekst | czy ten artykuł był | twoja ocena | średnia ocena | adres redakcji
  `,
  paywall: `
    tylko dla subskrybentów | tylko dla prenumeratorów | dostępny tylko dla | dostępna tylko dla |
    dostępne tylko dla | aby czytać dalej | aby przeczytać cały | aby przeczytać całość | chcesz przeczytać cały |
    by czytać dalej | żeby czytać dalej | przeczytaj cały artykuł | pozostało * tekstu | pozostało * artykułu |
    limit darmowych | limit bezpłatnych | wykorzystałeś limit | artykuł premium | treść premium | artykuł dostępny |
    dalsza część artykułu dostępna
  `,
  reported: `
    powiedział* | mówi | mówił* | stwierdził* | poinformował* | oświadczył* | dodał* | dodaje | zaznaczył* |
    podkreślił* | wyjaśnił* | tłumaczy* | przyznał* | przekazał* | ocenił* | zapowiedział* | ogłosił* | napisał* |
    odpowiedział* | według | jak podaje | jak informuje | rzecznik* | zdaniem
  `,
  direct: `
    my | nas | nam | nami | nasz | nasza | nasze | naszą | naszej | naszego | naszych | ty | ciebie | tobie | cię |
    ci | twój | twoja | twoje | twoją | twojej | twojego | wy | was | wam | wasz | wasze | waszej | państwo |
    państwa
  `,
  nearMiss: `
    wsparci* dla ukrain* | wsparcie techniczne | wsparcie finansowe dla | wsparcie psychologiczne | grup* wsparcia |
    pomoc techniczna | dawc* krwi | dawc* szpiku | dawc* organów | honorowych dawców | przekazał* darowiznę |
    darowizn* od rodziców | podatek od darowizn* | umow* darowizny | zbiórk* odpadów | zbiórk* podpisów |
    zbiórk* pieniędzy na leczenie | wpłat* do budżetu | subskrybentów kanału | obserwujących na | udziałów w
  `,
  abbreviation: `
    ul. | al. | pl. | os. | nr. | np. | m.in. | itd. | itp. | tzw. | tj. | tzn. | ok. | proc. | tys. | mln. | mld. |
    zł. | gr. | godz. | min. | sek. | r. | w. | ur. | zm. | św. | ks. | bp. | abp. | prof. | hab. | inż. | mgr. |
    lek. | płk. | gen. | kpt. | por. | pt. | fot. | oprac. | red. | tel. | str. | s. | art. | ust. | pkt. | poz. |
    woj. | pow. | gm. | im. | ww. | wg. | j. | dn. | sp. | z o.o. | stycz. | lut. | kwiet. | sierp. | wrzes. |
    paźdz. | listop. | grudz. | ds. | ws.
  `,
  months: `
    sty lut mar kwi maj cze lip sie wrz paź lis gru
    styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
  `,
  weekdays: 'poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela',
  common,
}
export default pl
