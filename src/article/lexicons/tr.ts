import type { Lexicon } from './concepts'

export const common = `
  ve | bir | bu | da | de | için | ile | olarak | çok | olan | daha | gibi | sonra | kadar | ancak | ise | ne |
  var | en | o | her | iki | ilk | göre | dedi
`

/**
 * Turkish. Lower case is Turkish lower case (I -> ı, İ -> i); matching has to fold both letters together.
 *
 * Tempting but wrong, each seen in real stories:
 * - "destek", "destek olun" alone: quake relief and sports ("takıma destek olun"); only with the publisher as object.
 * - "bağış" alone, "bağışta bulundu": charity news, always third person; "bağış yap" as an imperative asks.
 * - "abone" alone, "abone olan": gas, water and telephone customers are "abone" in Turkish news.
 * - "takip et" alone: police follow suspects; "bizi" or a network must be there.
 * - "paylaş" inside prose: stars "paylaştı" everything; label only. "beğen" likewise.
 * - "haber", "görsel", "güncel", "sizce" as labels: they begin sentences of prose and quotes.
 */
const tr: Lexicon = {
  lang: 'tr',
  name: 'Türkçe',
  ask: `
    bize destek olun | bize destek ol | bizi destekleyin | bizi destekle | bizi desteklemek | bize destek vermek |
    gazeteciliğimizi destekle* | gazeteciliğe destek | bağımsız gazeteciliğe * destek |
    bağımsız gazeteciliği destekle* | bağımsız medyayı destekle* | bağımsız medyaya destek |
    bağımsız habercili* destekle* | gazetemizi destekle* | gazetemize destek | sitemizi destekle* |
    sitemize destek | çalışmalarımızı destekle* | yayınlarımızı destekle* | haberciliğimizi destekle* |
    haberciliğimize destek | destekçimiz ol | destekçimiz olun | destekçi ol | destekçi olun |
    destekçilerimiz arasına | patron olun | bağış yap | bağış yapın | bağış yapabilirsiniz | bağışta bulunun |
    bağışta bulunabilirsiniz | katkıda bulunun | katkı sunun | üyemiz olun | okur desteği | patreon'da destekle* |
    patreon üzerinden | youtube'dan katıl
  `,
  moneyWord: `
    bağış* | katkı* | destekçi* | sponsor* | kitle fonlaması | fonlama | patreon | iban | aidat* | üyelik*
  `,
  appealOpen: `
    sevgili okur* | değerli okur* | sayın okur* | sevgili dostlar | okurlarımıza | bu haberi beğendiniz mi |
    bu yazıyı beğendiniz mi | beğendiyseniz | buraya kadar geldiyseniz | buraya kadar okuduysanız | gitmeden önce |
    ayrılmadan önce | madem buradasınız | okuduğunuz için teşekkür* | bizi okuduğunuz için | sizden bir ricamız |
    bir ricamız var | desteğinize ihtiyacımız var | yardımınıza ihtiyacımız var
  `,
  appealAid: `
    katkınızla | okurumuz olarak | desteğiniz | desteğinizle | desteğinize | desteğinizi | sizin desteğiniz* |
    sizlerin desteği* | katkınız | katkılarınız* | bağışınız | bağışlarınız* | her katkı | her bağış |
    küçük bir katkı | küçük de olsa | ne kadar küçük olursa olsun | okurlarımızın desteği* | okurların desteği* |
    okurlarından aldığı | okur desteğiyle | bağımsız gazetecilik | bağımsız habercilik | bağımsız kalma* |
    bir dakikanızı | bir kahve parası | desteğiniz için teşekkür* | bizimle olduğunuz için |
    ücretsiz ve herkese açık | reklamsız
  `,
  reminder: `
    daha sonra hatırlat | bana hatırlat | tek seferlik | aylık | yıllık | her ay | ayda bir | diğer tutar |
    başka tutar | tutar seçin | miktar seçin | ödeme yöntemi | kredi kartı ile | istediğiniz zaman iptal
  `,
  subscribe: `
    hemen abone ol | abone olun | abone ol | abone olmak için | aboneliğinizi başlat* | abonelere özel |
    abonelere özeldir | sadece aboneler | yalnızca aboneler | zaten abone misiniz | zaten üye misiniz |
    aboneyseniz | üye girişi yap | üye girişi yapın | sınırsız erişim | tüm içeriklere erişim |
    devam etmek için giriş | okumak için giriş | okumak için üye | ücretsiz üye ol | üye olun | ücretsiz deneyin |
    premium üyelik | dijital abonelik | abonelik seçenekleri | e-gazete aboneliği
  `,
  newsletter: `
    bültenimize abone ol | abone olun | bültenimize kaydol | kaydolun | bültenimize kayıt | bültenimize üye ol |
    üye olun | bültene abone ol | bültene kaydol | bültene kayıt | bültene üye ol | bültenine abone ol |
    bültenine kaydol | bültenine kayıt | bültenlerine abone ol | bültenlerimize | e-bülten aboneliği |
    e-bültenimize | e-bültene | e-posta bülteni* | günlük bültenimiz | haftalık bültenimiz | haber bültenimiz* |
    e-postanıza gelsin | e-posta kutunuza | e-posta kutunuzda | gelen kutunuza | gelen kutunuzda | posta kutunuza |
    mail kutunuza | e-posta adresinizi girin | e-posta adresinizi yazın | e-posta adresiniz | e-mail adresiniz |
    mail adresinizi | gelişmelerden haberdar ol | haberdar olun | haberlerden haberdar ol | gelişmeleri kaçırma* |
    hiçbir haberi kaçırma* | anında haberdar ol | bildirimleri aç | bildirimleri açın | bildirimlere izin ver |
    izin verin | aboneliğinizi onayla* | kaydınız alın*
  `,
  newsletterWord: `
    bülten* | e-bülten* | e-posta* | email | gelen kutu* | abone ol | abone olun | kaydol | kaydolun | bildirim*
  `,
  related: `
    haberi görüntüle | ilgili haber | ilgili haberler | ilgili içerik | ilgili içerikler | ilgili yazılar |
    ilgili konular | ilgili galeri | benzer haberler | benzer yazılar | benzer içerikler |
    bunlar da ilginizi çekebilir | bunlar ilginizi çekebilir | bu haberler de ilginizi çekebilir |
    ilginizi çekebilir | ilginizi çekebilecek | ilgini çekebilir | bunu da oku | bunu da okuyun |
    bunları da okuyun | ayrıca okuyun | ayrıca oku | okumadan geçmeyin | şunu da oku | şunu da okuyun |
    daha fazla oku | daha fazla haber | daha fazlası için | daha fazlası | daha fazla göster | daha fazla |
    devamını oku | devamı için | haberin devamı | haberin detayları için | detaylar için | detaylı bilgi için |
    tıklayınız | önerilen haberler | önerilenler | sizin için önerilen* | sizin için seçtiklerimiz |
    editörün seçimi | editörün seçtikleri | en çok okunan* | çok okunanlar | en çok yorumlanan* | en çok izlenen* |
    en popüler | popüler haberler | popüler | gündemdekiler | öne çıkan haberler | öne çıkanlar | öne çıkan |
    son haberler | son dakika haberleri | son eklenen* | son yazılar | günün manşetleri | günün öne çıkan* |
    diğer haberler | diğer yazıları | diğer haberleri | tüm haberler | tümünü gör | tümü | gözden kaçmasın |
    kaçırmayın | sıradaki haber | sonraki haber | önceki haber | sonraki yazı | önceki yazı | izleyin: | izle: |
    ayrıca bakınız | ayrıca bkz. | bakmadan geçme | reklam & öneri
  `,
  share: `
    paylaş | paylaş: | paylaşın | haberi paylaş | bu haberi paylaş* | bu yazıyı paylaş* | facebook'ta paylaş |
    twitter'da paylaş | x'te paylaş | whatsapp'ta paylaş | whatsapp ile paylaş | linki kopyala |
    bağlantıyı kopyala | bağlantı kopyalandı | kopyala | tweetle | arkadaşına gönder | arkadaşınla paylaş |
    e-posta ile gönder | yazdır | kaydet | haberi kaydet | favorilere ekle | okuma listesi* | facebook | twitter |
    whatsapp | telegram | linkedin | pinterest | flipboard
  `,
  follow: `
    bizi takip edin | bizi takip et | bizi * takip edin | bizi * takip et | bizi * takip edebilirsiniz |
    takipte kalın | sosyal medyada takip | sosyal medya hesaplarımız* | google news'te | google news'te abone |
    google haberler'de | google haberler* | whatsapp kanalımız* | telegram kanalımız* | youtube kanalımız* |
    kanalımıza abone | kanalımıza katıl* | whatsapp kanalına katıl* | telegram kanalına katıl* | bizi instagram'da |
    instagram'da takip | twitter'da takip | facebook'ta takip | facebook sayfamız* | bip'te takip | sayfamızı beğen*
  `,
  comments: `
    yorumlar | yorumlar: | yorum yap | yorum yapın | yorum yaz | yorum yazın | yorum ekle | yorum gönder |
    yorumunuzu yazın | yorumunu yaz | yorumları göster | yorumları gör | tüm yorumlar | henüz yorum yapılmamış* |
    henüz yorum yok | ilk yorumu sen yap | ilk yorumu siz | yorum yapmak için | yorum yapabilmek için |
    yorum kuralları | bir yanıt yazın | bir cevap yazın | cevap yaz | yanıtla | cevapla | şikayet et |
    siz ne düşünüyorsunuz | düşüncelerinizi yorum* | yorumlarda buluşalım | görüşlerinizi yorum* |
    e-posta adresiniz yayınlanmayacak | e-posta hesabınız yayımlanmayacak | gerekli alanlar
  `,
  notice: `
    çerezlerden faydalan* | gizlilik politikası* | gizlilik sözleşmesi* | gizlilik bildirimi | kullanım koşulları* |
    kullanım şartları* | kullanıcı sözleşmesi* | üyelik sözleşmesi* | aydınlatma metni* | çerez politikası* |
    çerez aydınlatma | çerezler kullan* | çerez kullan* | çerezleri kabul | çerez ayarları | çerez tercihleri |
    tümünü kabul et | kişisel verilerin korunması | kişisel verilerin işlenmesi | kişisel verileriniz* | kvkk |
    açık rıza | kabul etmiş olursunuz | kabul etmiş sayılırsınız | kabul ediyorum | onay veriyorum |
    istediğiniz zaman abonelikten | abonelikten çık | abonelikten çıkabilirsiniz | javascript'i etkin* |
    reklam engelleyici* | adblock* | tarayıcınız | recaptcha | bir hata oluştu | lütfen tekrar deneyin
  `,
  copyright: `
    tüm hakları saklıdır | her hakkı saklıdır | telif hakkı | telif hakları saklı* | izinsiz kopyala* |
    izinsiz kullanıla* | izin alınmadan | kaynak gösterilmeden | kaynak gösterilerek | aktif link verilerek |
    yeniden yayımlana* | ilk olarak * yayımlan* | yazarın görüşleri* | yazarına aittir | yazının sorumluluğu |
    editoryal politika* | yatırım tavsiyesi değildir | yatırım danışmanlığı kapsamında | bilgilendirme amaçlıdır
  `,
  promo: `
    uygulamamızı indir* | uygulamasını indir* | uygulamayı indir* | mobil uygulamamız* | uygulamada aç | app store |
    google play'den | google play | hemen satın al | satın almak için | bilet al | biletler için | hemen indir |
    podcast'imizi dinle* | podcast'i dinle* | canlı yayını izle* | canlı izle* | canlı yayın için tıkla* |
    için tıklayın | için tıklayınız | buraya tıkla* | hemen tıkla* | indirim kodu | fırsatı kaçırma* |
    satış ortaklığı | iş birliği içerir | sponsorlu içerik | advertorial | reklam verin | reklam vermek için |
    e-gazete
  `,
  ad: `
    reklam | reklamlar | reklamdır | sponsorlu | sponsorlu içerik | sponsor içerik | advertorial | ilan | tanıtım |
    iş birliği | işbirliği | reklamdan sonra devam ediyor | haberin devamı reklamdan sonra |
    haber reklamdan sonra devam | reklamı geç | reklamı kapat | reklam alanı | yükleniyor | yükleniyor... |
    video oynatıcı | reklamın altında | haberin devamı reklamın
  `,
  author: `
    yazar hakkında | yazarın diğer yazıları | yazarın tüm yazıları | yazarın son yazıları |
    yazarın diğer haberleri | tüm yazıları | diğer yazıları için | muhabirimiz | yazara ulaş* | yazara e-posta |
    haber merkezi editör* | editör hakkında | yazarın profili
  `,
  meta: `
    yayınlanma | yayınlanma tarihi | yayımlanma | yayın tarihi | yayınlanma: | giriş tarihi | giriş: |
    oluşturulma tarihi | oluşturma tarihi | güncelleme | güncelleme: | güncellenme | güncelleme tarihi |
    son güncelleme | son güncellenme | haber giriş | haberin tarihi | okuma süresi | dk okuma | dk. okuma |
    dakika okuma | dakikada okunur | haberi dinle | dinle | sesli dinle | yazıyı dinle | yazan: | yazar: | editör: |
    muhabir: | kaynak: | kaynaklar: | haber merkezi | saat önce | dakika önce | gün önce | okunma | görüntülenme |
    görüntüleme | yazı boyutu | metin boyutu | içindekiler | bu haberde | haber özeti | özet | tsi
  `,
  credit: `
    fotoğraf: | fotoğraf | foto: | fotoğraflar: | foto | görsel kaynağı | fotoğraf kaynağı | kaynak: | video: |
    kamera: | çizim: | illüstrasyon: | ekran görüntüsü | arşiv | arşiv fotoğrafı | temsili fotoğraf | temsili |
    anadolu ajansı | aa | iha | dha | depo photos | reuters | afp | ap | getty images | shutterstock | istock |
    unsplash
  `,
  nav: `
    ana sayfa | anasayfa | menü | ara | arama | giriş | giriş yap | üye ol | kayıt ol | çıkış | hesabım | ileri |
    geri | sonraki | önceki | yukarı | başa dön | yukarı çık | kapat | etiketler | etiketler : | etiketler: |
    etiket | konular | konu | kategoriler | kategori | arşiv | hakkımızda | künye | iletişim | reklam | kariyer |
    site haritası | yardım | rss | tümü | daha | haberler | haber | gündem | son dakika | dünya | türkiye |
    ekonomi | siyaset | spor | futbol | magazin | kültür | kültür-sanat | kültür sanat | sağlık | teknoloji |
    bilim | eğitim | yaşam | otomobil | emlak | yazarlar | video | galeri | foto galeri | foto haber | podcast |
    hava durumu | astroloji | namaz vakitleri | içeriğe geç | genişlet | daralt
  `,
  contact: `
    bize ulaşın | bize yazın | bizimle iletişime geç | iletişime geçin | haber ihbar* | ihbar hattı |
    ihbar hattımız* | hata bildir | hatayı bildir | hata mı gördünüz | yazım hatası | bir hata fark ettiyseniz |
    düzeltme talebi | görüşlerinizi bize | bize gönder* | bizimle paylaşın | anketimize katıl* | ankete katıl* |
    bu haberi puanla* | bu haber işinize yaradı | faydalı oldu mu | tepkiniz ne | bu habere tepkiniz | oyla |
    puan ver | okur temsilcisi*
  `,
  paywall: `
    abonelere özel | abonelere özeldir | sadece abonelerimiz* | yalnızca abonelerimiz* | üyelere özel içerik |
    haberin tamamını okumak için | yazının tamamını okumak için | tamamını okumak için | devamını okumak için |
    okumaya devam etmek için | okumaya devam et | ücretsiz haber hakkınız | ücretsiz okuma hakkınız |
    premium içerik | bu içerik abone*
  `,
  reported: `
    söyledi | dedi | diyor | ifade etti | ifade eden | açıkladı | belirtti | belirten | kaydetti | vurguladı |
    aktardı | ekledi | konuştu | duyurdu | bildirdi | bildirildi | öğrenildi | iddia etti | göre | anlattı |
    yanıtladı | uyardı | açıklamada | açıklamasında | sözcüsü
  `,
  direct: `
    biz | bizi | bize | bizim | bizimle | bizden | siz | sizi | size | sizin | sizden | sizinle | sizlerin |
    sizlere | sen | seni | sana | senin | okurlarımız | okurlarımızın
  `,
  nearMiss: `
    kan bağışı* | organ bağışı* | organ nakli | bağış yaptı | bağış yapan* | bağışladı* | bağış kampanyası* |
    bağış topla* | bağışta bulundu* | destek verdi | destek paketi | devlet desteği | teknik destek |
    müşteri hizmetleri | destek grubu | terör örgütüne destek | doğal gaz abone* | doğalgaz abone* |
    elektrik abone* | su abone* | abone sayısı | takipçi* | hisse* | katkı payı | taraftar desteği
  `,
  abbreviation: `
    dr. | prof. | doç. | yrd. | av. | müh. | uzm. | op. | öğr. | gör. | sn. | t.c. | a.ş. | ltd. | şti. | vb. |
    vs. | vd. | bkz. | örn. | yy. | m.ö. | m.s. | mah. | cad. | sok. | sk. | no. | apt. | kat. | tel. | s. | sf. |
    çev. | haz. | yay. | dk. | sa. | gn. | alb. | yzb. | gen. | hz. | st. | km. | kg. | cm. | mm. | mn. | mr. |
    oca. | şub. | ağu. | eyl. | eki. | kas. | ara.
  `,
  months: `
    oca şub mar nis may haz tem ağu eyl eki kas ara
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
  `,
  weekdays: 'pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar',
  common,
}
export default tr
