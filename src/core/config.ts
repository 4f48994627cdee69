import { ID } from './names.js';
import type {
  Category,
  CategoryConfig,
  Config,
  Service,
  ServiceConfig,
  Settings,
} from './types.js';

/** The four categories that every site gets when it names none. */
const defaults: readonly CategoryConfig[] = [
  'necessary',
  'functional',
  'analytics',
  'marketing',
].map((id) => ({ id }));

/** Of a name, the id is all that is known until the catalogue completes it. */
const resolveService = (service: ServiceConfig | string, category: string): Service => ({
  name: (service as ServiceConfig).id ?? service,
  storage: [],
  cookies: [],
  id: service as string,
  ...((service as ServiceConfig).id && (service as ServiceConfig)),
  category,
});

const resolveCategory = (category: CategoryConfig): Category => ({
  ...category,
  required: category.id === 'necessary' || category.required === true,
  services: (category.services ?? []).map((service) => resolveService(service, category.id)),
});

/** The settings as they were before the catalogue completed the services that are listed by name. */
export const asConfigured = (settings: Settings, named: readonly string[]): Settings => ({
  ...settings,
  categories: settings.categories.map((category) => ({
    ...category,
    services: category.services.map((service) =>
      named.includes(service.id) ? resolveService(service.id, category.id) : service,
    ),
  })),
});

/**
 * Fills in every default that a decision needs, so that nobody after this asks again.
 * @throws TypeError where a decision's names are wrong; `checkConfig` says which, and finds the rest
 */
export function resolveConfig(config: Config = {}): Settings {
  const { cookie, categories = defaults } = config;
  const settings: Settings = {
    revision: 1,
    language: 'auto',
    ...config,
    // Consent always answers for `necessary` (design.md 6), also where a site forgot to list it.
    categories: (categories.some(({ id }) => id === 'necessary')
      ? categories
      : [defaults[0]!, ...categories]
    ).map(resolveCategory),
    cookie: { name: 'assent', path: '/', days: 182, ...cookie },
  };
  // What has no proper name can neither be asked for nor kept in the cookie.
  if (!settings.categories.every(({ id }) => ID.test(id ?? ''))) throw new TypeError('id');
  return settings;
}
