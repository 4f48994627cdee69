import type { Language } from './languages.js';

/** How a language says what the law requires the first layer to say, as its own sentences have it. */
export interface Terms {
  /** The word of the data protection law, or of the GDPR's version in this language, for consent. */
  readonly consent: RegExp;
  /** The verb that it uses for withdrawing it. */
  readonly withdraw: RegExp;
}

/**
 * What tests look for in `bannerText` and `preferencesText`, and what the table of `docs/languages.md`
 * shows of it.
 */
export const terms: Readonly<Record<Language, Terms>> = {
  en: { consent: /consent/, withdraw: /withdraw/ },
  ar: { consent: /موافقتك/, withdraw: /سحب/ },
  bg: { consent: /съгласие(то)?/, withdraw: /оттеглите/ },
  bn: { consent: /সম্মতি/, withdraw: /প্রত্যাহার/ },
  ca: { consent: /consentiment/, withdraw: /retirar/ },
  cs: { consent: /souhlas/i, withdraw: /odvolat/ },
  da: { consent: /samtykke/, withdraw: /trække .+ tilbage/ },
  de: { consent: /Einwilligung/, withdraw: /widerrufen/ },
  el: { consent: /συγκατάθεσή/, withdraw: /ανακαλέσετε/ },
  es: { consent: /consentimiento/, withdraw: /retirar/ },
  et: { consent: /nõusoleku/, withdraw: /tagasi võtta/ },
  fa: { consent: /رضایت/, withdraw: /پس بگیرید/ },
  fi: { consent: /suostumu(stasi|ksesi)/, withdraw: /peruuttaa/ },
  fr: { consent: /consentement/, withdraw: /retirer/ },
  ga: { consent: /thoiliú/, withdraw: /tharraingt siar/ },
  he: { consent: /הסכמ/, withdraw: /לחזור בכם/ },
  hi: { consent: /सहमति/, withdraw: /वापस ले/ },
  hr: { consent: /privolu/i, withdraw: /povući/ },
  hu: { consent: /hozzájárulását/i, withdraw: /visszavonhatja/ },
  id: { consent: /persetujuan/, withdraw: /menarik kembali/ },
  is: { consent: /samþykki/, withdraw: /dregið .+ til baka/ },
  it: { consent: /consenso/, withdraw: /revocare/ },
  ja: { consent: /同意/, withdraw: /撤回/ },
  ko: { consent: /동의/, withdraw: /철회/ },
  lt: { consent: /sutikim[oą]/i, withdraw: /atšaukti/ },
  lv: { consent: /piekrišanu/i, withdraw: /atsaukt/ },
  mk: { consent: /согласност/i, withdraw: /повлечете/ },
  ms: { consent: /persetujuan/, withdraw: /menarik balik/ },
  mt: { consent: /kunsens/, withdraw: /tirtira/ },
  nb: { consent: /samtykke/, withdraw: /trekke tilbake/ },
  nl: { consent: /toestemming/, withdraw: /intrekken/ },
  pl: { consent: /zgodę/i, withdraw: /wycofać/ },
  pt: { consent: /consentimento/, withdraw: /retirar/ },
  'pt-BR': { consent: /consentimento/, withdraw: /revogar/ },
  ro: { consent: /consimțământul/, withdraw: /retrage/ },
  ru: { consent: /согласи/, withdraw: /отозвать/ },
  sk: { consent: /súhlas/i, withdraw: /odvolať/ },
  sl: { consent: /privolitev/i, withdraw: /prekličete/ },
  sq: { consent: /pëlqim/, withdraw: /tërhiqni/ },
  sr: { consent: /пристанак/i, withdraw: /опозвати/ },
  sv: { consent: /samtycke/, withdraw: /återkalla/ },
  th: { consent: /ความยินยอม/, withdraw: /ถอน/ },
  tr: { consent: /açık rıza/i, withdraw: /geri al/ },
  uk: { consent: /згод/, withdraw: /відкликати/ },
  ur: { consent: /رضامندی/, withdraw: /واپس لے/ },
  vi: { consent: /sự đồng ý/, withdraw: /rút lại/ },
  'zh-Hans': { consent: /同意/, withdraw: /撤回/ },
  'zh-Hant': { consent: /同意/, withdraw: /撤回/ },
};
