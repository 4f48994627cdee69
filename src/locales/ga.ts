import type { Texts } from '../core/texts.js';

/** Irish, “tú”, as public authorities write; terms of the GDPR’s Irish version and the Data Protection Commission. */
export default {
  bannerHeading: 'Do rogha maidir le fianáin',
  bannerText:
    'Iarraimid do thoiliú chun fianáin agus teicneolaíochtaí comhchosúla a úsáid chun na gcríoch seo: {purposes}. Bíonn na cinn riachtanacha ar siúl i gcónaí. Is féidir leat do thoiliú a tharraingt siar tráth ar bith.',
  acceptAll: 'Glac le gach ceann',
  rejectAll: 'Diúltaigh gach ceann',
  preferences: 'Socruithe',
  privacyPolicy: 'Beartas príobháideachais',
  cookiePolicy: 'Beartas fianán',
  saved: 'Sábháladh do rogha.',
  functionalTitle: 'Feidhmeanna breise',
  analyticsTitle: 'Anailísíocht',
  marketingTitle: 'Margaíocht',
  listPair: ' agus ',
  listMiddle: ', ',
  listEnd: ' agus ',
  preferencesHeading: 'Socruithe fianán',
  preferencesText:
    'Roghnaigh na críocha a dtoilíonn tú leo. Ní athraíonn aon rud go dtí go sábhálann tú. Is féidir leat do thoiliú a tharraingt siar tráth ar bith.',
  save: 'Sábháil na roghanna',
  close: 'Dún',
  alwaysOn: 'Ar siúl i gcónaí',
  necessaryTitle: 'Riachtanach',
  necessaryDescription:
    'Ní oibríonn an suíomh gan iad: slándáil, logáil isteach, na seirbhísí a iarrann tú agus cuimhneamh ar an rogha seo.',
  functionalDescription:
    'Cuimhníonn ar do shocruithe agus taispeánann ábhar seachtrach, amhail físeáin, léarscáileanna agus comhrá.',
  analyticsDescription:
    'Tomhaiseann úsáid an tsuímh: na leathanaigh, a mhinice agus an cineál gléis.',
  marketingDescription:
    'Taispeánann fógraí a oireann do do shuimeanna agus tomhaiseann a n-éifeacht. Féadfaidh fógróirí tú a aithint ar shuíomhanna eile.',
  services: 'Seirbhísí',
  partlyOn: 'Ar siúl go páirteach',
  searchServices: 'Cuardaigh seirbhísí',
  servicesFound: 'Seirbhísí a aimsíodh: {count}',
  whyNecessary: 'Cén fáth a bhfuil sé riachtanach?',
  provider: 'Soláthraí',
  providerPolicy: 'Beartas príobháideachais: {provider}',
  cookies: 'Fianáin agus stóráil',
  yourDecision: 'Do chinneadh',
  undecided: 'Níl cinneadh déanta agat fós. Níl ar siúl ach an méid atá riachtanach.',
  consentId: 'Aitheantas an toilithe',
  decidedAt: 'Dáta an chinnidh',
  expiresAt: 'Bailí go dtí',
  privacySignal:
    'Seolann do bhrabhsálaí comhartha príobháideachais (Global Privacy Control). Cloítear leis.',
  history: 'Do chinntí roimhe seo',
  allowed: 'Ceadaithe:',
  denied: 'Diúltaithe:',
  downloadReceipts: 'Íoslódáil na hadmhálacha',
  cleanUp: 'Glanadh tar éis an chinnidh',
  removed: 'Bainte den bhrabhsálaí seo:',
  kept: 'Níor baineadh iad, mar deir an suíomh go dteastaíonn siad uaidh:',
  writtenBack:
    'Níor baineadh iad, mar tá siad in úsáid fós. Dún gach leathanach den suíomh seo nó scrios a shonraí i socruithe do bhrabhsálaí:',
  httpOnly:
    'I bhfolach ar scripteanna: ní féidir leis an leathanach seo iad a bhaint. Is féidir leat fianáin an tsuímh seo a scriosadh i socruithe do bhrabhsálaí:',
  thirdParty:
    'Ag suíomhanna eile, as raon an leathanaigh seo. Is féidir leat a bhfianáin a scriosadh i socruithe do bhrabhsálaí:',
  loadOnce: 'Lódáil uair amháin',
  alwaysAllow: 'Ceadaigh i gcónaí: {service}',
  embedPurpose: 'Críoch: {purposes}',
  embedRecipient: 'Seolann an lódáil sonraí, amhail do sheoladh IP, chuig {recipient}.',
  columnName: 'Ainm',
  columnPurpose: 'Críoch',
  columnRetention: 'Coinneáil',
  columnKind: 'Cineál',
  kindCookie: 'Fianán',
  kindLocal: 'Stóráil logánta',
  kindSession: 'Stóráil seisiúin, go dtí go ndúntar an cluaisín',
  kindIndexeddb: 'Bunachar sonraí sa bhrabhsálaí (IndexedDB)',
  kindCache: 'Taisce an bhrabhsálaí',
  kindWorker: 'Service worker',
  notStated: 'Níor luadh',
  noServices: 'Gan seirbhísí.',
  keptBy: 'coinnithe ag {domain}',
  ownCookie: 'Cuimhníonn ar do rogha maidir le fianáin.',
  ownReceipts: 'Coinníonn cóipeanna de do chinntí, le híoslódáil agat.',
  doNotSell: 'Ná díol agus ná comhroinn mo shonraí pearsanta',
  limitSensitive: 'Cuir teorainn le húsáid mo shonraí pearsanta íogaire',
  optedOut: 'Cloítear le do dhiúltú.',
  signalConflict:
    'Ní hionann comhartha príobháideachais do bhrabhsálaí agus do rogha ar an suíomh seo.',
  trackingSignal: 'Iarrann do bhrabhsálaí gan tú a rianú (Do Not Track). Cloítear leis sin.',
  optOutText:
    'Roghnaigh an méid a cheadaíonn tú. Ní athraíonn aon rud go dtí go sábhálann tú. Is féidir leat diúltú tráth ar bith.',
  undecidedOptOut:
    'Níl cinneadh déanta agat fós. Go dtí sin, tá an méid is féidir leat a dhiúltú ar siúl.',
  placeGuessed: 'Is buille faoi thuairim í do thír, bunaithe ar chrios ama do ghléis.',
} satisfies Texts;
