import type { Texts } from '../core/texts.js';

/** Italian, formal and impersonal; terms of the Garante’s guidelines on cookies and other tracking tools. */
export default {
  bannerHeading: 'La scelta sui cookie',
  bannerText:
    'Chiediamo il consenso all’uso di cookie e altri strumenti di tracciamento per queste finalità: {purposes}. Quelli necessari sono sempre attivi. Il consenso si può revocare in qualsiasi momento.',
  acceptAll: 'Accetta tutti',
  rejectAll: 'Rifiuta tutti',
  preferences: 'Preferenze',
  privacyPolicy: 'Informativa sulla privacy',
  cookiePolicy: 'Informativa sui cookie',
  saved: 'La scelta è stata salvata.',
  functionalTitle: 'Funzioni aggiuntive',
  analyticsTitle: 'Statistica',
  marketingTitle: 'Pubblicità',
  listPair: ' e ',
  listMiddle: ', ',
  listEnd: ' e ',
  preferencesHeading: 'Preferenze sui cookie',
  preferencesText:
    'Selezionare le finalità per cui si presta il consenso. Nulla cambia prima del salvataggio. Il consenso si può revocare in qualsiasi momento.',
  save: 'Salva le scelte',
  close: 'Chiudi',
  alwaysOn: 'Sempre attivi',
  necessaryTitle: 'Necessari',
  necessaryDescription:
    'Senza di essi il sito non funziona: sicurezza, accesso, servizi richiesti e memorizzazione di questa scelta.',
  functionalDescription:
    'Ricorda le impostazioni e mostra contenuti di terzi, come video, mappe e chat.',
  analyticsDescription:
    'Misura l’uso del sito: quali pagine si visitano, con quale frequenza e con che tipo di dispositivo.',
  marketingDescription:
    'Mostra pubblicità in linea con gli interessi dell’utente e ne misura l’effetto. Gli inserzionisti possono riconoscere l’utente su altri siti.',
  services: 'Servizi',
  partlyOn: 'Attivi in parte',
  searchServices: 'Cerca servizi',
  servicesFound: 'Servizi trovati: {count}',
  whyNecessary: 'Perché è necessario?',
  provider: 'Fornitore',
  providerPolicy: 'Informativa sulla privacy di {provider}',
  cookies: 'Cookie e archiviazione',
  yourDecision: 'La decisione presa',
  undecided: 'Non è ancora stata presa una decisione. È attivo solo ciò che è necessario.',
  consentId: 'ID del consenso',
  decidedAt: 'Data della decisione',
  expiresAt: 'Valida fino al',
  privacySignal:
    'Il browser invia un segnale di riservatezza (Global Privacy Control), che viene rispettato.',
  history: 'Decisioni precedenti',
  allowed: 'Consentito:',
  denied: 'Rifiutato:',
  downloadReceipts: 'Scarica le ricevute',
  cleanUp: 'Pulizia dopo la decisione',
  removed: 'Rimossi da questo browser:',
  kept: 'Non rimossi, perché questo sito dichiara di averne bisogno:',
  writtenBack:
    'Non rimossi, perché ancora in uso. Chiudere tutte le pagine di questo sito o cancellarne i dati nelle impostazioni del browser:',
  httpOnly:
    'Invisibili agli script, quindi questa pagina non può rimuoverli. I cookie di questo sito si possono cancellare nelle impostazioni del browser:',
  thirdParty:
    'Conservati da altri siti, fuori dalla portata di questa pagina. I loro cookie si possono cancellare nelle impostazioni del browser:',
  loadOnce: 'Carica una volta',
  alwaysAllow: 'Consenti sempre {service}',
  embedPurpose: 'Finalità: {purposes}',
  embedRecipient: 'Il caricamento invia dati, come l’indirizzo IP, a {recipient}.',
  columnName: 'Nome',
  columnPurpose: 'Finalità',
  columnRetention: 'Conservazione',
  columnKind: 'Tipo',
  kindCookie: 'Cookie',
  kindLocal: 'Archiviazione locale',
  kindSession: 'Archiviazione di sessione, fino alla chiusura della scheda',
  kindIndexeddb: 'Database nel browser (IndexedDB)',
  kindCache: 'Cache del browser',
  kindWorker: 'Service worker',
  notStated: 'Non indicato',
  noServices: 'Nessun servizio.',
  keptBy: 'conservato da {domain}',
  ownCookie: 'Ricorda la scelta sui cookie.',
  ownReceipts: 'Conserva copie delle decisioni, che si possono scaricare.',
  doNotSell: 'Non vendere né condividere i miei dati personali',
  limitSensitive: 'Limita l’uso dei miei dati personali sensibili',
  optedOut: 'Il rifiuto viene rispettato.',
  signalConflict:
    'Il segnale di riservatezza del browser e la scelta fatta su questo sito non coincidono.',
  trackingSignal:
    'Il browser chiede di non tracciare l’utente (Do Not Track). La richiesta viene rispettata.',
  optOutText:
    'Selezionare che cosa si consente. Nulla cambia prima del salvataggio. Si può rifiutare in qualsiasi momento.',
  undecidedOptOut:
    'Non è ancora stata presa una decisione. Fino ad allora è attivo ciò che si può rifiutare.',
  placeGuessed: 'Il Paese dell’utente è ipotizzato in base al fuso orario del dispositivo.',
} satisfies Texts;
