import type { ServiceConfig } from '../core/types.js';
import type { CatalogueService } from './types.js';

/** What a site's configuration takes of an entry: all but its category and its sources. */
export function toServiceConfig(service: CatalogueService): ServiceConfig {
  const { category: _category, sources: _sources, ...config } = service;
  return config;
}
