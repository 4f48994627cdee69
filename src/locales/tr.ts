import type { Texts } from '../core/texts.js';

/** Turkish, formal (“siz”); terms of the KVKK and of its authority’s guideline on cookies. */
export default {
  bannerHeading: 'Çerez tercihiniz',
  bannerText:
    'Çerezleri ve benzer teknolojileri şu amaçlarla kullanmak için açık rızanızı istiyoruz: {purposes}. Zorunlu olanlar her zaman etkindir. Açık rızanızı dilediğiniz zaman geri alabilirsiniz.',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  preferences: 'Tercihler',
  privacyPolicy: 'Gizlilik politikası',
  cookiePolicy: 'Çerez politikası',
  saved: 'Tercihiniz kaydedildi.',
  functionalTitle: 'İşlevsellik',
  analyticsTitle: 'Analiz',
  marketingTitle: 'Pazarlama',
  preferencesHeading: 'Çerez tercihleri',
  preferencesText:
    'Açık rıza verdiğiniz amaçları seçin. Siz kaydedene kadar hiçbir şey değişmez. Açık rızanızı dilediğiniz zaman geri alabilirsiniz.',
  save: 'Seçimleri kaydet',
  close: 'Kapat',
  alwaysOn: 'Her zaman etkin',
  necessaryTitle: 'Zorunlu',
  necessaryDescription:
    'Bunlar olmadan site çalışmaz: güvenlik, oturum açma, talep ettiğiniz hizmetler ve bu tercihin hatırlanması.',
  functionalDescription:
    'Ayarlarınızı hatırlar ve video, harita, sohbet gibi üçüncü taraf içeriklerini gösterir.',
  analyticsDescription:
    'Sitenin nasıl kullanıldığını ölçer: hangi sayfaların ne sıklıkla ve ne tür bir cihazla ziyaret edildiğini.',
  marketingDescription:
    'İlgi alanlarınıza uygun reklamlar gösterir ve etkisini ölçer. Reklam verenler sizi başka sitelerde tanıyabilir.',
  services: 'Hizmetler',
  partlyOn: 'Kısmen etkin',
  searchServices: 'Hizmet ara',
  servicesFound: 'Bulunan hizmetler: {count}',
  whyNecessary: 'Bu neden zorunlu?',
  provider: 'Sağlayıcı',
  providerPolicy: '{provider} gizlilik politikası',
  cookies: 'Çerezler ve depolama',
  yourDecision: 'Kararınız',
  undecided: 'Henüz karar vermediniz. Yalnızca zorunlu olanlar etkin.',
  consentId: 'Açık rıza kimliği',
  decidedAt: 'Karar tarihi',
  expiresAt: 'Geçerlilik sonu',
  privacySignal:
    'Tarayıcınız bir gizlilik sinyali (Global Privacy Control) gönderiyor. Bu sinyale uyulur.',
  history: 'Önceki kararlarınız',
  allowed: 'İzin verilen:',
  denied: 'Reddedilen:',
  downloadReceipts: 'Kayıtları indir',
  cleanUp: 'Kararınızdan sonraki temizlik',
  removed: 'Bu tarayıcıdan silinenler:',
  kept: 'Bu site ihtiyaç duyduğunu belirttiği için silinmeyenler:',
  writtenBack:
    'Hâlâ kullanıldığı için silinmeyenler. Bu sitenin tüm sayfalarını kapatın veya verilerini tarayıcınızın ayarlarından silin:',
  httpOnly:
    'Betiklerden gizlendiği için bu sayfanın silemedikleri. Bu sitenin çerezlerini tarayıcınızın ayarlarından silebilirsiniz:',
  thirdParty:
    'Başka sitelerde tutulduğu için bu sayfanın erişemedikleri. O sitelerin çerezlerini tarayıcınızın ayarlarından silebilirsiniz:',
  loadOnce: 'Bir kez yükle',
  alwaysAllow: 'Her zaman izin ver: {service}',
  embedPurpose: 'Amaç: {purposes}',
  embedRecipient: 'Yüklendiğinde IP adresiniz gibi veriler şu alıcıya gönderilir: {recipient}.',
  columnName: 'Ad',
  columnPurpose: 'Amaç',
  columnRetention: 'Saklama süresi',
  columnKind: 'Tür',
  kindCookie: 'Çerez',
  kindLocal: 'Yerel depolama',
  kindSession: 'Oturum depolaması, sekme kapanana kadar',
  kindIndexeddb: 'Tarayıcı veritabanı (IndexedDB)',
  kindCache: 'Tarayıcı önbelleği',
  kindWorker: 'Service worker',
  notStated: 'Belirtilmemiş',
  noServices: 'Hizmet yok.',
  keptBy: '{domain} tarafından tutulur',
  ownCookie: 'Çerez tercihinizi hatırlar.',
  ownReceipts: 'İndirebilmeniz için kararlarınızın kopyalarını tutar.',
} satisfies Texts;
