import { describe, expect, it } from 'vitest';
import { testConsent } from '../test-consent.js';
import { deny } from './deny.js';

const categories = [
  { id: 'analytics', required: false, services: [{ id: 'counter' }] },
  { id: 'marketing', required: false, services: [{ id: 'video' }, { id: 'pixel' }] },
];

describe('deny', () => {
  const given = testConsent({
    choices: { necessary: true, analytics: false, marketing: false },
    services: { counter: true, video: true },
  });

  it('takes a category’s yes, and that of each of its services', () => {
    expect(deny(given, ['marketing'], categories)).toEqual({
      ...given,
      services: { counter: true },
    });
    const all = {
      ...given,
      choices: { ...given.choices, marketing: true },
      services: { pixel: false },
    };
    expect(deny(all, ['marketing'], categories)).toEqual({ ...given, services: {} });
  });

  it('leaves everything else, and the decision itself, as it was', () => {
    expect(deny(given, [], categories)).toEqual(given);
    expect(given.services).toEqual({ counter: true, video: true });
  });
});
