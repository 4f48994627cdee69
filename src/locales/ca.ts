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
  listPair: ' i ',
  listMiddle: ', ',
  listEnd: ' i ',
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
  partlyOn: 'Parcialment actives',
  searchServices: 'Cerca serveis',
  servicesFound: 'Serveis trobats: {count}',
  whyNecessary: 'Per què és necessari?',
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
  columnName: 'Nom',
  columnPurpose: 'Finalitat',
  columnRetention: 'Conservació',
  columnKind: 'Tipus',
  kindCookie: 'Galeta',
  kindLocal: 'Emmagatzematge local',
  kindSession: 'Emmagatzematge de sessió, fins que es tanqui la pestanya',
  kindIndexeddb: 'Base de dades del navegador (IndexedDB)',
  kindCache: 'Memòria cau del navegador',
  kindWorker: 'Service worker',
  notStated: 'No indicat',
  noServices: 'Cap servei.',
  keptBy: 'desada per {domain}',
  ownCookie: 'Recorda la vostra elecció sobre les galetes.',
  ownReceipts: 'Desa còpies de les vostres decisions perquè les pugueu baixar.',
  doNotSell: 'No vengueu ni compartiu les meves dades personals',
  limitSensitive: 'Limiteu l’ús de les meves dades personals sensibles',
  optedOut: 'Es respecta la vostra sol·licitud d’exclusió.',
  signalConflict:
    'El senyal de privacitat del vostre navegador i el que heu triat en aquest lloc no coincideixen.',
  trackingSignal:
    'El vostre navegador demana que no se us faci cap seguiment (Do Not Track). Es respecta.',
  optOutText:
    'Trieu què permeteu. Res no canvia fins que deseu. Podeu rebutjar-ho en qualsevol moment.',
  undecidedOptOut: 'Encara no heu decidit. Fins aleshores, està actiu allò que podeu rebutjar.',
  placeGuessed: 'El vostre país és una suposició a partir del fus horari del vostre dispositiu.',
} satisfies Texts;
