import type { Texts } from '../core/texts.js';

/** German, formal (“Sie”); terms of the TDDDG and the data protection conference (DSK). */
export default {
  bannerHeading: 'Ihre Cookie-Auswahl',
  bannerText:
    'Wir bitten um Ihre Einwilligung, Cookies und ähnliche Technologien für folgende Zwecke zu nutzen: {purposes}. Unbedingt erforderliche sind immer aktiv. Sie können Ihre Einwilligung jederzeit widerrufen.',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  preferences: 'Einstellungen',
  privacyPolicy: 'Datenschutzerklärung',
  cookiePolicy: 'Cookie-Richtlinie',
  saved: 'Ihre Auswahl wurde gespeichert.',
  functionalTitle: 'Komfortfunktionen',
  analyticsTitle: 'Analyse',
  marketingTitle: 'Marketing',
  listPair: ' und ',
  listMiddle: ', ',
  listEnd: ' und ',
  preferencesHeading: 'Cookie-Einstellungen',
  preferencesText:
    'Wählen Sie, in welche Zwecke Sie einwilligen. Bis Sie speichern, ändert sich nichts. Sie können Ihre Einwilligung jederzeit widerrufen.',
  save: 'Auswahl speichern',
  close: 'Schließen',
  alwaysOn: 'Immer aktiv',
  necessaryTitle: 'Unbedingt erforderlich',
  necessaryDescription:
    'Ohne sie funktioniert die Website nicht: Sicherheit, Anmeldung, von Ihnen gewünschte Dienste und das Speichern dieser Auswahl.',
  functionalDescription:
    'Merkt sich Ihre Einstellungen und zeigt Zusätze von Dritten, etwa Videos, Karten und Chat.',
  analyticsDescription:
    'Misst, wie die Website genutzt wird: welche Seiten besucht werden, wie oft und mit welcher Art von Gerät.',
  marketingDescription:
    'Zeigt Werbung, die Ihren Interessen entspricht, und misst deren Wirkung. Werbepartner können Sie auf anderen Websites wiedererkennen.',
  services: 'Dienste',
  partlyOn: 'Teilweise aktiv',
  searchServices: 'Dienste suchen',
  servicesFound: 'Gefundene Dienste: {count}',
  whyNecessary: 'Warum ist das erforderlich?',
  provider: 'Anbieter',
  providerPolicy: 'Datenschutzerklärung von {provider}',
  cookies: 'Cookies und Speicher',
  yourDecision: 'Ihre Entscheidung',
  undecided: 'Sie haben noch nicht entschieden. Nur unbedingt Erforderliches ist aktiv.',
  consentId: 'Einwilligungs-ID',
  decidedAt: 'Entschieden am',
  expiresAt: 'Gültig bis',
  privacySignal:
    'Ihr Browser sendet ein Datenschutzsignal (Global Privacy Control). Es wird beachtet.',
  history: 'Bisherige Entscheidungen',
  allowed: 'Erlaubt:',
  denied: 'Abgelehnt:',
  downloadReceipts: 'Nachweise herunterladen',
  cleanUp: 'Bereinigung nach Ihrer Entscheidung',
  removed: 'Aus diesem Browser entfernt:',
  kept: 'Nicht gelöscht, weil diese Website sie nach eigener Angabe benötigt:',
  writtenBack:
    'Nicht gelöscht, weil noch etwas darauf zugreift. Schließen Sie alle Seiten dieser Website oder löschen Sie deren Daten in den Einstellungen Ihres Browsers:',
  httpOnly:
    'Für Skripte unsichtbar und von dieser Seite nicht löschbar. Sie können die Cookies dieser Website in den Einstellungen Ihres Browsers löschen:',
  thirdParty:
    'Bei anderen Websites gespeichert und für diese Seite nicht erreichbar. Sie können deren Cookies in den Einstellungen Ihres Browsers löschen:',
  loadOnce: 'Einmal laden',
  alwaysAllow: '{service} immer erlauben',
  embedPurpose: 'Zweck: {purposes}',
  embedRecipient: 'Beim Laden werden Daten, etwa Ihre IP-Adresse, an {recipient} übermittelt.',
  columnName: 'Name',
  columnPurpose: 'Zweck',
  columnRetention: 'Speicherdauer',
  columnKind: 'Art',
  kindCookie: 'Cookie',
  kindLocal: 'Lokaler Speicher',
  kindSession: 'Sitzungsspeicher, bis der Tab geschlossen wird',
  kindIndexeddb: 'Datenbank im Browser (IndexedDB)',
  kindCache: 'Browser-Cache',
  kindWorker: 'Service Worker',
  notStated: 'Keine Angabe',
  noServices: 'Keine Dienste.',
  keptBy: 'gespeichert von {domain}',
  ownCookie: 'Merkt sich Ihre Cookie-Auswahl.',
  ownReceipts: 'Bewahrt Kopien Ihrer Entscheidungen zum Herunterladen auf.',
  doNotSell: 'Meine personenbezogenen Daten nicht verkaufen oder weitergeben',
  limitSensitive: 'Nutzung meiner sensiblen personenbezogenen Daten einschränken',
  optedOut: 'Ihr Widerspruch wird beachtet.',
  signalConflict:
    'Das Datenschutzsignal Ihres Browsers und Ihre Auswahl auf dieser Website stimmen nicht überein.',
  trackingSignal:
    'Ihr Browser bittet darum, Ihre Aktivitäten nicht zu verfolgen (Do Not Track). Das wird beachtet.',
  optOutText:
    'Wählen Sie, was Sie erlauben. Bis Sie speichern, ändert sich nichts. Sie können jederzeit ablehnen.',
  undecidedOptOut:
    'Sie haben noch nicht entschieden. Bis dahin ist aktiv, was Sie ablehnen können.',
  placeGuessed: 'Ihr Land ist nur vermutet, anhand der Zeitzone Ihres Geräts.',
} satisfies Texts;
