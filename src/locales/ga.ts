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
  partlyOn: 'Partly on',
  searchServices: 'Search services',
  servicesFound: 'Services found: {count}',
  whyNecessary: 'Why is this necessary?',
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
