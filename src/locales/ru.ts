import type { Texts } from '../core/texts.js';

/** Russian, formal (“вы”); terms of Federal Law 152-FZ on personal data. */
export default {
  bannerHeading: 'Ваш выбор файлов cookie',
  bannerText:
    'Просим вашего согласия на использование файлов cookie и подобных технологий в следующих целях: {purposes}. Необходимые всегда включены. Вы можете отозвать согласие в любое время.',
  acceptAll: 'Принять все',
  rejectAll: 'Отклонить все',
  preferences: 'Настройки',
  privacyPolicy: 'Политика конфиденциальности',
  cookiePolicy: 'Политика файлов cookie',
  saved: 'Ваш выбор сохранён.',
  functionalTitle: 'Дополнительные функции',
  analyticsTitle: 'Аналитика',
  marketingTitle: 'Маркетинг',
  preferencesHeading: 'Настройки файлов cookie',
  preferencesText:
    'Выберите цели, на которые даёте согласие. До сохранения ничего не изменится. Вы можете отозвать согласие в любое время.',
  save: 'Сохранить выбор',
  close: 'Закрыть',
  alwaysOn: 'Всегда включено',
  necessaryTitle: 'Необходимые',
  necessaryDescription:
    'Без них сайт не работает: безопасность, вход, запрошенные вами сервисы и сохранение этого выбора.',
  functionalDescription:
    'Сохраняют ваши настройки и показывают дополнения с других сайтов, например видео, карты и чат.',
  analyticsDescription:
    'Измеряет использование сайта: посещённые страницы, частоту посещений и вид устройства.',
  marketingDescription:
    'Показывает рекламу по вашим интересам и измеряет её эффект. Рекламодатели могут узнать вас на других сайтах.',
  services: 'Сервисы',
  partlyOn: 'Partly on',
  searchServices: 'Search services',
  servicesFound: 'Services found: {count}',
  whyNecessary: 'Why is this necessary?',
  provider: 'Поставщик',
  providerPolicy: 'Политика конфиденциальности: {provider}',
  cookies: 'Файлы cookie и хранилище',
  yourDecision: 'Ваше решение',
  undecided: 'Вы ещё не приняли решение. Включено только необходимое.',
  consentId: 'ID согласия',
  decidedAt: 'Дата решения',
  expiresAt: 'Действует до',
  privacySignal:
    'Ваш браузер отправляет сигнал конфиденциальности (Global Privacy Control). Он соблюдается.',
  history: 'Прошлые решения',
  allowed: 'Разрешено:',
  denied: 'Отклонено:',
  downloadReceipts: 'Скачать подтверждения',
  cleanUp: 'Удаление после вашего решения',
  removed: 'Удалено из этого браузера:',
  kept: 'Не удалено, так как указано этим сайтом как необходимое:',
  writtenBack:
    'Не удалено, так как ещё используется. Закройте все страницы этого сайта или удалите его данные в настройках браузера:',
  httpOnly:
    'Не удалено, так как недоступно скриптам. Вы можете удалить файлы cookie этого сайта в настройках браузера:',
  thirdParty:
    'Не удалено, так как хранится у других сайтов. Вы можете удалить их файлы cookie в настройках браузера:',
  loadOnce: 'Загрузить один раз',
  alwaysAllow: 'Всегда разрешать: {service}',
  embedPurpose: 'Цель: {purposes}',
  embedRecipient: 'Загрузка передаёт данные, например ваш IP-адрес, получателю: {recipient}.',
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
