// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testAssent } from './bindings/test-assent.js';
import { onePerPage } from './one-per-page.js';

const mark = Symbol.for('assent');
const page = window as { [mark]?: unknown; assent?: unknown };
const begin = () => {
  const { assent } = testAssent();
  return { assent, start: vi.fn(() => assent) };
};

beforeEach(() => {
  vi.spyOn(console, 'warn')
    .mockReset()
    .mockImplementation(() => {});
});
afterEach(() => {
  delete page[mark];
  delete page.assent;
});

describe('Assent, started twice on a page', () => {
  it('is one, until the last has stopped it; each stop counts once', () => {
    const { assent, start } = begin();
    const [first, second] = [
      onePerPage({ revision: 2 }, start),
      onePerPage({ revision: 2 }, start),
    ];
    expect(start).toHaveBeenCalledTimes(1);
    expect(first.$consent).toBe(second.$consent);
    first.stop();
    first.stop();
    expect(assent.stop).not.toHaveBeenCalled();
    second.stop();
    expect(assent.stop).toHaveBeenCalledTimes(1);
    expect(Object.getOwnPropertySymbols(page)).not.toContain(mark);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('shows the decision of now in every handle', () => {
    const { assent, start } = begin();
    const handle = onePerPage(undefined, start);
    assent.acceptAll();
    expect(handle.consent).toBe(assent.$consent.get());
  });

  it('starts anew after its stop', () => {
    const { start } = begin();
    onePerPage(undefined, start).stop();
    onePerPage(undefined, start);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('says that another configuration is not used', () => {
    const { start } = begin();
    onePerPage({ revision: 1 }, start);
    onePerPage({ revision: 2 }, start);
    expect(start).toHaveBeenCalledTimes(1);
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('leaves no mark where the start throws', () => {
    const start = () => {
      throw new TypeError('id');
    };
    expect(() => onePerPage(undefined, start)).toThrow('id');
    expect(mark in page).toBe(false);
  });
});

describe('a page with the script tag', () => {
  it('keeps the one that the tag started, which a module does not stop', () => {
    const { assent, start } = begin();
    Object.assign(page, { [mark]: true, assent });
    const handle = onePerPage(undefined, start);
    assent.acceptAll();
    expect(handle.allows('marketing')).toBe(true);
    handle.stop();
    expect(assent.stop).not.toHaveBeenCalled();
    expect(start).not.toHaveBeenCalled();
    expect(console.warn).toHaveBeenCalledTimes(1);
  });

  it('whose configuration has not arrived starts no second one', () => {
    const { start } = begin();
    page[mark] = true;
    const handle = onePerPage(undefined, start);
    expect(start).not.toHaveBeenCalled();
    expect([handle.allows('necessary'), handle.allows('marketing')]).toEqual([true, false]);
  });
});
