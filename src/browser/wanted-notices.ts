import { canonicalText, digest } from './digest.js';
import type { Outbox } from './outbox.js';
import { report } from './page-events.js';
import type { ReceiptShelf } from './receipt-shelf.js';
import { send, type SendResult } from './send.js';

/** The notices that the endpoint has asked for. They wait in the outbox as receipts do. */
export interface WantedNotices {
  /** Whether a key of the outbox stands for a notice. */
  isKey(key: string): boolean;
  /** Remembers to send a notice, unless the endpoint has taken it from this browser before. */
  add(digest: string): void;
  /** Sends them. Returns what went wrong in a way that time may heal. */
  send(): Promise<Extract<SendResult, { outcome: 'later' }> | undefined>;
}

const PREFIX = 'pending:sha256-';
const idOf = (key: string): string => key.slice('pending:'.length);

/** How many digests are remembered; a visitor sees a few notices in a year. */
const REMEMBERED = 20;

/** `PUT {endpoint}/notices/{digest}`; the endpoint may end in a slash or have a query. */
function addressOf(endpoint: string, id: string): URL {
  const url = new URL(endpoint, document.baseURI);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/notices/${id}`;
  return url;
}

/** Keeps track of the notices that one endpoint wants. */
export function openWantedNotices(
  outbox: Outbox,
  shelf: ReceiptShelf,
  endpoint: string,
): WantedNotices {
  const accepted = () => [(outbox.read('accepted') ?? []) as string[]].flat();
  return {
    isKey: (key) => key.startsWith(PREFIX),
    add(id) {
      if (!accepted().includes(id)) outbox.write(`pending:${id}`, 1);
    },
    async send() {
      for (const key of outbox.keys(PREFIX)) {
        const id = idOf(key);
        const notice = shelf.notice(id);
        if (!notice || (await digest(notice)) !== id) {
          report(`The notice ${id} is gone or was changed, and cannot be sent.`);
        } else {
          const body = canonicalText(notice);
          const result = await send({ method: 'PUT', url: addressOf(endpoint, id), body });
          if (result.outcome === 'later') return result;
          if (result.outcome === 'refused') {
            report(`The receipt endpoint refused a notice with status ${result.status}; dropped.`);
          }
          outbox.write('accepted', [...accepted(), id].slice(-REMEMBERED));
        }
        outbox.remove(key);
      }
      return undefined;
    },
  };
}
