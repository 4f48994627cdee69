import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../config.js';
import { openingAnswers, settleCategories } from './settle-categories.js';

const { categories } = resolveConfig({
  categories: [{ id: 'analytics', services: [{ id: 'counter' }] }, { id: 'marketing' }],
});
const on = { necessary: 'on', analytics: 'on', marketing: 'on' } as const;
const running = (...settled: Parameters<typeof settleCategories>) =>
  settleCategories(...settled)
    .filter(({ isOn }) => isOn)
    .map(({ id }) => id);

describe('settleCategories', () => {
  it('lets run until it is refused what the law lets, and no signal denies', () => {
    expect(running(categories, on, [], null)).toEqual(['analytics', 'marketing']);
    expect(running(categories, on, ['marketing'], null)).toEqual(['analytics']);
    expect(running(categories, { ...on, analytics: 'ask' }, [], null)).toEqual(['marketing']);
  });

  it('leaves out what is withheld, and the rest untouched', () => {
    const offers = { necessary: 'on', analytics: 'ask', marketing: 'withheld' } as const;
    expect(settleCategories(categories, offers, [], null)).toEqual(categories.slice(0, 2));
  });

  it('keeps off what the visitor once refused, also in part, where nobody asks again', () => {
    const earlier = { choices: { analytics: true, marketing: false }, services: {} };
    expect(running(categories, on, [], earlier)).toEqual(['analytics']);
    const inPart = { choices: { analytics: true }, services: { counter: false } };
    expect(running(categories, on, [], inPart)).toEqual(['marketing']);
  });
});

describe('openingAnswers', () => {
  it('says what runs as a decision would', () => {
    expect(openingAnswers(settleCategories(categories, on, ['marketing'], null))).toEqual({
      choices: { necessary: false, analytics: true, marketing: false },
      services: {},
    });
  });
});
