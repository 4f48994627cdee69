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
  partlyOn: 'Delvist slået til',
  searchServices: 'Søg i tjenester',
  servicesFound: 'Fundne tjenester: {count}',
  whyNecessary: 'Hvorfor er det nødvendigt?',
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
  columnName: 'Navn',
  columnPurpose: 'Formål',
  columnRetention: 'Opbevaring',
  columnKind: 'Type',
  kindCookie: 'Cookie',
  kindLocal: 'Lokal lagring',
  kindSession: 'Sessionslagring, indtil fanen lukkes',
  kindIndexeddb: 'Database i browseren (IndexedDB)',
  kindCache: 'Browserens cache',
  kindWorker: 'Service worker',
  notStated: 'Ikke oplyst',
  noServices: 'Ingen tjenester.',
  keptBy: 'gemt af {domain}',
  ownCookie: 'Husker dit cookievalg.',
  ownReceipts: 'Gemmer kopier af dine beslutninger, så du kan hente dem.',
  doNotSell: 'Sælg eller del ikke mine personoplysninger',
  limitSensitive: 'Begræns brugen af mine følsomme personoplysninger',
  optedOut: 'Dit fravalg respekteres.',
  signalConflict:
    'Din browsers privatlivssignal og dit valg på denne hjemmeside stemmer ikke overens.',
  trackingSignal: 'Din browser beder om, at du ikke spores (Do Not Track). Det respekteres.',
  optOutText: 'Vælg, hvad du tillader. Intet ændres, før du gemmer. Du kan til enhver tid afvise.',
  undecidedOptOut:
    'Du har ikke besluttet dig endnu. Det, du kan afvise, er slået til, indtil du beslutter dig.',
  placeGuessed: 'Dit land er gættet ud fra din enheds tidszone.',
} satisfies Texts;
