import { parseConsent } from 'assent/server';
import { createMemoryHistory } from 'vue-router';
import { renderToString } from 'vue/server-renderer';
import { createSite } from './create-site.js';

/** Renders a page for a request: what its cookie denies is not in it. */
export async function render({ url, cookie, vendor }) {
  const initial = parseConsent(cookie);
  const { app, router } = createSite({ history: createMemoryHistory(), initial, vendor });
  await router.push(url);
  return {
    html: await renderToString(app),
    // By its mark, a withdrawal knows that it runs.
    tags: initial?.choices.analytics
      ? `<script async data-consent="analytics" src="${vendor}/analytics.js"></script>`
      : '',
    initial: { initial, vendor },
  };
}
