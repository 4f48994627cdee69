export { parseConsent, type ParseOptions } from '../core/parse-consent.js';
export { offerCategories, type Offer } from '../core/regimes/offer-categories.js';
export type {
  Audience,
  Place,
  RegimeRule,
  RegimeRules,
  RegulatedCategory,
  ResolvedRegime,
} from '../core/regimes/regime-types.js';
export { resolveRegime } from '../core/regimes/resolve-regime.js';
export type { Consent } from '../core/types.js';
export { checkSchema } from './check-schema.js';
export { createCors, type Cors } from './cors.js';
export { createGpcHandler, type GpcHandlerOptions } from './create-gpc-handler.js';
export { createPlaceHandler, type PlaceHandlerOptions } from './create-place-handler.js';
export { createReceiptHandler, type ReceiptHandler } from './create-receipt-handler.js';
export { noticeDigest, receiptDigest, sha256 } from './digest.js';
export { filesToPreload, type PreloadOptions } from './files-to-preload.js';
export type { ReceiptHandlerOptions } from './handler-options.js';
export type { RequestHeaders } from './headers.js';
export { createMemoryStore } from './memory-store.js';
export { placeMeta, signalMeta } from './metas.js';
export { createOriginRule, readOrigins, type OriginRule } from './origins.js';
export { bodyLimits } from './read-body.js';
export { readPlace, type PlaceHeaders, type Platform } from './read-place.js';
export { hasValidDigest, readReceipt, type ReadReceipt } from './read-receipt.js';
export type { AddResult, IncomingReceipt, ReceiptStore, StoredReceipt } from './receipt-store.js';
export { renderDeclaration, type RenderDeclarationOptions } from './render-declaration.js';
export { Refusal, internal, notFound, notJson, tooLarge } from './refusal.js';
export { createSigner, type Signer } from './signer.js';
export { makeSigningKey, readSigningKey, type PublicKey, type SigningKey } from './signing-key.js';
export { createTokenCheck, type TokenCheck } from './token.js';
export { verifySignature, type SignatureResult } from './verify-signature.js';
