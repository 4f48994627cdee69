import type { Texts } from '../core/texts.js';

/** Hungarian, formal (“Ön”); terms of the GDPR’s Hungarian version and the NAIH. */
export default {
  bannerHeading: 'Az Ön döntése a sütikről',
  bannerText:
    'Hozzájárulását kérjük sütik és hasonló technológiák használatához a következő célokra: {purposes}. A feltétlenül szükségesek mindig be vannak kapcsolva. Hozzájárulását bármikor visszavonhatja.',
  acceptAll: 'Összes elfogadása',
  rejectAll: 'Összes elutasítása',
  preferences: 'Beállítások',
  privacyPolicy: 'Adatvédelmi tájékoztató',
  cookiePolicy: 'Sütitájékoztató',
  saved: 'Választását elmentettük.',
  functionalTitle: 'További funkciók',
  analyticsTitle: 'Elemzés',
  marketingTitle: 'Marketing',
  preferencesHeading: 'Sütibeállítások',
  preferencesText:
    'Válassza ki, mely célokhoz járul hozzá. Mentésig semmi sem változik. Hozzájárulását bármikor visszavonhatja.',
  save: 'Választás mentése',
  close: 'Bezárás',
  alwaysOn: 'Mindig bekapcsolva',
  necessaryTitle: 'Feltétlenül szükséges',
  necessaryDescription:
    'Nélkülük a webhely nem működik: biztonság, bejelentkezés, kért szolgáltatások és e választás mentése.',
  functionalDescription:
    'Megjegyzi beállításait, és mások tartalmait mutatja, például videókat, térképeket és csevegést.',
  analyticsDescription:
    'Méri a webhely használatát: mely oldalakat, milyen gyakran és milyen eszközről látogatják.',
  marketingDescription:
    'Érdeklődésének megfelelő reklámokat mutat, és méri a hatásukat. A hirdetők más webhelyeken is felismerhetik.',
  services: 'Szolgáltatások',
  partlyOn: 'Részben bekapcsolva',
  searchServices: 'Szolgáltatások keresése',
  servicesFound: 'Talált szolgáltatások: {count}',
  whyNecessary: 'Miért szükséges?',
  provider: 'Szolgáltató',
  providerPolicy: 'Adatvédelmi tájékoztató: {provider}',
  cookies: 'Sütik és tárhely',
  yourDecision: 'Az Ön döntése',
  undecided: 'Még nem döntött. Csak a feltétlenül szükséges van bekapcsolva.',
  consentId: 'Hozzájárulás azonosítója',
  decidedAt: 'Döntés ideje',
  expiresAt: 'Érvényes eddig',
  privacySignal:
    'A böngésző adatvédelmi jelzést küld (Global Privacy Control). Tiszteletben tartjuk.',
  history: 'Korábbi döntései',
  allowed: 'Engedélyezve:',
  denied: 'Elutasítva:',
  downloadReceipts: 'Igazolások letöltése',
  cleanUp: 'Törlés a döntése után',
  removed: 'A böngészőből törölve:',
  kept: 'Nem töröltük, mert a webhely szerint szüksége van rá:',
  writtenBack:
    'Nem töröltük, mert valami még használja. Zárja be a webhely összes oldalát, vagy törölje az adatait a böngésző beállításaiban:',
  httpOnly:
    'A szkriptek nem látják, ezért ez az oldal nem tudja törölni. A webhely sütijeit a böngésző beállításaiban törölheti:',
  thirdParty:
    'Más webhelyek tárolják, ez az oldal nem éri el. A sütijeiket a böngésző beállításaiban törölheti:',
  loadOnce: 'Betöltés egyszer',
  alwaysAllow: 'Mindig engedélyezem: {service}',
  embedPurpose: 'Cél: {purposes}',
  embedRecipient: 'A betöltés adatokat, például az IP-címét továbbítja. Címzett: {recipient}.',
  columnName: 'Név',
  columnPurpose: 'Cél',
  columnRetention: 'Megőrzés',
  columnKind: 'Típus',
  kindCookie: 'Süti',
  kindLocal: 'Helyi tároló',
  kindSession: 'Munkamenet-tároló, a lap bezárásáig',
  kindIndexeddb: 'Adatbázis a böngészőben (IndexedDB)',
  kindCache: 'A böngésző gyorsítótára',
  kindWorker: 'Service worker',
  notStated: 'Nincs megadva',
  noServices: 'Nincs szolgáltatás.',
  keptBy: 'tárolja: {domain}',
  ownCookie: 'Megjegyzi döntését a sütikről.',
  ownReceipts: 'Megőrzi döntései másolatát, hogy letölthesse.',
  doNotSell: 'Személyes adataim eladásának és megosztásának tiltása',
  limitSensitive: 'Érzékeny személyes adataim felhasználásának korlátozása',
  optedOut: 'Elutasítását tiszteletben tartjuk.',
  signalConflict:
    'A böngésző adatvédelmi jelzése eltér attól, amit Ön ezen a webhelyen választott.',
  trackingSignal:
    'A böngésző azt kéri, hogy Önt ne kövessék nyomon (Do Not Track). Tiszteletben tartjuk.',
  optOutText: 'Válassza ki, mit engedélyez. Mentésig semmi sem változik. Bármikor elutasíthatja.',
  undecidedOptOut: 'Még nem döntött. Addig be van kapcsolva az is, amit elutasíthat.',
  placeGuessed: 'Az Ön országára az eszköz időzónájából következtetünk.',
} satisfies Texts;
