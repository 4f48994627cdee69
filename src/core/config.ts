import { ID } from './names.js';
import type { Category, CategoryConfig, Config, Settings } from './types.js';

/** The four categories that every site gets when it names none. */
const defaults: readonly CategoryConfig[] = [
  'necessary',
  'functional',
  'analytics',
  'marketing',
].map((id) => ({ id }));

const resolveCategory = (category: CategoryConfig): Category => ({
  ...category,
  required: category.id === 'necessary' || category.required === true,
  services: (category.services ?? []).map((service) => ({
    name: service.id,
    cookies: [],
    storage: [],
    ...service,
    category: category.id,
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
