import type { Texts } from '../core/texts.js';

/** Catalan, formal (“vós”, as the Generalitat writes); terms of the APDCAT. */
export default {
  bannerHeading: 'La vostra elecció sobre les galetes',
  bannerText:
    'Us demanem el consentiment per utilitzar galetes i tecnologies similars amb aquestes finalitats: {purposes}. Les estrictament necessàries sempre estan actives. Podeu retirar el consentiment en qualsevol moment.',
  acceptAll: 'Accepta-les totes',
  rejectAll: 'Rebutja-les totes',
  preferences: 'Configuració',
  privacyPolicy: 'Política de privacitat',
  cookiePolicy: 'Política de galetes',
  saved: 'La vostra elecció s’ha desat.',
  functionalTitle: 'Funcions addicionals',
  analyticsTitle: 'Anàlisi',
  marketingTitle: 'Publicitat',
  preferencesHeading: 'Configuració de les galetes',
  preferencesText:
    'Trieu les finalitats per a les quals doneu el consentiment. Res no canvia fins que deseu. Podeu retirar el consentiment en qualsevol moment.',
  save: 'Desa la selecció',
  close: 'Tanca',
  alwaysOn: 'Sempre actives',
  necessaryTitle: 'Estrictament necessàries',
  necessaryDescription:
    'Sense aquestes galetes el lloc no funciona: seguretat, inici de sessió, serveis que demaneu i record d’aquesta elecció.',
  functionalDescription:
    'Recorda la vostra configuració i mostra continguts de tercers, com ara vídeos, mapes i xat.',
  analyticsDescription:
    'Mesura l’ús del lloc: quines pàgines es visiten, amb quina freqüència i amb quin tipus de dispositiu.',
  marketingDescription:
    'Mostra publicitat d’acord amb els vostres interessos i en mesura l’efecte. Els anunciants us poden reconèixer en altres llocs.',
  services: 'Serveis',
  partlyOn: 'Partly on',
  searchServices: 'Search services',
  servicesFound: 'Services found: {count}',
  whyNecessary: 'Why is this necessary?',
  provider: 'Proveïdor',
  providerPolicy: 'Política de privacitat de {provider}',
  cookies: 'Galetes i emmagatzematge',
  yourDecision: 'La vostra decisió',
  undecided: 'Encara no heu decidit. Només està actiu el que és estrictament necessari.',
  consentId: 'Identificador del consentiment',
  decidedAt: 'Data de la decisió',
  expiresAt: 'Vàlida fins al',
  privacySignal:
    'El vostre navegador envia un senyal de privacitat (Global Privacy Control). Es respecta.',
  history: 'Les vostres decisions anteriors',
  allowed: 'Permès:',
  denied: 'Rebutjat:',
  downloadReceipts: 'Baixa els justificants',
  cleanUp: 'Neteja després de la vostra decisió',
  removed: 'Eliminat d’aquest navegador:',
  kept: 'No eliminat, perquè aquest lloc indica que ho necessita:',
  writtenBack:
    'No eliminat, perquè encara s’està fent servir. Tanqueu totes les pàgines d’aquest lloc o esborreu-ne les dades a la configuració del navegador:',
  httpOnly:
    'Invisible per als scripts, de manera que aquesta pàgina no ho pot eliminar. Podeu esborrar les galetes d’aquest lloc a la configuració del navegador:',
  thirdParty:
    'Desat per altres llocs, fora de l’abast d’aquesta pàgina. Podeu esborrar-ne les galetes a la configuració del navegador:',
  loadOnce: 'Carrega un cop',
  alwaysAllow: 'Permet sempre {service}',
  embedPurpose: 'Finalitat: {purposes}',
  embedRecipient: 'En carregar-ho s’envien dades, com ara la vostra adreça IP, a {recipient}.',
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
