import type { Consent, Settings, Takeover } from '../types.js';
import type { StoredChoice } from './stored-choice.js';
import { translateChoice } from './translate-choice.js';

/** A choice of another product's, as Assent would have stored it. */
export interface TakenChoice {
  readonly consent: Consent;
  /** It answers for every category: else the visitor is asked, and only what was refused stays so. */
  readonly isWhole: boolean;
}

/**
 * Takes over a stored choice: `decidedAt` stays what it was, or is `now` (epoch milliseconds) where nobody
 * knows, and it stands as long as a decision does here, or ends when it would have ended there. Undefined
 * where it is too old, of another revision, or made in the future. It counts as made on revision 1.
 */
export function takeOver(
  stored: StoredChoice,
  source: Omit<Takeover, 'from'>,
  settings: Settings,
  { id, language, now }: { readonly id: string; readonly language: string; readonly now: number },
): TakenChoice | undefined {
  const { decidedAt = now, expiresAt = Infinity, revision } = stored;
  const ends = Math.min(decidedAt + settings.cookie.days * 864e5, expiresAt);
  // NaN is neither.
  if (!(decidedAt <= now && ends > now && decidedAt > 0)) return undefined;
  if (source.revision !== undefined && source.revision !== revision) return undefined;
  const taken = translateChoice(stored, source, settings.categories);
  return {
    consent: {
      id,
      ...taken,
      decidedAt: new Date(decidedAt).toISOString(),
      expiresAt: new Date(ends).toISOString(),
      revision: 1,
      language,
      // Of no looser law than any: what the visitor's own wants then decides whether it stands.
      regime: 'opt-in',
      method: 'api',
    },
    isWhole: settings.categories.every((category) => category.id in taken.choices),
  };
}
