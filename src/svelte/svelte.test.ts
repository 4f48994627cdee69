// @vitest-environment jsdom
import { flushSync, mount, unmount, type Component } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { testAssent } from '../bindings/test-assent.js';
import type { ConsentOptions } from './index.js';
import site from './test-site.svelte';
import video from './test-video.svelte';

const open = (options: ConsentOptions) =>
  mount(site as Component<{ options: ConsentOptions }>, {
    target: document.body,
    props: { options },
  });
const drawn = () => {
  flushSync();
  return document.body.innerHTML.replaceAll(/<!--.*?-->|\s+(?=<)/g, '');
};

afterEach(() => document.body.replaceChildren());

describe('the store of provideConsent and useConsent', () => {
  it('draws the decision, and takes away again what is withdrawn', async () => {
    const { assent, listeners } = testAssent();
    const app = open({ assent, nonce: 'abc' });
    expect(drawn()).toBe('<button>false abc</button><em></em>');
    await vi.waitFor(() => expect(listeners()).toBeGreaterThan(0));
    document.querySelector('button')!.click();
    expect(drawn()).toBe('<button>true abc</button><video></video>');
    assent.rejectAll();
    expect(drawn()).toBe('<button>true abc</button><em></em>');
    await unmount(app);
    expect(listeners()).toBe(0);
    expect(assent.stop).not.toHaveBeenCalled();
  });
});

it('useConsent says what to do where nothing provides it', () => {
  expect(() => mount(video as Component, { target: document.body })).toThrow(
    'Call provideConsent in the layout.',
  );
});
