import { backOff, timeLeft, type BackOff } from '../core/back-off.js';
import { findSurplus, inSendingOrder, type WaitingReceipt } from '../core/receipt-order.js';
import type { Receipt } from '../core/receipt-types.js';
import type { Outbox } from './outbox.js';
import { report } from './page-events.js';
import { readEntries } from './read-entries.js';
import type { ReceiptShelf } from './receipt-shelf.js';
import { send, type SendResult, type Shipment } from './send.js';
import { openWantedNotices } from './wanted-notices.js';

/** Brings what waits in the outbox to the endpoint. */
export interface Shipping {
  /** Milliseconds until the next attempt may be made; undefined when nothing waits. */
  timeLeft(): number | undefined;
  /**
   * Sends all that waits, if it is time to. Only one tab at a time may do so. Never rejects.
   */
  run(): Promise<void>;
  /** The page is being left: sends what was never tried, and waits for no answer. */
  leave(): void;
  /** The browser is online again: there is no need to wait because nothing could be reached. */
  reconnect(): void;
  /** A receipt was made on this page: it is tried at once, unless the endpoint asked for a pause. */
  add(receiptId: string): void;
  stop(): void;
}

/** A detached JWS: header and signature, without the payload between them. */
const SIGNATURE = /^[\w-]{1,2000}\.\.[\w-]{1,2000}$/;
/** After so many failures in a row, a chain no longer waits for the receipt that fails. */
const PATIENCE = 3;

function readSignature(answer: string): string | undefined {
  try {
    const { signature } = JSON.parse(answer) as { readonly signature?: unknown };
    return SIGNATURE.test(String(signature)) ? String(signature) : undefined;
  } catch {
    // Any answer will do.
    return undefined;
  }
}

/**
 * Ships from the outbox to the endpoint. `sending` is called before each receipt, and what it returns
 * once its answer is there.
 */
export function openShipping(
  outbox: Outbox,
  shelf: ReceiptShelf,
  endpoint: string,
  sending: (receipt: Receipt) => () => void,
): Shipping {
  const notices = openWantedNotices(outbox, shelf, endpoint);
  /** Made on this page, and never tried. */
  const fresh = new Set<string>();
  let isStopped = false;

  const readState = () => outbox.read('back-off') as BackOff | undefined;
  const left = () => {
    const isHeldBack = !fresh.size || readState()?.cause === 'asked';
    if (!outbox.keys('pending:')[0]) return undefined;
    return isHeldBack ? timeLeft(readState(), Date.now()) : 0;
  };
  /** Told before an attempt: whatever happens to this page, the next one does not rush. */
  const backOffFrom = (
    before: BackOff | undefined,
    { status, asked }: { readonly status?: number; readonly asked?: number | undefined } = {},
  ) => outbox.write('back-off', backOff(before, status ? 'error' : 'unreached', Date.now(), asked));

  const waiting = (): readonly WaitingReceipt[] => {
    const keys = outbox.keys('pending:').filter((key) => !notices.isKey(key));
    return readEntries(outbox, keys, (stored) => {
      const body = stored as string;
      const receipt = JSON.parse(body) as Receipt;
      return Array.isArray(receipt.decisions) ? { body, receipt } : undefined;
    });
  };
  const shipment = ({ receipt, body }: WaitingReceipt): Shipment => {
    fresh.delete(receipt.receiptId);
    return {
      method: 'POST',
      url: endpoint,
      body,
      headers: { 'Idempotency-Key': receipt.receiptId },
    };
  };
  const dropSurplus = () => {
    const surplus = findSurplus(waiting(), Date.now());
    for (const { receipt } of surplus) outbox.remove(`pending:${receipt.receiptId}`);
    const { length } = surplus;
    if (length) report(`${length} receipts waited too long or were too many, and are dropped.`);
  };
  const settle = ({ receiptId, notice }: Receipt, result: SendResult) => {
    if (result.outcome === 'later') return;
    if (result.outcome === 'refused') {
      report(`The receipt endpoint refused a receipt with status ${result.status}; dropped.`);
    } else {
      const signature = readSignature(result.text);
      if (signature) shelf.sign(receiptId, signature);
      if (result.isNoticeWanted) notices.add(notice.digest);
    }
    outbox.remove(`pending:${receiptId}`);
  };

  return {
    timeLeft: left,
    async run() {
      if (isStopped || left() !== 0) return;
      dropSurplus();
      const before = readState();
      backOffFrom(before);
      let failed: Extract<SendResult, { outcome: 'later' }> | undefined;
      const tried = new Set<string>();
      const stuck = new Set<string>();
      const isOver = () =>
        isStopped ||
        // One receipt alone can be the cause of an internal error: another consent's is tried then.
        (failed && (failed.status !== 500 || failed.asked !== undefined || stuck.size > 1));
      while (!isOver()) {
        // Anew each time: what was decided meanwhile may be more urgent.
        const next = inSendingOrder(waiting()).find(
          ({ receipt }) => !tried.has(receipt.receiptId) && !stuck.has(receipt.consentId),
        );
        if (!next) break;
        const { receipt } = next;
        tried.add(receipt.receiptId);
        const sent = sending(receipt);
        const result = await send(shipment(next));
        sent();
        settle(receipt, result);
        if (result.outcome !== 'later') continue;
        failed = result;
        // Else those after it overtake it: none is held back for good by one that never gets in.
        stuck.add((before?.failures ?? 0) < PATIENCE ? receipt.consentId : receipt.receiptId);
      }
      if (!isOver()) failed = (await notices.send()) ?? failed;
      if (failed) backOffFrom(before, failed);
      else outbox.remove('back-off');
      if (failed) fresh.clear();
    },
    leave() {
      if (!fresh.size || left() !== 0) return;
      backOffFrom(readState());
      for (const item of inSendingOrder(waiting())) {
        if (fresh.has(item.receipt.receiptId)) void send(shipment(item));
      }
    },
    reconnect() {
      if (readState()?.cause === 'unreached') outbox.remove('back-off');
    },
    add: (receiptId) => void fresh.add(receiptId),
    stop: () => void (isStopped = true),
  };
}
