import type { Texts } from '../core/texts.js';

/** Estonian, formal (“teie”); terms of the GDPR’s Estonian version and the AKI. */
export default {
  bannerHeading: 'Teie küpsisevalik',
  bannerText:
    'Palume teie nõusolekut kasutada küpsiseid ja sarnaseid tehnoloogiaid järgmistel eesmärkidel: {purposes}. Hädavajalikud on alati lubatud. Võite nõusoleku igal ajal tagasi võtta.',
  acceptAll: 'Nõustu kõigiga',
  rejectAll: 'Keeldu kõigist',
  preferences: 'Seaded',
  privacyPolicy: 'Andmekaitsetingimused',
  cookiePolicy: 'Küpsiste kasutamine',
  saved: 'Teie valik on salvestatud.',
  functionalTitle: 'Lisafunktsioonid',
  analyticsTitle: 'Analüütika',
  marketingTitle: 'Turundus',
  preferencesHeading: 'Küpsiste seaded',
  preferencesText:
    'Valige eesmärgid, millega nõustute. Enne salvestamist ei muutu midagi. Võite nõusoleku igal ajal tagasi võtta.',
  save: 'Salvesta valikud',
  close: 'Sulge',
  alwaysOn: 'Alati lubatud',
  necessaryTitle: 'Hädavajalikud',
  necessaryDescription:
    'Nendeta veebisait ei toimi: turvalisus, sisselogimine, teie soovitud teenused ja selle valiku meelespidamine.',
  functionalDescription:
    'Peab meeles teie seaded ja näitab teiste pakutavat sisu, näiteks videoid, kaarte ja vestlust.',
  analyticsDescription:
    'Mõõdab veebisaidi kasutamist: milliseid lehti külastatakse, kui sageli ja mis liiki seadmega.',
  marketingDescription:
    'Näitab teie huvidele vastavat reklaami ja mõõdab selle mõju. Reklaamijad võivad teid teistel veebisaitidel ära tunda.',
  services: 'Teenused',
  partlyOn: 'Osaliselt lubatud',
  searchServices: 'Otsi teenuseid',
  servicesFound: 'Leitud teenused: {count}',
  whyNecessary: 'Miks on see hädavajalik?',
  provider: 'Pakkuja',
  providerPolicy: 'Andmekaitsetingimused: {provider}',
  cookies: 'Küpsised ja salvestusruum',
  yourDecision: 'Teie otsus',
  undecided: 'Te ei ole veel otsustanud. Lubatud on ainult hädavajalik.',
  consentId: 'Nõusoleku ID',
  decidedAt: 'Otsuse aeg',
  expiresAt: 'Kehtib kuni',
  privacySignal:
    'Teie brauser saadab privaatsussignaali (Global Privacy Control). Seda järgitakse.',
  history: 'Teie varasemad otsused',
  allowed: 'Lubatud:',
  denied: 'Keelatud:',
  downloadReceipts: 'Laadi tõendid alla',
  cleanUp: 'Puhastus pärast teie otsust',
  removed: 'Sellest brauserist eemaldatud:',
  kept: 'Eemaldamata, sest veebisait teatab, et vajab neid:',
  writtenBack:
    'Eemaldamata, sest miski kasutab neid veel. Sulgege kõik selle veebisaidi lehed või kustutage selle andmed brauseri seadetes:',
  httpOnly:
    'Skriptide eest varjatud, seega ei saa see leht neid eemaldada. Selle veebisaidi küpsised saate kustutada brauseri seadetes:',
  thirdParty:
    'Teiste veebisaitide talletatud, sellele lehele kättesaamatud. Nende küpsised saate kustutada brauseri seadetes:',
  loadOnce: 'Laadi üks kord',
  alwaysAllow: 'Luba alati: {service}',
  embedPurpose: 'Eesmärk: {purposes}',
  embedRecipient:
    'Laadimisel edastatakse andmeid, näiteks teie IP-aadress. Vastuvõtja: {recipient}.',
  columnName: 'Nimi',
  columnPurpose: 'Eesmärk',
  columnRetention: 'Säilitusaeg',
  columnKind: 'Liik',
  kindCookie: 'Küpsis',
  kindLocal: 'Kohalik salvestusruum',
  kindSession: 'Seansi salvestusruum kuni vahelehe sulgemiseni',
  kindIndexeddb: 'Andmebaas brauseris (IndexedDB)',
  kindCache: 'Brauseri vahemälu',
  kindWorker: 'Service worker',
  notStated: 'Pole märgitud',
  noServices: 'Teenuseid ei ole.',
  keptBy: 'talletaja: {domain}',
  ownCookie: 'Peab meeles teie küpsisevaliku.',
  ownReceipts: 'Hoiab teie otsuste koopiaid, et saaksite need alla laadida.',
} satisfies Texts;
