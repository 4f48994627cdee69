import type { Page, Request } from '@playwright/test';
import { trackerOfAddress } from '../../audit/own-paths.js';
import { isSameSite } from '../../audit/site-of.js';
import type { RequestKind, SeenRequest } from '../../audit/types.js';

/** More of one page are the same again, and would take memory. */
const MOST = 500;

/** What a page requests, until it is asked for it. */
export interface RequestRecord {
  /** When the last request began or ended, in ms since 1970. */
  readonly lastActivity: number;
  /** Requests that have no answer yet. */
  readonly open: number;
  /** Forgets what was seen. */
  reset(): void;
  /** What was seen since. */
  read(): readonly SeenRequest[];
}

type OpenRequest = { -readonly [Field in keyof SeenRequest]: SeenRequest[Field] };

function kindOf(request: Request, isThird: boolean): RequestKind {
  switch (request.resourceType()) {
    case 'image':
      return isThird ? 'pixel' : 'tag';
    case 'ping':
      return 'beacon';
    case 'document':
      return 'frame';
    case 'websocket':
      return 'socket';
    default:
      return 'tag';
  }
}

/** Listens to the requests of a page, for as long as the page lives. Keeps addresses only, no content. */
export function recordRequests(page: Page, host: string): RequestRecord {
  let seen = new Map<string, OpenRequest>();
  const entries = new WeakMap<Request, OpenRequest>();
  const running = new Set<Request>();
  let lastActivity = Date.now();

  const note = (kind: RequestKind, url: URL, request?: Request) => {
    const address = url.origin === 'null' ? url.href : url.origin + url.pathname;
    const tracker = trackerOfAddress(url.href);
    const googleState = url.searchParams.get('gcs');
    const key = [kind, address, googleState].join(' ');
    const known = seen.get(key);
    if (known) known.count += 1;
    else if (seen.size < MOST) {
      let first = request;
      for (let from = request?.redirectedFrom(); from; from = from.redirectedFrom()) first = from;
      const began = first && first !== request ? new URL(first.url()) : undefined;
      seen.set(key, {
        kind,
        host: url.hostname,
        address,
        count: 1,
        ...(tracker && { tracker }),
        ...(googleState && { googleState }),
        ...(began &&
          isSameSite(began.hostname, host) &&
          !isSameSite(url.hostname, host) && { through: began.origin + began.pathname }),
      });
    }
    const entry = seen.get(key);
    if (entry && request) entries.set(request, entry);
  };

  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol)) return;
    lastActivity = Date.now();
    running.add(request);
    const isOwn = url.hostname === host;
    // The page itself is no third party's business.
    if (isOwn && request.isNavigationRequest() && request.frame() === page.mainFrame()) return;
    const isTracker = !isOwn || trackerOfAddress(url.href) !== undefined;
    note(kindOf(request, isTracker), url, request);
  });
  page.on('websocket', (socket) => {
    const url = new URL(socket.url());
    note('socket', new URL(url.href.replace(/^ws/, 'http')));
  });
  page.on('response', (response) => {
    const entry = entries.get(response.request());
    if (entry) entry.status = response.status();
  });
  const ended = (request: Request) => {
    running.delete(request);
    lastActivity = Date.now();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', (request) => {
    ended(request);
    const entry = entries.get(request);
    // What the page itself called off, as a navigation does, has not failed.
    if (entry && !/ABORTED/.test(request.failure()?.errorText ?? '')) entry.status ??= 0;
  });

  return {
    get lastActivity() {
      return lastActivity;
    },
    get open() {
      return running.size;
    },
    reset() {
      seen = new Map();
      running.clear();
    },
    read: () => [...seen.values()].map((entry) => ({ ...entry })),
  };
}
