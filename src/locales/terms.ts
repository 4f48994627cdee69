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
  ca: { consent: /consentiment/, withdraw: /retirar/ },
  cs: { consent: /souhlas/i, withdraw: /odvolat/ },
  da: { consent: /samtykke/, withdraw: /trække .+ tilbage/ },
  de: { consent: /Einwilligung/, withdraw: /widerrufen/ },
  el: { consent: /συγκατάθεσή/, withdraw: /ανακαλέσετε/ },
  es: { consent: /consentimiento/, withdraw: /retirar/ },
  et: { consent: /nõusoleku/, withdraw: /tagasi võtta/ },
  fi: { consent: /suostumu(stasi|ksesi)/, withdraw: /peruuttaa/ },
  fr: { consent: /consentement/, withdraw: /retirer/ },
  ga: { consent: /thoiliú/, withdraw: /tharraingt siar/ },
  hr: { consent: /privolu/i, withdraw: /povući/ },
  hu: { consent: /hozzájárulását/i, withdraw: /visszavonhatja/ },
  is: { consent: /samþykki/, withdraw: /dregið .+ til baka/ },
  it: { consent: /consenso/, withdraw: /revocare/ },
  lt: { consent: /sutikim[oą]/i, withdraw: /atšaukti/ },
  lv: { consent: /piekrišanu/i, withdraw: /atsaukt/ },
  mt: { consent: /kunsens/, withdraw: /tirtira/ },
  nb: { consent: /samtykke/, withdraw: /trekke tilbake/ },
  nl: { consent: /toestemming/, withdraw: /intrekken/ },
  pl: { consent: /zgodę/i, withdraw: /wycofać/ },
  pt: { consent: /consentimento/, withdraw: /retirar/ },
  ro: { consent: /consimțământul/, withdraw: /retrage/ },
  sk: { consent: /súhlas/i, withdraw: /odvolať/ },
  sl: { consent: /privolitev/i, withdraw: /prekličete/ },
  sv: { consent: /samtycke/, withdraw: /återkalla/ },
};
