export type { ConsentActions } from './consent-actions.js';
export type { ConsentOptions } from './consent-options.js';
export type { ConsentState } from './consent-state.js';
