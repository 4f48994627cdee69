import { atom } from 'nanostores';
import { allows } from './core/choices.js';
import { resolveConfig } from './core/config.js';
import type { Assent, Config, Consent, View } from './core/types.js';

const verification = { valid: true, checked: 0, problems: [] };

/**
 * The handle where there is no page: on a server or in a worker. Nobody has decided, so only what is
 * required may run, and actions do nothing. What a request's visitor decided, `parseConsent` says.
 */
export function withoutPage(config: Config | undefined): Assent {
  const settings = resolveConfig(config);
  const isAllowed: Assent['allows'] = (category, service) =>
    allows(settings, null, category, service);
  const nothing = () => {};
  return {
    $consent: atom<Consent | null>(null),
    $view: atom<View>('none'),
    consent: null,
    receipts: {
      last: null,
      pending: 0,
      verify: async () => verification,
      export: async () => ({
        exportedAt: new Date().toISOString(),
        receipts: [],
        signatures: {},
        notices: {},
        verification,
      }),
    },
    allows: isAllowed,
    acceptAll: nothing,
    rejectAll: nothing,
    save: nothing,
    withdraw: async () => ({ removed: [], kept: [], remaining: [] }),
    reset: nothing,
    show: nothing,
    hide: nothing,
    setLanguage: async () => {},
    when: (category, service) =>
      isAllowed(category, service) ? Promise.resolve() : new Promise(nothing),
    on: () => nothing,
    stop: nothing,
  };
}
