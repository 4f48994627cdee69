import type { Texts } from '../core/texts.js';

/** Czech, formal (“vy”); terms of act 127/2005 and the ÚOOÚ (“cookies”). */
export default {
  bannerHeading: 'Vaše volba ohledně cookies',
  bannerText:
    'Žádáme vás o souhlas s použitím cookies a podobných technologií pro tyto účely: {purposes}. Nezbytné jsou vždy zapnuté. Souhlas můžete kdykoli odvolat.',
  acceptAll: 'Přijmout vše',
  rejectAll: 'Odmítnout vše',
  preferences: 'Nastavení',
  privacyPolicy: 'Zásady ochrany osobních údajů',
  cookiePolicy: 'Zásady používání cookies',
  saved: 'Vaše volba byla uložena.',
  functionalTitle: 'Doplňkové funkce',
  analyticsTitle: 'Analytika',
  marketingTitle: 'Marketing',
  preferencesHeading: 'Nastavení cookies',
  preferencesText:
    'Vyberte účely, se kterými souhlasíte. Dokud volbu neuložíte, nic se nezmění. Souhlas můžete kdykoli odvolat.',
  save: 'Uložit volbu',
  close: 'Zavřít',
  alwaysOn: 'Vždy zapnuté',
  necessaryTitle: 'Nezbytné',
  necessaryDescription:
    'Bez nich web nefunguje: zabezpečení, přihlášení, vyžádané služby a uložení této volby.',
  functionalDescription:
    'Ukládá vaše nastavení a zobrazuje obsah třetích stran, například videa, mapy a chat.',
  analyticsDescription: 'Měří používání webu: navštívené stránky, četnost návštěv a druh zařízení.',
  marketingDescription:
    'Zobrazuje reklamu podle vašich zájmů a měří její účinek. Inzerenti vás mohou rozpoznat na jiných webech.',
  services: 'Služby',
  provider: 'Poskytovatel',
  providerPolicy: 'Zásady ochrany osobních údajů: {provider}',
  cookies: 'Cookies a úložiště',
  yourDecision: 'Vaše rozhodnutí',
  undecided: 'Zatím bez rozhodnutí. Zapnuto je jen to, co je nezbytné.',
  consentId: 'ID souhlasu',
  decidedAt: 'Datum rozhodnutí',
  expiresAt: 'Platí do',
  privacySignal: 'Váš prohlížeč vysílá signál soukromí (Global Privacy Control). Respektujeme ho.',
  history: 'Předchozí rozhodnutí',
  allowed: 'Povoleno:',
  denied: 'Odmítnuto:',
  downloadReceipts: 'Stáhnout potvrzení',
  cleanUp: 'Vyčištění po vašem rozhodnutí',
  removed: 'Odstraněno z tohoto prohlížeče:',
  kept: 'Neodstraněno, protože to tento web podle svých slov potřebuje:',
  writtenBack:
    'Neodstraněno, protože to stále něco používá. Zavřete všechny stránky tohoto webu nebo smažte jeho data v nastavení prohlížeče:',
  httpOnly:
    'Skryto před skripty: tato stránka to nemůže odstranit. Cookies tohoto webu můžete smazat v nastavení prohlížeče:',
  thirdParty:
    'Uloženo jinými weby mimo dosah této stránky. Jejich cookies můžete smazat v nastavení prohlížeče:',
  loadOnce: 'Načíst jednou',
  alwaysAllow: 'Vždy povolit: {service}',
  embedPurpose: 'Účel: {purposes}',
  embedRecipient: 'Načtením se odešlou údaje, například vaše IP adresa. Příjemce: {recipient}.',
} satisfies Texts;
