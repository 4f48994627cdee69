import { refuse } from './core/refuse.js';
import type { Config, ServiceConfig } from './core/types.js';
import { toServiceConfig } from './services/to-service-config.js';
import type { CatalogueService } from './services/types.js';

function plainService(service: ServiceConfig | string, field: string): ServiceConfig {
  if (typeof service !== 'string') {
    // What else stands there, the check of the configuration judges.
    return service && 'sources' in service ? toServiceConfig(service as CatalogueService) : service;
  }
  const name = service.replace(/-./g, (letter) => letter[1]!.toUpperCase());
  refuse(field, `is a name. Write [${name}], and import { ${name} } from 'assent/services'.`);
}

/**
 * The configuration of a site with a bundler: entries of `assent/services` become services of its
 * categories.
 * @throws TypeError for a service that is listed by name: a bundle that knew all names would hold them all
 */
export function plainConfig(config: Config): Config {
  const { categories } = config;
  // What has another shape is for the check to tell.
  if (
    !Array.isArray(categories) ||
    !categories.every((each) => Array.isArray(each?.services ?? []))
  )
    return config;
  return {
    ...config,
    categories: (categories as NonNullable<Config['categories']>).map((category, index) => ({
      ...category,
      ...(category?.services && {
        services: category.services.map((service, place) =>
          plainService(service, `categories[${index}].services[${place}]`),
        ),
      }),
    })),
  };
}
