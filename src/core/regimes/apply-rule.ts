import type { Regime } from '../types.js';
import type { RegimeFacts, RegimeRule } from './regime-types.js';
import { strictness } from './strictness.js';

/** What a rule says, with a word that nobody knows taken for the strictest. */
const regimeOf = ({ regime }: RegimeRule, before: Regime): Regime => {
  if (!regime) return before;
  return Object.keys(strictness).includes(regime) ? regime : 'opt-in';
};

/** The facts with what a site rules for this very place: it replaces what it names. */
export function applyRule(facts: RegimeFacts, rule: RegimeRule): RegimeFacts {
  const regime = regimeOf(rule, facts.regime);
  const honoured = facts.gpc === 'ignored' ? 'honoured' : facts.gpc;
  return {
    ...facts,
    regime,
    expiryDays: rule.days ?? facts.expiryDays,
    reAskDays: rule.reAskDays ?? facts.reAskDays,
    gpc: rule.gpc === false ? 'ignored' : rule.gpc ? honoured : facts.gpc,
    isDntHonoured: rule.dnt ?? facts.isDntHonoured,
    isOptInOverSignal:
      rule.optInOverSignal ??
      (regime === facts.regime
        ? facts.isOptInOverSignal
        : regime === 'opt-in' && facts.gpc !== 'binding'),
    links: rule.links ?? facts.links,
  };
}

/** The facts with what a rule asks for beyond them; where it asks for less, they stay. */
export function tighten(facts: RegimeFacts, rule: RegimeRule): RegimeFacts {
  const ruled = applyRule(facts, rule);
  return {
    ...ruled,
    regime: strictness[ruled.regime] > strictness[facts.regime] ? ruled.regime : facts.regime,
    expiryDays: Math.min(ruled.expiryDays, facts.expiryDays),
    reAskDays: Math.max(ruled.reAskDays, facts.reAskDays),
    gpc: ruled.gpc === 'ignored' ? facts.gpc : ruled.gpc,
    isDntHonoured: ruled.isDntHonoured || facts.isDntHonoured,
    isOptInOverSignal: ruled.isOptInOverSignal && facts.isOptInOverSignal,
    links: [...new Set([...facts.links, ...ruled.links])],
  };
}

/** The fields in which a site's rules ask for less than the law of the place, as its preset reads it. */
export function weakerFields(law: RegimeFacts, ruled: RegimeFacts): readonly (keyof RegimeFacts)[] {
  const isWeaker: Partial<Record<keyof RegimeFacts, boolean>> = {
    regime: strictness[ruled.regime] < strictness[law.regime],
    expiryDays: ruled.expiryDays > law.expiryDays,
    reAskDays: ruled.reAskDays < law.reAskDays,
    gpc: ruled.gpc === 'ignored' && law.gpc === 'binding',
    links: law.links.some((link) => !ruled.links.includes(link)),
  };
  return (Object.keys(isWeaker) as (keyof RegimeFacts)[]).filter((field) => isWeaker[field]);
}
