import type { MinorRules, RegimeFacts } from './regime-types.js';

const optIn: RegimeFacts = {
  regime: 'opt-in',
  expiryDays: 365,
  // Six months, as Italy's authority wants them, never have more days.
  reAskDays: 184,
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

const minors = (consentFrom: number): MinorRules => ({ consentFrom, noAdsBelow: 18 });

/** By how old a visitor must be to consent (Article 8 GDPR lets each country choose from 13 to 16). */
const eeaByAge: Readonly<Record<string, string>> = {
  13: 'BE EE FI IS LV MT NO PT SE',
  14: 'AT BG CY ES IT LT',
  15: 'CZ DK FR GR SI',
  16: 'DE HR HU IE LI LU NL PL RO SK',
};
/** How long a choice stands where the authorities give it six months; in Italy no less than that. */
const sixMonths: Readonly<Record<string, number>> = { FR: 182, IE: 182, IT: 184 };

/** The EEA by country: the 27 of the Union, Iceland, Liechtenstein and Norway. */
export const eeaPresets: Readonly<Record<string, RegimeFacts>> = Object.fromEntries(
  Object.entries(eeaByAge).flatMap(([age, countries]) =>
    countries.split(' ').map((country) => [
      country,
      {
        ...optIn,
        minors: minors(Number(age)),
        expiryDays: sixMonths[country] ?? optIn.expiryDays,
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
export const strictest: RegimeFacts = { ...optIn, expiryDays: 182 };
