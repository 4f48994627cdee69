export { parseConsent, type ParseOptions } from '../core/parse-consent.js';
export type { Consent } from '../core/types.js';
export { noticeDigest, receiptDigest, sha256 } from './digest.js';
export type { AddResult, IncomingReceipt, ReceiptStore, StoredReceipt } from './receipt-store.js';
export { createSigner, type Signer } from './signer.js';
export { makeSigningKey, readSigningKey, type PublicKey, type SigningKey } from './signing-key.js';
export { verifySignature, type SignatureResult } from './verify-signature.js';
