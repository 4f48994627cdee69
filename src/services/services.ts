import * as analytics from './analytics.js';
import * as functional from './functional.js';
import * as marketing from './marketing.js';
import * as necessary from './necessary.js';
import type { CatalogueService } from './types.js';

/** The whole catalogue, by id. A bundler that meets it keeps every entry: import single ones if you can. */
export const services: Readonly<Record<string, CatalogueService>> =
  /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ [necessary, functional, analytics, marketing]
      .flatMap((entries): CatalogueService[] => Object.values(entries))
      .map((service) => [service.id, service]),
  );
