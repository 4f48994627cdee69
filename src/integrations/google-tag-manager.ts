import { allows } from '../core/choices.js';
import type { Integration } from './integration.js';
import { push, thisPage } from './vendor-calls.js';

/** Where Google Tag Manager listens. */
export interface GoogleTagManagerOptions {
  /** The name of the data layer (`&l=` in the container's address). @default "dataLayer" */
  readonly layer?: string;
}

/**
 * Google Tag Manager: events for its triggers, with the answer to each category and service for its
 * variables. `assent_ready` says where the page begins, `assent_decision` each change from then on:
 *
 *     { event: 'assent_decision', assent: { isDecided: true,
 *         categories: { necessary: true, analytics: false }, services: { ga4: false } } }
 *
 * Neither carries an identifier. Before the container loads they wait in the data layer. Consent mode is
 * told by Assent itself; inside the container, the template in `integrations-templates/google-tag-manager.tpl`
 * can.
 * https://developers.google.com/tag-platform/tag-manager/datalayer
 */
export function googleTagManager(
  { layer = 'dataLayer' }: GoogleTagManagerOptions = {},
  page = thisPage(),
): Integration {
  let told: string | undefined;
  let isStopped = false;
  return {
    id: 'google-tag-manager',
    withdrawal: 'told',
    start: () => undefined,
    update(consent, settings) {
      const { categories } = settings;
      const assent = {
        isDecided: !!consent,
        categories: Object.fromEntries(
          categories.map(({ id }) => [id, allows(settings, consent, id)]),
        ),
        services: Object.fromEntries(
          categories.flatMap(({ id, services }) =>
            services.map((service) => [service.id, allows(settings, consent, id, service.id)]),
          ),
        ),
      };
      const state = JSON.stringify(assent);
      if (isStopped || state === told) return undefined;
      const event = told === undefined ? 'assent_ready' : 'assent_decision';
      if (push(page, layer, { event, assent }) !== false) told = state;
      return undefined;
    },
    stop() {
      isStopped = true;
    },
  };
}
