import { isSold } from './regime-types.js';
import type { Audience, RegulatedCategory, ResolvedRegime } from './regime-types.js';

/**
 * What a visitor meets for one category: `on` runs until it is refused, `ask` runs once it is granted,
 * `withheld` never runs and has no switch.
 */
export type Offer = 'on' | 'ask' | 'withheld';

/** The youngest that the visitor may be; an adult where the site says nothing. */
const youngest = ({ minor }: Audience): number => (minor ? (minor === '13-17' ? 13 : 0) : 18);

type Facts = Pick<ResolvedRegime, 'regime' | 'sensitive' | 'minors' | 'exempt'>;

/** What the law of the place offers an adult. */
function offerAdult(facts: Facts, category: RegulatedCategory): Offer {
  const { id, sensitive } = category;
  if (sensitive && facts.sensitive === 'forbidden') return 'withheld';
  if (sensitive && facts.sensitive === 'opt-in') return 'ask';
  // The exception is for a site's own statistics: what others get is none of it.
  const isExempt = facts.exempt.includes(id) && !isSold(category);
  return facts.regime !== 'opt-in' || isExempt ? 'on' : 'ask';
}

/**
 * What may be offered to a visitor, by category id. Ages within a band are taken at their youngest: where
 * some of them could not consent, nobody in it is asked. A child gets what is required and nothing
 * else: a banner cannot ask a parent. No minor is offered what is sold, also where a law would let them be
 * asked.
 */
export function offerCategories(
  facts: Facts,
  categories: readonly RegulatedCategory[],
  audience: Audience = {},
): Readonly<Record<string, Offer>> {
  const age = youngest(audience);
  const { consentFrom } = facts.minors;
  const offer = (category: RegulatedCategory): Offer => {
    if (category.required) return 'on';
    if (audience.minor && age < 13) return 'withheld';
    const adult = offerAdult(facts, category);
    if (isSold(category) && audience.minor) return 'withheld';
    return adult === 'ask' && age < consentFrom ? 'withheld' : adult;
  };
  return Object.fromEntries(categories.map((category) => [category.id, offer(category)]));
}
