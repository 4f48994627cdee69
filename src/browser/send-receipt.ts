import type { Receipt } from '../core/receipt-types.js';

/** What the endpoint's answer means for a receipt. */
export type SendResult =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'refused'; readonly status: number }
  | { readonly outcome: 'later'; readonly afterMs: number | undefined };

// A server that never answers must not hold the other tabs' receipts back.
const PATIENCE = 30_000;

/** `Retry-After` in milliseconds from now: seconds or an HTTP date (RFC 9110 10.2.3). */
function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return ms >= 0 ? ms : undefined;
}

/**
 * Posts one receipt's bytes. 2xx and 409 are done; 408, 425, 429, 5xx and network errors are for
 * later; any other answer means that the endpoint will never take it.
 */
export async function sendReceipt(endpoint: string, receipt: Receipt): Promise<SendResult> {
  try {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': receipt.receiptId },
      // The same bytes on every attempt: JSON keeps the order in which the receipt was made.
      body: JSON.stringify(receipt),
      // It outlives the page: most decisions are followed by a click on a link.
      keepalive: true,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
    // An answer that nobody reads keeps its share of the 64 KiB that keepalive requests may hold.
    await answer.text();
    const { ok, status } = answer;
    if (ok || status === 409) return { outcome: 'done' };
    if (status < 500 && ![408, 425, 429].includes(status)) return { outcome: 'refused', status };
    return { outcome: 'later', afterMs: retryAfter(answer.headers.get('Retry-After')) };
  } catch {
    return { outcome: 'later', afterMs: undefined };
  }
}
