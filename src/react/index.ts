export type * from '../bindings/types.js';
export type { UsedConsent } from '../bindings/used-consent.js';
export { ConsentProvider, type ConsentProviderProps } from './consent-provider.js';
export { Consented, type ConsentedProps } from './consented.js';
export { useConsent } from './use-consent.js';
