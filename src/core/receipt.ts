import { allows } from './choices.js';
import type { ReceiptDraft } from './receipt-draft.js';
import type { Receipt, ReceiptDecision, ReceiptEvent, ReceiptState } from './receipt-types.js';
import type { Category, Consent, Settings } from './types.js';

/** The receipt's place in the consent's chain, and the digests it refers to. */
export interface ReceiptLinks {
  readonly seq: number;
  /** The digest of the receipt before this one; null for the first. */
  readonly prev: string | null;
  readonly noticeDigest: string;
  readonly configDigest: string;
  readonly version: string;
}

const optional = ({ categories }: Settings): readonly Category[] =>
  categories.filter(({ required }) => !required);

/** One answer per optional category and service. */
const answersOf = (settings: Settings, consent: Consent): readonly boolean[] =>
  optional(settings).flatMap(({ id, services }) => [
    allows(settings, consent, id),
    ...services.map((service) => allows(settings, consent, id, service.id)),
  ]);

function eventOf({ settings, consent, previous }: ReceiptDraft): ReceiptEvent {
  if (consent.method === 'signal') return 'signal-applied';
  const now = answersOf(settings, consent);
  const before = previous && answersOf(settings, previous);
  const isGranted = now.includes(true);
  if (!before) return isGranted ? 'given' : 'refused';
  if (now.every((answer, index) => answer === before[index])) return 'renewed';
  if (!isGranted) return 'withdrawn';
  return before.includes(true) ? 'changed' : 'given';
}

function stateOf({ settings, consent }: ReceiptDraft, event: ReceiptEvent): ReceiptState {
  const answers = answersOf(settings, consent);
  if (answers.includes(true)) return answers.includes(false) ? 'partial' : 'given';
  return event === 'withdrawn' ? 'withdrawn' : 'refused';
}

/**
 * Who set an answer, and what it rests on. Where visitors are not asked, what they leave as it was is not
 * theirs: only *Accept all*, and a yes to what was off before, is their consent.
 */
function restOf(
  category: Category,
  { settings, consent, previous }: ReceiptDraft,
): Pick<ReceiptDecision, 'basis' | 'set'> {
  const { id, required, isOn } = category;
  if (required) return { basis: 'strictly-necessary', set: 'default' };
  const { regime } = consent;
  const isSignal = consent.method === 'signal';
  const isGranted = allows(settings, consent, id);
  // A signal leaves what it does not deny as the visitor had it.
  const { method } = (isSignal && previous) || consent;
  const isLeftOn = isOn && isGranted && method !== 'accept-all' && allows(settings, previous, id);
  const { law } = settings;
  const isDenied = !isGranted && law?.denied.includes(id) && (isSignal || law.hasConflict);
  const unasked = regime === 'notice-only' && isLeftOn ? 'implied' : 'opt-out-right';
  const isConsent = !isLeftOn && (isGranted || (regime === 'opt-in' && !isOn));
  return {
    basis: isConsent ? 'expressed-consent' : unasked,
    set: isDenied ? 'signal' : isLeftOn || (isSignal && !previous) ? 'default' : 'user',
  };
}

/** What the browser sent. `applied` lacks a signal that the visitor's own yes went before. */
function signalsOf({ settings: { law }, consent }: ReceiptDraft): Receipt['signals'] {
  const sent = { gpc: consent.gpc === true };
  return law ? { ...sent, dnt: law.dnt, applied: law.denied[0] ? law.applied : [] } : sent;
}

function decisionOn(category: Category, draft: ReceiptDraft): ReceiptDecision {
  const { id, services } = category;
  const { settings, consent } = draft;
  return {
    purpose: id,
    granted: allows(settings, consent, id),
    ...restOf(category, draft),
    ...(services[0] && {
      services: services.map((service) => ({
        id: service.id,
        granted: allows(settings, consent, id, service.id),
      })),
    }),
  };
}

/** Makes the receipt of one decision, all but its own digest. */
export function createReceipt(
  draft: ReceiptDraft,
  { seq, prev, noticeDigest, configDigest, version }: ReceiptLinks,
): Receipt {
  const { consent, settings, surface, notice = 'main' } = draft;
  const event = eventOf(draft);
  return {
    schema: 'consent-receipt/1',
    receiptId: draft.receiptId,
    consentId: consent.id,
    seq,
    event,
    state: stateOf(draft, event),
    decidedAt: consent.decidedAt,
    expiresAt: consent.expiresAt,
    jurisdiction: settings.law?.jurisdiction ?? 'unknown',
    regime: consent.regime,
    language: consent.language,
    method: consent.method,
    surface,
    notice: { id: notice, version: String(consent.revision), digest: noticeDigest },
    decisions: settings.categories.map((category) => decisionOn(category, draft)),
    signals: signalsOf(draft),
    origin: draft.origin,
    sdk: { version, configDigest },
    integrity: { alg: 'JCS+SHA-256', prev },
  };
}
