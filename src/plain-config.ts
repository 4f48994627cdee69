import { refuse } from './core/refuse.js';
import type { Config, ServiceConfig } from './core/types.js';
import { toServiceConfig } from './services/to-service-config.js';
import type { CatalogueService } from './services/types.js';

/** The export of `assent/services` that has an id: `googleMaps` for `google-maps`. */
const exportOf = (id: string): string =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function plainService(service: ServiceConfig | string, field: string): ServiceConfig {
  if (typeof service === 'string') {
    const name = exportOf(service);
    refuse(
      field,
      `${JSON.stringify(service)} is a name, which only the script tag looks up. ` +
        `Write import { ${name} } from 'assent/services' and services: [${name}].`,
    );
  }
  // What else stands there, the check of the configuration judges.
  return service && 'sources' in service ? toServiceConfig(service as CatalogueService) : service;
}

/**
 * The configuration of a site with a bundler: entries of `assent/services` become services of its
 * categories.
 * @throws TypeError for a service that is listed by name: a bundle that knew all names would hold them all
 */
export const plainConfig = (config: Config): Config =>
  Array.isArray(config.categories)
    ? {
        ...config,
        categories: config.categories.map((category, index) =>
          Array.isArray(category?.services)
            ? {
                ...category,
                services: category.services.map((service: ServiceConfig | string, place: number) =>
                  plainService(service, `categories[${index}].services[${place}]`),
                ),
              }
            : category,
        ),
      }
    : config;
