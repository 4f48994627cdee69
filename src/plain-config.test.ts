import { describe, expect, it } from 'vitest';
import type { Config } from './core/types.js';
import { createConsent } from './index.js';
import { plainConfig } from './plain-config.js';
import { ga4, googleTagManager, toServiceConfig, youtube } from './services/index.js';

describe('the configuration of a site with a bundler', () => {
  it('takes entries of the catalogue as they are; the category is the site’s', () => {
    const config: Config = { categories: [{ id: 'counting', services: [ga4, { id: 'own' }] }] };
    expect(plainConfig(config)).toEqual({
      categories: [{ id: 'counting', services: [toServiceConfig(ga4), { id: 'own' }] }],
    });
    const consent = createConsent({
      categories: [{ id: 'necessary', services: [{ ...youtube, purpose: 'Shows our films.' }] }],
    });
    expect(consent.allows('necessary', 'youtube')).toBe(true);
    expect(consent.allows('marketing', 'youtube')).toBe(false);
    expect(consent.allows('necessary', googleTagManager.id)).toBe(false);
  });

  it('refuses names, and says what to import', () => {
    expect(() =>
      createConsent({ categories: [{ id: 'a' }, { id: 'b', services: ['google-tag-manager'] }] }),
    ).toThrow(
      "Assent: categories[1].services[0] is a name. Write [googleTagManager], and import { googleTagManager } from 'assent/services'.",
    );
  });

  it.each([
    [{ categories: 'analytics' }, 'categories must be a list'],
    [{ categories: [null] }, 'categories[0].id is missing'],
    [{ categories: [{ id: 'a', services: {} }] }, 'categories[0].services must be a list'],
    [
      { categories: [{ id: 'a', services: [null] }] },
      'categories[0].services[0] must be an object',
    ],
  ])('leaves mistakes for the check: %j', (config, message) => {
    expect(() => createConsent(config as unknown as Config)).toThrow(`Assent: ${message}`);
  });
});
