// @vitest-environment jsdom
import { createComponent, createEffect } from 'solid-js';
import { render } from 'solid-js/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { testAssent } from '../bindings/test-assent.js';
import type { UsedConsent } from '../bindings/used-consent.js';
import { Consented, ConsentProvider, useConsent } from './index.js';

let used: UsedConsent;
const seen: boolean[] = [];
const Status = () => {
  used = useConsent();
  createEffect(() => seen.push(used.isDecided));
  return [];
};
const element = (name: string) => document.createElement(name);
let made = 0;
const video = () => {
  made++;
  return element('video');
};
const app = (options: Parameters<typeof ConsentProvider>[0]) =>
  render(
    () =>
      createComponent(ConsentProvider, {
        ...options,
        get children() {
          return [
            createComponent(Status, {}),
            createComponent(Consented, {
              category: 'marketing',
              service: 'video',
              get fallback() {
                return element('em');
              },
              get children() {
                return video();
              },
            }),
          ];
        },
      }),
    document.body,
  );
const drawn = () => document.body.innerHTML;

afterEach(() => document.body.replaceChildren());

describe('useConsent and <Consented>', () => {
  it('draw the decision, make nothing anew, and take away again what is withdrawn', async () => {
    const { assent, listeners } = testAssent();
    const unmount = app({ assent, nonce: 'abc' });
    expect(drawn()).toBe('<em></em>');
    expect(used.nonce).toBe('abc');
    await vi.waitFor(() => expect(listeners()).toBeGreaterThan(0));
    used.acceptAll();
    expect(drawn()).toBe('<video></video>');
    used.openPreferences();
    expect([used.view, made]).toEqual(['preferences', 1]);
    used.rejectAll();
    expect(drawn()).toBe('<em></em>');
    expect(seen.at(-1)).toBe(true);
    unmount();
    expect(listeners()).toBe(0);
    expect(assent.stop).not.toHaveBeenCalled();
  });
});

it('useConsent says what to do where nothing provides it', () => {
  expect(() => render(() => createComponent(Status, {}), document.body)).toThrow(
    'Put a <ConsentProvider>',
  );
});
