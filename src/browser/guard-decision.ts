import type { Receipt } from '../core/receipt-types.js';
import type { Consent, Settings } from '../core/types.js';
import { readConsentCookie, writeConsentCookie } from './consent-cookie.js';

/** Sees to it that the endpoint's answers bring back no decision that is over. */
export interface DecisionGuard {
  /** A decision was made. */
  decided(consent: Consent): void;
  /** A receipt is on its way; returns what is to be called once its answer is there. */
  sending(receipt: Receipt): () => void;
}

/**
 * An endpoint may set the consent cookie in its answer. When that answer comes late, or to a receipt
 * that was retried, the visitor may have decided otherwise by then: their newest decision is put back.
 * Else the cookie is left as the endpoint set it.
 */
export function openDecisionGuard({ cookie }: Settings): DecisionGuard {
  let newest: Consent | null = null;
  return {
    decided(consent) {
      newest = consent;
    },
    sending({ decidedAt }) {
      newest = readConsentCookie(cookie);
      return () => {
        const isBack = readConsentCookie(cookie)?.decidedAt === decidedAt;
        if (isBack && newest?.decidedAt !== decidedAt) writeConsentCookie(cookie, newest);
      };
    },
  };
}
