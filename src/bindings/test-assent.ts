import { atom } from 'nanostores';
import { vi } from 'vitest';
import { choose } from '../core/choices.js';
import { resolveConfig } from '../core/config.js';
import type { Assent, Config, Consent, View } from '../core/types.js';
import { withoutPage } from '../without-page.js';

/** Where nobody names categories: a video that is a service of marketing. */
export const videoConfig: Config = {
  categories: [
    { id: 'necessary' },
    { id: 'analytics' },
    { id: 'marketing', services: [{ id: 'video' }] },
  ],
};

/** A decision that grants all of `videoConfig`, or what is named of it. */
export const decision = (granted = ['analytics', 'marketing']): Consent => ({
  id: '7f8d9c60-0000-4000-8000-000000000000',
  ...choose(resolveConfig(videoConfig), (id) => granted.includes(id), {}),
  decidedAt: '2026-01-01T00:00:00Z',
  expiresAt: '2026-07-01T00:00:00Z',
  revision: 1,
  language: 'en',
  regime: 'opt-in',
  method: 'save-choices',
});

/** A handle that decides without a page, and says whether it was stopped. */
export function testAssent() {
  const $consent = atom<Consent | null>(null);
  const $view = atom<View>('none');
  const assent: Assent = {
    ...withoutPage(videoConfig),
    $consent,
    $view,
    get consent() {
      return $consent.get();
    },
    allows: (category, service) =>
      $consent.get()?.services[service!] ?? $consent.get()?.choices[category] ?? false,
    acceptAll: () => $consent.set(decision()),
    rejectAll: () => $consent.set(decision([])),
    show: (view) => $view.set(view),
    hide: () => $view.set('none'),
    stop: vi.fn<() => void>(),
  };
  /** Who listens to it. */
  const listeners = () => $consent.lc + $view.lc;
  return { assent, listeners };
}
