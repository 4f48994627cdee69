import { describe, expect, it } from 'vitest';
import type { Page } from './integration.js';
import { segment, type SegmentOptions } from './segment.js';
import { testVisitor } from './test-visitor.js';

interface Payload {
  obj: { context?: Readonly<Record<string, unknown>> };
}
type Middleware = (event: { payload: Payload; next: (payload: unknown) => void }) => void;

/** Segment as its middleware sees it: `track()` is what becomes of an event. */
const fakeSegment = () => {
  const added: Middleware[] = [];
  return {
    added,
    addSourceMiddleware: (middleware: Middleware) => void added.push(middleware),
    track() {
      let sent: unknown = 'dropped';
      const payload = { obj: { context: { page: '/' } } };
      added[0]!({ payload, next: (result) => (sent = (result as Payload).obj.context) });
      return sent;
    },
  };
};
const open = (options: SegmentOptions = {}) => {
  const analytics = fakeSegment();
  return { analytics, visitor: testVisitor(segment(options, { analytics })) };
};
const answers = (over = {}) => ({
  page: '/',
  consent: {
    categoryPreferences: { functional: false, analytics: false, marketing: false, ...over },
  },
});

describe('Segment', () => {
  it('drops events before a decision', () => {
    const { analytics, visitor } = open();
    visitor.arrives();
    expect(analytics.track()).toBe('dropped');
  });

  it('gets the answers with each event once something is granted, and none after a withdrawal', () => {
    const { analytics, visitor } = open();
    visitor.arrives();
    visitor.grants('analytics');
    expect(analytics.track()).toEqual(answers({ analytics: true }));
    visitor.denies();
    expect(analytics.track()).toBe('dropped');
    expect(analytics.added).toHaveLength(1);
  });

  it('drops events after a refusal', () => {
    const { analytics, visitor } = open();
    visitor.arrives();
    visitor.denies();
    expect(analytics.track()).toBe('dropped');
  });

  it('knows the categories of the site’s own Segment, which may need several', () => {
    const { analytics, visitor } = open({
      signals: { Advertising: ['marketing', 'analytics'], Insights: 'analytics' },
    });
    visitor.grants('analytics');
    expect(analytics.track()).toEqual({
      page: '/',
      consent: { categoryPreferences: { Advertising: false, Insights: true } },
    });
  });

  it('is not made up where it is absent, and told when it arrives', () => {
    const page: Page = {};
    const visitor = testVisitor(segment({}, page));
    visitor.arrives();
    visitor.grants('marketing');
    expect(page).toEqual({});
    const analytics = (page.analytics = fakeSegment());
    visitor.grants('marketing');
    expect(analytics.track()).toEqual(answers({ marketing: true }));
  });

  it('may be imported by the site instead', () => {
    const analytics = fakeSegment();
    testVisitor(segment({ client: () => analytics }, {})).grants('analytics');
    expect(analytics.track()).toEqual(answers({ analytics: true }));
  });
});
