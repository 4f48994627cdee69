import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.js';

/** What of a request reaches an example's server. */
interface AppRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What an example's server answers to a request that came to the site. */
export async function askApp(
  origin: string,
  { pathname, search }: URL,
  { method, headers, body }: AppRequest,
): Promise<Answer> {
  const { cookie, accept } = headers;
  const answer = await fetch(origin + pathname + search, {
    method,
    headers: {
      ...(cookie && { cookie: String(cookie) }),
      ...(accept && { accept: String(accept) }),
    },
    redirect: 'manual',
    ...(body && { body }),
  });
  // The text may become longer here, and is no longer compressed.
  const kept = [...answer.headers].filter(
    ([name]) => !/^(content-(length|encoding)|transfer-encoding|connection|keep-alive)$/.test(name),
  );
  return {
    status: answer.status,
    headers: Object.fromEntries(kept),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}
