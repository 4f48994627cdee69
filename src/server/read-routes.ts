import { answer } from './answer.js';
import type { ReceiptHandlerOptions } from './handler-options.js';
import type { ReceiptStore, StoredReceipt } from './receipt-store.js';
import { notFound } from './refusal.js';
import type { Answer } from './route.js';

/** Answers `GET /receipts/{receiptId}`: one receipt as it arrived, with its countersignature. */
export function showReceipt({ store }: ReceiptHandlerOptions): Answer {
  return async ({ id }) => {
    const stored = await store.receipt(id.toLowerCase());
    if (!stored) throw notFound('There is no receipt with this id.');
    return answer(200, toShown(stored));
  };
}

/**
 * Answers `GET /consents/{consentId}`, the data subject's request (GDPR Art. 15): all receipts of one
 * browser and the notices that they name.
 */
export function showConsent({ store }: ReceiptHandlerOptions): Answer {
  return async ({ id }) => {
    const consentId = id.toLowerCase();
    const stored = await store.receiptsOf(consentId);
    if (stored.length === 0) throw notFound('There is no receipt of this consent id.');
    const notices = await noticesOf(store, stored);
    return answer(200, { consentId, receipts: stored.map(toShown), notices });
  };
}

/** Answers `DELETE /consents/{consentId}` (GDPR Art. 17): says how many receipts are gone. */
export function eraseConsent({ store, report }: ReceiptHandlerOptions): Answer {
  return async ({ id }) => {
    const consentId = id.toLowerCase();
    const erased = await store.erase(consentId);
    report?.(`consent ${consentId} erased, ${erased} receipts`, 'info');
    return answer(200, { consentId, erased });
  };
}

const toShown = ({ receiptId, consentId, seq, receivedAt, signature, body }: StoredReceipt) => ({
  receiptId,
  consentId,
  seq,
  receivedAt,
  signature,
  body,
});

/** Each notice under its digest; null when it never came. */
async function noticesOf(store: ReceiptStore, receipts: readonly StoredReceipt[]) {
  const digests = new Set(receipts.map(({ body }) => noticeDigestIn(body)).filter(Boolean));
  const entries = [...digests].map(async (digest) => [digest, await store.notice(digest)]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string | null>;
}

/** Empty when someone has damaged the stored text: the rest is shown all the same. */
function noticeDigestIn(body: string): string {
  try {
    return String((JSON.parse(body) as { notice: { digest: string } }).notice.digest);
  } catch {
    return '';
  }
}
