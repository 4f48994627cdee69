import type { CategoryConfig, ServiceConfig, Takeover } from '../../core/types.js';
import { fieldsOf, isFields, listOf, textOf, type Converted, type Fields } from './found-config.js';
import { readCookies } from './read-cookies.js';
import { openIds } from './take-id.js';

/** A service's fields that have no counterpart, and what to do instead. */
const ofService: Readonly<Record<string, string>> = {
  callback: 'listen to assent:decision instead.',
  onInit: 'run it in a script that is not held.',
  onAccept: 'put it into a held script, or listen to assent:decision.',
  onDecline: 'listen to assent:decision instead.',
  vars: 'write them into the script.',
  optOut: 'which visitors are asked first is for "regimes" to say.',
  default: 'nothing is switched on before the visitor says so.',
  contextualConsentOnly: 'Assent asks for it in the banner and at the embed.',
};

const ofConfig: Readonly<Record<string, string>> = {
  callback: 'Listen to assent:decision instead.',
  elementID: 'Assent mounts itself as #assent.',
  styling: 'Say colours in ui.colors (docs/theming.md).',
  additionalClass: 'Style #assent.',
  noAutoLoad: 'Import "assent" and call createConsent() when it is time.',
  embedded: 'Assent has no embedded form.',
  default: 'Nothing is switched on before the visitor says so.',
  hideDeclineAll: 'Refusing is always as easy as accepting.',
  hideLearnMore: 'The preference center is always there.',
};

const isNever = (value: unknown) => value === undefined || value === false || value === null;

/** The words of one language, with those for all (`zz`) beneath. */
function readWords(config: Fields): Fields {
  const translations = isFields(config['translations']) ? config['translations'] : {};
  const tag = textOf(config['lang']) ?? textOf(config['fallbackLang']) ?? 'en';
  const merged = [translations['zz'], translations[tag] ?? Object.values(translations).at(-1)];
  return Object.assign({}, ...merged.filter(isFields)) as Fields;
}

/** Converts a configuration of klaro 0.7: its purposes become categories, its services stay services. */
export function convertKlaro(config: Fields): Converted {
  const lost: string[] = [];
  const ids = openIds();
  const words = readWords(config);
  const purposeWords = isFields(words['purposes']) ? words['purposes'] : {};
  const services = fieldsOf(config['services'] ?? config['apps']);
  const categories = new Map<string, { config: CategoryConfig; services: ServiceConfig[] }>();
  const renamed: Record<string, string> = {};

  const categoryOf = (purpose: string, isRequired: boolean) => {
    const key = isRequired ? 'necessary' : purpose;
    const known = categories.get(key);
    if (known) return known.services;
    const told = purposeWords[purpose];
    const title = textOf(isFields(told) ? told['title'] : told);
    const description = isFields(told) ? textOf(told['description']) : undefined;
    const category = {
      config: {
        id: ids.take(key),
        ...(key !== 'necessary' && title && { title }),
        ...(key !== 'necessary' && description && { description }),
      },
      services: [] as ServiceConfig[],
    };
    categories.set(key, category);
    return category.services;
  };
  categoryOf('necessary', true);

  for (const service of services) {
    const name = textOf(service['name']) ?? 'service';
    const [purpose = 'other', ...others] = listOf(service['purposes']).map(String);
    if (others[0])
      lost.push(
        `services.${name}.purposes: it is of "${purpose}" now, not also of ${others.join(', ')}.`,
      );
    const isRequired = service['required'] === true || config['required'] === true;
    const list = categoryOf(purpose, isRequired);
    const id = ids.take(name);
    if (id !== name) {
      renamed[name] = id;
      lost.push(`services.${name}: its id is "${id}" here; write data-name="${id}".`);
    }
    const told = words[name];
    const title = textOf(service['title'] ?? (isFields(told) ? told['title'] : undefined));
    const purposeText = textOf(
      service['description'] ?? (isFields(told) ? told['description'] : undefined),
    );
    const cookies = readCookies(service['cookies'], lost);
    list.push({
      id,
      ...(title && { name: title }),
      ...(purposeText && { purpose: purposeText }),
      ...(cookies[0] && { cookies }),
    });
    for (const [field, instead] of Object.entries(ofService)) {
      if (!isNever(service[field])) lost.push(`services.${name}.${field}: ${instead}`);
    }
  }
  for (const [field, instead] of Object.entries(ofConfig)) {
    if (!isNever(config[field])) lost.push(`${field}: ${instead}`);
  }
  lost.push('Words of the notice: Assent has its own; what has to be yours goes into "texts".');

  const name = textOf(config['storageName'] ?? config['cookieName']);
  const days = config['cookieExpiresAfterDays'];
  const domain = textOf(config['cookieDomain']);
  const path = textOf(config['cookiePath']);
  const policy = config['privacyPolicy'] ?? words['privacyPolicyUrl'] ?? words['privacyPolicy'];
  const privacyPolicy = textOf(
    isFields(policy) ? (policy['default'] ?? Object.values(policy)[0]) : policy,
  );
  const takeover: Takeover = {
    from: 'klaro',
    ...(name && name !== 'klaro' && { name }),
    ...(Object.keys(renamed)[0] && { services: renamed }),
  };
  const language = textOf(config['lang']);
  return {
    config: {
      ...(privacyPolicy && { links: { privacyPolicy } }),
      categories: [...categories.values()].map((category) => ({
        ...category.config,
        ...(category.services[0] && { services: category.services }),
      })),
      cookie: {
        ...(typeof days === 'number' && { days: Math.min(390, Math.max(1, Math.round(days))) }),
        ...(domain && { domain }),
        ...(path && { path }),
      },
      ...(language && { language }),
      ...((config['mustConsent'] === true || config['noticeAsModal'] === true) && {
        ui: { layout: 'modal' },
      }),
      takeover: [Object.keys(takeover)[1] ? takeover : takeover.from],
    },
    lost,
  };
}
