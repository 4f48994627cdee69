import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../core/config.js';
import type { Consent } from '../../core/types.js';
import { answerCategory, answerService, isMixed, storedAnswers } from './answers.js';

const { categories } = resolveConfig({
  categories: [
    { id: 'necessary', services: [{ id: 'account' }] },
    { id: 'analytics', services: [{ id: 'counter' }, { id: 'heatmap' }] },
    { id: 'marketing' },
  ],
});
const analytics = categories.find(({ id }) => id === 'analytics')!;
const undecided = storedAnswers(categories, null);

const consent = (choices: Consent['choices'], services: Consent['services']): Consent => ({
  id: '3f0e5b1c-6f0a-4f0e-9a57-0d3c2c7d9a11',
  choices,
  services,
  decidedAt: '2026-01-01T00:00:00.000Z',
  expiresAt: '2026-07-01T00:00:00.000Z',
  revision: 1,
  language: 'en',
  regime: 'opt-in',
  method: 'save-choices',
});

describe('the switches of the preference center', () => {
  it('are all off but the required ones while nothing is decided', () => {
    expect(undecided).toEqual({
      choices: { necessary: true, analytics: false, marketing: false },
      services: { account: true, counter: false, heatmap: false },
    });
  });

  it('show what is stored, a service that differs from its category included', () => {
    const stored = consent(
      { necessary: true, analytics: true, marketing: false },
      { heatmap: false },
    );
    expect(storedAnswers(categories, stored)).toEqual({
      choices: { necessary: true, analytics: true, marketing: false },
      services: { account: true, counter: true, heatmap: false },
    });
  });

  it('are off for a category that was added after the decision', () => {
    const stored = consent({ necessary: true }, {});
    expect(storedAnswers(categories, stored).choices).toEqual(undecided.choices);
  });

  it('take the services along with their category', () => {
    const answers = answerCategory(undecided, analytics, true);
    expect(answers.choices['analytics']).toBe(true);
    expect(answers.services).toEqual({ account: true, counter: true, heatmap: true });
    expect(isMixed(answers, analytics)).toBe(false);
  });

  it('leave the category as it was while its services disagree', () => {
    const answers = answerService(undecided, analytics, 'counter', true);
    expect(answers.choices['analytics']).toBe(false);
    expect(isMixed(answers, analytics)).toBe(true);
  });

  it('let the category follow when its services agree', () => {
    const one = answerService(undecided, analytics, 'counter', true);
    const both = answerService(one, analytics, 'heatmap', true);
    expect(both.choices['analytics']).toBe(true);
    const none = answerService(
      answerService(both, analytics, 'counter', false),
      analytics,
      'heatmap',
      false,
    );
    expect(none.choices['analytics']).toBe(false);
  });
});
