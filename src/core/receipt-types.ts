import type { Method, Regime, Surface } from './types.js';

/** What happened to the consent. */
export type ReceiptEvent =
  | 'given'
  | 'changed'
  | 'withdrawn'
  | 'refused'
  | 'renewed'
  | 'expired'
  | 'signal-applied';

/** Where the consent stands after it. */
export type ReceiptState = 'given' | 'partial' | 'refused' | 'withdrawn' | 'expired';

/** One purpose's answer. */
export interface ReceiptDecision {
  readonly purpose: string;
  readonly granted: boolean;
  readonly basis: 'strictly-necessary' | 'expressed-consent' | 'implied' | 'opt-out-right';
  readonly set: 'user' | 'default' | 'signal';
  readonly services?: readonly { readonly id: string; readonly granted: boolean }[];
}

/**
 * The wire form of one decision, `consent-receipt/1`; `schema/consent-receipt.schema.json` is the
 * authority. It holds no IP address, user agent, path, query or free text.
 */
export interface Receipt {
  readonly schema: 'consent-receipt/1';
  /** UUID v4; also the `Idempotency-Key`. */
  readonly receiptId: string;
  readonly consentId: string;
  /** 1, 2, 3 … per consent id. A gap means a lost receipt. */
  readonly seq: number;
  readonly event: ReceiptEvent;
  readonly state: ReceiptState;
  readonly decidedAt: string;
  readonly expiresAt: string;
  /** ISO 3166, or `unknown`. */
  readonly jurisdiction: string;
  readonly regime: Regime;
  readonly language: string;
  readonly method: Method;
  readonly surface: Surface;
  readonly notice: { readonly id: string; readonly version: string; readonly digest: string };
  readonly decisions: readonly ReceiptDecision[];
  /** What the browser sent; `applied` are the signals that were honoured. */
  readonly signals: {
    readonly gpc: boolean;
    readonly dnt?: boolean;
    readonly applied?: readonly ('gpc' | 'dnt')[];
  };
  readonly origin: string;
  readonly sdk: { readonly version: string; readonly configDigest: string };
  readonly integrity: {
    readonly alg: 'JCS+SHA-256' | 'none';
    /** The digest of the receipt before this one; null for the first. */
    readonly prev: string | null;
    readonly digest?: string;
  };
}
