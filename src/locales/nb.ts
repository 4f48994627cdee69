import type { Texts } from '../core/texts.js';

/** Norwegian Bokmål, “du”, as public authorities write; terms of the electronic communications act, the Datatilsynet and the Nkom. */
export default {
  bannerHeading: 'Ditt valg av informasjonskapsler',
  bannerText:
    'Vi ber om ditt samtykke til å bruke informasjonskapsler og lignende teknologi til disse formålene: {purposes}. De nødvendige er alltid på. Du kan når som helst trekke tilbake samtykket ditt.',
  acceptAll: 'Godta alle',
  rejectAll: 'Avvis alle',
  preferences: 'Innstillinger',
  privacyPolicy: 'Personvernerklæring',
  cookiePolicy: 'Om informasjonskapsler',
  saved: 'Valget ditt er lagret.',
  functionalTitle: 'Ekstra funksjoner',
  analyticsTitle: 'Statistikk',
  marketingTitle: 'Markedsføring',
  preferencesHeading: 'Innstillinger for informasjonskapsler',
  preferencesText:
    'Velg hvilke formål du samtykker til. Ingenting endres før du lagrer. Du kan når som helst trekke tilbake samtykket ditt.',
  save: 'Lagre valg',
  close: 'Lukk',
  alwaysOn: 'Alltid på',
  necessaryTitle: 'Nødvendige',
  necessaryDescription:
    'Uten dem fungerer ikke nettstedet: sikkerhet, innlogging, tjenester du ber om, og lagring av dette valget.',
  functionalDescription:
    'Husker innstillingene dine og viser innhold fra andre, for eksempel videoer, kart og chat.',
  analyticsDescription:
    'Måler hvordan nettstedet brukes: hvilke sider som besøkes, hvor ofte og med hva slags enhet.',
  marketingDescription:
    'Viser reklame som passer til interessene dine, og måler effekten av den. Annonsører kan kjenne deg igjen på andre nettsteder.',
  services: 'Tjenester',
  partlyOn: 'Delvis på',
  searchServices: 'Søk i tjenester',
  servicesFound: 'Tjenester funnet: {count}',
  whyNecessary: 'Hvorfor er dette nødvendig?',
  provider: 'Leverandør',
  providerPolicy: 'Personvernerklæring for {provider}',
  cookies: 'Informasjonskapsler og lagring',
  yourDecision: 'Din beslutning',
  undecided: 'Du har ikke bestemt deg ennå. Bare det nødvendige er på.',
  consentId: 'Samtykke-ID',
  decidedAt: 'Besluttet',
  expiresAt: 'Gyldig til',
  privacySignal:
    'Nettleseren din sender et personvernsignal (Global Privacy Control). Det blir respektert.',
  history: 'Dine tidligere beslutninger',
  allowed: 'Tillatt:',
  denied: 'Avvist:',
  downloadReceipts: 'Last ned kvitteringer',
  cleanUp: 'Opprydding etter din beslutning',
  removed: 'Fjernet fra denne nettleseren:',
  kept: 'Ikke fjernet, fordi nettstedet oppgir at det trenger dem:',
  writtenBack:
    'Ikke fjernet, fordi noe fortsatt bruker dem. Lukk alle sidene på nettstedet, eller slett nettstedets data i nettleserens innstillinger:',
  httpOnly:
    'Skjult for skript, så denne siden kan ikke fjerne dem. Du kan slette nettstedets informasjonskapsler i nettleserens innstillinger:',
  thirdParty:
    'Lagret av andre nettsteder, utenfor denne sidens rekkevidde. Du kan slette deres informasjonskapsler i nettleserens innstillinger:',
  loadOnce: 'Last inn én gang',
  alwaysAllow: 'Tillat alltid {service}',
  embedPurpose: 'Formål: {purposes}',
  embedRecipient: 'Ved innlasting sendes data, for eksempel IP-adressen din, til {recipient}.',
  columnName: 'Navn',
  columnPurpose: 'Formål',
  columnRetention: 'Lagringstid',
  columnKind: 'Type',
  kindCookie: 'Informasjonskapsel',
  kindLocal: 'Lokal lagring',
  kindSession: 'Øktlagring, til fanen lukkes',
  kindIndexeddb: 'Database i nettleseren (IndexedDB)',
  kindCache: 'Nettleserens hurtigbuffer',
  kindWorker: 'Service worker',
  notStated: 'Ikke oppgitt',
  noServices: 'Ingen tjenester.',
  keptBy: 'lagret av {domain}',
  ownCookie: 'Husker ditt valg av informasjonskapsler.',
  ownReceipts: 'Lagrer kopier av dine beslutninger, som du kan laste ned.',
  doNotSell: 'Ikke selg eller del personopplysningene mine',
  limitSensitive: 'Begrens bruken av mine sensitive personopplysninger',
  optedOut: 'Ditt nei blir respektert.',
  signalConflict:
    'Personvernsignalet fra nettleseren din og det du har valgt på dette nettstedet, stemmer ikke overens.',
  trackingSignal:
    'Nettleseren din ber om at du ikke blir sporet (Do Not Track). Det blir respektert.',
  optOutText: 'Velg hva du tillater. Ingenting endres før du lagrer. Du kan når som helst si nei.',
  undecidedOptOut: 'Du har ikke bestemt deg ennå. Det du kan si nei til, er på frem til da.',
  placeGuessed: 'Landet ditt er gjettet ut fra tidssonen på enheten din.',
} satisfies Texts;
