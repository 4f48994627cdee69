import type { Texts } from '../core/texts.js';

/** French, formal; terms of the CNIL's guidelines on cookies and other trackers. */
export default {
  bannerHeading: 'Votre choix sur les cookies',
  bannerText:
    'Nous demandons votre consentement pour utiliser des cookies et autres traceurs aux fins suivantes\u00a0: {purposes}. Ceux qui sont strictement nécessaires sont toujours actifs. Vous pouvez retirer votre consentement à tout moment.',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  preferences: 'Personnaliser',
  privacyPolicy: 'Politique de confidentialité',
  cookiePolicy: 'Politique relative aux cookies',
  saved: 'Votre choix est enregistré.',
  functionalTitle: 'Fonctionnalités',
  analyticsTitle: 'Mesure d’audience',
  marketingTitle: 'Publicité',
  listPair: ' et ',
  listMiddle: ', ',
  listEnd: ' et ',
  preferencesHeading: 'Gestion des cookies',
  preferencesText:
    'Choisissez les finalités auxquelles vous consentez. Rien ne change avant l’enregistrement. Vous pouvez retirer votre consentement à tout moment.',
  save: 'Enregistrer mes choix',
  close: 'Fermer',
  alwaysOn: 'Toujours actif',
  necessaryTitle: 'Strictement nécessaires',
  necessaryDescription:
    'Sans eux, le site ne fonctionne pas\u00a0: sécurité, connexion, services que vous demandez et mémorisation de ce choix.',
  functionalDescription:
    'Retient vos réglages et affiche des contenus de tiers, comme des vidéos, des cartes et une messagerie.',
  analyticsDescription:
    'Mesure l’utilisation du site\u00a0: les pages visitées, leur fréquence et le type d’appareil.',
  marketingDescription:
    'Affiche de la publicité selon vos centres d’intérêt et mesure son effet. Les annonceurs peuvent vous reconnaître sur d’autres sites.',
  services: 'Services',
  partlyOn: 'Partiellement actif',
  searchServices: 'Rechercher un service',
  servicesFound: 'Services trouvés\u00a0: {count}',
  whyNecessary: 'Pourquoi est-ce nécessaire\u00a0?',
  provider: 'Fournisseur',
  providerPolicy: 'Politique de confidentialité de {provider}',
  cookies: 'Cookies et stockage',
  yourDecision: 'Votre décision',
  undecided: 'Vous n’avez pas encore choisi. Seul le strict nécessaire est actif.',
  consentId: 'Identifiant du consentement',
  decidedAt: 'Choix effectué le',
  expiresAt: 'Valable jusqu’au',
  privacySignal:
    'Votre navigateur envoie un signal de confidentialité (Global Privacy Control). Il est respecté.',
  history: 'Historique de vos choix',
  allowed: 'Autorisé :',
  denied: 'Refusé :',
  downloadReceipts: 'Télécharger les preuves',
  cleanUp: 'Nettoyage après votre choix',
  removed: 'Supprimés de ce navigateur\u00a0:',
  kept: 'Conservés, car ce site indique en avoir besoin\u00a0:',
  writtenBack:
    'Non supprimés, car ils sont encore utilisés. Fermez toutes les pages de ce site ou effacez ses données dans les réglages de votre navigateur\u00a0:',
  httpOnly:
    'Invisibles pour les scripts\u00a0: cette page ne peut pas les supprimer. Vous pouvez effacer les cookies de ce site dans les réglages de votre navigateur\u00a0:',
  thirdParty:
    'Conservés par d’autres sites, hors de portée de cette page. Vous pouvez effacer leurs cookies dans les réglages de votre navigateur\u00a0:',
  loadOnce: 'Charger une fois',
  alwaysAllow: 'Toujours autoriser {service}',
  embedPurpose: 'Finalité\u00a0: {purposes}',
  embedRecipient: 'Le chargement transmet des données, comme votre adresse IP, à {recipient}.',
  columnName: 'Nom',
  columnPurpose: 'Finalité',
  columnRetention: 'Conservation',
  columnKind: 'Type',
  kindCookie: 'Cookie',
  kindLocal: 'Stockage local',
  kindSession: 'Stockage de session, jusqu’à la fermeture de l’onglet',
  kindIndexeddb: 'Base de données du navigateur (IndexedDB)',
  kindCache: 'Cache du navigateur',
  kindWorker: 'Service worker',
  notStated: 'Non précisé',
  noServices: 'Aucun service.',
  keptBy: 'conservé par {domain}',
  ownCookie: 'Retient votre choix sur les cookies.',
  ownReceipts: 'Conserve des copies de vos choix, que vous pouvez télécharger.',
  doNotSell: 'Ne pas vendre ni partager mes données personnelles',
  limitSensitive: 'Limiter l’utilisation de mes données personnelles sensibles',
  optedOut: 'Votre refus est respecté.',
  signalConflict:
    'Le signal de confidentialité de votre navigateur et votre choix sur ce site ne concordent pas.',
  trackingSignal:
    'Votre navigateur demande de ne pas vous pister (Do Not Track). Cette demande est respectée.',
  optOutText:
    'Choisissez ce que vous autorisez. Rien ne change avant l’enregistrement. Vous pouvez refuser à tout moment.',
  undecidedOptOut: 'Vous n’avez pas encore choisi. D’ici là, ce que vous pouvez refuser est actif.',
  placeGuessed: 'Votre pays est une supposition fondée sur le fuseau horaire de votre appareil.',
} satisfies Texts;
