import type { Texts } from '../core/texts.js';

/** Romanian, formal (“dumneavoastră”); terms of the GDPR’s Romanian version, Law 506/2004 and the ANSPDCP. */
export default {
  bannerHeading: 'Alegerea dumneavoastră privind cookie-urile',
  bannerText:
    'Vă solicităm consimțământul pentru a utiliza cookie-uri și tehnologii similare în aceste scopuri: {purposes}. Cele strict necesare sunt mereu active. Vă puteți retrage consimțământul în orice moment.',
  acceptAll: 'Acceptați tot',
  rejectAll: 'Refuzați tot',
  preferences: 'Preferințe',
  privacyPolicy: 'Politica de confidențialitate',
  cookiePolicy: 'Politica privind cookie-urile',
  saved: 'Alegerea a fost salvată.',
  functionalTitle: 'Funcții suplimentare',
  analyticsTitle: 'Analiză',
  marketingTitle: 'Publicitate',
  listPair: ' și ',
  listMiddle: ', ',
  listEnd: ' și ',
  preferencesHeading: 'Preferințe privind cookie-urile',
  preferencesText:
    'Alegeți scopurile pentru care vă dați consimțământul. Nimic nu se schimbă până nu salvați. Vă puteți retrage consimțământul în orice moment.',
  save: 'Salvați alegerile',
  close: 'Închideți',
  alwaysOn: 'Mereu active',
  necessaryTitle: 'Strict necesare',
  necessaryDescription:
    'Fără acestea site-ul nu funcționează: securitate, autentificare, serviciile solicitate și reținerea acestei alegeri.',
  functionalDescription:
    'Reține setările dumneavoastră și afișează conținut de la terți, cum ar fi videoclipuri, hărți și chat.',
  analyticsDescription:
    'Măsoară utilizarea site-ului: ce pagini sunt vizitate, cât de des și de pe ce tip de dispozitiv.',
  marketingDescription:
    'Afișează publicitate potrivită intereselor dumneavoastră și îi măsoară efectul. Agenții de publicitate vă pot recunoaște pe alte site-uri.',
  services: 'Servicii',
  partlyOn: 'Parțial active',
  searchServices: 'Căutați servicii',
  servicesFound: 'Servicii găsite: {count}',
  whyNecessary: 'De ce este necesar?',
  provider: 'Furnizor',
  providerPolicy: 'Politica de confidențialitate a {provider}',
  cookies: 'Cookie-uri și stocare',
  yourDecision: 'Decizia dumneavoastră',
  undecided: 'Nu ați decis încă. Este activ doar ce este strict necesar.',
  consentId: 'ID-ul consimțământului',
  decidedAt: 'Data deciziei',
  expiresAt: 'Valabilă până la',
  privacySignal:
    'Browserul trimite un semnal de confidențialitate (Global Privacy Control). Acesta este respectat.',
  history: 'Deciziile anterioare',
  allowed: 'Permis:',
  denied: 'Refuzat:',
  downloadReceipts: 'Descărcați dovezile',
  cleanUp: 'Curățare după decizia dumneavoastră',
  removed: 'Șters din acest browser:',
  kept: 'Păstrat, deoarece acest site declară că are nevoie de el:',
  writtenBack:
    'Neșters, deoarece este încă utilizat. Închideți toate paginile acestui site sau ștergeți-i datele în setările browserului:',
  httpOnly:
    'Invizibil pentru scripturi, deci această pagină nu îl poate șterge. Puteți șterge cookie-urile acestui site în setările browserului:',
  thirdParty:
    'Păstrat de alte site-uri, la care această pagină nu are acces. Puteți șterge cookie-urile lor în setările browserului:',
  loadOnce: 'Încărcați o dată',
  alwaysAllow: 'Permiteți mereu {service}',
  embedPurpose: 'Scop: {purposes}',
  embedRecipient: 'La încărcare se trimit date, cum ar fi adresa IP, către {recipient}.',
  columnName: 'Nume',
  columnPurpose: 'Scop',
  columnRetention: 'Perioada de stocare',
  columnKind: 'Tip',
  kindCookie: 'Cookie',
  kindLocal: 'Stocare locală',
  kindSession: 'Stocare de sesiune, până la închiderea filei',
  kindIndexeddb: 'Bază de date a browserului (IndexedDB)',
  kindCache: 'Cache-ul browserului',
  kindWorker: 'Service worker',
  notStated: 'Nespecificat',
  noServices: 'Niciun serviciu.',
  keptBy: 'păstrat de {domain}',
  ownCookie: 'Reține alegerea dumneavoastră privind cookie-urile.',
  ownReceipts: 'Păstrează copii ale deciziilor, pe care le puteți descărca.',
  doNotSell: 'Nu vindeți și nu partajați datele mele cu caracter personal',
  limitSensitive: 'Limitați utilizarea datelor mele sensibile cu caracter personal',
  optedOut: 'Refuzul dumneavoastră este respectat.',
  signalConflict:
    'Semnalul de confidențialitate al browserului și alegerea dumneavoastră pe acest site nu coincid.',
  trackingSignal:
    'Browserul cere să nu vi se urmărească activitatea (Do Not Track). Cererea este respectată.',
  optOutText:
    'Alegeți ce permiteți. Nimic nu se schimbă până nu salvați. Puteți refuza în orice moment.',
  undecidedOptOut: 'Nu ați decis încă. Până atunci, ceea ce puteți refuza este activ.',
  placeGuessed: 'Țara dumneavoastră este presupusă după fusul orar al dispozitivului.',
} satisfies Texts;
