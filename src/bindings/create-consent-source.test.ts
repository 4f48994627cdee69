// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createConsent, type Assent } from '../index.js';
import { createConsentSource } from './create-consent-source.js';
import { decision, testAssent, videoConfig } from './test-assent.js';

vi.mock('../index.js', () => ({ createConsent: vi.fn<() => Assent>() }));

const microtasks = () => Promise.resolve();

beforeEach(() => {
  vi.mocked(createConsent).mockReset();
  delete (window as { assent?: unknown }).assent;
});

describe('what is drawn first', () => {
  it('is that nobody has decided', () => {
    const { initial } = createConsentSource({ config: videoConfig });
    expect(initial).toMatchObject({ consent: null, isDecided: false, choices: {}, view: 'none' });
    expect(initial.allows('necessary')).toBe(true);
    expect(initial.allows('marketing')).toBe(false);
  });

  it('is the decision of the request, by the categories of the configuration', () => {
    const { initial } = createConsentSource({
      config: videoConfig,
      initial: { ...decision(['marketing']), services: { video: false } },
    });
    expect(initial.isDecided).toBe(true);
    expect(initial.allows('marketing')).toBe(true);
    expect(initial.allows('marketing', 'video')).toBe(false);
    expect(initial.allows('marketing', 'misspelt')).toBe(false);
    expect(initial.allows('functional')).toBe(false);
  });
});

describe('a handle that the site has started', () => {
  it('is followed a microtask later, and not stopped', async () => {
    const { assent, listeners } = testAssent();
    assent.acceptAll();
    const { start, $state, initial } = createConsentSource({ assent });
    const stop = start();
    expect($state.get()).toBe(initial);
    await microtasks();
    expect($state.get().allows('marketing')).toBe(true);
    stop();
    expect(listeners()).toBe(0);
    expect(assent.stop).not.toHaveBeenCalled();
  });

  it('is asked by another function after every change', async () => {
    const { assent } = testAssent();
    const { start, $state } = createConsentSource({ assent });
    start();
    await microtasks();
    const before = $state.get().allows;
    assent.acceptAll();
    expect($state.get().allows).not.toBe(before);
  });

  it('acts at once, and what was asked before it was there', async () => {
    const { assent } = testAssent();
    const { start, actions, $state } = createConsentSource({ assent });
    actions.openPreferences();
    start();
    await microtasks();
    await vi.waitFor(() => expect($state.get().view).toBe('preferences'));
    actions.acceptAll();
    expect($state.get().isDecided).toBe(true);
  });

  it('is not followed by what was stopped before that', async () => {
    const { assent, listeners } = testAssent();
    createConsentSource({ assent }).start()();
    await microtasks();
    expect(listeners()).toBe(0);
  });
});

describe('a configuration', () => {
  it('starts one Assent when an app mounts twice, and stops it with the app', async () => {
    const { assent } = testAssent();
    vi.mocked(createConsent).mockReturnValue(assent);
    const { start, $state } = createConsentSource({ config: videoConfig });
    start()();
    // Two imports of a mocked module at once: Vitest lets the second have the real one.
    await import('../index.js');
    const stop = start();
    await vi.waitFor(() => expect(createConsent).toHaveBeenCalledTimes(1));
    expect(createConsent).toHaveBeenCalledWith(videoConfig);
    assent.rejectAll();
    expect($state.get().choices['marketing']).toBe(false);
    stop();
    expect(assent.stop).toHaveBeenCalledTimes(1);
  });
});

describe('the script tag of the page', () => {
  const ready = () => document.dispatchEvent(new CustomEvent('assent:ready', { bubbles: true }));

  it('is followed when it has started', async () => {
    const { assent } = testAssent();
    const { start, $state } = createConsentSource({});
    const stop = start();
    await microtasks();
    // An element with that id.
    Object.assign(window, { assent: document.createElement('div') });
    ready();
    expect($state.get().isDecided).toBe(false);
    Object.assign(window, { assent });
    assent.acceptAll();
    ready();
    expect($state.get().isDecided).toBe(true);
    stop();
    expect(assent.stop).not.toHaveBeenCalled();
    expect(createConsent).not.toHaveBeenCalled();
  });

  it('is not waited for any more by what was stopped', async () => {
    const { assent, listeners } = testAssent();
    const stop = createConsentSource({}).start();
    await microtasks();
    stop();
    Object.assign(window, { assent });
    ready();
    expect(listeners()).toBe(0);
  });
});
