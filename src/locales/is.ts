import type { Texts } from '../core/texts.js';

/** Icelandic, “þú”, as public authorities write; terms of act 90/2018, the Persónuvernd and the Fjarskiptastofa. */
export default {
  bannerHeading: 'Val þitt á vefkökum',
  bannerText:
    'Við biðjum um samþykki þitt til að nota vefkökur og svipaða tækni í þessum tilgangi: {purposes}. Nauðsynlegar vefkökur eru alltaf virkar. Þú getur dregið samþykki þitt til baka hvenær sem er.',
  acceptAll: 'Samþykkja allar',
  rejectAll: 'Hafna öllum',
  preferences: 'Stillingar',
  privacyPolicy: 'Persónuverndarstefna',
  cookiePolicy: 'Vefkökustefna',
  saved: 'Val þitt hefur verið vistað.',
  functionalTitle: 'Viðbótareiginleikar',
  analyticsTitle: 'Tölfræði',
  marketingTitle: 'Markaðssetning',
  preferencesHeading: 'Vefkökustillingar',
  preferencesText:
    'Veldu í hvaða tilgangi þú veitir samþykki. Ekkert breytist fyrr en þú vistar. Þú getur dregið samþykki þitt til baka hvenær sem er.',
  save: 'Vista val',
  close: 'Loka',
  alwaysOn: 'Alltaf virkar',
  necessaryTitle: 'Nauðsynlegar',
  necessaryDescription:
    'Án þeirra virkar vefurinn ekki: öryggi, innskráning, þjónusta sem þú biður um og vistun á þessu vali.',
  functionalDescription:
    'Man stillingar þínar og birtir efni frá öðrum, svo sem myndskeið, kort og netspjall.',
  analyticsDescription:
    'Mælir hvernig vefurinn er notaður: hvaða síður eru skoðaðar, hversu oft og í hvers konar tæki.',
  marketingDescription:
    'Birtir auglýsingar sem hæfa áhugasviði þínu og mælir áhrif þeirra. Auglýsendur geta þekkt þig aftur á öðrum vefjum.',
  services: 'Þjónusta',
  provider: 'Þjónustuveitandi',
  providerPolicy: 'Persónuverndarstefna: {provider}',
  cookies: 'Vefkökur og geymsla',
  yourDecision: 'Ákvörðun þín',
  undecided: 'Þú hefur ekki enn tekið ákvörðun. Aðeins það nauðsynlega er virkt.',
  consentId: 'Auðkenni samþykkis',
  decidedAt: 'Ákveðið',
  expiresAt: 'Gildir til',
  privacySignal: 'Vafrinn þinn sendir persónuverndarmerki (Global Privacy Control). Það er virt.',
  history: 'Fyrri ákvarðanir þínar',
  allowed: 'Leyft:',
  denied: 'Hafnað:',
  downloadReceipts: 'Sækja kvittanir',
  cleanUp: 'Hreinsun eftir ákvörðun þína',
  removed: 'Fjarlægt úr þessum vafra:',
  kept: 'Ekki fjarlægt, því að vefurinn kveðst þurfa á því að halda:',
  writtenBack:
    'Ekki fjarlægt, því að það er enn í notkun. Lokaðu öllum síðum vefsins eða eyddu gögnum hans í stillingum vafrans:',
  httpOnly:
    'Falið fyrir skriftum, svo að þessi síða getur ekki fjarlægt það. Þú getur eytt vefkökum vefsins í stillingum vafrans:',
  thirdParty:
    'Geymt af öðrum vefjum, utan seilingar þessarar síðu. Þú getur eytt vefkökum þeirra í stillingum vafrans:',
  loadOnce: 'Hlaða einu sinni',
  alwaysAllow: 'Leyfa alltaf: {service}',
  embedPurpose: 'Tilgangur: {purposes}',
  embedRecipient: 'Við hleðslu eru gögn send, svo sem IP-tala þín. Viðtakandi: {recipient}.',
} satisfies Texts;
