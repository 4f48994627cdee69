import type { Texts } from '../core/texts.js';

/** Indonesian, formal (“Anda”); terms of the Personal Data Protection Law (UU PDP). */
export default {
  bannerHeading: 'Pilihan Anda tentang cookie',
  bannerText:
    'Kami meminta persetujuan Anda untuk menggunakan cookie dan teknologi serupa untuk tujuan berikut: {purposes}. Yang diperlukan selalu aktif. Anda dapat menarik kembali persetujuan Anda kapan saja.',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  preferences: 'Preferensi',
  privacyPolicy: 'Kebijakan privasi',
  cookiePolicy: 'Kebijakan cookie',
  saved: 'Pilihan Anda telah disimpan.',
  functionalTitle: 'Fungsi tambahan',
  analyticsTitle: 'Analisis',
  marketingTitle: 'Pemasaran',
  listPair: ' dan ',
  listMiddle: ', ',
  listEnd: ', dan ',
  preferencesHeading: 'Preferensi cookie',
  preferencesText:
    'Pilih tujuan yang Anda setujui. Tidak ada yang berubah sebelum Anda menyimpannya. Anda dapat menarik kembali persetujuan Anda kapan saja.',
  save: 'Simpan pilihan',
  close: 'Tutup',
  alwaysOn: 'Selalu aktif',
  necessaryTitle: 'Diperlukan',
  necessaryDescription:
    'Tanpa ini situs tidak berfungsi: keamanan, masuk ke akun, layanan yang Anda minta, dan penyimpanan pilihan ini.',
  functionalDescription:
    'Mengingat pengaturan Anda dan menampilkan konten dari pihak lain, seperti video, peta, dan obrolan.',
  analyticsDescription:
    'Mengukur penggunaan situs: halaman mana yang dikunjungi, seberapa sering, dan dari jenis perangkat apa.',
  marketingDescription:
    'Menampilkan iklan yang sesuai dengan minat Anda dan mengukur efeknya. Pengiklan mungkin mengenali Anda di situs lain.',
  services: 'Layanan',
  partlyOn: 'Aktif sebagian',
  searchServices: 'Cari layanan',
  servicesFound: 'Layanan yang ditemukan: {count}',
  whyNecessary: 'Mengapa ini diperlukan?',
  provider: 'Penyedia',
  providerPolicy: 'Kebijakan privasi {provider}',
  cookies: 'Cookie dan penyimpanan',
  yourDecision: 'Keputusan Anda',
  undecided: 'Anda belum memutuskan. Hanya yang diperlukan yang aktif.',
  consentId: 'ID persetujuan',
  decidedAt: 'Diputuskan pada',
  expiresAt: 'Berlaku hingga',
  privacySignal:
    'Peramban Anda mengirim sinyal privasi (Global Privacy Control). Sinyal ini dipatuhi.',
  history: 'Keputusan Anda sebelumnya',
  allowed: 'Diizinkan:',
  denied: 'Ditolak:',
  downloadReceipts: 'Unduh tanda terima',
  cleanUp: 'Pembersihan setelah keputusan Anda',
  removed: 'Dihapus dari peramban ini:',
  kept: 'Tidak dihapus, karena situs ini menyatakan memerlukannya:',
  writtenBack:
    'Tidak dihapus, karena masih digunakan. Tutup semua halaman situs ini, atau hapus datanya di pengaturan peramban Anda:',
  httpOnly:
    'Tersembunyi dari skrip, sehingga halaman ini tidak dapat menghapusnya. Anda dapat menghapus cookie situs ini di pengaturan peramban Anda:',
  thirdParty:
    'Disimpan oleh situs lain, di luar jangkauan halaman ini. Anda dapat menghapus cookie situs tersebut di pengaturan peramban Anda:',
  loadOnce: 'Muat sekali',
  alwaysAllow: 'Selalu izinkan {service}',
  embedPurpose: 'Tujuan: {purposes}',
  embedRecipient: 'Saat dimuat, data seperti alamat IP Anda dikirim ke {recipient}.',
  columnName: 'Nama',
  columnPurpose: 'Tujuan',
  columnRetention: 'Masa simpan',
  columnKind: 'Jenis',
  kindCookie: 'Cookie',
  kindLocal: 'Penyimpanan lokal',
  kindSession: 'Penyimpanan sesi, hingga tab ditutup',
  kindIndexeddb: 'Basis data di peramban (IndexedDB)',
  kindCache: 'Cache peramban',
  kindWorker: 'Service worker',
  notStated: 'Tidak disebutkan',
  noServices: 'Tidak ada layanan.',
  keptBy: 'disimpan oleh {domain}',
  ownCookie: 'Mengingat pilihan Anda tentang cookie.',
  ownReceipts: 'Menyimpan salinan keputusan Anda untuk Anda unduh.',
  doNotSell: 'Jangan jual atau bagikan data pribadi saya',
  limitSensitive: 'Batasi penggunaan data pribadi sensitif saya',
  optedOut: 'Permintaan penolakan Anda dipatuhi.',
  signalConflict: 'Sinyal privasi peramban Anda dan pilihan Anda di situs ini berbeda.',
  trackingSignal:
    'Peramban Anda meminta agar Anda tidak dilacak (Do Not Track). Permintaan ini dipatuhi.',
  optOutText:
    'Pilih apa yang Anda izinkan. Tidak ada yang berubah sebelum Anda menyimpannya. Anda dapat menolak kapan saja.',
  undecidedOptOut:
    'Anda belum memutuskan. Yang dapat Anda tolak tetap aktif sampai Anda memutuskan.',
  placeGuessed: 'Negara Anda diperkirakan dari zona waktu perangkat Anda.',
} satisfies Texts;
