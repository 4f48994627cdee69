import type { Notice } from '../core/notice.js';
import type { Receipt } from '../core/receipt-types.js';
import type { Outbox } from './outbox.js';

/** The newest receipt of a consent, which the next one refers to. */
export interface ChainHead {
  readonly seq: number;
  /** Its digest. */
  readonly prev: string | null;
}

/**
 * What the browser keeps of receipts beside the outbox. Where storage is full, what must arrive has the
 * space of what is only the visitor's copy.
 *
 *     <name>:receipts          the visitor's copy: the newest 20 receipts
 *     <name>:signatures        the endpoint's countersignatures of these, by receipt id
 *     <name>:notice:<digest>   the notices that these and waiting receipts refer to
 *     <name>:heads             the newest receipt of each consent: its place in the chain
 */
export interface ReceiptShelf {
  receipts(): readonly Receipt[];
  signatures(): Readonly<Record<string, string>>;
  notice(digest: string): Notice | undefined;
  head(consentId: string): ChainHead;
  /** Writes what must survive the page; the oldest copies go for it where storage is full. */
  keep(key: string, value: unknown): void;
  /** Adds a receipt to the copies and to its chain. */
  add(receipt: Receipt, notice: Notice): void;
  sign(receiptId: string, signature: string): void;
}

/** How many receipts the visitor's copy holds. */
const COPIES = 20;

/** Opens the shelf under the outbox's name. */
export function openReceiptShelf(outbox: Outbox, name: string): ReceiptShelf {
  /** The heads of what was made on this page. */
  const made = new Map<string, ChainHead>();
  const receipts = (): readonly Receipt[] => {
    const stored = outbox.read('receipts');
    return Array.isArray(stored) ? stored : [];
  };
  const signatures = () => (outbox.read('signatures') ?? {}) as Readonly<Record<string, string>>;
  const heads = () => (outbox.read('heads') ?? {}) as Readonly<Record<string, ChainHead>>;

  /** Whether the storage has taken it; also where it takes nothing at all. */
  const isStored = (key: string, value: unknown) => {
    try {
      return localStorage.getItem(`${name}:${key}`) === JSON.stringify(value);
    } catch {
      return true;
    }
  };
  /** Writes the copies, and drops what belongs to none. */
  const setCopies = (copies: readonly Receipt[]) => {
    outbox.write('receipts', copies);
    const ids = copies.map(({ receiptId }) => receiptId);
    const kept = Object.entries(signatures()).filter(([id]) => ids.includes(id));
    if (kept[0]) outbox.write('signatures', Object.fromEntries(kept));
    else outbox.remove('signatures');
    const texts = [...outbox.keys('pending:')].map((key) => `${key} ${String(outbox.read(key))}`);
    const needed = JSON.stringify([copies, texts]);
    for (const key of outbox.keys('notice:')) {
      if (!needed.includes(key.slice('notice:'.length))) outbox.remove(key);
    }
  };
  const keep = (key: string, value: unknown) => {
    outbox.write(key, value);
    for (let copies = receipts(); copies[0] && !isStored(key, value);) {
      copies = copies.slice(1);
      setCopies(copies);
      outbox.write(key, value);
    }
  };

  return {
    receipts,
    signatures,
    keep,
    notice: (digest) => outbox.read(`notice:${digest}`) as Notice | undefined,
    head(consentId) {
      const copied = receipts().filter((receipt) => receipt.consentId === consentId);
      const { seq = 0, integrity } = copied.at(-1) ?? {};
      // The copies may have made room, the storage may be full, or the page may have cleared it.
      return [heads()[consentId], made.get(consentId)].reduce<ChainHead>(
        (newest, head) => (head && head.seq > newest.seq ? head : newest),
        { seq, prev: integrity?.digest ?? null },
      );
    },
    add(receipt, notice) {
      const { consentId, seq, integrity } = receipt;
      const { [consentId]: _, ...others } = heads();
      const newest = Object.entries(others).slice(1 - COPIES);
      const head = { seq, prev: integrity.digest ?? null };
      made.set(consentId, head);
      keep('heads', Object.fromEntries([...newest, [consentId, head]]));
      keep(`notice:${receipt.notice.digest}`, notice);
      setCopies([...receipts(), receipt].slice(-COPIES));
    },
    sign(receiptId, signature) {
      if (!receipts().some((receipt) => receipt.receiptId === receiptId)) return;
      outbox.write('signatures', { ...signatures(), [receiptId]: signature });
    },
  };
}
