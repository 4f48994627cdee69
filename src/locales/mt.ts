import type { Texts } from '../core/texts.js';

/** Maltese, singular, as public authorities write; terms of the GDPR’s Maltese version and the IDPC. */
export default {
  bannerHeading: 'L-għażla tiegħek dwar il-cookies',
  bannerText:
    'Nitolbuk il-kunsens biex nużaw cookies u teknoloġiji simili għal dawn l-għanijiet: {purposes}. Dawk meħtieġa huma dejjem attivi. Tista’ tirtira l-kunsens tiegħek fi kwalunkwe ħin.',
  acceptAll: 'Aċċetta kollox',
  rejectAll: 'Irrifjuta kollox',
  preferences: 'Preferenzi',
  privacyPolicy: 'Politika tal-privatezza',
  cookiePolicy: 'Politika tal-cookies',
  saved: 'L-għażla tiegħek ġiet salvata.',
  functionalTitle: 'Funzjonijiet addizzjonali',
  analyticsTitle: 'Analitika',
  marketingTitle: 'Reklamar',
  listPair: ' u ',
  listMiddle: ', ',
  listEnd: ', u ',
  preferencesHeading: 'Preferenzi tal-cookies',
  preferencesText:
    'Agħżel l-għanijiet li tagħti l-kunsens tiegħek għalihom. Xejn ma jinbidel qabel ma tissejvja. Tista’ tirtira l-kunsens tiegħek fi kwalunkwe ħin.',
  save: 'Issejvja l-għażliet',
  close: 'Agħlaq',
  alwaysOn: 'Dejjem attivi',
  necessaryTitle: 'Meħtieġa',
  necessaryDescription:
    'Mingħajrhom is-sit ma jaħdimx: sigurtà, dħul fil-kont, servizzi li titlob u ż-żamma ta’ din l-għażla.',
  functionalDescription:
    'Jiftakar is-settings tiegħek u juri kontenut ta’ ħaddieħor, bħal vidjows, mapep u chat.',
  analyticsDescription:
    'Ikejjel kif jintuża s-sit: liema paġni jżuru n-nies, kemm-il darba u b’liema tip ta’ apparat.',
  marketingDescription:
    'Juri reklami skont l-interessi tiegħek u jkejjel l-effett tagħhom. Ir-reklamaturi jistgħu jagħrfuk fuq siti oħra.',
  services: 'Servizzi',
  partlyOn: 'Parzjalment attivi',
  searchServices: 'Fittex servizzi',
  servicesFound: 'Servizzi misjuba: {count}',
  whyNecessary: 'Għaliex dan hu meħtieġ?',
  provider: 'Fornitur',
  providerPolicy: 'Politika tal-privatezza: {provider}',
  cookies: 'Cookies u ħżin',
  yourDecision: 'Id-deċiżjoni tiegħek',
  undecided: 'Għadek ma ddeċidejtx. Attiv biss dak li hu meħtieġ.',
  consentId: 'ID tal-kunsens',
  decidedAt: 'Data tad-deċiżjoni',
  expiresAt: 'Valida sa',
  privacySignal:
    'Il-browser tiegħek jibgħat sinjal tal-privatezza (Global Privacy Control). Dan jiġi rispettat.',
  history: 'Id-deċiżjonijiet preċedenti tiegħek',
  allowed: 'Permess:',
  denied: 'Irrifjutat:',
  downloadReceipts: 'Niżżel l-irċevuti',
  cleanUp: 'Tindif wara d-deċiżjoni tiegħek',
  removed: 'Imneħħi minn dan il-browser:',
  kept: 'Ma tneħħiex, għax is-sit jgħid li għandu bżonnu:',
  writtenBack:
    'Ma tneħħiex, għax għadu qed jintuża. Agħlaq il-paġni kollha ta’ dan is-sit jew ħassar id-data tiegħu fis-settings tal-browser:',
  httpOnly:
    'Moħbi mill-iskripts, għalhekk din il-paġna ma tistax tneħħih. Tista’ tħassar il-cookies ta’ dan is-sit fis-settings tal-browser:',
  thirdParty:
    'Miżmum minn siti oħra, fejn din il-paġna ma tistax tasal. Tista’ tħassar il-cookies tagħhom fis-settings tal-browser:',
  loadOnce: 'Għabbi darba',
  alwaysAllow: 'Ippermetti dejjem: {service}',
  embedPurpose: 'Għan: {purposes}',
  embedRecipient: 'It-tagħbija tibgħat data, bħall-indirizz IP tiegħek, lil {recipient}.',
  columnName: 'Isem',
  columnPurpose: 'Għan',
  columnRetention: 'Perjodu tal-ħżin',
  columnKind: 'Tip',
  kindCookie: 'Cookie',
  kindLocal: 'Ħżin lokali',
  kindSession: 'Ħżin tas-sessjoni, sakemm tagħlaq it-tab',
  kindIndexeddb: 'Bażi tad-data tal-browser (IndexedDB)',
  kindCache: 'Cache tal-browser',
  kindWorker: 'Service worker',
  notStated: 'Mhux iddikjarat',
  noServices: 'L-ebda servizz.',
  keptBy: 'miżmum minn {domain}',
  ownCookie: 'Jiftakar l-għażla tiegħek dwar il-cookies.',
  ownReceipts: 'Iżomm kopji tad-deċiżjonijiet tiegħek, biex tniżżilhom.',
  doNotSell: 'Tbigħux u tikkondividux id-data personali tiegħi',
  limitSensitive: 'Illimitaw l-użu tad-data personali sensittiva tiegħi',
  optedOut: 'Ir-rifjut tiegħek qed jiġi rispettat.',
  signalConflict:
    'Is-sinjal tal-privatezza tal-browser tiegħek u dak li għażilt fuq dan is-sit ma jaqblux.',
  trackingSignal:
    'Il-browser tiegħek jitlob li ħadd ma jittraċċak (Do Not Track). Dan jiġi rispettat.',
  optOutText:
    'Agħżel x’tippermetti. Xejn ma jinbidel qabel ma tissejvja. Tista’ tirrifjuta fi kwalunkwe ħin.',
  undecidedOptOut: 'Għadek ma ddeċidejtx. Dak li tista’ tirrifjuta jibqa’ attiv sakemm tiddeċiedi.',
  placeGuessed: 'Nassumu l-pajjiż tiegħek skont iż-żona tal-ħin tal-apparat tiegħek.',
} satisfies Texts;
