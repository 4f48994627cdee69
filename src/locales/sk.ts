import type { Texts } from '../core/texts.js';

/** Slovak, formal (“vy”); terms of act 452/2021 and the ÚOOÚ SR (“súbory cookie”). */
export default {
  bannerHeading: 'Vaša voľba súborov cookie',
  bannerText:
    'Žiadame vás o súhlas s používaním súborov cookie a podobných technológií na tieto účely: {purposes}. Nevyhnutné sú vždy zapnuté. Súhlas môžete kedykoľvek odvolať.',
  acceptAll: 'Prijať všetky',
  rejectAll: 'Odmietnuť všetky',
  preferences: 'Nastavenia',
  privacyPolicy: 'Zásady ochrany osobných údajov',
  cookiePolicy: 'Zásady používania súborov cookie',
  saved: 'Vaša voľba bola uložená.',
  functionalTitle: 'Funkčné',
  analyticsTitle: 'Analytika',
  marketingTitle: 'Marketing',
  preferencesHeading: 'Nastavenia súborov cookie',
  preferencesText:
    'Vyberte účely, s ktorými súhlasíte. Kým voľbu neuložíte, nič sa nezmení. Súhlas môžete kedykoľvek odvolať.',
  save: 'Uložiť voľbu',
  close: 'Zavrieť',
  alwaysOn: 'Vždy zapnuté',
  necessaryTitle: 'Nevyhnutné',
  necessaryDescription:
    'Bez nich web nefunguje: bezpečnosť, prihlásenie, vyžiadané služby a uloženie tejto voľby.',
  functionalDescription:
    'Ukladá vaše nastavenia a zobrazuje obsah tretích strán, napríklad videá, mapy a čet.',
  analyticsDescription:
    'Meria používanie webu: navštívené stránky, frekvenciu návštev a druh zariadenia.',
  marketingDescription:
    'Zobrazuje reklamu podľa vašich záujmov a meria jej účinok. Inzerenti vás môžu rozpoznať na iných weboch.',
  services: 'Služby',
  provider: 'Poskytovateľ',
  providerPolicy: 'Zásady ochrany osobných údajov: {provider}',
  cookies: 'Súbory cookie a úložisko',
  yourDecision: 'Vaše rozhodnutie',
  undecided: 'Zatiaľ bez rozhodnutia. Zapnuté je len nevyhnutné.',
  consentId: 'ID súhlasu',
  decidedAt: 'Dátum rozhodnutia',
  expiresAt: 'Platí do',
  privacySignal: 'Prehliadač vysiela signál súkromia (Global Privacy Control). Rešpektujeme ho.',
  history: 'Predchádzajúce rozhodnutia',
  allowed: 'Povolené:',
  denied: 'Odmietnuté:',
  downloadReceipts: 'Stiahnuť potvrdenia',
  cleanUp: 'Vyčistenie po rozhodnutí',
  removed: 'Odstránené z prehliadača:',
  kept: 'Neodstránené, lebo to tento web podľa svojich slov potrebuje:',
  writtenBack:
    'Neodstránené, lebo to stále niečo používa. Zatvorte všetky stránky tohto webu alebo vymažte jeho údaje v nastaveniach prehliadača:',
  httpOnly:
    'Skryté pred skriptmi: táto stránka to nemôže odstrániť. Súbory cookie tohto webu môžete vymazať v nastaveniach prehliadača:',
  thirdParty:
    'Uložené inými webmi mimo dosahu tejto stránky. Ich súbory cookie môžete vymazať v nastaveniach prehliadača:',
  loadOnce: 'Načítať raz',
  alwaysAllow: 'Vždy povoliť: {service}',
  embedPurpose: 'Účel: {purposes}',
  embedRecipient: 'Načítaním sa odošlú údaje, napríklad vaša IP adresa. Príjemca: {recipient}.',
} satisfies Texts;
