import type { Texts } from '../core/texts.js';

/** Latvian, formal (“jūs”); terms of the GDPR’s Latvian version and the DVI (“sīkdatnes”). */
export default {
  bannerHeading: 'Jūsu izvēle par sīkdatnēm',
  bannerText:
    'Lūdzam jūsu piekrišanu izmantot sīkdatnes un līdzīgas tehnoloģijas šādiem nolūkiem: {purposes}. Nepieciešamās vienmēr ir ieslēgtas. Piekrišanu varat atsaukt jebkurā laikā.',
  acceptAll: 'Pieņemt visas',
  rejectAll: 'Noraidīt visas',
  preferences: 'Iestatījumi',
  privacyPolicy: 'Privātuma politika',
  cookiePolicy: 'Sīkdatņu politika',
  saved: 'Jūsu izvēle ir saglabāta.',
  functionalTitle: 'Papildu funkcijas',
  analyticsTitle: 'Analītika',
  marketingTitle: 'Mārketings',
  preferencesHeading: 'Sīkdatņu iestatījumi',
  preferencesText:
    'Izvēlieties nolūkus, kuriem piekrītat. Līdz saglabāšanai nekas nemainās. Piekrišanu varat atsaukt jebkurā laikā.',
  save: 'Saglabāt izvēli',
  close: 'Aizvērt',
  alwaysOn: 'Vienmēr ieslēgtas',
  necessaryTitle: 'Nepieciešamās',
  necessaryDescription:
    'Bez tām vietne nedarbojas: drošība, pieteikšanās, jūsu pieprasītie pakalpojumi un šīs izvēles atcerēšanās.',
  functionalDescription:
    'Atceras jūsu iestatījumus un rāda citu nodrošinātu saturu, piemēram, video, kartes un tērzēšanu.',
  analyticsDescription:
    'Mēra, kā vietne tiek izmantota: kuras lapas apmeklē, cik bieži un ar kāda veida ierīci.',
  marketingDescription:
    'Rāda jūsu interesēm atbilstošu reklāmu un mēra tās iedarbību. Reklāmdevēji var jūs atpazīt citās vietnēs.',
  services: 'Pakalpojumi',
  provider: 'Pakalpojuma sniedzējs',
  providerPolicy: 'Privātuma politika: {provider}',
  cookies: 'Sīkdatnes un krātuve',
  yourDecision: 'Jūsu lēmums',
  undecided: 'Lēmums vēl nav pieņemts. Ieslēgts ir tikai nepieciešamais.',
  consentId: 'Piekrišanas ID',
  decidedAt: 'Lēmuma datums',
  expiresAt: 'Derīgs līdz',
  privacySignal: 'Jūsu pārlūks sūta privātuma signālu (Global Privacy Control). Tas tiek ievērots.',
  history: 'Jūsu iepriekšējie lēmumi',
  allowed: 'Atļauts:',
  denied: 'Noraidīts:',
  downloadReceipts: 'Lejupielādēt apliecinājumus',
  cleanUp: 'Tīrīšana pēc jūsu lēmuma',
  removed: 'Izdzēsts no šī pārlūka:',
  kept: 'Nav izdzēsts, jo vietne norāda, ka tai tas ir vajadzīgs:',
  writtenBack:
    'Nav izdzēsts, jo kaut kas to joprojām izmanto. Aizveriet visas šīs vietnes lapas vai izdzēsiet tās datus pārlūka iestatījumos:',
  httpOnly:
    'Skriptiem nav redzams, tāpēc šī lapa to nevar izdzēst. Šīs vietnes sīkdatnes varat izdzēst pārlūka iestatījumos:',
  thirdParty:
    'Glabā citas vietnes, šai lapai nav pieejams. To sīkdatnes varat izdzēst pārlūka iestatījumos:',
  loadOnce: 'Ielādēt vienreiz',
  alwaysAllow: 'Vienmēr atļaut: {service}',
  embedPurpose: 'Nolūks: {purposes}',
  embedRecipient: 'Ielādējot tiek nosūtīti dati, piemēram, jūsu IP adrese. Saņēmējs: {recipient}.',
} satisfies Texts;
