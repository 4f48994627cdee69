import type { Texts } from '../core/texts.js';

/** Slovenian, formal (“vi”); terms of the ZEKom-2, the ZVOP-2 and the Information Commissioner. */
export default {
  bannerHeading: 'Vaša izbira glede piškotkov',
  bannerText:
    'Prosimo za vašo privolitev v uporabo piškotkov in podobnih tehnologij za te namene: {purposes}. Nujno potrebni so vedno vključeni. Privolitev lahko kadar koli prekličete.',
  acceptAll: 'Sprejmi vse',
  rejectAll: 'Zavrni vse',
  preferences: 'Nastavitve',
  privacyPolicy: 'Politika zasebnosti',
  cookiePolicy: 'Politika piškotkov',
  saved: 'Vaša izbira je shranjena.',
  functionalTitle: 'Dodatne funkcije',
  analyticsTitle: 'Analitika',
  marketingTitle: 'Trženje',
  listPair: ' in ',
  listMiddle: ', ',
  listEnd: ' in ',
  preferencesHeading: 'Nastavitve piškotkov',
  preferencesText:
    'Izberite namene, v katere privolite. Dokler ne shranite, se nič ne spremeni. Privolitev lahko kadar koli prekličete.',
  save: 'Shrani izbiro',
  close: 'Zapri',
  alwaysOn: 'Vedno vključeni',
  necessaryTitle: 'Nujno potrebni',
  necessaryDescription:
    'Brez njih spletno mesto ne deluje: varnost, prijava, storitve, ki jih zahtevate, in pomnjenje te izbire.',
  functionalDescription:
    'Zapomni si vaše nastavitve in prikazuje dodatke drugih, na primer videe, zemljevide in klepet.',
  analyticsDescription:
    'Meri uporabo spletnega mesta: katere strani so obiskane, kako pogosto in s kakšno vrsto naprave.',
  marketingDescription:
    'Prikazuje oglase, ki ustrezajo vašim zanimanjem, in meri njihov učinek. Oglaševalci vas lahko prepoznajo na drugih spletnih mestih.',
  services: 'Storitve',
  partlyOn: 'Delno vključeni',
  searchServices: 'Iskanje storitev',
  servicesFound: 'Najdene storitve: {count}',
  whyNecessary: 'Zakaj je to nujno potrebno?',
  provider: 'Ponudnik',
  providerPolicy: 'Politika zasebnosti: {provider}',
  cookies: 'Piškotki in shramba',
  yourDecision: 'Vaša odločitev',
  undecided: 'Niste se še odločili. Vključeno je le nujno potrebno.',
  consentId: 'ID privolitve',
  decidedAt: 'Datum odločitve',
  expiresAt: 'Velja do',
  privacySignal: 'Vaš brskalnik pošilja signal zasebnosti (Global Privacy Control). Upoštevamo ga.',
  history: 'Vaše pretekle odločitve',
  allowed: 'Dovoljeno:',
  denied: 'Zavrnjeno:',
  downloadReceipts: 'Prenesi potrdila',
  cleanUp: 'Čiščenje po vaši odločitvi',
  removed: 'Odstranjeno iz tega brskalnika:',
  kept: 'Ni odstranjeno, ker to spletno mesto navaja, da to potrebuje:',
  writtenBack:
    'Ni odstranjeno, ker nekaj to še uporablja. Zaprite vse strani tega spletnega mesta ali izbrišite njegove podatke v nastavitvah brskalnika:',
  httpOnly:
    'Skrito pred skripti, zato ta stran tega ne more odstraniti. Piškotke tega spletnega mesta lahko izbrišete v nastavitvah brskalnika:',
  thirdParty:
    'Shranila so druga spletna mesta, zunaj dosega te strani. Njihove piškotke lahko izbrišete v nastavitvah brskalnika:',
  loadOnce: 'Naloži enkrat',
  alwaysAllow: 'Vedno dovoli: {service}',
  embedPurpose: 'Namen: {purposes}',
  embedRecipient:
    'Ob nalaganju se pošljejo podatki, na primer vaš naslov IP. Prejemnik: {recipient}.',
  columnName: 'Ime',
  columnPurpose: 'Namen',
  columnRetention: 'Rok hrambe',
  columnKind: 'Vrsta',
  kindCookie: 'Piškotek',
  kindLocal: 'Lokalna shramba',
  kindSession: 'Shramba seje, do zaprtja zavihka',
  kindIndexeddb: 'Zbirka podatkov brskalnika (IndexedDB)',
  kindCache: 'Predpomnilnik brskalnika',
  kindWorker: 'Service worker',
  notStated: 'Ni navedeno',
  noServices: 'Ni storitev.',
  keptBy: 'hrani {domain}',
  ownCookie: 'Zapomni si vašo izbiro glede piškotkov.',
  ownReceipts: 'Hrani kopije vaših odločitev, ki jih lahko prenesete.',
  doNotSell: 'Ne prodajajte in ne delite mojih osebnih podatkov',
  limitSensitive: 'Omejite uporabo mojih občutljivih osebnih podatkov',
  optedOut: 'Vašo zavrnitev upoštevamo.',
  signalConflict:
    'Signal zasebnosti vašega brskalnika in vaša izbira na tem spletnem mestu se razlikujeta.',
  trackingSignal: 'Vaš brskalnik zahteva, da se vam ne sledi (Do Not Track). To upoštevamo.',
  optOutText:
    'Izberite, kaj dovolite. Dokler ne shranite, se nič ne spremeni. Zavrnete lahko kadar koli.',
  undecidedOptOut:
    'Niste se še odločili. Dokler se ne odločite, je vključeno tudi tisto, kar lahko zavrnete.',
  placeGuessed: 'O vaši državi sklepamo po časovnem pasu vaše naprave.',
} satisfies Texts;
