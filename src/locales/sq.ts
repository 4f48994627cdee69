import type { Texts } from '../core/texts.js';

/** Albanian, formal (“ju”); “pëlqimi” as in the data protection laws of Albania and of Kosovo. */
export default {
  bannerHeading: 'Zgjedhja juaj për cookie-t',
  bannerText:
    'Kërkojmë pëlqimin tuaj për të përdorur cookie dhe teknologji të ngjashme për këto qëllime: {purposes}. Të domosdoshmet janë gjithmonë aktive. Mund ta tërhiqni pëlqimin tuaj në çdo kohë.',
  acceptAll: 'Prano të gjitha',
  rejectAll: 'Refuzo të gjitha',
  preferences: 'Preferencat',
  privacyPolicy: 'Politika e privatësisë',
  cookiePolicy: 'Politika e cookie-ve',
  saved: 'Zgjedhja juaj u ruajt.',
  functionalTitle: 'Funksione shtesë',
  analyticsTitle: 'Analizë',
  marketingTitle: 'Marketing',
  preferencesHeading: 'Preferencat e cookie-ve',
  preferencesText:
    'Zgjidhni qëllimet për të cilat jepni pëlqimin. Asgjë nuk ndryshon derisa të ruani. Mund ta tërhiqni pëlqimin tuaj në çdo kohë.',
  save: 'Ruaj zgjedhjet',
  close: 'Mbyll',
  alwaysOn: 'Gjithmonë aktiv',
  necessaryTitle: 'Të domosdoshme',
  necessaryDescription:
    'Pa to uebsajti nuk funksionon: siguria, hyrja, shërbimet që kërkoni dhe ruajtja e kësaj zgjedhjeje.',
  functionalDescription:
    'Kujtojnë cilësimet tuaja dhe shfaqin shtesa nga të tretë, si video, harta dhe bisedë.',
  analyticsDescription:
    'Mat përdorimin e uebsajtit: cilat faqe vizitohen, sa shpesh dhe nga çfarë lloj pajisjeje.',
  marketingDescription:
    'Shfaq reklama sipas interesave tuaja dhe mat efektin e tyre. Reklamuesit mund t’ju njohin në uebsajte të tjera.',
  services: 'Shërbimet',
  partlyOn: 'Pjesërisht aktiv',
  searchServices: 'Kërko shërbime',
  servicesFound: 'Shërbime të gjetura: {count}',
  whyNecessary: 'Pse është e domosdoshme?',
  provider: 'Ofruesi',
  providerPolicy: 'Politika e privatësisë e {provider}',
  cookies: 'Cookie-t dhe memoria',
  yourDecision: 'Vendimi juaj',
  undecided: 'Nuk keni vendosur ende. Janë aktive vetëm të domosdoshmet.',
  consentId: 'ID e pëlqimit',
  decidedAt: 'Data e vendimit',
  expiresAt: 'I vlefshëm deri më',
  privacySignal:
    'Shfletuesi juaj dërgon një sinjal privatësie (Global Privacy Control). Ai respektohet.',
  history: 'Vendimet tuaja të mëparshme',
  allowed: 'Lejuar:',
  denied: 'Refuzuar:',
  downloadReceipts: 'Shkarko dëshmitë',
  cleanUp: 'Pastrimi pas vendimit tuaj',
  removed: 'U hoqën nga ky shfletues:',
  kept: 'Nuk u hoqën, sepse ky uebsajt thotë se i nevojiten:',
  writtenBack:
    'Nuk u hoqën, sepse përdoren ende. Mbyllni të gjitha faqet e këtij uebsajti ose fshini të dhënat e tij te cilësimet e shfletuesit tuaj:',
  httpOnly:
    'Të fshehura nga skriptet, ndaj kjo faqe nuk mund t’i heqë. Mund t’i fshini cookie-t e këtij uebsajti te cilësimet e shfletuesit tuaj:',
  thirdParty:
    'Ruhen nga uebsajte të tjera, jashtë mundësive të kësaj faqeje. Mund t’i fshini cookie-t e tyre te cilësimet e shfletuesit tuaj:',
  loadOnce: 'Ngarko një herë',
  alwaysAllow: 'Lejo gjithmonë {service}',
  embedPurpose: 'Qëllimi: {purposes}',
  embedRecipient: 'Ngarkimi dërgon të dhëna, si adresa juaj IP, te {recipient}.',
  columnName: 'Emri',
  columnPurpose: 'Qëllimi',
  columnRetention: 'Afati i ruajtjes',
  columnKind: 'Lloji',
  kindCookie: 'Cookie',
  kindLocal: 'Memoria lokale',
  kindSession: 'Memoria e sesionit, derisa të mbyllet skeda',
  kindIndexeddb: 'Baza e të dhënave e shfletuesit (IndexedDB)',
  kindCache: 'Cache i shfletuesit',
  kindWorker: 'Service worker',
  notStated: 'Nuk tregohet',
  noServices: 'Asnjë shërbim.',
  keptBy: 'ruhet nga {domain}',
  ownCookie: 'Kujton zgjedhjen tuaj për cookie-t.',
  ownReceipts: 'Ruan kopje të vendimeve tuaja, që mund t’i shkarkoni.',
  doNotSell: 'Mos i shisni dhe mos i ndani të dhënat e mia personale',
  limitSensitive: 'Kufizoni përdorimin e të dhënave të mia personale sensitive',
  optedOut: 'Refuzimi juaj respektohet.',
  signalConflict:
    'Sinjali i privatësisë i shfletuesit tuaj dhe zgjedhja juaj në këtë uebsajt nuk përputhen.',
  trackingSignal: 'Shfletuesi juaj kërkon që të mos gjurmoheni (Do Not Track). Kjo respektohet.',
  optOutText:
    'Zgjidhni çfarë lejoni. Asgjë nuk ndryshon derisa të ruani. Mund të refuzoni në çdo kohë.',
  undecidedOptOut: 'Nuk keni vendosur ende. Deri atëherë, ajo që mund të refuzoni është aktive.',
  placeGuessed: 'Vendi juaj supozohet sipas zonës orare të pajisjes suaj.',
} satisfies Texts;
