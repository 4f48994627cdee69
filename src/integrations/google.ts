import type { Integration, IntegrationOptions } from './integration.js';
import { makeIntegration } from './make-integration.js';
import { methodOf, push, thisPage, word } from './vendor-calls.js';

/** The signals of consent mode that a visitor decides on; `security_storage` is always granted. */
export type GoogleSignal =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage';

/** What Google assumes of visitors of some regions before they decide. */
export interface GoogleRegion {
  /** ISO 3166-2: `ES`, `US-CA`. There is none for the EU: list its countries. */
  readonly region: readonly string[];
  /** What is granted there; all else is denied. */
  readonly granted: readonly GoogleSignal[];
}

/** Everything of consent mode that Assent's core, which sends its default and updates, does not know. */
export interface GoogleOptions extends IntegrationOptions<GoogleSignal> {
  /** Defaults of single regions. Held tags stay held there, whatever Google assumes. */
  readonly regions?: readonly GoogleRegion[];
  /** How long Google's tags wait for the first update: whole milliseconds. @default not at all */
  readonly waitForUpdate?: number;
  /** While `ad_storage` is denied: leave click identifiers out, and use a domain without cookies. */
  readonly adsDataRedaction?: boolean;
  /** Pass click identifiers on in the addresses of links of this site, where cookies are denied. */
  readonly urlPassthrough?: boolean;
  /** The identifier that Google has issued to the site's developer. @default none */
  readonly developerId?: string;
  /** The name of the data layer, where the page has no `gtag`. @default "dataLayer" */
  readonly layer?: string;
  /** The core has sent its default already: only what it lacks is sent. @default false */
  readonly isDefaultSent?: boolean;
}

const regionCode = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

function check({ regions = [], waitForUpdate = 0 }: GoogleOptions): void {
  const wrong = regions
    .flatMap((at) => at.region)
    .find((id) => id === 'EU' || !regionCode.test(id));
  if (wrong !== undefined) {
    throw new TypeError(
      `Assent: "${wrong}" is no region of Google's. Use ISO 3166-2: "ES", "US-CA"; the EU's countries one by one.`,
    );
  }
  if (!Number.isSafeInteger(waitForUpdate) || waitForUpdate < 0) {
    throw new TypeError('Assent: waitForUpdate is not a whole number. Use milliseconds: 500.');
  }
}

const none: Readonly<Record<GoogleSignal, boolean>> = {
  ad_storage: false,
  ad_user_data: false,
  ad_personalization: false,
  analytics_storage: false,
  functionality_storage: false,
  personalization_storage: false,
};

const state = (granted: Readonly<Record<GoogleSignal, boolean>>): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(granted).map(([signal, is]) => [signal, word(is)])),
  security_storage: 'granted',
});

/**
 * Google consent mode v2, all of it: the default, with regions and the time to wait, before a decision;
 * an update with all seven signals on each. `ad_*` need marketing, `analytics_storage` analytics,
 * `functionality_storage` and `personalization_storage` functional. Use it where the core's own is not
 * enough, instead of it; it has to start before Google's tags.
 * https://developers.google.com/tag-platform/security/guides/consent
 *
 * @throws TypeError for a region or time that Google would ignore
 */
export const google = (options: GoogleOptions = {}, page = thisPage()): Integration => {
  check(options);
  const { layer = 'dataLayer', regions = [], waitForUpdate, developerId } = options;
  const queue = function () {
    // oxlint-disable-next-line prefer-rest-params -- Google reads Arguments objects only.
    push(page, layer, arguments);
  } as (...values: readonly unknown[]) => void;
  const gtag = (...values: readonly unknown[]) => (methodOf(page, 'gtag') ?? queue)(...values);
  const wait = waitForUpdate !== undefined && { wait_for_update: waitForUpdate };
  return makeIntegration<GoogleSignal>(
    {
      id: 'google',
      signals: {
        ad_storage: 'marketing',
        ad_user_data: 'marketing',
        ad_personalization: 'marketing',
        analytics_storage: 'analytics',
        functionality_storage: 'functional',
        personalization_storage: 'functional',
      },
      start() {
        // The core's default has no time to wait: it is said again with it.
        if (!options.isDefaultSent || wait) gtag('consent', 'default', { ...state(none), ...wait });
        for (const { region, granted } of regions) {
          const there = Object.fromEntries(granted.map((signal) => [signal, true]));
          gtag('consent', 'default', { ...state({ ...none, ...there }), region, ...wait });
        }
        if (options.adsDataRedaction) gtag('set', 'ads_data_redaction', true);
        if (options.urlPassthrough) gtag('set', 'url_passthrough', true);
        if (developerId) gtag('set', `developer_id.${developerId}`, true);
      },
      tell: (granted) => void gtag('consent', 'update', state(granted)),
    },
    options,
  );
};
