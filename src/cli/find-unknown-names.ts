import { ID } from '../core/names.js';
import { namedServices } from '../core/named-services.js';
import type { CategoryConfig } from '../core/types.js';
import { findService } from '../services/find-service.js';
import { services } from '../services/services.js';
import { unknownName } from '../services/unknown-name.js';

/**
 * The services that a configuration lists by a name that the catalogue does not have:
 * `categories[1].services[0] "yotube" is unknown. Did you mean "youtube"?` It may have other mistakes.
 */
export function findUnknownNames(config: unknown): readonly string[] {
  const { categories } = Object(config) as { readonly categories?: unknown };
  const listed = (Array.isArray(categories) ? categories : []).map((category): CategoryConfig =>
    Array.isArray(category?.services) ? category : { id: '' },
  );
  return namedServices({ categories: listed })
    .filter(({ id }) => ID.test(id) && !findService(id))
    .map(({ id, field }) => `${field} ${unknownName(id, Object.keys(services))}`);
}
