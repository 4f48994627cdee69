import { atom } from 'nanostores';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExtensionContext } from '../browser/extension.js';
import { resolveConfig } from '../core/config.js';
import { testConsent } from '../core/test-consent.js';
import type { Config, Consent } from '../core/types.js';
import type { Integration } from '../integrations/integration.js';
import { bundled } from './integrations-bundled.js';

/** An integration that keeps what it hears. */
const recorder = (id: string) => {
  const heard: unknown[] = [];
  const integration: Integration = {
    id,
    withdrawal: 'told',
    start: () => void heard.push('start'),
    update: (consent) => void heard.push(consent?.method ?? 'undecided'),
    stop: () => void heard.push('stop'),
  };
  return { heard, integration };
};

describe('integrations of an npm site', () => {
  const vendors = globalThis as { uetq?: unknown; clarity?: unknown; _paq?: unknown };
  let errors: string[];
  let stopping: AbortController;

  beforeEach(() => {
    errors = [];
    stopping = new AbortController();
    vi.stubGlobal('document', new EventTarget());
    vi.stubGlobal('addEventListener', () => undefined);
    vi.spyOn(console, 'error').mockImplementation((message: string) => void errors.push(message));
  });
  afterEach(() => {
    stopping.abort();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    for (const name of ['uetq', 'clarity', '_paq'] as const) delete vendors[name];
  });

  const open = async (config: Config, own: readonly Integration[] = []) => {
    const $consent = atom<Consent | null>(null);
    const settings = resolveConfig(config);
    const { signal } = stopping;
    await bundled(own).open({ $consent, settings, signal } as unknown as ExtensionContext);
    return $consent;
  };

  it('hear nothing, and leave no listener, where they arrive after the stop', async () => {
    const { heard, integration } = recorder('chat');
    const listen = vi.spyOn(document, 'addEventListener');
    stopping.abort();
    const $consent = await open({}, [integration]);
    expect(heard).toEqual([]);
    expect(listen).not.toHaveBeenCalled();
    expect($consent.lc).toBe(0);
  });

  it('hear at once what was decided, then each decision, and nothing after the stop', async () => {
    const { heard, integration } = recorder('chat');
    const $consent = await open({}, [integration]);
    expect(heard).toEqual(['start', 'undecided']);
    $consent.set(testConsent({ method: 'accept-all' }));
    expect(heard).toEqual(['start', 'undecided', 'accept-all']);
    stopping.abort();
    $consent.set(testConsent({ method: 'reject-all' }));
    expect(heard).toEqual(['start', 'undecided', 'accept-all', 'stop']);
  });

  it('stand in for the named one of the same id', async () => {
    const { heard, integration } = recorder('matomo');
    await open({ integrations: { matomo: true } }, [integration]);
    expect(heard).toEqual(['start', 'undecided']);
    expect(vendors._paq).toBeUndefined();
  });

  it('are two for Microsoft, without the one that is taken out', async () => {
    await open({ signals: { microsoft: true }, integrations: { clarity: false } });
    expect(vendors.uetq).toEqual(['consent', 'default', { ad_storage: 'denied' }]);
    expect(vendors.clarity).toBeUndefined();
  });

  it('are told of what a law lets run unasked', async () => {
    const settings = resolveConfig({ integrations: { matomo: true } });
    const categories = settings.categories.map((category) => ({ ...category, isOn: true }));
    await open({ ...settings, categories });
    expect(vendors._paq).toEqual([['requireConsent'], ['setConsentGiven']]);
  });

  it('report a name that nobody knows, and go on', async () => {
    const { heard, integration } = recorder('chat');
    await open({ integrations: { mattomo: true } }, [integration]);
    expect(errors).toEqual(['Assent: mattomo failed.']);
    expect(heard).toEqual(['start', 'undecided']);
  });

  it('are reported once each, whether they throw or reject', async () => {
    const throwing: Integration = {
      ...recorder('throwing').integration,
      update: () => {
        throw new Error('broken');
      },
    };
    const rejecting: Integration = {
      ...recorder('rejecting').integration,
      update: async () => {
        throw new Error('down');
      },
    };
    const { heard, integration } = recorder('chat');
    const $consent = await open({}, [throwing, rejecting, integration]);
    $consent.set(testConsent({ method: 'accept-all' }));
    await vi.waitFor(() =>
      expect(errors.sort()).toEqual(['Assent: rejecting failed.', 'Assent: throwing failed.']),
    );
    expect(heard).toEqual(['start', 'undecided', 'accept-all']);
  });
});
