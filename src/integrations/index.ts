export { googleConsentMode, type GoogleConsentMode } from './google-consent-mode.js';
