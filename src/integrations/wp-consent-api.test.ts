import { describe, expect, it } from 'vitest';
import type { Page } from './integration.js';
import { testVisitor } from './test-visitor.js';
import { wpConsentApi } from './wp-consent-api.js';

const open = (options = {}) => {
  const calls: unknown[][] = [];
  const document = new EventTarget();
  const events: unknown[] = [];
  const page: Page = {
    document,
    wp_set_consent: (...values: unknown[]) => void calls.push(values),
  };
  document.addEventListener('wp_consent_type_defined', () => events.push(page.wp_consent_type));
  return { calls, events, page, visitor: testVisitor(wpConsentApi(options, page)) };
};
const say = (preferences: string, statistics: string, marketing: string) => [
  ['functional', 'allow'],
  ['preferences', preferences],
  ['statistics', statistics],
  ['statistics-anonymous', statistics],
  ['marketing', marketing],
];

describe('WP Consent API', () => {
  it('is an opt-in before a decision, and nothing is set', () => {
    const { calls, events, visitor } = open();
    visitor.arrives();
    expect(events).toEqual(['optin']);
    expect(calls).toEqual([]);
  });

  it('takes back what an earlier visit allowed, where nobody has decided now', () => {
    const { calls, page, visitor } = open();
    page.wp_has_consent = (category: string) => category === 'marketing' && !calls[0];
    visitor.arrives();
    visitor.undecided();
    expect(calls).toEqual([['marketing', 'deny']]);
  });

  it('hears of each category once with a grant, and with its withdrawal', () => {
    const { calls, visitor } = open();
    visitor.arrives();
    visitor.grants('analytics');
    visitor.denies();
    expect(calls).toEqual([...say('deny', 'allow', 'deny'), ...say('deny', 'deny', 'deny')]);
  });

  it('is told a refusal', () => {
    const { calls, visitor } = open();
    visitor.arrives();
    visitor.denies();
    expect(calls).toEqual(say('deny', 'deny', 'deny'));
  });

  it('needs all categories that the site names', () => {
    const { calls, visitor } = open({ signals: { marketing: ['marketing', 'functional'] } });
    visitor.grants('marketing');
    expect(calls).toEqual(say('deny', 'deny', 'deny'));
  });

  it('is told when the plugin’s script arrives', () => {
    const { calls, page, visitor } = open();
    const own = page.wp_set_consent;
    delete page.wp_set_consent;
    visitor.arrives();
    visitor.denies();
    expect(calls).toEqual([]);
    page.wp_set_consent = own;
    visitor.denies();
    expect(calls).toEqual(say('deny', 'deny', 'deny'));
  });
});
