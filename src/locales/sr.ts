import type { Texts } from '../core/texts.js';

/**
 * Serbian, formal (“ви”); “пристанак” as in the Law on Personal Data Protection. Cyrillic: the
 * official script (Constitution, article 10), in which state sites open and `Intl` formats `sr`.
 */
export default {
  bannerHeading: 'Ваш избор о колачићима',
  bannerText:
    'Тражимо ваш пристанак за употребу колачића и сличних технологија у следеће сврхе: {purposes}. Неопходни су увек укључени. Пристанак можете опозвати у сваком тренутку.',
  acceptAll: 'Прихвати све',
  rejectAll: 'Одбиј све',
  preferences: 'Подешавања',
  privacyPolicy: 'Политика приватности',
  cookiePolicy: 'Политика колачића',
  saved: 'Ваш избор је сачуван.',
  functionalTitle: 'Додатне функције',
  analyticsTitle: 'Аналитика',
  marketingTitle: 'Маркетинг',
  preferencesHeading: 'Подешавања колачића',
  preferencesText:
    'Изаберите сврхе за које дајете пристанак. Док не сачувате, ништа се не мења. Пристанак можете опозвати у сваком тренутку.',
  save: 'Сачувај избор',
  close: 'Затвори',
  alwaysOn: 'Увек укључено',
  necessaryTitle: 'Неопходни',
  necessaryDescription:
    'Без њих сајт не ради: безбедност, пријава, услуге које тражите и памћење овог избора.',
  functionalDescription:
    'Памте ваша подешавања и приказују туђе додатке, као што су видео, мапе и ћаскање.',
  analyticsDescription: 'Мери употребу сајта: посећене странице, учесталост и врсту уређаја.',
  marketingDescription:
    'Приказује рекламе према вашим интересовањима и мери њихов учинак. Оглашивачи вас могу препознати на другим сајтовима.',
  services: 'Услуге',
  partlyOn: 'Делимично укључено',
  searchServices: 'Претражи услуге',
  servicesFound: 'Пронађене услуге: {count}',
  whyNecessary: 'Зашто је ово неопходно?',
  provider: 'Пружалац',
  providerPolicy: 'Политика приватности: {provider}',
  cookies: 'Колачићи и складиште',
  yourDecision: 'Ваша одлука',
  undecided: 'Још нисте одлучили. Укључено је само неопходно.',
  consentId: 'ID пристанка',
  decidedAt: 'Датум одлуке',
  expiresAt: 'Важи до',
  privacySignal: 'Ваш прегледач шаље сигнал приватности (Global Privacy Control). Он се поштује.',
  history: 'Ваше раније одлуке',
  allowed: 'Дозвољено:',
  denied: 'Одбијено:',
  downloadReceipts: 'Преузми потврде',
  cleanUp: 'Чишћење после ваше одлуке',
  removed: 'Уклоњено из овог прегледача:',
  kept: 'Није уклоњено, јер овај сајт наводи да је неопходно:',
  writtenBack:
    'Није уклоњено, јер се још користи. Затворите све странице овог сајта или обришите његове податке у подешавањима прегледача:',
  httpOnly:
    'Није уклоњено, јер је недоступно скриптама. Колачиће овог сајта можете обрисати у подешавањима прегледача:',
  thirdParty:
    'Није уклоњено, јер се чува на другим сајтовима, ван домашаја ове странице. Њихове колачиће можете обрисати у подешавањима прегледача:',
  loadOnce: 'Учитај једном',
  alwaysAllow: 'Увек дозволи: {service}',
  embedPurpose: 'Сврха: {purposes}',
  embedRecipient: 'Учитавањем {recipient} добија податке, као што је ваша IP адреса.',
  columnName: 'Назив',
  columnPurpose: 'Сврха',
  columnRetention: 'Рок чувања',
  columnKind: 'Врста',
  kindCookie: 'Колачић',
  kindLocal: 'Локално складиште',
  kindSession: 'Складиште сесије, до затварања картице',
  kindIndexeddb: 'База података прегледача (IndexedDB)',
  kindCache: 'Кеш прегледача',
  kindWorker: 'Service worker',
  notStated: 'Није наведено',
  noServices: 'Нема услуга.',
  keptBy: 'чува {domain}',
  ownCookie: 'Памти ваш избор о колачићима.',
  ownReceipts: 'Чува копије одлука за преузимање.',
  doNotSell: 'Немојте продавати ни делити моје податке о личности',
  limitSensitive: 'Ограничите употребу мојих осетљивих података о личности',
  optedOut: 'Ваше одбијање се поштује.',
  signalConflict: 'Сигнал приватности вашег прегледача и ваш избор на овом сајту се разликују.',
  trackingSignal: 'Ваш прегледач тражи да вас не прате (Do Not Track). То се поштује.',
  optOutText:
    'Изаберите шта дозвољавате. Док не сачувате, ништа се не мења. Можете одбити у сваком тренутку.',
  undecidedOptOut: 'Још нисте одлучили. Дотад је укључено и оно што можете одбити.',
  placeGuessed: 'Ваша држава је претпостављена према временској зони уређаја.',
} satisfies Texts;
