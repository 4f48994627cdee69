import { describe, expect, it } from 'vitest';
import type { Page } from './integration.js';
import { microsoftUet } from './microsoft-uet.js';
import { testVisitor } from './test-visitor.js';

const open = (page: Page = {}, options = {}) => ({
  page,
  visitor: testVisitor(microsoftUet(options, page)),
});
const denied = ['consent', 'default', { ad_storage: 'denied' }];
const update = (ad_storage: string) => ['consent', 'update', { ad_storage }];

describe('Microsoft UET', () => {
  it('is denied before a decision, in three items', () => {
    const { page, visitor } = open();
    visitor.arrives();
    expect(page.uetq).toEqual(denied);
  });

  it('is told a grant and its withdrawal', () => {
    const { page, visitor } = open();
    visitor.arrives();
    visitor.grants('marketing');
    visitor.denies();
    expect(page.uetq).toEqual([...denied, ...update('granted'), ...update('denied')]);
  });

  it('is told a refusal', () => {
    const { page, visitor } = open();
    visitor.arrives();
    visitor.denies();
    expect(page.uetq).toEqual([...denied, ...update('denied')]);
  });

  it('needs all categories that the site names', () => {
    const { page, visitor } = open({}, { signals: { ad_storage: ['marketing', 'analytics'] } });
    visitor.arrives();
    visitor.grants('marketing');
    expect(page.uetq).toEqual([...denied, ...update('denied')]);
    visitor.grants('marketing', 'analytics');
    expect(page.uetq).toEqual([...denied, ...update('denied'), ...update('granted')]);
  });

  it('is told by its own object once its script has replaced the queue', () => {
    const { page, visitor } = open();
    visitor.arrives();
    const heard: unknown[] = [];
    page.uetq = { push: (...items: unknown[]) => void heard.push(...items) };
    visitor.grants('marketing');
    expect(heard).toEqual(update('granted'));
  });
});
