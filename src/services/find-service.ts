import { services } from './services.js';
import type { CatalogueService } from './types.js';

/** The catalogue's entry of an id (`ga4`), if there is one. */
export const findService = (id: string): CatalogueService | undefined =>
  Object.hasOwn(services, id) ? services[id] : undefined;
