import type { Texts } from '../core/texts.js';

/** Macedonian, formal (“Вие”); terms of the Law on Personal Data Protection. */
export default {
  bannerHeading: 'Вашиот избор за колачињата',
  bannerText:
    'Бараме Ваша согласност за користење колачиња и слични технологии за следниве цели: {purposes}. Неопходните се секогаш вклучени. Согласноста може да ја повлечете во секое време.',
  acceptAll: 'Прифати ги сите',
  rejectAll: 'Одбиј ги сите',
  preferences: 'Поставки',
  privacyPolicy: 'Политика за приватност',
  cookiePolicy: 'Политика за колачиња',
  saved: 'Вашиот избор е зачуван.',
  functionalTitle: 'Функционалност',
  analyticsTitle: 'Аналитика',
  marketingTitle: 'Маркетинг',
  preferencesHeading: 'Поставки за колачиња',
  preferencesText:
    'Изберете за кои цели давате согласност. Ништо не се менува додека не зачувате. Согласноста може да ја повлечете во секое време.',
  save: 'Зачувај избор',
  close: 'Затвори',
  alwaysOn: 'Секогаш вклучено',
  necessaryTitle: 'Неопходни',
  necessaryDescription:
    'Без нив сајтот не работи: безбедност, најава, услуги што ги барате и памтење на овој избор.',
  functionalDescription:
    'Ги памти Вашите поставки и прикажува додатоци од други сајтови, како видеа, мапи и разговор.',
  analyticsDescription:
    'Го мери користењето на сајтот: посетените страници, зачестеноста и видот на уредот.',
  marketingDescription:
    'Прикажува реклами според Вашите интереси и го мери нивниот ефект. Огласувачите може да Ве препознаат на други сајтови.',
  services: 'Услуги',
  partlyOn: 'Partly on',
  searchServices: 'Search services',
  servicesFound: 'Services found: {count}',
  whyNecessary: 'Why is this necessary?',
  provider: 'Давател',
  providerPolicy: 'Политика за приватност на {provider}',
  cookies: 'Колачиња и складиште',
  yourDecision: 'Вашата одлука',
  undecided: 'Сѐ уште не е одлучено. Вклучено е само неопходното.',
  consentId: 'ID на согласност',
  decidedAt: 'Одлучено на',
  expiresAt: 'Важи до',
  privacySignal:
    'Вашиот прелистувач праќа сигнал за приватност (Global Privacy Control). Тој се почитува.',
  history: 'Вашите претходни одлуки',
  allowed: 'Дозволено:',
  denied: 'Одбиено:',
  downloadReceipts: 'Преземи потврди',
  cleanUp: 'Чистење по Вашата одлука',
  removed: 'Отстрането од овој прелистувач:',
  kept: 'Не е отстрането, бидејќи овој сајт наведува дека е неопходно:',
  writtenBack:
    'Не е отстрането, бидејќи сѐ уште се користи. Затворете ги сите страници на овој сајт или избришете ги неговите податоци во поставките на прелистувачот:',
  httpOnly:
    'Не е отстрането, бидејќи е недостапно за скриптите. Може да ги избришете колачињата на овој сајт во поставките на прелистувачот:',
  thirdParty:
    'Не е отстрането, бидејќи се чува на други сајтови. Може да ги избришете нивните колачиња во поставките на прелистувачот:',
  loadOnce: 'Вчитај еднаш',
  alwaysAllow: 'Секогаш дозволувај: {service}',
  embedPurpose: 'Цел: {purposes}',
  embedRecipient: 'Вчитувањето праќа податоци, како Вашата IP-адреса, до {recipient}.',
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
