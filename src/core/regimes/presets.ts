import { eeaPresets, optInPresets, strictest } from './opt-in-presets.js';
import { optOutPresets } from './opt-out-presets.js';
import type { RegimeFacts } from './regime-types.js';

export { strictest };

/**
 * What follows from the law of each place that Assent knows, by ISO 3166 code. `sources` says where
 * each entry comes from. It is engineering's reading of the law, and no legal advice.
 */
export const presets: Readonly<Record<string, RegimeFacts>> = { ...optInPresets, ...optOutPresets };

/** Whether a country, by its ISO 3166-1 code, is in the European Economic Area. */
export const isInEea = (country: string): boolean => country in eeaPresets;
