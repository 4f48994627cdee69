import type { Texts } from '../core/texts.js';

/** Ukrainian, formal (“ви”); terms of the Law of Ukraine on Personal Data Protection. */
export default {
  bannerHeading: 'Ваш вибір щодо файлів cookie',
  bannerText:
    'Просимо вашої згоди на використання файлів cookie та подібних технологій для таких цілей: {purposes}. Необхідні завжди ввімкнені. Ви можете відкликати згоду будь-коли.',
  acceptAll: 'Прийняти всі',
  rejectAll: 'Відхилити всі',
  preferences: 'Налаштування',
  privacyPolicy: 'Політика конфіденційності',
  cookiePolicy: 'Політика щодо файлів cookie',
  saved: 'Ваш вибір збережено.',
  functionalTitle: 'Додаткові функції',
  analyticsTitle: 'Аналітика',
  marketingTitle: 'Маркетинг',
  preferencesHeading: 'Налаштування файлів cookie',
  preferencesText:
    'Виберіть цілі, на які даєте згоду. До збереження нічого не зміниться. Ви можете відкликати згоду будь-коли.',
  save: 'Зберегти вибір',
  close: 'Закрити',
  alwaysOn: 'Завжди ввімкнено',
  necessaryTitle: 'Необхідні',
  necessaryDescription:
    'Без них сайт не працює: безпека, вхід, сервіси на ваш запит і збереження цього вибору.',
  functionalDescription:
    'Зберігає ваші налаштування та показує вміст з інших сайтів, як-от відео, карти й чат.',
  analyticsDescription:
    'Вимірює використання сайту: відвідані сторінки, частоту відвідувань і вид пристрою.',
  marketingDescription:
    'Показує рекламу за вашими інтересами й вимірює її ефект. Рекламодавці можуть упізнати вас на інших сайтах.',
  services: 'Сервіси',
  partlyOn: 'Частково ввімкнено',
  searchServices: 'Пошук сервісів',
  servicesFound: 'Знайдено сервісів: {count}',
  whyNecessary: 'Чому це необхідно?',
  provider: 'Постачальник',
  providerPolicy: 'Політика конфіденційності: {provider}',
  cookies: 'Файли cookie та сховище',
  yourDecision: 'Ваше рішення',
  undecided: 'Рішення ще не прийнято. Увімкнено лише необхідне.',
  consentId: 'ID згоди',
  decidedAt: 'Дата рішення',
  expiresAt: 'Діє до',
  privacySignal:
    'Ваш браузер надсилає сигнал конфіденційності (Global Privacy Control). Його дотримано.',
  history: 'Попередні рішення',
  allowed: 'Дозволено:',
  denied: 'Відхилено:',
  downloadReceipts: 'Завантажити записи',
  cleanUp: 'Видалення після рішення',
  removed: 'Видалено із цього браузера:',
  kept: 'Не видалено, бо цей сайт зазначає, що це необхідно:',
  writtenBack:
    'Не видалено, бо ще використовується. Закрийте всі сторінки цього сайту або видаліть його дані в налаштуваннях браузера:',
  httpOnly:
    'Не видалено, бо недоступне скриптам. Ви можете видалити файли cookie цього сайту в налаштуваннях браузера:',
  thirdParty:
    'Не видалено, бо зберігається на інших сайтах. Ви можете видалити їхні файли cookie в налаштуваннях браузера:',
  loadOnce: 'Завантажити один раз',
  alwaysAllow: 'Завжди дозволяти: {service}',
  embedPurpose: 'Мета: {purposes}',
  embedRecipient: 'Завантаження передає дані, як-от вашу IP-адресу, до {recipient}.',
  columnName: 'Назва',
  columnPurpose: 'Мета',
  columnRetention: 'Строк зберігання',
  columnKind: 'Тип',
  kindCookie: 'Файл cookie',
  kindLocal: 'Локальне сховище',
  kindSession: 'Сховище сеансу, до закриття вкладки',
  kindIndexeddb: 'База даних браузера (IndexedDB)',
  kindCache: 'Кеш браузера',
  kindWorker: 'Service worker',
  notStated: 'Не зазначено',
  noServices: 'Немає сервісів.',
  keptBy: 'зберігає {domain}',
  ownCookie: 'Зберігає ваш вибір файлів cookie.',
  ownReceipts: 'Зберігає копії рішень для завантаження.',
  doNotSell: 'Не продавати й не передавати мої персональні дані',
  limitSensitive: 'Обмежити використання моїх чутливих персональних даних',
  optedOut: 'Ваш запит на відмову виконано.',
  signalConflict:
    'Сигнал конфіденційності вашого браузера та ваш вибір на цьому сайті не збігаються.',
  trackingSignal: 'Ваш браузер просить не відстежувати вас (Do Not Track). Це прохання виконано.',
  optOutText:
    'Виберіть, що дозволяєте. До збереження нічого не зміниться. Ви можете відмовитися будь-коли.',
  undecidedOptOut: 'Рішення ще не прийнято. Доти ввімкнено й те, від чого можна відмовитися.',
  placeGuessed: 'Вашу країну визначено орієнтовно, за часовим поясом пристрою.',
} satisfies Texts;
