import type { ReceiptDraft } from '../core/receipt-draft.js';
import type { ReceiptExport, ReceiptVerification, Settings } from '../core/types.js';
import { openDecisionGuard } from './guard-decision.js';
import { inTurn } from './in-turn.js';
import { makeReceipts } from './make-receipts.js';
import type { Outbox } from './outbox.js';
import { report } from './page-events.js';
import { openReceiptShelf } from './receipt-shelf.js';
import { openShipping } from './ship-outbox.js';
import { verifyReceipts } from './verify-receipts.js';

/** Makes receipts out of drafts and sees to it that they arrive. */
export interface ReceiptDesk {
  /** Makes and sends what waits in the outbox; resolves when that has been tried. Never rejects. */
  deliver(): Promise<void>;
  export(): Promise<ReceiptExport>;
  verify(): Promise<ReceiptVerification>;
  stop(): void;
}

/**
 * Opens the desk. Tabs take turns in making receipts, which takes milliseconds, and in sending them.
 * Without an endpoint, receipts are made and kept but not sent.
 */
export function openReceiptDesk(
  outbox: Outbox,
  settings: Settings,
  complete: (draft: ReceiptDraft) => Promise<unknown>,
): ReceiptDesk {
  const { name } = settings.cookie;
  const endpoint = settings.receipts?.endpoint;
  const shelf = openReceiptShelf(outbox, name);
  const guard = openDecisionGuard(settings);
  const shipping = endpoint ? openShipping(outbox, shelf, endpoint, guard.sending) : undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const make = async () => {
    if (signal.aborted || !outbox.keys('draft:')[0]) return;
    const work = () =>
      makeReceipts(outbox, shelf, !!endpoint, complete, ({ receiptId }, consent) => {
        guard.decided(consent);
        shipping?.add(receiptId);
      });
    try {
      // So that the chain never forks.
      await inTurn(outbox, name, 'chain', work);
    } catch (error) {
      report('A receipt could not be made; it stays in the outbox.', error);
    }
  };
  const ship = async () => {
    if (!shipping) return;
    if (shipping.timeLeft() === 0) await inTurn(outbox, name, 'outbox', shipping.run);
    clearTimeout(timer);
    const left = shipping.timeLeft();
    if (left !== undefined && !signal.aborted) timer = setTimeout(() => void deliver(), left);
  };
  const deliver = async () => {
    await make();
    await ship().catch((error) => report('A receipt could not be sent; it stays.', error));
  };
  const flush = () => void deliver();

  addEventListener('pagehide', () => shipping?.leave(), { signal });
  document.addEventListener('visibilitychange', flush, { signal });
  addEventListener(
    'online',
    () => {
      shipping?.reconnect();
      flush();
    },
    { signal },
  );

  const verify = () => verifyReceipts(shelf);
  return {
    deliver,
    verify,
    async export() {
      await make();
      const receipts = shelf.receipts();
      const notices = receipts.flatMap(({ notice: { digest } }) => {
        const notice = shelf.notice(digest);
        return notice ? [[digest, notice] as const] : [];
      });
      return {
        exportedAt: new Date().toISOString(),
        receipts,
        signatures: shelf.signatures(),
        notices: Object.fromEntries(notices),
        verification: await verify(),
      };
    },
    stop() {
      shipping?.stop();
      clearTimeout(timer);
      stopping.abort();
    },
  };
}
