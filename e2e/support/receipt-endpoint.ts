import type { AnswerOrNone } from './answer.js';
import type { SiteRequest } from './site.js';

/** A receipt that arrived at the endpoint, whatever the endpoint answered. */
export interface ReceivedReceipt {
  /** The body as JSON. */
  receipt: Record<string, unknown>;
  headers: SiteRequest['headers'];
  /** The body as it was sent. */
  body: string;
}

/**
 * Decides what the endpoint answers.
 * @param attempt counts the receipts that arrived in this test, from 1
 */
export type ReceiptAnswer = (
  attempt: number,
  request: SiteRequest,
) => AnswerOrNone | Promise<AnswerOrNone>;

const allowAnyOrigin = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-allow-methods': 'POST',
};

/** Collects receipts and answers them; 201 unless told otherwise. */
export class ReceiptEndpoint {
  readonly received: ReceivedReceipt[] = [];
  decide: ReceiptAnswer = () => ({ status: 201, body: '{"status":"stored"}' });

  /** Takes a request to the endpoint. */
  async answer(request: SiteRequest): Promise<AnswerOrNone> {
    if (request.method === 'OPTIONS') return { status: 204, headers: allowAnyOrigin };
    const { body, headers } = request;
    this.received.push({ receipt: parseObject(body), headers, body });
    const answer = await this.decide(this.received.length, request);
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
