import { checkValue, isObject } from './check-fields.js';
import { takeoverExample } from './config-example.js';
import { refuse } from './refuse.js';
import type { Category, Settings } from './types.js';

const example = JSON.stringify(['klaro']);

/** Checks that every name of the other product's stands for what is configured here. */
function checkNames(names: unknown, known: readonly string[], path: string, what: string): void {
  for (const [name, value] of Object.entries(names ?? {})) {
    for (const id of [value].flat()) {
      if (known.includes(id as string)) continue;
      const fix = known[0] ? `Use one of: ${known.join(', ')}.` : 'Remove it.';
      refuse(
        `${path}[${JSON.stringify(name)}]`,
        `${JSON.stringify(id)} is no configured ${what}. ${fix}`,
      );
    }
  }
}

/**
 * Checks `takeover`: products that are known, and names that are configured here.
 * @throws TypeError for the first mistake: `Assent: takeover[0].from is missing. Add from: "klaro".`
 */
export function checkTakeover({
  takeover,
  categories,
}: Pick<Settings, 'takeover' | 'categories'>): void {
  if (takeover == null) return;
  if (!Array.isArray(takeover)) refuse('takeover', `must be a list. Write takeover: ${example}.`);
  const ids = categories.map(({ id }) => id);
  const services = categories.flatMap((category: Category) =>
    category.services.map(({ id }) => id),
  );
  takeover.forEach((source: unknown, index) => {
    const path = `takeover[${index}]`;
    if (!isObject(source)) {
      checkValue(source, takeoverExample.from, path, 'takeover', path);
      return;
    }
    checkValue(source, takeoverExample, path, 'takeover', path);
    if (!source['from']) refuse(`${path}.from`, 'is missing. Add from: "klaro".');
    checkNames(source['categories'], ids, `${path}.categories`, 'category');
    checkNames(source['services'], services, `${path}.services`, 'service');
  });
}
