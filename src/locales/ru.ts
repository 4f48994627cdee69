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
  partlyOn: 'Частично включено',
  searchServices: 'Поиск сервисов',
  servicesFound: 'Найдено сервисов: {count}',
  whyNecessary: 'Почему это необходимо?',
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
  columnName: 'Название',
  columnPurpose: 'Цель',
  columnRetention: 'Срок хранения',
  columnKind: 'Тип',
  kindCookie: 'Файл cookie',
  kindLocal: 'Локальное хранилище',
  kindSession: 'Хранилище сеанса, до закрытия вкладки',
  kindIndexeddb: 'База данных браузера (IndexedDB)',
  kindCache: 'Кеш браузера',
  kindWorker: 'Service worker',
  notStated: 'Не указано',
  noServices: 'Нет сервисов.',
  keptBy: 'хранит {domain}',
  ownCookie: 'Сохраняет ваш выбор файлов cookie.',
  ownReceipts: 'Хранит копии ваших решений для скачивания.',
} satisfies Texts;
