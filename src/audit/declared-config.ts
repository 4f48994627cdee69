import { asService } from '../core/named-services.js';
import { findService } from '../services/find-service.js';
import { toServiceConfig } from '../services/to-service-config.js';
import type { CategoryConfig, Config, ServiceConfig } from '../core/types.js';

const written = (listed: ServiceConfig | string): ServiceConfig => {
  const known = typeof listed === 'string' && findService(listed);
  return known ? toServiceConfig(known) : asService(listed);
};

/** The services of a category; those that it lists by name as the catalogue has them. */
export const servicesOf = ({ services = [] }: CategoryConfig): readonly ServiceConfig[] =>
  services.map(written);

/**
 * A configuration with the services that it lists by name written out. A name that nobody knows declares
 * nothing but itself, as on the page.
 */
export const declaredConfig = (config: Config): Config => ({
  ...config,
  ...(config.categories && {
    categories: config.categories.map((category) => ({
      ...category,
      ...(category.services && { services: servicesOf(category) }),
    })),
  }),
});
