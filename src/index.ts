import type { Modules, Parts } from './browser/parts.js';
import { checkConfig } from './core/check-config.js';
import { loadLocale } from './locales/load-locale.js';
import { start } from './start.js';
import type { Assent, Config } from './core/types.js';
import type { Integration } from './integrations/integration.js';
import { onePerPage } from './one-per-page.js';
import { plainConfig } from './plain-config.js';
import { withoutPage } from './without-page.js';

export type * from './core/types.js';

/** The site's bundler makes these chunks; they are fetched when they are needed. */
const modules: {
  readonly [Name in Exclude<keyof Modules, 'integrations' | 'services'>]: () => Promise<
    Modules[Name]
  >;
} = {
  ui: () => import('./ui/index.js'),
  preferences: () => import('./ui/preferences/index.js'),
  pins: () => import('./browser/pins.js'),
  looks: () => import('./ui/looks/index.js'),
  watch: () => import('./ui/watch/index.js'),
  trigger: () => import('./ui/trigger/index.js'),
  declaration: () => import('./ui/declaration/index.js'),
  links: () => import('./ui/links/index.js'),
  regimes: () => import('./connect/regimes.js'),
  takeover: () => import('./connect/takeover.js'),
  languages: () => import('./browser/find-texts.js'),
  placeholders: () => import('./ui/placeholders/index.js'),
  renew: () => import('./browser/renew-script.js'),
  decision: () => import('./browser/decision.js'),
};

/** What only code can say, beside the configuration. */
export interface Options {
  /**
   * Integrations that are made here, of `assent/integrations` or the site's own; one of them stands in
   * for a configured one with the same id. For `google`, the configuration's is better: Google's default
   * is then sent at once.
   */
  readonly integrations?: readonly Integration[];
}

/**
 * Starts Assent: reads the stored choice, lets go the held tags that it allows, and asks the visitor
 * if there is none. Call it once, as early as the page can; `stop()` undoes it. Called again, it hands out
 * the one that runs, which stops with the last `stop()`. On a server or in a worker nothing starts: there
 * the handle allows what is required, and its actions do nothing.
 *
 *     import { createConsent } from 'assent';
 *     const assent = createConsent({ receipts: { endpoint: '/consent-receipts' } });
 *
 * @throws TypeError that names the field and shows the fix; then everything stays off
 */
export function createConsent(listed?: Config, { integrations }: Options = {}): Assent {
  const config = listed && plainConfig(listed);
  if (config) checkConfig(config);
  if (typeof document !== 'object') return withoutPage(config);
  const load = (name: keyof Modules) =>
    name === 'integrations'
      ? import('./connect/integrations-bundled.js').then(({ bundled }) =>
          bundled(integrations ?? []),
        )
      : modules[name as keyof typeof modules]();
  // What the start fetches, and leaves to an integration of Google's, is said by the configuration alone.
  const google = integrations?.some(({ id }) => id === 'google') && { google: true };
  const known = integrations
    ? { ...config, integrations: { ...config?.integrations, ...google } }
    : config;
  return onePerPage(known, () => start(known, { load: load as Parts['load'], loadLocale }));
}
