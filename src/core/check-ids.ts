import { asService } from './named-services.js';
import { refuse } from './refuse.js';
import type { Config } from './types.js';

/** Categories and services share the cookie and the markup: no name may stand for two of them. */
export function checkIds({ categories, guard }: Config): void {
  const taken = new Set<string>();
  const claim = (id: string, path: string) => {
    if (taken.has(id)) refuse(path, `"${id}" is used twice. Rename one of them.`);
    taken.add(id);
  };
  categories?.forEach(({ id, services }, index) => {
    claim(id, `categories[${index}].id`);
    services?.forEach((service, place) => {
      const path = `categories[${index}].services[${place}]`;
      if (typeof service === 'string') claim(service, path);
      else claim(service.id, `${path}.id`);
    });
  });
  const services = categories?.flatMap((category) => category.services ?? []).map(asService) ?? [];
  (Array.isArray(guard) ? guard : []).forEach((name: string, index) => {
    if (!services.some(({ id }) => id === name)) {
      refuse(`guard[${index}]`, `"${name}" is no configured service. Use the id of one.`);
    }
  });
}
