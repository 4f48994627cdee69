import type { Receipt } from '../core/receipt-types.js';
import { answer } from './answer.js';
import type { ReceiptHandlerOptions } from './handler-options.js';
import { bodyLimits, readBody } from './read-body.js';
import { readReceipt, type ReadReceipt } from './read-receipt.js';
import type { AddResult, IncomingReceipt } from './receipt-store.js';
import { Refusal } from './refusal.js';
import type { Answer } from './route.js';
import { createSigner } from './signer.js';

/** Answers `POST /receipts`: checks a receipt, countersigns it and keeps it once. */
export function takeReceipt(options: ReceiptHandlerOptions): Answer {
  const { store, signingKey, report, clock = () => new Date() } = options;
  const sign = createSigner(signingKey);

  return async ({ request }) => {
    const read = await readReceipt(await readBody(request, bodyLimits.receipt));
    const { receiptId, notice } = read.receipt;
    checkKey(request.headers.get('idempotency-key'), receiptId);
    const isNoticeHere = await store.hasNotice(notice.digest);
    const now = clock();
    const incoming = toIncoming(read, now, await sign(read.body, now));
    const result = await store.add(incoming);
    const { receivedAt, signature } = storedOf(result, incoming);
    const isNew = result.outcome === 'added';
    report?.(`receipt ${receiptId} ${isNew ? 'stored' : 'known already'}`, 'info');
    return answer(
      isNew ? 201 : 200,
      { receiptId, receivedAt, signature },
      isNoticeHere ? {} : { 'assent-notice': 'wanted' },
    );
  };
}

function toIncoming({ receipt, body }: ReadReceipt, now: Date, signature: string): IncomingReceipt {
  const { seq, event, state, language, integrity, notice } = receipt;
  return {
    receiptId: receipt.receiptId.toLowerCase(),
    consentId: receipt.consentId.toLowerCase(),
    seq,
    event,
    state,
    language,
    decidedAt: new Date(receipt.decidedAt).toISOString(),
    expiresAt: new Date(receipt.expiresAt).toISOString(),
    noticeDigest: notice.digest,
    choices: choicesOf(receipt),
    digest: integrity.digest ?? null,
    prev: integrity.prev,
    body,
    receivedAt: now.toISOString(),
    signature,
  };
}

const choicesOf = ({ decisions }: Receipt) =>
  Object.fromEntries(
    decisions
      .filter(({ basis }) => basis !== 'strictly-necessary')
      .map(({ purpose, granted }) => [purpose, granted]),
  );

function storedOf(result: AddResult, incoming: IncomingReceipt) {
  switch (result.outcome) {
    case 'added':
      return incoming;
    case 'known':
      return result.stored;
    case 'conflict':
      throw new Refusal(
        409,
        'receipt-exists',
        'receiptId',
        'receiptId is stored already with other content. Send a new decision under a new receiptId.',
      );
    case 'broken-chain':
      throw new Refusal(
        422,
        'broken-chain',
        'integrity.prev',
        `integrity.prev is not the digest of receipt ${incoming.seq - 1} of this consentId. ` +
          'Send the digest of the receipt before this one.',
      );
  }
}

function checkKey(key: string | null, receiptId: string): void {
  if (key === null || key === receiptId) return;
  throw new Refusal(
    400,
    'wrong-idempotency-key',
    'Idempotency-Key',
    'Idempotency-Key is not the receiptId. Send the receiptId, or leave the header out.',
  );
}
