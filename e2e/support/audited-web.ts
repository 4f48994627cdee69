import type { BrowserContext } from '@playwright/test';
import { mediaTypeOf } from './answer.js';
import { anyOrigin, vendorAnswer } from './vendor.js';

/** How long cookies of sessions live, in seconds; all others of a vendor's script live for a day. */
const SESSION = 1800;
const isOfSession = /_ses\b|_sid\b/;

/**
 * Answers for every host of the web but the site's own, so that pages can be audited with the vendors'
 * real addresses: scripts set the cookies that their address names and load its `picture`.
 */
export async function answerForTheWeb(context: BrowserContext, origin: string): Promise<void> {
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      const url = new URL(route.request().url());
      const { status, headers, body } = vendorAnswer(url.pathname, url.searchParams) ?? {
        headers: { 'content-type': mediaTypeOf('embed.html'), ...anyOrigin },
        body: '<!doctype html><title>A vendor</title>',
      };
      await route.fulfill({
        status: status ?? 200,
        headers: { ...headers },
        body: scriptOf(url, body),
      });
    },
  );
}

/** A script's text, with what its address asks for beside cookies. */
function scriptOf({ pathname, searchParams }: URL, body: string | Buffer = ''): string | Buffer {
  if (!pathname.endsWith('.js')) return body;
  const picture = searchParams.get('picture');
  return [
    ...body
      .toString()
      .split('\n')
      .map((line) =>
        isOfSession.test(line) ? line.replace('max-age=86400', `max-age=${SESSION}`) : line,
      ),
    ...(picture ? [`new Image().src = ${JSON.stringify(picture)};`] : []),
  ].join('\n');
}
