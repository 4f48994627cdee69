/** One consent receipt that has been checked, on its way into the store. */
export interface IncomingReceipt {
  readonly receiptId: string;
  readonly consentId: string;
  readonly seq: number;
  readonly event: string;
  readonly state: string;
  readonly language: string;
  readonly decidedAt: string;
  readonly expiresAt: string;
  /** The digest of the notice that the visitor saw: the key of `addNotice`. */
  readonly noticeDigest: string;
  /** The answer to each optional category: `{ analytics: true, marketing: false }`. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** The receipt's own digest; null where the browser had no WebCrypto. */
  readonly digest: string | null;
  /** The digest of the receipt before this one; null for the first. */
  readonly prev: string | null;
  /** The bytes that were received, as text: never parsed and written anew. */
  readonly body: string;
  /** When the collector took it, RFC 3339 UTC. */
  readonly receivedAt: string;
  /** The collector's countersignature over `body`: a detached JWS (RFC 7515 appendix F). */
  readonly signature: string;
}

/** One receipt as it lies in the store. */
export type StoredReceipt = Pick<
  IncomingReceipt,
  'receiptId' | 'consentId' | 'seq' | 'digest' | 'prev' | 'body' | 'receivedAt' | 'signature'
>;

/** What became of a receipt. */
export type AddResult =
  /** It is stored now. */
  | { readonly outcome: 'added' }
  /** The same bytes were stored before: answer as the first time. */
  | { readonly outcome: 'known'; readonly stored: StoredReceipt }
  /** Its id is stored with other bytes. Nothing was changed. */
  | { readonly outcome: 'conflict' }
  /** `prev` is not the digest of the stored receipt before it. Nothing was stored. */
  | { readonly outcome: 'broken-chain' };

/**
 * Where receipts and notices are kept. All of it may be called any number of times at once, by several
 * processes on one database; ids are UUIDs in lower case. A method that rejects has stored nothing.
 */
export interface ReceiptStore {
  /** Keeps a receipt once, however often and however concurrently it arrives. */
  add(receipt: IncomingReceipt): Promise<AddResult>;
  /** Null when there is none. */
  receipt(receiptId: string): Promise<StoredReceipt | null>;
  /** All of one consent, by `seq`. */
  receiptsOf(consentId: string): Promise<readonly StoredReceipt[]>;
  /** Removes all receipts of one consent (GDPR Art. 17); returns how many there were. */
  erase(consentId: string): Promise<number>;
  /** Whether the notice with this digest is here. Asked for every receipt: answer it from memory. */
  hasNotice(digest: string): Promise<boolean>;
  /** Keeps the bytes of a notice under its digest; false when it was here. */
  addNotice(digest: string, body: string): Promise<boolean>;
  /** The bytes of a notice; null when it never came. */
  notice(digest: string): Promise<string | null>;
}
