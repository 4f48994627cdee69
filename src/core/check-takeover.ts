import { checkValue, isObject } from './check-fields.js';
import { takeoverExample } from './config-example.js';
import { asService } from './named-services.js';
import type { Config } from './types.js';

const builtIn = ['necessary', 'functional', 'analytics', 'marketing'].map((id) => ({ id }));

/**
 * Checks `takeover`: products that are known, and names that are configured here.
 * @throws TypeError for the first mistake: `Assent: takeover[0].from is missing. Add from: "klaro".`
 */
export function checkTakeover({ takeover, categories = builtIn }: Config): void {
  const known = {
    categories,
    services: categories.flatMap(({ services }) => (services ?? []).map(asService)),
  };
  takeover?.forEach((entry: unknown, index) => {
    const path = `takeover[${index}]`;
    // A word alone is checked as the word that it stands for.
    const source = isObject(entry) ? entry : { from: entry };
    checkValue(source, takeoverExample, path, path, path);
    for (const [field, items] of Object.entries(known)) {
      const words = items.map(({ id }) => id).join('|');
      for (const [name, ids] of Object.entries(source[field] ?? {})) {
        [ids].flat().forEach((id) => checkValue(id, words, `${path}.${field}.${name}`, name, name));
      }
    }
  });
}
