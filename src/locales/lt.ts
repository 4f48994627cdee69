import type { Texts } from '../core/texts.js';

/** Lithuanian, formal (“jūs”); terms of the GDPR’s Lithuanian version and the VDAI. */
export default {
  bannerHeading: 'Jūsų pasirinkimas dėl slapukų',
  bannerText:
    'Prašome jūsų sutikimo naudoti slapukus ir panašias technologijas šiais tikslais: {purposes}. Būtinieji visada įjungti. Sutikimą galite bet kada atšaukti.',
  acceptAll: 'Sutikti su visais',
  rejectAll: 'Atsisakyti visų',
  preferences: 'Nustatymai',
  privacyPolicy: 'Privatumo politika',
  cookiePolicy: 'Slapukų politika',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  functionalTitle: 'Papildomos funkcijos',
  analyticsTitle: 'Analitika',
  marketingTitle: 'Rinkodara',
  preferencesHeading: 'Slapukų nustatymai',
  preferencesText:
    'Pasirinkite tikslus, su kuriais sutinkate. Kol neišsaugosite, niekas nesikeis. Sutikimą galite bet kada atšaukti.',
  save: 'Išsaugoti pasirinkimą',
  close: 'Uždaryti',
  alwaysOn: 'Visada įjungti',
  necessaryTitle: 'Būtinieji',
  necessaryDescription:
    'Be jų svetainė neveikia: saugumas, prisijungimas, jūsų prašomos paslaugos ir šio pasirinkimo įsiminimas.',
  functionalDescription:
    'Įsimena jūsų nustatymus ir rodo kitų teikiamą turinį, pavyzdžiui, vaizdo įrašus, žemėlapius ir pokalbius.',
  analyticsDescription:
    'Matuoja, kaip naudojama svetainė: kurie puslapiai lankomi, kaip dažnai ir kokios rūšies įrenginiu.',
  marketingDescription:
    'Rodo jūsų pomėgius atitinkančią reklamą ir matuoja jos poveikį. Reklamuotojai gali jus atpažinti kitose svetainėse.',
  services: 'Paslaugos',
  provider: 'Teikėjas',
  providerPolicy: 'Privatumo politika: {provider}',
  cookies: 'Slapukai ir saugykla',
  yourDecision: 'Jūsų sprendimas',
  undecided: 'Dar nenusprendėte. Įjungta tik tai, kas būtina.',
  consentId: 'Sutikimo ID',
  decidedAt: 'Sprendimo data',
  expiresAt: 'Galioja iki',
  privacySignal: 'Jūsų naršyklė siunčia privatumo signalą (Global Privacy Control). Jo paisoma.',
  history: 'Ankstesni jūsų sprendimai',
  allowed: 'Leista:',
  denied: 'Atsisakyta:',
  downloadReceipts: 'Atsisiųsti patvirtinimus',
  cleanUp: 'Valymas po jūsų sprendimo',
  removed: 'Pašalinta iš šios naršyklės:',
  kept: 'Nepašalinta, nes svetainė nurodo, kad jai to reikia:',
  writtenBack:
    'Nepašalinta, nes tai dar naudojama. Uždarykite visus šios svetainės puslapius arba ištrinkite jos duomenis naršyklės nustatymuose:',
  httpOnly:
    'Scenarijams nematoma, todėl šis puslapis negali to pašalinti. Šios svetainės slapukus galite ištrinti naršyklės nustatymuose:',
  thirdParty:
    'Saugo kitos svetainės, šiam puslapiui nepasiekiama. Jų slapukus galite ištrinti naršyklės nustatymuose:',
  loadOnce: 'Įkelti vieną kartą',
  alwaysAllow: 'Visada leisti: {service}',
  embedPurpose: 'Tikslas: {purposes}',
  embedRecipient: 'Įkeliant siunčiami duomenys, pavyzdžiui, jūsų IP adresas. Gavėjas: {recipient}.',
} satisfies Texts;
