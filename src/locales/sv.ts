import type { Texts } from '../core/texts.js';

/** Swedish, “du”, as public authorities write; terms of the IMY and the PTS (“kakor”). */
export default {
  bannerHeading: 'Ditt val av kakor',
  bannerText:
    'Vi ber om ditt samtycke till att använda kakor (cookies) och liknande teknik för dessa ändamål: {purposes}. Nödvändiga kakor är alltid på. Du kan när som helst återkalla ditt samtycke.',
  acceptAll: 'Godkänn alla',
  rejectAll: 'Avvisa alla',
  preferences: 'Inställningar',
  privacyPolicy: 'Integritetspolicy',
  cookiePolicy: 'Policy för kakor',
  saved: 'Ditt val har sparats.',
  functionalTitle: 'Extra funktioner',
  analyticsTitle: 'Statistik',
  marketingTitle: 'Marknadsföring',
  preferencesHeading: 'Inställningar för kakor',
  preferencesText:
    'Välj vilka ändamål du samtycker till. Ingenting ändras förrän du sparar. Du kan när som helst återkalla ditt samtycke.',
  save: 'Spara val',
  close: 'Stäng',
  alwaysOn: 'Alltid på',
  necessaryTitle: 'Nödvändiga',
  necessaryDescription:
    'Utan dem fungerar inte webbplatsen: säkerhet, inloggning, tjänster som du begär och lagring av detta val.',
  functionalDescription:
    'Kommer ihåg dina inställningar och visar innehåll från andra, till exempel filmer, kartor och chatt.',
  analyticsDescription:
    'Mäter hur webbplatsen används: vilka sidor som besöks, hur ofta och med vilken typ av enhet.',
  marketingDescription:
    'Visar reklam som passar dina intressen och mäter dess effekt. Annonsörer kan känna igen dig på andra webbplatser.',
  services: 'Tjänster',
  partlyOn: 'Delvis på',
  searchServices: 'Sök tjänster',
  servicesFound: 'Hittade tjänster: {count}',
  whyNecessary: 'Varför är det nödvändigt?',
  provider: 'Leverantör',
  providerPolicy: 'Integritetspolicy för {provider}',
  cookies: 'Kakor och lagring',
  yourDecision: 'Ditt beslut',
  undecided: 'Du har inte bestämt dig än. Bara det nödvändiga är på.',
  consentId: 'Samtyckets id',
  decidedAt: 'Beslutsdatum',
  expiresAt: 'Gäller till',
  privacySignal:
    'Din webbläsare skickar en integritetssignal (Global Privacy Control). Den respekteras.',
  history: 'Dina tidigare beslut',
  allowed: 'Tillåtet:',
  denied: 'Avvisat:',
  downloadReceipts: 'Ladda ner kvitton',
  cleanUp: 'Rensning efter ditt beslut',
  removed: 'Borttaget från denna webbläsare:',
  kept: 'Kvar, eftersom webbplatsen uppger att den behöver det:',
  writtenBack:
    'Inte borttaget, eftersom något fortfarande använder det. Stäng alla sidor på webbplatsen eller radera dess data i webbläsarens inställningar:',
  httpOnly:
    'Dolt för skript, så sidan kan inte ta bort det. Du kan radera webbplatsens kakor i webbläsarens inställningar:',
  thirdParty:
    'Sparat av andra webbplatser, utom räckhåll för sidan. Du kan radera deras kakor i webbläsarens inställningar:',
  loadOnce: 'Ladda en gång',
  alwaysAllow: 'Tillåt alltid {service}',
  embedPurpose: 'Ändamål: {purposes}',
  embedRecipient: 'När det laddas skickas data, till exempel din IP-adress, till {recipient}.',
  columnName: 'Namn',
  columnPurpose: 'Ändamål',
  columnRetention: 'Lagringstid',
  columnKind: 'Typ',
  kindCookie: 'Kaka',
  kindLocal: 'Lokal lagring',
  kindSession: 'Sessionslagring, tills fliken stängs',
  kindIndexeddb: 'Databas i webbläsaren (IndexedDB)',
  kindCache: 'Webbläsarens cache',
  kindWorker: 'Service worker',
  notStated: 'Inte angivet',
  noServices: 'Inga tjänster.',
  keptBy: 'sparas av {domain}',
  ownCookie: 'Kommer ihåg ditt val av kakor.',
  ownReceipts: 'Sparar kopior av dina beslut, som du kan ladda ner.',
  doNotSell: 'Sälj eller dela inte mina personuppgifter',
  limitSensitive: 'Begränsa användningen av mina känsliga personuppgifter',
  optedOut: 'Ditt nej respekteras.',
  signalConflict:
    'Integritetssignalen från din webbläsare och ditt val på den här webbplatsen stämmer inte överens.',
  trackingSignal: 'Din webbläsare ber om att du inte ska spåras (Do Not Track). Det respekteras.',
  optOutText:
    'Välj vad du tillåter. Ingenting ändras förrän du sparar. Du kan när som helst säga nej.',
  undecidedOptOut: 'Du har inte bestämt dig än. Det du kan säga nej till är på tills dess.',
  placeGuessed: 'Ditt land är en gissning utifrån enhetens tidszon.',
} satisfies Texts;
