import { describe, expect, it } from 'vitest';
import { adobeExperienceCloud } from './adobe-experience-cloud.js';
import type { Page } from './integration.js';
import { testVisitor } from './test-visitor.js';

const open = (options = {}, answer = () => Promise.resolve()) => {
  const calls: unknown[][] = [];
  const alloy = (...values: unknown[]) => {
    calls.push(values);
    return answer();
  };
  return { calls, visitor: testVisitor(adobeExperienceCloud(options, { alloy })) };
};
const setConsent = (val: string) => [
  'setConsent',
  {
    consent: [
      {
        standard: 'Adobe',
        version: '2.0',
        value: { collect: { val }, metadata: { time: '2026-11-21T09:00:00.000Z' } },
      },
    ],
  },
];

describe('Adobe', () => {
  it('is told no, once, where it keeps a yes of an earlier visit and nobody has decided now', () => {
    const calls: unknown[][] = [];
    const alloy = (...values: unknown[]) => void calls.push(values);
    const document = { cookie: 'a=b; kndctr_ORG_AdobeOrg_consent=general%3Din' };
    const visitor = testVisitor(adobeExperienceCloud({}, { alloy, document }));
    void visitor.arrives();
    void visitor.undecided();
    const consent = [{ standard: 'Adobe', version: '2.0', value: { collect: { val: 'n' } } }];
    expect(calls).toEqual([['setConsent', { consent }]]);
  });

  it('is told nothing before a decision', () => {
    const { calls, visitor } = open();
    void visitor.arrives();
    expect(calls).toEqual([]);
  });

  it('is told a grant and, in its own task, the withdrawal', () => {
    const { calls, visitor } = open();
    void visitor.arrives();
    void visitor.grants('analytics', 'marketing');
    void visitor.denies();
    expect(calls).toEqual([setConsent('y'), setConsent('n')]);
  });

  it('is told a refusal', () => {
    const { calls, visitor } = open();
    void visitor.arrives();
    void visitor.denies();
    expect(calls).toEqual([setConsent('n')]);
  });

  it('needs analytics and marketing, or what the site names', () => {
    const both = open();
    void both.visitor.grants('analytics');
    expect(both.calls).toEqual([setConsent('n')]);
    const one = open({ signals: { collect: 'analytics' } });
    void one.visitor.grants('analytics');
    expect(one.calls).toEqual([setConsent('y')]);
  });

  it('rejects with its error, and is told again', async () => {
    const answers = [Promise.reject(new Error('configure first')), Promise.resolve()];
    const { calls, visitor } = open({}, () => answers.shift()!);
    await expect(visitor.denies()).rejects.toThrow('configure first');
    await visitor.denies();
    expect(calls).toEqual([setConsent('n'), setConsent('n')]);
  });

  it('is not made up where it is absent, and told when it arrives, by its own name', () => {
    const page: Page = {};
    const visitor = testVisitor(adobeExperienceCloud({ name: 'adobe' }, page));
    void visitor.arrives();
    void visitor.denies();
    expect(page).toEqual({});
    const calls: unknown[][] = [];
    page.adobe = (...values: unknown[]) => void calls.push(values);
    void visitor.denies();
    expect(calls).toEqual([setConsent('n')]);
  });
});
