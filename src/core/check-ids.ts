import { refuse } from './refuse.js';
import type { Config } from './types.js';

/** Categories and services share the cookie and the markup: no name may stand for two of them. */
export function checkIds({ categories, guard }: Config): void {
  const taken = new Set<string>();
  const claim = (id: string, path: string) => {
    if (taken.has(id)) refuse(`${path}.id`, `"${id}" is used twice. Rename one of them.`);
    taken.add(id);
  };
  categories?.forEach(({ id, services }, index) => {
    claim(id, `categories[${index}]`);
    services?.forEach((service, place) =>
      claim(service.id, `categories[${index}].services[${place}]`),
    );
  });
  const services = categories?.flatMap((category) => category.services ?? []) ?? [];
  (Array.isArray(guard) ? guard : []).forEach((name: string, index) => {
    if (!services.some(({ id }) => id === name)) {
      refuse(`guard[${index}]`, `"${name}" is no configured service. Use the id of one.`);
    }
  });
}
