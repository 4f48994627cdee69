import { checkValue, isObject } from './check-fields.js';
import { ruleExample } from './config-example.js';
import { refuse } from './refuse.js';
import { sameLaw } from './regimes/known-place.js';
import { isSold } from './regimes/regime-types.js';
import type { CategoryConfig, Config } from './types.js';

/** A country, a country and its region, or the two that stand for several. */
export const placePattern = /^((?!EU)[A-Z]{2}(-[A-Z0-9]{1,3})?|EEA|\*)$/;

/** Where a law lets a category start without a yes, and `*`, which includes it. */
const exempting = /^(GB\b|\*)/;

const isRequired = ({ id, required }: CategoryConfig) => !!required || id === 'necessary';

const builtIn: readonly CategoryConfig[] = [
  'necessary',
  'functional',
  'analytics',
  'marketing',
].map((id) => ({ id }));

/** Checks which categories a place's rule exempts, and that its law knows the exception. */
function checkExempt(
  ids: readonly string[],
  key: string,
  field: string,
  categories: readonly CategoryConfig[],
): void {
  if (!exempting.test(key)) {
    refuse(field, 'has no effect here: only the law of "GB" knows the exception. Remove it.');
  }
  ids.forEach((id, index) => {
    const name = `"${id}" is`;
    const category = categories.find((candidate) => candidate.id === id);
    if (!category) {
      refuse(`${field}[${index}]`, `${name} no configured category. Use the id of one.`);
    }
    const required = isRequired(category);
    if (required || category.sensitive || isSold({ ...category, required })) {
      refuse(`${field}[${index}]`, `${name} required, sold or sensitive: never exempt. Remove it.`);
    }
  });
}

/**
 * Checks what each place's rule in `regimes` says, and that no required category is sold.
 * @throws TypeError for the first mistake: `Assent: regimes["us"] is no place. Use ISO 3166: …`
 */
export function checkRegimes(config: Config): void {
  const categories = config.categories ?? builtIn;
  categories.forEach((category, index) => {
    if (category.sells && isRequired(category)) {
      refuse(`categories[${index}].sells`, 'must be false: the category cannot be refused.');
    }
  });
  for (const [key, rule] of Object.entries(config.regimes ?? {})) {
    const name = JSON.stringify(key);
    const path = `regimes[${name}]`;
    if (!placePattern.test(key))
      refuse(path, 'is no place. Use ISO 3166: "US", "US-CA", or "EEA", "*".');
    const country = sameLaw[key.slice(0, 2)];
    if (country) refuse(path, `goes by the law of "${country}". Write "${country}".`);
    if (rule == null) continue;
    checkValue(rule, isObject(rule) ? ruleExample : ruleExample.regime, path, name, name);
    const { exempt } = rule as Extract<typeof rule, object>;
    if (exempt) checkExempt(exempt, key, `${path}.exempt`, categories);
  }
}
