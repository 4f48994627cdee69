import { describe, expect, it } from 'vitest';
import { clarity } from './clarity.js';
import type { Page } from './integration.js';
import { testVisitor } from './test-visitor.js';

const open = (page: Page = {}, options = {}) => ({
  page,
  visitor: testVisitor(clarity(options, page)),
  queue: () => (page.clarity as { q: ArrayLike<unknown>[] }).q,
  said: () => (page.clarity as { q: ArrayLike<unknown>[] }).q.map((entry) => Array.from(entry)),
});
const say = (ad_Storage: string, analytics_Storage: string) => [
  'consentv2',
  { ad_Storage, analytics_Storage },
];

describe('Microsoft Clarity', () => {
  it('is denied both signals before a decision, as an Arguments object in its queue', () => {
    const { visitor, queue, said } = open();
    visitor.arrives();
    expect(said()).toEqual([say('denied', 'denied')]);
    expect(Object.prototype.toString.call(queue()[0])).toBe('[object Arguments]');
  });

  it('is told a grant, signal by signal, and its withdrawal', () => {
    const { visitor, said } = open();
    visitor.arrives();
    visitor.grants('analytics');
    visitor.grants('analytics', 'marketing');
    visitor.denies();
    expect(said().slice(1)).toEqual([
      say('denied', 'granted'),
      say('granted', 'granted'),
      say('denied', 'denied'),
    ]);
  });

  it('is told a refusal', () => {
    const { visitor, said } = open();
    visitor.arrives();
    visitor.denies();
    expect(said()).toEqual([say('denied', 'denied'), say('denied', 'denied')]);
  });

  it('needs all categories that the site names', () => {
    const { visitor, said } = open({}, { signals: { ad_Storage: ['marketing', 'functional'] } });
    visitor.arrives();
    visitor.grants('marketing', 'analytics');
    expect(said().at(-1)).toEqual(say('denied', 'granted'));
  });

  it('is called itself where it is there', () => {
    const calls: unknown[][] = [];
    const own = (...values: unknown[]) => void calls.push(values);
    const { page, visitor } = open({ clarity: own });
    visitor.arrives();
    visitor.grants('analytics');
    expect(calls).toEqual([say('denied', 'denied'), say('denied', 'granted')]);
    expect(page.clarity).toBe(own);
  });
});
