import type { Lexicon } from './concepts'

export const common = `
  yang | dan | di | itu | dengan | untuk | dari | pada | ini | dalam | tidak | akan | juga | ke | karena |
  tersebut | oleh | ada | sudah | telah
`

/**
 * Indonesian (and Malay pages, which share most labels).
 *
 * Tempting but wrong:
 * - "dukung", "dukungan" alone: parties and teams; "dukung kami" is also said by candidates in quotes, so it needs the
 *   rest of the appeal, as every donation does.
 * - "donasi", "sumbangan", "donasikan" alone: quakes and mosques; "donasi sekarang" asks.
 * - "jadi anggota": people become members of parliament; "jadilah anggota" asks.
 * - "berlangganan" alone: streaming, electricity; the imperative or an offer only.
 * - "baca" opens labels ("Baca:"), in prose it is "read"; labels only. "simak" the same.
 * - "ikuti" alone: competitions and exams; with us or a network only. "bergabung" alone: players join clubs.
 * - "iklan" in prose: the ad market; labels only. "bagikan" in prose: officials hand out aid; labels only.
 * - "klik di sini" is always a label; "klik" alone is not.
 */
const id: Lexicon = {
  lang: 'id',
  name: 'Bahasa Indonesia',
  ask: `
    dukung kami | dukung jurnalisme | dukung jurnalisme independen | dukung kerja jurnalistik | dukung kerja kami |
    dukung media independen | dukung media kami | dukung liputan | dukung terus kami | dukunglah kami |
    donasi sekarang | donasi di sini | donasi untuk kami | berdonasi sekarang | mari berdonasi | ayo berdonasi |
    ayo donasi | salurkan donasi anda | berikan donasi anda | berikan dukungan anda | traktir kami |
    traktir penulis | jadilah anggota | jadilah pendukung | jadilah sahabat | bantu kami terus | bantu kami tetap |
    bantu kami menjaga | bantu jurnalisme | sokong kami | berdonasi kepada kami | donasi kepada kami
  `,
  moneyWord: `
    donasi* | berdonasi | sumbangan* | menyumbang | derma | keanggotaan | iuran | urun dana | galang dana |
    penggalangan dana | crowdfunding | sponsor | donatur* | paypal | patreon | saweria | trakteer
  `,
  appealOpen: `
    pembaca yang budiman | pembaca yang terhormat | pembaca setia | pembaca tercinta | kepada pembaca |
    surat dari redaksi | catatan redaksi | pesan dari redaksi | dari meja redaksi | sebelum anda pergi |
    sebelum kamu pergi | suka artikel ini | suka dengan artikel ini | menyukai artikel ini |
    terima kasih telah membaca | terima kasih sudah membaca
  `,
  appealAid: `
    dukungan anda | dukunganmu | dukungan pembaca | bantuan anda | donasi anda | donasimu | kontribusi anda |
    kontribusimu | berapa pun nilainya | berapapun nilainya | berapa pun jumlahnya | sekecil apa pun |
    sekecil apapun | jurnalisme independen | media independen | jurnalisme berkualitas | nirlaba | tanpa iklan |
    bebas dari iklan | gratis untuk semua | didanai pembaca | didukung oleh pembaca | kami membutuhkan dukungan |
    kami butuh dukungan | seharga secangkir kopi | segelas kopi
  `,
  reminder: `
    bulanan | tahunan | sekali saja | satu kali | setiap bulan | per bulan | nominal lain | jumlah lain |
    pilih nominal | pilih jumlah | masukkan nominal | metode pembayaran | nomor rekening | transfer bank |
    ingatkan saya | batalkan kapan saja
  `,
  subscribe: `
    langganan sekarang | berlangganan sekarang | mulai berlangganan | ayo berlangganan |
    berlangganan untuk membaca | paket langganan | sudah punya akun | belum punya akun | masuk untuk melanjutkan |
    login untuk melanjutkan | daftar sekarang | daftar gratis | daftar akun | akses tanpa batas | coba gratis |
    gratis bulan pertama | khusus pelanggan | khusus member | baca tanpa iklan | anda sudah berlangganan |
    kamu sudah berlangganan
  `,
  newsletter: `
    langganan newsletter | berlangganan newsletter | langganan buletin | daftar newsletter | daftarkan email |
    daftarkan surel | newsletter kami | buletin kami | nawala kami | berlangganan nawala | ke email anda |
    ke emailmu | ke inbox anda | di inbox anda | ke kotak masuk | di kotak masuk | langsung di email |
    masukkan email | masukkan alamat email | alamat email anda | ketik email | dapatkan berita terbaru |
    dapatkan kabar terbaru | dapatkan informasi terbaru | dapatkan update | dapatkan berita pilihan |
    jangan ketinggalan berita | aktifkan notifikasi | berlangganan buletin kami | berlangganan buletin harian
  `,
  newsletterWord: `
    newsletter | buletin | nawala | kotak masuk | email | surel | langganan
  `,
  related: `
    baca juga | baca | baca selengkapnya | selengkapnya | baca lebih lanjut | baca artikel | baca berita |
    baca pula | baca lainnya | simak juga | simak | simak video | lihat juga | lihat selengkapnya | lihat semua |
    lihat lainnya | tonton juga | tonton | berita terkait | artikel terkait | terkait | topik terkait |
    video terkait | berita lainnya | berita lain | artikel lainnya | berita terpopuler | terpopuler | populer |
    paling populer | berita populer | paling banyak dibaca | terbanyak dibaca | berita terbaru | terbaru |
    artikel terbaru | terkini | berita terkini | berita utama | berita pilihan | pilihan editor | pilihan redaksi |
    rekomendasi | rekomendasi untuk anda | rekomendasi untukmu | untuk anda | mungkin anda suka |
    anda mungkin suka | anda mungkin juga | trending | viral | sedang tren | jangan lewatkan | headline |
    muat lainnya | artikel selanjutnya | artikel sebelumnya | berita selanjutnya | berita sebelumnya |
    halaman selanjutnya | selanjutnya | sebelumnya | halaman | halaman berikutnya | lanjut baca | saksikan juga |
    saksikan video | pilihan untukmu | indeks berita
  `,
  share: `
    bagikan | bagikan artikel | bagikan berita | bagikan ke | bagikan via | bagikan artikel ini | sebarkan |
    kirim ke teman | salin tautan | salin link | tautan disalin | link disalin | cetak | simpan | simpan artikel |
    kirim email | suka | tweet | share | copy link | facebook | twitter | whatsapp | telegram | line
  `,
  follow: `
    ikuti kami | ikuti kami di | ikuti saluran | ikuti whatsapp channel | ikuti channel | ikuti akun |
    ikuti berita kami | ikuti * google news | di google news | di google berita | follow kami | follow akun |
    gabung di channel | gabung ke channel | gabung grup | bergabung dengan kami di | bergabung di grup |
    klik link channel | saluran whatsapp kami | sukai kami di | subscribe channel
  `,
  comments: `
    komentar | beri komentar | tulis komentar | tinggalkan komentar | tinggalkan balasan | kirim komentar |
    tampilkan komentar | lihat komentar | komentar anda | belum ada komentar | jadilah yang pertama | balas |
    bagaimana pendapat anda | apa pendapatmu | tulis di kolom komentar |
    alamat email anda tidak akan dipublikasikan | ruas yang wajib | laporkan komentar | masuk untuk berkomentar |
    login untuk berkomentar
  `,
  notice: `
    kebijakan privasi | syarat dan ketentuan | syarat & ketentuan | ketentuan layanan | ketentuan penggunaan |
    kebijakan cookie | menggunakan cookie | kami menggunakan cookie | terima semua cookie | setuju dan lanjutkan |
    anda menyetujui | saya menyetujui | saya setuju dengan | berhenti berlangganan kapan saja |
    pedoman media siber | aktifkan javascript | pemblokir iklan | terjadi kesalahan | silakan coba lagi
  `,
  copyright: `
    hak cipta dilindungi | all rights reserved | copyright | dilarang keras mengambil | dilarang mengutip |
    dilarang memperbanyak | dilarang mengambil dan | pertama kali diterbitkan | pertama kali tayang |
    artikel ini telah tayang | artikel ini sudah tayang | artikel ini bersumber | artikel ini ditulis oleh |
    artikel ini pertama kali | tanggung jawab penulis | tidak mewakili pandangan | penafian
  `,
  promo: `
    unduh aplikasi | download aplikasi | instal aplikasi | di aplikasi kami | baca di aplikasi | app store |
    google play | play store | klik di sini | klik disini | beli sekarang | pesan sekarang | pesan tiket sekarang |
    promo spesial | kode promo | dengarkan podcast | dengarkan siniar | tonton siaran langsung | pasang iklan |
    info lebih lanjut klik | dapatkan diskon | komisi afiliasi
  `,
  ad: `
    iklan | advertisement | advertorial | adv | konten bersponsor | bersponsor | disponsori | artikel bersponsor |
    scroll to continue with content | scroll untuk melanjutkan | gulir untuk | lanjutkan membaca di bawah |
    lanjut di bawah iklan | memuat
  `,
  author: `
    tentang penulis | profil penulis | artikel lain dari penulis | artikel lain oleh | tulisan lain dari |
    lihat semua artikel | semua artikel dari | penulis adalah | hubungi penulis | turut menyumbang laporan |
    ikut berkontribusi dalam laporan ini | ikut menulis laporan ini
  `,
  meta: `
    diterbitkan | terbit | dipublikasikan | tayang | diperbarui | diupdate | terakhir diperbarui | update |
    penulis | oleh | reporter | editor | pewarta | jurnalis | redaksi | sumber | menit baca | menit membaca |
    waktu baca | dengarkan artikel | dengarkan berita | ukuran huruf | ukuran font | dilihat | kali dilihat |
    jam lalu | menit lalu | jam yang lalu | menit yang lalu | hari lalu | wib | wita | wit | ringkasan |
    poin utama | intisari | daftar isi | eksklusif
  `,
  credit: `
    foto | foto oleh | kredit foto | sumber foto | gambar | sumber gambar | ilustrasi | dok | dokumentasi |
    istimewa | ist | antara foto | antara | reuters | afp | ap photo | getty images | shutterstock |
    tangkapan layar | arsip | via reuters | perbesar
  `,
  nav: `
    beranda | menu | cari | pencarian | masuk | login | daftar | keluar | akun saya | tutup | kembali |
    kembali ke atas | lompat ke konten | tag | tags | topik | label | kategori | rubrik | indeks | arsip |
    tentang kami | hubungi kami | kontak | kontak kami | redaksi | karier | karir | iklan | info iklan |
    peta situs | bantuan | kode etik | berita | nasional | internasional | dunia | daerah | politik | hukum |
    ekonomi | bisnis | olahraga | bola | sepakbola | hiburan | selebriti | gaya hidup | teknologi | tekno |
    kesehatan | pendidikan | opini | kolom | budaya | wisata | otomotif | properti | lingkungan | foto | video |
    infografis | galeri | lainnya
  `,
  contact: `
    kirim tulisan anda | kirimkan tulisan | hubungi redaksi | kirim ke redaksi | kirim email ke redaksi |
    laporkan kesalahan | temukan kesalahan | koreksi artikel | ikuti survei kami | isi survei | ikuti polling |
    apakah artikel ini membantu | beri rating | surat pembaca | beri masukan | punya informasi atau
  `,
  paywall: `
    artikel ini khusus pelanggan | khusus untuk pelanggan | hanya untuk pelanggan | untuk melanjutkan membaca |
    untuk membaca artikel lengkap | untuk membaca selengkapnya | lanjutkan membaca dengan | artikel premium |
    kuota artikel gratis | batas artikel gratis | berlangganan untuk membaca
  `,
  reported: `
    kata | ujar | ujarnya | katanya | tutur | tuturnya | ucap | ucapnya | jelas | jelasnya | ungkap | ungkapnya |
    menurut | mengatakan | menyatakan | menjelaskan | menambahkan | menegaskan | mengungkapkan | melaporkan |
    mengumumkan | membantah | menyebut | menyebutkan | juru bicara | dalam keterangan | keterangan tertulis |
    dikutip dari | dilansir | sambungnya | imbuhnya
  `,
  direct: `
    kami | kita | anda | kamu | kalian | pembaca | anda dapat | mari | ayo | yuk | silakan
  `,
  nearMiss: `
    donor darah | donor organ | dana kampanye | sumbangan kampanye | sumbangan dana kampanye | menyalurkan donasi |
    penyaluran donasi | mengumpulkan donasi | donasi palsu | dukungan suara | dukungan partai | dukungan teknis |
    layanan pelanggan | jumlah pelanggan | pelanggan pln | iuran bpjs | keanggotaan partai | negara anggota |
    anggota dpr | posko donasi | korban bencana | jadi anggota | donasikan
  `,
  abbreviation: `
    dr. | prof. | drs. | ir. | h. | hj. | st. | no. | tn. | ny. | jl. | rp. | kab. | kec. | kel. | pt. | cv. |
    tbk. | dll. | dsb. | dst. | s.h. | m.h. | s.e. | s.sos. | m.si. | bpk. | jend. | mayjen. | sdr. | hlm. | u.s.
  `,
  months: `
    jan feb mar apr mei jun jul agu sep okt nov des
    januari februari maret april mei juni juli agustus september oktober november desember
  `,
  weekdays: 'senin | selasa | rabu | kamis | jumat | sabtu | minggu',
  common,
}
export default id
