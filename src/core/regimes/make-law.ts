import type { Category } from '../types.js';
import type { SignalOutcome } from './apply-signals.js';
import type { Offer } from './offer-categories.js';
import type { Law, ResolvedRegime } from './regime-types.js';
import { regimesBelow } from './strictness.js';

/**
 * What the page keeps of its visitor's law: of the regime, of what is `offered` of the configured
 * categories, and of what follows from the signals. `dnt`: the browser sends Do Not Track.
 */
export function makeLaw(
  facts: ResolvedRegime,
  configured: readonly Category[],
  offers: Readonly<Record<string, Offer>>,
  { applied, denied, hasConflict }: SignalOutcome,
  dnt: boolean,
): Law {
  const { regime, jurisdiction, preset, placeSource, isConfirmationDue, links } = facts;
  const offered = Object.values(offers);
  return {
    regime,
    jurisdiction,
    preset,
    placeSource,
    isConfirmationDue,
    // Who is offered nothing, as a child is not, has nothing to stop.
    links: configured.some(({ id, required }) => !required && offers[id] !== 'withheld')
      ? links
      : [],
    // A minor, or one whose data is sensitive, may have to be asked where others are not.
    isQuiet: regime !== 'opt-in' && !offered.includes('ask'),
    dnt,
    applied,
    denied,
    hasConflict,
    outdated: regimesBelow(regime),
    ...(offered.includes('withheld') && { configured }),
  };
}
