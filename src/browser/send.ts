import { readRetryAfter } from '../core/back-off.js';

/** What goes to the endpoint. */
export interface Shipment {
  readonly method: 'POST' | 'PUT';
  readonly url: string | URL;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What became of it. */
export type SendResult =
  | {
      readonly outcome: 'done';
      /** The endpoint has no notice of this digest yet. */
      readonly isNoticeWanted: boolean;
      /** The answer's body; empty when it is too long or broke off. */
      readonly text: string;
    }
  | { readonly outcome: 'refused'; readonly status: number }
  | {
      readonly outcome: 'later';
      /** Undefined where no answer came. */
      readonly status?: number;
      /** What the endpoint asked for, in milliseconds. */
      readonly asked?: number | undefined;
    };

// A server that never answers must not hold the other tabs' receipts back.
const PATIENCE = 30_000;
/** What an answer may hold to be read: a signature is a few hundred bytes. */
const LONGEST_ANSWER = 16_384;

/** An answer that nobody reads to its end keeps its share of the 64 KiB of keepalive requests. */
async function readText({ body }: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += decoder.decode(value, { stream: true });
      if (text.length > LONGEST_ANSWER) {
        await reader.cancel();
        break;
      }
    }
  } catch {
    // It broke off after its status had said all that matters.
  }
  return '';
}

/**
 * Sends one thing. 2xx and 409 are done; 408, 425, 429, 5xx and network errors are for later; any other
 * answer means that the endpoint will never take it. Never rejects.
 */
export async function send({ method, url, body, headers }: Shipment): Promise<SendResult> {
  const attempt = (keepalive: boolean) =>
    fetch(url, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
      keepalive,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
  try {
    // It outlives the page: most decisions are followed by a click on a link. Requests of the page's
    // other scripts may have used up what such requests can hold, which looks like a network error.
    const answer = await attempt(true).catch((error: unknown) => {
      if (error instanceof TypeError) return attempt(false);
      throw error;
    });
    const { ok, status, headers: answered } = answer;
    const text = await readText(answer);
    if (ok || status === 409) {
      return {
        outcome: 'done',
        text,
        isNoticeWanted: /^wanted$/i.test(answered.get('Assent-Notice') ?? ''),
      };
    }
    if (status < 500 && ![408, 425, 429].includes(status)) return { outcome: 'refused', status };
    return {
      outcome: 'later',
      status,
      asked: readRetryAfter(answered.get('Retry-After'), Date.now()),
    };
  } catch {
    return { outcome: 'later' };
  }
}
