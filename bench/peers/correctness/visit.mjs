import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { address, markup, noting, vendor } from './page.mjs';

const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Opens a page in a profile of its own, gives it to `use` and closes it. Every request is answered here:
 * hosts have the names that a check needs, and nothing leaves the machine.
 * @param page `head`, `tags` and `end` as markup, `headers` to send with them, `prepare(view)` to change
 *   a tab before it opens the page
 * @param use gets `{ view, context, openTab, asked, errors }`: `asked` are the addresses that the third
 *   party was asked for, `errors` what no script of the page caught
 */
export async function visit({ browser, files }, page, use) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const asked = [];
  const errors = [];
  const openTab = async () => {
    const view = await context.newPage();
    view.on('pageerror', (error) => errors.push(error.message));
    await page.prepare?.(view);
    await view.goto(address);
    return view;
  };
  try {
    await context.route('**', (route) => answer(route, { files, page, asked }));
    await context.addInitScript(noteWhatHappens);
    return await use({ view: await openTab(), context, openTab, asked, errors });
  } finally {
    await context.close();
  }
}

function noteWhatHappens() {
  Object.assign(window, { ran: [], violations: [] });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    window.violations.push({ directive: effectiveDirective, what: sample || blockedURI });
  });
}

async function answer(route, { files, page, asked }) {
  const url = new URL(route.request().url());
  const type = mediaTypes[extname(url.pathname)] ?? 'text/html; charset=utf-8';
  // A page that has been left takes no answer.
  const send = (answer) => route.fulfill(answer).catch(() => {});
  if (url.origin === vendor) {
    asked.push(url.href);
    await sleep(Number(url.searchParams.get('delay')));
    const headers = { 'content-type': type, 'access-control-allow-origin': '*' };
    return send({ body: noting(url.searchParams.get('name')), headers });
  }
  const body = url.href === address ? markup(page) : files.get(url.pathname);
  const posted = route.request().method() === 'POST';
  if (body === undefined || posted) return send({ status: posted ? 204 : 404 });
  return send({
    body,
    headers: { 'content-type': type, ...(url.href === address && page.headers) },
  });
}
