import { applyRule, tighten, weakerFields } from './apply-rule.js';
import { knownPlace } from './known-place.js';
import type { KnownPlace } from './known-place.js';
import { isInEea, presets, strictest } from './presets.js';
import type { Place, RegimeRule, RegimeRules, ResolvedRegime } from './regime-types.js';
import { strictness } from './strictness.js';

const ruleOf = (rules: RegimeRules, key: string): RegimeRule | undefined => {
  const rule = rules[key];
  return typeof rule === 'string' ? { regime: rule } : rule;
};

/** The regime of a place as it is given: without a region, the country's own. */
function resolvePlace(rules: RegimeRules, place: KnownPlace | null): ResolvedRegime {
  const { country = '', region } = place ?? {};
  const regionKey = `${country}-${region}`;
  const preset = [regionKey, country].find((key) => key in presets) ?? '*';
  const law = presets[preset] ?? strictest;
  const everywhere = ruleOf(rules, '*');
  const keys = [isInEea(country) ? 'EEA' : '', country, regionKey].filter((key) =>
    ruleOf(rules, key),
  );
  const nearer = keys.map((key) => ruleOf(rules, key)!);
  // Where the law is known, or the place is not, a rule for the whole world can only add to it.
  const isLoosened = place && preset === '*';
  const start = everywhere ? (isLoosened ? applyRule : tighten)(law, everywhere) : law;
  const facts = nearer.reduce(applyRule, start);
  const isRuled = keys[0] || start.regime !== law.regime || (isLoosened && everywhere);
  const exempt = [...nearer].reverse().find((rule) => rule.exempt)?.exempt ?? everywhere?.exempt;
  // A guess is not enough to run anything before it is asked for.
  const mayExempt =
    facts.mayExempt && facts.regime === 'opt-in' && place?.source !== 'time-zone' && exempt;
  return {
    ...facts,
    jurisdiction: [preset, ...keys].includes(regionKey) ? regionKey : country || 'unknown',
    preset,
    rules: everywhere ? ['*', ...keys] : keys,
    why: !place ? 'unknown-place' : isRuled ? 'rule' : preset === '*' ? 'rest-of-world' : 'preset',
    placeSource: place?.source ?? null,
    exempt: mayExempt || [],
    weaker: preset === '*' ? [] : weakerFields(law, facts),
  };
}

/**
 * Which regime applies to a visitor at `place`, what follows from it, and why. `rules` is
 * `config.regimes`; without it every visitor is asked first. A place that nobody knows gets the
 * strictest regime, a country whose region nobody knows that of its strictest region. Never throws.
 */
export function resolveRegime(
  rules: RegimeRules | null | undefined,
  place: Place | null | undefined,
): ResolvedRegime {
  const known = knownPlace(place);
  if (!rules) {
    const asked = resolvePlace({ [known?.country ?? '*']: 'opt-in' }, known);
    // Nobody has asked for a place's law: an age of consent is none of its business.
    return { ...asked, rules: [], why: 'off', minors: { consentFrom: 13 } };
  }
  const resolved = resolvePlace(rules, known);
  if (!known || known.region) return resolved;
  const prefix = `${known.country}-`;
  return [...Object.keys(presets), ...Object.keys(rules)]
    .filter((key) => key.startsWith(prefix))
    .map((key) => resolvePlace(rules, { ...known, region: key.slice(prefix.length) }))
    .reduce(
      (strictestYet, other): ResolvedRegime =>
        strictness[other.regime] > strictness[strictestYet.regime]
          ? { ...other, jurisdiction: known.country, why: 'unknown-region' }
          : strictestYet,
      resolved,
    );
}
