import type { Texts } from '../core/texts.js';

/** Danish, “du”, as public authorities write; terms of the cookie order and the Datatilsynet. */
export default {
  bannerHeading: 'Dit cookievalg',
  bannerText:
    'Vi beder om dit samtykke til at bruge cookies og lignende teknologier til disse formål: {purposes}. De nødvendige er altid slået til. Du kan til enhver tid trække dit samtykke tilbage.',
  acceptAll: 'Tillad alle',
  rejectAll: 'Afvis alle',
  preferences: 'Indstillinger',
  privacyPolicy: 'Privatlivspolitik',
  cookiePolicy: 'Cookiepolitik',
  saved: 'Dit valg er gemt.',
  functionalTitle: 'Ekstra funktioner',
  analyticsTitle: 'Statistik',
  marketingTitle: 'Markedsføring',
  preferencesHeading: 'Cookieindstillinger',
  preferencesText:
    'Vælg de formål, du giver samtykke til. Intet ændres, før du gemmer. Du kan til enhver tid trække dit samtykke tilbage.',
  save: 'Gem valg',
  close: 'Luk',
  alwaysOn: 'Altid slået til',
  necessaryTitle: 'Nødvendige',
  necessaryDescription:
    'Uden dem fungerer hjemmesiden ikke: sikkerhed, login, tjenester, du beder om, og lagring af dette valg.',
  functionalDescription:
    'Husker dine indstillinger og viser ekstra indhold fra andre, f.eks. videoer, kort og chat.',
  analyticsDescription:
    'Måler, hvordan hjemmesiden bruges: hvilke sider der besøges, hvor ofte og med hvilken slags enhed.',
  marketingDescription:
    'Viser annoncer, der passer til dine interesser, og måler deres effekt. Annoncører kan genkende dig på andre hjemmesider.',
  services: 'Tjenester',
  partlyOn: 'Partly on',
  searchServices: 'Search services',
  servicesFound: 'Services found: {count}',
  whyNecessary: 'Why is this necessary?',
  provider: 'Udbyder',
  providerPolicy: 'Privatlivspolitik for {provider}',
  cookies: 'Cookies og lagring',
  yourDecision: 'Din beslutning',
  undecided: 'Du har ikke besluttet dig endnu. Kun det nødvendige er slået til.',
  consentId: 'Samtykke-id',
  decidedAt: 'Besluttet den',
  expiresAt: 'Gyldig til',
  privacySignal:
    'Din browser sender et privatlivssignal (Global Privacy Control). Det respekteres.',
  history: 'Dine tidligere beslutninger',
  allowed: 'Tilladt:',
  denied: 'Afvist:',
  downloadReceipts: 'Hent kvitteringer',
  cleanUp: 'Oprydning efter din beslutning',
  removed: 'Fjernet fra denne browser:',
  kept: 'Ikke slettet, fordi hjemmesiden oplyser, at den har brug for dem:',
  writtenBack:
    'Ikke slettet, fordi noget stadig bruger dem. Luk alle hjemmesidens sider, eller slet dens data i din browsers indstillinger:',
  httpOnly:
    'Skjult for scripts, så denne side kan ikke slette dem. Du kan slette hjemmesidens cookies i din browsers indstillinger:',
  thirdParty:
    'Gemt af andre hjemmesider, uden for denne sides rækkevidde. Du kan slette deres cookies i din browsers indstillinger:',
  loadOnce: 'Indlæs én gang',
  alwaysAllow: 'Tillad altid {service}',
  embedPurpose: 'Formål: {purposes}',
  embedRecipient: 'Ved indlæsning sendes data, f.eks. din IP-adresse, til {recipient}.',
  columnName: 'Name',
  columnPurpose: 'Purpose',
  columnRetention: 'Kept for',
  columnKind: 'Kind',
  kindCookie: 'Cookie',
  kindLocal: 'Local storage',
  kindSession: 'Session storage, until the tab is closed',
  kindIndexeddb: 'Database in the browser (IndexedDB)',
  kindCache: 'Cache of the browser',
  kindWorker: 'Service worker',
  notStated: 'Not stated',
  noServices: 'No services.',
  keptBy: 'kept by {domain}',
  ownCookie: 'Remembers your choice about cookies.',
  ownReceipts: 'Keeps copies of your decisions, for you to download.',
} satisfies Texts;
