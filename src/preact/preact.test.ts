// @vitest-environment jsdom
import { createElement as h, hydrate, render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decision, testAssent, videoConfig } from '../bindings/test-assent.js';
import { Consented, ConsentProvider, useConsent, type ConsentProviderProps } from './index.js';

function Status() {
  const { isDecided, nonce, acceptAll } = useConsent();
  return h('button', { onClick: acceptAll }, `${isDecided} ${nonce}`);
}
const app = (options: ConsentProviderProps) =>
  h(
    ConsentProvider,
    options,
    h(Status, null),
    h(
      Consented,
      { category: 'marketing', service: 'video', fallback: h('em', null) },
      h('video', null),
    ),
  );
const drawn = () => document.body.innerHTML;

afterEach(() => {
  render(null, document.body);
  document.body.replaceChildren();
});

describe('useConsent and <Consented>', () => {
  it('draw the decision, and take away again what is withdrawn', async () => {
    const { assent, listeners } = testAssent();
    render(app({ assent, nonce: 'abc' }), document.body);
    expect(drawn()).toBe('<button>false abc</button><em></em>');
    await vi.waitFor(() => expect(listeners()).toBeGreaterThan(0));
    document.querySelector('button')!.click();
    await vi.waitFor(() => expect(drawn()).toBe('<button>true abc</button><video></video>'));
    assent.rejectAll();
    await vi.waitFor(() => expect(drawn()).toBe('<button>true abc</button><em></em>'));
    render(null, document.body);
    await vi.waitFor(() => expect(listeners()).toBe(0));
    expect(assent.stop).not.toHaveBeenCalled();
  });

  it('take over what a server has drawn by the cookie, element for element', async () => {
    const { assent, listeners } = testAssent();
    assent.acceptAll();
    document.body.innerHTML = '<button>true undefined</button><video></video>';
    const video = document.querySelector('video');
    hydrate(app({ assent, config: videoConfig, initial: decision() }), document.body);
    await vi.waitFor(() => expect(listeners()).toBeGreaterThan(0));
    expect(document.querySelector('video')).toBe(video);
    assent.rejectAll();
    await vi.waitFor(() => expect(document.querySelector('video')).toBeNull());
  });
});

it('useConsent says what to do where nothing provides it', () => {
  expect(() => render(h(Status, null), document.body)).toThrow('Put a <ConsentProvider>');
});
