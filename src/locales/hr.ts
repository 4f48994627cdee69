import type { Texts } from '../core/texts.js';

/** Croatian, formal (“vi”); terms of the GDPR’s Croatian version and the AZOP. */
export default {
  bannerHeading: 'Vaš izbor kolačića',
  bannerText:
    'Tražimo vašu privolu za upotrebu kolačića i sličnih tehnologija u ove svrhe: {purposes}. Nužni su uvijek uključeni. Privolu možete povući u bilo kojem trenutku.',
  acceptAll: 'Prihvati sve',
  rejectAll: 'Odbij sve',
  preferences: 'Postavke',
  privacyPolicy: 'Politika privatnosti',
  cookiePolicy: 'Politika kolačića',
  saved: 'Vaš je izbor spremljen.',
  functionalTitle: 'Dodatne funkcije',
  analyticsTitle: 'Analitika',
  marketingTitle: 'Marketing',
  preferencesHeading: 'Postavke kolačića',
  preferencesText:
    'Odaberite svrhe za koje dajete privolu. Ništa se ne mijenja dok ne spremite. Privolu možete povući u bilo kojem trenutku.',
  save: 'Spremi izbor',
  close: 'Zatvori',
  alwaysOn: 'Uvijek uključeni',
  necessaryTitle: 'Nužni',
  necessaryDescription:
    'Bez njih web-mjesto ne radi: sigurnost, prijava, usluge koje zatražite i pamćenje ovog izbora.',
  functionalDescription:
    'Pamti vaše postavke i prikazuje dodatke drugih, poput videozapisa, karata i chata.',
  analyticsDescription:
    'Mjeri kako se web-mjesto upotrebljava: koje se stranice posjećuju, koliko često i s kakvog uređaja.',
  marketingDescription:
    'Prikazuje oglase u skladu s vašim interesima i mjeri njihov učinak. Oglašivači vas mogu prepoznati na drugim web-mjestima.',
  services: 'Usluge',
  provider: 'Pružatelj',
  providerPolicy: 'Politika privatnosti: {provider}',
  cookies: 'Kolačići i pohrana',
  yourDecision: 'Vaša odluka',
  undecided: 'Još niste odlučili. Uključeno je samo ono što je nužno.',
  consentId: 'ID privole',
  decidedAt: 'Datum odluke',
  expiresAt: 'Vrijedi do',
  privacySignal: 'Vaš preglednik šalje signal privatnosti (Global Privacy Control). Poštujemo ga.',
  history: 'Vaše prijašnje odluke',
  allowed: 'Dopušteno:',
  denied: 'Odbijeno:',
  downloadReceipts: 'Preuzmi potvrde',
  cleanUp: 'Čišćenje nakon vaše odluke',
  removed: 'Uklonjeno iz ovog preglednika:',
  kept: 'Nije uklonjeno jer ovo web-mjesto navodi da mu je potrebno:',
  writtenBack:
    'Nije uklonjeno jer se još upotrebljava. Zatvorite sve stranice ovog web-mjesta ili izbrišite njegove podatke u postavkama preglednika:',
  httpOnly:
    'Skriveno od skripti, pa ova stranica to ne može ukloniti. Kolačiće ovog web-mjesta možete izbrisati u postavkama preglednika:',
  thirdParty:
    'Pohranila su druga web-mjesta, izvan dosega ove stranice. Njihove kolačiće možete izbrisati u postavkama preglednika:',
  loadOnce: 'Učitaj jednom',
  alwaysAllow: 'Uvijek dopusti: {service}',
  embedPurpose: 'Svrha: {purposes}',
  embedRecipient: 'Učitavanjem se šalju podaci, poput vaše IP adrese. Primatelj: {recipient}.',
} satisfies Texts;
