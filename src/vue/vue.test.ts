// @vitest-environment jsdom
import { createApp, createSSRApp, defineComponent, h, nextTick, type App } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decision, testAssent, videoConfig } from '../bindings/test-assent.js';
import type { ConsentOptions } from '../bindings/types.js';
import { Consented, consentPlugin, useConsent } from './index.js';

const Site = defineComponent(() => {
  const { isDecided, nonce, acceptAll } = useConsent();
  return () => [
    h('button', { onClick: acceptAll }, `${isDecided.value} ${nonce}`),
    h(
      Consented,
      { category: 'marketing', service: 'video' },
      { default: () => h('video'), fallback: () => h('em') },
    ),
  ];
});
let app: App | undefined;
const make = (create: typeof createApp, options: ConsentOptions) =>
  create(Site).use(consentPlugin, options);
const mount = async (options: ConsentOptions, create = createApp) => {
  app = make(create, options);
  app.mount(document.body);
  await nextTick();
};
const drawn = () => document.body.innerHTML.replaceAll(/<!--.*?-->/g, '');

beforeEach(() => {
  // Vue tells of a hydration that differs by both.
  for (const name of ['error', 'warn'] as const) vi.spyOn(console, name).mockReset();
});
afterEach(() => {
  app?.unmount();
  app = undefined;
  document.body.replaceChildren();
  const [told] = [console.error, console.warn].flatMap((log) => vi.mocked(log).mock.calls);
  if (told) throw new Error(String(told));
});

describe('useConsent and <Consented>', () => {
  it('draw the decision, and take away again what is withdrawn', async () => {
    const { assent, listeners } = testAssent();
    await mount({ assent, nonce: 'abc' });
    expect(drawn()).toBe('<button>false abc</button><em></em>');
    document.querySelector('button')!.click();
    await nextTick();
    expect(drawn()).toBe('<button>true abc</button><video></video>');
    assent.rejectAll();
    await nextTick();
    expect(drawn()).toBe('<button>true abc</button><em></em>');
    app!.unmount();
    app = undefined;
    expect(listeners()).toBe(0);
    expect(assent.stop).not.toHaveBeenCalled();
  });

  it('hydrate what a server has drawn for an undecided visitor, though the page knows more', async () => {
    const { assent } = testAssent();
    assent.acceptAll();
    document.body.innerHTML = await renderToString(make(createSSRApp, { assent }));
    expect(drawn()).toContain('<em></em>');
    await mount({ assent }, createSSRApp);
    await nextTick();
    expect(drawn()).toBe('<button>true undefined</button><video></video>');
  });

  it('hydrate what a server has drawn by the cookie, element for element', async () => {
    const { assent } = testAssent();
    assent.acceptAll();
    const options = { assent, config: videoConfig, initial: decision() };
    document.body.innerHTML = await renderToString(make(createSSRApp, options));
    const video = document.querySelector('video');
    expect(video).not.toBeNull();
    await mount(options, createSSRApp);
    await nextTick();
    expect(document.querySelector('video')).toBe(video);
  });
});
