import type { ReceiptStore } from './receipt-store.js';
import type { PublicKey, SigningKey } from './signing-key.js';

/** What `createReceiptHandler` needs to know. */
export interface ReceiptHandlerOptions {
  /** Where receipts and notices are kept. */
  readonly store: ReceiptStore;
  /** Countersigns every receipt: `await readSigningKey(text)`. */
  readonly signingKey: SigningKey;
  /**
   * All public keys that receipts in the store were signed with, for `/.well-known/assent-keys.json`.
   * @default the signing key's
   */
  readonly keys?: () => Promise<readonly PublicKey[]>;
  /**
   * Sites whose pages may send receipts, as origins: `https://example.com`. Pages of this very
   * machine always may. `*` allows every site.
   * @default []
   */
  readonly allowedOrigins?: readonly string[];
  /**
   * Whoever knows it may read and erase receipts, as bearer token or as the password of HTTP Basic.
   * @default nobody may
   */
  readonly token?: string;
  /**
   * Hears what happened, in a line each: `receipt <id> stored`, a refusal, or a failure as `error`.
   * Nothing in it is about the visitor.
   */
  readonly report?: (message: string, level: 'info' | 'error') => void;
  /** Whether receipts can be taken now; `/health` answers 503 when it rejects. @default they can */
  readonly check?: () => Promise<void>;
  /** The time, as `receivedAt` says it. @default the system's */
  readonly clock?: () => Date;
}
