import type { Config, ServiceConfig } from './types.js';

/** A service that a configuration lists by its name in the catalogue. */
export interface NamedService {
  readonly id: string;
  /** Where it stands: `categories[1].services[0]`. */
  readonly field: string;
}

/** A listed service as an object: of a name, the id is all that is known without the catalogue. */
export const asService = (service: ServiceConfig | string): ServiceConfig =>
  typeof service === 'string' ? { id: service } : service;

/** The services that a configuration lists by name. */
export const namedServices = ({ categories }: Config = {}): readonly NamedService[] =>
  (categories ?? []).flatMap(({ services }, index) =>
    (services ?? []).flatMap((id, place) =>
      typeof id === 'string' ? [{ id, field: `categories[${index}].services[${place}]` }] : [],
    ),
  );
