import type { Integration, IntegrationOptions } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { push, thisPage } from './vendor-calls.js';

/** How Matomo waits. */
export interface MatomoOptions extends IntegrationOptions<'tracking'> {
  /**
   * `all`: it sends nothing before a decision; `cookies`: it counts without cookies, which the law of some
   * countries allows on conditions. @default "all"
   */
  readonly waits?: 'all' | 'cookies';
}

/**
 * Matomo: `requireConsent` before a decision, `setConsentGiven` on every page once `tracking` (analytics)
 * is granted, `forgetConsentGiven` on withdrawal; or their namesakes for cookies. Assent remembers, so
 * Matomo's own `rememberConsentGiven`, which does for 30 years, is not used.
 *
 * A refusal calls nothing: Matomo is waiting already, and to forget would set a cookie. What it has
 * queued on the page before a decision, it sends when it is granted.
 * https://developer.matomo.org/guides/tracking-consent
 */
export const matomo = (
  { waits = 'all', ...options }: MatomoOptions = {},
  page = thisPage(),
): Integration => {
  const consent = waits === 'all' ? 'Consent' : 'CookieConsent';
  const say = (command: string) => push(page, '_paq', [command]);
  let isGiven = false;
  return makeIntegration(
    {
      id: 'matomo',
      signals: { tracking: 'analytics' },
      start: () => say(`require${consent}`),
      tell({ tracking }) {
        const result =
          tracking || isGiven
            ? say(tracking ? `set${consent}Given` : `forget${consent}Given`)
            : undefined;
        isGiven = tracking;
        return result;
      },
    },
    options,
  );
};
