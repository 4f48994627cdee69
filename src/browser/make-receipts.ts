import { configured } from '../core/configured.js';
import { createNotice } from '../core/notice.js';
import { createReceipt } from '../core/receipt.js';
import type { ReceiptDraft } from '../core/receipt-draft.js';
import { inDecidedOrder } from '../core/receipt-order.js';
import type { Receipt } from '../core/receipt-types.js';
import { digest } from './digest.js';
import type { Outbox } from './outbox.js';
import { emit } from './page-events.js';
import { readEntries } from './read-entries.js';
import type { ReceiptShelf } from './receipt-shelf.js';
import { digestReceipt } from './verify-receipts.js';

declare const ASSENT_VERSION: string;

/**
 * Makes the receipts of all drafts, of other tabs too, and links each to the one before it. Only one tab
 * at a time may do so. `complete` fills in what the catalogue knows of named services; `made` hears of each receipt in the moment in which it is safe.
 */
export async function makeReceipts(
  outbox: Outbox,
  shelf: ReceiptShelf,
  isSent: boolean,
  complete: (draft: ReceiptDraft) => Promise<unknown>,
  made: (receipt: Receipt, consent: ReceiptDraft['consent']) => void,
): Promise<void> {
  const drafts = readEntries(outbox, outbox.keys('draft:'), (stored) => {
    const draft = stored as ReceiptDraft;
    return draft.consent.decidedAt && draft.settings.categories ? draft : undefined;
  });
  for (const draft of inDecidedOrder(drafts)) {
    const { receiptId, consent } = draft;
    const key = `pending:${receiptId}`;
    await complete(draft);
    const notice = createNotice(draft);
    const { seq, prev } = shelf.head(consent.id);
    const unsealed = createReceipt(draft, {
      seq: seq + 1,
      prev,
      noticeDigest: await digest(notice),
      configDigest: await digest(configured(draft.settings)),
      version: ASSENT_VERSION,
    });
    const integrity = { ...unsealed.integrity, digest: await digestReceipt(unsealed) };
    const receipt = { ...unsealed, integrity };
    // Else the tab closed between two writes, and what it had made is there already.
    const isNew =
      !outbox.read(key) && !shelf.receipts().some((copy) => copy.receiptId === receiptId);
    if (isNew) {
      // As text: every attempt sends these very bytes.
      if (isSent) shelf.keep(key, JSON.stringify(receipt));
      shelf.add(receipt, notice);
      made(receipt, consent);
      emit('receipt', { receipt });
    }
    outbox.remove(`draft:${receiptId}`);
  }
}
