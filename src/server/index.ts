export { parseConsent, type ParseOptions } from '../core/parse-consent.js';
export type { Consent } from '../core/types.js';
