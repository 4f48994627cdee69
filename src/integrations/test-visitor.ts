import { resolveConfig } from '../core/config.js';
import { testConsent } from '../core/test-consent.js';
import type { Settings } from '../core/types.js';
import type { Integration } from './integration.js';

/** The four categories and one service in two of them. */
export const testSettings: Settings = resolveConfig({
  categories: [
    { id: 'functional' },
    { id: 'analytics', services: [{ id: 'counter' }] },
    { id: 'marketing', services: [{ id: 'pixel' }] },
  ],
});

/** What a visitor does, as an integration hears it. Nothing has started yet. */
export const testVisitor = (integration: Integration) => {
  const decide = (
    categories: readonly string[],
    services: Readonly<Record<string, boolean>> = {},
  ) =>
    integration.update(
      testConsent({
        choices: Object.fromEntries(
          testSettings.categories.map(({ id, required }) => [
            id,
            required || categories.includes(id),
          ]),
        ),
        services,
      }),
      testSettings,
    );
  return {
    /** Opens a page without a decision. */
    arrives() {
      integration.start();
      return integration.update(null, testSettings);
    },
    /** Grants these categories and no others; services that differ from theirs by id. */
    grants: (...categories: readonly string[]) => decide(categories),
    decides: decide,
    denies: () => decide([]),
    /** Another script of the page has run. */
    undecided: () => integration.update(null, testSettings),
  };
};
