// @vitest-environment jsdom
import { act, createElement, StrictMode, useState, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decision, testAssent, videoConfig } from '../bindings/test-assent.js';
import { Consented, ConsentProvider, useConsent, type ConsentProviderProps } from './index.js';

const h = createElement;
let root: Root | undefined;

function Status() {
  const { isDecided, choices, nonce, acceptAll, rejectAll } = useConsent();
  return h(
    'p',
    null,
    h('output', null, isDecided ? JSON.stringify(choices) : 'undecided', ` ${nonce}`),
    h('button', { onClick: acceptAll, id: 'accept' }, 'Accept'),
    h('button', { onClick: rejectAll, id: 'reject' }, 'Reject'),
  );
}

const app = (options: ConsentProviderProps) =>
  h(
    StrictMode,
    null,
    h(
      ConsentProvider,
      options,
      h(Status),
      h(Consented, { category: 'marketing', service: 'video', fallback: 'No video' }, h('video')),
    ),
  );
const container = () => document.body.appendChild(document.createElement('div'));
const click = (id: string) => act(async () => document.getElementById(id)!.click());
const mount = (node: ReactNode) =>
  act(async () => {
    root = createRoot(container());
    root.render(node);
  });
const hydrate = (html: string, node: ReactNode) =>
  act(async () => {
    const element = container();
    element.innerHTML = html;
    root = hydrateRoot(element, node);
  });

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.spyOn(console, 'error').mockReset();
});
afterEach(async () => {
  await act(async () => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
  // React tells of a hydration that differs, and of an update after the end, by console.error.
  const [told] = vi.mocked(console.error).mock.calls;
  if (told) throw new Error(String(told));
});

describe('useConsent and <Consented>', () => {
  it('draw the decision, and take away again what is withdrawn', async () => {
    const { assent } = testAssent();
    await mount(app({ assent, nonce: 'abc' }));
    expect(document.body.textContent).toContain('undecided abc');
    expect(document.body.textContent).toContain('No video');
    await click('accept');
    expect(document.querySelector('video')).not.toBeNull();
    expect(document.querySelector('output')!.textContent).toContain('"marketing":true');
    await click('reject');
    expect(document.querySelector('video')).toBeNull();
    expect(document.body.textContent).toContain('No video');
  });

  it('leave no listener, and stop nothing that they did not start', async () => {
    const { assent, listeners } = testAssent();
    await mount(app({ assent }));
    expect(listeners()).toBeGreaterThan(0);
    await act(async () => root!.unmount());
    root = undefined;
    expect(listeners()).toBe(0);
    expect(assent.stop).not.toHaveBeenCalled();
  });

  it('hydrate what a server has drawn for an undecided visitor, though the page knows more', async () => {
    const { assent } = testAssent();
    assent.acceptAll();
    const html = renderToString(app({ config: videoConfig }));
    expect(html).toContain('No video');
    await hydrate(html, app({ assent, config: videoConfig }));
    expect(document.querySelector('video')).not.toBeNull();
  });

  it('hydrate what a server has drawn by the cookie, element for element', async () => {
    const { assent } = testAssent();
    const initial = decision(['marketing']);
    assent.acceptAll();
    const options = { config: videoConfig, initial };
    const html = renderToString(app(options));
    expect(html).toContain('<video>');
    await hydrate(html, app({ ...options, assent }));
    const video = document.querySelector('video');
    expect(video).not.toBeNull();
    await act(async () => assent.show('preferences'));
    expect(document.querySelector('video')).toBe(video);
  });

  it('draw again where a component keeps its children from drawing', async () => {
    const { assent } = testAssent();
    const Still = () => useState(() => h(Consented, { category: 'analytics' }, h('hr')))[0];
    await mount(h(ConsentProvider, { assent }, h(Still)));
    await act(async () => assent.acceptAll());
    expect(document.querySelector('hr')).not.toBeNull();
  });
});

it('useConsent says what to do where nothing provides it', () => {
  expect(() => renderToString(h(Status))).toThrow('Put a <ConsentProvider> around the app.');
});
