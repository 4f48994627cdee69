import type { AddResult, IncomingReceipt, ReceiptStore, StoredReceipt } from './receipt-store.js';

/**
 * Keeps receipts in memory, by the same rules as a database: for tests and demonstrations. They are
 * gone when the process ends.
 */
export function createMemoryStore(): ReceiptStore {
  const receipts = new Map<string, StoredReceipt>();
  const consents = new Map<string, readonly StoredReceipt[]>();
  const notices = new Map<string, string>();
  const of = (consentId: string) => consents.get(consentId) ?? [];

  /** Receipts may arrive out of order, so only a predecessor that is here can contradict. */
  const isBroken = ({ consentId, seq, prev }: IncomingReceipt) => {
    const before = of(consentId).filter(({ seq: other, digest }) => other === seq - 1 && digest);
    return prev !== null && before.length > 0 && !before.some(({ digest }) => digest === prev);
  };

  const keep = (receipt: StoredReceipt) => {
    const chain = [...of(receipt.consentId), receipt].sort((one, other) => one.seq - other.seq);
    receipts.set(receipt.receiptId, receipt);
    consents.set(receipt.consentId, chain);
  };

  return {
    async add(receipt): Promise<AddResult> {
      const stored = receipts.get(receipt.receiptId);
      if (stored) {
        return stored.body === receipt.body
          ? { outcome: 'known', stored }
          : { outcome: 'conflict' };
      }
      if (isBroken(receipt)) return { outcome: 'broken-chain' };
      const { receiptId, consentId, seq, digest, prev, body, receivedAt, signature } = receipt;
      keep({ receiptId, consentId, seq, digest, prev, body, receivedAt, signature });
      return { outcome: 'added' };
    },
    receipt: async (receiptId) => receipts.get(receiptId) ?? null,
    receiptsOf: async (consentId) => of(consentId),
    async erase(consentId) {
      const erased = of(consentId);
      for (const { receiptId } of erased) receipts.delete(receiptId);
      consents.delete(consentId);
      return erased.length;
    },
    hasNotice: async (digest) => notices.has(digest),
    async addNotice(digest, body) {
      if (notices.has(digest)) return false;
      notices.set(digest, body);
      return true;
    },
    notice: async (digest) => notices.get(digest) ?? null,
  };
}
