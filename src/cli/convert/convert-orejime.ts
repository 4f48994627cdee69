import type { CategoryConfig, ServiceConfig, Takeover } from '../../core/types.js';
import { fieldsOf, isFields, textOf, type Converted, type Fields } from './found-config.js';
import { readCookies } from './read-cookies.js';
import { openIds } from './take-id.js';

/** A purpose's fields that have no counterpart, and what to do instead. */
const ofPurpose: Readonly<Record<string, string>> = {
  isExempt: 'say in "regimes" where measuring is exempt from asking (docs/regimes.md).',
  default: 'nothing is switched on before the visitor says so.',
  runsOnce: 'a tag runs once per page in any case.',
};

/**
 * Converts a configuration of orejime 3: a group of purposes becomes a category with a service each, a
 * purpose of its own a category.
 */
export function convertOrejime(config: Fields): Converted {
  const lost: string[] = [];
  const ids = openIds();
  const renamed = {
    categories: {} as Record<string, string>,
    services: {} as Record<string, string>,
  };

  const read = (purpose: Fields, kind: 'categories' | 'services') => {
    const name = textOf(purpose['id']) ?? 'purpose';
    const id = ids.take(name);
    if (id !== name) renamed[kind][name] = id;
    for (const [field, instead] of Object.entries(ofPurpose)) {
      if (purpose[field] === true) lost.push(`purposes.${name}.${field}: ${instead}`);
    }
    return {
      id,
      title: textOf(purpose['title']),
      description: textOf(purpose['description']),
      cookies: readCookies(purpose['cookies'], lost),
    };
  };

  const categories = fieldsOf(config['purposes']).map((purpose): CategoryConfig => {
    const { id, title, description, cookies } = read(purpose, 'categories');
    const members = fieldsOf(purpose['purposes']);
    const services: ServiceConfig[] = members.map((member) => {
      const service = read(member, 'services');
      return {
        id: service.id,
        ...(service.title && { name: service.title }),
        ...(service.description && { purpose: service.description }),
        ...(service.cookies[0] && { cookies: service.cookies }),
      };
    });
    if (cookies[0]) services.push({ id: ids.take(`${id}-cookies`), name: title ?? id, cookies });
    const isMandatory =
      purpose['isMandatory'] === true ||
      (members.length > 0 && members.every((member) => member['isMandatory'] === true));
    if (!isMandatory && members.some((member) => member['isMandatory'] === true)) {
      lost.push(
        `purposes.${id}: a mandatory purpose among others can be refused here; move it to "necessary".`,
      );
    }
    return {
      id,
      ...(isMandatory && id !== 'necessary' && { required: true }),
      ...(title && { title }),
      ...(description && { description }),
      ...(services[0] && { services }),
    };
  });

  if (config['logo']) lost.push('logo: the banner has none.');
  if (config['translations'])
    lost.push('translations: Assent has its own words; what has to be yours goes into "texts".');
  const cookie = isFields(config['cookie']) ? config['cookie'] : {};
  if (cookie['parse'] || cookie['stringify'])
    lost.push(
      'cookie.parse, cookie.stringify: a choice that is stored otherwise cannot be taken over.',
    );
  const name = textOf(cookie['name']);
  const domain = textOf(cookie['domain']);
  const days = cookie['duration'];
  const privacyPolicy = textOf(config['privacyPolicyUrl']);
  const language = textOf(config['lang']);
  const takeover: Takeover = {
    from: 'orejime',
    ...(name && name !== 'eu-consent' && { name }),
    ...(Object.keys(renamed.categories)[0] && { categories: renamed.categories }),
    ...(Object.keys(renamed.services)[0] && { services: renamed.services }),
  };
  return {
    config: {
      ...(privacyPolicy && { links: { privacyPolicy } }),
      categories,
      cookie: {
        ...(typeof days === 'number' && { days: Math.min(390, Math.max(1, Math.round(days))) }),
        ...(domain && { domain }),
      },
      ...(language && { language }),
      ...((config['forceBanner'] === true || config['forceModal'] === true) && {
        ui: { layout: 'modal' },
      }),
      takeover: [Object.keys(takeover)[1] ? takeover : takeover.from],
    },
    lost,
  };
}
