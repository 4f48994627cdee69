import { allows } from '../core/choices.js';
import type { Consent, Settings } from '../core/types.js';

// https://developers.google.com/tag-platform/security/guides/consent
const signals = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
  security_storage: '',
};

/** Calls the page's `gtag`, or queues what it would: an Arguments object, which an array is not. */
function send(command: 'default' | 'update', isGranted: (category: string) => boolean): void {
  const page = window as unknown as { dataLayer?: unknown; gtag?: unknown };
  const layer = (page.dataLayer ??= []);
  const queue = function () {
    // An element with that id shadows the global, and takes nothing.
    // oxlint-disable-next-line prefer-rest-params -- Google reads Arguments objects only.
    if (Array.isArray(layer)) layer.push(arguments);
  } as (...values: readonly unknown[]) => void;
  const gtag = typeof page.gtag === 'function' ? (page.gtag as typeof queue) : queue;
  const state: Record<string, string> = {};
  for (const [signal, category] of Object.entries(signals)) {
    state[signal] = !category || isGranted(category) ? 'granted' : 'denied';
  }
  gtag('consent', command, state);
}

/** Google Consent Mode v2: tells Google's tags what they may do, before they run and on each change. */
export interface GoogleConsentMode {
  /** Everything denied but security: to be called before any Google tag runs, on every page. */
  sendDefault(): void;
  update(settings: Settings, consent: Consent | null): void;
}

/** Makes the integration for one page. */
export function googleConsentMode(): GoogleConsentMode {
  let isDefaultSent = false;
  return {
    sendDefault() {
      if (!isDefaultSent) send('default', () => false);
      isDefaultSent = true;
    },
    update: (settings, consent) =>
      send('update', (category) => allows(settings, consent, category)),
  };
}
