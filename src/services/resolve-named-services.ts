import type { Config } from '../core/types.js';
import { resolveServices } from './resolve-services.js';
import { toServiceConfig } from './to-service-config.js';
import type { CatalogueService } from './types.js';

/**
 * Writes out the services that a configuration lists by name, and takes from the catalogue's entries in
 * it what a configuration does not take: for servers, the guard and builds, which cannot wait for the
 * catalogue. All else stays as it is. Brings the whole catalogue along.
 * @throws TypeError for a name that the catalogue does not know:
 *   `Assent: categories[1].services[0] "yotube" is unknown. Did you mean "youtube"?`
 */
export const resolveNamedServices = (config: Config): Config => ({
  ...config,
  ...(config.categories && {
    categories: config.categories.map((category, index) => ({
      ...category,
      ...(category.services && {
        services: resolveServices(category.services, `categories[${index}].services`).map(
          (service) =>
            'sources' in service ? toServiceConfig(service as CatalogueService) : service,
        ),
      }),
    })),
  }),
});
