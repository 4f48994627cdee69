import { describe, expect, it } from 'vitest';
import { googleTagManager } from './google-tag-manager.js';
import type { Page } from './integration.js';
import { testVisitor } from './test-visitor.js';

const open = (page: Page = {}) => {
  const integration = googleTagManager({}, page);
  return {
    integration,
    visitor: testVisitor(integration),
    said: () => page.dataLayer as Record<string, unknown>[],
  };
};
const nothing = { necessary: true, functional: false, analytics: false, marketing: false };

describe('Google Tag Manager', () => {
  it('hears where the page begins, undecided', () => {
    const { visitor, said } = open();
    visitor.arrives();
    visitor.undecided();
    expect(said()).toEqual([
      {
        event: 'assent_ready',
        assent: {
          isDecided: false,
          categories: nothing,
          services: { counter: false, pixel: false },
        },
      },
    ]);
  });

  it('hears at the start what a returning visitor decided', () => {
    const { integration, visitor, said } = open();
    integration.start();
    visitor.grants('analytics');
    expect(said()).toEqual([
      {
        event: 'assent_ready',
        assent: {
          isDecided: true,
          categories: { ...nothing, analytics: true },
          services: { counter: true, pixel: false },
        },
      },
    ]);
  });

  it('hears each change once: a grant, a single service, a withdrawal', () => {
    const { visitor, said } = open();
    visitor.arrives();
    visitor.grants('analytics');
    visitor.grants('analytics');
    visitor.decides(['analytics'], { pixel: true });
    visitor.denies();
    expect(said().slice(1)).toEqual([
      {
        event: 'assent_decision',
        assent: {
          isDecided: true,
          categories: { ...nothing, analytics: true },
          services: { counter: true, pixel: false },
        },
      },
      {
        event: 'assent_decision',
        assent: {
          isDecided: true,
          categories: { ...nothing, analytics: true },
          services: { counter: true, pixel: true },
        },
      },
      {
        event: 'assent_decision',
        assent: {
          isDecided: true,
          categories: nothing,
          services: { counter: false, pixel: false },
        },
      },
    ]);
  });

  it('gets neither the identifier nor the time of the decision', () => {
    const { visitor, said } = open();
    visitor.grants('analytics');
    expect(JSON.stringify(said())).not.toMatch(/3f2b8c1e|2026/);
  });

  it('keeps what the data layer holds', () => {
    const layer: unknown[] = [{ 'gtm.start': 1 }];
    const { visitor } = open({ dataLayer: layer });
    visitor.arrives();
    expect(layer).toHaveLength(2);
    expect(layer[0]).toEqual({ 'gtm.start': 1 });
  });

  it('hears no more once it is stopped', () => {
    const page: Page = {};
    const { integration, visitor } = open(page);
    integration.stop();
    visitor.grants('analytics');
    expect(page).toEqual({});
  });
});
