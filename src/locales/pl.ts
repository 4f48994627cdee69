import type { Texts } from '../core/texts.js';

/** Polish, formal and impersonal; terms of the electronic communications law (PKE) and the UODO. */
export default {
  bannerHeading: 'Wybór dotyczący plików cookie',
  bannerText:
    'Prosimy o zgodę na używanie plików cookie i podobnych technologii w tych celach: {purposes}. Niezbędne są zawsze włączone. Zgodę można wycofać w każdej chwili.',
  acceptAll: 'Akceptuj wszystkie',
  rejectAll: 'Odrzuć wszystkie',
  preferences: 'Ustawienia',
  privacyPolicy: 'Polityka prywatności',
  cookiePolicy: 'Polityka plików cookie',
  saved: 'Wybór został zapisany.',
  functionalTitle: 'Dodatkowe funkcje',
  analyticsTitle: 'Analityka',
  marketingTitle: 'Marketing',
  preferencesHeading: 'Ustawienia plików cookie',
  preferencesText:
    'Proszę wybrać cele, których dotyczy zgoda. Do chwili zapisania nic się nie zmieni. Zgodę można wycofać w każdej chwili.',
  save: 'Zapisz wybór',
  close: 'Zamknij',
  alwaysOn: 'Zawsze włączone',
  necessaryTitle: 'Niezbędne',
  necessaryDescription:
    'Bez nich witryna nie działa: bezpieczeństwo, logowanie, żądane usługi i zapamiętanie tego wyboru.',
  functionalDescription:
    'Zapamiętuje ustawienia i wyświetla treści innych podmiotów, np. filmy, mapy i czat.',
  analyticsDescription:
    'Mierzy korzystanie z witryny: które strony są odwiedzane, jak często i na jakim urządzeniu.',
  marketingDescription:
    'Wyświetla reklamy zgodne z zainteresowaniami i mierzy ich skuteczność. Reklamodawcy mogą rozpoznać użytkownika w innych witrynach.',
  services: 'Usługi',
  partlyOn: 'Częściowo włączone',
  searchServices: 'Szukaj usług',
  servicesFound: 'Znalezione usługi: {count}',
  whyNecessary: 'Dlaczego jest to niezbędne?',
  provider: 'Dostawca',
  providerPolicy: 'Polityka prywatności: {provider}',
  cookies: 'Pliki cookie i pamięć',
  yourDecision: 'Podjęta decyzja',
  undecided: 'Nie podjęto jeszcze decyzji. Włączone jest tylko to, co niezbędne.',
  consentId: 'Identyfikator zgody',
  decidedAt: 'Data decyzji',
  expiresAt: 'Ważna do',
  privacySignal:
    'Przeglądarka wysyła sygnał prywatności (Global Privacy Control). Jest on respektowany.',
  history: 'Poprzednie decyzje',
  allowed: 'Dozwolone:',
  denied: 'Odrzucone:',
  downloadReceipts: 'Pobierz potwierdzenia',
  cleanUp: 'Usuwanie danych po decyzji',
  removed: 'Usunięte z tej przeglądarki:',
  kept: 'Nieusunięte, bo według tej witryny są jej potrzebne:',
  writtenBack:
    'Nieusunięte, bo coś ich nadal używa. Należy zamknąć wszystkie strony tej witryny lub usunąć jej dane w ustawieniach przeglądarki:',
  httpOnly:
    'Nieusunięte, bo są niewidoczne dla skryptów. Pliki cookie tej witryny można usunąć w ustawieniach przeglądarki:',
  thirdParty:
    'Przechowywane przez inne witryny, poza zasięgiem tej strony. Ich pliki cookie można usunąć w ustawieniach przeglądarki:',
  loadOnce: 'Załaduj raz',
  alwaysAllow: 'Zawsze zezwalaj: {service}',
  embedPurpose: 'Cel: {purposes}',
  embedRecipient: 'Załadowanie powoduje wysłanie danych, np. adresu IP. Odbiorca: {recipient}.',
  columnName: 'Nazwa',
  columnPurpose: 'Cel',
  columnRetention: 'Okres przechowywania',
  columnKind: 'Rodzaj',
  kindCookie: 'Plik cookie',
  kindLocal: 'Pamięć lokalna',
  kindSession: 'Pamięć sesji, do zamknięcia karty',
  kindIndexeddb: 'Baza danych przeglądarki (IndexedDB)',
  kindCache: 'Pamięć podręczna przeglądarki',
  kindWorker: 'Service worker',
  notStated: 'Nie podano',
  noServices: 'Brak usług.',
  keptBy: 'przechowuje {domain}',
  ownCookie: 'Zapamiętuje wybór dotyczący plików cookie.',
  ownReceipts: 'Przechowuje kopie decyzji do pobrania.',
  doNotSell: 'Nie sprzedawaj ani nie udostępniaj moich danych osobowych',
  limitSensitive: 'Ogranicz wykorzystywanie moich wrażliwych danych osobowych',
  optedOut: 'Zgłoszony sprzeciw jest respektowany.',
  signalConflict: 'Sygnał prywatności przeglądarki różni się od wyboru dokonanego w tej witrynie.',
  trackingSignal: 'Przeglądarka prosi o nieśledzenie (Do Not Track). Jest to respektowane.',
  optOutText:
    'Proszę wybrać, co ma być dozwolone. Do chwili zapisania nic się nie zmieni. Sprzeciw można zgłosić w każdej chwili.',
  undecidedOptOut:
    'Nie podjęto jeszcze decyzji. Do tego czasu włączone jest także to, wobec czego można zgłosić sprzeciw.',
  placeGuessed: 'Kraj odgadnięto na podstawie strefy czasowej urządzenia.',
} satisfies Texts;
