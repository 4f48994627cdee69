import type { AnswerOrNone } from './answer.js';
import type { SiteRequest } from './site.js';

/** A receipt that arrived at the endpoint, whatever the endpoint answered. */
export interface ReceivedReceipt {
  /** The body as JSON. */
  receipt: Record<string, unknown>;
  headers: SiteRequest['headers'];
  /** The body as it was sent. */
  body: string;
  /** When it arrived, in ms since 1970. */
  time: number;
}

/** A notice that arrived at the endpoint, whatever the endpoint answered. */
export interface ReceivedNotice {
  /** From its address. */
  digest: string;
  /** The body as it was sent. */
  body: string;
  /** Path and query that it was sent to. */
  path: string;
  query: Record<string, string>;
}

/**
 * Decides what the endpoint answers.
 * @param attempt counts the receipts that arrived in this test, from 1; 0 for a notice
 */
export type ReceiptAnswer = (
  attempt: number,
  request: SiteRequest,
) => AnswerOrNone | Promise<AnswerOrNone>;

const allowAnyOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-allow-methods': 'POST, PUT',
  'access-control-expose-headers': 'assent-notice, retry-after',
};

/** Collects receipts and notices and answers them; 201 unless told otherwise. */
export class ReceiptEndpoint {
  readonly received: ReceivedReceipt[] = [];
  readonly notices: ReceivedNotice[] = [];
  decide: ReceiptAnswer = () => ({ status: 201, body: '{"status":"stored"}' });

  /** Takes a request to the endpoint. */
  async answer(request: SiteRequest): Promise<AnswerOrNone> {
    if (request.method === 'OPTIONS') return { status: 204, headers: allowAnyOrigin };
    const { method, body, headers, path, query, time } = request;
    const [, digest] = /\/notices\/([^/]+)$/.exec(path) ?? [];
    if (method === 'PUT' && digest) this.notices.push({ digest, body, path, query });
    else this.received.push({ receipt: parseObject(body), headers, body, time });
    const answer = await this.decide(digest ? 0 : this.received.length, request);
    if (typeof answer === 'string') return answer;
    const json = { 'content-type': 'application/json' };
    return { ...answer, headers: { ...allowAnyOrigin, ...json, ...answer.headers } };
  }
}

function parseObject(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body) as Record<string, unknown>;
  } catch {
    return {};
  }
}
