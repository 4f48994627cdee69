import { answer } from './answer.js';
import { answerGet } from './answer-get.js';

/** What `createGpcHandler` needs to know. */
export interface GpcHandlerOptions {
  /** The day on which the site's support of Global Privacy Control last changed: `2026-11-21`. */
  readonly lastUpdate: string;
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/**
 * Makes what answers `/.well-known/gpc.json`, by which a site says that it honours Global Privacy Control.
 * Say so only where it does, servers and all that they pass on included. https://w3c.github.io/gpc/
 *
 * @throws TypeError where `lastUpdate` is no day of the calendar, written `YYYY-MM-DD`
 */
export function createGpcHandler({
  lastUpdate,
}: GpcHandlerOptions): (request: Request) => Response {
  if (!isDate(lastUpdate)) {
    throw new TypeError(
      `Assent: lastUpdate ${JSON.stringify(lastUpdate)} is no date. Write YYYY-MM-DD: "2026-11-21".`,
    );
  }
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'public, max-age=86400',
    // It is for everyone: extensions and auditors read it from elsewhere.
    'access-control-allow-origin': '*',
  };
  return (request) => answerGet(request, () => answer(200, { gpc: true, lastUpdate }, headers));
}
