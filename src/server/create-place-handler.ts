import { answer } from './answer.js';
import { answerGet } from './answer-get.js';
import { readPlace, type Platform } from './read-place.js';

/** What `createPlaceHandler` needs to know. */
export interface PlaceHandlerOptions {
  /** The edge that every request comes through. */
  readonly platform: Platform;
}

/**
 * Makes what answers the page's `place.endpoint`: `{ "country": "US", "region": "CA" }` by the headers of
 * the edge, for pages that are cached for several visitors. The browser keeps the answer for a day, nobody
 * else does; `{}`, where the edge does not know, is not kept. It stores and reports nothing.
 *
 * @throws TypeError for a platform without known headers; lists those that have
 */
export function createPlaceHandler({
  platform,
}: PlaceHandlerOptions): (request: Request) => Response {
  // A name that is wrong is told when the server starts, not at its first visitor.
  readPlace({}, platform);
  return (request) =>
    answerGet(request, () => {
      const { country, region } = readPlace(request.headers, platform) ?? {};
      if (!country) return answer(200, {});
      return answer(200, { country, region }, { 'cache-control': 'private, max-age=86400' });
    });
}
