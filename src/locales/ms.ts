import type { Texts } from '../core/texts.js';

/** Malay as in Malaysia, formal (“anda”); terms of the Personal Data Protection Act 2010. */
export default {
  bannerHeading: 'Pilihan anda tentang kuki',
  bannerText:
    'Kami memohon persetujuan anda untuk menggunakan kuki dan teknologi serupa bagi tujuan berikut: {purposes}. Kuki yang diperlukan sentiasa aktif. Anda boleh menarik balik persetujuan anda pada bila-bila masa.',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  preferences: 'Keutamaan',
  privacyPolicy: 'Dasar privasi',
  cookiePolicy: 'Dasar kuki',
  saved: 'Pilihan anda telah disimpan.',
  functionalTitle: 'Fungsi tambahan',
  analyticsTitle: 'Analisis',
  marketingTitle: 'Pemasaran',
  listPair: ' dan ',
  listMiddle: ', ',
  listEnd: ' dan ',
  preferencesHeading: 'Keutamaan kuki',
  preferencesText:
    'Pilih tujuan yang anda persetujui. Tiada apa-apa berubah sehingga anda menyimpannya. Anda boleh menarik balik persetujuan anda pada bila-bila masa.',
  save: 'Simpan pilihan',
  close: 'Tutup',
  alwaysOn: 'Sentiasa aktif',
  necessaryTitle: 'Diperlukan',
  necessaryDescription:
    'Tanpanya laman web tidak berfungsi: keselamatan, log masuk, perkhidmatan yang anda minta dan penyimpanan pilihan ini.',
  functionalDescription:
    'Mengingati tetapan anda dan memaparkan kandungan pihak lain, seperti video, peta dan sembang.',
  analyticsDescription:
    'Mengukur penggunaan laman web: halaman yang dilawati, kekerapannya dan jenis peranti.',
  marketingDescription:
    'Memaparkan iklan yang sesuai dengan minat anda dan mengukur kesannya. Pengiklan mungkin mengenali anda di laman web lain.',
  services: 'Perkhidmatan',
  partlyOn: 'Sebahagian aktif',
  searchServices: 'Cari perkhidmatan',
  servicesFound: 'Perkhidmatan ditemukan: {count}',
  whyNecessary: 'Mengapa ini diperlukan?',
  provider: 'Penyedia',
  providerPolicy: 'Dasar privasi {provider}',
  cookies: 'Kuki dan storan',
  yourDecision: 'Keputusan anda',
  undecided: 'Anda belum membuat keputusan. Hanya yang diperlukan aktif.',
  consentId: 'ID persetujuan',
  decidedAt: 'Diputuskan pada',
  expiresAt: 'Sah sehingga',
  privacySignal:
    'Pelayar anda menghantar isyarat privasi (Global Privacy Control). Isyarat ini dipatuhi.',
  history: 'Keputusan anda yang terdahulu',
  allowed: 'Dibenarkan:',
  denied: 'Ditolak:',
  downloadReceipts: 'Muat turun resit',
  cleanUp: 'Pembersihan selepas keputusan anda',
  removed: 'Dipadamkan daripada pelayar ini:',
  kept: 'Tidak dipadamkan, kerana laman web ini menyatakan bahawa ia memerlukannya:',
  writtenBack:
    'Tidak dipadamkan, kerana masih digunakan. Tutup semua halaman laman web ini, atau padamkan datanya dalam tetapan pelayar anda:',
  httpOnly:
    'Tersembunyi daripada skrip, jadi halaman ini tidak dapat memadamkannya. Anda boleh memadamkan kuki laman web ini dalam tetapan pelayar anda:',
  thirdParty:
    'Disimpan oleh laman web lain, di luar capaian halaman ini. Anda boleh memadamkan kuki laman web tersebut dalam tetapan pelayar anda:',
  loadOnce: 'Muatkan sekali',
  alwaysAllow: 'Sentiasa benarkan {service}',
  embedPurpose: 'Tujuan: {purposes}',
  embedRecipient: 'Apabila dimuatkan, data seperti alamat IP anda dihantar kepada {recipient}.',
  columnName: 'Nama',
  columnPurpose: 'Tujuan',
  columnRetention: 'Tempoh simpanan',
  columnKind: 'Jenis',
  kindCookie: 'Kuki',
  kindLocal: 'Storan setempat',
  kindSession: 'Storan sesi, sehingga tab ditutup',
  kindIndexeddb: 'Pangkalan data pelayar (IndexedDB)',
  kindCache: 'Cache pelayar',
  kindWorker: 'Service worker',
  notStated: 'Tidak dinyatakan',
  noServices: 'Tiada perkhidmatan.',
  keptBy: 'disimpan oleh {domain}',
  ownCookie: 'Mengingati pilihan anda tentang kuki.',
  ownReceipts: 'Menyimpan salinan keputusan anda untuk dimuat turun.',
  doNotSell: 'Jangan jual atau kongsi data peribadi saya',
  limitSensitive: 'Hadkan penggunaan data peribadi sensitif saya',
  optedOut: 'Permintaan penolakan anda dipatuhi.',
  signalConflict: 'Isyarat privasi pelayar anda berbeza daripada pilihan anda di laman web ini.',
  trackingSignal:
    'Pelayar anda meminta supaya anda tidak dijejaki (Do Not Track). Permintaan ini dipatuhi.',
  optOutText:
    'Pilih perkara yang anda benarkan. Tiada apa-apa berubah sehingga anda menyimpannya. Anda boleh menolak pada bila-bila masa.',
  undecidedOptOut:
    'Anda belum membuat keputusan. Sementara itu, perkara yang boleh anda tolak adalah aktif.',
  placeGuessed: 'Negara anda diandaikan berdasarkan zon waktu peranti anda.',
} satisfies Texts;
