export type * from '../bindings/types.js';
export { consentPlugin } from './consent-plugin.js';
export { Consented } from './consented.js';
export { useConsent, type UsedConsent } from './use-consent.js';
