export type * from '../bindings/types.js';
export { provideConsent, useConsent, type ConsentStore } from './consent-store.js';
