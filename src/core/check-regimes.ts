import { checkValue, isObject } from './check-fields.js';
import { ruleExample } from './config-example.js';
import { refuse } from './refuse.js';
import { isSold } from './regimes/regime-types.js';
import type { CategoryConfig, Config } from './types.js';

/**
 * The keys of `regimes`: a country, a country and its region, or the two that stand for several. Codes
 * that are taken for another country's (`UK`, `RE`) would never be looked up.
 */
export const placePattern = /^((?!AX|E[LU]|G[FP]|M[FQ]|RE|UK|YT)[A-Z]{2}(-[A-Z0-9]{1,3})?|EEA|\*)$/;

const isRequired = ({ id, required }: CategoryConfig) => required || id === 'necessary';

const mayBeExempt = (category: CategoryConfig): boolean =>
  !isRequired(category) &&
  !category.sensitive &&
  !isSold({ ...category, services: [], required: false });

/**
 * Checks what each place's rule in `regimes` says, and that no required category is sold.
 * @throws TypeError for the first mistake: `Assent: regimes["us"] is no place. Use ISO 3166: …`
 */
export function checkRegimes({ regimes, categories }: Config): void {
  categories?.forEach((category, index) => {
    if (category.sells && isRequired(category)) {
      refuse(`categories[${index}].sells`, 'must be false: nobody can refuse the category.');
    }
  });
  const exemptible = (categories ?? [{ id: 'functional' }, { id: 'analytics' }])
    .filter(mayBeExempt)
    .map(({ id }) => id);
  for (const [key, rule] of Object.entries(regimes ?? {})) {
    const name = JSON.stringify(key);
    const path = `regimes[${name}]`;
    if (!placePattern.test(key))
      refuse(path, 'is no place. Use ISO 3166: "US", "US-CA", or "EEA", "*".');
    if (rule == null) continue;
    checkValue(rule, isObject(rule) ? ruleExample : ruleExample.regime, path, name, name);
    const { exempt } = rule as Extract<typeof rule, object>;
    // `*` includes the one place whose law knows the exception.
    if (exempt && !/^(GB\b|\*)/.test(key)) {
      refuse(`${path}.exempt`, 'has no effect outside "GB". Remove it.');
    }
    exempt?.forEach((id, index) => {
      if (exemptible.includes(id)) return;
      refuse(
        `${path}.exempt[${index}]`,
        `must be a category that is not required, sold or sensitive. Use one of: ${exemptible.join(', ')}.`,
      );
    });
  }
}
