import { refuse } from '../core/refuse.js';
import type { ServiceConfig } from '../core/types.js';
import { findService } from './find-service.js';
import { services } from './services.js';
import { unknownName } from './unknown-name.js';

function lookUp(id: string, field: string): ServiceConfig {
  const service = findService(id);
  if (service) return service;
  refuse(field, unknownName(id, Object.keys(services)));
}

/**
 * Makes services of a list of names: a name becomes the catalogue's entry, an object stays as it is.
 * @param field What the list is called in error messages.
 * @throws TypeError for a name that the catalogue does not know:
 *   `Assent: services[1] "yotube" is unknown. Did you mean "youtube"?`
 */
export const resolveServices = <Service extends ServiceConfig>(
  list: readonly (string | Service)[],
  field = 'services',
): readonly (Service | ServiceConfig)[] =>
  list.map((entry, index) =>
    typeof entry === 'string' ? lookUp(entry, `${field}[${index}]`) : entry,
  );
