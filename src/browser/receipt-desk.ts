import { createNotice, createReceipt } from '../core/receipt.js';
import type { ReceiptDraft } from '../core/receipt-draft.js';
import type { Receipt } from '../core/receipt-types.js';
import type { ReceiptExport, ReceiptVerification } from '../core/types.js';
import { digest } from './digest.js';
import type { Outbox } from './outbox.js';
import { emit, report } from './page-events.js';
import { sendReceipt } from './send-receipt.js';
import { digestReceipt, verifyReceipts } from './verify-receipts.js';

/** Makes receipts out of drafts and sees to it that they arrive. */
export interface ReceiptDesk {
  /** Makes and sends what waits in the outbox; resolves when that has been tried. Never rejects. */
  deliver(): Promise<void>;
  export(): Promise<ReceiptExport>;
  verify(): Promise<ReceiptVerification>;
  stop(): void;
}

declare const ASSENT_VERSION: string;

/** How many receipts the visitor's copy holds. */
const COPIES = 20;
const LONGEST_WAIT = 300_000;

/**
 * Opens the desk. Tabs take turns under the outbox's name; without an endpoint, receipts are made and
 * kept but not sent.
 */
export function openReceiptDesk(
  outbox: Outbox,
  name: string,
  endpoint: string | undefined,
): ReceiptDesk {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let isStopped = false;
  let tail: Promise<unknown> = Promise.resolve();

  const readReceipts = () => (outbox.read('receipts') ?? []) as readonly Receipt[];

  /** What waits under a prefix; an entry that somebody broke is dropped, so that it stops no other. */
  const readAll = <Item>(prefix: string) =>
    outbox.keys(prefix).flatMap((key) => {
      const item = outbox.read(key) as Item | undefined;
      if (item) return [{ key, item }];
      report(`The outbox's ${key} was unreadable and is dropped.`);
      outbox.remove(key);
      return [];
    });

  const makeReceipt = async (draft: ReceiptDraft): Promise<void> => {
    const kept = readReceipts();
    // The tab closed between the two writes: the receipt is there already.
    if (kept.some(({ receiptId }) => receiptId === draft.receiptId)) return;
    const head = kept.filter(({ consentId }) => consentId === draft.consent.id).at(-1);
    const unsigned = createReceipt(draft, {
      seq: (head?.seq ?? 0) + 1,
      prev: head?.integrity.digest ?? null,
      noticeDigest: await digest(createNotice(draft)),
      configDigest: await digest(draft.settings),
      version: ASSENT_VERSION,
    });
    const integrity = { ...unsigned.integrity, digest: await digestReceipt(unsigned) };
    const receipt = { ...unsigned, integrity };
    if (endpoint) outbox.write(`pending:${receipt.receiptId}`, receipt);
    outbox.write('receipts', [...kept, receipt].slice(-COPIES));
    emit('receipt', { receipt });
  };

  const makeAll = async () => {
    const drafts = readAll<ReceiptDraft>('draft:').sort(
      (a, b) => Date.parse(a.item.consent.decidedAt) - Date.parse(b.item.consent.decidedAt),
    );
    for (const { key, item } of drafts) {
      await makeReceipt(item);
      outbox.remove(key);
    }
  };

  const sendAll = async () => {
    if (!endpoint) return;
    const waiting = readAll<Receipt>('pending:').sort((a, b) => a.item.seq - b.item.seq);
    for (const { key, item } of waiting) {
      const result = await sendReceipt(endpoint, item);
      if (result.outcome === 'later') {
        retry(result.afterMs);
        return;
      }
      if (result.outcome === 'refused') {
        report(`The receipt endpoint refused a receipt with status ${result.status}; dropped.`);
      }
      failures = 0;
      outbox.remove(key);
    }
  };

  const retry = (afterMs = 0) => {
    // Half fixed, half random: a site's visitors must not come back all at once after an outage.
    const backOff = Math.min(1000 * 2 ** failures++, LONGEST_WAIT) * (0.5 + Math.random() / 2);
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void deliver(), Math.max(backOff, afterMs));
  };

  const run = async () => {
    try {
      await makeAll();
      await sendAll();
    } catch (error) {
      report('A receipt could not be made; it stays in the outbox.', error);
    }
  };

  const deliver = (): Promise<void> => {
    // One tab at a time, so that the chain never forks; where there are no locks, one call at a time.
    const locked = () =>
      navigator.locks ? navigator.locks.request(`${name}:receipts`, run) : run();
    const end = tail.then(locked).catch(run);
    tail = end;
    return end as Promise<void>;
  };

  const online = () => void deliver();
  addEventListener('online', online);

  const verify = () => verifyReceipts(readReceipts());
  return {
    deliver,
    verify,
    async export() {
      await deliver();
      return {
        exportedAt: new Date().toISOString(),
        receipts: readReceipts(),
        verification: await verify(),
      };
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      removeEventListener('online', online);
    },
  };
}
