import type { Texts } from '../core/texts.js';

/**
 * Dutch, formal (“u”); terms of the AVG and the Autoriteit Persoonsgegevens. It calls the necessary ones
 * “functioneel”, so our category of that name is called otherwise.
 */
export default {
  bannerHeading: 'Uw cookiekeuze',
  bannerText:
    'Wij vragen uw toestemming om cookies en vergelijkbare technieken te gebruiken voor deze doelen: {purposes}. Noodzakelijke staan altijd aan. U kunt uw toestemming op elk moment intrekken.',
  acceptAll: 'Alles accepteren',
  rejectAll: 'Alles weigeren',
  preferences: 'Instellingen',
  privacyPolicy: 'Privacyverklaring',
  cookiePolicy: 'Cookieverklaring',
  saved: 'Uw keuze is opgeslagen.',
  functionalTitle: 'Extra mogelijkheden',
  analyticsTitle: 'Statistieken',
  marketingTitle: 'Marketing',
  listPair: ' en ',
  listMiddle: ', ',
  listEnd: ' en ',
  preferencesHeading: 'Cookie-instellingen',
  preferencesText:
    'Kies voor welke doelen u toestemming geeft. Er verandert niets totdat u opslaat. U kunt uw toestemming op elk moment intrekken.',
  save: 'Keuze opslaan',
  close: 'Sluiten',
  alwaysOn: 'Altijd aan',
  necessaryTitle: 'Noodzakelijk',
  necessaryDescription:
    'Zonder deze werkt de website niet: beveiliging, inloggen, diensten waar u om vraagt en het onthouden van deze keuze.',
  functionalDescription:
    'Onthoudt uw instellingen en toont extra’s van anderen, zoals video’s, kaarten en chat.',
  analyticsDescription:
    'Meet hoe de website wordt gebruikt: welke pagina’s worden bezocht, hoe vaak en met wat voor apparaat.',
  marketingDescription:
    'Toont reclame die bij uw interesses past en meet het effect ervan. Adverteerders kunnen u op andere websites herkennen.',
  services: 'Diensten',
  partlyOn: 'Gedeeltelijk aan',
  searchServices: 'Diensten zoeken',
  servicesFound: 'Gevonden diensten: {count}',
  whyNecessary: 'Waarom is dit noodzakelijk?',
  provider: 'Aanbieder',
  providerPolicy: 'Privacyverklaring van {provider}',
  cookies: 'Cookies en opslag',
  yourDecision: 'Uw beslissing',
  undecided: 'U hebt nog niet beslist. Alleen het noodzakelijke staat aan.',
  consentId: 'Toestemmings-ID',
  decidedAt: 'Beslist op',
  expiresAt: 'Geldig tot',
  privacySignal:
    'Uw browser zendt een privacysignaal (Global Privacy Control). Dat wordt gerespecteerd.',
  history: 'Uw eerdere beslissingen',
  allowed: 'Toegestaan:',
  denied: 'Geweigerd:',
  downloadReceipts: 'Bewijzen downloaden',
  cleanUp: 'Opruiming na uw beslissing',
  removed: 'Verwijderd uit deze browser:',
  kept: 'Niet verwijderd, omdat deze website zegt ze nodig te hebben:',
  writtenBack:
    'Niet verwijderd, omdat iets ze nog gebruikt. Sluit alle pagina’s van deze website of wis de gegevens ervan in de instellingen van uw browser:',
  httpOnly:
    'Onzichtbaar voor scripts, dus deze pagina kan ze niet verwijderen. U kunt de cookies van deze website wissen in de instellingen van uw browser:',
  thirdParty:
    'Bewaard door andere websites, buiten bereik van deze pagina. U kunt hun cookies wissen in de instellingen van uw browser:',
  loadOnce: 'Eén keer laden',
  alwaysAllow: '{service} altijd toestaan',
  embedPurpose: 'Doel: {purposes}',
  embedRecipient: 'Bij het laden worden gegevens, zoals uw IP-adres, verzonden naar {recipient}.',
  columnName: 'Naam',
  columnPurpose: 'Doel',
  columnRetention: 'Bewaartermijn',
  columnKind: 'Soort',
  kindCookie: 'Cookie',
  kindLocal: 'Lokale opslag',
  kindSession: 'Sessieopslag, tot het tabblad wordt gesloten',
  kindIndexeddb: 'Database in de browser (IndexedDB)',
  kindCache: 'Cache van de browser',
  kindWorker: 'Service worker',
  notStated: 'Niet vermeld',
  noServices: 'Geen diensten.',
  keptBy: 'bewaard door {domain}',
  ownCookie: 'Onthoudt uw cookiekeuze.',
  ownReceipts: 'Bewaart kopieën van uw beslissingen, die u kunt downloaden.',
  doNotSell: 'Mijn persoonsgegevens niet verkopen of delen',
  limitSensitive: 'Het gebruik van mijn gevoelige persoonsgegevens beperken',
  optedOut: 'Uw weigering wordt gerespecteerd.',
  signalConflict:
    'Het privacysignaal van uw browser en uw keuze op deze website komen niet overeen.',
  trackingSignal: 'Uw browser vraagt om u niet te volgen (Do Not Track). Dat wordt gerespecteerd.',
  optOutText:
    'Kies wat u toestaat. Er verandert niets totdat u opslaat. U kunt op elk moment weigeren.',
  undecidedOptOut: 'U hebt nog niet beslist. Wat u kunt weigeren, staat tot die tijd aan.',
  placeGuessed: 'Uw land is een inschatting op basis van de tijdzone van uw apparaat.',
} satisfies Texts;
