import type { MinorRules, RegimeFacts } from './regime-types.js';

const optIn: RegimeFacts = {
  regime: 'opt-in',
  expiryDays: 365,
  reAskDays: 182,
  gpc: 'honoured',
  isDntHonoured: false,
  isOptInOverSignal: true,
  isConfirmationDue: false,
  rights: [],
  sensitive: 'opt-in',
  links: [],
  isSymmetryDue: true,
  minors: { consentFrom: 16, noAdsBelow: 18 },
  mayExempt: false,
};

/** Six months: what the authorities of France, Italy and Ireland give a choice. */
const SIX_MONTHS = 182;

const minors = (consentFrom: number): MinorRules => ({ consentFrom, noAdsBelow: 18 });

/** By how old a visitor must be to consent (Article 8 GDPR lets each country choose from 13 to 16). */
const eeaByAge: Readonly<Record<string, string>> = {
  13: 'BE EE FI IS LV MT NO PT SE',
  14: 'AT BG CY ES IT LT',
  15: 'CZ DK FR GR SI',
  16: 'DE HR HU IE LI LU NL PL RO SK',
};
const sixMonths = 'FR IE IT';

/** The EEA by country: the 27 of the Union, Iceland, Liechtenstein and Norway. */
export const eeaPresets: Readonly<Record<string, RegimeFacts>> = Object.fromEntries(
  Object.entries(eeaByAge).flatMap(([age, countries]) =>
    countries.split(' ').map((country) => [
      country,
      {
        ...optIn,
        minors: minors(Number(age)),
        ...(sixMonths.includes(country) && { expiryDays: SIX_MONTHS }),
      },
    ]),
  ),
);

/** Other places whose visitors are asked first. */
export const optInPresets: Readonly<Record<string, RegimeFacts>> = {
  ...eeaPresets,
  GB: { ...optIn, minors: minors(13), mayExempt: true },
  CH: optIn,
  BR: { ...optIn, minors: minors(12) },
  'CA-QC': { ...optIn, minors: { consentFrom: 14 } },
};

/** Nobody knows where, or no preset knows the country: the strictest of all. */
export const strictest: RegimeFacts = { ...optIn, expiryDays: SIX_MONTHS };
